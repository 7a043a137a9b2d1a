#include "core/nn/cycle_generator.h"

#include "core/nn/reach.h"

namespace fovea::nn {
namespace {

// x + norm(conv(relu(norm(conv(x))))).
class InstanceBlockImpl : public torch::nn::Module {
public:
    explicit InstanceBlockImpl(std::int64_t width) {
        first_ = register_module("first", ConvInstanceNorm(width, width, 3));
        second_ = register_module("second", ConvInstanceNorm(width, width, 3));
    }
    torch::Tensor forward(const torch::Tensor& input, InstanceStatistics& statistics) {
        checkInterrupt();
        const auto hidden = first_->forward(input, statistics).relu();
        checkInterrupt();
        return second_->forward(hidden, statistics) + input;
    }

private:
    ConvInstanceNorm first_{nullptr}, second_{nullptr};
};
TORCH_MODULE(InstanceBlock);

}  // namespace

Result<CycleGeneratorOptions> CycleGeneratorOptions::parse(const Json& json) {
    CycleGeneratorOptions o;
    FOVEA_CHECK(onlyKeys(json, {"channels", "width", "blocks", "global"}));
    FOVEA_TRY(o.channels, integerIn(json, "channels", o.channels, 1, 16));
    FOVEA_TRY(o.width, integerIn(json, "width", o.width, 1, 512));
    FOVEA_TRY(o.blocks, integerIn(json, "blocks", o.blocks, 1, 64));
    FOVEA_TRY(o.global, oneOf(json, "global", o.global, {"none", "input"}));
    return o;
}

CycleGenerator::CycleGenerator(const CycleGeneratorOptions& options) : options_(options) {
    const auto width = options.width;
    head_ = register_module("head", ConvInstanceNorm(options.channels, width, 7));
    downs_->push_back(ConvInstanceNorm(width, 2 * width, 3, 2));
    downs_->push_back(ConvInstanceNorm(2 * width, 4 * width, 3, 2));
    for (std::int64_t i = 0; i < options.blocks; ++i) body_->push_back(InstanceBlock(4 * width));
    ups_->push_back(Deconv(4 * width, 2 * width));
    ups_->push_back(Deconv(2 * width, width));
    register_module("down", downs_);
    register_module("body", body_);
    register_module("up", ups_);
    tail_ = register_module("tail", Conv(width, options.channels, 7, 1, options.global == "none" ? 0.5 : 0.0));
}

torch::Tensor CycleGenerator::run(const torch::Tensor& input, InstanceStatistics& statistics) {
    const auto scaled = ((input - 0.5f) * 2).contiguous(torch::MemoryFormat::ChannelsLast);
    auto x = head_->forward(scaled, statistics).relu().to(computeType());
    for (const auto& layer : *downs_) {
        checkInterrupt();
        x = layer->as<ConvInstanceNorm>()->forward(x, statistics).relu();
    }
    for (const auto& block : *body_) x = block->as<InstanceBlock>()->forward(x, statistics);
    for (const auto& layer : *ups_) {
        checkInterrupt();
        x = statistics.normalised(layer->as<Deconv>()->forward(x)).relu();
    }
    checkInterrupt();
    x = tail_(x).to(torch::kFloat);
    return options_.global == "none" ? 0.5f * (x.tanh() + 1) : input + 0.5f * x;
}

torch::Tensor CycleGenerator::forward(torch::Tensor input) {
    InstanceStatistics own;
    return run(input, own);
}

NetworkContext CycleGenerator::context(torch::Tensor whole) {
    NetworkContext kept;
    auto statistics = InstanceStatistics::keep(kept);
    run(whole, statistics);
    return kept;
}

torch::Tensor CycleGenerator::forwardWithin(const NetworkContext& context, torch::Tensor input) {
    auto statistics = InstanceStatistics::use(context);
    return run(input, statistics);
}

NetworkTraits CycleGenerator::traits() const {
    NetworkTraits traits;
    traits.inputChannels = traits.outputChannels = static_cast<int>(options_.channels);
    traits.sizeMultiple = 4;
    traits.receptiveMargin = marginOf(traits.sizeMultiple, 1, [&](Reach reach) {
        reach = reach.convolution(7).deconvolution().deconvolution();
        for (std::int64_t i = 0; i < 2 * options_.blocks; ++i) reach = reach.convolution(3);
        return reach.stridedConvolution().stridedConvolution().convolution(7);
    });
    traits.contextual = true;
    return traits;
}

}  // namespace fovea::nn
