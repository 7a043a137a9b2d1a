// Where two pictures of one retina differ and by how much, as a map on a grid of one's choice.
//
//   FOVEA_TRY(const DifferenceMap map, differenceMap(first, second, DifferenceKind::absolute, {width, height}, context));
#pragma once

#include <string>

#include "core/base/job_context.h"
#include "core/base/result.h"
#include "core/base/text.h"
#include "core/image/image.h"

namespace fovea {

enum class DifferenceKind {
    absolute,    // the largest of |dR|, |dG| and |dB|, grey levels of 8 bits, 0 to 255
    signedLuma,  // Y of the second minus Y of the first, -255 to 255
    ssim         // structural similarity of Y, -1 to 1, 1 where they are alike
};

struct GridSize {
    int width = 0;
    int height = 0;
    bool operator==(const GridSize&) const = default;
};

struct DifferenceMap {
    Map map;
    // What all but half a percent of the pixels inside the field of view (of the first, else of the second, else everywhere)
    // stay within, rounded up to 1, 2 or 5 times a power of ten, 1 to 255; 1 for SSIM.
    double range = 1;
    Text definition;
};

// A picture of another size is brought onto the grid first: by bicubic interpolation where that enlarges it, by means of
// areas where it reduces it. Errors: usage (smaller than the window of SSIM), cancelled, outOfMemory, internal.
Result<DifferenceMap> differenceMap(const Image& first, const Image& second, DifferenceKind kind, GridSize grid,
                                    const JobContext& context);

// Mean and spread (population) of Y = 0.299 R + 0.587 G + 0.114 B in grey levels of 8 bits inside the field of view, or
// everywhere where there is none.
struct Luminance {
    double mean = 0;
    double spread = 0;
};
Luminance luminanceOf(const Image& image);

}  // namespace fovea
