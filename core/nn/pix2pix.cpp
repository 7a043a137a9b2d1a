#include "core/nn/pix2pix.h"

#include <algorithm>
#include <cmath>

#include "core/nn/size_limit.h"
#include "core/nn/transposed.h"

namespace fovea::nn {
namespace {

constexpr std::int64_t kKernel = 4;
constexpr double kLeak = 0.2, kEpsilon = 1e-5, kMomentum = 0.01;
// tanh reaches this many deviations: the optic disc is the brightest.
constexpr double kReach = 5;

}  // namespace

Result<Pix2pixGeneratorOptions> Pix2pixGeneratorOptions::parse(const Json& json) {
    Pix2pixGeneratorOptions o;
    FOVEA_CHECK(onlyKeys(json, {"inputChannels", "width", "levels", "dropout"}));
    FOVEA_TRY(o.inputChannels, integerIn(json, "inputChannels", o.inputChannels, 1, 16));
    FOVEA_TRY(o.width, integerIn(json, "width", o.width, 1, 512));
    FOVEA_TRY(o.levels, integerIn(json, "levels", o.levels, 3, 10));
    FOVEA_TRY(o.dropout, jsonValueOr<double>(json, "dropout", o.dropout, "architecture"));
    if (!(o.dropout >= 0 && o.dropout < 1)) {
        return fail(ErrorCode::configuration, "architecture: 'dropout' must be from 0 and less than 1");
    }
    return o;
}

Pix2pixLayerImpl::Pix2pixLayerImpl(Kind kind, Norm norm, std::int64_t inputChannels, std::int64_t outputChannels) : kind_(kind) {
    const auto first = kind == Kind::down ? outputChannels : inputChannels;
    const auto second = kind == Kind::down ? inputChannels : outputChannels;
    countParameters(first * second * kKernel * kKernel);
    weight_ = register_parameter("weight", torch::randn({first, second, kKernel, kKernel}) * 0.02);  // Isola et al., 6.2
    if (norm == Norm::instance) {
        scale_ = register_parameter("scale", 1 + 0.02 * torch::randn({outputChannels}));
        shift_ = register_parameter("shift", torch::zeros({outputChannels}));
    }
    if (norm == Norm::bias) bias_ = register_parameter("bias", torch::zeros({outputChannels}));
}

torch::Tensor Pix2pixLayerImpl::forward(const torch::Tensor& input) {
    checkInterrupt();
    const auto type = input.scalar_type();
    const auto weight = weight_.to(type);
    const auto bias = bias_.defined() ? bias_.to(type) : torch::Tensor();
    auto x = kind_ == Kind::down ? torch::conv2d(input, weight, bias, 2, 1) : transposedConvolution(input, weight, bias);
    if (!scale_.defined()) return x;
    x = x.to(torch::kFloat);
    return torch::instance_norm(x, scale_, shift_, {}, {}, true, 0.1, kEpsilon, false).to(type);
}

Pix2pixGenerator::Pix2pixGenerator(const Pix2pixGeneratorOptions& options) : options_(options) {
    using Kind = Pix2pixLayerImpl::Kind;
    using Norm = Pix2pixLayerImpl::Norm;
    const auto widthOf = [&](std::int64_t level) { return options.width << std::min<std::int64_t>(level, 3); };
    for (std::int64_t level = 0; level < options.levels; ++level) {
        const bool plain = level == 0 || level + 1 == options.levels;
        downs_->push_back(Pix2pixLayer(Kind::down, plain ? Norm::none : Norm::instance,
                                       level == 0 ? options.inputChannels : widthOf(level - 1), widthOf(level)));
    }
    for (std::int64_t level = options.levels; level-- > 0;) {
        const auto joined = level + 1 == options.levels ? widthOf(level) : 2 * widthOf(level);
        ups_->push_back(Pix2pixLayer(Kind::up, level == 0 ? Norm::bias : Norm::instance, joined,
                                     level == 0 ? 3 : widthOf(level - 1)));
    }
    register_module("down", downs_);
    register_module("up", ups_);
    styleMean_ = register_buffer("styleMean", torch::tensor({0.5f, 0.3f, 0.2f, 0.1f, 0.1f, 0.05f}));
    styleMoment_ = register_buffer("styleMoment", styleMean_.unsqueeze(1) * styleMean_.unsqueeze(0));
}

torch::Tensor Pix2pixGenerator::forward(torch::Tensor input) {
    return coloured(input, styleMean_.unsqueeze(0).expand({input.size(0), kStyle}));
}

torch::Tensor Pix2pixGenerator::coloured(torch::Tensor input, const torch::Tensor& style) {
    auto x = (input * 2 - 1).contiguous(torch::MemoryFormat::ChannelsLast).to(computeType());
    std::vector<torch::Tensor> skips;
    for (std::size_t i = 0; i < downs_->size(); ++i) {
        if (i > 0) x = torch::leaky_relu(x, kLeak);
        x = downs_[i]->as<Pix2pixLayer>()->forward(x);
        skips.push_back(x);
    }
    for (std::size_t i = 0; i < ups_->size(); ++i) {
        if (i > 0) x = torch::cat({x, skips[skips.size() - 1 - i]}, 1);
        x = ups_[i]->as<Pix2pixLayer>()->forward(x.relu());
        if (i < 3 && i + 1 < ups_->size()) x = torch::dropout(x, options_.dropout, is_training());
    }
    const auto shaped = style.view({-1, 2, 3, 1, 1});
    return shaped.select(1, 0) + shaped.select(1, 1) * kReach * x.to(torch::kFloat).tanh();
}

NetworkTraits Pix2pixGenerator::traits() const {
    NetworkTraits traits;
    traits.inputChannels = static_cast<int>(options_.inputChannels);
    traits.outputChannels = 3;
    traits.receptiveMargin = -1;
    traits.sizeMultiple = 1 << options_.levels;
    return traits;
}

torch::Tensor Pix2pixGenerator::styleOf(const torch::Tensor& pictures, const torch::Tensor& masks) {
    const auto count = masks.sum({2, 3}).clamp_min(1);
    const auto mean = (pictures * masks).sum({2, 3}) / count;
    const auto square = ((pictures - mean.unsqueeze(2).unsqueeze(3)).square() * masks).sum({2, 3}) / count;
    return torch::cat({mean, square.sqrt()}, 1);
}

void Pix2pixGenerator::observe(const torch::Tensor& styles) {
    const torch::NoGradGuard noGrad;
    const auto s = styles.detach().to(torch::kFloat);
    styleMean_.lerp_(s.mean(0), kMomentum);
    styleMoment_.lerp_(s.t().matmul(s) / static_cast<double>(s.size(0)), kMomentum);
}

torch::Tensor Pix2pixGenerator::drawStyle(std::span<const float> normals, double temperature) const {
    FOVEA_ASSERT(static_cast<std::int64_t>(normals.size()) == kStyle);
    const torch::NoGradGuard noGrad;
    const auto mean = styleMean_.to(torch::kCPU, torch::kDouble), moment = styleMoment_.to(torch::kCPU, torch::kDouble);
    // The difference of two rounded moments may lose its rank; 1e-6 is a thousandth of the range.
    const auto covariance = moment - mean.unsqueeze(1) * mean.unsqueeze(0) + 1e-6 * torch::eye(kStyle, torch::kDouble);
    const auto normal = torch::tensor(at::ArrayRef<float>(normals.data(), normals.size())).to(torch::kDouble);
    auto style = mean + temperature * at::linalg_cholesky(covariance).matmul(normal);
    style = torch::cat({style.narrow(0, 0, 3).clamp(0, 1), style.narrow(0, 3, 3).clamp(0.005, 0.5)});
    return style.to(torch::kFloat).unsqueeze(0).to(styleMean_.device());
}

}  // namespace fovea::nn
