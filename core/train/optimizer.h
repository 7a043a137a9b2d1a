// Adam as every scheme uses it.
#pragma once

#include <memory>
#include <torch/torch.h>

#include "core/train/recipe.h"

namespace fovea {

std::unique_ptr<torch::optim::Adam> makeAdam(const torch::nn::Module& module, const TrainingOptions& options);

// Gradients clipped to options.gradientClip, then one update at `rate`. Returns false, and changes nothing, when the
// gradient is not finite.
bool update(torch::optim::Adam& optimizer, const torch::nn::Module& module, const TrainingOptions& options, double rate);

}  // namespace fovea
