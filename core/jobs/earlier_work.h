// A picture that is opened may itself be a result, or made up: Fovea's outputs are picture files like any other, and must
// not pass for photographs. What they say about themselves is found again, and counts for everything made from them.
#pragma once

#include <filesystem>
#include <optional>
#include <span>
#include <string>

#include "core/jobs/mark.h"
#include "core/jobs/restore.h"

namespace fovea {

struct EarlierWork {
    std::string mark;       // "AI-PROCESSED - NOT FOR DIAGNOSIS · sr.fovea x4 · Fovea 0.1.0"
    std::string methods;    // "sr.fovea x4"; may be empty
    std::string program;    // that wrote it: "Fovea 0.1.0"; "Fovea" where it does not say which
    bool learned = false;   // a trained model had a part in it; in what was made up always
    bool madeUp = false;    // it shows nobody's eye; its mark begins with kMadeUpPhrase
    bool processed = true;  // false: it was made up, and nothing was done to it since
};

// From a mark in the file's own text, also as another program left it there; from the name of Fovea as the program; else
// from the record beside a file at `path` (empty: there is none), which speaks for the file of its name even when that was
// changed since. Nothing: nobody says that it was processed or made up.
std::optional<EarlierWork> earlierWorkOf(std::span<const std::byte> bytes, const std::filesystem::path& path);
// The same, of a file that is read for it; one that cannot be read says nothing.
std::optional<EarlierWork> earlierWorkOfFile(const std::filesystem::path& path);

// The mark of what is made from it by `methods`.
std::string joinedMark(const EarlierWork& earlier, Learning learning, const std::string& methods);
// What was done before joins the record's mark, so that a classical step after a learned one stays "AI-PROCESSED", and
// what is made from a made-up picture stays "SYNTHETIC - NO PATIENT".
void joinEarlierWork(const EarlierWork& earlier, Restored& restored);

}  // namespace fovea
