#include "core/nn/discriminators.h"

#include <algorithm>

#include "core/nn/instance_norm.h"
#include "core/nn/size_limit.h"

namespace fovea::nn {
namespace {

constexpr double kLeak = 0.2;

torch::Tensor leaky(const torch::Tensor& x) { return torch::leaky_relu(x, kLeak); }

NetworkTraits judging(std::int64_t channels) {
    NetworkTraits traits;
    traits.inputChannels = static_cast<int>(channels);
    traits.outputChannels = 1;
    traits.receptiveMargin = -1;
    return traits;
}

torch::Tensor scaled(const torch::Tensor& input) {
    return ((input - 0.5f) * 2).contiguous(torch::MemoryFormat::ChannelsLast);
}

}  // namespace

Result<SrganDiscriminatorOptions> SrganDiscriminatorOptions::parse(const Json& json) {
    SrganDiscriminatorOptions o;
    FOVEA_CHECK(onlyKeys(json, {"channels", "width", "dense", "grid"}));
    FOVEA_TRY(o.channels, integerIn(json, "channels", o.channels, 1, 16));
    FOVEA_TRY(o.width, integerIn(json, "width", o.width, 1, 512));
    FOVEA_TRY(o.dense, integerIn(json, "dense", o.dense, 1, 8192));
    FOVEA_TRY(o.grid, integerIn(json, "grid", o.grid, 1, 64));
    return o;
}

SrganDiscriminator::SrganDiscriminator(const SrganDiscriminatorOptions& options) : options_(options) {
    head_ = register_module("head", Conv(options.channels, options.width, 3));
    std::int64_t before = options.width;
    for (int i = 1; i < 8; ++i) {
        const std::int64_t after = options.width << (i / 2);
        body_->push_back(ConvBatchNorm(before, after, 3, i % 2 == 1 ? 2 : 1));
        before = after;
    }
    register_module("body", body_);
    countParameters(before * options.grid * options.grid * options.dense);
    dense_ = register_module("dense", torch::nn::Linear(before * options.grid * options.grid, options.dense));
    decision_ = register_module("decision", torch::nn::Linear(options.dense, 1));
}

std::vector<torch::Tensor> SrganDiscriminator::features(torch::Tensor input) {
    std::vector<torch::Tensor> list{leaky(head_(scaled(input))).to(computeType())};
    for (const auto& layer : *body_) {
        checkInterrupt();
        list.push_back(leaky(layer->as<ConvBatchNorm>()->forward(list.back())));
    }
    const auto pooled = torch::adaptive_avg_pool2d(list.back().to(torch::kFloat), {options_.grid, options_.grid});
    list.push_back(leaky(dense_(pooled.flatten(1))));
    list.push_back(decision_(list.back()));
    return list;
}

NetworkTraits SrganDiscriminator::traits() const {
    NetworkTraits traits = judging(options_.channels);
    traits.logits = true;
    return traits;
}

Result<PatchDiscriminatorOptions> PatchDiscriminatorOptions::parse(const Json& json) {
    PatchDiscriminatorOptions o;
    FOVEA_CHECK(onlyKeys(json, {"channels", "widths", "strides", "kernel", "norm"}));
    FOVEA_TRY(o.channels, integerIn(json, "channels", o.channels, 1, 16));
    if (json.contains("widths")) {
        FOVEA_TRY(o.widths, positiveList(json, "widths", 8, 1024));
    }
    if (json.contains("strides")) {
        FOVEA_TRY(o.strides, positiveList(json, "strides", 8, 2));
    }
    FOVEA_TRY(o.kernel, integerIn(json, "kernel", o.kernel, 3, 4));
    FOVEA_TRY(o.norm, oneOf(json, "norm", o.norm, {"instance", "batch", "none"}));
    if (o.widths.size() != o.strides.size()) {
        return fail(ErrorCode::configuration, "architecture: 'widths' and 'strides' must have one number a layer each");
    }
    return o;
}

std::int64_t PatchDiscriminatorOptions::patchPx() const {
    std::int64_t side = kernel;  // the last layer, of stride 1
    for (std::size_t i = strides.size(); i-- > 0;) side = (side - 1) * strides[i] + kernel;
    return side;
}

PatchDiscriminator::PatchDiscriminator(const PatchDiscriminatorOptions& options) : options_(options) {
    std::int64_t before = options.channels;
    for (std::size_t i = 0; i < options.widths.size(); ++i) {
        const auto width = options.widths[i], stride = options.strides[i];
        if (i == 0 || options.norm == "none") body_->push_back(Conv(before, width, options.kernel, stride));
        else if (options.norm == "batch") body_->push_back(ConvBatchNorm(before, width, options.kernel, stride));
        else body_->push_back(ConvInstanceNorm(before, width, options.kernel, stride));
        before = width;
    }
    register_module("body", body_);
    tail_ = register_module("tail", Conv(before, 1, options.kernel, 1, 0.5));
}

std::vector<torch::Tensor> PatchDiscriminator::features(torch::Tensor input) {
    std::vector<torch::Tensor> list;
    auto x = scaled(input);
    for (const auto& layer : *body_) {
        checkInterrupt();
        if (auto* plain = layer->as<Conv>()) x = plain->forward(x);
        else if (auto* batch = layer->as<ConvBatchNorm>()) x = batch->forward(x);
        else x = layer->as<ConvInstanceNorm>()->forward(x);
        x = leaky(x);
        if (list.empty()) x = x.to(computeType());
        list.push_back(x);
    }
    list.push_back(tail_(x).to(torch::kFloat));
    return list;
}

NetworkTraits PatchDiscriminator::traits() const { return judging(options_.channels); }

}  // namespace fovea::nn
