#include "core/metrics/vessel_width.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <random>

#include "core/metrics/line_profile.h"

namespace fovea {
namespace {

constexpr double kFwhm = 2.354820045030949;

double gaussian(double t, double centre, double sigma, double depth) {
    return depth * std::exp(-0.5 * (t - centre) * (t - centre) / (sigma * sigma));
}
double blurredBox(double t, double centre, double width, double blur, double depth) {
    const auto part = [&](double u) { return std::erf(u / (std::sqrt(2.0) * blur)) / 2; };
    return depth * (part(t - centre + width / 2) - part(t - centre - width / 2));
}

template <typename Value>
std::vector<double> sampled(double length, double step, Value&& value) {
    std::vector<double> values;
    for (int i = 0; i * step <= length; ++i) values.push_back(value(i * step));
    return values;
}

TEST(VesselWidth, AGaussianValleyIsAsWideAsItsFormulaSays) {
    for (const double sigma : {1.2, 2.0, 4.5, 9.0}) {
        const auto values = sampled(120, 1, [&](double t) { return 0.6 - gaussian(t, 58.37, sigma, 0.2); });
        const auto vessels = vesselsAcross(values, 1, {});
        ASSERT_EQ(vessels.size(), 1u) << sigma;
        EXPECT_NEAR(vessels[0].widthPx, kFwhm * sigma, 0.003 * kFwhm * sigma) << sigma;
        EXPECT_NEAR(vessels[0].centrePx, 58.37, 0.01);
        EXPECT_NEAR(vessels[0].depth, 0.2, 0.002);
    }
}

TEST(VesselWidth, ABoxKeepsItsWidthWhateverTheBlur) {
    for (const double blur : {0.5, 1.0, 1.5}) {
        const auto values = sampled(80, 0.5, [&](double t) { return 0.5 + 0.001 * t - blurredBox(t, 40.2, 9.5, blur, 0.15); });
        const auto vessels = vesselsAcross(values, 0.5, {});
        ASSERT_EQ(vessels.size(), 1u) << blur;
        EXPECT_NEAR(vessels[0].widthPx, 9.5, 0.05) << blur;
        EXPECT_NEAR(vessels[0].centrePx, 40.2, 0.03);
    }
}

// A bar painted by area into pixels, at an angle: along the line it is wider by 1 / cos.
TEST(VesselWidth, ABarInAPictureAtAnAngle) {
    constexpr int kSide = 120;
    ImageBuilder builder(kSide, kSide);
    for (int y = 0; y < kSide; ++y)
        for (int x = 0; x < kSide; ++x) {
            double inside = 0;
            for (int sy = 0; sy < 8; ++sy)
                for (int sx = 0; sx < 8; ++sx) inside += std::abs(x + (sx + 0.5) / 8 - 61.3) < 3.5;
            for (int c = 0; c < 3; ++c)
                builder.pixels()[(y * kSide + x) * 3 + c] = static_cast<float>(0.7 - 0.3 * inside / 64);
        }
    const Image image = std::move(builder).build();
    for (const double angle : {0.0, 0.35, 0.8}) {
        const SampledLine line = sampledLine({61.3 - 40 * std::cos(angle), 60 - 40 * std::sin(angle)},
                                             {61.3 + 40 * std::cos(angle), 60 + 40 * std::sin(angle)}, 1, 1);
        const auto vessels = vesselsAcross(along(image, 1, line)[1], line.stepPx, {});
        ASSERT_EQ(vessels.size(), 1u) << angle;
        EXPECT_NEAR(vessels[0].widthPx, 7 / std::cos(angle), 0.15 / std::cos(angle)) << angle;
        EXPECT_NEAR(vessels[0].centrePx, 40, 0.1) << angle;
    }
}

// The spread that repetition shows lies within what the fit says; most intervals of two errors hold the truth.
TEST(VesselWidth, TheErrorCoversTheNoise) {
    std::mt19937 random(7);
    std::normal_distribution<double> noise(0, 0.02);
    int found = 0;
    int covered = 0;
    double told = 0;
    double squares = 0;
    for (int trial = 0; trial < 300; ++trial) {
        const double centre = 30 + trial % 10 * 0.1;
        const auto values = sampled(60, 1, [&](double t) { return 0.5 - gaussian(t, centre, 3, 0.2) + noise(random); });
        for (const VesselWidth& vessel : vesselsAcross(values, 1, {})) {
            if (std::abs(vessel.centrePx - centre) > 3) continue;
            ++found;
            const double error = vessel.widthPx - kFwhm * 3;
            covered += std::abs(error) < 2 * vessel.widthErrorPx;
            told += vessel.widthErrorPx;
            squares += error * error;
        }
    }
    ASSERT_GE(found, 295);
    EXPECT_GT(covered, 0.88 * found) << covered << " of " << found;
    const double real = std::sqrt(squares / found);
    EXPECT_GT(told / found, 0.75 * real);
    EXPECT_LT(told / found, 1.8 * real) << "nor is it much too careful";
}

TEST(VesselWidth, NoiseAloneHasNoVessels) {
    std::mt19937 random(3);
    std::normal_distribution<double> noise(0, 0.02);
    int found = 0;
    for (int trial = 0; trial < 50; ++trial)
        found += static_cast<int>(vesselsAcross(sampled(200, 1, [&](double t) { return 0.5 + 0.0005 * t + noise(random); }), 1, {}).size());
    EXPECT_LE(found, 5) << "in 10 000 samples";
}

TEST(VesselWidth, NeighboursAreTwoAndAReflexIsOne) {
    const auto two = sampled(100, 1, [](double t) { return 0.6 - gaussian(t, 40, 2.5, 0.2) - gaussian(t, 55, 3, 0.12); });
    const auto apart = vesselsAcross(two, 1, {});
    ASSERT_EQ(apart.size(), 2u);
    EXPECT_NEAR(apart[0].widthPx, kFwhm * 2.5, 0.1);
    EXPECT_NEAR(apart[1].widthPx, kFwhm * 3, 0.1);
    const auto reflex = sampled(100, 1, [](double t) { return 0.6 - blurredBox(t, 50, 14, 1.2, 0.2) + gaussian(t, 50, 1.5, 0.07); });
    const auto one = vesselsAcross(reflex, 1, {});
    ASSERT_EQ(one.size(), 1u);
    EXPECT_NEAR(one[0].widthPx, 14, 0.7);
}

TEST(VesselWidth, BrightLinesShadesAndGapsAreNoVessels) {
    EXPECT_TRUE(vesselsAcross(sampled(100, 1, [](double t) { return 0.4 + gaussian(t, 50, 3, 0.2); }), 1, {}).empty());
    EXPECT_TRUE(vesselsAcross(sampled(600, 1, [](double t) { return 0.6 - gaussian(t, 300, 120, 0.3); }), 1, {}).empty());
    EXPECT_TRUE(vesselsAcross(std::vector<double>(200, 0.5), 1, {}).empty());
    EXPECT_TRUE(vesselsAcross({}, 1, {}).empty());
    // What lies outside the picture does not disturb what lies inside.
    auto values = sampled(120, 1, [](double t) { return 0.6 - gaussian(t, 80, 3, 0.2); });
    for (std::size_t i = 0; i < 40; ++i) values[i] = std::numeric_limits<double>::quiet_NaN();
    const auto vessels = vesselsAcross(values, 1, {});
    ASSERT_EQ(vessels.size(), 1u);
    EXPECT_NEAR(vessels[0].centrePx, 80, 0.01);
}

}  // namespace
}  // namespace fovea
