// Instance normalisation (Ulyanov et al. 2016) whose statistics can be kept and given again, so that a network that uses it
// can work in tiles (Network::context).
#pragma once

#include "core/nn/blocks.h"
#include "core/nn/network.h"

namespace fovea::nn {

// Passed through one forward pass, layer after layer. By default each layer normalises by the statistics of its input.
class InstanceStatistics {
public:
    InstanceStatistics() = default;
    // The statistics are also appended to `kept`, which must outlive this.
    static InstanceStatistics keep(NetworkContext& kept);
    // The kept statistics are used again, in the same order.
    static InstanceStatistics use(const NetworkContext& kept);

    // (x - mean) / sqrt(variance + 1e-5) a channel and picture; statistics in fp32, without a learned scale or shift, as
    // CycleGAN's (Zhu et al. 2017). Result of x's type.
    torch::Tensor normalised(const torch::Tensor& x);

private:
    NetworkContext* kept_ = nullptr;
    const NetworkContext* given_ = nullptr;
    std::size_t next_ = 0;
};

// Convolution (or deconvolution) without bias, which the normalisation would take out again, then the normalisation.
class ConvInstanceNormImpl : public torch::nn::Module {
public:
    ConvInstanceNormImpl(std::int64_t inputChannels, std::int64_t outputChannels, std::int64_t kernel, std::int64_t stride = 1);
    torch::Tensor forward(const torch::Tensor& input);
    torch::Tensor forward(const torch::Tensor& input, InstanceStatistics& statistics);

private:
    torch::Tensor weight_;
    std::int64_t stride_, padding_;
};
TORCH_MODULE(ConvInstanceNorm);

}  // namespace fovea::nn
