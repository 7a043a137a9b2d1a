#include <gtest/gtest.h>

#include <cmath>
#include <numbers>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include "core/image/field_of_view.h"
#include "core/image/mat_bridge.h"
#include "core/metrics/consistency.h"
#include "core/metrics/metric_table.h"
#include "core/metrics/skeleton.h"
#include "core/metrics/skeleton_map.h"
#include "core/metrics/vessel_faithfulness.h"
#include "tests/unit/metrics/no_reference_constants.h"
#include "tests/unit/metrics/textures.h"

namespace fovea {
namespace {

Map map(int width, int height, const std::function<double(int, int)>& value) {
    std::vector<float> values;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) values.push_back(static_cast<float>(value(x, y)));
    }
    return Map(width, height, std::move(values));
}

TEST(Skeleton, EqualsASecondProgramWrittenFromThePaper) {
    cv::Mat mask(test::kTextureSide, test::kTextureSide, CV_8UC1);
    for (int y = 0; y < mask.rows; ++y) {
        for (int x = 0; x < mask.cols; ++x) {
            const bool on = std::abs(x - y - 20) < 6 || std::abs(y - 100 - 30 * std::sin(x / 25.0)) < 4 ||
                            std::abs(std::hypot(x - 120, y - 80) - 50) < 5;
            mask.at<std::uint8_t>(y, x) = on ? 255 : 0;
        }
    }
    const cv::Mat lines = thinned(mask);
    EXPECT_EQ(cv::countNonZero(lines), test::kThinPixels);
    EXPECT_NEAR(cv::sum(skeletonLengths(lines))[0], test::kThinLength, 1e-3);
}

TEST(Skeleton, LengthsOfStraightDiagonalAndBentLines) {
    const auto length = [](const std::vector<cv::Point>& points) {
        cv::Mat line(20, 20, CV_8UC1, cv::Scalar(0));
        for (const cv::Point point : points) line.at<std::uint8_t>(point) = 255;
        return cv::sum(skeletonLengths(line))[0];
    };
    EXPECT_NEAR(length({{3, 3}, {4, 3}, {5, 3}, {6, 3}}), 3, 1e-6);
    EXPECT_NEAR(length({{3, 3}, {4, 4}, {5, 5}}), 2 * std::numbers::sqrt2, 1e-6);
    EXPECT_NEAR(length({{3, 3}, {4, 3}, {4, 4}}), 2, 1e-6);  // the corner is not cut by a diagonal
    EXPECT_NEAR(length({{3, 3}}), 0, 1e-6);
}

// A horizontal vessel of 100 px, 5 px thick: its middle line is 96 px or so long, whatever the ends do.
Map bars(const std::vector<std::array<int, 4>>& rectangles, double probability = 0.9) {
    return map(160, 120, [&](int x, int y) {
        for (const auto& r : rectangles) {
            if (x >= r[0] && x < r[0] + r[2] && y >= r[1] && y < r[1] + r[3]) return probability;
        }
        return 0.05;
    });
}

TEST(VesselFaithfulness, EqualMapsLoseAndInventNothing) {
    const Map vessels = bars({{20, 30, 100, 5}, {60, 50, 5, 60}});
    const auto found = vesselFaithfulness(vessels, vessels, std::optional<Map>(), {});
    ASSERT_TRUE(found) << found.error().message;
    EXPECT_EQ(found->lostPx, 0);
    EXPECT_EQ(found->inventedPx, 0);
    EXPECT_NEAR(found->referencePx, 95 + 55, 6);
    EXPECT_EQ(found->referencePx, found->restoredPx);
}

