// Small networks with random weights, and one whose behaviour a test chooses.
#pragma once

#include <functional>
#include <memory>

#include "core/engine/inference_engine.h"

namespace fovea::test {

// Every layer counts, also those that start as zero.
inline std::shared_ptr<nn::Network> randomNetwork(const Json& architecture) {
    torch::manual_seed(7);
    auto network = nn::makeNetwork(architecture);
    FOVEA_ASSERT(network);
    const torch::NoGradGuard noGrad;
    for (auto& parameter : (*network)->parameters()) parameter.add_(0.03 * torch::randn_like(parameter));
    return *network;
}

inline Json smallUnet() { return Json::parse(R"({"type":"residual-unet","widths":[8,12],"blocks":[1,1]})"); }
inline Json smallResnet(int scale) { return {{"type", "sr-resnet"}, {"scale", scale}, {"width", 8}, {"blocks", 2}}; }

class FunctionNetwork : public nn::Network {
public:
    FunctionNetwork(nn::NetworkTraits traits, std::function<torch::Tensor(torch::Tensor)> function)
        : traits_(traits), function_(std::move(function)) {}
    torch::Tensor forward(torch::Tensor input) override { return function_(std::move(input)); }
    nn::NetworkTraits traits() const override { return traits_; }

private:
    nn::NetworkTraits traits_;
    std::function<torch::Tensor(torch::Tensor)> function_;
};

inline std::shared_ptr<const InferenceEngine> engineOf(std::shared_ptr<nn::Network> network,
                                                       ComputePrecision precision = ComputePrecision::fp32) {
    auto engine = InferenceEngine::fromNetwork(std::move(network), Compute{ComputeDevice::cpu, precision, {}});
    FOVEA_ASSERT(engine);
    return *engine;
}

// Structure and noise in [0, 1].
inline torch::Tensor picture(int channels, int height, int width) {
    torch::manual_seed(13);
    const auto y = torch::arange(height).view({1, height, 1}) * 0.09, x = torch::arange(width).view({1, 1, width}) * 0.13;
    const auto c = torch::arange(channels).view({channels, 1, 1}) * 0.7;
    return (0.5 + 0.3 * torch::sin(x + c) * torch::cos(y - c) + 0.05 * torch::randn({channels, height, width}))
        .clamp(0, 1)
        .to(torch::kFloat);
}

inline torch::Tensor outputFor(const InferenceEngine& engine, const torch::Tensor& input) {
    const auto& traits = engine.traits();
    return torch::zeros({traits.outputChannels, input.size(1) * traits.scale, input.size(2) * traits.scale});
}

}  // namespace fovea::test
