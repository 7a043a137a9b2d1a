#include <gtest/gtest.h>

#include <array>

#include "core/methods/method.h"
#include "tests/unit/methods/pictures.h"

namespace fovea {
namespace {

Image denoised(const Image& image, const Json& parameters) {
    MethodRegistry registry;
    registerClassicalMethods(registry);
    const auto method = *registry.find("denoise.nlm");
    auto output = method->apply(image, *method->info().schema.parse(parameters), {}, {});
    EXPECT_TRUE(output) << (output ? "" : output.error().message);
    return std::get<Image>(output->value);
}

// Straight from the formula, pixel by pixel.
std::array<double, 3> byFormula(const Image& image, int px, int py, double sigma, double h, int patch, int search) {
    const auto mirrored = [](int i, int size) { return i < 0 ? -i - 1 : i >= size ? 2 * size - 1 - i : i; };
    const auto at = [&](int x, int y, int channel) {
        return double(image.at(mirrored(x, image.width()), mirrored(y, image.height()))[channel]);
    };
    double total = 0, best = 0, sums[3] = {};
    for (int dy = -search; dy <= search; ++dy) {
        for (int dx = -search; dx <= search; ++dx) {
            if (dx == 0 && dy == 0) continue;
            double distance = 0;
            for (int y = -patch; y <= patch; ++y) {
                for (int x = -patch; x <= patch; ++x) {
                    for (int c = 0; c < 3; ++c) distance += std::pow(at(px + x, py + y, c) - at(px + dx + x, py + dy + y, c), 2);
                }
            }
            distance /= 3 * (2 * patch + 1) * (2 * patch + 1);
            const double weight = std::exp(-std::max(distance - 2 * sigma * sigma, 0.0) / (h * h));
            total += weight, best = std::max(best, weight);
            for (int c = 0; c < 3; ++c) sums[c] += weight * at(px + dx, py + dy, c);
        }
    }
    std::array<double, 3> result{};
    for (int c = 0; c < 3; ++c) result[c] = (sums[c] + best * at(px, py, c)) / (total + best);
    return result;
}

TEST(NonLocalMeans, EqualsTheFormula) {
    const Image noisy = test::retina(300, 61, test::wholeOf(300, 61), 12);
    const Image small = denoised(noisy, {{"strength", 12}, {"patch", 3}, {"search", 11}});
    const Image large = denoised(noisy, {{"strength", 12}, {"patch", 7}, {"search", 21}});
    for (const auto& [x, y] : {std::pair{0, 0}, {150, 30}, {255, 47}, {256, 48}, {299, 60}, {100, 20}}) {
        const auto first = byFormula(noisy, x, y, 12.0 / 255, 0.55 * 12 / 255, 1, 5);
        const auto second = byFormula(noisy, x, y, 12.0 / 255, 0.35 * 12 / 255, 3, 10);
        for (int c = 0; c < 3; ++c) {
            EXPECT_NEAR(small.at(x, y)[c], first[c], 2e-5) << x << ' ' << y;
            EXPECT_NEAR(large.at(x, y)[c], second[c], 2e-5) << x << ' ' << y;
        }
    }
}

TEST(NonLocalMeans, TakesNoiseAwayAndKeepsTheVessels) {
    const auto fov = test::discOf(160, 150);
    const Image clean = test::retina(160, 150, fov), noisy = test::retina(160, 150, fov, 20);
    const Image result = denoised(noisy, {{"strength", 20}});
    EXPECT_GT(test::psnrInside(clean, result), test::psnrInside(clean, noisy) + 6);
}

TEST(NonLocalMeans, SixteenBitsStaySixteen) {
    ImageBuilder builder(test::retina(64, 64, 3));
    builder.info().bitDepth = BitDepth::bits16;
    const Image image = std::move(builder).build();
    const Image result = denoised(image, {{"strength", 3}});
    EXPECT_EQ(result.info().bitDepth, BitDepth::bits16);
    int between = 0;  // values that 8 bits do not have
    for (int i = 0; i < 64 * 64 * 3; ++i) between += std::abs(result.data()[i] * 255 - std::round(result.data()[i] * 255)) > 0.02;
    EXPECT_GT(between, 5000);
}

}  // namespace
}  // namespace fovea