TEST(VesselFaithfulness, CountsWhatIsMissingAndWhatIsNew) {
    const Map reference = bars({{20, 30, 100, 5}}), half = bars({{20, 30, 50, 5}}), more = bars({{20, 30, 100, 5}, {20, 80, 100, 5}});
    const auto lost = vesselFaithfulness(half, reference, std::optional<Map>(), {});
    ASSERT_TRUE(lost);
    EXPECT_NEAR(lost->lostPx, 50 - 3 - 2, 2.5);  // but for 3 px of tolerance and the thinned end
    EXPECT_EQ(lost->inventedPx, 0);
    const auto invented = vesselFaithfulness(more, reference, std::optional<Map>(), {});
    ASSERT_TRUE(invented);
    EXPECT_EQ(invented->lostPx, 0);
    EXPECT_NEAR(invented->inventedPercent, 50, 0.01);
    // The new vessel lies outside the mask: then it is none.
    const auto masked = vesselFaithfulness(more, reference, map(160, 120, [](int, int y) { return y < 60; }), {});
    EXPECT_EQ(masked->inventedPx, 0);
}

TEST(VesselFaithfulness, ToleranceAndTheMilderThreshold) {
    const Map reference = bars({{20, 30, 100, 1}});
    for (const int shift : {3, 4}) {
        const auto moved = vesselFaithfulness(bars({{20, 30 + shift, 100, 1}}), reference, std::optional<Map>(), {});
        ASSERT_TRUE(moved);
        EXPECT_EQ(moved->inventedPercent > 90, shift == 4) << moved->inventedPercent;
        EXPECT_EQ(moved->inventedPx == 0, shift == 3);
    }
    // Seen faintly in the reference: invented by its threshold, not by half of it.
    const Map faint = map(160, 120, [](int x, int y) { return y == 30 && x >= 20 && x < 120 ? 0.9 : y == 80 && x >= 20 && x < 120 ? 0.3 : 0.0; });
    const Map both = bars({{20, 30, 100, 1}, {20, 80, 100, 1}});
    EXPECT_NEAR(vesselFaithfulness(both, faint, std::optional<Map>(), {})->inventedPercent, 50, 0.1);
    EXPECT_EQ(vesselFaithfulness(both, faint, std::optional<Map>(), {.seenThreshold = 0.25})->inventedPx, 0);
}

TEST(VesselFaithfulness, RefusesWhatHasNoMeaning) {
    const Map vessels = bars({{20, 30, 100, 5}}), nothing = bars({});
    const auto codeOf = [](const auto& result) { return result ? ErrorCode::internal : result.error().code; };
    EXPECT_EQ(codeOf(vesselFaithfulness(vessels, nothing, std::optional<Map>(), {})), ErrorCode::usage);
    EXPECT_EQ(codeOf(vesselFaithfulness(vessels, map(10, 10, [](int, int) { return 1; }), std::optional<Map>(), {})), ErrorCode::usage);
    EXPECT_EQ(codeOf(vesselFaithfulness(map(160, 120, [](int, int) { return 1.5; }), vessels, std::optional<Map>(), {})), ErrorCode::badData);
    EXPECT_EQ(codeOf(vesselFaithfulness(vessels, vessels, map(160, 120, [](int, int) { return 0; }), {})), ErrorCode::usage);
    const auto all = vesselFaithfulness(nothing, vessels, std::optional<Map>(), {});
    ASSERT_TRUE(all);
    EXPECT_EQ(all->lostPercent, 100);
    EXPECT_EQ(all->inventedPercent, 0);
}

Image colourful(int width, int height) {
    ImageBuilder builder(width, height);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const double level = test::textureLevel(x / 2, y / 2) / 255;
            for (int c = 0; c < 3; ++c) builder.pixels()[(y * width + x) * 3 + c] = static_cast<float>(0.1 + 0.25 * level * (c + 1));
        }
    }
    return std::move(builder).build().withFieldOfView(test::discOf(width, height, 0.45 * width));
}

