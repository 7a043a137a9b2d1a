// Everything a run needs to go on as if it had not been interrupted: weights, buffers and optimizer moments of every part
// of its scheme, counters and the recipe, in one safetensors file written by temporary name and rename.
#pragma once

#include <filesystem>
#include <torch/torch.h>

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/train/scheme.h"

namespace fovea {

struct Progress {
    std::int64_t step = 0;      // steps done
    double best = -1e300;       // best validation score so far
    std::int64_t bestStep = -1;
    double seconds = 0;         // of training, over all sittings
};

Status saveCheckpoint(const std::filesystem::path& path, const std::vector<Scheme::Part>& parts, const Progress& progress,
                      const Json& recipe);

// Errors: those of reading; configuration when the checkpoint belongs to another recipe; badData when a part lacks a
// tensor or has another shape.
Result<Progress> loadCheckpoint(const std::filesystem::path& path, const std::vector<Scheme::Part>& parts, const Json& recipe);

}  // namespace fovea
