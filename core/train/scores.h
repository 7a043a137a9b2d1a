// Validation scores of a run.
#pragma once

#include <torch/torch.h>

#include "core/nn/network.h"
#include "core/train/sampler.h"

namespace fovea {

// Area under the ROC curve by ranks (Mann and Whitney 1947), ties counted half. scores, truth: one dimension.
double areaUnderRoc(const torch::Tensor& scores, const torch::Tensor& truth);

// Mean over the batches, without gradients.
//   images:  {"psnr": dB, RGB, peak 1, 8-bit rounding, whole patch; "inputPsnr": the same for the input (scale 1), or
//             "bicubicPsnr": of the input enlarged bicubically}
//   vessels: {"auc", "dice" at 0.5}, all pixels inside the field of view pooled
// and "images", how many batches. Empty without batches. The first number is the score that decides which weights are best.
Json validate(nn::Network& network, const std::vector<Batch>& batches, const torch::Device& device);

}  // namespace fovea
