#include "core/metrics/full_reference.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <functional>

#include "tests/unit/metrics/constants.h"

namespace fovea {
namespace {

constexpr int kWidth = 61, kHeight = 47;

Image picture(int width, int height, const std::function<double(int x, int y, int channel)>& level) {
    ImageBuilder builder(width, height);
    float* to = builder.pixels();
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            for (int channel = 0; channel < 3; ++channel) *to++ = static_cast<float>(level(x, y, channel) / 255);
        }
    }
    return std::move(builder).build();
}

FieldOfView disc() {
    std::vector<std::uint8_t> mask;
    for (int y = 0; y < kHeight; ++y) {
        for (int x = 0; x < kWidth; ++x) mask.push_back((x - 30) * (x - 30) + (y - 23) * (y - 23) <= 400 ? 255 : 0);
    }
    return {.width = kWidth, .height = kHeight, .mask = std::make_shared<const std::vector<std::uint8_t>>(std::move(mask)),
            .left = 10, .top = 3, .right = 51, .bottom = 44, .diameterPx = 41};
}

// The arrays of make_constants.py.
int referenceLevel(int x, int y, int c) { return (x * 5 + y * 3 + c * 29 + x * y % 17 * 4) % 256; }
Image reference() { return picture(kWidth, kHeight, referenceLevel).withFieldOfView(disc()); }
Image changed() {
    return picture(kWidth, kHeight, [](int x, int y, int c) {
        return std::clamp(referenceLevel(x, y, c) + (x * 31 + y * 17 + c * 7) % 23 - 11 + x / 8 % 2 * 6, 0, 255);
    }).withFieldOfView(disc());
}

double valueOf(std::string_view id, const Image& a, const Image& b, Channel channel, MetricRegion region = MetricRegion::whole) {
    const auto result = measure(id, a, b, channel, region);
    EXPECT_TRUE(result) << (result ? "" : result.error().message);
    return result ? result->value : std::nan("");
}

void expectConstants(const test::FullReferenceConstants& expected, Channel channel, MetricRegion region) {
    const Image a = reference(), b = changed();
    EXPECT_NEAR(valueOf("psnr", a, b, channel, region), expected.psnr, 1e-4);
    EXPECT_NEAR(valueOf("rmse", a, b, channel, region), expected.rmse, 1e-4);
    EXPECT_NEAR(valueOf("ssim", a, b, channel, region), expected.ssim, 1e-5);
    EXPECT_NEAR(valueOf("ssim-skimage", a, b, channel, region), expected.ssimSkimage, 1e-5);
}

TEST(FullReference, EqualsScikitImageOnTheWholePicture) {
    expectConstants(test::kLumaWhole, Channel::luma, MetricRegion::whole);
    expectConstants(test::kRgbWhole, Channel::rgb, MetricRegion::whole);
    expectConstants(test::kGreenWhole, Channel::green, MetricRegion::whole);
}

TEST(FullReference, EqualsScikitImageInsideTheFieldOfView) {
    expectConstants(test::kLumaInside, Channel::luma, MetricRegion::fieldOfView);
    expectConstants(test::kRgbInside, Channel::rgb, MetricRegion::fieldOfView);
    expectConstants(test::kGreenInside, Channel::green, MetricRegion::fieldOfView);
}

TEST(FullReference, EntropyEqualsScikitImage) {
    const auto entropy = [](Channel channel, MetricRegion region) {
        const auto result = measure("entropy", changed(), channel, region);
        EXPECT_TRUE(result);
        return result->value;
    };
    EXPECT_NEAR(entropy(Channel::luma, MetricRegion::whole), test::kEntropyLuma, 1e-6);
    EXPECT_NEAR(entropy(Channel::green, MetricRegion::whole), test::kEntropyGreen, 1e-6);
    EXPECT_NEAR(entropy(Channel::rgb, MetricRegion::whole), test::kEntropyRgb, 1e-6);
    EXPECT_NEAR(entropy(Channel::green, MetricRegion::fieldOfView), test::kEntropyGreenInside, 1e-6);
}

TEST(FullReference, EntropyOfTwoEqualLevelsIsOneBit) {
    const Image board = picture(16, 16, [](int x, int y, int) { return (x + y) % 2 * 200; });
    EXPECT_NEAR(measure("entropy", board, Channel::luma, MetricRegion::whole)->value, 1.0, 1e-12);
}

