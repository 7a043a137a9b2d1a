// A picture along a straight line. Lines lie on the retina (pixels of the original, continuous, pixel (i, j) covering
// [i, i+1) x [j, j+1)), so one line means the same place in the original and in an enlargement, whose pixels are smaller.
//
//   const SampledLine line = sampledLine({10, 20}, {90, 20}, 4);  // the finest picture has 4 pixels a pixel
//   const std::vector<double> green = along(result, 4, line)[1];
#pragma once

#include <vector>

#include "core/image/image.h"

namespace fovea {

struct RetinaPoint {
    double x = 0;
    double y = 0;
};

// Points at distances 0, step, 2 step ... from `from`, the last one at or just before `to`.
struct SampledLine {
    RetinaPoint from;
    RetinaPoint to;
    double stepPx = 1;  // in pixels of the original
    int count = 0;
    double lengthPx() const;
    RetinaPoint at(double distancePx) const;
};

// Two samples a pixel of a picture `scale` times as fine, but never more than 8192.
SampledLine sampledLine(RetinaPoint from, RetinaPoint to, double scale);
// `perPixel` samples a pixel of such a picture.
SampledLine sampledLine(RetinaPoint from, RetinaPoint to, double scale, double perPixel);

// Bilinear between pixel centres, the outermost pixels reaching to the border; NaN outside the picture. `scale`: pixels
// of the picture a pixel of the original. Red, green, blue and Y = 0.299 R + 0.587 G + 0.114 B.
std::vector<std::vector<double>> along(const Image& picture, double scale, const SampledLine& line);
// One row: the map's values.
std::vector<std::vector<double>> along(const Map& map, double scale, const SampledLine& line);

}  // namespace fovea
