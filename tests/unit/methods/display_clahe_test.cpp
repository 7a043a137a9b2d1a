#include "core/methods/display_clahe.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "core/image/field_of_view.h"
#include "core/methods/method.h"
#include "core/synth/synthetic_fundus.h"

namespace fovea {
namespace {

std::uint32_t packed(const float* rgb) {
    const auto byte = [](float value) { return static_cast<std::uint32_t>(std::lround(255 * std::clamp(value, 0.0f, 1.0f))); };
    return 0xff000000u | byte(rgb[0]) << 16 | byte(rgb[1]) << 8 | byte(rgb[2]);
}

// The picture rounded to 8 bits, so that both begin with the same values.
Image eightBit(const Image& image, bool grey) {
    ImageBuilder builder(image);
    for (int i = 0; i < image.width() * image.height(); ++i) {
        float* pixel = builder.pixels() + 3 * i;
        for (int c = 0; c < 3; ++c) pixel[c] = std::round(255 * image.data()[3 * i + (grey ? 1 : c)]) / 255;
    }
    return withFieldOfView(std::move(builder).build());
}

class DisplayClaheTest : public ::testing::TestWithParam<bool> {};

TEST_P(DisplayClaheTest, EqualsTheMethodWithinOneLevel) {
    const Image image = eightBit(synth::generateFundus({.seed = 7, .widthPx = 320, .heightPx = 280}).image, GetParam());
    MethodRegistry registry;
    registerClassicalMethods(registry);
    const auto method = *registry.find("enhance.clahe");
    const auto truth = method->apply(image, method->info().schema.defaults(), {}, {});
    ASSERT_TRUE(truth) << truth.error().message;
    std::vector<std::uint32_t> pixels;
    for (int i = 0; i < image.width() * image.height(); ++i) pixels.push_back(packed(image.data() + 3 * i));
    const std::vector<std::uint32_t> before = pixels;
    ASSERT_TRUE(equalizeForDisplay(pixels, *image.fieldOfView(), {}, {}));
    int largest = 0, changed = 0;
    for (std::size_t i = 0; i < pixels.size(); ++i) {
        const std::uint32_t wanted = packed(std::get<Image>(truth->value).data() + 3 * i);
        for (int shift = 0; shift <= 16; shift += 8)
            largest = std::max(largest, std::abs(static_cast<int>(pixels[i] >> shift & 255) - static_cast<int>(wanted >> shift & 255)));
        changed += pixels[i] != before[i];
    }
    EXPECT_LE(largest, 1);
    EXPECT_GT(changed, 10000);
}
INSTANTIATE_TEST_SUITE_P(ColourAndGrey, DisplayClaheTest, ::testing::Bool());

TEST(DisplayClahe, AnotherSizeIsRefused) {
    std::vector<std::uint32_t> pixels(12);
    const Image image = withFieldOfView(ImageBuilder(64, 64).build());
    EXPECT_FALSE(equalizeForDisplay(pixels, *image.fieldOfView(), {}, {}));
}

}  // namespace
}  // namespace fovea