TEST(FullReference, PsnrAndRmseOfAConstantOffset) {
    const Image a = picture(20, 30, [](int x, int y, int c) { return x + 2 * y + 20 * c; });
    const Image b = picture(20, 30, [](int x, int y, int c) { return x + 2 * y + 20 * c + 5; });
    for (const auto channel : {Channel::luma, Channel::rgb, Channel::green}) {
        EXPECT_NEAR(valueOf("psnr", a, b, channel), 20 * std::log10(255.0 / 5), 1e-4);
        EXPECT_NEAR(valueOf("rmse", a, b, channel), 5, 1e-4);
    }
}

// Flat pictures: the variances are 0, so SSIM is the luminance term alone.
TEST(FullReference, SsimOfFlatPicturesIsTheLuminanceTerm) {
    const Image a = picture(32, 32, [](int, int, int) { return 100; });
    const Image b = picture(32, 32, [](int, int, int) { return 150; });
    const double c1 = 2.55 * 2.55, expected = (2 * 100 * 150 + c1) / (100 * 100 + 150 * 150 + c1);
    EXPECT_NEAR(valueOf("ssim", a, b, Channel::luma), expected, 1e-5);
    EXPECT_NEAR(valueOf("ssim-skimage", a, b, Channel::rgb), expected, 1e-5);
}

TEST(FullReference, IdenticalPicturesAreInfiniteAndJsonSaysSo) {
    const auto psnr = measure("psnr", reference(), reference(), Channel::rgb, MetricRegion::whole);
    ASSERT_TRUE(psnr);
    EXPECT_TRUE(std::isinf(psnr->value));
    EXPECT_EQ(toJson(*psnr)["value"], "inf");
    EXPECT_NEAR(valueOf("ssim", reference(), reference(), Channel::rgb), 1, 1e-6);
    EXPECT_EQ(valueOf("rmse", reference(), reference(), Channel::rgb), 0);
    EXPECT_TRUE(toJson(*measure("rmse", reference(), changed(), Channel::rgb, MetricRegion::whole))["value"].is_number());
}

TEST(FullReference, AnotherSizeIsAnErrorNotACrop) {
    const Image small = picture(kWidth - 1, kHeight, [](int, int, int) { return 1; });
    for (const auto& info : metrics()) {
        if (!info.needsReference) continue;
        const auto result = measure(info.id, reference(), small, Channel::luma, MetricRegion::whole);
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().code, ErrorCode::usage);
        EXPECT_NE(result.error().message.find("60 x 47"), std::string::npos) << result.error().message;
    }
}

TEST(FullReference, RefusesWhatItCannotMeasure) {
    const Image tiny = picture(10, 10, [](int x, int, int) { return x; });
    EXPECT_FALSE(measure("ssim", tiny, tiny, Channel::luma, MetricRegion::whole));
    EXPECT_TRUE(measure("ssim-skimage", tiny, tiny, Channel::luma, MetricRegion::whole));
    EXPECT_FALSE(measure("psnr", tiny, Channel::luma, MetricRegion::whole));
    EXPECT_FALSE(measure("psnr", Image(), tiny, Channel::luma, MetricRegion::whole));
    const auto unknown = measure("mos", tiny, tiny, Channel::luma, MetricRegion::whole);
    ASSERT_FALSE(unknown);
    EXPECT_NE(unknown.error().message.find("ssim-skimage"), std::string::npos);
}

TEST(FullReference, EveryValueCarriesItsDefinition) {
    for (const auto& info : metrics()) {
        const auto inside = measure(info.id, reference(), changed(), Channel::luma, MetricRegion::fieldOfView);
        ASSERT_TRUE(inside);
        EXPECT_EQ(inside->id, info.id);
        EXPECT_NE(inside->definition.english().find("0.299 R"), std::string::npos);
        EXPECT_NE(inside->definition.english().find("field of view"), std::string::npos);
        const auto whole = measure(info.id, reference(), changed(), Channel::green, MetricRegion::whole);
        EXPECT_NE(whole->definition.english().find("green"), std::string::npos);
        EXPECT_NE(whole->definition.english().find("whole"), std::string::npos);
    }
}

}  // namespace
}  // namespace fovea
