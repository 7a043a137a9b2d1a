#include "core/train/sampler.h"

#include <algorithm>
#include <cmath>
#include <tuple>

#include "core/train/degradation.h"

namespace fovea {
namespace {

using torch::indexing::Slice;
namespace F = torch::nn::functional;

// The eight symmetries of the square, on the last two dimensions.
torch::Tensor turned(const torch::Tensor& x, std::uint64_t which) {
    auto result = which & 1 ? x.flip({-1}) : x;
    if (which & 2) result = result.flip({-2});
    if (which & 4) result = result.transpose(-1, -2);
    return result.contiguous();
}

torch::Tensor resized(const torch::Tensor& image, std::int64_t side) {
    const auto batch = image.unsqueeze(0);
    auto options = F::InterpolateFuncOptions().size(std::vector<std::int64_t>{side, side});
    return F::interpolate(batch, options.mode(torch::kBilinear).align_corners(false)).squeeze(0);
}

// The middle of a C x S x S square turned by `angle` radians: `share` of its side, at size x size.
torch::Tensor rotated(const torch::Tensor& square, double angle, double share, std::int64_t size) {
    const auto c = static_cast<float>(share * std::cos(angle)), s = static_cast<float>(share * std::sin(angle));
    const auto matrix = torch::tensor({c, -s, 0.0f, s, c, 0.0f}).view({1, 2, 3});
    const auto grid = torch::affine_grid_generator(matrix, {1, square.size(0), size, size}, false);
    return F::grid_sample(square.unsqueeze(0), grid, F::GridSampleFuncOptions().mode(torch::kBilinear).align_corners(false)).squeeze(0);
}

torch::Tensor plane(const std::vector<std::uint8_t>& bytes, at::IntArrayRef shape) {
    return torch::from_blob(const_cast<std::uint8_t*>(bytes.data()), shape, torch::kByte);  // only read
}

}  // namespace

Result<Sampler> Sampler::make(const Photographs& photographs, const Recipe& recipe) {
    return make(photographs, recipe, learnsVessels(recipe) ? SampleKind::vessels : SampleKind::restoration);
}

Result<Sampler> Sampler::make(const Photographs& photographs, const Recipe& recipe, SampleKind kind) {
    Sampler sampler;
    sampler.recipe_ = recipe;
    sampler.kind_ = kind;
    sampler.scale_ = scaleOf(recipe.degradation);
    sampler.margin_ = degradationMargin(recipe.degradation);
    const auto side = recipe.training.patchPx * sampler.scale_ + 2 * sampler.margin_;
    const auto largest = static_cast<std::int64_t>(std::ceil(side / std::min(1.0, recipe.augment.scaleLow)));
    double sum = 0;
    for (const auto& photograph : photographs) {
        if (kind == SampleKind::vessels && photograph.label.empty()) {
            return fail(ErrorCode::configuration, "%1: has no vessel label", photograph.name);
        }
        if (photograph.validation) {
            sampler.validation_.push_back(photograph);
        } else if (photograph.height >= largest && photograph.width >= largest) {
            sampler.training_.push_back(photograph);
            sampler.cumulative_.push_back(sum += photograph.weight);
        }
    }
    if (sampler.training_.empty()) {
        return fail(ErrorCode::configuration, "no training photograph has room for a patch of %1 px", largest);
    }
    return sampler;
}

Sampler::Pair Sampler::cut(const Photograph& p, const Cut& cut, Random& random) const {
    const auto [x, y, side] = std::tuple(cut.x, cut.y, cut.side);
    const bool vessel = kind_ == SampleKind::vessels;
    const auto rows = Slice(y, y + side), columns = Slice(x, x + side);
    const auto picture = [&](const std::vector<std::uint8_t>& bytes) {
        return plane(bytes, {3, p.height, p.width}).index({Slice(), rows, columns}).to(torch::kFloat).div_(255);
    };
    auto image = picture(p.pixels);
    // A degraded twin goes the same way, as three channels more.
    const bool twin = !p.input.empty();
    if (twin) image = torch::cat({image, picture(p.input)});
    torch::Tensor label, mask;
    if (vessel) {
        label = plane(p.label, {p.height, p.width}).index({rows, columns}).to(torch::kFloat).unsqueeze(0);
        mask = plane(p.mask, {p.height, p.width}).index({rows, columns}).to(torch::kFloat).unsqueeze(0);
    }
    if (cut.resizedSide != side || cut.share < 1) {
        const auto brought = [&cut](const torch::Tensor& square) {
            return cut.share < 1 ? rotated(square, cut.angle, cut.share, cut.resizedSide) : resized(square, cut.resizedSide);
        };
        image = brought(image);
        if (vessel) {
            label = brought(label).ge(0.5).to(torch::kFloat);
            mask = brought(mask).ge(0.5).to(torch::kFloat);
        }
    }
    const auto& colours = cut.colours;
    if (colours.gamma > 0) {
        for (int c = 0; c < 3; ++c) {
            const double power = std::exp(random.uniform(-colours.gamma, colours.gamma));
            for (int same = c; same < image.size(0); same += 3) image[same].pow_(power);
        }
    }
    if (colours.gain > 0) {
        for (int c = 0; c < 3; ++c) image[c].mul_(std::exp(random.uniform(-colours.gain, colours.gain)));
    }
    if (colours.noise > 0) image = (image + noiseLike(image, random.uniform(0, colours.noise), random)).clamp_(0, 1);
    // Before turning, so that a veil lies where it would on the upright photograph; radial shapes do not care.
    const double unit = 0.7 * p.radiusPx;
    const PatchPlace place{(x + margin_ - p.centreX) / unit, (y + margin_ - p.centreY) / unit,
                           (x + side - margin_ - p.centreX) / unit, (y + side - margin_ - p.centreY) / unit};
    auto input = twin ? image.narrow(0, 3, 3) : degrade(image, recipe_.degradation, place, random);
    if (twin) image = image.narrow(0, 0, 3);
    const auto inner = Slice(margin_, image.size(1) - margin_);
    auto target = vessel ? label : image.index({Slice(), inner, inner});
    const auto which = cut.turn == Turn::random ? random.below(8) : 0;
    return {turned(input, which), turned(target, which), vessel ? turned(mask, which) : torch::Tensor()};
}

Sampler::Pair Sampler::training(std::uint64_t seed) const {
    Random random(seed);
    const double pick = random.uniform() * cumulative_.back();
    const auto at = std::upper_bound(cumulative_.begin(), cumulative_.end(), pick) - cumulative_.begin();
    const auto& p = training_[std::min<std::size_t>(static_cast<std::size_t>(at), training_.size() - 1)];
    const std::int64_t wanted = recipe_.training.patchPx * scale_ + 2 * margin_;
    const auto& a = recipe_.augment;
    std::int64_t side = wanted;
    const bool plain = a.plainShare > 0 && random.uniform() < a.plainShare;
    if (a.scaleHigh > a.scaleLow && !plain) {
        const double factor = std::exp(random.uniform(std::log(a.scaleLow), std::log(a.scaleHigh)));
        side = std::max<std::int64_t>(8, std::llround(wanted / factor));
    }
    double angle = 0, share = 1;
    if (a.rotation > 0 && !plain) {
        angle = random.uniform(-a.rotation, a.rotation) * M_PI / 180;
        // The square that holds the turned patch; what a small photograph has no room for is left out of the patch.
        const double room = side * (std::abs(std::cos(angle)) + std::abs(std::sin(angle)));
        share = std::min(1.0 - 1e-9, side / room);
        side = std::llround(room);
    }
    side = std::min<std::int64_t>({side, p.height, p.width});
    // A patch should see retina: a few tries for one that lies at least half in the mask.
    std::int64_t x = 0, y = 0;
    for (int attempt = 0; attempt < 8; ++attempt) {
        x = static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(p.width - side + 1)));
        y = static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(p.height - side + 1)));
        const auto part = plane(p.mask, {p.height, p.width}).index({Slice(y, y + side, 4), Slice(x, x + side, 4)});
        if (part.to(torch::kFloat).mean().item<float>() >= 0.5f) break;
    }
    return cut(p, {x, y, side, wanted, angle, share, a.dihedral ? Turn::random : Turn::none, a}, random);
}

