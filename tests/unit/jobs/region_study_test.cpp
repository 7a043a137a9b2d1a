#include "core/jobs/region_study.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/metrics/full_reference.h"

namespace fovea {
namespace {

// Green is x + 2 y levels of 8 bits at the centre of a pixel, in pixels of the original; red and blue are constant.
Image ramp(int width, int height, int scale) {
    ImageBuilder builder(width * scale, height * scale);
    for (int y = 0; y < height * scale; ++y)
        for (int x = 0; x < width * scale; ++x) {
            float* pixel = builder.pixels() + (static_cast<std::size_t>(y) * width * scale + x) * 3;
            pixel[0] = 0.75f;
            pixel[1] = static_cast<float>(((x + 0.5) / scale + 2 * (y + 0.5) / scale) / 255);
            pixel[2] = 0.25f;
        }
    return std::move(builder).build();
}

TEST(RegionStudy, ARegionIsWholePixelsInsideThePicture) {
    EXPECT_EQ(regionAround(2.3, 4.9, 3, 2.2, 100, 50), (PixelRegion{2, 4, 4, 4}));
    EXPECT_EQ(regionAround(10, 10, 5, 5, 100, 50), (PixelRegion{10, 10, 5, 5})) << "whole pixels as they are";
    EXPECT_EQ(regionAround(-8, 40, 20, 90, 100, 50), (PixelRegion{0, 40, 12, 10}));
    EXPECT_EQ(regionAround(400, -90, 1, 1, 100, 50), (PixelRegion{99, 0, 1, 1})) << "never empty";
}

TEST(RegionStudy, FiguresOfARampAtEveryScale) {
    for (const int scale : {1, 2, 4}) {
        const Image picture = ramp(60, 40, scale);
        const GreenFigures figures = greenFigures(picture, {10, 5, 20, 8}, 60);
        EXPECT_NEAR(figures.mean, 20 + 2 * 9, 1e-4) << scale;
        // Variance of n s equally spaced values 1/s apart: ((n s)^2 - 1) / (12 s^2).
        const auto variance = [scale](double n) { return (n * n * scale * scale - 1) / (12.0 * scale * scale); };
        EXPECT_NEAR(figures.contrast, std::sqrt(variance(20) + 4 * variance(8)), 1e-4) << scale;
    }
}

TEST(RegionStudy, AProfileIsTheSameAtEveryScale) {
    for (const int scale : {1, 2, 4}) {
        const std::vector<double> profile = greenProfile(ramp(60, 40, scale), 60, {10.5, 20.5}, {40.5, 20.5}, 7);
        ASSERT_EQ(profile.size(), 7u);
        for (int i = 0; i < 7; ++i) EXPECT_NEAR(profile[static_cast<std::size_t>(i)], 10.5 + 5 * i + 41, 1e-3) << scale;
    }
}

TEST(RegionStudy, PicturesAreThePicturesOwnPixels) {
    const JobContext context;
    const Image picture = ramp(60, 40, 2);
    const auto pictures = regionPictures(picture, {10, 5, 20, 8}, 60, context);
    ASSERT_TRUE(pictures);
    ASSERT_EQ(pictures->colour.width(), 40);
    ASSERT_EQ(pictures->colour.height(), 16);
    ASSERT_EQ(pictures->clahe.width(), 40);
    for (const int x : {0, 7, 39})
        for (const int y : {0, 15}) {
            EXPECT_EQ(pictures->colour.at(x, y)[1], picture.at(20 + x, 10 + y)[1]);
            EXPECT_EQ(pictures->colour.at(x, y)[0], 0.75f);
            EXPECT_EQ(pictures->green.at(x, y), picture.at(20 + x, 10 + y)[1]);
        }
}

// Levels spread evenly over 20 of 256: clipped at twice the mean, what is cut off shared by all, the slope is 2 for the
// own level and (256 - 20 * 2) / 256 = 0.84 for the share.
TEST(RegionStudy, ClaheRaisesLocalContrastByItsLimit) {
    ImageBuilder builder(240, 240);
    for (int y = 0; y < 240; ++y)
        for (int x = 0; x < 240; ++x)
            builder.pixels()[(static_cast<std::size_t>(y) * 240 + x) * 3 + 1] =
                static_cast<float>(100 + (7 * x + 11 * y) % 20) / 255;
    const auto pictures = regionPictures(std::move(builder).build(), {60, 60, 120, 120}, 240, JobContext());
    ASSERT_TRUE(pictures);
    const auto spread = [](const Map& map) {
        double sum = 0, squares = 0;
        for (int i = 0; i < 120 * 120; ++i) sum += map.data()[i], squares += map.data()[i] * map.data()[i];
        const double mean = sum / (120 * 120);
        return std::sqrt(squares / (120 * 120) - mean * mean);
    };
    EXPECT_NEAR(spread(pictures->clahe) / spread(pictures->green), 2.84, 0.15);
}

TEST(RegionStudy, LargeRegionsAreReduced) {
    const JobContext context;
    const auto pictures = regionPictures(ramp(800, 40, 4), {0, 0, 800, 40}, 800, context);
    ASSERT_TRUE(pictures);
    EXPECT_EQ(pictures->colour.width(), 2048);
    EXPECT_EQ(pictures->green.width(), 2048);
    EXPECT_NEAR(pictures->green.at(1024, 51) * 255, 400 + 40, 1.0);
}

TEST(RegionStudy, AResidualIsMeasuredInTheRegionOnly) {
    std::vector<float> values(40 * 30, 0.5f);
    for (int y = 10; y < 14; ++y)
        for (int x = 10; x < 20; ++x) values[static_cast<std::size_t>(y) * 40 + x] = x < 15 ? 0.0f : 0.02f;
    const Map residual(40, 30, values);
    EXPECT_NEAR(residualInRegion(residual, {10, 10, 10, 4}), 255 * 0.02 / std::sqrt(2.0), 1e-4);
    EXPECT_NEAR(residualInRegion(residual, {20, 10, 10, 4}), 127.5, 1e-3);
}

// Of a right-angled triangle of 16 x 8 those pixels of row y are inside for which x + 1/2 < 16 - 2 (y + 1/2); which side a
// centre on the edge belongs to is left open.
TEST(RegionStudy, AnOutlineTakesThePixelsWhoseCentresLieInIt) {
    const StudyOutline triangle{{10, 10}, {26, 10}, {10, 18}};
    const auto inside = insideOf(triangle, {10, 10, 16, 8}, 1);
    ASSERT_TRUE(inside);
    for (int y = 0; y < 8; ++y)
        for (int x = 0; x < 16; ++x) {
            const double edge = 16 - 2 * (y + 0.5);
            if (std::abs(x + 0.5 - edge) <= 1e-9) continue;
            EXPECT_EQ(inside->inside(x, y), x + 0.5 < edge) << x << ", " << y;
        }
    // Four times as many pixels of a picture enlarged by 2; outside its box there are none.
    const auto larger = insideOf(triangle, {20, 20, 32, 16}, 2);
    ASSERT_TRUE(larger);
    EXPECT_TRUE(larger->inside(0, 0));
    EXPECT_FALSE(larger->inside(31, 15));
    EXPECT_FALSE(insideOf(triangle, {40, 40, 8, 8}, 1));
    EXPECT_FALSE(insideOf({}, {10, 10, 16, 8}, 1));
}

TEST(RegionStudy, FiguresOfAShapeLeaveOutTheCornersOfItsBox) {
    std::vector<float> values(40 * 30, 0.5f);
    for (int y = 10; y < 20; ++y)
        for (int x = 10; x < 20; ++x) values[static_cast<std::size_t>(y) * 40 + x] = 0.1f;
    const Map residual(40, 30, values);
    // A diamond within the square of 0.1, its box larger than the square.
    const StudyOutline diamond{{15, 11}, {19, 15}, {15, 19}, {11, 15}};
    EXPECT_NEAR(residualInRegion(residual, {8, 8, 14, 14}, diamond), 25.5, 1e-4);
    EXPECT_GT(residualInRegion(residual, {8, 8, 14, 14}), 60);
    ImageBuilder builder(40, 30);
    for (std::size_t i = 0; i < values.size(); ++i) builder.pixels()[3 * i + 1] = values[i];
    const GreenFigures figures = greenFigures(std::move(builder).build(), {8, 8, 14, 14}, 40, diamond);
    EXPECT_NEAR(figures.mean, 25.5, 1e-4);
    EXPECT_NEAR(figures.contrast, 0, 1e-3);
}

// PSNR of a constant offset d is 20 log10(255 / d), whatever lies outside the region.
TEST(RegionStudy, ACropCanBeMeasured) {
    const Image a = ramp(60, 40, 1);
    ImageBuilder builder(a);
    for (int y = 0; y < 40; ++y)
        for (int x = 0; x < 60; ++x)
            for (int c = 0; c < 3; ++c) builder.pixels()[(y * 60 + x) * 3 + c] += x < 30 ? 5.0f / 255 : 0.3f;
    const Image b = std::move(builder).build();
    const PixelRegion region{5, 5, 20, 20};
    const auto psnr = measure("psnr", cropped(a, region), cropped(b, region), Channel::green, MetricRegion::whole);
    ASSERT_TRUE(psnr);
    EXPECT_NEAR(psnr->value, 20 * std::log10(255.0 / 5), 1e-3);
}

}  // namespace
}  // namespace fovea
