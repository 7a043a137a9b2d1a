#include "core/metrics/line_profile.h"

#include <gtest/gtest.h>

#include <cmath>

namespace fovea {
namespace {

// value = 0.1 + 0.01 x + 0.002 y at the retina's place, in a picture `scale` times as fine; green half, blue a quarter.
Image ramp(int width, int height, int scale) {
    ImageBuilder builder(width * scale, height * scale);
    for (int y = 0; y < height * scale; ++y)
        for (int x = 0; x < width * scale; ++x) {
            const double value = 0.1 + 0.01 * (x + 0.5) / scale + 0.002 * (y + 0.5) / scale;
            float* pixel = builder.pixels() + (static_cast<std::size_t>(y) * width * scale + x) * 3;
            pixel[0] = static_cast<float>(value);
            pixel[1] = static_cast<float>(value / 2);
            pixel[2] = static_cast<float>(value / 4);
        }
    return std::move(builder).build();
}

TEST(LineProfile, APlaneIsReadExactlyAtEveryScale) {
    const SampledLine line = sampledLine({3.2, 4.1}, {41.7, 25.3}, 4);
    EXPECT_NEAR(line.stepPx, 0.125, 1e-12);
    EXPECT_EQ(line.count, static_cast<int>(std::hypot(38.5, 21.2) / 0.125) + 1);
    for (const int scale : {1, 2, 4}) {
        const auto values = along(ramp(50, 30, scale), scale, line);
        ASSERT_EQ(values.size(), 4u);
        for (int i = 0; i < line.count; ++i) {
            const RetinaPoint at = line.at(i * line.stepPx);
            const double expected = 0.1 + 0.01 * at.x + 0.002 * at.y;
            const auto n = static_cast<std::size_t>(i);
            ASSERT_NEAR(values[0][n], expected, 1e-6) << scale << " " << i;
            ASSERT_NEAR(values[1][n], expected / 2, 1e-6);
            ASSERT_NEAR(values[2][n], expected / 4, 1e-6);
            ASSERT_NEAR(values[3][n], expected * (0.299 + 0.587 / 2 + 0.114 / 4), 1e-6);
        }
    }
}

TEST(LineProfile, AnEdgeLiesAtTheSamePlaceInAnEnlargement) {
    const auto edge = [](int scale) {
        ImageBuilder builder(20 * scale, 4 * scale);
        for (int i = 0; i < 20 * scale * 4 * scale; ++i)
            for (int c = 0; c < 3; ++c) builder.pixels()[i * 3 + c] = i % (20 * scale) < 10 * scale ? 0.2f : 0.8f;
        return std::move(builder).build();
    };
    const SampledLine line = sampledLine({2, 2}, {18, 2}, 4);
    for (const int scale : {1, 4}) {
        const std::vector<double> green = along(edge(scale), scale, line)[1];
        // Linear over one pixel of the picture, half way exactly at x = 10.
        EXPECT_NEAR(green[64], 0.5, 1e-6) << scale;
        EXPECT_NEAR(green[64 - 2], scale == 1 ? 0.35 : 0.2, 1e-6) << "a quarter of a pixel before";
        EXPECT_NEAR(green[10], 0.2, 1e-6);
        EXPECT_NEAR(green[120], 0.8, 1e-6);
    }
}

TEST(LineProfile, OutsideThePictureNothingIsKnown) {
    const auto values = along(ramp(10, 10, 1), 1, sampledLine({-2, 5}, {12, 5}, 1));
    EXPECT_TRUE(std::isnan(values[0][0]));
    EXPECT_FALSE(std::isnan(values[0][4]));
    EXPECT_TRUE(std::isnan(values[0].back()));
}

TEST(LineProfile, LongLinesStayAffordableAndShortOnesHaveAValue) {
    EXPECT_EQ(sampledLine({0, 0}, {8000, 0}, 16).count, 8192);
    EXPECT_EQ(sampledLine({5, 5}, {5, 5}, 4).count, 1);
}

TEST(LineProfile, AMapHasOneRow) {
    const auto values = along(Map(2, 1, {0.25f, 0.75f}), 1, sampledLine({0.5, 0.5}, {1.5, 0.5}, 1));
    ASSERT_EQ(values.size(), 1u);
    EXPECT_EQ(values[0], (std::vector<double>{0.25, 0.5, 0.75}));
}

}  // namespace
}  // namespace fovea
