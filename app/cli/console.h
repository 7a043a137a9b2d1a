// What the program says: data to stdout, everything for people to stderr.
#pragma once

#include <string>
#include <string_view>

#include "core/base/job_context.h"
#include "core/base/json.h"
#include "core/base/result.h"

namespace fovea::cli {

enum class Loudness { quiet, normal, verbose };

class Console {
public:
    Console();
    void setLoudness(Loudness loudness) { loudness_ = loudness; }
    Loudness loudness() const { return loudness_; }
    // After --json: whoever reads standard output gets an object also when the command fails.
    void setAnswersInJson(bool inJson) { answersInJson_ = inJson; }
    // True when stderr can show a line that updates in place.
    bool updatesLine() const { return terminal_; }

    // "fovea-cli: message", always; the line of a running progress is cleared first.
    void error(std::string_view message) const;
    // The end of a command that fails: its message, and after --json {"error": ...} on stdout unless a result is there.
    void fail(const Error& error) const;
    // Warnings and remarks; not when quiet.
    void note(std::string_view message) const;
    // Only when verbose.
    void detail(std::string_view message) const;
    // Overwrites the updating line; empty clears it.
    void updateLine(std::string_view text) const;

    void print(std::string_view line) const;  // stdout
    void printJson(const Json& json) const;   // stdout, indented; what is not UTF-8 is replaced

private:
    Loudness loudness_ = Loudness::normal;
    bool terminal_ = false;
    bool colour_ = false;
    bool answersInJson_ = false;
    mutable bool answered_ = false;
};

// {"code", "exitCode", "message"}
Json toJson(const Error& error);

}  // namespace fovea::cli
