#include "core/nn/dncnn.h"

namespace fovea::nn {

Result<DncnnOptions> DncnnOptions::parse(const Json& json) {
    DncnnOptions o;
    FOVEA_CHECK(onlyKeys(json, {"channels", "width", "depth"}));
    FOVEA_TRY(o.channels, integerIn(json, "channels", o.channels, 1, 16));
    FOVEA_TRY(o.width, integerIn(json, "width", o.width, 1, 1024));
    FOVEA_TRY(o.depth, integerIn(json, "depth", o.depth, 3, 128));
    return o;
}

Dncnn::Dncnn(const DncnnOptions& options) : options_(options) {
    head_ = register_module("head", Conv(options.channels, options.width, 3));
    for (std::int64_t i = 2; i < options.depth; ++i) body_->push_back(ConvBatchNorm(options.width, options.width, 3));
    register_module("body", body_);
    // Small: the first predictions of noise are near zero.
    tail_ = register_module("tail", Conv(options.width, options.channels, 3, 1, 0.05));
}

torch::Tensor Dncnn::forward(torch::Tensor input) {
    auto x = head_((input - 0.5f).contiguous(torch::MemoryFormat::ChannelsLast)).relu_().to(computeType());
    for (const auto& layer : *body_) {
        checkInterrupt();
        x = layer->as<ConvBatchNorm>()->forward(x).relu();
    }
    return input - tail_(x).to(torch::kFloat);
}

NetworkTraits Dncnn::traits() const {
    NetworkTraits traits;
    traits.inputChannels = traits.outputChannels = static_cast<int>(options_.channels);
    traits.receptiveMargin = static_cast<int>(options_.depth);
    return traits;
}

}  // namespace fovea::nn
