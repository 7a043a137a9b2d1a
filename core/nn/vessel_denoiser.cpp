#include "core/nn/vessel_denoiser.h"

#include <cmath>

namespace fovea::nn {
namespace {

constexpr std::int64_t kTimeFeatures = 16;
constexpr std::int64_t kUnshuffle = 2;

torch::nn::ModuleList blockList(std::int64_t count, std::int64_t channels) {
    torch::nn::ModuleList list;
    for (std::int64_t i = 0; i < count; ++i) list->push_back(ResidualBlock(channels));
    return list;
}

torch::Tensor run(torch::nn::ModuleList& list, torch::Tensor x) {
    for (const auto& block : *list) x = block->as<ResidualBlock>()->forward(x);
    return x;
}

// Cosines and sines of the time (Vaswani et al. 2017), half a wave to 2^6 half waves over [0, 1]. N -> N x kTimeFeatures.
torch::Tensor timeFeatures(const torch::Tensor& time) {
    const auto waves = torch::pow(2.0, torch::arange(kTimeFeatures / 2, time.options())) * M_PI / 2;
    const auto angle = time.unsqueeze(1) * waves.unsqueeze(0);
    return torch::cat({angle.cos(), angle.sin()}, 1);
}

}  // namespace

NoiseLevel NoiseLevel::at(double time) {
    const double angle = std::atan(std::tan(M_PI / 2 * std::min(std::max(time, 0.0), 0.9995)) * kNoiseShift);
    return {std::cos(angle), std::sin(angle)};
}

Result<VesselDenoiserOptions> VesselDenoiserOptions::parse(const Json& json) {
    VesselDenoiserOptions o;
    FOVEA_CHECK(onlyKeys(json, {"widths", "blocks"}));
    if (json.contains("widths")) {
        FOVEA_TRY(o.widths, positiveList(json, "widths", 6, 1024));
    }
    if (json.contains("blocks")) {
        FOVEA_TRY(o.blocks, positiveList(json, "blocks", 6, 64));
    }
    if (o.widths.size() != o.blocks.size()) {
        return fail(ErrorCode::configuration, "architecture: 'widths' and 'blocks' must have one number a level each");
    }
    return o;
}

VesselDenoiser::VesselDenoiser(const VesselDenoiserOptions& options) : options_(options) {
    const auto& widths = options.widths;
    head_ = register_module("head", Conv(kTime * kUnshuffle * kUnshuffle, widths[0], 3));
    for (std::size_t level = 0; level < widths.size(); ++level) {
        const std::string name = std::to_string(level);
        encoders_.push_back(register_module("encoder" + name, blockList(options.blocks[level], widths[level])));
        times_.push_back(register_module("time" + name, torch::nn::Linear(kTimeFeatures, widths[level])));
        if (level + 1 == widths.size()) break;
        downs_.push_back(register_module("down" + name, Conv(widths[level], widths[level + 1], 2, 2)));
        ups_.push_back(register_module("up" + name, Deconv(widths[level + 1], widths[level])));
        decoders_.push_back(register_module("decoder" + name, blockList(options.blocks[level], widths[level])));
    }
    tail_ = register_module("tail", Conv(widths[0], kUnshuffle * kUnshuffle, 3, 1, 0.5));
}

torch::Tensor VesselDenoiser::forward(torch::Tensor input) {
    const auto features = timeFeatures(input.select(1, kTime).flatten(1).select(1, 0));
    auto x = torch::pixel_unshuffle(input.narrow(1, 0, kTime), kUnshuffle).contiguous(torch::MemoryFormat::ChannelsLast);
    x = head_(x).to(computeType());
    std::vector<torch::Tensor> skips;
    for (std::size_t level = 0; level < encoders_.size(); ++level) {
        const auto time = times_[level](features).to(x.scalar_type());
        x = run(encoders_[level], x + time.unsqueeze(2).unsqueeze(3));
        if (level + 1 == encoders_.size()) break;
        skips.push_back(x);
        x = downs_[level](x);
    }
    for (std::size_t level = downs_.size(); level-- > 0;) {
        checkInterrupt();
        x = run(decoders_[level], ups_[level](x) + skips[level]);
    }
    return torch::pixel_shuffle(tail_(x).to(torch::kFloat), kUnshuffle);
}

NetworkTraits VesselDenoiser::traits() const {
    NetworkTraits traits;
    traits.inputChannels = kChannels;
    traits.outputChannels = 1;
    traits.receptiveMargin = -1;  // run on whole maps, step after step: tiles would decide differently at their borders
    traits.sizeMultiple = static_cast<int>(kUnshuffle << (options_.widths.size() - 1));
    traits.logits = true;
    return traits;
}

torch::Tensor coarseMap(const torch::Tensor& map, std::int64_t cellPx) { return torch::avg_pool2d(map, cellPx); }

torch::Tensor enlargedCoarse(const torch::Tensor& coarse, std::int64_t side) {
    return torch::nn::functional::interpolate(coarse, torch::nn::functional::InterpolateFuncOptions()
                                                          .size(std::vector<std::int64_t>{side, side})
                                                          .mode(torch::kBilinear)
                                                          .align_corners(false));
}

}  // namespace fovea::nn
