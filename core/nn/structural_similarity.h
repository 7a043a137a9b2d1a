// Structural similarity as a function that can be learnt by: Wang, Bovik, Sheikh and Simoncelli 2004, "Image Quality
// Assessment: From Error Visibility to Structural Similarity", equation 13, with their 11 x 11 Gaussian window of 1.5 px.
#pragma once

#include <torch/torch.h>

namespace fovea::nn {

// x, y: N x C x H x W, fp32, full scale 1; H and W at least 11 (the window must fit). Mean over pictures, channels and the
// pixels whose window lies inside: one number, at most 1. The population's (co)variance, K1 0.01, K2 0.03.
torch::Tensor structuralSimilarity(const torch::Tensor& x, const torch::Tensor& y);

}  // namespace fovea::nn