Batch Sampler::batch(std::int64_t step) const {
    const torch::NoGradGuard noGrad;
    std::vector<torch::Tensor> inputs, targets, weights;
    for (int i = 0; i < recipe_.training.batch; ++i) {
        auto pair = training(mixSeed(recipe_.seed, step, i));
        inputs.push_back(std::move(pair.input));
        targets.push_back(std::move(pair.target));
        if (pair.weight.defined()) weights.push_back(std::move(pair.weight));
    }
    return {torch::stack(inputs), torch::stack(targets), weights.empty() ? torch::Tensor() : torch::stack(weights)};
}

std::vector<Batch> Sampler::validation(int sidePx) const {
    const torch::NoGradGuard noGrad;
    std::vector<Batch> batches;
    for (std::size_t i = 0; i < validation_.size(); ++i) {
        const auto& p = validation_[i];
        Random random(mixSeed(recipe_.seed, 0x76616c, i));
        // 64 divides by every network's size multiple and every scale.
        const auto room = std::min<std::int64_t>({p.height - 2 * margin_, p.width - 2 * margin_, sidePx});
        const auto inner = room / 64 * 64;
        if (inner < 64) continue;
        const auto side = inner + 2 * margin_;
        const auto x = (p.width - side) / 2, y = (p.height - side) / 2;
        auto pair = cut(p, {.x = x, .y = y, .side = side, .resizedSide = side}, random);
        batches.push_back({pair.input.unsqueeze(0), pair.target.unsqueeze(0),
                           pair.weight.defined() ? pair.weight.unsqueeze(0) : torch::Tensor()});
    }
    return batches;
}

}  // namespace fovea
