#include "core/train/veil_scheme.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/train/earlier_model.h"
#include "core/train/optimizer.h"

namespace fovea {
namespace {

using torch::indexing::Slice;
namespace F = torch::nn::functional;

constexpr double kInscribed = 0.7;  // half the side of the inscribed square over the field's radius

torch::Tensor plane(const std::vector<std::uint8_t>& bytes, at::IntArrayRef shape) {
    return torch::from_blob(const_cast<std::uint8_t*>(bytes.data()), shape, torch::kByte);  // only read
}

torch::Tensor resized(const torch::Tensor& image, std::int64_t side) {
    auto options = F::InterpolateFuncOptions().size(std::vector<std::int64_t>{side, side});
    return F::interpolate(image.unsqueeze(0), options.mode(torch::kBilinear).align_corners(false));
}

torch::Tensor luminance(const torch::Tensor& x) {
    return (x * torch::tensor({0.299f, 0.587f, 0.114f}, x.options()).view({1, 3, 1, 1})).sum(1, true);
}

torch::Tensor corrected(const torch::Tensor& input, const torch::Tensor& surfaces) {
    return surfaces.narrow(1, 0, 3) * input.narrow(1, 0, 3) + surfaces.narrow(1, 3, 3);
}

double psnr(const torch::Tensor& difference, const torch::Tensor& mask) {
    const auto error = ((luminance(difference) * mask).square().sum() / mask.sum().clamp_min(1)).item<double>();
    return -10 * std::log10(std::max(error, 1e-12));
}

}  // namespace

VeilScheme::VeilScheme(const Recipe& recipe, std::shared_ptr<nn::Network> network, const torch::Device& device)
    : recipe_(recipe), network_(std::move(network)), optimizer_(makeAdam(*network_, recipe.training)), device_(device) {}

Result<std::unique_ptr<Scheme>> VeilScheme::make(const Recipe& recipe, const Photographs& photographs, const torch::Device& device) {
    FOVEA_TRY(auto network, makeTrainedNetwork(recipe, device));
    if (network->traits().inputChannels != 4 || network->traits().outputChannels != 6) {
        return fail(ErrorCode::configuration, "%1: the scheme veil trains the architecture veil-estimator", recipe.id);
    }
    if (recipe.degradation.type != "cataract") {
        return fail(ErrorCode::configuration, "%1: the scheme veil needs the degradation cataract", recipe.id);
    }
    std::unique_ptr<VeilScheme> scheme(new VeilScheme(recipe, std::move(network), device));
    for (const auto& photograph : photographs) {
        (photograph.validation ? scheme->validation_ : scheme->training_).push_back(photograph);
    }
    if (scheme->training_.empty())
        return fail(ErrorCode::configuration, "%1: there is no photograph to train on", recipe.id);
    return scheme;
}

VeilScheme::Window VeilScheme::draw(const Photograph& p, Random& random) const {
    Window window;
    window.inscribed = random.below(3) != 0;
    const double half = window.inscribed ? kInscribed * p.radiusPx * random.uniform(0.8, 1.1) : p.radiusPx;
    const double shift = window.inscribed ? 0.1 * p.radiusPx : 0.0;
    const auto longest = static_cast<std::int64_t>(std::min(p.width, p.height));
    window.side = std::clamp<std::int64_t>(std::llround(2 * half), 16, longest);
    const auto place = [&](double centre, int length) {
        const auto at = std::llround(centre + random.uniform(-shift, shift) - static_cast<double>(window.side) / 2);
        return std::clamp<std::int64_t>(at, 0, length - window.side);
    };
    window.x = place(p.centreX, p.width);
    window.y = place(p.centreY, p.height);
    return window;
}

Batch VeilScheme::sample(const Photograph& p, const Window& window, const Cataract& cataract, double gamma, Random& random) const {
    const auto side = static_cast<std::int64_t>(recipe_.training.patchPx);
    const auto rows = Slice(window.y, window.y + window.side), columns = Slice(window.x, window.x + window.side);
    auto clean = resized(plane(p.pixels, {3, p.height, p.width}).index({Slice(), rows, columns}).to(torch::kFloat).div_(255), side);
    auto mask = resized(plane(p.mask, {p.height, p.width}).index({rows, columns}).to(torch::kFloat).unsqueeze(0), side).ge(0.99).to(torch::kFloat);
    if (gamma > 0) {
        for (int c = 0; c < 3; ++c) clean[0][c].pow_(std::exp(random.uniform(-gamma, gamma)));
    }
    // A crop carries its veil from edge to edge; in a whole disc either the disc does, or the inscribed square.
    const double reach = window.inscribed || random.below(2) == 0 ? 1.0 : 1.0 / kInscribed;
    const auto shape = veilShape(cataract, {-reach, -reach, reach, reach}, side, side);
    const auto veil = torch::tensor({cataract.veil[0], cataract.veil[1], cataract.veil[2]}, torch::kFloat).view({1, 3, 1, 1}) / 255;
    const auto input = (clean * cataract.transmission + shape * veil * (1 - cataract.transmission)).clamp(0, 1);
    auto both = torch::cat({torch::cat({input * mask, mask}, 1), clean}, 1);
    const auto turn = recipe_.augment.dihedral ? random.below(8) : 0;
    if (turn & 1) both = both.flip({-1});
    if (turn & 2) both = both.flip({-2});
    if (turn & 4) both = both.transpose(-1, -2);
    both = both.contiguous();
    return {both.narrow(1, 0, 4), both.narrow(1, 4, 3), both.narrow(1, 3, 1)};
}

Batch VeilScheme::batch(std::int64_t step) const {
    const torch::NoGradGuard noGrad;
    std::vector<torch::Tensor> inputs, targets, weights;
    for (int i = 0; i < recipe_.training.batch; ++i) {
        Random random(mixSeed(recipe_.seed, step, i));
        const auto& photograph = training_[random.below(training_.size())];
        const Window window = draw(photograph, random);
        auto made = sample(photograph, window, drawCataract(recipe_.degradation, random), recipe_.augment.gamma, random);
        inputs.push_back(std::move(made.input));
        targets.push_back(std::move(made.target));
        weights.push_back(std::move(made.weight));
    }
    return {torch::cat(inputs), torch::cat(targets), torch::cat(weights)};
}

Result<Json> VeilScheme::step(const Batch& batch, std::int64_t, double rate) {
    optimizer_->zero_grad();
    const auto input = batch.input.to(device_), mask = batch.weight.to(device_);
    const auto difference = corrected(input, network_->forward(input)) - batch.target.to(device_);
    const auto inside = mask.sum().clamp_min(1);
    const auto loss = (difference.abs() * mask).sum() / (3 * inside) + (luminance(difference).abs() * mask).sum() / inside;
    Json report{{"loss", loss.item<double>()}};
    if (!std::isfinite(report["loss"].get<double>())) return report;
    loss.backward();
    if (!update(*optimizer_, *network_, recipe_.training, rate)) report["loss"] = std::numeric_limits<double>::quiet_NaN();
    return report;
}

Batch VeilScheme::heldOut(const Photograph& p) const {
    Random random(mixSeed(recipe_.seed, 0x7665696c));
    Window window;
    window.side = std::min<std::int64_t>(std::llround(2 * kInscribed * p.radiusPx), std::min(p.width, p.height));
    window.x = std::clamp<std::int64_t>(std::llround(p.centreX) - window.side / 2, 0, p.width - window.side);
    window.y = std::clamp<std::int64_t>(std::llround(p.centreY) - window.side / 2, 0, p.height - window.side);
    return sample(p, window, Cataract{}, 0, random);
}

std::vector<Scheme::Shown> VeilScheme::shown(std::size_t most) {
    const torch::NoGradGuard noGrad;
    std::vector<Shown> list;
    for (const auto& p : validation_) {
        if (list.size() == most) break;
        const Batch made = heldOut(p);
        list.push_back({.input = made.input[0].narrow(0, 0, 3), .reference = made.target[0], .made = [this, input = made.input] {
                            const auto here = input.to(device_);
                            return corrected(here, network_->forward(here))[0];
                        }});
    }
    return list;
}

Json VeilScheme::validate() {
    const torch::NoGradGuard noGrad;
    if (validation_.empty()) return Json::object();
    double after = 0, before = 0;
    for (const auto& p : validation_) {
        const auto made = heldOut(p);
        const auto input = made.input.to(device_), target = made.target.to(device_), mask = made.weight.to(device_);
        after += psnr(corrected(input, network_->forward(input)) - target, mask);
        before += psnr(input.narrow(1, 0, 3) - target, mask);
    }
    const auto count = static_cast<double>(validation_.size());
    return Json{{"psnr", after / count}, {"inputPsnr", before / count}, {"images", validation_.size()}};
}

}  // namespace fovea
