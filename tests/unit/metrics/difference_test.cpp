#include "core/metrics/difference.h"

#include <gtest/gtest.h>

#include <cmath>
#include <functional>

#include "core/metrics/ssim_map.h"

namespace fovea {
namespace {

Image picture(int width, int height, const std::function<double(int x, int y, int channel)>& level) {
    ImageBuilder builder(width, height);
    float* to = builder.pixels();
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            for (int channel = 0; channel < 3; ++channel) *to++ = static_cast<float>(level(x, y, channel) / 255);
    return std::move(builder).build();
}

Result<DifferenceMap> differ(const Image& a, const Image& b, DifferenceKind kind, GridSize grid) {
    return differenceMap(a, b, kind, grid, {});
}

TEST(Difference, AbsoluteIsTheLargestChannel) {
    const Image a = picture(20, 10, [](int, int, int) { return 100; });
    const Image b = picture(20, 10, [](int, int, int c) { return c == 0 ? 103 : c == 1 ? 93 : 101; });
    const auto difference = differ(a, b, DifferenceKind::absolute, {20, 10});
    ASSERT_TRUE(difference);
    EXPECT_NEAR(difference->map.at(7, 3), 7, 1e-4);
    EXPECT_DOUBLE_EQ(difference->range, 10);
}

TEST(Difference, SignedIsTheSecondMinusTheFirst) {
    const Image a = picture(20, 10, [](int, int, int) { return 100; });
    const Image b = picture(20, 10, [](int x, int, int c) { return c == 1 ? (x < 10 ? 110 : 80) : 100; });
    const auto difference = differ(a, b, DifferenceKind::signedLuma, {20, 10});
    ASSERT_TRUE(difference);
    EXPECT_NEAR(difference->map.at(3, 3), 5.87, 1e-3);
    EXPECT_NEAR(difference->map.at(15, 3), -11.74, 1e-3);
    EXPECT_DOUBLE_EQ(difference->range, 20);
    const auto back = differ(b, a, DifferenceKind::signedLuma, {20, 10});
    ASSERT_TRUE(back);
    EXPECT_NEAR(back->map.at(3, 3), -5.87, 1e-3);
}

// A slope is the same slope at every scale, so nothing differs but at the border, on either grid. Cubic interpolation with
// a = -0.75 bends a slope of 4 levels a pixel by 0.28 of them; half a pixel beside would be 3.
TEST(Difference, ASlopeOfTwiceTheSizeDoesNotDiffer) {
    const Image a = picture(32, 24, [](int x, int y, int) { return 4 * (x + 0.5) + 2 * (y + 0.5); });
    const Image b = picture(64, 48, [](int x, int y, int) { return 2 * (x + 0.5) + (y + 0.5); });
    for (const GridSize grid : {GridSize{64, 48}, GridSize{32, 24}}) {
        const auto difference = differ(a, b, DifferenceKind::absolute, grid);
        ASSERT_TRUE(difference);
        ASSERT_EQ(difference->map.width(), grid.width);
        for (int y = 6; y < grid.height - 6; ++y)
            for (int x = 6; x < grid.width - 6; ++x) ASSERT_NEAR(difference->map.at(x, y), 0, grid.width == 64 ? 0.3 : 2e-3) << x << " " << y;
        EXPECT_NE(difference->definition.english().find(grid.width == 64 ? "enlarged" : "reduced"), std::string::npos);
    }
}

TEST(Difference, SsimIsThatOfTheMetric) {
    const Image a = picture(40, 30, [](int x, int y, int) { return 100 + 40 * std::sin(x * 0.7) * std::cos(y * 0.4); });
    const Image b = picture(40, 30, [](int x, int y, int) { return 100 + 20 * std::sin(x * 0.7) * std::cos(y * 0.5); });
    const auto same = differ(a, a, DifferenceKind::ssim, {40, 30});
    ASSERT_TRUE(same);
    EXPECT_NEAR(same->map.at(20, 15), 1, 1e-5);
    const auto difference = differ(a, b, DifferenceKind::ssim, {40, 30});
    const auto expected = ssimMap(a, b, Channel::luma);
    ASSERT_TRUE(difference && expected);
    EXPECT_FLOAT_EQ(difference->map.at(20, 15), expected->map.at(20, 15));
    EXPECT_LT(difference->map.at(20, 15), 0.95);
    EXPECT_FALSE(differ(picture(6, 6, [](int, int, int) { return 1; }), picture(6, 6, [](int, int, int) { return 2; }),
                        DifferenceKind::ssim, {6, 6}));
}

TEST(Difference, TheRangeIsThatOfTheFieldOfView) {
    Image a = picture(20, 20, [](int, int, int) { return 100; });
    const Image b = picture(20, 20, [](int x, int, int) { return x < 10 ? 101.5 : 180; });
    EXPECT_DOUBLE_EQ(differ(a, b, DifferenceKind::absolute, {20, 20})->range, 100);
    FieldOfView left;
    left.width = left.height = 20;
    std::vector<std::uint8_t> mask;
    for (int i = 0; i < 400; ++i) mask.push_back(i % 20 < 7 ? 255 : 0);  // the edge reaches farther on a finer grid
    left.mask = std::make_shared<const std::vector<std::uint8_t>>(mask);
    a = a.withFieldOfView(left);
    EXPECT_DOUBLE_EQ(differ(a, b, DifferenceKind::absolute, {20, 20})->range, 2);
    EXPECT_DOUBLE_EQ(differ(a, b, DifferenceKind::absolute, {60, 60})->range, 2) << "on any grid";
}

TEST(Difference, AStopIsHeard) {
    std::stop_source stop;
    stop.request_stop();
    const Image a = picture(20, 10, [](int, int, int) { return 100; });
    const auto difference = differenceMap(a, a, DifferenceKind::absolute, {20, 10}, {.stop = stop.get_token()});
    ASSERT_FALSE(difference);
    EXPECT_EQ(difference.error().code, ErrorCode::cancelled);
}

TEST(Luminance, MeanAndSpreadInsideTheFieldOfView) {
    Image image = picture(20, 20, [](int x, int y, int) { return x >= 10 ? 250 : y % 2 ? 90 : 110; });
    FieldOfView left;
    left.width = left.height = 20;
    std::vector<std::uint8_t> mask;
    for (int i = 0; i < 400; ++i) mask.push_back(i % 20 < 10 ? 255 : 0);
    left.mask = std::make_shared<const std::vector<std::uint8_t>>(mask);
    EXPECT_NEAR(luminanceOf(image).mean, 175, 1e-3);
    image = image.withFieldOfView(left);
    EXPECT_NEAR(luminanceOf(image).mean, 100, 1e-3);
    EXPECT_NEAR(luminanceOf(image).spread, 10, 1e-3);
}

}  // namespace
}  // namespace fovea
