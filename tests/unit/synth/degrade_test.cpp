#include "core/synth/degrade.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/synth/synthetic_fundus.h"

namespace fovea::synth {
namespace {

Image pattern() {
    ImageBuilder builder(32, 24);
    for (int y = 0; y < 24; ++y) {
        for (int x = 0; x < 32; ++x) {
            const float value = static_cast<float>((37 * x + 91 * y + x * y * 5) % 256) / 255.0f;
            float* pixel = builder.pixels() + 3 * (y * 32 + x);
            pixel[0] = value;
            pixel[1] = 1 - value;
            pixel[2] = value * value;
        }
    }
    builder.info().spacing = PixelSpacing{0.01, 0.02, "test"};
    return std::move(builder).build();
}

Image grey(int width, int height, float level) {
    ImageBuilder builder(width, height);
    std::fill_n(builder.pixels(), static_cast<std::size_t>(width) * height * 3, level);
    return std::move(builder).build();
}

TEST(LowResolution, EqualsScikitImage) {
    // scikit-image 0.19.3: y, x = np.mgrid[0:24, 0:32]; v = ((37*x + 91*y + x*y*5) % 256) / 255.
    // resize(np.stack([v, 1 - v, v**2], 2), (24 // r, 32 // r), order=1, anti_aliasing=True)[y, x]
    struct Expected {
        int factor, x, y;
        double value[3];
    };
    static constexpr Expected kExpected[] = {
        {2, 0, 0, {0.309030, 0.690970, 0.149513}},   {2, 3, 2, {0.609887, 0.390113, 0.451956}},
        {2, 15, 11, {0.531429, 0.468571, 0.396673}},

        {4, 0, 0, {0.461828, 0.538172, 0.292414}},   {4, 3, 2, {0.506659, 0.493341, 0.346035}},
        {4, 7, 5, {0.486569, 0.513431, 0.328865}}};
    for (const Expected& expected : kExpected) {
        const Image image = pattern();
        const Image small = lowResolution(image, expected.factor);
        for (int c = 0; c < 3; ++c) {
            EXPECT_NEAR(small.at(expected.x, expected.y)[c], expected.value[c], 2e-6)
                << expected.factor << " " << expected.x;
        }
    }
}

TEST(LowResolution, KeepsSizeSpacingAndFieldOfViewTogether) {
    const Image small = lowResolution(pattern(), 3);
    EXPECT_EQ(small.width(), 10);
    EXPECT_EQ(small.height(), 8);
    EXPECT_DOUBLE_EQ(small.info().spacing->rowMm, 0.03);
    EXPECT_DOUBLE_EQ(small.info().spacing->columnMm, 0.06);
    const auto fundus = generateFundus({.seed = 2, .widthPx = 240, .heightPx = 200});
    const Image reduced = lowResolution(fundus.image, 4);
    ASSERT_TRUE(reduced.fieldOfView());
    const FieldOfView& view = *reduced.fieldOfView();
    EXPECT_DOUBLE_EQ(view.diameterPx * 4, fundus.image.fieldOfView()->diameterPx);
    EXPECT_TRUE(view.inside(30, 25));
    EXPECT_FALSE(view.inside(0, 0));
    EXPECT_NEAR((view.right - view.left) * 4, fundus.image.fieldOfView()->right - fundus.image.fieldOfView()->left, 8);
}

TEST(Noise, HasTheSigmaAskedForAndItsSeed) {
    const Image flat = grey(200, 150, 0.5f);
    const Image noisy = withNoise(flat, 25, 3);
    double sum = 0, squares = 0;
    const int count = 200 * 150 * 3;
    for (int i = 0; i < count; ++i) {
        const double difference = (noisy.data()[i] - 0.5) * 255;
        sum += difference;
        squares += difference * difference;
    }
    EXPECT_NEAR(sum / count, 0, 0.5);
    EXPECT_NEAR(std::sqrt(squares / count), 25, 0.5);
    const Image again = withNoise(flat, 25, 3), other = withNoise(flat, 25, 4);
    EXPECT_TRUE(std::equal(noisy.data(), noisy.data() + count, again.data()));
    EXPECT_FALSE(std::equal(noisy.data(), noisy.data() + count, other.data()));
}

TEST(Cataract, VeilsBlursAndKeepsTheBorderDark) {
    const auto fundus = generateFundus({.seed = 2, .widthPx = 480, .heightPx = 400});
    const Image clouded = withCataract(fundus.image, {.noiseSigma = 0}, 1);
    double steps = 0, cloudedSteps = 0;
    for (int y = 100; y < 300; ++y) {
        for (int x = 100; x < 380; ++x) {
            steps += std::abs(fundus.image.at(x, y)[1] - fundus.image.at(x + 1, y)[1]);
            cloudedSteps += std::abs(clouded.at(x, y)[1] - clouded.at(x + 1, y)[1]);
        }
    }
    EXPECT_LT(cloudedSteps, 0.5 * steps);
    EXPECT_GT(clouded.at(240, 200)[2], fundus.image.at(240, 200)[2]);
    EXPECT_LT(clouded.at(2, 2)[1], 0.02f);
    // The exact formula on a constant picture: .65 * .5 + .35 * the veil's yellow in the middle.
    const Image flat = withCataract(grey(101, 101, 0.5f), {.noiseSigma = 0}, 1);
    EXPECT_NEAR(flat.at(50, 50)[0], 0.65 * 0.5 + 0.35 * 165 / 255, 1e-4);
    EXPECT_NEAR(flat.at(50, 50)[2], 0.65 * 0.5 + 0.35 * 70 / 255, 1e-4);
}

}  // namespace
}  // namespace fovea::synth
