// Small pictures with known truth for the tests of the methods.
#pragma once

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/base/seed.h"
#include "core/image/image.h"

namespace fovea::test {

// A disc-shaped field of view in the middle, as wide as `share` of the shorter side.
inline FieldOfView discOf(int width, int height, double share = 0.9) {
    const double radius = std::min(width, height) * share / 2;
    std::vector<std::uint8_t> mask;
    FieldOfView fov{.width = width, .height = height, .left = width, .top = height, .diameterPx = 2 * radius};
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const bool inside = std::hypot(x + 0.5 - width / 2.0, y + 0.5 - height / 2.0) <= radius;
            mask.push_back(inside ? 255 : 0);
            if (!inside) continue;
            fov.left = std::min(fov.left, x), fov.right = std::max(fov.right, x + 1);
            fov.top = std::min(fov.top, y), fov.bottom = std::max(fov.bottom, y + 1);
        }
    }
    fov.mask = std::make_shared<const std::vector<std::uint8_t>>(std::move(mask));
    return fov;
}

inline FieldOfView wholeOf(int width, int height) {
    return {.width = width, .height = height,
            .mask = std::make_shared<const std::vector<std::uint8_t>>(static_cast<std::size_t>(width) * height, std::uint8_t{255}),
            .left = 0, .top = 0, .right = width, .bottom = height,
            .diameterPx = static_cast<double>(std::max(width, height)), .wholeImage = true};
}

// Reddish ground with uneven light and dark vessel-like waves; nearly black and slightly speckled outside the disc.
inline Image retina(int width, int height, const FieldOfView& fov, double noiseLevels = 0) {
    ImageBuilder builder(width, height);
    Random random(mixSeed(width, height));
    float* to = builder.pixels();
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const double light = 0.75 + 0.25 * std::cos(2.0 * (x - 0.4 * width) / width);
            const double wave = std::abs(y - height / 2.0 - height / 5.0 * std::sin(5.0 * x / width));
            const double vessel = std::exp(-wave * wave / 6) + 0.6 * std::exp(-std::pow((x - width / 3.0) / 1.7, 2));
            const double ground[3] = {0.75, 0.42, 0.2}, depth[3] = {0.25, 0.5, 0.4};
            for (int channel = 0; channel < 3; ++channel) {
                const double noise = noiseLevels / 255 * random.normal();
                const double inside = ground[channel] * light * (1 - depth[channel] * vessel) + noise;
                const double value = fov.inside(x, y) ? inside : 0.02 + 0.004 * random.uniform();
                *to++ = static_cast<float>(std::clamp(value, 0.0, 1.0));
            }
        }
    }
    builder.info().spacing = PixelSpacing{.rowMm = 0.008, .columnMm = 0.006, .source = "test"};
    builder.info().laterality = Laterality::left;
    builder.info().sourceName = "retina.png";
    return std::move(builder).build().withFieldOfView(fov);
}

inline Image retina(int width, int height, double noiseLevels = 0) {
    return retina(width, height, discOf(width, height), noiseLevels);
}

// dB with peak 1 over the three channels inside the field of view of `a`.
inline double psnrInside(const Image& a, const Image& b) {
    double sum = 0, count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            if (!a.fieldOfView()->inside(x, y)) continue;
            for (int channel = 0; channel < 3; ++channel, ++count) sum += std::pow(a.at(x, y)[channel] - b.at(x, y)[channel], 2);
        }
    }
    return sum > 0 ? 10 * std::log10(count / sum) : std::numeric_limits<double>::infinity();
}

inline bool samePixels(const Image& a, const Image& b) {
    return a.width() == b.width() && a.height() == b.height() &&
           std::equal(a.data(), a.data() + static_cast<std::size_t>(a.width()) * a.height() * 3, b.data());
}

}  // namespace fovea::test
