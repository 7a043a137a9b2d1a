#include "core/nn/sr_resnet.h"

namespace fovea::nn {

Result<SrResnetOptions> SrResnetOptions::parse(const Json& json) {
    SrResnetOptions o;
    FOVEA_TRY(o.scale, integerIn(json, "scale", o.scale, 2, 16));
    FOVEA_TRY(o.channels, integerIn(json, "channels", o.channels, 1, 16));
    FOVEA_TRY(o.width, integerIn(json, "width", o.width, 1, 1024));
    FOVEA_TRY(o.blocks, integerIn(json, "blocks", o.blocks, 1, 128));
    return o;
}

SrResnet::SrResnet(const SrResnetOptions& options) : options_(options) {
    head_ = register_module("head", Conv(options.channels, options.width, 3));
    for (std::int64_t i = 0; i < options.blocks; ++i) body_->push_back(ResidualBlock(options.width));
    register_module("body", body_);
    merge_ = register_module("merge", Conv(options.width, options.width, 3, 1, 0.1));
    // Starts as plain bicubic interpolation.
    tail_ = register_module("tail", Conv(options.width, options.channels * options.scale * options.scale, 3, 1, 0.0));
}

torch::Tensor SrResnet::forward(torch::Tensor input) {
    const auto first = head_((input - 0.5f).contiguous(torch::MemoryFormat::ChannelsLast)).to(computeType());
    auto x = first;
    for (const auto& block : *body_) x = block->as<ResidualBlock>()->forward(x);
    x = merge_(x).add_(first);
    x = torch::pixel_shuffle(tail_(x).to(torch::kFloat), options_.scale);
    return enlargedBicubic(input, options_.scale) + x;
}

NetworkTraits SrResnet::traits() const {
    NetworkTraits traits;
    traits.scale = static_cast<int>(options_.scale);
    traits.inputChannels = traits.outputChannels = static_cast<int>(options_.channels);
    traits.receptiveMargin = static_cast<int>(3 + 2 * options_.blocks);  // bicubic needs 2, less than that
    return traits;
}

}  // namespace fovea::nn
