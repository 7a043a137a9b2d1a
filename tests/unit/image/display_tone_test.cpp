#include "core/image/display_tone.h"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

namespace fovea {
namespace {

constexpr std::uint32_t kPixel = 0xff804020;  // R 128, G 64, B 32

TEST(DisplayTone, ASingleChannelIsShownInGrey) {
    EXPECT_EQ(ToneTable({.channel = DisplayChannel::red}).of(kPixel), 0xff808080);
    EXPECT_EQ(ToneTable({.channel = DisplayChannel::green}).of(kPixel), 0xff404040);
    EXPECT_EQ(ToneTable({.channel = DisplayChannel::blue}).of(kPixel), 0xff202020);
    // 0.299 * 128 + 0.587 * 64 + 0.114 * 32 = 79.488
    EXPECT_EQ(ToneTable({.channel = DisplayChannel::luminance}).of(kPixel), 0xff4f4f4f);
    EXPECT_EQ(ToneTable({}).of(kPixel), kPixel);
}

TEST(DisplayTone, TheWindowIsStretchedLinearly) {
    const ToneTable table({.low = 32, .high = 128});
    EXPECT_EQ(table.of(kPixel), 0xffff5500);  // (64 - 32) / 96 * 255 = 85
    EXPECT_EQ(table.of(0xffff1000), 0xffff0000) << "what lies outside is cut";
}

TEST(DisplayTone, GammaKeepsBlackAndWhiteAndLightensTheDark) {
    const ToneTable table({.gamma = 2});
    EXPECT_EQ(table.of(0xff00ff40), 0xff00ff00 | static_cast<std::uint32_t>(std::lround(255 * std::sqrt(64 / 255.0))));
}

TEST(DisplayTone, OpacityStays) {
    std::vector<std::uint32_t> pixels{0x00000000, 0x80402010, kPixel};
    ToneTable({.channel = DisplayChannel::red}).apply(pixels);
    EXPECT_EQ(pixels[0], 0u);
    EXPECT_EQ(pixels[1], 0x80404040);  // 0x40 of 0x80 is half red: half grey
    EXPECT_EQ(pixels[2], 0xff808080);
}

}  // namespace
}  // namespace fovea
