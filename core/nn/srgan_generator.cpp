#include "core/nn/srgan_generator.h"

#include "core/nn/reach.h"

namespace fovea::nn {
namespace {

// x + norm(conv(activation(norm(conv(x))))).
class NormalisedBlockImpl : public torch::nn::Module {
public:
    NormalisedBlockImpl(std::int64_t width, RectifierImpl::Kind kind) {
        first_ = register_module("first", ConvBatchNorm(width, width, 3));
        activation_ = register_module("activation", Rectifier(kind, width));
        second_ = register_module("second", ConvBatchNorm(width, width, 3));
    }
    torch::Tensor forward(const torch::Tensor& input) {
        checkInterrupt();
        const auto hidden = activation_(first_(input));
        checkInterrupt();
        return second_(hidden) + input;
    }

private:
    ConvBatchNorm first_{nullptr}, second_{nullptr};
    Rectifier activation_{nullptr};
};
TORCH_MODULE(NormalisedBlock);

}  // namespace

Result<SrganGeneratorOptions> SrganGeneratorOptions::parse(const Json& json) {
    SrganGeneratorOptions o;
    FOVEA_CHECK(onlyKeys(json, {"channels", "width", "blocks", "upsamplings", "activation", "global", "correction"}));
    FOVEA_TRY(o.channels, integerIn(json, "channels", o.channels, 1, 16));
    FOVEA_TRY(o.width, integerIn(json, "width", o.width, 1, 1024));
    FOVEA_TRY(o.blocks, integerIn(json, "blocks", o.blocks, 1, 128));
    FOVEA_TRY(o.upsamplings, integerIn(json, "upsamplings", o.upsamplings, 1, 4));
    FOVEA_TRY(o.activation, oneOf(json, "activation", o.activation, {"relu", "prelu"}));
    FOVEA_TRY(o.global, oneOf(json, "global", o.global, {"none", "bicubic"}));
    FOVEA_TRY(o.correction, shareIn(json, "correction", o.correction));
    return o;
}

SrganGenerator::SrganGenerator(const SrganGeneratorOptions& options) : options_(options) {
    const auto kind = options.activation == "prelu" ? RectifierImpl::Kind::parametric : RectifierImpl::Kind::relu;
    const auto width = options.width;
    head_ = register_module("head", Conv(options.channels, width, 9));
    headActivation_ = register_module("headActivation", Rectifier(kind, width));
    for (std::int64_t i = 0; i < options.blocks; ++i) body_->push_back(NormalisedBlock(width, kind));
    register_module("body", body_);
    merge_ = register_module("merge", ConvBatchNorm(width, width, 3));
    for (std::int64_t i = 0; i < options.upsamplings; ++i) {
        upsampling_->push_back(Conv(width, 4 * width, 3));
        upsamplingActivation_->push_back(Rectifier(kind, width));
    }
    register_module("upsampling", upsampling_);
    register_module("upsamplingActivation", upsamplingActivation_);
    tail_ = register_module("tail", Conv(width, options.channels, 9, 1, options.global == "none" ? 0.1 : 0.0));
}

torch::Tensor SrganGenerator::forward(torch::Tensor input) {
    const auto scaled = (input - 0.5f).contiguous(torch::MemoryFormat::ChannelsLast);
    const auto first = headActivation_(head_(scaled)).to(computeType());
    auto x = first;
    for (const auto& block : *body_) x = block->as<NormalisedBlock>()->forward(x);
    checkInterrupt();
    x = merge_(x) + first;
    for (std::size_t i = 0; i < upsampling_->size(); ++i) {
        checkInterrupt();
        x = torch::pixel_shuffle(upsampling_[i]->as<Conv>()->forward(x), 2).contiguous(torch::MemoryFormat::ChannelsLast);
        x = upsamplingActivation_[i]->as<Rectifier>()->forward(x);
    }
    checkInterrupt();
    x = 0.5f * tail_(x).to(torch::kFloat);
    if (options_.global == "none") return x + 0.5f;
    return x.mul(options_.correction).add(enlargedBicubic(input, std::int64_t{1} << options_.upsamplings));
}

NetworkTraits SrganGenerator::traits() const {
    NetworkTraits traits;
    traits.scale = 1 << options_.upsamplings;
    traits.inputChannels = traits.outputChannels = static_cast<int>(options_.channels);
    traits.receptiveMargin = marginOf(traits.scale, traits.scale, [&](Reach reach) {  // bicubic needs 2, less than that
        reach = reach.convolution(9);
        for (std::int64_t i = 0; i < options_.upsamplings; ++i) reach = reach.repetition(2).convolution(3);
        for (std::int64_t i = 0; i < 2 * options_.blocks + 1; ++i) reach = reach.convolution(3);
        return reach.convolution(9);
    });
    return traits;
}

}  // namespace fovea::nn
