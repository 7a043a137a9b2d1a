#include "core/train/degradation.h"

#include <cmath>

namespace fovea {
namespace {

constexpr double kNominalBlurPx = 2.5;
constexpr double kLargestBlurPx = 3.5;
using torch::indexing::Slice;

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

torch::Tensor quantised(const torch::Tensor& image) { return (image.clamp(0, 1) * 255).round_().div_(255); }

torch::Tensor cataract(const torch::Tensor& clean, const DegradationOptions& options, const PatchPlace& place, Random& random) {
    double blur = kNominalBlurPx, transmission = 0.65, falloff = 0.25, noise = 2;
    double veil[3] = {165, 140, 70}, centreX = 0, centreY = 0;
    if (random.uniform() >= options.nominalShare) {
        blur = random.uniform(0.5, kLargestBlurPx);
        transmission = random.uniform(0.5, 0.95);
        falloff = random.uniform(0, 0.4);
        noise = random.uniform(0, 4);
        for (double& level : veil) level *= random.uniform(0.8, 1.2);
        centreX = random.uniform(-0.25, 0.25);
        centreY = random.uniform(-0.25, 0.25);
    }
    const int margin = degradationMargin(options);
    const int radius = blurRadiusPx(blur);
    const auto height = clean.size(1) - 2 * margin, width = clean.size(2) - 2 * margin;
    const auto part = clean.index({Slice(), Slice(margin - radius, margin + height + radius), Slice(margin - radius, margin + width + radius)});
    auto image = gaussianValid(part, blur, radius) * transmission;
    const auto x = torch::linspace(place.left - centreX, place.right - centreX, width).unsqueeze(0);
    const auto y = torch::linspace(place.top - centreY, place.bottom - centreY, height).unsqueeze(1);
    const auto shape = (1 - falloff * (x * x + y * y)).clamp_min(0);
    for (int c = 0; c < 3; ++c) image[c] += shape * ((1 - transmission) * veil[c] / 255);
    return image + noiseLike(image, noise, random);
}

}  // namespace

int blurRadiusPx(double sigma) { return static_cast<int>(4 * sigma + 0.5); }

torch::Tensor gaussianValid(const torch::Tensor& image, double sigma, int radius) {
    const auto at = torch::arange(-radius, radius + 1, torch::kFloat);
    auto kernel = torch::exp(at * at * (-0.5 / (sigma * sigma)));
    kernel = kernel / kernel.sum();
    auto x = image.unsqueeze(1);  // channels as a batch: one single-channel kernel for all
    x = torch::conv2d(x, kernel.view({1, 1, 1, -1}));
    x = torch::conv2d(x, kernel.view({1, 1, -1, 1}));
    return x.squeeze(1);
}

int degradationMargin(const DegradationOptions& options) {
    if (options.type == "cataract") return blurRadiusPx(kLargestBlurPx);
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
        const double sigma = random.uniform() < options.nominalShare ? options.nominalSigma
                                                                     : random.uniform(options.sigmaLow, options.sigmaHigh);
        return quantised(clean + noiseLike(clean, sigma, random));
    }
    if (options.type == "cataract") return quantised(cataract(clean, options, place, random));
    if (options.type == "low-resolution") {
        const int r = options.scale, margin = degradationMargin(options);
        const double sigma = (r - 1) / 2.0;
        const int radius = blurRadiusPx(sigma), spare = margin - radius;
        const auto height = clean.size(1), width = clean.size(2);
        auto x = gaussianValid(clean.index({Slice(), Slice(spare, height - spare), Slice(spare, width - spare)}), sigma, radius);
        // The centre of an even block lies between its two middle pixels: linear interpolation is their mean.
        const auto low = (r - 1) / 2, high = r / 2;
        const auto rows = (x.index({Slice(), Slice(low, torch::indexing::None, r)}) +
                           x.index({Slice(), Slice(high, torch::indexing::None, r)})) / 2;
        x = (rows.index({Slice(), Slice(), Slice(low, torch::indexing::None, r)}) +
             rows.index({Slice(), Slice(), Slice(high, torch::indexing::None, r)})) / 2;
        return quantised(x);
    }
    return clean;
}

}  // namespace fovea
