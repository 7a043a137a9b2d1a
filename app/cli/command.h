// A command of the program: its name, its options, its work. One file each.
#pragma once

#include <CLI/CLI.hpp>
#include <memory>
#include <vector>

#include "app/cli/console.h"
#include "app/cli/interruption.h"

namespace fovea::cli {

class Command {
public:
    virtual ~Command() = default;
    // Adds the subcommand with its options, help and examples.
    virtual CLI::App* declare(CLI::App& program) = 0;
    // Called after parsing. The exit code.
    virtual int run(const Console& console, const Interruption& interruption) = 0;
};

std::unique_ptr<Command> makeRestoreCommand();
std::unique_ptr<Command> makeSegmentCommand();
std::unique_ptr<Command> makeSaliencyCommand();
std::unique_ptr<Command> makeMeasureCommand();
std::unique_ptr<Command> makeCompareCommand();
std::unique_ptr<Command> makeMethodsCommand();
std::unique_ptr<Command> makeMetricsCommand();
std::unique_ptr<Command> makeModelsCommand();
std::unique_ptr<Command> makeSynthesizeCommand();
std::unique_ptr<Command> makeTrackCommand();
std::unique_ptr<Command> makeTrainCommand();
std::unique_ptr<Command> makeEvaluateCommand();
std::unique_ptr<Command> makeReproduceCommand();

// Says the error and gives its exit code; a cancelled job gives the signal's.
int reportFailure(const Console& console, const Interruption& interruption, const Error& error);

}  // namespace fovea::cli
