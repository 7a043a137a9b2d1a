// What stands before the first step of a run: device, threads, files found, networks made.
#pragma once

#include <memory>
#include <torch/torch.h>

#include "core/train/scheme.h"
#include "core/train/trainer.h"

namespace fovea {

struct RunSetup {
    Recipe recipe;  // with its runs' folder and the files of feature networks found
    torch::Device device;
    std::unique_ptr<Scheme> scheme;
};

// Sets this thread's number of threads and torch's seed, too.
// Errors: configuration, unavailable (device, feature network, earlier model).
Result<RunSetup> setUpRun(const Recipe& recipe, const Photographs& photographs, const TrainingPlace& place);

}  // namespace fovea
