#include "core/forest/forest_training.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/forest/forest_patches.h"
#include "core/forest/forest_samples.h"
#include "core/forest/forest_upscale.h"
#include "core/methods/resample.h"
#include "core/synth/degrade.h"
#include "tests/unit/forest/forests.h"

namespace fovea {
namespace {

std::vector<ForestPhotograph> viewsOf(const std::vector<test::SyntheticPhotograph>& photographs) {
    std::vector<ForestPhotograph> views;
    for (const auto& photograph : photographs) views.push_back(photograph.view());
    return views;
}

TEST(ForestPatches, GradientsOfARampAndAParabola) {
    const cv::Mat filters = gradientFilters(5);
    ASSERT_EQ(filters.rows, 4 * 9);
    cv::Mat window(25, 1, CV_32F);
    for (int i = 0; i < 25; ++i) window.at<float>(i) = static_cast<float>(3 * (i % 5) + (i / 5) * (i / 5));
    const cv::Mat gradients = filters * window;
    for (int y = 1; y <= 3; ++y) {
        for (int x = 1; x <= 3; ++x) {
            const int at = (y - 1) * 3 + x - 1;
            EXPECT_FLOAT_EQ(gradients.at<float>(at), 6) << "first order along x";
            EXPECT_FLOAT_EQ(gradients.at<float>(9 + at), 0) << "second order along x";
            EXPECT_FLOAT_EQ(gradients.at<float>(18 + at), static_cast<float>(4 * y)) << "first order along y";
            EXPECT_FLOAT_EQ(gradients.at<float>(27 + at), 2) << "second order along y";
        }
    }
}

TEST(ForestPatches, LeadingDirectionsAreThePrincipalOnes) {
    cv::Mat samples(400, 20, CV_32F);
    Random random(8);
    for (int i = 0; i < 400; ++i) {
        for (int j = 0; j < 20; ++j)
            samples.at<float>(i, j) = static_cast<float>(random.normal() * (j < 3 ? 10 - 3 * j : 0.1));
    }
    const cv::Mat basis = leadingDirections(samples, 3, 1);
    const cv::Mat products = basis * basis.t();
    EXPECT_LT(cv::norm(products, cv::Mat::eye(3, 3, CV_32F), cv::NORM_INF), 1e-5);
    for (int i = 0; i < 3; ++i) EXPECT_GT(std::abs(basis.at<float>(i, i)), 0.98) << i;
}

// What the sampler does to a photograph is what the project's other degradation does.
TEST(ForestSamples, TheDegradationIsTheProjects) {
    const Image image = synth::generateFundus({.seed = 4, .widthPx = 240, .heightPx = 240}).image;
    const auto photograph = test::photographOf(image);
    ForestOptions options = test::tinyForest(4);
    options.dihedral = false;
    const auto samples = drawSamples(photograph.view(), options, 50, 6);
    ASSERT_GT(samples.windows.rows, 20);
    ImageBuilder bytes(240, 240);
    for (int i = 0; i < 240 * 240 * 3; ++i)
        bytes.pixels()[i] =
            static_cast<float>(photograph.pixels[static_cast<std::size_t>(i % 3 * 240 * 240 + i / 3)]) / 255;
    const Image small = synth::lowResolution(std::move(bytes).build(), 4);
    cv::Mat rounded;
    matView(small).convertTo(rounded, CV_8UC3, 255);
    rounded.convertTo(rounded, CV_32FC3, 1.0 / 255);
    const cv::Mat luminance = luminanceOf(rounded);
    // Every window is somewhere in that picture.
    for (int i = 0; i < 10; ++i) {
        const cv::Mat window = samples.windows.row(i).reshape(1, 7);
        double nearest = 1;
        for (int y = 0; y + 7 <= 60; ++y) {
            for (int x = 0; x + 7 <= 60; ++x)
                nearest = std::min(nearest, cv::norm(window, luminance(cv::Rect(x, y, 7, 7)), cv::NORM_INF));
        }
        EXPECT_LT(nearest, 1.1 / 255) << i;
    }
}

TEST(ForestSamples, SharesAreByWeightAndAddUp) {
    std::vector<ForestPhotograph> photographs(4);
    photographs[0].weight = 1;
    photographs[1].weight = 2;
    photographs[2].weight = 1;
    photographs[3].weight = 9;
    photographs[3].validation = true;
    EXPECT_EQ(shareOut(photographs, false, 10), (std::vector<int>{3, 5, 2, 0}));
    EXPECT_EQ(shareOut(photographs, true, 7), (std::vector<int>{0, 0, 0, 7}));
}

double psnr(const cv::Mat& a, const cv::Mat& b, const cv::Mat& mask) {
    return -10 * std::log10(cv::norm(a, b, cv::NORM_L2SQR, mask) / cv::countNonZero(mask));
}

TEST(ForestTraining, BeatsBicubicOnAPhotographItHasNotSeen) {
    const auto photographs = test::syntheticPhotographs(4);
    auto views = viewsOf(photographs);
    views[3].validation = true;
    std::vector<ForestScore> scores;
    ForestEvents events;
    events.onTree = [&](const ForestModel&, const ForestScore& score) -> Status {
        scores.push_back(score);
        return {};
    };
    const auto model = trainForest(test::tinyForest(), views, {}, 2, events, {});
    ASSERT_TRUE(model) << model.error().message;
    ASSERT_EQ(scores.size(), 3u);
    EXPECT_LT(scores[2].forest, 0.8 * scores[2].bicubic);
    EXPECT_LT(scores[2].forest, scores[0].forest) << "three trees are better than one";

    const auto fundus = synth::generateFundus({.seed = 99, .widthPx = 320, .heightPx = 320});
    const cv::Mat truth = luminanceOf(matView(fundus.image)), mask = matView(*fundus.image.fieldOfView());
    const Image reduced = synth::lowResolution(fundus.image, 2);
    const cv::Mat small = luminanceOf(matView(reduced));
    const cv::Mat bicubic = enlargedRows(small, 2, Kernel::bicubic, {0, 320});
    const cv::Mat restored = bicubic + forestDetail(*model, small, {}, {0, 320}, {});
    EXPECT_GT(psnr(truth, restored, mask), psnr(truth, bicubic, mask) + 0.5);
}

TEST(ForestTraining, AStoppedRunGoesOnAsIfItHadNot) {
    const auto photographs = test::syntheticPhotographs(2);
    const auto views = viewsOf(photographs);
    auto options = test::tinyForest(4);
    options.samples = 4000;
    const auto whole = trainForest(options, views, {}, 1, {}, {});
    ASSERT_TRUE(whole);

    Bytes kept;
    std::stop_source source;
    JobContext context;
    context.stop = source.get_token();
    ForestEvents events;
    events.onTree = [&](const ForestModel& model, const ForestScore&) -> Status {
        kept = encodeForest(model);
        source.request_stop();
        return {};
    };
    const auto stopped = trainForest(options, views, {}, 2, events, context);
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::cancelled);
    const auto file = SafetensorsFile::parse(kept, "kept");
    ASSERT_TRUE(file);
    auto begun = decodeForest(*file, "kept");
    ASSERT_TRUE(begun);
    EXPECT_EQ(begun->trees.size(), 1u);
    const auto resumed = trainForest(options, views, std::move(*begun), 2, {}, {});
    ASSERT_TRUE(resumed);
    EXPECT_EQ(encodeForest(*whole), encodeForest(*resumed));

