// Starts fovea-cli as its own process and collects what it says.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "core/base/json.h"

namespace fovea::test {

struct CliResult {
    int exitCode = -1;  // 128 + number when a signal ended it unhandled
    std::string out;
    std::string err;
    // stdout as JSON; fails the test when it is not.
    Json json() const;
};

using Environment = std::map<std::string, std::string>;  // added to the test's own

CliResult runCli(const std::vector<std::string>& arguments, const Environment& environment = {});

// Starts it, waits until it handles `signal`, sends it, and waits for the end.
CliResult runCliAndSend(int signal, const std::vector<std::string>& arguments);

// Path of the program under test.
std::filesystem::path cliProgram();

}  // namespace fovea::test
