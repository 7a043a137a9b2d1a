#include "core/engine/tile_plan.h"

#include <algorithm>
#include <cstdint>

#include "core/base/result.h"

namespace fovea {
namespace {

int roundedUp(int value, int multiple) { return (value + multiple - 1) / multiple * multiple; }

struct Span {
    int readFrom = 0, readTo = 0, coreFrom = 0, coreTo = 0;
};

// One axis. Origins stay on the multiple's grid, where pooling and unshuffling in a tile meet the whole picture's.
std::vector<Span> spansOf(int length, int margin, int multiple, int side) {
    const int padded = roundedUp(length, multiple);
    if (side >= padded) return {{0, padded, 0, length}};
    const int overlap = roundedUp(margin, multiple);
    // As many tiles as needed, then as small as that many allow.
    const int step = side - 2 * overlap;
    const int count = std::max(2, (padded - 2 * overlap + step - 1) / step);
    side = std::min(side, roundedUp((padded - 2 * overlap + count - 1) / count, multiple) + 2 * overlap);
    const int stride = side - 2 * overlap;
    std::vector<Span> spans;
    for (int from = 0, done = 0; done < length; from += stride) {
        from = std::min(from, padded - side);
        const bool last = from == padded - side;
        const int to = last ? length : std::min(length, from + side - overlap);
        spans.push_back({from, from + side, done, to});
        done = to;
    }
    return spans;
}

}  // namespace

int smallestTile(int margin, int sizeMultiple) {
    return margin < 0 ? 0 : 2 * roundedUp(margin, sizeMultiple) + sizeMultiple;
}

TilePlan planTiles(const TileRequest& request, const std::function<bool(const Box& core)>& wanted) {
    FOVEA_ASSERT(request.width > 0 && request.height > 0 && request.sizeMultiple > 0);
    TilePlan plan;
    const int width = roundedUp(request.width, request.sizeMultiple);
    const int height = roundedUp(request.height, request.sizeMultiple);
    int side = 0;
    if (request.margin >= 0 && request.tilePx > 0) {
        side = std::max(roundedUp(request.tilePx, request.sizeMultiple), smallestTile(request.margin, request.sizeMultiple));
        if (std::int64_t{width} * height <= std::int64_t{side} * side) side = 0;
    }
    plan.tilePx = side;
    const auto columns = spansOf(request.width, std::max(0, request.margin), request.sizeMultiple, side ? side : width);
    const auto rows = spansOf(request.height, std::max(0, request.margin), request.sizeMultiple, side ? side : height);
    for (const Span& row : rows) {
        for (const Span& column : columns) {
            const Tile tile{{column.readFrom, row.readFrom, column.readTo, row.readTo},
                            {column.coreFrom, row.coreFrom, column.coreTo, row.coreTo}};
            if (wanted && !wanted(tile.core)) {
                ++plan.skipped;
            } else {
                plan.tiles.push_back(tile);
            }
        }
    }
    return plan;
}

}  // namespace fovea
