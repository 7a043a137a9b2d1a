// enhance.mitra, enhance.zhou, enhance.xiong.
#include <gtest/gtest.h>

#include <opencv2/core.hpp>

#include "core/image/mat_bridge.h"
#include "core/methods/method.h"
#include "tests/unit/methods/pictures.h"

namespace fovea {
namespace {

Image enhanced(const std::string& id, const Image& image, const Json& parameters = Json::object()) {
    MethodRegistry registry;
    registerClassicalMethods(registry);
    const auto method = *registry.find(id);
    auto output = method->apply(image, *method->info().schema.parse(parameters), {}, {});
    EXPECT_TRUE(output) << (output ? "" : output.error().message);
    return std::get<Image>(output->value);
}

// A retina behind a smooth yellowish veil, thicker to the right, as a cataract makes it.
Image veiled(int width, int height) {
    const Image clear = test::retina(width, height);
    ImageBuilder builder(clear);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            if (!clear.fieldOfView()->inside(x, y)) continue;
            const float through = 0.75f - 0.35f * static_cast<float>(x) / static_cast<float>(width);
            const float veil[3] = {0.7f, 0.58f, 0.33f};
            float* pixel = builder.pixels() + 3 * (y * width + x);
            for (int c = 0; c < 3; ++c) pixel[c] = through * pixel[c] + (1 - through) * veil[c];
        }
    }
    return std::move(builder).build().withFieldOfView(*clear.fieldOfView());
}

// Mean difference of green between the dark line at a third of the width and its surroundings.
double vesselContrast(const Image& image) {
    double sum = 0;
    int count = 0;
    const int x = image.width() / 3;
    for (int y = image.height() / 4; y < 3 * image.height() / 4; ++y, ++count) {
        sum += (image.at(x - 9, y)[1] + image.at(x + 9, y)[1]) / 2 - image.at(x, y)[1];
    }
    return sum / count;
}

class Against : public ::testing::TestWithParam<const char*> {};
INSTANTIATE_TEST_SUITE_P(Cataract, Against, ::testing::Values("enhance.mitra", "enhance.zhou", "enhance.xiong"),
                         [](const auto& each) { return std::string(each.param).substr(8); });

TEST_P(Against, RaisesTheContrastOfVesselsBehindAVeil) {
    const Image image = veiled(300, 280);
    EXPECT_GT(vesselContrast(enhanced(GetParam(), image)), 1.3 * vesselContrast(image));
}

// Red over green over blue stays so, and nothing is burnt out or drowned.
TEST_P(Against, ColoursStayThoseOfARetina) {
    const Image image = veiled(300, 280), result = enhanced(GetParam(), image);
    int inside = 0, ordered = 0, extreme = 0;
    for (int y = 0; y < 280; ++y) {
        for (int x = 0; x < 300; ++x) {
            if (!image.fieldOfView()->inside(x, y)) continue;
            const float* p = result.at(x, y);
            ++inside;
            ordered += p[0] >= p[1] && p[1] >= p[2];
            extreme += p[0] >= 0.999f && p[2] >= 0.999f;
            extreme += p[0] <= 0.001f;
        }
    }
    EXPECT_GT(ordered, 0.97 * inside);
    EXPECT_LT(extreme, 0.01 * inside);
}

// What lies outside the field of view neither changes nor is looked at: no circle is completed, no rim made.
TEST_P(Against, TheSurroundDoesNotMatterAndStays) {
    const Image dark = veiled(200, 190);
    ImageBuilder builder(dark);
    for (int i = 0; i < 200 * 190; ++i) {
        if ((*dark.fieldOfView()->mask)[static_cast<std::size_t>(i)] == 0) std::fill_n(builder.pixels() + 3 * i, 3, 0.9f);
    }
    const Image bright = std::move(builder).build();
    const Image fromDark = enhanced(GetParam(), dark), fromBright = enhanced(GetParam(), bright);
    for (int y = 0; y < 190; ++y) {
        for (int x = 0; x < 200; ++x) {
            const bool inside = dark.fieldOfView()->inside(x, y);
            const float* expected = inside ? fromDark.at(x, y) : bright.at(x, y);
            ASSERT_TRUE(std::equal(expected, expected + 3, fromBright.at(x, y))) << x << ", " << y;
        }
    }
}

TEST_P(Against, FlatAndTinyPicturesComeBackFinite) {
    for (const int side : {1, 3, 40}) {
        ImageBuilder builder(side, side);
        std::fill_n(builder.pixels(), 3 * side * side, 0.4f);
        const Image result = enhanced(GetParam(), std::move(builder).build().withFieldOfView(test::wholeOf(side, side)));
        for (int i = 0; i < 3 * side * side; ++i) ASSERT_TRUE(result.data()[i] >= 0 && result.data()[i] <= 1);
    }
}

TEST_P(Against, CanBeStopped) {
    MethodRegistry registry;
    registerClassicalMethods(registry);
    const auto method = *registry.find(GetParam());
    std::stop_source source;
    JobContext context{.stop = source.get_token()};
    context.onProgress = [&](double fraction, std::string_view) {
        if (fraction > 0.1) source.request_stop();
    };
    const auto output = method->apply(veiled(300, 280), method->info().schema.defaults(), {}, context);
    ASSERT_FALSE(output);
    EXPECT_EQ(output.error().code, ErrorCode::cancelled);
}

// Zhou's first step by hand: V^gamma, all colours by the same gain; a contrast limit of 1 leaves lightness nearly alone.
TEST(Zhou, GainIsThatOfTheGammaCorrectedValue) {
    ImageBuilder builder(64, 64);
    for (int i = 0; i < 64 * 64; ++i) {
        builder.pixels()[3 * i] = 0.25f, builder.pixels()[3 * i + 1] = 0.125f, builder.pixels()[3 * i + 2] = 0.05f;
    }
    const Image image = std::move(builder).build().withFieldOfView(test::wholeOf(64, 64));
    const Image result = enhanced("enhance.zhou", image, {{"gamma", 0.5}, {"clip", 1}, {"tiles", 1}});
    const float* p = result.at(30, 30);
    EXPECT_NEAR(p[0], 0.5, 0.01);
    EXPECT_NEAR(p[1], 0.25, 0.01);
    EXPECT_NEAR(p[2], 0.1, 0.01);
}

// Mitra's opacity removal evens the veil: without CLAHE the brighter, thicker side loses more.
TEST(Mitra, EvensAThickerVeil) {
    const Image image = veiled(300, 280);
    const auto slope = [&](const Image& picture) {
        double left = 0, right = 0;
        for (int y = 100; y < 180; ++y) left += picture.at(40, y)[1], right += picture.at(260, y)[1];
        return right / left;
    };
    const Json none = {{"strength", 0}, {"clip", 1}, {"tiles", 1}}, most = {{"strength", 0.9}, {"clip", 1}, {"tiles", 1}};
    EXPECT_LT(std::abs(std::log(slope(enhanced("enhance.mitra", image, most)))),
              std::abs(std::log(slope(enhanced("enhance.mitra", image, none)))));
}

// With a transmission of 1 and no evening, Xiong's model is the identity.
TEST(Xiong, FullTransmissionChangesNothing) {
    const Image image = veiled(200, 180);
    const Image result = enhanced("enhance.xiong", image, {{"floor", 1}, {"evenness", 0}});
    EXPECT_GT(test::psnrInside(image, result), 100);
}

}  // namespace
}  // namespace fovea
