#include "core/image/field_of_view.h"

#include <gtest/gtest.h>
#include <cmath>
#include <opencv2/imgproc.hpp>

#include "core/image/mat_bridge.h"
#include "tests/unit/image/test_files.h"

namespace fovea::test {
namespace {

double diceWithCircle(const FieldOfView& field, const DiscOptions& disc) {
    double both = 0, found = 0, real = 0;
    for (int y = 0; y < field.height; ++y) {
        for (int x = 0; x < field.width; ++x) {
            const bool truth = std::hypot(x - disc.x, y - disc.y) <= disc.radius;
            found += field.inside(x, y);
            real += truth;
            both += truth && field.inside(x, y);
        }
    }
    return 2 * both / (found + real);
}

struct DiscCase {
    const char* name;
    DiscOptions options;
};

void PrintTo(const DiscCase& c, std::ostream* out) { *out << c.name; }

class Disc : public testing::TestWithParam<DiscCase> {};

TEST_P(Disc, IsFound) {
    const DiscOptions& disc = GetParam().options;
    const FieldOfView field = estimateFieldOfView(discImage(disc));
    EXPECT_FALSE(field.wholeImage);
    EXPECT_GE(diceWithCircle(field, disc), 0.99);
    EXPECT_NEAR(field.diameterPx, 2 * disc.radius, 0.012 * 2 * disc.radius + 1);
    EXPECT_EQ(field.mask->size(), static_cast<std::size_t>(disc.width) * disc.height);
    const cv::Rect box = cv::boundingRect(matView(field));
    EXPECT_EQ(cv::Rect(field.left, field.top, field.right - field.left, field.bottom - field.top), box);
}

INSTANTIATE_TEST_SUITE_P(
    All, Disc,
    testing::Values(DiscCase{"plain", {}}, DiscCase{"off centre", {.x = 150, .y = 140, .radius = 120}},
                    DiscCase{"cut above and below", {.width = 400, .height = 260, .x = 200, .y = 130, .radius = 180}},
                    DiscCase{"corners only", {.width = 300, .height = 300, .x = 150, .y = 150, .radius = 180}},
                    DiscCase{"very blurred", {.blurSigma = 3}}, DiscCase{"dark on one side", {.darkSide = 0.9}},
                    DiscCase{"noisy", {.noise = 0.02}},
                    DiscCase{"almost black border", {.border = {0.05f, 0.04f, 0.06f}}},
                    DiscCase{"grey border", {.border = {0.5f, 0.5f, 0.5f}, .noise = 0.001}},
                    DiscCase{"white border", {.border = {1, 1, 1}, .noise = 0.001}},
                    DiscCase{"large", {.width = 1800, .height = 1200, .x = 900, .y = 600, .radius = 800}}));

TEST(FieldOfView, ShadowsAtTheRimStayRetina) {
    const DiscOptions disc;
    cv::Mat rgb = matView(discImage(disc)).clone();
    cv::ellipse(rgb, {200, 270}, {60, 25}, 0, 0, 360, cv::Scalar(0, 0, 0), cv::FILLED);
    const FieldOfView field = estimateFieldOfView(imageFromMat(rgb, {}));
    EXPECT_TRUE(field.inside(200, 270));
    EXPECT_GE(diceWithCircle(field, disc), 0.99);
}

TEST(FieldOfView, NotchIsRetinaAndTextIsNot) {
    const DiscOptions disc;
    cv::Mat rgb = matView(discImage(disc)).clone();
    cv::circle(rgb, {288, 58}, 8, cv::Scalar(0.6, 0.3, 0.2), cv::FILLED);
    cv::putText(rgb, "R 45", {10, 280}, cv::FONT_HERSHEY_SIMPLEX, 0.4, cv::Scalar(0.9, 0.9, 0.9));
    const FieldOfView field = estimateFieldOfView(imageFromMat(rgb, {}));
    EXPECT_GE(diceWithCircle(field, disc), 0.99);
    EXPECT_TRUE(field.inside(292, 54));
    EXPECT_FALSE(field.inside(15, 275));
}

TEST(FieldOfView, BarsCutTheDisc) {
    const DiscOptions disc;
    cv::Mat rgb = matView(discImage(disc)).clone();
    rgb.rowRange(0, 60) = cv::Scalar(0, 0, 0);
    rgb.colRange(300, 400) = cv::Scalar(0, 0, 0);
    const FieldOfView field = estimateFieldOfView(imageFromMat(rgb, {}));
    EXPECT_NEAR(field.top, 60, 2);
    EXPECT_NEAR(field.right, 300, 2);
    EXPECT_NEAR(field.diameterPx, 260, 5);
    EXPECT_FALSE(field.inside(200, 50));
    EXPECT_FALSE(field.inside(310, 150));
}

TEST(FieldOfView, SquareFrameIsFoundToo) {
    cv::Mat rgb = cv::Mat::zeros(240, 320, CV_32FC3);
    matView(discImage({.width = 320, .height = 240, .x = 160, .y = 120, .radius = 400}))(cv::Rect(60, 30, 200, 180))
        .copyTo(rgb(cv::Rect(60, 30, 200, 180)));
    const FieldOfView field = estimateFieldOfView(imageFromMat(rgb, {}));
    EXPECT_FALSE(field.wholeImage);
    EXPECT_NEAR(field.left, 60, 2);
    EXPECT_NEAR(field.bottom, 210, 2);
}

TEST(FieldOfView, CropsWithoutBorderAreWhole) {
    const DiscOptions disc{.width = 900, .height = 700, .x = 450, .y = 350, .radius = 330, .darkSide = 0.8};
    const cv::Mat rgb = matView(discImage(disc)).clone();
    for (const int side : {64, 96, 200, 400}) {
        for (int i = 0; i < 12; ++i) {
            const double angle = 0.52 * i, reach = disc.radius - side * 0.71 - 4;
            const cv::Point corner(static_cast<int>(disc.x + reach * std::cos(angle)) - side / 2,
                                   static_cast<int>(disc.y + reach * std::sin(angle)) - side / 2);
            const FieldOfView field =
                estimateFieldOfView(imageFromMat(rgb(cv::Rect(corner, cv::Size(side, side))), {}));
            EXPECT_TRUE(field.wholeImage) << side << " at " << corner;
            EXPECT_EQ(cv::countNonZero(matView(field)), side * side);
            EXPECT_EQ(field.diameterPx, side);
        }
    }
}

TEST(FieldOfView, OddPicturesAreWhole) {
    for (const cv::Size size : {cv::Size(1, 1), cv::Size(64, 64), cv::Size(2000, 3), cv::Size(700, 20)}) {
        for (const double level : {0.0, 0.5, 1.0}) {
            const cv::Mat flat(size, CV_32FC3, cv::Scalar::all(level));
            const FieldOfView field = estimateFieldOfView(imageFromMat(flat, {}));
            EXPECT_TRUE(field.wholeImage) << size << ' ' << level;
            EXPECT_EQ(field.right, size.width);
            EXPECT_EQ(field.bottom, size.height);
        }
    }
}

TEST(FieldOfView, ScaledKeepsTheShape) {
    const FieldOfView field = estimateFieldOfView(discImage({}));
    const FieldOfView larger = scaled(field, 4);
    EXPECT_EQ(larger.width, 1600);
    EXPECT_EQ(larger.height, 1200);
    EXPECT_EQ(larger.left, field.left * 4);
    EXPECT_EQ(larger.bottom, field.bottom * 4);
    EXPECT_DOUBLE_EQ(larger.diameterPx, field.diameterPx * 4);
    for (int y = 0; y < larger.height; y += 3) {
        for (int x = 0; x < larger.width; x += 3) ASSERT_EQ(larger.inside(x, y), field.inside(x / 4, y / 4));
    }
}

TEST(FieldOfView, IsKeptWhenThereIsOne) {
    const Image image = discImage({});
    const Image first = withFieldOfView(image);
    ASSERT_TRUE(first.fieldOfView());
    EXPECT_EQ(withFieldOfView(first).fieldOfView()->mask, first.fieldOfView()->mask);
}

}  // namespace
}  // namespace fovea::test
