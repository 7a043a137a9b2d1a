// Transposed convolutions of stride 2 as ordinary ones: the outputs at even and odd rows and columns are four small
// convolutions. The same sums as conv_transpose2d, but in every type: LibTorch 1.13 has no transposed convolution in bf16 on
// processors, and computes it slowly in fp32.
#pragma once

#include <torch/torch.h>

namespace fovea::nn {

// input: N x C x H x W. weight: C x D x K x K as of conv_transpose2d, K = 3 (padding 1, output padding 1) or 4 (padding 1).
// bias: D, or undefined. All of one type. Returns N x D x 2H x 2W.
torch::Tensor transposedConvolution(const torch::Tensor& input, const torch::Tensor& weight, const torch::Tensor& bias);

}  // namespace fovea::nn