// What was veiled and blurred exactly as the model says is explained but for the search for the blur.
TEST(Consistency, FindsAVeilAndBlur) {
    const Image clear = colourful(300, 260);
    cv::Mat blurred;
    cv::GaussianBlur(matView(clear), blurred, {0, 0}, 2.0, 2.0, cv::BORDER_REFLECT);
    for (int y = 0; y < blurred.rows; ++y) {
        for (int x = 0; x < blurred.cols; ++x) {
            const double u = (x - 150) / 150.0, v = (y - 130) / 150.0;
            auto& pixel = blurred.at<cv::Vec3f>(y, x);
            for (int c = 0; c < 3; ++c) pixel[c] = static_cast<float>((0.5 + 0.1 * c) * pixel[c] + 0.2 + 0.05 * u * u - 0.03 * v);
        }
    }
    const Image input = imageFromMat(blurred, {}).withFieldOfView(*clear.fieldOfView());
    const auto again = consistency(clear, input, {});
    ASSERT_TRUE(again) << again.error().message;
    EXPECT_LT(again->rms, 1.0);
    ASSERT_TRUE(again->veil);
    EXPECT_NEAR(again->veil->blurSigmaPx, 2, 0.3);
    EXPECT_NEAR(again->veil->gain[0], 0.5, 0.03);
    EXPECT_NEAR(again->veil->gain[2], 0.7, 0.03);
    // The same with a bright bar painted into the result: it is not in the input, and its place shows.
    ImageBuilder painted(clear);
    for (int y = 120; y < 130; ++y) {
        for (int x = 100; x < 200; ++x) std::fill_n(painted.pixels() + (y * 300 + x) * 3, 3, 1.0f);
    }
    const auto worse = consistency(std::move(painted).build(), input, {});
    ASSERT_TRUE(worse);
    EXPECT_GT(worse->rms, again->rms + 2);
    EXPECT_GT(worse->residual.at(150, 125), 5 * again->residual.at(150, 125));
}

TEST(Consistency, AnExactEnlargementIsConsistent) {
    // Each pixel of a 2 x 2 block alike, and slowly varying: reduced again it is nearly the input.
    const Image input = test::greyPicture(120, 100, [](int x, int y) { return 120 + 60 * std::sin(x / 20.0) + 30 * std::cos(y / 15.0); });
    ImageBuilder builder(240, 200);
    cv::Mat larger = matView(builder);
    cv::resize(matView(input), larger, larger.size(), 0, 0, cv::INTER_LINEAR);
    const auto again = consistency(std::move(builder).build(), input.withFieldOfView(test::discOf(120, 100, 40)), {});
    ASSERT_TRUE(again) << again.error().message;
    EXPECT_LT(again->rms, 0.5);
    EXPECT_FALSE(again->veil);
    EXPECT_EQ(again->residual.width(), 120);
    // A constant 10 levels brighter: exactly that is left.
    const Image brighter = test::greyPicture(240, 200, [](int, int) { return 130; });
    const auto offset = consistency(brighter, test::greyPicture(120, 100, [](int, int) { return 120; }), {});
    EXPECT_NEAR(offset->rms, 10, 1e-3);
}

TEST(Consistency, RefusesOtherSizes) {
    const auto wrong = consistency(test::texture(90), test::texture(60), {});
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().code, ErrorCode::usage);
}

TEST(MetricTable, EveryMetricSaysWhatItIsAndWhatItLacks) {
    const MetricSubject bare{.image = test::texture(64)};
    for (const MetricEntry& entry : metricTable()) {
        EXPECT_FALSE(entry.info.title.empty()) << entry.info.id;
        EXPECT_FALSE(entry.definition.empty()) << entry.info.id;
        const bool needsMore = entry.needs.reference || entry.needs.input || entry.needs.vessels || entry.needs.label;
        const auto value = measureMetric(entry.info.id, bare, {}, {});
        if (needsMore) {
            ASSERT_FALSE(value) << entry.info.id;
            EXPECT_EQ(value.error().code, ErrorCode::usage) << entry.info.id;
            EXPECT_NE(value.error().message.find(entry.info.id), std::string::npos);
        } else if (entry.needs.model) {
            EXPECT_EQ(value.error().code, ErrorCode::unavailable) << entry.info.id;
        } else {
            ASSERT_TRUE(value) << value.error().message;
            EXPECT_EQ(value->id, entry.info.id);
            EXPECT_FALSE(value->definition.empty());
        }
    }
    EXPECT_EQ(findMetricEntry("beauty").error().code, ErrorCode::usage);
}

