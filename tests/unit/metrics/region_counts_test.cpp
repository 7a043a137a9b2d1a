#include "core/metrics/region_counts.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace fovea {
namespace {

float valueAt(int x, int y, int c) { return static_cast<float>((x * 7 + y * 13 + c * 31) % 256) / 255; }

Image pattern(int width, int height) {
    ImageBuilder builder(width, height);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            for (int c = 0; c < 3; ++c) builder.pixels()[(static_cast<std::size_t>(y) * width + x) * 3 + c] = valueAt(x, y, c);
    return std::move(builder).build();
}

Image withDisc(const Image& image) {
    auto mask = std::make_shared<std::vector<std::uint8_t>>();
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) mask->push_back(std::hypot(x - 30, y - 20) < 18 ? 255 : 0);
    return image.withFieldOfView({image.width(), image.height(), mask, 12, 2, 49, 39, 36, false});
}

struct Direct {
    double mean, spread, low, high, median;
};
Direct directly(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    const auto n = static_cast<double>(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / n;
    double squares = 0;
    for (const double value : values) squares += (value - mean) * (value - mean);
    const std::size_t half = values.size() / 2;
    return {mean, std::sqrt(squares / (n - 1)), values.front(), values.back(),
            values.size() % 2 ? values[half] : (values[half - 1] + values[half]) / 2};
}

void expectEqual(const ChannelCounts& counts, const std::vector<double>& values) {
    const Direct direct = directly(values);
    EXPECT_EQ(counts.pixels, values.size());
    EXPECT_NEAR(counts.mean, direct.mean, 1e-12);
    EXPECT_NEAR(counts.spread, direct.spread, 1e-12);
    EXPECT_DOUBLE_EQ(counts.low, direct.low);
    EXPECT_DOUBLE_EQ(counts.high, direct.high);
    EXPECT_NEAR(counts.median, direct.median, 1e-7);
}

TEST(RegionCounts, ABoxEqualsADirectComputation) {
    const Image image = pattern(60, 40);
    const auto counts = countRegion(image, image, {RegionShape::box, 10.5, 5.4, 30.5, 12.6}, {});
    ASSERT_TRUE(counts);
    // Centres 10.5 ... 29.5 and 5.5 ... 12.5.
    for (int c = 0; c < 3; ++c) {
        std::vector<double> values;
        for (int y = 5; y <= 12; ++y)
            for (int x = 10; x <= 29; ++x) values.push_back(static_cast<double>(valueAt(x, y, c)));
        expectEqual(counts->channels[static_cast<std::size_t>(c)], values);
    }
    std::vector<double> luminance;
    for (int y = 5; y <= 12; ++y)
        for (int x = 10; x <= 29; ++x)
            luminance.push_back(0.299 * static_cast<double>(valueAt(x, y, 0)) + 0.587 * static_cast<double>(valueAt(x, y, 1)) + 0.114 * static_cast<double>(valueAt(x, y, 2)));
    EXPECT_NEAR(counts->channels[3].mean, directly(luminance).mean, 1e-12);
    EXPECT_EQ(counts->pixels, 160u);
    EXPECT_DOUBLE_EQ(counts->areaPx, 160);
}

TEST(RegionCounts, TheHistogramOfTheFieldOfViewHoldsEveryPixelOfItOnce) {
    const Image image = withDisc(pattern(60, 40));
    const auto inside = static_cast<std::uint64_t>(std::count(image.fieldOfView()->mask->begin(), image.fieldOfView()->mask->end(), 255));
    const auto counts = countRegion(image, image, {}, {});
    ASSERT_TRUE(counts);
    for (const ChannelCounts& channel : counts->channels) {
        EXPECT_EQ(std::accumulate(channel.levels.begin(), channel.levels.end(), std::uint64_t{0}), inside);
        const auto byLevel = channel.byLevel8();
        EXPECT_EQ(std::accumulate(byLevel.begin(), byLevel.end(), 0.0), static_cast<double>(inside));
    }
    // Level by level.
    std::vector<double> direct(256);
    for (int y = 0; y < 40; ++y)
        for (int x = 0; x < 60; ++x)
            if (image.fieldOfView()->inside(x, y)) ++direct[static_cast<std::size_t>((x * 7 + y * 13 + 31) % 256)];
    EXPECT_EQ(counts->channels[1].byLevel8(), direct);
}

TEST(RegionCounts, AnEnlargementIsCountedOverTheSameRetina) {
    const Image original = withDisc(pattern(60, 40));
    ImageBuilder builder(240, 160);
    for (int y = 0; y < 160; ++y)
        for (int x = 0; x < 240; ++x)
            for (int c = 0; c < 3; ++c) builder.pixels()[(static_cast<std::size_t>(y) * 240 + x) * 3 + c] = valueAt(x / 4, y / 4, c);
    const Image enlarged = std::move(builder).build();
    for (const Region& region : {Region{}, Region{RegionShape::box, 20, 10, 35, 25}}) {
        const auto small = countRegion(original, original, region, {});
        const auto large = countRegion(enlarged, original, region, {});
        ASSERT_TRUE(small && large);
        EXPECT_EQ(large->pixels, 16 * small->pixels);
        EXPECT_DOUBLE_EQ(large->areaPx, small->areaPx);
        EXPECT_NEAR(large->channels[1].mean, small->channels[1].mean, 1e-12);
        EXPECT_DOUBLE_EQ(large->channels[1].median, small->channels[1].median);
    }
}

TEST(RegionCounts, TheAreaOfAnEllipse) {
    const Image image = pattern(400, 300);
    const auto counts = countRegion(image, image, {RegionShape::ellipse, 50, 40, 350, 240}, {});
    ASSERT_TRUE(counts);
    EXPECT_NEAR(counts->areaPx, M_PI * 150 * 100, 0.002 * M_PI * 150 * 100);
}

TEST(RegionCounts, SixteenBitsAndMaps) {
    ImageBuilder builder(3, 1);
    const float levels[] = {1000.0f / 65535, 1001.0f / 65535, 40000.0f / 65535};
    for (int i = 0; i < 3; ++i)
        for (int c = 0; c < 3; ++c) builder.pixels()[i * 3 + c] = levels[i];
    const Image image = std::move(builder).build();
    const auto counts = countRegion(image, image, {}, {});
    ASSERT_TRUE(counts);
    EXPECT_EQ(counts->channels[0].levels[1000], 1u);
    EXPECT_EQ(counts->channels[0].levels[1001], 1u);
    EXPECT_NEAR(counts->channels[0].median * 65535, 1001, 1e-6);
    const auto map = countRegion(Map(3, 1, {0.0f, 0.5f, 1.0f}), image, {}, {});
    ASSERT_TRUE(map);
    ASSERT_EQ(map->channels.size(), 1u);
    EXPECT_DOUBLE_EQ(map->channels[0].mean, 0.5);
    EXPECT_DOUBLE_EQ(map->channels[0].spread, 0.5);
}

TEST(RegionCounts, NothingThereIsAnErrorAndAStopIsObeyed) {
    const Image image = withDisc(pattern(60, 40));
    const auto nothing = countRegion(image, image, {RegionShape::box, 0, 0, 4, 4}, {});
    ASSERT_FALSE(nothing);
    EXPECT_EQ(nothing.error().code, ErrorCode::usage);
    std::stop_source stop;
    stop.request_stop();
    JobContext context;
    context.stop = stop.get_token();
    const auto stopped = countRegion(image, image, {}, context);
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::cancelled);
}

}  // namespace
}  // namespace fovea
