// Everything a run needs to go on as if it had not been interrupted: weights, optimizer moments, counters and the seed, in
// one safetensors file written by temporary name and rename.
#pragma once

#include <filesystem>
#include <torch/torch.h>

#include "core/base/json.h"
#include "core/base/result.h"

namespace fovea {

struct Progress {
    std::int64_t step = 0;      // steps done
    double best = -1e300;       // best validation score so far
    std::int64_t bestStep = -1;
    double seconds = 0;         // of training, over all sittings
};

Status saveCheckpoint(const std::filesystem::path& path, const torch::nn::Module& network, torch::optim::Adam& optimizer,
                      const Progress& progress, const Json& recipe);

// Errors: those of reading; configuration when the checkpoint belongs to another recipe.
Result<Progress> loadCheckpoint(const std::filesystem::path& path, torch::nn::Module& network, torch::optim::Adam& optimizer,
                                const Json& recipe);

}  // namespace fovea
