#include "core/jobs/mark.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace fovea {
namespace {

const std::string kWords = "AI-PROCESSED - NOT FOR DIAGNOSIS \u00b7 sr.fovea x4 \u00b7 Fovea 0.1.0";

Image slope(int width, int height) {
    ImageBuilder builder(width, height);
    for (int i = 0; i < width * height * 3; ++i) builder.pixels()[i] = static_cast<float>(i % 251) / 255.0f;
    builder.info().bitDepth = BitDepth::bits16;
    return std::move(builder).build();
}

class MarkStrip : public ::testing::TestWithParam<int> {};

TEST_P(MarkStrip, AddsRowsBelowAndCoversNothing) {
    const int width = GetParam();
    const Image image = slope(width, 40);
    const Image marked = withMarkStrip(image, kWords);
    ASSERT_EQ(marked.width(), width);
    ASSERT_GT(marked.height(), 40 + 8);
    EXPECT_EQ(marked.info().bitDepth, BitDepth::bits16);
    EXPECT_TRUE(std::equal(image.data(), image.data() + static_cast<std::size_t>(width) * 40 * 3, marked.data()));

    // Letters: light pixels on dark ones, not touching the strip's sides or bottom row.
    int light = 0, dark = 0;
    for (int y = 40; y < marked.height(); ++y) {
        for (int x = 0; x < width; ++x) {
            const float value = marked.at(x, y)[0];
            ASSERT_GE(value, 0.0f);
            ASSERT_LE(value, 1.0f);
            light += value > 0.7f;
            dark += value < 0.3f;
            const bool edge = x == 0 || x == width - 1 || y == 40 || y == marked.height() - 1;
            if (edge) {
                EXPECT_LT(value, 0.3f) << x << "," << y;
            }
        }
    }
    EXPECT_GT(light, 200);
    EXPECT_GT(dark, light);
}

INSTANTIATE_TEST_SUITE_P(Widths, MarkStrip, ::testing::Values(64, 100, 333, 565, 1280, 3504));

TEST(Mark, StripGrowsWithThePictureAndItsWordsMatter) {
    const int small = withMarkStrip(slope(600, 20), kWords).height();
    const int large = withMarkStrip(slope(3504, 20), kWords).height();
    EXPECT_GT(large, small);
    const Image a = withMarkStrip(slope(600, 20), kWords);
    const Image b = withMarkStrip(slope(600, 20), "PROCESSED - NOT FOR DIAGNOSIS \u00b7 deblur.wiener \u00b7 Fovea 0.1.0");
    const std::size_t count = static_cast<std::size_t>(600) * a.height() * 3;
    EXPECT_TRUE(a.height() != b.height() || !std::equal(a.data(), a.data() + count, b.data()));
}

TEST(Mark, OfAMap) {
    const Map marked = withMarkStrip(Map(200, 30, std::vector<float>(6000, 0.5f)), kWords);
    EXPECT_EQ(marked.width(), 200);
    EXPECT_GT(marked.height(), 38);
    EXPECT_EQ(marked.at(199, 29), 0.5f);
}

TEST(Mark, WordsNameTheMethodsAndSayAiOnlyForNetworks) {
    MethodRegistry registry;
    registerClassicalMethods(registry);
    const auto step = [&](const char* id) {
        const auto method = registry.find(id);
        EXPECT_TRUE(method);
        return PipelineStep{id, 1, (*method)->info().schema.defaults()};
    };
    const std::string classical = processedMark({{step("denoise.nlm"), step("sr.lanczos")}});
    EXPECT_TRUE(classical.starts_with("PROCESSED - NOT FOR DIAGNOSIS"));
    EXPECT_NE(classical.find("denoise.nlm + sr.lanczos x2"), std::string::npos);
    EXPECT_NE(classical.find("Fovea 0.1.0"), std::string::npos);
    const std::string learned = processedMark({{step("denoise.nlm"), PipelineStep{"deblur.fovea", 1, {}}}});
    EXPECT_TRUE(learned.starts_with("AI-PROCESSED - NOT FOR DIAGNOSIS"));
}

}  // namespace
}  // namespace fovea
