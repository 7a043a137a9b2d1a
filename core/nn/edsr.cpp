#include "core/nn/edsr.h"

#include "core/nn/reach.h"

namespace fovea::nn {
namespace {

// The factors of the sub-pixel layers.
std::vector<std::int64_t> factors(std::int64_t scale) {
    if (scale == 4) return {2, 2};
    return {scale};
}

}  // namespace

Result<EdsrOptions> EdsrOptions::parse(const Json& json) {
    EdsrOptions o;
    FOVEA_CHECK(onlyKeys(json, {"scale", "channels", "width", "blocks", "residualScaling", "global"}));
    FOVEA_TRY(o.scale, integerIn(json, "scale", o.scale, 2, 4));
    FOVEA_TRY(o.channels, integerIn(json, "channels", o.channels, 1, 16));
    FOVEA_TRY(o.width, integerIn(json, "width", o.width, 1, 1024));
    FOVEA_TRY(o.blocks, integerIn(json, "blocks", o.blocks, 1, 128));
    FOVEA_TRY(o.residualScaling, shareIn(json, "residualScaling", o.residualScaling));
    FOVEA_TRY(o.global, oneOf(json, "global", o.global, {"none", "bicubic"}));
    return o;
}

Edsr::Edsr(const EdsrOptions& options) : options_(options) {
    const auto width = options.width;
    head_ = register_module("head", Conv(options.channels, width, 3));
    for (std::int64_t i = 0; i < options.blocks; ++i) body_->push_back(ResidualBlock(width, options.residualScaling));
    register_module("body", body_);
    merge_ = register_module("merge", Conv(width, width, 3, 1, 0.1));
    for (const auto factor : factors(options.scale)) upsampling_->push_back(Conv(width, width * factor * factor, 3, 1, 0.7));
    register_module("upsampling", upsampling_);
    tail_ = register_module("tail", Conv(width, options.channels, 3, 1, options.global == "none" ? 0.5 : 0.0));
}

torch::Tensor Edsr::forward(torch::Tensor input) {
    const auto first = head_((input - 0.5f).contiguous(torch::MemoryFormat::ChannelsLast)).to(computeType());
    auto x = first;
    for (const auto& block : *body_) x = block->as<ResidualBlock>()->forward(x);
    x = merge_(x).add_(first);
    const auto steps = factors(options_.scale);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        checkInterrupt();
        x = torch::pixel_shuffle(upsampling_[i]->as<Conv>()->forward(x), steps[i]).contiguous(torch::MemoryFormat::ChannelsLast);
    }
    checkInterrupt();
    x = tail_(x).to(torch::kFloat);
    return options_.global == "none" ? x + 0.5f : enlargedBicubic(input, options_.scale) + x;
}

NetworkTraits Edsr::traits() const {
    NetworkTraits traits;
    traits.scale = static_cast<int>(options_.scale);
    traits.inputChannels = traits.outputChannels = static_cast<int>(options_.channels);
    traits.receptiveMargin = marginOf(options_.scale, options_.scale, [&](Reach reach) {  // bicubic needs 2, less than that
        reach = reach.convolution(3);
        for (const auto factor : factors(options_.scale)) reach = reach.repetition(factor).convolution(3);
        for (std::int64_t i = 0; i < 2 * options_.blocks + 2; ++i) reach = reach.convolution(3);
        return reach;
    });
    return traits;
}

}  // namespace fovea::nn
