#include <gtest/gtest.h>

#include <cmath>
#include <opencv2/core.hpp>

#include "core/methods/method.h"
#include "core/methods/saliency/saliency_filters.h"
#include "tests/unit/methods/pictures.h"

namespace fovea {
namespace {

// Two grey regions in opposite corners and a red one between them, in a picture 100 px long.
std::vector<Superpixel> threeElements() {
    return {{{50, 0, 0}, {0, 0}, 10}, {{50, 0, 0}, {100, 0}, 10}, {{50, 30, 0}, {50, 0}, 10}};
}

// With sigma 0.25: w = exp(-d^2 / 0.125); half a side apart exp(-2) = a, a side apart exp(-8) = b.
TEST(SaliencyFilters, UniquenessIsEquation1) {
    const auto u = elementUniqueness(threeElements(), 100, 0.25, 1, {});
    ASSERT_TRUE(u);
    const double a = std::exp(-2), b = std::exp(-8);
    EXPECT_NEAR((*u)[0], 900 * a / (1 + a + b), 1e-9);
    EXPECT_NEAR((*u)[1], (*u)[0], 1e-9);
    EXPECT_NEAR((*u)[2], 1800 * a / (1 + 2 * a), 1e-9);
}

// With sigma 20 in colour: w between grey and red exp(-900 / 800) = e. Grey: mean (0 + 1 + 0.5 e) / (2 + e) = 1/2,
// spread (2 * 1/4) / (2 + e). Red: mean 1/2, spread (2 e / 4) / (1 + 2 e).
TEST(SaliencyFilters, DistributionIsEquation3) {
    const auto d = elementDistribution(threeElements(), 100, 20, 1, {});
    ASSERT_TRUE(d);
    const double e = std::exp(-900.0 / 800);
    EXPECT_NEAR((*d)[0], 0.5 / (2 + e), 1e-9);
    EXPECT_NEAR((*d)[2], 0.5 * e / (1 + 2 * e), 1e-9);
}

// Equation 5: the red one is both the most unlike and the most compact: U = 1 and D = 0 give 1; the grey ones have U =
// 0.
TEST(SaliencyFilters, SaliencyIsEquation5) {
    const auto s = elementSaliency(threeElements(), 100, {}, 2, {});
    ASSERT_TRUE(s);
    EXPECT_NEAR((*s)[2], 1, 1e-12);
    EXPECT_NEAR((*s)[0], 0, 1e-12);
    auto four = threeElements();
    four.push_back({{50, 30, 0}, {52, 20}, 10});
    const auto u = normalized(*elementUniqueness(four, 100, 0.25, 1, {})),
               d = normalized(*elementDistribution(four, 100, 20, 1, {}));
    const auto all = elementSaliency(four, 100, {.k = 3}, 1, {});
    for (std::size_t i = 0; i < 4; ++i) EXPECT_NEAR((*all)[i], u[i] * std::exp(-3 * d[i]), 1e-12);
}

// Equation 6 at one pixel, by hand: picture 400 px long, so a pixel counts as one; two elements 10 px to either side.
TEST(SaliencyFilters, UpsamplingIsEquation6) {
    cv::Mat lab(40, 400, CV_32FC3, cv::Scalar(50, 0, 0));
    lab.at<cv::Vec3f>(20, 100) = {50, 6, 0};
    const std::vector<Superpixel> elements = {
        {{50, 0, 0}, {90, 20}, 200}, {{50, 12, 0}, {110, 20}, 200}, {{50, 6, 0}, {300, 20}, 200}};
    const auto map = pixelSaliency(lab, {}, elements, {0.2, 0.8, 1.0}, 2, {});
    ASSERT_TRUE(map);
    EXPECT_NEAR(map->at<float>(20, 100), 0.5, 1e-6) << "equally far from both, and from the third too far";
    // At x = 95, grey: exponents (0 + 25) / 60 and (144 + 225) / 60.
    const double a = std::exp(-25.0 / 60), b = std::exp(-369.0 / 60);
    EXPECT_NEAR(map->at<float>(20, 95), (0.2 * a + 0.8 * b) / (a + b), 1e-6);
}

TEST(Superpixels, KeepToColoursAndCoverTheMask) {
    cv::Mat lab(60, 80, CV_32FC3, cv::Scalar(40, 0, 0)), mask(60, 80, CV_8U, cv::Scalar(255));
    lab.colRange(33, 80).setTo(cv::Scalar(70, 20, 0));
    mask.rowRange(0, 7).setTo(0);
    const auto one = superpixelsOf(lab, mask, 40, 10, 1, {}), three = superpixelsOf(lab, mask, 40, 10, 3, {});
    ASSERT_TRUE(one && three);
    EXPECT_EQ(cv::norm(one->labels, three->labels, cv::NORM_INF), 0);
    EXPECT_GT(one->elements.size(), 20u);
    EXPECT_LT(one->elements.size(), 60u);
    int pixels = 0;
    for (const auto& element : one->elements) {
        pixels += element.pixels;
        EXPECT_TRUE(std::abs(element.colour[0] - 40) < 1e-3 || std::abs(element.colour[0] - 70) < 1e-3)
            << "no element crosses the edge";
    }
    EXPECT_EQ(pixels, 53 * 80);
    EXPECT_EQ(one->labels.at<int>(3, 40), -1);
}

Result<MethodOutput> globalSaliency(const Image& image, const Json& parameters = Json::object(),
                                    const RunOptions& options = {}, const JobContext& context = {}) {
    MethodRegistry registry;
    registerClassicalMethods(registry);
    const auto method = *registry.find("saliency.global");
    return method->apply(image, *method->info().schema.parse(parameters), options, context);
}

Image redDiscOnGrey(int side) {
    ImageBuilder builder(side, side);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const bool disc = std::hypot(x - side * 0.6, y - side * 0.4) < side * 0.1;
            const float colour[3] = {disc ? 0.8f : 0.5f, disc ? 0.1f : 0.5f, disc ? 0.1f : 0.5f};
            std::copy_n(colour, 3, builder.pixels() + (static_cast<std::size_t>(y) * side + x) * 3);
        }
    }
    return std::move(builder).build().withFieldOfView(test::wholeOf(side, side));
}

