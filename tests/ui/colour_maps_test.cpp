#include "ui/model/colour_maps.h"

#include <gtest/gtest.h>

#include <QColor>

namespace fovea {
namespace {

class EveryColourMap : public ::testing::TestWithParam<ColourMap> {};

// What makes a map readable without colour: its lightness only ever rises.
TEST_P(EveryColourMap, GetsLighterWithTheValue) {
    double before = -1;
    for (int i = 0; i <= 64; ++i) {
        const QColor colour = QColor::fromRgb(colourOf(GetParam(), i / 64.0));
        const double light = 0.2126 * colour.redF() + 0.7152 * colour.greenF() + 0.0722 * colour.blueF();
        EXPECT_GT(light, before - 0.004) << i;
        before = light;
    }
    EXPECT_GT(before, 0.7);
}

TEST_P(EveryColourMap, CutsValuesOutside) {
    EXPECT_EQ(colourOf(GetParam(), -3), colourOf(GetParam(), 0));
    EXPECT_EQ(colourOf(GetParam(), 7), colourOf(GetParam(), 1));
}
INSTANTIATE_TEST_SUITE_P(All, EveryColourMap, ::testing::ValuesIn(kColourMaps));

// Ends and middle of matplotlib's tables.
TEST(ColourMaps, AreThoseOfMatplotlib) {
    EXPECT_EQ(colourOf(ColourMap::viridis, 0), qRgb(0x44, 0x01, 0x54));
    EXPECT_EQ(colourOf(ColourMap::viridis, 1), qRgb(0xfd, 0xe7, 0x25));
    EXPECT_EQ(colourOf(ColourMap::viridis, 0.5), qRgb(0x21, 0x91, 0x8c));
    EXPECT_EQ(colourOf(ColourMap::magma, 0), qRgb(0x00, 0x00, 0x04));
}

TEST(ColourMaps, LowValuesLetTheRetinaThrough) {
    EXPECT_EQ(heatAlpha(0), 0);
    EXPECT_EQ(heatAlpha(1), 1);
    EXPECT_LT(heatAlpha(0.1), heatAlpha(0.5));
}

}  // namespace
}  // namespace fovea
