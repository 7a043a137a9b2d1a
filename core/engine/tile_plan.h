// Pure geometry of tiles: which parts of a picture a network reads, and which output pixels are taken from each. Cores
// cover the picture exactly once, each at least the receptive margin away from its tile's edges that are not the picture's
// own, so that tiled equals whole: no blending is needed, and the border sees the same padding as it would in one piece.
#pragma once

#include <functional>
#include <vector>

namespace fovea {

// Half-open: right and bottom are exclusive. Pixels of the network's input.
struct Box {
    int left = 0, top = 0, right = 0, bottom = 0;
    int width() const { return right - left; }
    int height() const { return bottom - top; }
};

struct Tile {
    Box read;  // multiples of sizeMultiple; may end beyond the picture, where it is padded by reflection
    Box core;  // within the picture and within `read`
};

struct TileRequest {
    int width = 0, height = 0;  // of the picture
    int margin = 0;             // the network's receptive margin; negative: not local, one tile only
    int sizeMultiple = 1;
    int tilePx = 0;             // side of the tiles; 0: the whole picture in one
};

struct TilePlan {
    int tilePx = 0;             // as used, after rounding; 0: one tile
    std::vector<Tile> tiles;
    int skipped = 0;            // tiles left out because nothing in their core is wanted
};

// The smallest side that leaves a core: two margins and one multiple. 0 when the network is not local.
int smallestTile(int margin, int sizeMultiple);

// tilePx is rounded up to a legal side; a picture of no more pixels than one tile is one tile. `wanted` may be empty
// (everything) and is asked with each tile's core.
TilePlan planTiles(const TileRequest& request, const std::function<bool(const Box& core)>& wanted = {});

}  // namespace fovea
