#include "core/nn/blocks.h"

#include <algorithm>

#include "core/nn/network.h"
#include "core/nn/size_limit.h"
#include "core/nn/transposed.h"

namespace fovea::nn {
namespace {

constexpr double kBatchNormEpsilon = 1e-5;
constexpr double kBatchNormMomentum = 0.1;

}  // namespace

std::int64_t paddingOf(std::int64_t kernel, std::int64_t stride) { return kernel > stride ? (kernel - 1) / 2 : 0; }

torch::Tensor initialWeight(std::int64_t output, std::int64_t input, std::int64_t kernel, double gain) {
    countParameters(output * input * kernel * kernel);
    return torch::randn({output, input, kernel, kernel}) * (gain * std::sqrt(2.0 / static_cast<double>(input * kernel * kernel)));
}

ConvImpl::ConvImpl(std::int64_t inputChannels, std::int64_t outputChannels, std::int64_t kernel, std::int64_t stride,
                   double gain)
    : stride_(stride), padding_(paddingOf(kernel, stride)) {
    weight_ = register_parameter("weight", initialWeight(outputChannels, inputChannels, kernel, gain));
    bias_ = register_parameter("bias", torch::zeros({outputChannels}));
}

torch::Tensor ConvImpl::forward(const torch::Tensor& input) {
    return torch::conv2d(input, weight_.to(input.scalar_type()), bias_.to(input.scalar_type()), stride_, padding_);
}

DeconvImpl::DeconvImpl(std::int64_t inputChannels, std::int64_t outputChannels) {
    weight_ = register_parameter("weight", initialWeight(inputChannels, outputChannels, 3));
}

torch::Tensor DeconvImpl::forward(const torch::Tensor& input) {
    return transposedConvolution(input, weight_.to(input.scalar_type()), {});
}

ConvBatchNormImpl::ConvBatchNormImpl(std::int64_t inputChannels, std::int64_t outputChannels, std::int64_t kernel,
                                     std::int64_t stride)
    : stride_(stride), padding_(paddingOf(kernel, stride)) {
    weight_ = register_parameter("weight", initialWeight(outputChannels, inputChannels, kernel));
    scale_ = register_parameter("scale", torch::ones({outputChannels}));
    shift_ = register_parameter("shift", torch::zeros({outputChannels}));
    mean_ = register_buffer("mean", torch::zeros({outputChannels}));
    variance_ = register_buffer("variance", torch::ones({outputChannels}));
}

torch::Tensor ConvBatchNormImpl::forward(const torch::Tensor& input) {
    const auto type = input.scalar_type();
    if (is_training()) {
        const auto raw = torch::conv2d(input, weight_.to(type), {}, stride_, padding_).to(torch::kFloat);
        return torch::batch_norm(raw, scale_, shift_, mean_, variance_, true, kBatchNormMomentum, kBatchNormEpsilon, false)
            .to(type);
    }
    const auto factor = scale_ * (variance_ + kBatchNormEpsilon).rsqrt();
    return torch::conv2d(input, (weight_ * factor.view({-1, 1, 1, 1})).to(type), (shift_ - mean_ * factor).to(type), stride_,
                         padding_);
}

RectifierImpl::RectifierImpl(Kind kind, std::int64_t channels) {
    if (kind == Kind::parametric) slope_ = register_parameter("slope", torch::full({channels}, 0.25f));
}

torch::Tensor RectifierImpl::forward(const torch::Tensor& input) {
    if (!slope_.defined()) return input.relu();
    return input.clamp_min(0) + slope_.to(input.scalar_type()).view({1, -1, 1, 1}) * input.clamp_max(0);
}

torch::Tensor enlargedBicubic(const torch::Tensor& input, std::int64_t factor) {
    const auto by = static_cast<double>(factor);
    return torch::nn::functional::interpolate(input, torch::nn::functional::InterpolateFuncOptions()
                                                         .scale_factor(std::vector<double>{by, by})
                                                         .mode(torch::kBicubic)
                                                         .align_corners(false));
}

ResidualBlockImpl::ResidualBlockImpl(std::int64_t channels, double scaling) : scaling_(scaling) {
    first_ = register_module("first", Conv(channels, channels, 3));
    // A small start keeps deep stacks near the identity without normalisation.
    second_ = register_module("second", Conv(channels, channels, 3, 1, 0.1));
}

torch::Tensor ResidualBlockImpl::forward(const torch::Tensor& input) {
    checkInterrupt();
    auto hidden = first_(input).relu_();
    checkInterrupt();
    auto branch = second_(hidden);
    return (scaling_ == 1.0 ? branch : branch.mul_(scaling_)).add_(input);
}

Result<std::vector<std::int64_t>> positiveList(const Json& json, std::string_view key, std::size_t maxCount,
                                               std::int64_t maxValue) {
    FOVEA_TRY(auto list, jsonValue<std::vector<std::int64_t>>(json, key, "architecture"));
    bool legal = !list.empty() && list.size() <= maxCount;
    for (const auto value : list) legal = legal && value >= 1 && value <= maxValue;
    if (!legal) {
        return fail(ErrorCode::configuration, "architecture: '%1' must hold 1 to %2 numbers from 1 to %3", key,
                    maxCount, maxValue);
    }
    return list;
}

Result<std::int64_t> integerIn(const Json& json, std::string_view key, std::int64_t fallback, std::int64_t low,
                               std::int64_t high) {
    FOVEA_TRY(const auto value, jsonValueOr<std::int64_t>(json, key, fallback, "architecture"));
    if (value < low || value > high) {
        return fail(ErrorCode::configuration, "architecture: '%1' must be from %2 to %3", key, low, high);
    }
    return value;
}

Result<double> shareIn(const Json& json, std::string_view key, double fallback) {
    FOVEA_TRY(const auto value, jsonValueOr<double>(json, key, fallback, "architecture"));
    if (value > 0 && value <= 1) return value;
    return fail(ErrorCode::configuration, "architecture: '%1' must be above 0 and at most 1", key);
}

Result<std::string> oneOf(const Json& json, std::string_view key, std::string fallback,
                          std::initializer_list<std::string_view> names) {
    FOVEA_TRY(const auto value, jsonValueOr<std::string>(json, key, std::move(fallback), "architecture"));
    if (std::find(names.begin(), names.end(), value) != names.end()) return value;
    std::string legal;
    for (const auto name : names) legal += (legal.empty() ? "" : ", ") + std::string(name);
    return fail(ErrorCode::configuration, "architecture: '%1' must be one of %2", key, legal);
}

Status onlyKeys(const Json& json, std::initializer_list<std::string_view> keys) {
    for (const auto& item : json.items()) {
        if (item.key() == "type" || std::find(keys.begin(), keys.end(), item.key()) != keys.end()) continue;
        return fail(ErrorCode::configuration, "architecture: there is no option '%1'", item.key());
    }
    return {};
}

}  // namespace fovea::nn
