#include "core/nn/unet.h"

#include "core/nn/reach.h"

namespace fovea::nn {
namespace {

class DoubleConvImpl : public torch::nn::Module {
public:
    DoubleConvImpl(std::int64_t inputChannels, std::int64_t outputChannels, double dropout) : dropout_(dropout) {
        first_ = register_module("first", Conv(inputChannels, outputChannels, 3));
        second_ = register_module("second", Conv(outputChannels, outputChannels, 3));
    }
    torch::Tensor forward(const torch::Tensor& input) {
        checkInterrupt();
        auto hidden = first_(input).relu();
        if (dropout_ > 0) hidden = torch::dropout(hidden, dropout_, is_training());
        checkInterrupt();
        return second_(hidden).relu();
    }

private:
    Conv first_{nullptr}, second_{nullptr};
    double dropout_;
};
TORCH_MODULE(DoubleConv);

torch::Tensor seen(const torch::Tensor& input, const std::string& what) {
    if (what == "colour") return input;
    if (what == "green") return input.narrow(1, 1, 1);
    const auto weights = torch::tensor({0.299f, 0.587f, 0.114f}, input.options()).view({1, 3, 1, 1});
    return (input * weights).sum(1, true);
}

}  // namespace

Result<UnetOptions> UnetOptions::parse(const Json& json) {
    UnetOptions o;
    FOVEA_CHECK(onlyKeys(json, {"input", "widths", "dropout"}));
    FOVEA_TRY(o.input, oneOf(json, "input", o.input, {"grey", "green", "colour"}));
    if (json.contains("widths")) {
        FOVEA_TRY(o.widths, positiveList(json, "widths", 6, 1024));
    }
    FOVEA_TRY(o.dropout, jsonValueOr<double>(json, "dropout", o.dropout, "architecture"));
    if (!(o.dropout >= 0 && o.dropout < 1)) {
        return fail(ErrorCode::configuration, "architecture: 'dropout' must be from 0 to below 1");
    }
    return o;
}

Unet::Unet(const UnetOptions& options) : options_(options) {
    std::int64_t before = options.input == "colour" ? 3 : 1;
    for (const auto width : options.widths) {
        encoder_->push_back(DoubleConv(before, width, options.dropout));
        before = width;
    }
    for (std::size_t level = options.widths.size() - 1; level-- > 0;) {
        decoder_->push_back(DoubleConv(options.widths[level] + before, options.widths[level], options.dropout));
        before = options.widths[level];
    }
    register_module("encoder", encoder_);
    register_module("decoder", decoder_);
    tail_ = register_module("tail", Conv(before, 1, 1, 1, 0.5));
}

torch::Tensor Unet::forward(torch::Tensor input) {
    // The first convolution works in fp32 too: its input has the picture's 8-bit steps.
    auto x = (seen(input, options_.input) - 0.5f).contiguous(torch::MemoryFormat::ChannelsLast);
    std::vector<torch::Tensor> skips;
    for (std::size_t level = 0; level < encoder_->size(); ++level) {
        if (level > 0) x = torch::max_pool2d(x, 2);
        x = encoder_[level]->as<DoubleConv>()->forward(x);
        if (level == 0) x = x.to(computeType());
        skips.push_back(x);
    }
    for (std::size_t i = 0; i < decoder_->size(); ++i) {
        const auto& skip = skips[skips.size() - 2 - i];
        x = torch::cat({skip, torch::upsample_nearest2d(x, {skip.size(2), skip.size(3)})}, 1);
        x = decoder_[i]->as<DoubleConv>()->forward(x);
    }
    return tail_(x.to(torch::kFloat));
}

NetworkTraits Unet::traits() const {
    NetworkTraits traits;
    traits.outputChannels = 1;
    traits.sizeMultiple = 1 << (options_.widths.size() - 1);
    traits.logits = true;
    traits.receptiveMargin = marginOf(traits.sizeMultiple, 1, [&](Reach reach) {
        // What each level's map must know around the place, from the output down to the coarsest and back to the picture.
        std::vector<Reach> skips;
        for (std::size_t level = 0; level + 1 < options_.widths.size(); ++level) {
            skips.push_back(reach.convolution(3).convolution(3));
            reach = skips.back().repetition(2);
        }
        reach = reach.convolution(3).convolution(3);
        for (std::size_t level = skips.size(); level-- > 0;) {
            reach = reach.pooling().orFurther(skips[level]).convolution(3).convolution(3);
        }
        return reach;
    });
    return traits;
}

}  // namespace fovea::nn
