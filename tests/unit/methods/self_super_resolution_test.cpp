#include <gtest/gtest.h>

#include <cmath>
#include <opencv2/imgproc.hpp>

#include "core/image/field_of_view.h"
#include "core/image/mat_bridge.h"
#include "core/methods/method.h"
#include "core/methods/selfsr/anchored_regression.h"
#include "core/methods/selfsr/directional.h"
#include "core/methods/selfsr/fourier_burst.h"
#include "core/synth/degrade.h"
#include "core/synth/synthetic_fundus.h"
#include "tests/unit/methods/pictures.h"

namespace fovea {
namespace {

cv::Mat noise(int rows, int cols, std::uint64_t seed) {
    cv::Mat plane(rows, cols, CV_32F);
    Random random(seed);
    for (int y = 0; y < rows; ++y) {
        for (int x = 0; x < cols; ++x) plane.at<float>(y, x) = static_cast<float>(random.normal());
    }
    return plane;
}

TEST(FourierBurst, OfEqualPicturesIsThatPicture) {
    for (const auto& size : {cv::Size(200, 150), cv::Size(64, 64), cv::Size(5, 300), cv::Size(1, 1)}) {
        const cv::Mat picture = noise(size.height, size.width, 3);
        for (const double p : {0.0, 4.0, 30.0}) {
            const auto burst = fourierBurst({picture, picture, picture}, p, 2, {});
            ASSERT_TRUE(burst);
            EXPECT_LT(cv::norm(*burst, picture, cv::NORM_INF), 2e-5) << size << p;
        }
    }
}

TEST(FourierBurst, WithoutAPowerIsTheMean) {
    const cv::Mat a = noise(140, 170, 3), b = noise(140, 170, 4);
    const auto burst = fourierBurst({a, b}, 0, 1, {});
    ASSERT_TRUE(burst);
    EXPECT_LT(cv::norm(*burst, (a + b) / 2, cv::NORM_INF), 2e-5);
}

// Two pictures of one texture, blurred along x and along y: the burst is sharper than either.
TEST(FourierBurst, TakesEachFrequencyWhereItIsStrong) {
    cv::Mat sharp, alongX, alongY;
    cv::GaussianBlur(noise(256, 256, 5), sharp, {}, 1);
    cv::GaussianBlur(sharp, alongX, cv::Size(25, 1), 3, 0.01);
    cv::GaussianBlur(sharp, alongY, cv::Size(1, 25), 0.01, 3);
    const auto one = fourierBurst({alongX, alongY}, 11, 1, {}), three = fourierBurst({alongX, alongY}, 11, 3, {});
    ASSERT_TRUE(one && three);
    EXPECT_EQ(cv::norm(*one, *three, cv::NORM_INF), 0);
    EXPECT_LT(cv::norm(*one, sharp), 0.8 * cv::norm(alongX, sharp));
    EXPECT_LT(cv::norm(*one, sharp), 0.8 * cv::norm(alongY, sharp));
}

// x = 1, 2 and y = 2, 5: x y = 12, x x = 5; lambda 1 gives 12 / 6.
TEST(AnchoredRegressionTest, RidgeByHand) {
    const cv::Mat weights = ridgeWithoutConstant((cv::Mat_<float>(2, 1) << 1, 2), (cv::Mat_<float>(2, 1) << 2, 5), 1);
    EXPECT_NEAR(weights.at<float>(0, 0), 2, 1e-6);
}

// Features along two axes; the target is twice the first or minus the second. Each anchor finds its own rule, and a
// feature's negative predicts the negative.
TEST(AnchoredRegressionTest, EachNeighbourhoodHasItsOwnRule) {
    cv::Mat features(600, 2, CV_32F), targets(600, 1, CV_32F);
    Random random(6);
    for (int i = 0; i < 600; ++i) {
        const bool first = i % 2 == 0;
        const float value = static_cast<float>(random.uniform(0.5, 1.5) * (random.below(2) ? 1 : -1));
        const float other = static_cast<float>(0.02 * random.normal());
        features.at<float>(i, 0) = first ? value : other;
        features.at<float>(i, 1) = first ? other : value;
        targets.at<float>(i, 0) = first ? 2 * value : -value;
    }
    const auto regression =
        AnchoredRegression::learn(features, targets, {.anchors = 8, .neighbours = 40, .ridge = 1e-4}, 1, {});
    ASSERT_TRUE(regression);
    EXPECT_NEAR(cv::norm(regression->anchors().row(0)), 1, 1e-5);
    const cv::Mat asked = (cv::Mat_<float>(4, 2) << 1, 0, -1, 0, 0, 1, 0, -1);
    const cv::Mat answer = regression->predict(asked);
    for (const auto& [row, expected] : {std::pair{0, 2.0}, {1, -2.0}, {2, -1.0}, {3, 1.0}}) {
        EXPECT_NEAR(answer.at<float>(row, 0), expected, 0.05) << row;
    }
}

TEST(Turning, ForthAndBackIsTheSamePlane) {
    cv::Mat smooth;
    cv::GaussianBlur(noise(90, 120, 2), smooth, {}, 2.5);
    for (const double degrees : {0.0, 30.0, 45.0, 90.0, 135.0}) {
        const Turn turn(smooth.size(), degrees);
        const auto forth = turn.forth(smooth, 2, {});
        ASSERT_TRUE(forth);
        const auto back = turn.back(*forth, 2, {});
        ASSERT_TRUE(back);
        const cv::Rect inner(4, 4, 112, 82);
        const double limit = degrees == 0 || degrees == 90 ? 0 : 0.03;
        EXPECT_LE(cv::norm((*back)(inner), smooth(inner), cv::NORM_INF), limit) << degrees;
    }
}

// A grating that varies along the direction only is a picture of rows that do not vary down its columns once turned.
TEST(Turning, RowsRunAlongTheDirection) {
    cv::Mat grating(101, 101, CV_32F);
    const double angle = 30 * CV_PI / 180;
    for (int y = 0; y < 101; ++y) {
        for (int x = 0; x < 101; ++x)
            grating.at<float>(y, x) = static_cast<float>(std::sin((x * std::cos(angle) + y * std::sin(angle)) / 4));
    }
    const auto turned = Turn(grating.size(), 30).forth(grating, 1, {});
    ASSERT_TRUE(turned);
    const int middle = turned->rows / 2, left = turned->cols / 2 - 25;
    for (int row : {-20, 15}) {
        EXPECT_LT(cv::norm(turned->row(middle).colRange(left, left + 50),
                           turned->row(middle + row).colRange(left, left + 50), cv::NORM_INF),
                  0.04);
    }
}

TEST(Halving, FlatStaysFlatAndOnlyRowsAreBlurred) {
    cv::Mat plane(6, 31, CV_32F);
    for (int y = 0; y < 6; ++y) plane.row(y).setTo(0.1 * y * y);
    const cv::Mat halved = halvedAlongRows(plane, 0.8);
    ASSERT_EQ(halved.cols, 30);
    EXPECT_LT(cv::norm(halved, plane.colRange(0, 30), cv::NORM_INF), 1e-6);
}

Result<MethodOutput> enlarged(const std::string& id, const Image& image, const Json& parameters,
                              const RunOptions& options = {}, const JobContext& context = {}) {
    MethodRegistry registry;
    registerClassicalMethods(registry);
    const auto method = *registry.find(id);
    return method->apply(image, *method->info().schema.parse(parameters), options, context);
}

TEST(SelfSuperResolution, IsSharperThanBicubicOnVessels) {
    const Image truth = synth::generateFundus({.seed = 12, .widthPx = 480, .heightPx = 440}).image;
    const Image small = withFieldOfView(synth::lowResolution(truth, 2));
    const auto self = enlarged("sr.self", small, {{"scale", 2}}),
               bicubic = enlarged("sr.bicubic", small, {{"scale", 2}});
    ASSERT_TRUE(self) << self.error().message;
    const auto error = [&](const Result<MethodOutput>& output) {
        return cv::norm(matView(truth), matView(std::get<Image>(output->value)), cv::NORM_L2SQR);
    };
    EXPECT_LT(error(self), 0.95 * error(bicubic));
    EXPECT_TRUE(self->record.notices.empty());
}

TEST(SelfSuperResolution, IsDeterministicOnAnyNumberOfThreads) {
    const Image image = test::retina(90, 80);
    const auto one = enlarged("sr.self", image, {{"scale", 4}, {"directions", 3}}, {.threads = 1});
    const auto three = enlarged("sr.self", image, {{"scale", 4}, {"directions", 3}}, {.threads = 3});
    ASSERT_TRUE(one && three);
    EXPECT_TRUE(test::samePixels(std::get<Image>(one->value), std::get<Image>(three->value)));
}

TEST(SelfSuperResolution, SaysWhenAPictureIsTooSmallToLearnFrom) {
    const Image tiny = test::retina(7, 5, test::wholeOf(7, 5));
    const auto self = enlarged("sr.self", tiny, {{"scale", 4}}), bicubic = enlarged("sr.bicubic", tiny, {{"scale", 4}});
    ASSERT_TRUE(self);
    ASSERT_EQ(self->record.notices.size(), 1u);
    EXPECT_NE(self->record.notices[0].english().find("too small to learn from"), std::string::npos);
}

}  // namespace
}  // namespace fovea
