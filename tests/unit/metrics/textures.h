// Pictures that make_no_reference_constants.py makes by the same formulas.
#pragma once

#include <algorithm>
#include <cmath>
#include <functional>

#include "core/image/image.h"

namespace fovea::test {

constexpr int kTextureSide = 200;

inline Image greyPicture(int width, int height, const std::function<double(int x, int y)>& level) {
    ImageBuilder builder(width, height);
    float* to = builder.pixels();
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x, to += 3) to[0] = to[1] = to[2] = static_cast<float>(std::clamp(level(x, y), 0.0, 255.0) / 255);
    }
    return std::move(builder).build();
}

inline double textureLevel(int x, int y) {
    const long long pattern = (7919LL * x + 104729LL * y + 31LL * x * y) % 61;
    return std::rint(128 + 50 * std::sin(x / 9.0) + 35 * std::cos(y / 7.0 + x / 31.0) + static_cast<double>(pattern) - 30);
}
inline Image texture(int side = kTextureSide) { return greyPicture(side, side, textureLevel); }

// A field of view in the middle of a picture.
inline FieldOfView discOf(int width, int height, double radius) {
    std::vector<std::uint8_t> mask;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) mask.push_back(std::hypot(x + 0.5 - width / 2.0, y + 0.5 - height / 2.0) <= radius ? 255 : 0);
    }
    const auto edge = [](double v) { return static_cast<int>(v); };
    return {.width = width, .height = height, .mask = std::make_shared<const std::vector<std::uint8_t>>(std::move(mask)),
            .left = edge(width / 2.0 - radius), .top = edge(height / 2.0 - radius), .right = edge(std::ceil(width / 2.0 + radius)),
            .bottom = edge(std::ceil(height / 2.0 + radius)), .diameterPx = 2 * radius};
}

// A box blur of (2 radius + 1)^2 pixels, edges repeated.
inline Image blurred(const Image& image, int radius) {
    const int width = image.width(), height = image.height();
    return greyPicture(width, height, [&](int x, int y) {
        double sum = 0;
        for (int dy = -radius; dy <= radius; ++dy) {
            for (int dx = -radius; dx <= radius; ++dx) sum += image.at(std::clamp(x + dx, 0, width - 1), std::clamp(y + dy, 0, height - 1))[0];
        }
        return 255 * sum / ((2 * radius + 1) * (2 * radius + 1));
    });
}

}  // namespace fovea::test
