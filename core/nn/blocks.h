// Building blocks shared by the networks: convolutions that follow their input's type, and residual blocks.
#pragma once

#include <torch/torch.h>

#include <string>

#include "core/base/json.h"

namespace fovea::nn {

// A convolution whose fp32 weights are cast to the input's type on the fly: bf16 activations give a bf16 convolution with
// fp32 master weights (mixed precision without hidden autocast state).
class ConvImpl : public torch::nn::Module {
public:
    // gain scales the He-normal initialisation (He et al. 2015); 0 gives a layer that starts as zero.
    ConvImpl(std::int64_t inputChannels, std::int64_t outputChannels, std::int64_t kernel, std::int64_t stride = 1,
             double gain = 1.0);
    torch::Tensor forward(const torch::Tensor& input);

private:
    torch::Tensor weight_;
    torch::Tensor bias_;
    std::int64_t stride_;
    std::int64_t padding_;
};
TORCH_MODULE(Conv);

// x + conv(relu(conv(x))), 3x3 each, no normalisation (Lim et al. 2017, EDSR): local, so that tiles equal the whole.
class ResidualBlockImpl : public torch::nn::Module {
public:
    explicit ResidualBlockImpl(std::int64_t channels);
    torch::Tensor forward(const torch::Tensor& input);

private:
    Conv first_{nullptr};
    Conv second_{nullptr};
};
TORCH_MODULE(ResidualBlock);

// A list of positive integers under `key`. Errors: configuration.
Result<std::vector<std::int64_t>> positiveList(const Json& json, std::string_view key, std::size_t maxCount,
                                               std::int64_t maxValue);
// One integer in [low, high] under `key`, or the fallback. Errors: configuration.
Result<std::int64_t> integerIn(const Json& json, std::string_view key, std::int64_t fallback, std::int64_t low,
                               std::int64_t high);

}  // namespace fovea::nn
