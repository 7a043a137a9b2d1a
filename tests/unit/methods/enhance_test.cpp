#include <gtest/gtest.h>

#include <opencv2/core.hpp>
#include <set>

#include "core/image/mat_bridge.h"
#include "core/methods/method.h"
#include "tests/unit/methods/pictures.h"

namespace fovea {
namespace {

Image enhanced(const Image& image, const Json& parameters = Json::object()) {
    MethodRegistry registry;
    registerClassicalMethods(registry);
    const auto method = *registry.find("enhance.clahe");
    auto output = method->apply(image, *method->info().schema.parse(parameters), {}, {});
    EXPECT_TRUE(output) << (output ? "" : output.error().message);
    return std::get<Image>(output->value);
}

double spreadOfGreen(const Image& image) {
    cv::Mat green, mask = matView(*image.fieldOfView());
    cv::extractChannel(matView(image), green, 1);
    cv::Scalar mean, deviation;
    cv::meanStdDev(green, mean, deviation, mask);
    return deviation[0];
}

TEST(Clahe, RaisesContrastMoreWithAHigherLimit) {
    const Image image = test::retina(200, 180, 2);
    const double before = spreadOfGreen(image), some = spreadOfGreen(enhanced(image, {{"clip", 1.5}}));
    EXPECT_GT(some, before * 1.05);
    EXPECT_GT(spreadOfGreen(enhanced(image, {{"clip", 4}})), some * 1.1);
}

// One tile, no limit: lightness becomes its own rank, so it is spread evenly over 0 to 100.
TEST(Clahe, OneTileWithoutLimitEqualizes) {
    ImageBuilder builder(128, 128);
    for (int i = 0; i < 128 * 128; ++i) {
        for (int c = 0; c < 3; ++c) builder.pixels()[3 * i + c] = 0.2f + 0.3f * static_cast<float>(i) / (128 * 128);
    }
    const Image image = std::move(builder).build().withFieldOfView(test::wholeOf(128, 128));
    const Image result = enhanced(image, {{"clip", 40}, {"tiles", 1}});
    const auto lightness = [](float v) {
        const double linear = v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
        return linear > 216.0 / 24389 ? 116 * std::cbrt(linear) - 16 : linear * 24389.0 / 27;
    };
    for (int i = 0; i < 128 * 128; i += 97) {
        EXPECT_NEAR(lightness(result.data()[3 * i]), 100.0 * i / (128 * 128), 1) << i;
        EXPECT_NEAR(result.data()[3 * i], result.data()[3 * i + 2], 1e-4);  // grey stays grey
    }
}

// The surround is not counted: a bright or a black one gives the same retina.
TEST(Clahe, TheSurroundDoesNotMatter) {
    const auto fov = test::discOf(150, 140, 0.7);
    const Image dark = test::retina(150, 140, fov, 3);
    ImageBuilder builder(dark);
    for (int i = 0; i < 150 * 140; ++i) {
        if ((*fov.mask)[i] == 0) std::fill_n(builder.pixels() + 3 * i, 3, 0.9f);
    }
    const Image fromDark = enhanced(dark), fromBright = enhanced(std::move(builder).build());
    for (int y = 0; y < 140; ++y) {
        for (int x = 0; x < 150; ++x) {
            if (!fov.inside(x, y)) continue;
            ASSERT_TRUE(std::equal(fromDark.at(x, y), fromDark.at(x, y) + 3, fromBright.at(x, y)));
        }
    }
}

// 257 close levels within one step of 8 bits stay apart.
TEST(Clahe, KeepsSixteenBits) {
    ImageBuilder builder(257, 16);
    for (int i = 0; i < 257 * 16; ++i) {
        for (int c = 0; c < 3; ++c) builder.pixels()[3 * i + c] = static_cast<float>(30000 + i % 257) / 65535;
    }
    const Image result = enhanced(std::move(builder).build().withFieldOfView(test::wholeOf(257, 16)), {{"tiles", 1}});
    std::set<long> levels;
    for (int x = 0; x < 257; ++x) levels.insert(std::lround(65535 * result.at(x, 8)[1]));
    EXPECT_GT(levels.size(), 250u);
}

TEST(Clahe, ColoursKeepTheirHue) {
    const Image image = test::retina(120, 120, test::wholeOf(120, 120));
    const Image result = enhanced(image, {{"clip", 1.5}});
    for (int y = 0; y < 120; y += 7) {
        for (int x = 0; x < 120; x += 7) {
            const float* p = result.at(x, y);
            EXPECT_GT(p[0], p[1]);
            EXPECT_GT(p[1], p[2]);
        }
    }
}

}  // namespace
}  // namespace fovea
