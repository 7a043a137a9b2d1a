#include "core/train/vessel_denoising_scheme.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/train/earlier_model.h"
#include "core/train/optimizer.h"
#include "core/train/vae_scheme.h"

namespace fovea {
namespace {

using nn::VesselDenoiser;

constexpr std::int64_t kShownPx = 256;  // thin vessels would fade if the whole were reduced

torch::Tensor crossEntropy(const torch::Tensor& logits, const torch::Tensor& label, const torch::Tensor& inside) {
    return torch::binary_cross_entropy_with_logits(logits, label, inside, {}, at::Reduction::Sum) / inside.sum().clamp_min(1);
}

// The auto-encoder whose trees are to be cleaned; null when the recipe names none.
Result<std::shared_ptr<nn::ResidualVae>> treeBefore(const Recipe& recipe, std::int64_t cells) {
    const auto& names = recipe.training.cascade;
    if (names.empty()) return std::shared_ptr<nn::ResidualVae>();
    FOVEA_TRY(const auto network, loadEarlierModel(recipe, names.front()));
    const auto tree = std::dynamic_pointer_cast<nn::ResidualVae>(network);
    if (names.size() > 1 || !tree || tree->options().sidePx != cells) {
        return fail(ErrorCode::configuration, "%1: 'cascade' must name one residual-vae of %2 cells a side", recipe.id, cells);
    }
    return tree;
}

torch::Tensor normalsLike(const torch::Tensor& tensor, Random& random) {
    auto normals = torch::empty(tensor.sizes(), torch::kFloat);
    float* values = normals.data_ptr<float>();
    for (std::int64_t i = 0; i < normals.numel(); ++i) values[i] = static_cast<float>(random.normal());
    return normals;
}

}  // namespace

VesselDenoisingScheme::VesselDenoisingScheme(const Recipe& recipe, std::shared_ptr<VesselDenoiser> network,
                                             std::shared_ptr<nn::ResidualVae> tree, FundusFrames frames,
                                             const torch::Device& device)
    : recipe_(recipe),
      network_(std::move(network)),
      tree_(std::move(tree)),
      optimizer_(makeAdam(*network_, recipe.training)),
      frames_(std::move(frames)),
      device_(device) {}

Result<std::unique_ptr<Scheme>> VesselDenoisingScheme::make(const Recipe& recipe, const Photographs& photographs,
                                                            const torch::Device& device) {
    FOVEA_TRY(const auto made, makeTrainedNetwork(recipe, device));
    const auto network = std::dynamic_pointer_cast<VesselDenoiser>(made);
    if (!network)
        return fail(ErrorCode::configuration, "%1: the scheme vessel-denoising trains a vessel-denoiser", recipe.id);
    const auto& options = recipe.training.options;
    const auto frame = options.integer("framePx"), cell = options.integer("cellPx");
    const auto window = recipe.training.patchPx;
    if (window > frame || frame % cell != 0 || window % cell != 0 || window % network->traits().sizeMultiple != 0) {
        return fail(
            ErrorCode::configuration,
            "%1: 'patchPx' must be at most 'framePx', both multiples of 'cellPx', and 'patchPx' a multiple of %2",
            recipe.id, network->traits().sizeMultiple);
    }
    FOVEA_TRY(const auto tree, treeBefore(recipe, frame / cell));
    FOVEA_TRY(FundusFrames frames, FundusFrames::make(photographs, recipe, variationOf(options)));
    return std::unique_ptr<Scheme>(new VesselDenoisingScheme(recipe, network, tree, std::move(frames), device));
}

// share: 1 x 1 x cells x cells of the clean label. Returns what the network is told in its place.
torch::Tensor VesselDenoisingScheme::coarseOf(const torch::Tensor& share, Random& random) const {
    const auto& options = recipe_.training.options;
    const auto blur = [&] { return std::exp(random.uniform(std::log(options.real("blurLow")), std::log(options.real("blurHigh")))); };
    if (tree_) {
        const auto posterior = tree_->encode(share);
        const auto latent = posterior.mean + (0.5 * posterior.logVariance).exp() * normalsLike(posterior.mean, random);
        // Laying a tree out as another eye's (synthesis_steps.cpp) interpolates it, which blurs a little.
        return blurredMap(tree_->decode(latent).sigmoid(), blur());
    }
    // A sharp and a smooth blur in random parts: of a decoded tree the trunk stays, what is thin fades into its surroundings.
    const auto sharp = blurredMap(share, blur()), smooth = blurredMap(share, options.real("blurHigh"));
    return sharp.lerp(smooth, random.uniform());
}

VesselDenoisingScheme::Tree VesselDenoisingScheme::treeOf(const FundusFrame& frame, Random& random) const {
    const auto& options = recipe_.training.options;
    const auto label = frame.label.ge(options.real("threshold")).to(torch::kFloat);
    // The auto-encoder knows labels as shares of every pixel.
    const auto share = nn::coarseMap((tree_ ? frame.label : label).unsqueeze(0), options.integer("cellPx"));
    return {nn::enlargedCoarse(coarseOf(share, random), label.size(1))[0], label, frame.mask};
}

VesselDenoisingScheme::Tree VesselDenoisingScheme::drawn(std::uint64_t seed, Random& random) const {
    const auto side = recipe_.training.options.integer("framePx"), window = std::int64_t{recipe_.training.patchPx};
    if (!tree_) return treeOf(frames_.draw(seed, side, window, FundusFrames::Content::labels), random);
    // An auto-encoder sees whole trees: the window is cut afterwards.
    const Tree whole = treeOf(frames_.draw(seed, side, side, FundusFrames::Content::labels), random);
    const auto room = static_cast<std::uint64_t>(side - window + 1);
    Tree cut = whole;
    for (int attempt = 0; attempt < 8; ++attempt) {
        const auto x = static_cast<std::int64_t>(random.below(room)), y = static_cast<std::int64_t>(random.below(room));
        const auto part = [&](const torch::Tensor& map) { return map.narrow(1, y, window).narrow(2, x, window).contiguous(); };
        cut = {part(whole.coarse), part(whole.label), part(whole.mask)};
        if (cut.mask.mean().item<float>() >= 0.5f) break;
    }
    return cut;
}

VesselDenoisingScheme::Sample VesselDenoisingScheme::sampleOf(const Tree& tree, double time, Random& random) {
    const auto side = tree.label.size(1);
    const auto level = nn::NoiseLevel::at(time);
    auto input = torch::zeros({VesselDenoiser::kChannels, side, side});
    input.narrow(0, VesselDenoiser::kNoisy, 1)
        .copy_(level.signal * (2 * tree.label - 1) + level.noise * normalsLike(tree.label, random));
    input.narrow(0, VesselDenoiser::kCoarse, 1).copy_(tree.coarse);
    input.narrow(0, VesselDenoiser::kInside, 1).copy_(tree.mask);
    input[VesselDenoiser::kTime].fill_(time);
    return {input, tree.label, tree.mask};
}

Batch VesselDenoisingScheme::batch(std::int64_t step) const {
    const torch::NoGradGuard noGrad;
    std::vector<torch::Tensor> inputs, labels, masks;
    for (int i = 0; i < recipe_.training.batch; ++i) {
        const auto seed = mixSeed(recipe_.seed, step, i);
        Random random(mixSeed(seed, 0x6e));
        const double time = random.uniform();
        const auto sample = sampleOf(drawn(seed, random), time, random);
        inputs.push_back(sample.input);
        labels.push_back(sample.label);
        masks.push_back(sample.mask);
    }
    return {torch::stack(inputs), torch::stack(labels), torch::stack(masks)};
}

Result<Json> VesselDenoisingScheme::step(const Batch& batch, std::int64_t step, double rate) {
    optimizer_->zero_grad();
    auto input = batch.input.to(device_);
    if (step % 2 == 1) {
        const torch::NoGradGuard noGrad;
        const auto answer = network_->forward(input).sigmoid() * 2 - 1;
        input = input.clone();
        input.narrow(1, VesselDenoiser::kBefore, 1).copy_(answer);
    }
    const auto loss = crossEntropy(network_->forward(input), batch.target.to(device_), batch.weight.to(device_));
    Json report{{"loss", loss.item<double>()}};
    if (!std::isfinite(report["loss"].get<double>())) return report;
    loss.backward();
    if (!update(*optimizer_, *network_, recipe_.training, rate)) report["loss"] = std::numeric_limits<double>::quiet_NaN();
    return report;
}

VesselDenoisingScheme::Sample VesselDenoisingScheme::heldOut(std::size_t index) const {
    Random random(mixSeed(recipe_.seed, 0x76616c, index));
    const auto frame = frames_.heldOut(index, recipe_.training.options.integer("framePx"), FundusFrames::Content::labels);
    const torch::NoGradGuard noGrad;
    const auto tree = treeOf(frame, random);
    return sampleOf(tree, 0.5, random);
}

std::vector<Scheme::Shown> VesselDenoisingScheme::shown(std::size_t most) {
    const torch::NoGradGuard noGrad;
    const auto middle = [](const torch::Tensor& map) {
        const auto side = std::min<std::int64_t>(map.size(1), kShownPx), at = (map.size(1) - side) / 2;
        return map.narrow(1, at, side).narrow(2, at, side).contiguous();
    };
    std::vector<Shown> list;
    for (std::size_t i = 0; i < std::min(most, frames_.heldOutCount()); ++i) {
        const auto sample = heldOut(i);
        list.push_back({.input = middle((sample.input.narrow(0, VesselDenoiser::kNoisy, 1) + 1) / 2 * sample.mask),
                        .reference = middle(sample.label),
                        .made = [this, middle, sample] {
                            return middle(network_->forward(sample.input.unsqueeze(0).to(device_))[0].sigmoid().to(torch::kCPU) * sample.mask);
                        }});
    }
    return list;
}

Json VesselDenoisingScheme::validate() {
    const torch::NoGradGuard noGrad;
    if (frames_.heldOutCount() == 0) return Json::object();
    double sum = 0;
    for (std::size_t i = 0; i < frames_.heldOutCount(); ++i) {
        const auto sample = heldOut(i);
        sum += crossEntropy(network_->forward(sample.input.unsqueeze(0).to(device_)), sample.label.unsqueeze(0).to(device_),
                            sample.mask.unsqueeze(0).to(device_))
                   .item<double>();
    }
    return {{"score", -sum / static_cast<double>(frames_.heldOutCount())}, {"images", frames_.heldOutCount()}};
}

}  // namespace fovea
