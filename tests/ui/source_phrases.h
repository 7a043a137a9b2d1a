// The patterns of messages, and the names of stages, as they stand in the source: what phrase(), fail() and those that
// tell of progress are given. Read from the source, so that none can be forgotten.
#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <string_view>

namespace fovea {

// Of one file's text.
std::set<std::string> phrasesIn(std::string_view source);

// Of all files of core and ui, but for what only the command line's evaluations say.
std::set<std::string> phrasesOfTheSource(const std::filesystem::path& root);

}  // namespace fovea
