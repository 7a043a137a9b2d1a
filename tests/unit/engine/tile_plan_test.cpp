#include "core/engine/tile_plan.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <tuple>

#include "core/base/seed.h"

namespace fovea {
namespace {

void expectExactCover(const TileRequest& request, const TilePlan& plan) {
    std::vector<int> covered(static_cast<std::size_t>(request.width) * request.height, 0);
    const auto up = [&](int value) { return (value + request.sizeMultiple - 1) / request.sizeMultiple * request.sizeMultiple; };
    const int width = up(request.width), height = up(request.height);
    for (const Tile& tile : plan.tiles) {
        for (const int value : {tile.read.left, tile.read.top, tile.read.right, tile.read.bottom}) {
            ASSERT_EQ(value % request.sizeMultiple, 0);
        }
        ASSERT_TRUE(tile.read.left >= 0 && tile.read.top >= 0 && tile.read.right <= width && tile.read.bottom <= height);
        ASSERT_TRUE(tile.core.width() > 0 && tile.core.height() > 0);
        // The margin holds towards every side that is not the picture's own.
        if (tile.read.left > 0) {
            ASSERT_GE(tile.core.left - tile.read.left, request.margin);
        }
        if (tile.read.top > 0) {
            ASSERT_GE(tile.core.top - tile.read.top, request.margin);
        }
        if (tile.read.right < width) {
            ASSERT_GE(tile.read.right - tile.core.right, request.margin);
        }
        if (tile.read.bottom < height) {
            ASSERT_GE(tile.read.bottom - tile.core.bottom, request.margin);
        }
        if (plan.tilePx > 0) {
            ASSERT_LE(tile.read.width(), std::max(plan.tilePx, 0));
            ASSERT_LE(tile.read.height(), plan.tilePx);
        }
        for (int y = tile.core.top; y < tile.core.bottom; ++y) {
            for (int x = tile.core.left; x < tile.core.right; ++x) ++covered[static_cast<std::size_t>(y) * request.width + x];
        }
    }
    EXPECT_TRUE(std::all_of(covered.begin(), covered.end(), [](int count) { return count == 1; }));
}

TEST(TilePlan, CoresCoverThePictureOnceAndKeepTheMargin) {
    Random random(11);
    for (int round = 0; round < 400; ++round) {
        TileRequest request;
        request.width = 1 + static_cast<int>(random.below(300));
        request.height = 1 + static_cast<int>(random.below(300));
        request.margin = static_cast<int>(random.below(30));
        request.sizeMultiple = 1 << random.below(5);
        request.tilePx = static_cast<int>(random.below(160));
        SCOPED_TRACE(testing::Message() << request.width << "x" << request.height << " margin " << request.margin << " multiple "
                                        << request.sizeMultiple << " tile " << request.tilePx);
        expectExactCover(request, planTiles(request));
        if (HasFatalFailure()) return;
    }
}

TEST(TilePlan, SmallPicturesAndNetworksThatAreNotLocalAreOnePiece) {
    EXPECT_EQ(planTiles({100, 80, 10, 4, 128}).tiles.size(), 1u);
    EXPECT_EQ(planTiles({100, 80, 10, 4, 128}).tilePx, 0);
    EXPECT_EQ(planTiles({5000, 4000, -1, 4, 128}).tiles.size(), 1u);
    EXPECT_EQ(planTiles({5000, 4000, 10, 4, 0}).tiles.size(), 1u);
    // No more pixels than a tile, though wider than one.
    EXPECT_EQ(planTiles({256, 60, 10, 4, 128}).tiles.size(), 1u);
    const TilePlan one = planTiles({1, 1, 40, 16, 64});
    ASSERT_EQ(one.tiles.size(), 1u);
    EXPECT_EQ(one.tiles[0].read.width(), 16);
    EXPECT_EQ(one.tiles[0].core.width(), 1);
}

TEST(TilePlan, TooSmallATileIsRoundedUpToALegalOne) {
    const TilePlan plan = planTiles({500, 500, 30, 8, 16});
    EXPECT_EQ(plan.tilePx, smallestTile(30, 8));
    EXPECT_EQ(plan.tilePx, 72);
    expectExactCover({500, 500, 30, 8, 16}, plan);
}

TEST(TilePlan, UnwantedTilesAreSkipped) {
    const TileRequest request{400, 400, 8, 1, 100};
    const TilePlan all = planTiles(request);
    const TilePlan left = planTiles(request, [](const Box& core) { return core.left < 100; });
    EXPECT_GT(left.skipped, 0);
    EXPECT_EQ(left.tiles.size() + static_cast<std::size_t>(left.skipped), all.tiles.size());
    for (const Tile& tile : left.tiles) EXPECT_LT(tile.core.left, 100);
}

}  // namespace
}  // namespace fovea
