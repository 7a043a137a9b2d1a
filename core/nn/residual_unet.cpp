#include "core/nn/residual_unet.h"

namespace fovea::nn {
namespace {

torch::nn::ModuleList blockList(std::int64_t count, std::int64_t channels) {
    torch::nn::ModuleList list;
    for (std::int64_t i = 0; i < count; ++i) list->push_back(ResidualBlock(channels));
    return list;
}

torch::Tensor run(torch::nn::ModuleList& list, torch::Tensor x) {
    for (const auto& block : *list) x = block->as<ResidualBlock>()->forward(x);
    return x;
}

}  // namespace

Result<ResidualUnetOptions> ResidualUnetOptions::parse(const Json& json) {
    ResidualUnetOptions o;
    FOVEA_TRY(o.inputChannels, integerIn(json, "inputChannels", o.inputChannels, 1, 16));
    FOVEA_TRY(o.outputChannels, integerIn(json, "outputChannels", o.outputChannels, 1, 16));
    if (json.contains("widths")) {
        FOVEA_TRY(o.widths, positiveList(json, "widths", 6, 1024));
    }
    if (json.contains("blocks")) {
        FOVEA_TRY(o.blocks, positiveList(json, "blocks", 6, 64));
    }
    FOVEA_TRY(o.unshuffle, integerIn(json, "unshuffle", o.unshuffle, 1, 8));
    FOVEA_TRY(o.residual, jsonValueOr<bool>(json, "residual", o.residual, "architecture"));
    FOVEA_TRY(o.logits, jsonValueOr<bool>(json, "logits", o.logits, "architecture"));
    if (o.widths.size() != o.blocks.size()) {
        return fail(ErrorCode::configuration, "architecture: 'widths' and 'blocks' must have one number a level each");
    }
    if (o.residual && o.inputChannels != o.outputChannels) {
        return fail(ErrorCode::configuration, "architecture: a residual network needs as many output as input channels");
    }
    return o;
}

ResidualUnet::ResidualUnet(const ResidualUnetOptions& options) : options_(options) {
    const auto area = options.unshuffle * options.unshuffle;
    const auto& widths = options.widths;
    head_ = register_module("head", Conv(options.inputChannels * area, widths[0], 3));
    for (std::size_t level = 0; level < widths.size(); ++level) {
        const std::string name = std::to_string(level);
        encoders_.push_back(register_module("encoder" + name, blockList(options.blocks[level], widths[level])));
        if (level + 1 == widths.size()) break;
        downs_.push_back(register_module("down" + name, Conv(widths[level], widths[level + 1], 2, 2)));
        // 1x1 to four times the channels, then pixel shuffle: an up-sampling without checkerboard overlap.
        ups_.push_back(register_module("up" + name, Conv(widths[level + 1], widths[level] * 4, 1)));
        decoders_.push_back(register_module("decoder" + name, blockList(options.blocks[level], widths[level])));
    }
    // A residual network starts as the identity.
    tail_ = register_module("tail", Conv(widths[0], options.outputChannels * area, 3, 1, options.residual ? 0.0 : 0.5));
}

torch::Tensor ResidualUnet::forward(torch::Tensor input) {
    auto x = options_.unshuffle > 1 ? torch::pixel_unshuffle(input, options_.unshuffle) : input;
    x = head_((x - 0.5f).contiguous(torch::MemoryFormat::ChannelsLast)).to(computeType());
    std::vector<torch::Tensor> skips;
    for (std::size_t level = 0; level < encoders_.size(); ++level) {
        x = run(encoders_[level], x);
        if (level + 1 == encoders_.size()) break;
        skips.push_back(x);
        x = downs_[level](x);
    }
    for (std::size_t level = downs_.size(); level-- > 0;) {
        checkInterrupt();
        x = torch::pixel_shuffle(ups_[level](x), 2).contiguous(torch::MemoryFormat::ChannelsLast) + skips[level];
        x = run(decoders_[level], x);
    }
    x = tail_(x).to(torch::kFloat);
    if (options_.unshuffle > 1) x = torch::pixel_shuffle(x, options_.unshuffle);
    return options_.residual ? input + x : x;
}

NetworkTraits ResidualUnet::traits() const {
    // Every 3x3 convolution reaches one position of its level further; a position of level l is unshuffle * 2^l pixels
    // wide, and what lies within one coarse position moves together, which adds one coarse position less one pixel.
    std::int64_t margin = 2 * options_.unshuffle;  // head and tail
    std::int64_t step = options_.unshuffle;
    for (std::size_t level = 0; level < options_.widths.size(); ++level, step *= 2) {
        const bool deepest = level + 1 == options_.widths.size();
        margin += 2 * options_.blocks[level] * step * (deepest ? 1 : 2);
        if (deepest) margin += step - 1;
    }
    NetworkTraits traits;
    traits.inputChannels = static_cast<int>(options_.inputChannels);
    traits.outputChannels = static_cast<int>(options_.outputChannels);
    traits.receptiveMargin = static_cast<int>(margin);
    traits.sizeMultiple = static_cast<int>(options_.unshuffle << (options_.widths.size() - 1));
    traits.logits = options_.logits;
    return traits;
}

}  // namespace fovea::nn
