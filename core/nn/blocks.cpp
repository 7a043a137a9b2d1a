#include "core/nn/blocks.h"

#include "core/nn/network.h"

namespace fovea::nn {

ConvImpl::ConvImpl(std::int64_t inputChannels, std::int64_t outputChannels, std::int64_t kernel, std::int64_t stride,
                   double gain)
    : stride_(stride), padding_(kernel > stride ? kernel / 2 : 0) {
    const double deviation = gain * std::sqrt(2.0 / static_cast<double>(inputChannels * kernel * kernel));
    weight_ = register_parameter("weight", torch::randn({outputChannels, inputChannels, kernel, kernel}) * deviation);
    bias_ = register_parameter("bias", torch::zeros({outputChannels}));
}

torch::Tensor ConvImpl::forward(const torch::Tensor& input) {
    return torch::conv2d(input, weight_.to(input.scalar_type()), bias_.to(input.scalar_type()), stride_, padding_);
}

ResidualBlockImpl::ResidualBlockImpl(std::int64_t channels) {
    first_ = register_module("first", Conv(channels, channels, 3));
    // A small start keeps deep stacks near the identity without normalisation.
    second_ = register_module("second", Conv(channels, channels, 3, 1, 0.1));
}

torch::Tensor ResidualBlockImpl::forward(const torch::Tensor& input) {
    checkInterrupt();
    auto hidden = first_(input).relu_();
    checkInterrupt();
    return second_(hidden).add_(input);
}

Result<std::vector<std::int64_t>> positiveList(const Json& json, std::string_view key, std::size_t maxCount,
                                               std::int64_t maxValue) {
    FOVEA_TRY(auto list, jsonValue<std::vector<std::int64_t>>(json, key, "architecture"));
    bool legal = !list.empty() && list.size() <= maxCount;
    for (const auto value : list) legal = legal && value >= 1 && value <= maxValue;
    if (!legal) {
        return fail(ErrorCode::configuration, "architecture: '" + std::string(key) + "' must hold 1 to " +
                                                  std::to_string(maxCount) + " numbers from 1 to " + std::to_string(maxValue));
    }
    return list;
}

Result<std::int64_t> integerIn(const Json& json, std::string_view key, std::int64_t fallback, std::int64_t low,
                               std::int64_t high) {
    FOVEA_TRY(const auto value, jsonValueOr<std::int64_t>(json, key, fallback, "architecture"));
    if (value < low || value > high) {
        return fail(ErrorCode::configuration, "architecture: '" + std::string(key) + "' must be from " + std::to_string(low) +
                                                  " to " + std::to_string(high));
    }
    return value;
}

}  // namespace fovea::nn
