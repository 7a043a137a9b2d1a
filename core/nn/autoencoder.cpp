#include "core/nn/autoencoder.h"

namespace fovea::nn {

Result<AutoencoderOptions> AutoencoderOptions::parse(const Json& json) {
    AutoencoderOptions o;
    FOVEA_CHECK(onlyKeys(json, {"channels", "widths", "global"}));
    FOVEA_TRY(o.channels, integerIn(json, "channels", o.channels, 1, 16));
    if (json.contains("widths")) {
        FOVEA_TRY(o.widths, positiveList(json, "widths", 16, 1024));
    }
    FOVEA_TRY(o.global, oneOf(json, "global", o.global, {"none", "input"}));
    return o;
}

Autoencoder::Autoencoder(const AutoencoderOptions& options) : options_(options) {
    std::int64_t before = options.channels;
    for (const auto width : options.widths) {
        encoder_->push_back(Conv(before, width, 3));
        before = width;
    }
    for (auto width = options.widths.rbegin(); width != options.widths.rend(); ++width) {
        decoder_->push_back(Conv(before, *width, 3));
        before = *width;
    }
    register_module("encoder", encoder_);
    register_module("decoder", decoder_);
    tail_ = register_module("tail", Conv(before, options.channels, 3, 1, options.global == "none" ? 0.5 : 0.0));
}

torch::Tensor Autoencoder::forward(torch::Tensor input) {
    auto x = (input - 0.5f).contiguous(torch::MemoryFormat::ChannelsLast);
    std::vector<torch::Tensor> encoded;
    for (const auto& layer : *encoder_) {
        checkInterrupt();
        x = layer->as<Conv>()->forward(x).relu();
        if (encoded.empty()) x = x.to(computeType());
        encoded.push_back(x);
    }
    for (std::size_t i = 0; i < decoder_->size(); ++i) {
        checkInterrupt();
        const auto mirror = encoded.size() - 1 - i;
        x = decoder_[i]->as<Conv>()->forward(x);
        x = (mirror % 2 == 0 ? x + encoded[mirror] : x).relu();
    }
    x = tail_(x).to(torch::kFloat);
    return options_.global == "none" ? x + 0.5f : input + x;
}

NetworkTraits Autoencoder::traits() const {
    NetworkTraits traits;
    traits.inputChannels = traits.outputChannels = static_cast<int>(options_.channels);
    traits.receptiveMargin = static_cast<int>(2 * options_.widths.size() + 1);
    return traits;
}

}  // namespace fovea::nn
