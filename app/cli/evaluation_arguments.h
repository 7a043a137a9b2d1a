// The options that evaluate and reproduce share: where the photographs, the models and the work lie, and how to run.
#pragma once

#include <CLI/CLI.hpp>
#include <filesystem>
#include <string>

#include "app/cli/run_arguments.h"
#include "core/jobs/evaluate/evaluate.h"

namespace fovea::cli {

class EvaluationArguments {
public:
    void declare(CLI::App& app);
    // `work` unless --work says another folder; photographs from --data, $FOVEA_DATA, $FOVEA_TRAINING_DATA or `data`.
    // Errors: those of loading the constants of metrics.
    Result<EvaluationPlace> place(const std::filesystem::path& work, const std::filesystem::path& data) const;
    bool namesData() const;

private:
    std::string data_, work_, models_, niqeModel_;
    RunArguments run_;
};

}  // namespace fovea::cli
