// The SSIM map and its worst region, clDice, and the reduction by areas, against what can be worked out by hand.
#include "core/metrics/ssim_map.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/metrics/area_average.h"
#include "core/metrics/centreline_dice.h"
#include "core/metrics/metric_table.h"
#include "tests/unit/metrics/textures.h"

namespace fovea {
namespace {

// A texture with a flat grey patch painted over it.
Image withDefect(const Image& image, int left, int top, int side) {
    ImageBuilder builder(image);
    for (int y = top; y < top + side; ++y)
        for (int x = left; x < left + side; ++x)
            for (int c = 0; c < 3; ++c) builder.pixels()[(static_cast<std::size_t>(y) * image.width() + x) * 3 + c] = 0.5f;
    return std::move(builder).build();
}

Map stripes(int width, int height, const std::vector<int>& columns) {
    std::vector<float> values(static_cast<std::size_t>(width) * height, 0.0f);
    for (int y = 0; y < height; ++y)
        for (const int x : columns) values[static_cast<std::size_t>(y) * width + x] = 1;
    return Map(width, height, std::move(values));
}

TEST(SsimMap, ItsMeanIsTheMetric) {
    const Image reference = test::texture(90), image = withDefect(reference, 30, 40, 16);
    for (const Channel channel : {Channel::luma, Channel::rgb, Channel::green}) {
        const auto map = ssimMap(reference, image, channel);
        ASSERT_TRUE(map) << map.error().message;
        EXPECT_EQ(map->borderPx, 5);
        double sum = 0;
        for (int y = 5; y < 85; ++y)
            for (int x = 5; x < 85; ++x) sum += static_cast<double>(map->map.at(x, y));
        const auto metric = measure("ssim", reference, image, channel, MetricRegion::whole);
        EXPECT_NEAR(sum / (80 * 80), metric->value, 1e-5);
        EXPECT_FLOAT_EQ(map->map.at(2, 2), 1) << "nothing is said about the border";
    }
}

TEST(SsimMap, OfConstantsIsTheLuminanceTermAlone) {
    const Image a = test::greyPicture(32, 32, [](int, int) { return 100; });
    const Image b = test::greyPicture(32, 32, [](int, int) { return 150; });
    const double c1 = (0.01 * 255) * (0.01 * 255);
    const auto map = ssimMap(a, b, Channel::luma);
    ASSERT_TRUE(map) << map.error().message;
    EXPECT_NEAR(static_cast<double>(map->map.at(16, 16)), (2 * 100.0 * 150 + c1) / (100.0 * 100 + 150.0 * 150 + c1), 1e-4);
    EXPECT_FALSE(ssimMap(a, test::texture(40), Channel::luma));
}

TEST(WorstRegion, IsWhereTheDefectWasPainted) {
    const Image reference = test::texture(160), image = withDefect(reference, 96, 40, 24);
    const auto worst = worstRegion(*ssimMap(reference, image, Channel::luma), nullptr, 24);
    ASSERT_TRUE(worst) << worst.error().message;
    EXPECT_NEAR(worst->left, 96, 2);
    EXPECT_NEAR(worst->top, 40, 2);
    EXPECT_EQ(worst->sidePx, 24);
    EXPECT_LT(worst->meanSsim, 0.5);
    EXPECT_NE(worst->definition.english().find("24 px"), std::string::npos);
    // Only what lies in the field of view counts.
    auto mask = std::make_shared<std::vector<std::uint8_t>>(160 * 160, std::uint8_t{0});
    for (int y = 100; y < 150; ++y)
        for (int x = 10; x < 60; ++x) (*mask)[static_cast<std::size_t>(y) * 160 + x] = 255;
    const FieldOfView corner{.width = 160, .height = 160, .mask = mask, .left = 10, .top = 100, .right = 60, .bottom = 150};
    const auto inside = worstRegion(*ssimMap(reference, image, Channel::luma), &corner, 24);
    ASSERT_TRUE(inside) << inside.error().message;
    EXPECT_TRUE(corner.inside(inside->left + 12, inside->top + 12));
    EXPECT_NEAR(inside->meanSsim, 1, 1e-4);
}

TEST(CentrelineDice, CountsLinesNotPixels) {
    // The label has two lines; the map has one of them and one that is not there.
    const Map label = stripes(60, 40, {10, 30});
    const auto half = centrelineDice(stripes(60, 40, {10, 50}), label, std::optional<Map>(), 0.5);
    ASSERT_TRUE(half) << half.error().message;
    EXPECT_DOUBLE_EQ(half->precision, 0.5);
    EXPECT_DOUBLE_EQ(half->sensitivity, 0.5);
    EXPECT_DOUBLE_EQ(half->value, 0.5);
    // Three pixels wide instead of one: Dice says 0.5, the middle line is the same.
    const auto wide = centrelineDice(stripes(60, 40, {9, 10, 11, 29, 30, 31}), label, std::optional<Map>(), 0.5);
    EXPECT_DOUBLE_EQ(wide->value, 1);
    EXPECT_DOUBLE_EQ(centrelineDice(stripes(60, 40, {}), label, std::optional<Map>(), 0.5)->value, 0);
    EXPECT_FALSE(centrelineDice(label, stripes(60, 40, {}), std::optional<Map>(), 0.5));
    const MetricSubject subject{.image = test::greyPicture(60, 40, [](int, int) { return 99; }),
                                .vessels = stripes(60, 40, {10, 50}),
                                .label = label};
    EXPECT_DOUBLE_EQ(measureMetric("vessel-cldice", subject, {}, {})->value, 0.5);
}

TEST(AreaAveraged, IsTheMeanOfWhatEachPixelCovers) {
    const Image fine = test::greyPicture(4, 2, [](int x, int y) { return 10 * x + 100 * y; });
    const auto coarse = areaAveraged(fine, 2, 1);
    ASSERT_TRUE(coarse) << coarse.error().message;
    EXPECT_NEAR(coarse->image.at(0, 0)[0] * 255, (0 + 10 + 100 + 110) / 4.0, 1e-3);
    EXPECT_NEAR(coarse->image.at(1, 0)[1] * 255, (20 + 30 + 120 + 130) / 4.0, 1e-3);
    EXPECT_NE(coarse->definition.english().find("4 x 2 to 2 x 1"), std::string::npos);
    EXPECT_FALSE(areaAveraged(fine, 8, 4)) << "never enlarged";
    EXPECT_FALSE(areaAveraged(fine, 2, 2)) << "another shape";
}

}  // namespace
}  // namespace fovea
