// The frame of core/base/fundus_frame.h as a tensor. Training brings real photographs into it, synthesis makes new ones.
#pragma once

#include <torch/torch.h>

#include "core/base/fundus_frame.h"

namespace fovea::nn {

// 1 x side x side, fp32: 1 inside the field of view, 0 outside.
inline torch::Tensor frameMask(std::int64_t side) {
    const auto place = (torch::arange(side, torch::kDouble) + 0.5) * (2.0 / static_cast<double>(side)) - 1.0;
    const auto square = place.square();
    return (square.unsqueeze(0) + square.unsqueeze(1)).le(kFrameRadius * kFrameRadius).to(torch::kFloat).unsqueeze(0);
}

}  // namespace fovea::nn
