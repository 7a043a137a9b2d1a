// Files that are never half there: written under a temporary name in the same folder, fsync'ed, then renamed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "core/base/result.h"

namespace fovea {

using Bytes = std::vector<std::byte>;

// The whole file. Errors: noInput (absent, a directory, unreadable), badData (over maxBytes), inputOutput.
Result<Bytes> readFile(const std::filesystem::path& path, std::uint64_t maxBytes);

// Creates a file that must not exist yet; never replaces one, also when another program makes it meanwhile.
// Errors: outputExists, inputOutput.
Status writeNewFile(const std::filesystem::path& path, std::span<const std::byte> bytes);
Status writeNewFile(const std::filesystem::path& path, std::string_view text);

// For Fovea's own files only (checkpoints, settings): replaces atomically. Errors: inputOutput.
Status replaceFile(const std::filesystem::path& path, std::span<const std::byte> bytes);
Status replaceFile(const std::filesystem::path& path, std::string_view text);

// True when both names lead to one file: the same path, a symbolic link or a hard link.
bool sameFile(const std::filesystem::path& a, const std::filesystem::path& b);

// Where the running program's data lie: models/ and resources/, found from its real path (a build tree, an
// installation, or $FOVEA_DATA_DIR). Errors: unavailable, naming the places looked at.
Result<std::filesystem::path> dataFolder(std::string_view name);

}  // namespace fovea