TEST(GlobalSaliency, ARedDiscOnGreyStandsOut) {
    const auto output = globalSaliency(redDiscOnGrey(200), {{"superpixels", 300}});
    ASSERT_TRUE(output) << output.error().message;
    const Map map = std::get<Map>(output->value);
    EXPECT_GT(map.at(120, 80), 0.95f);
    EXPECT_LT(map.at(20, 20), 0.05f);
    EXPECT_LT(map.at(120, 160), 0.05f);
    EXPECT_TRUE(output->record.notices.empty());
}

TEST(GlobalSaliency, IsZeroOutsideTheFieldOfViewAndTheSameOnAnyNumberOfThreads) {
    const Image image = test::retina(160, 140);
    const auto one = globalSaliency(image, {}, {.threads = 1}), three = globalSaliency(image, {}, {.threads = 3});
    ASSERT_TRUE(one && three);
    const Map a = std::get<Map>(one->value), b = std::get<Map>(three->value);
    float largest = 0;
    for (int y = 0; y < 140; ++y) {
        for (int x = 0; x < 160; ++x) {
            ASSERT_EQ(a.at(x, y), b.at(x, y));
            ASSERT_TRUE(a.at(x, y) >= 0 && a.at(x, y) <= 1);
            if (!image.fieldOfView()->inside(x, y)) {
                ASSERT_EQ(a.at(x, y), 0);
            }
            largest = std::max(largest, a.at(x, y));
        }
    }
    EXPECT_GT(largest, 0.99f);
}

TEST(GlobalSaliency, TakesAnySizeAndSaysWhenItReducesOne) {
    for (const auto& [width, height] : {std::pair{1, 1}, {1, 9}, {7, 2}}) {
        const auto output = globalSaliency(test::retina(width, height, test::wholeOf(width, height)));
        ASSERT_TRUE(output) << output.error().message;
        EXPECT_EQ(std::get<Map>(output->value).height(), height);
    }
    const auto large = globalSaliency(test::retina(1100, 60, test::wholeOf(1100, 60)), {{"superpixels", 50}});
    ASSERT_TRUE(large);
    EXPECT_EQ(std::get<Map>(large->value).width(), 1100);
    ASSERT_EQ(large->record.notices.size(), 1u);
    EXPECT_NE(large->record.notices[0].english().find("1000 x 55"), std::string::npos);
}

TEST(GlobalSaliency, ObeysCancel) {
    std::stop_source source;
    JobContext context;
    context.stop = source.get_token();
    context.onProgress = [&](double fraction, std::string_view) {
        if (fraction > 0.2) source.request_stop();
    };
    const auto output = globalSaliency(redDiscOnGrey(300), {}, {}, context);
    ASSERT_FALSE(output);
    EXPECT_EQ(output.error().code, ErrorCode::cancelled);
}

}  // namespace
}  // namespace fovea
