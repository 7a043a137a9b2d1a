#include "core/nn/residual_vae.h"

#include <cmath>

#include "core/nn/size_limit.h"

namespace fovea::nn {
namespace {

constexpr double kStartingLogit = -2.5;  // about the share of vessel of a whole retina

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

Result<ResidualVaeOptions> ResidualVaeOptions::parse(const Json& json) {
    ResidualVaeOptions o;
    FOVEA_CHECK(onlyKeys(json, {"sidePx", "latent", "widths", "blocks", "components"}));
    FOVEA_TRY(o.sidePx, integerIn(json, "sidePx", o.sidePx, 8, 1024));
    FOVEA_TRY(o.latent, integerIn(json, "latent", o.latent, 1, 4096));
    if (json.contains("widths")) {
        FOVEA_TRY(o.widths, positiveList(json, "widths", 8, 1024));
    }
    FOVEA_TRY(o.blocks, integerIn(json, "blocks", o.blocks, 1, 16));
    FOVEA_TRY(o.components, integerIn(json, "components", o.components, 2, 4096));
    if (o.sidePx % (std::int64_t{1} << (o.widths.size() - 1)) != 0) {
        return fail(ErrorCode::configuration, "architecture: 'sidePx' must be a multiple of 2^(levels - 1)");
    }
    return o;
}

ResidualVae::ResidualVae(const ResidualVaeOptions& options) : options_(options) {
    const auto& widths = options.widths;
    head_ = register_module("head", Conv(1, widths[0], 3));
    for (std::size_t level = 0; level < widths.size(); ++level) {
        const std::string name = std::to_string(level);
        encoders_.push_back(register_module("encoder" + name, blockList(options.blocks, widths[level])));
        decoders_.push_back(register_module("decoder" + name, blockList(options.blocks, widths[level])));
        if (level + 1 == widths.size()) break;
        downs_.push_back(register_module("down" + name, Conv(widths[level], widths[level + 1], 2, 2)));
        ups_.push_back(register_module("up" + name, Deconv(widths[level + 1], widths[level])));
    }
    posterior_ = register_module("posterior", Conv(widths.back(), 2 * options.latent, 1, 1, 0.5));
    start_ = register_module("start", Conv(options.latent, widths.back(), 3));
    tail_ = register_module("tail", Conv(widths[0], 1, 3, 1, 0.1));
    {
        const torch::NoGradGuard noGrad;
        tail_->parameters()[1].fill_(kStartingLogit);
    }
    const std::int64_t deepest = options.sidePx >> (widths.size() - 1);
    const std::vector<std::int64_t> shape{options.components, options.latent, deepest, deepest};
    countParameters(2 * options.components * options.latent * deepest * deepest);
    priorMean_ = register_buffer("priorMean", torch::zeros(shape));
    priorDeviation_ = register_buffer("priorDeviation", torch::ones(shape));
}

ResidualVae::Posterior ResidualVae::encode(torch::Tensor map) {
    auto x = head_(map.contiguous(torch::MemoryFormat::ChannelsLast)).to(computeType());
    for (std::size_t level = 0; level < encoders_.size(); ++level) {
        x = run(encoders_[level], x);
        if (level < downs_.size()) x = downs_[level](x);
    }
    const auto both = posterior_(x.to(torch::kFloat)).chunk(2, 1);
    // Bounded, so that one step cannot make the variance overflow.
    return {both[0], both[1].clamp(-10, 4)};
}

torch::Tensor ResidualVae::decode(const torch::Tensor& latent) {
    auto x = start_(latent.contiguous(torch::MemoryFormat::ChannelsLast)).relu().to(computeType());
    for (std::size_t level = decoders_.size(); level-- > 0;) {
        if (level < ups_.size()) x = ups_[level](x).relu();
        x = run(decoders_[level], x);
    }
    return tail_(x).to(torch::kFloat);
}

NetworkTraits ResidualVae::traits() const {
    NetworkTraits traits;
    traits.inputChannels = 1;
    traits.outputChannels = 1;
    traits.receptiveMargin = -1;
    traits.sizeMultiple = static_cast<int>(options_.sidePx);
    return traits;
}

void ResidualVae::setPrior(const Posterior& posteriors) {
    const torch::NoGradGuard noGrad;
    priorMean_.copy_(posteriors.mean);
    priorDeviation_.copy_((0.5 * posteriors.logVariance).exp());
}

torch::Tensor ResidualVae::draw(Random& random, double variety) const {
    const torch::NoGradGuard noGrad;
    const auto count = static_cast<std::uint64_t>(options_.components);
    const auto above = random.below(count), below = (above + 1 + random.below(count - 1)) % count;
    const auto side = priorMean_.size(2);
    const double middle = random.uniform(-0.15, 0.15), slope = std::tan(random.uniform(-1, 1) * M_PI / 9), width = 0.1;
    const auto line = (torch::arange(side, torch::kFloat) + 0.5f) * (2.0f / static_cast<float>(side)) - 1.0f;
    const auto lower = ((line.unsqueeze(1) - middle - slope * line.unsqueeze(0)) / width).sigmoid();
    auto noise = torch::empty({options_.latent, side, side});
    float* values = noise.data_ptr<float>();
    for (std::int64_t i = 0; i < noise.numel(); ++i) values[i] = static_cast<float>(variety * random.normal());
    const auto part = [&](std::uint64_t i) {
        const auto at = static_cast<std::int64_t>(i);
        return priorMean_[at].to(torch::kCPU) + priorDeviation_[at].to(torch::kCPU) * noise;
    };
    const auto latent = part(above).lerp(part(below), lower);
    return latent.unsqueeze(0).to(priorMean_.device());
}

}  // namespace fovea::nn
