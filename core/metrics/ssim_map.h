// Where a picture is like its reference and where it is not: the map whose mean is the metric "ssim".
//
//   FOVEA_TRY(const SsimMap map, ssimMap(reference, image, Channel::luma));
//   FOVEA_TRY(const WorstRegion worst, worstRegion(map, fieldOfView, 48));
#pragma once

#include <string>

#include "core/base/text.h"
#include "core/metrics/full_reference.h"

namespace fovea {

struct SsimMap {
    Map map;           // of the pictures' size, -1 to 1; 1 in the border, about which nothing is said
    int borderPx = 0;  // as wide as half the window
    Text definition;
};

// Gaussian window as for the metric "ssim"; of R, G and B the mean of the three maps. Thread-safe.
// Errors: usage (another size, smaller than the window), outOfMemory.
Result<SsimMap> ssimMap(const Image& reference, const Image& image, Channel channel);

// A square of pixels of the map.
struct WorstRegion {
    int left = 0;
    int top = 0;
    int sidePx = 0;
    double meanSsim = 1;
    Text definition;
};

// The square with the lowest mean of the map, its centre inside the field of view (null: anywhere) and all of it inside
// the border. A map that is smaller gives a smaller square.
// Errors: usage (no square has its centre inside), outOfMemory.
Result<WorstRegion> worstRegion(const SsimMap& map, const FieldOfView* fieldOfView, int sidePx);

}  // namespace fovea
