#include "core/nn/srcnn.h"

#include "core/nn/reach.h"

namespace fovea::nn {

Result<SrcnnOptions> SrcnnOptions::parse(const Json& json) {
    SrcnnOptions o;
    FOVEA_CHECK(onlyKeys(json, {"scale", "channels", "width", "secondWidth", "global", "correction"}));
    FOVEA_TRY(o.scale, integerIn(json, "scale", o.scale, 2, 16));
    FOVEA_TRY(o.channels, integerIn(json, "channels", o.channels, 1, 16));
    FOVEA_TRY(o.width, integerIn(json, "width", o.width, 1, 1024));
    FOVEA_TRY(o.secondWidth, integerIn(json, "secondWidth", o.secondWidth, 1, 1024));
    FOVEA_TRY(o.global, oneOf(json, "global", o.global, {"none", "bicubic"}));
    FOVEA_TRY(o.correction, shareIn(json, "correction", o.correction));
    return o;
}

Srcnn::Srcnn(const SrcnnOptions& options) : options_(options) {
    first_ = register_module("first", Conv(options.channels, options.width, 9));
    second_ = register_module("second", Conv(options.width, options.secondWidth, 1));
    third_ = register_module("third", Conv(options.secondWidth, options.channels, 5, 1, options.global == "none" ? 0.5 : 0.0));
}

torch::Tensor Srcnn::forward(torch::Tensor input) {
    const auto enlarged = enlargedBicubic(input, options_.scale);
    auto x = first_((enlarged - 0.5f).contiguous(torch::MemoryFormat::ChannelsLast)).relu_().to(computeType());
    checkInterrupt();
    x = second_(x).relu_();
    checkInterrupt();
    x = third_(x).to(torch::kFloat);
    return options_.global == "none" ? x + 0.5f : x.mul(options_.correction).add(enlarged);
}

NetworkTraits Srcnn::traits() const {
    NetworkTraits traits;
    traits.scale = static_cast<int>(options_.scale);
    traits.inputChannels = traits.outputChannels = static_cast<int>(options_.channels);
    traits.receptiveMargin = marginOf(options_.scale, options_.scale, [&](Reach reach) {
        return reach.convolution(5).convolution(1).convolution(9).bicubic(options_.scale);
    });
    return traits;
}

}  // namespace fovea::nn
