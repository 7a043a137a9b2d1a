#include "core/train/degradation.h"

#include <cmath>

namespace fovea {
namespace {

constexpr double kLargestBlurPx = 3.5;
using torch::indexing::Slice;

double drawnSigma(const DegradationOptions& options, Random& random) {
    return random.uniform() < options.nominalShare ? options.nominalSigma : random.uniform(options.sigmaLow, options.sigmaHigh);
}

torch::Tensor quantised(const torch::Tensor& image) { return (image.clamp(0, 1) * 255).round_().div_(255); }

// blur(clean): the middle of a patch that carries the degradation's margin.
torch::Tensor blurred(const torch::Tensor& clean, double sigma, const DegradationOptions& options) {
    const int margin = degradationMargin(options);
    const int radius = blurRadiusPx(sigma);
    const auto inner = [&](std::int64_t length) { return Slice(margin - radius, length - margin + radius); };
    return gaussianValid(clean.index({Slice(), inner(clean.size(1)), inner(clean.size(2))}), sigma, radius);
}

torch::Tensor throughLens(const torch::Tensor& clean, const DegradationOptions& options, const PatchPlace& place, Random& random) {
    const Cataract cataract = drawCataract(options, random);
    auto image = blurred(clean, cataract.blurPx, options) * cataract.transmission;
    const auto shape = veilShape(cataract, place, image.size(1), image.size(2));
    for (int c = 0; c < 3; ++c) image[c] += shape * ((1 - cataract.transmission) * cataract.veil[c] / 255);
    return image + noiseLike(image, cataract.noise, random);
}

torch::Tensor withoutVeil(const torch::Tensor& clean, const DegradationOptions& options, Random& random) {
    constexpr double kGainError = 0.06, kOffsetError = 0.02;
    const Cataract cataract = drawCataract(options, random);
    // The file was rounded to 8 bits before the veil was taken away: that error grows with the gain too.
    auto image = blurred(clean, cataract.blurPx, options) * cataract.transmission;
    image = quantised(image + noiseLike(image, cataract.noise, random)) / cataract.transmission;
    for (int c = 0; c < 3; ++c) {
        image[c].mul_(random.uniform(1 - kGainError, 1 + kGainError)).add_(random.uniform(-kOffsetError, kOffsetError));
    }
    return image;
}

torch::Tensor gaussianKernel(double sigma, int radius) {
    const auto at = torch::arange(-radius, radius + 1, torch::kFloat);
    const auto kernel = torch::exp(at * at * (-0.5 / (sigma * sigma)));
    return kernel / kernel.sum();
}

// Weights over a window that starts `radius` before an r-block: the Gaussian about the block's centre.
torch::Tensor blockCentreKernel(double sigma, int radius, int r) {
    const auto gaussian = gaussianKernel(sigma, radius);
    const int low = (r - 1) / 2, high = r / 2;
    auto kernel = torch::zeros({2 * radius + r});
    kernel.index({Slice(low, low + 2 * radius + 1)}) += gaussian / 2;
    kernel.index({Slice(high, high + 2 * radius + 1)}) += gaussian / 2;
    return kernel;
}

}  // namespace

torch::Tensor noiseLike(const torch::Tensor& image, double sigma, Random& random) {
    auto noise = torch::empty_like(image, torch::MemoryFormat::Contiguous);
    float* values = noise.data_ptr<float>();
    const std::int64_t count = noise.numel();
    for (std::int64_t i = 0; i + 1 < count + 1; i += 2) {
        // Box and Muller, both values used.
        const float radius = std::sqrt(-2.0f * std::log(1.0f - static_cast<float>(random.uniform()) * 0.99999994f));
        const float angle = 6.2831853f * static_cast<float>(random.uniform());
        values[i] = radius * std::cos(angle);
        if (i + 1 < count) values[i + 1] = radius * std::sin(angle);
    }
    return noise.mul_(sigma / 255);
}

Cataract drawCataract(const DegradationOptions& options, Random& random) {
    Cataract drawn;
    if (random.uniform() < options.nominalShare) return drawn;
    if (random.below(8) == 0) {
        drawn.blurPx = 0.3;
        drawn.transmission = 1;
        drawn.noise = random.uniform(0, 2);
        return drawn;
    }
    drawn.blurPx = random.uniform(0.5, kLargestBlurPx);
    drawn.transmission = random.uniform(0.5, 0.95);
    drawn.falloff = random.uniform(0, 0.4);
    drawn.noise = random.uniform(0, 4);
    for (double& level : drawn.veil) level *= random.uniform(0.8, 1.2);
    drawn.centreX = random.uniform(-0.25, 0.25);
    drawn.centreY = random.uniform(-0.25, 0.25);
    return drawn;
}

torch::Tensor veilShape(const Cataract& cataract, const PatchPlace& place, std::int64_t height, std::int64_t width) {
    const auto x = torch::linspace(place.left - cataract.centreX, place.right - cataract.centreX, width).unsqueeze(0);
    const auto y = torch::linspace(place.top - cataract.centreY, place.bottom - cataract.centreY, height).unsqueeze(1);
    return (1 - cataract.falloff * (x * x + y * y)).clamp_min(0);
}

int blurRadiusPx(double sigma) { return static_cast<int>(4 * sigma + 0.5); }

torch::Tensor gaussianValid(const torch::Tensor& image, double sigma, int radius) {
    const auto kernel = gaussianKernel(sigma, radius);
    auto x = image.unsqueeze(1);  // channels as a batch: one single-channel kernel for all
    x = torch::conv2d(x, kernel.view({1, 1, 1, -1}));
    x = torch::conv2d(x, kernel.view({1, 1, -1, 1}));
    return x.squeeze(1);
}

int degradationMargin(const DegradationOptions& options) {
    if (options.type == "cataract" || options.type == "lens-blur") return blurRadiusPx(kLargestBlurPx);
    if (options.type == "low-resolution") {
        // A multiple of the scale keeps the sampling grid where it is.
        const int radius = blurRadiusPx((options.scale - 1) / 2.0);
        return (radius + options.scale - 1) / options.scale * options.scale;
    }
    return 0;
}

torch::Tensor degrade(const torch::Tensor& clean, const DegradationOptions& options, const PatchPlace& place, Random& random) {
    const torch::NoGradGuard noGrad;
    if (options.type == "noise") {
        const double sigma = drawnSigma(options, random);
        return quantised(clean + noiseLike(clean, sigma, random));
    }
    if (options.type == "low-resolution-noise") {
        const auto small = torch::avg_pool2d(clean.unsqueeze(0), options.scale).squeeze(0);
        const double sigma = drawnSigma(options, random);
        return quantised(small + noiseLike(small, sigma, random));
    }
    if (options.type == "cataract") return quantised(throughLens(clean, options, place, random));
    if (options.type == "lens-blur") return withoutVeil(clean, options, random);
    if (options.type == "low-resolution") {
        const int r = options.scale, margin = degradationMargin(options);
        const double sigma = (r - 1) / 2.0;
        const int radius = blurRadiusPx(sigma), spare = margin - radius;
        const auto height = clean.size(1), width = clean.size(2);
        const auto part = clean.index({Slice(), Slice(spare, height - spare), Slice(spare, width - spare)});
        // Blurred only where it is sampled. The centre of an even block lies between its two middle pixels: linear
        // interpolation is their mean, taken into the kernel.
        const auto kernel = blockCentreKernel(sigma, radius, r);
        auto x = part.unsqueeze(1);
        x = torch::conv2d(x, kernel.view({1, 1, -1, 1}), {}, {r, 1});
        x = torch::conv2d(x, kernel.view({1, 1, 1, -1}), {}, {1, r}).squeeze(1);
        return quantised(x);
    }
    return clean;
}

}  // namespace fovea
