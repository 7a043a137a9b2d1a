#include "core/metrics/vessel_statistics.h"

#include <gtest/gtest.h>

#include <cmath>
#include <functional>

namespace fovea {
namespace {

Map drawn(int side, const std::function<bool(int, int)>& vessel) {
    std::vector<float> values;
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) values.push_back(vessel(x, y) ? 1.0f : 0.0f);
    }
    return Map(side, side, std::move(values));
}

FieldOfView disc(int side) {
    FieldOfView view;
    view.width = view.height = side;
    view.mask = std::make_shared<std::vector<std::uint8_t>>(static_cast<std::size_t>(side) * side, 255);
    view.right = view.bottom = side;
    view.diameterPx = side;
    return view;
}

TEST(VesselStatistics, OfOneLineByHand) {
    // 40 px long, 3 px wide: the skeleton loses a pixel or so at both ends.
    const auto statistics = vesselStatistics(drawn(64, [](int x, int y) { return x >= 10 && x < 50 && y >= 20 && y < 23; }));
    ASSERT_TRUE(statistics);
    EXPECT_DOUBLE_EQ(statistics->density, 120.0 / 4096);
    EXPECT_NEAR(statistics->lengthPx, 38, 2);
    EXPECT_NEAR(statistics->widthPx, 120.0 / statistics->lengthPx, 1e-9);
    EXPECT_EQ(statistics->branches, 0);
    EXPECT_EQ(statistics->parts, 1);
    EXPECT_DOUBLE_EQ(statistics->largestPart, 1);
}

TEST(VesselStatistics, ACrossIsOneMeetingAndACombIsAsManyAsItsTeeth) {
    const auto cross = vesselStatistics(drawn(64, [](int x, int y) { return x == 30 || y == 30; }));
    ASSERT_TRUE(cross);
    EXPECT_EQ(cross->branches, 1);
    const auto comb = vesselStatistics(drawn(64, [](int x, int y) { return y == 10 || (y > 10 && y < 40 && x % 12 == 6); }));
    ASSERT_TRUE(comb);
    EXPECT_EQ(comb->branches, 5);
    EXPECT_EQ(comb->parts, 1);
}

TEST(VesselStatistics, OfNothing) {
    const auto none = vesselStatistics(drawn(16, [](int, int) { return false; }));
    ASSERT_TRUE(none);
    EXPECT_EQ(none->density, 0);
    EXPECT_EQ(none->widthPx, 0);
    EXPECT_EQ(none->parts, 0);
    EXPECT_FALSE(vesselStatistics(Map()));
}

TEST(VesselStatistics, AFrameHoldsTheDisc) {
    // A line through the middle of a 400 px disc becomes a line through the middle of the frame, cut at its disc.
    const Map label = drawn(400, [](int, int y) { return y >= 198 && y < 202; });
    const auto framed = inFrame(label, disc(400), 128);
    ASSERT_TRUE(framed);
    EXPECT_EQ(framed->at(64, 64), 1);
    EXPECT_EQ(framed->at(0, 64), 0);     // outside the disc
    EXPECT_EQ(framed->at(6, 64), 1);
    EXPECT_EQ(framed->at(64, 40), 0);
    EXPECT_FALSE(inFrame(label, disc(300), 128));
}

TEST(VesselStatistics, SimilarityByHand) {
    const std::vector<Map> maps{drawn(32, [](int x, int) { return x == 8; }), drawn(32, [](int, int y) { return y < 16; })};
    const auto among = meanTreeSsimAmong(maps);
    const auto same = meanTreeSsim(std::vector<Map>{maps[0]}, std::vector<Map>{maps[0]});
    const auto empty = emptyTreeSsim(std::vector<Map>{drawn(32, [](int, int) { return false; })});
    ASSERT_TRUE(among && same && empty);
    EXPECT_DOUBLE_EQ(*same, 1);
    EXPECT_DOUBLE_EQ(*empty, 1);
    EXPECT_LT(*among, 0.5);
    EXPECT_FALSE(meanTreeSsimAmong(std::span(maps).first(1)));
}

TEST(VesselStatistics, TheNearestTreeIsFoundThroughTurnsAndMirrors) {
    const auto hook = [](int x, int y) { return (y == 5 && x < 20) || (x == 20 && y >= 5 && y < 12); };
    const std::vector<Map> references{drawn(32, [](int x, int y) { return (x + y) % 9 == 0; }), drawn(32, hook)};
    const auto same = nearestTree(references[1], references);
    ASSERT_TRUE(same);
    EXPECT_EQ(same->index, 1u);
    EXPECT_DOUBLE_EQ(same->similarity, 1);
    const auto mirrored = nearestTree(drawn(32, [&](int x, int y) { return hook(31 - x, y); }), references);
    const auto turned = nearestTree(drawn(32, [&](int x, int y) { return hook(y, 31 - x); }), references);
    ASSERT_TRUE(mirrored && turned);
    EXPECT_DOUBLE_EQ(mirrored->similarity, 1);
    EXPECT_DOUBLE_EQ(turned->similarity, 1);
    const auto other = nearestTree(references[1], references, 1);
    ASSERT_TRUE(other);
    EXPECT_EQ(other->index, 0u);
    EXPECT_LT(other->similarity, 0.7);
}

}  // namespace
}  // namespace fovea
