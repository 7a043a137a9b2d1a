// Building blocks shared by the networks: convolutions that follow their input's type, normalisations, residual blocks.
#pragma once

#include <torch/torch.h>

#include <initializer_list>
#include <string>
#include <string_view>

#include "core/base/json.h"

namespace fovea::nn {

// A stride equal to the kernel cuts into blocks; otherwise the size is kept (odd kernels) or divided by the stride.
std::int64_t paddingOf(std::int64_t kernel, std::int64_t stride);
// output x input x kernel x kernel, He-normal (He et al. 2015) times `gain`.
torch::Tensor initialWeight(std::int64_t output, std::int64_t input, std::int64_t kernel, double gain = 1);

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

// Transposed convolution 3 x 3 of stride 2 that doubles height and width, without bias; follows its input's type as Conv.
class DeconvImpl : public torch::nn::Module {
public:
    DeconvImpl(std::int64_t inputChannels, std::int64_t outputChannels);
    torch::Tensor forward(const torch::Tensor& input);

private:
    torch::Tensor weight_;
};
TORCH_MODULE(Deconv);

// A convolution and its batch normalisation (Ioffe and Szegedy 2015; epsilon 1e-5, momentum 0.1). No bias: the
// normalisation would take it out again. In evaluation both are one convolution with the running statistics folded in;
// statistics are always taken in fp32.
class ConvBatchNormImpl : public torch::nn::Module {
public:
    ConvBatchNormImpl(std::int64_t inputChannels, std::int64_t outputChannels, std::int64_t kernel, std::int64_t stride = 1);
    torch::Tensor forward(const torch::Tensor& input);

private:
    torch::Tensor weight_, scale_, shift_;
    torch::Tensor mean_, variance_;  // buffers: running statistics
    std::int64_t stride_;
    std::int64_t padding_;
};
TORCH_MODULE(ConvBatchNorm);

// max(0, x) + slope min(0, x): the slope is 0 (ReLU), or learned a channel from 0.25 (PReLU, He et al. 2015).
class RectifierImpl : public torch::nn::Module {
public:
    enum class Kind { relu, parametric };
    RectifierImpl(Kind kind, std::int64_t channels);
    torch::Tensor forward(const torch::Tensor& input);

private:
    torch::Tensor slope_;  // undefined: ReLU
};
TORCH_MODULE(Rectifier);

// Bicubic enlargement with half-pixel centres, the same for a tile and the whole.
torch::Tensor enlargedBicubic(const torch::Tensor& input, std::int64_t factor);

// x + conv(relu(conv(x))), 3x3 each, no normalisation (Lim et al. 2017, EDSR): local, so that tiles equal the whole.
class ResidualBlockImpl : public torch::nn::Module {
public:
    // scaling multiplies the branch before it is added (Lim et al.: 0.1 for 256 channels).
    explicit ResidualBlockImpl(std::int64_t channels, double scaling = 1.0);
    torch::Tensor forward(const torch::Tensor& input);

private:
    Conv first_{nullptr};
    Conv second_{nullptr};
    double scaling_;
};
TORCH_MODULE(ResidualBlock);

// A list of positive integers under `key`. Errors: configuration.
Result<std::vector<std::int64_t>> positiveList(const Json& json, std::string_view key, std::size_t maxCount,
                                               std::int64_t maxValue);
// One integer in [low, high] under `key`, or the fallback. Errors: configuration.
Result<std::int64_t> integerIn(const Json& json, std::string_view key, std::int64_t fallback, std::int64_t low,
                               std::int64_t high);
// A share in (0, 1] under `key`, or the fallback. Errors: configuration.
Result<double> shareIn(const Json& json, std::string_view key, double fallback);
// One of `names` under `key`, or the fallback. Errors: configuration, naming what is legal.
Result<std::string> oneOf(const Json& json, std::string_view key, std::string fallback,
                          std::initializer_list<std::string_view> names);
// Refuses keys other than "type" and `keys`, so that a misspelt option is not taken for its default. Errors: configuration.
Status onlyKeys(const Json& json, std::initializer_list<std::string_view> keys);

}  // namespace fovea::nn
