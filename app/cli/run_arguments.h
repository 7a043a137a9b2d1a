// The options that say how to run: --device, --precision, --threads, --tile.
#pragma once

#include <CLI/CLI.hpp>
#include <optional>
#include <string>

#include "core/methods/method.h"

namespace fovea::cli {

struct RunArguments {
    std::optional<std::string> device;
    std::optional<std::string> precision;
    std::optional<int> threads;
    std::optional<int> tilePx;

    void declare(CLI::App& app);
    // What was given on the command line over what `base` says.
    RunOptions over(RunOptions base) const;
};

// The registry of this program: the classical methods and those of its models folder, wherever that is.
MethodRegistry programMethods();

// A method's parameters from --set KEY=VALUE and --scale. Errors: usage.
Result<ParamSet> parametersFrom(const MethodInfo& info, const std::vector<std::string>& settings, std::optional<int> scale);

// `--set` and `--metric` and the like: repeatable, one value each, so that they never swallow an INPUT.
CLI::Option* addRepeated(CLI::App& app, const std::string& name, std::vector<std::string>& values, const std::string& help);

}  // namespace fovea::cli
