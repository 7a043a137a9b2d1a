#include "core/train/fundus_frames.h"

#include <cmath>

#include "core/nn/fundus_frame.h"

namespace fovea {
namespace {

using torch::indexing::Slice;
namespace F = torch::nn::functional;

constexpr int kPyramid = 3;
constexpr std::int64_t kWarpPoints = 6;
constexpr std::int64_t kBicubic = 2, kBorder = 1;  // of grid_sampler

torch::Tensor plane(const std::vector<std::uint8_t>& bytes, at::IntArrayRef shape) {
    return torch::from_blob(const_cast<std::uint8_t*>(bytes.data()), shape, torch::kByte).to(torch::kFloat);
}

std::vector<torch::Tensor> pyramid(torch::Tensor x) {
    std::vector<torch::Tensor> levels{x};
    for (int i = 1; i < kPyramid; ++i) levels.push_back(torch::avg_pool2d(levels.back(), 2));
    return levels;
}

// side x side x 2: where a frame's pixels lie, x and y in half sides from its middle.
torch::Tensor places(std::int64_t side) {
    const auto line = (torch::arange(side, torch::kFloat) + 0.5f) * (2.0f / static_cast<float>(side)) - 1.0f;
    return torch::stack({line.unsqueeze(0).expand({side, side}), line.unsqueeze(1).expand({side, side})}, 2);
}

torch::Tensor normals(Random& random, at::IntArrayRef shape, double deviation) {
    auto tensor = torch::empty(shape, torch::kFloat);
    float* values = tensor.data_ptr<float>();
    for (std::int64_t i = 0; i < tensor.numel(); ++i) values[i] = static_cast<float>(deviation * random.normal());
    return tensor;
}

}  // namespace

FrameVariation variationOf(const ParamSet& options) {
    using Mirrored = FrameVariation::Mirrored;
    return {options.flag("mirrored") ? Mirrored::yes : Mirrored::no, options.real("rotation"), options.real("elastic")};
}

Result<FundusFrames> FundusFrames::make(const Photographs& photographs, const Recipe& recipe, const FrameVariation& variation) {
    const torch::NoGradGuard noGrad;
    FundusFrames frames;
    frames.augment_ = recipe.augment;
    frames.variation_ = variation;
    for (const auto& p : photographs) {
        if (p.label.empty()) return fail(ErrorCode::configuration, "%1: has no vessel label", p.name);
        Source source;
        const auto inside = plane(p.mask, {1, 1, p.height, p.width});
        source.label = pyramid(plane(p.label, {1, 1, p.height, p.width}) * inside);
        source.image = pyramid(plane(p.pixels, {1, 3, p.height, p.width}).div_(255) * inside);
        source.centreX = p.centreX;
        source.centreY = p.centreY;
        source.radiusPx = p.radiusPx;
        (p.validation ? frames.heldOut_ : frames.training_).push_back(std::move(source));
    }
    if (frames.training_.empty())
        return fail(ErrorCode::configuration, "%1: there is no photograph to train on", recipe.id);
    return frames;
}

FundusFrame FundusFrames::sample(const Source& source, const View& view, std::int64_t side, Content content,
                                 torch::Tensor mask) {
    const double pxPerUnit = source.radiusPx / kFrameRadius;
    const double shrink = pxPerUnit * 2 / static_cast<double>(side);  // pixels of the photograph a pixel of the frame
    std::size_t level = 0;
    while (level + 1 < source.label.size() && shrink >= 1.5 * static_cast<double>(2 << level)) ++level;
    const auto width = static_cast<double>(source.label[0].size(3)), height = static_cast<double>(source.label[0].size(2));
    // grid_sample's places: -1 and 1 are the outer edges of the photograph, at every level of the pyramid alike.
    const auto scale = torch::tensor({static_cast<float>(2 * pxPerUnit / width), static_cast<float>(2 * pxPerUnit / height)});
    const auto shift = torch::tensor({static_cast<float>(2 * source.centreX / width - 1),
                                      static_cast<float>(2 * source.centreY / height - 1)});
    const auto grid = (view.place * scale + shift).unsqueeze(0);
    const auto options = F::GridSampleFuncOptions().mode(torch::kBilinear).padding_mode(torch::kZeros).align_corners(false);
    FundusFrame frame;
    frame.mask = std::move(mask);
    frame.label = F::grid_sample(source.label[level], grid, options)[0] * frame.mask;
    if (content == Content::pairs) {
        frame.image = F::grid_sample(source.image[level], grid, options)[0].clamp_(0, 1);
        for (int c = 0; c < 3; ++c) {
            if (view.gamma[c] != 1) frame.image[c].pow_(view.gamma[c]);
        }
        frame.image.mul_(frame.mask);
    }
    return frame;
}

FundusFrame FundusFrames::draw(std::uint64_t seed, std::int64_t side, std::int64_t window, Content content) const {
    const torch::NoGradGuard noGrad;
    Random random(seed);
    const Source& source = training_[random.below(training_.size())];
    View view;
    if (augment_.gamma > 0) {
        for (double& gamma : view.gamma) gamma = std::exp(random.uniform(-augment_.gamma, augment_.gamma));
    }
    const double angle = random.uniform(-1, 1) * variation_.rotationDegrees * M_PI / 180;
    const double zoom = std::exp(random.uniform(std::log(augment_.scaleLow), std::log(augment_.scaleHigh)));
    const bool mirrored = variation_.mirrored == FrameVariation::Mirrored::yes;
    const auto symmetry = random.below(augment_.dihedral ? 8 : mirrored ? 4 : 1);
    double a = std::cos(angle) / zoom, b = -std::sin(angle) / zoom, c = -b, d = a;
    if (symmetry & 1) a = -a, c = -c;  // the frame's x is mirrored
    if (symmetry & 2) b = -b, d = -d;
    if (symmetry & 4) std::swap(a, b), std::swap(c, d);
    const auto warp = normals(random, {1, 2, kWarpPoints, kWarpPoints}, variation_.elastic);

    auto place = places(side);
    auto mask = nn::frameMask(side);
    std::int64_t x = 0, y = 0;
    if (window < side) {
        const auto room = static_cast<std::uint64_t>(side - window + 1);
        for (int attempt = 0; attempt < 8; ++attempt) {
            x = static_cast<std::int64_t>(random.below(room));
            y = static_cast<std::int64_t>(random.below(room));
            if (mask.narrow(1, y, window).narrow(2, x, window).mean().item<float>() >= 0.5f) break;
        }
        place = place.narrow(0, y, window).narrow(1, x, window);
        mask = mask.narrow(1, y, window).narrow(2, x, window);
    }
    if (variation_.elastic > 0) {
        // The functional's options do not know bicubic.
        const auto moved = torch::grid_sampler(warp, place.unsqueeze(0).contiguous(), kBicubic, kBorder, true);
        place = place + moved[0].permute({1, 2, 0});
    }
    const auto turn = torch::tensor({{static_cast<float>(a), static_cast<float>(c)}, {static_cast<float>(b), static_cast<float>(d)}});
    view.place = place.matmul(turn);
    return sample(source, view, side, content, mask.contiguous());
}

FundusFrame FundusFrames::upright(std::size_t index, std::int64_t side, Content content) const {
    const torch::NoGradGuard noGrad;
    View view;
    view.place = places(side);
    return sample(training_.at(index), view, side, content, nn::frameMask(side));
}

FundusFrame FundusFrames::heldOut(std::size_t index, std::int64_t side, Content content) const {
    const torch::NoGradGuard noGrad;
    View view;
    view.place = places(side);
    return sample(heldOut_.at(index), view, side, content, nn::frameMask(side));
}

}  // namespace fovea