TEST(MetricTable, RmseOnTheUnitRangeIsThatInLevelsDividedBy255) {
    const MetricSubject subject{.image = test::greyPicture(40, 40, [](int, int) { return 110; }),
                                .reference = test::greyPicture(40, 40, [](int, int) { return 100; })};
    const auto value = measureMetric("rmse-unit", subject, {}, {});
    ASSERT_TRUE(value) << value.error().message;
    EXPECT_NEAR(value->value, 10 / 255.0, 1e-6);
    EXPECT_NE(value->definition.english().find("0 to 1"), std::string::npos);
    EXPECT_NEAR(measureMetric("psnr", subject, {}, {})->value, 20 * std::log10(25.5), 1e-4);
}

// A flat retina with a bright rim-free disc, enlarged; then a vessel painted into the enlargement.
TEST(ConsistencyMap, BicubicIsConsistentAndAPaintedVesselIsNot) {
    ImageBuilder small(64, 64);
    for (int y = 0; y < 64; ++y) {
        for (int x = 0; x < 64; ++x) {
            for (int c = 0; c < 3; ++c) small.pixels()[(y * 64 + x) * 3 + c] = 0.5f + 0.1f * std::sin(0.15f * static_cast<float>(x + c)) * std::cos(0.1f * static_cast<float>(y));
        }
    }
    const Image input = withFieldOfView(std::move(small).build());
    cv::Mat enlarged;
    cv::resize(matView(input), enlarged, {256, 256}, 0, 0, cv::INTER_CUBIC);
    const auto clean = consistency(imageFromMat(enlarged, input.info()), input, {});
    ASSERT_TRUE(clean) << clean.error().message;
    enlarged(cv::Rect(0, 120, 256, 8)).setTo(cv::Scalar(0.2, 0.2, 0.2));  // two pixels of the input, 0.3 darker
    const auto painted = consistency(imageFromMat(enlarged, input.info()), input, {});
    ASSERT_TRUE(painted);
    for (int x = 8; x < 56; ++x) {
        for (int y = 8; y < 56; ++y) EXPECT_LT(std::abs(255 * clean->difference.at(x, y)), 1) << x << "," << y;
        EXPECT_LT(255 * painted->difference.at(x, 30), -30) << "darker than the input";
        EXPECT_GT(255 * painted->residual.at(x, 31), 30);
        EXPECT_LT(std::abs(255 * painted->difference.at(x, 44)), 1) << "and nowhere else";
    }
}

TEST(ConsistencyMap, TheSignIsThatOfTheLuminance) {
    const auto grey = [](float red, float green, float blue) {
        ImageBuilder builder(64, 64);
        for (int i = 0; i < 64 * 64; ++i) {
            builder.pixels()[3 * i] = red, builder.pixels()[3 * i + 1] = green, builder.pixels()[3 * i + 2] = blue;
        }
        return withFieldOfView(std::move(builder).build());
    };
    cv::Mat twice;
    cv::resize(matView(grey(0.6f, 0.5f, 0.4f)), twice, {128, 128}, 0, 0, cv::INTER_NEAREST);
    const auto found = consistency(imageFromMat(twice, {}), grey(0.5f, 0.5f, 0.5f), {});
    ASSERT_TRUE(found);
    EXPECT_NEAR(found->difference.at(32, 32), 0.1 * 0.299 - 0.1 * 0.114, 1e-5);
    EXPECT_NEAR(found->residual.at(32, 32), std::sqrt(0.02 / 3), 1e-5);
}

TEST(SkeletonMap, HasTheProbabilityOnTheMiddleLine) {
    const auto lines = skeletonMap(bars({{20, 30, 100, 5}}, 0.8));
    ASSERT_TRUE(lines);
    EXPECT_FLOAT_EQ(lines->at(70, 32), 0.8f);
    EXPECT_EQ(lines->at(70, 31), 0);
    EXPECT_EQ(lines->at(70, 33), 0);
    EXPECT_EQ(lines->at(70, 80), 0);
    const auto weak = skeletonMap(bars({{20, 30, 100, 5}}, 0.4));
    ASSERT_TRUE(weak);
    EXPECT_EQ(weak->at(70, 32), 0) << "too unsure to be a vessel";
}

}  // namespace
}  // namespace fovea