    auto other = options;
    other.components = 16;
    const auto mixed = trainForest(other, views, *whole, 1, {}, {});
    ASSERT_FALSE(mixed);
    EXPECT_EQ(mixed.error().code, ErrorCode::configuration);
}

TEST(ForestTraining, SaysWhenThereIsNoRoomForAWindow) {
    test::SyntheticPhotograph small{20, 20, std::vector<std::uint8_t>(1200, 90), std::vector<std::uint8_t>(400, 1)};
    const auto model = trainForest(test::tinyForest(4), std::vector{small.view()}, {}, 1, {}, {});
    ASSERT_FALSE(model);
    EXPECT_EQ(model.error().code, ErrorCode::configuration);
}

TEST(ForestOptionsTest, KeysAreCheckedByName) {
    const auto good = parseForestOptions({{"type", "forest"}, {"scale", 8}, {"leaves", 100}, {"kappa", 0.5}}, "r");
    ASSERT_TRUE(good);
    EXPECT_EQ(good->scale, 8);
    EXPECT_EQ(good->tree.leaves, 100);
    EXPECT_EQ(good->tree.kappa, 0.5);
    for (const Json& bad : {Json{{"leafs", 3}}, Json{{"trees", 0}}, Json{{"features", 20}}, Json{{"windowPx", 4}},
                            Json{{"scale", "x"}}, Json{{"scale", 2}, {"components", 40}}, Json::array()}) {
        const auto options = parseForestOptions(bad, "r");
        ASSERT_FALSE(options) << bad.dump();
        EXPECT_EQ(options.error().code, ErrorCode::configuration);
        EXPECT_TRUE(options.error().message.starts_with("r: ")) << options.error().message;
    }
}

}  // namespace
}  // namespace fovea
