// One region of the retina as one picture shows it: its pictures in colour, green and with local contrast, and its figures.
// Regions are whole pixels of the original; in a picture enlarged by s they cover s times as many.
//
//   const PixelRegion region = regionAround(120.5, 80, 64, 40, original.width(), original.height());
//   FOVEA_TRY(const RegionPictures pictures, regionPictures(restored, region, original.width(), context));
#pragma once

#include <optional>
#include <vector>

#include "core/base/job_context.h"
#include "core/base/result.h"
#include "core/image/image.h"

namespace fovea {

struct PixelRegion {
    int left = 0;
    int top = 0;
    int width = 0;
    int height = 0;
    bool operator==(const PixelRegion&) const = default;
};

// The whole pixels that a rectangle touches, cut to a picture; at least one pixel. Asserts a picture of at least one.
PixelRegion regionAround(double left, double top, double width, double height, int pictureWidth, int pictureHeight);

// The pixels of a region (in pixels of the picture itself). Asserts that it lies in the picture.
Image cropped(const Image& image, const PixelRegion& region);
Map cropped(const Map& map, const PixelRegion& region);

struct RegionPictures {
    Image colour;
    Map green;  // 0 to 1
    Map clahe;  // of the green channel
};
inline constexpr double kStudyClip = 2;
inline constexpr int kStudyTiles = 6;
// From the picture's own pixels; a region with more than 2048 px along a side is reduced by area averaging first.
// CLAHE (clip 2, 6 x 6 tiles) is computed on the region with half its size around it, so that it does not begin anew at
// the region's border. Errors: cancelled, outOfMemory.
Result<RegionPictures> regionPictures(const Image& picture, const PixelRegion& region, int originalWidth,
                                      const JobContext& context);
// The same part of a map, reduced likewise.
Result<Map> regionOfMap(const Map& map, const PixelRegion& region, int originalWidth);

// A place in continuous pixels of the original.
struct StudyPoint {
    double x = 0;
    double y = 0;
};
// A closed outline by its corners; without any, the whole region is meant.
using StudyOutline = std::vector<StudyPoint>;
// The pixels of a region (in pixels of a picture with `scale` times as many as the original) whose centres lie in an
// outline, by the even-odd rule, as a field of view of the region's size. None when there is no such pixel.
std::optional<FieldOfView> insideOf(const StudyOutline& outline, const PixelRegion& pixels, double scale);

struct GreenFigures {
    double mean = 0;      // grey levels of 8 bits
    double contrast = 0;  // their standard deviation (RMS contrast)
};
// Of the region's pixels in the outline; an outline with no pixel in it is taken for the whole region.
GreenFigures greenFigures(const Image& picture, const PixelRegion& region, int originalWidth, const StudyOutline& outline = {});

// Root mean square of a residual (1 = 255) in a region, in grey levels of 8 bits. The residual has the original's size.
double residualInRegion(const Map& residual, const PixelRegion& region, const StudyOutline& outline = {});

// Green levels (0 to 255), bilinear, at `count` places from one point to the other, both in continuous pixels of the
// original. Places outside the picture take its nearest pixel. Asserts two places or more.
std::vector<double> greenProfile(const Image& picture, int originalWidth, StudyPoint from, StudyPoint to, int count);

}  // namespace fovea
