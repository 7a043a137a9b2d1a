#include "core/train/vae_scheme.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/nn/vessel_denoiser.h"
#include "core/train/earlier_model.h"
#include "core/train/optimizer.h"

namespace fovea {
namespace {

constexpr std::int64_t kFinePerCell = 4;  // a cell's share of vessel is the mean of that many samples squared

}  // namespace

torch::Tensor blurredMap(const torch::Tensor& map, double sigma) {
    const auto radius = std::max<std::int64_t>(1, static_cast<std::int64_t>(std::ceil(3 * sigma)));
    const auto place = torch::arange(-radius, radius + 1, torch::kFloat);
    auto kernel = (place.square() / (-2 * sigma * sigma)).exp();
    kernel = (kernel / kernel.sum()).to(map.device());
    const auto padded = torch::replication_pad2d(map, {radius, radius, radius, radius});
    return torch::conv2d(torch::conv2d(padded, kernel.view({1, 1, -1, 1})), kernel.view({1, 1, 1, -1}));
}

VaeScheme::VaeScheme(const Recipe& recipe, std::shared_ptr<nn::ResidualVae> network, FundusFrames frames,
                     const torch::Device& device)
    : recipe_(recipe),
      network_(std::move(network)),
      optimizer_(makeAdam(*network_, recipe.training)),
      frames_(std::move(frames)),
      device_(device) {}

Result<std::unique_ptr<Scheme>> VaeScheme::make(const Recipe& recipe, const Photographs& photographs,
                                                const torch::Device& device) {
    FOVEA_TRY(const auto made, makeTrainedNetwork(recipe, device));
    const auto network = std::dynamic_pointer_cast<nn::ResidualVae>(made);
    if (!network) return fail(ErrorCode::configuration, "%1: the scheme vae trains a residual-vae", recipe.id);
    const auto& options = recipe.training.options;
    FOVEA_TRY(FundusFrames frames, FundusFrames::make(photographs, recipe, variationOf(options)));
    return std::unique_ptr<Scheme>(new VaeScheme(recipe, network, std::move(frames), device));
}

torch::Tensor VaeScheme::coarse(const torch::Tensor& label) const { return nn::coarseMap(label, kFinePerCell); }

Batch VaeScheme::batch(std::int64_t step) const {
    const torch::NoGradGuard noGrad;
    const auto& options = network_->options();
    const auto side = options.sidePx, deepest = side >> (options.widths.size() - 1);
    std::vector<torch::Tensor> maps;
    auto normals = torch::empty({recipe_.training.batch, options.latent, deepest, deepest});
    for (int i = 0; i < recipe_.training.batch; ++i) {
        const auto seed = mixSeed(recipe_.seed, step, i);
        maps.push_back(frames_.draw(seed, side * kFinePerCell, side * kFinePerCell, FundusFrames::Content::labels).label);
        Random random(mixSeed(seed, 0x7a));
        float* row = normals[i].data_ptr<float>();
        for (std::int64_t k = 0; k < normals[i].numel(); ++k) row[k] = static_cast<float>(random.normal());
    }
    return {coarse(torch::stack(maps)), normals, {}};
}

Result<Json> VaeScheme::step(const Batch& batch, std::int64_t step, double rate) {
    const auto& options = recipe_.training.options;
    optimizer_->zero_grad();
    const auto map = batch.input.to(device_);
    const auto posterior = network_->encode(map);
    const auto latents = posterior.mean + (0.5 * posterior.logVariance).exp() * batch.target.to(device_);
    const double deviation = options.real("deviation");
    const auto difference = network_->decode(latents).sigmoid() - map;
    const auto reconstruction = difference.square().sum({1, 2, 3}).mean() / (2 * deviation * deviation);
    const auto kl =
        0.5 * (posterior.mean.square() + posterior.logVariance.exp() - 1 - posterior.logVariance).sum({1, 2, 3}).mean();
    const double share = std::min(1.0, static_cast<double>(step + 1) / std::max<double>(1, options.integer("klFrom")));
    const auto loss = reconstruction + options.real("kl") * share * kl;
    Json report{{"loss", loss.item<double>()}, {"reconstruction", reconstruction.item<double>()}, {"kl", kl.item<double>()}};
    if (!std::isfinite(report["loss"].get<double>())) return report;
    loss.backward();
    if (!update(*optimizer_, *network_, recipe_.training, rate)) report["loss"] = std::numeric_limits<double>::quiet_NaN();
    return report;
}

void VaeScheme::keepPrior() {
    const auto side = network_->options().sidePx;
    std::vector<torch::Tensor> maps;
    for (std::int64_t k = 0; k < network_->options().components; ++k) {
        const auto tree = static_cast<std::size_t>(k) % frames_.count();
        auto map = coarse(frames_.upright(tree, side * kFinePerCell, FundusFrames::Content::labels).label.unsqueeze(0));
        // Vessels are densest at the disc: to the left.
        const auto densest = blurredMap(map, static_cast<double>(side) / 16).flatten().argmax().item<std::int64_t>() % side;
        if (densest >= side / 2) map = map.flip({3});
        maps.push_back(static_cast<std::size_t>(k) / frames_.count() % 2 == 1 ? map.flip({2}) : map);
    }
    network_->setPrior(network_->encode(torch::cat(maps).to(device_)));
}

torch::Tensor VaeScheme::heldOut(std::size_t index) const {
    const auto side = network_->options().sidePx * kFinePerCell;
    return coarse(frames_.heldOut(index, side, FundusFrames::Content::labels).label.unsqueeze(0));
}

std::vector<Scheme::Shown> VaeScheme::shown(std::size_t most) {
    const torch::NoGradGuard noGrad;
    std::vector<Shown> list;
    for (std::size_t i = 0; i < std::min(most, frames_.heldOutCount()); ++i) {
        const auto map = heldOut(i);
        list.push_back({.input = map[0], .reference = map[0], .made = [this, map] { return network_->forward(map.to(device_))[0]; }});
    }
    return list;
}

Json VaeScheme::validate() {
    const torch::NoGradGuard noGrad;
    keepPrior();
    if (frames_.heldOutCount() == 0) return Json::object();
    double sum = 0;
    for (std::size_t i = 0; i < frames_.heldOutCount(); ++i) {
        const auto map = heldOut(i).to(device_);
        sum += (network_->forward(map) - map).square().mean().item<double>();
    }
    return {{"score", -sum / static_cast<double>(frames_.heldOutCount())}, {"images", frames_.heldOutCount()}};
}

}  // namespace fovea
