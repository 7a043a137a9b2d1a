#include <gtest/gtest.h>

#include <opencv2/imgproc.hpp>

#include "core/image/mat_bridge.h"
#include "core/methods/method.h"
#include "core/methods/resample.h"
#include "tests/unit/methods/pictures.h"

namespace fovea {
namespace {

Image enlarged(const std::string& id, const Image& image, int scale) {
    MethodRegistry registry;
    registerClassicalMethods(registry);
    const auto method = *registry.find(id);
    auto output = method->apply(image, *method->info().schema.parse({{"scale", scale}}), {}, {});
    EXPECT_TRUE(output) << (output ? "" : output.error().message);
    return std::get<Image>(output->value);
}

// Strips must not show: they are the whole enlargement of OpenCV, bit for bit.
TEST(Enlarge, StripsEqualTheWholeEnlargement) {
    const Image image = test::retina(37, 301);
    for (const int scale : {2, 4, 8, 16}) {
        for (const auto& [kernel, flag] : {std::pair{Kernel::bicubic, cv::INTER_CUBIC}, {Kernel::lanczos4, cv::INTER_LANCZOS4}}) {
            cv::Mat whole;
            cv::resize(matView(image), whole, cv::Size(37 * scale, 301 * scale), 0, 0, flag);
            ImageBuilder builder(37 * scale, 301 * scale);
            ASSERT_TRUE(enlarge(image, scale, kernel, 2, {}, builder));
            EXPECT_EQ(cv::norm(whole, matView(builder), cv::NORM_INF), 0) << "scale " << scale;
        }
    }
}

TEST(Enlarge, APointShowsTheKeysKernelOfMinusThreeQuarters) {
    ImageBuilder builder(16, 16);
    for (int channel = 0; channel < 3; ++channel) builder.pixels()[(8 * 16 + 8) * 3 + channel] = 0.5f;
    const Image image = std::move(builder).build().withFieldOfView(test::wholeOf(16, 16));
    const Image twice = enlarged("sr.bicubic", image, 2);
    // Output pixels 16 and 17 lie a quarter pixel beside input pixel 8.
    const double t = 0.25, weight = (1.25 * t - 2.25) * t * t + 1;
    EXPECT_NEAR(twice.at(16, 16)[0], 0.5 * weight * weight, 1e-6);
    EXPECT_NEAR(twice.at(17, 16)[1], 0.5 * weight * weight, 1e-6);
    EXPECT_EQ(twice.at(2, 2)[2], 0);
}

TEST(Enlarge, FlatStaysFlatAndNothingLeavesTheRange) {
    ImageBuilder flat(9, 7), edge(20, 20);
    std::fill_n(flat.pixels(), 9 * 7 * 3, 0.3f);
    for (int i = 0; i < 20 * 20 * 3; ++i) edge.pixels()[i] = i % 60 < 30 ? 0.0f : 1.0f;
    const Image flatImage = std::move(flat).build().withFieldOfView(test::wholeOf(9, 7));
    const Image edgeImage = std::move(edge).build().withFieldOfView(test::wholeOf(20, 20));
    for (const auto* id : {"sr.bicubic", "sr.lanczos"}) {
        const Image big = enlarged(id, flatImage, 4);
        for (int i = 0; i < 36 * 28 * 3; ++i) ASSERT_NEAR(big.data()[i], 0.3f, 1e-6);
        const Image sharp = enlarged(id, edgeImage, 4);
        const auto [low, high] = std::minmax_element(sharp.data(), sharp.data() + 80 * 80 * 3);
        EXPECT_EQ(*low, 0);
        EXPECT_EQ(*high, 1);
    }
}

TEST(Enlarge, LanczosIsBicubicOutsideTheFieldOfView) {
    const Image image = test::retina(60, 50);
    const Image lanczos = enlarged("sr.lanczos", image, 4), bicubic = enlarged("sr.bicubic", image, 4);
    int differing = 0;
    for (int y = 0; y < 200; ++y) {
        for (int x = 0; x < 240; ++x) {
            const bool same = std::equal(lanczos.at(x, y), lanczos.at(x, y) + 3, bicubic.at(x, y));
            ASSERT_TRUE(same || image.fieldOfView()->inside(x / 4, y / 4)) << x << ' ' << y;
            differing += !same;
        }
    }
    EXPECT_GT(differing, 1000);
}

}  // namespace
}  // namespace fovea
