// What the pixels of a region are like: how many, mean, spread, extremes, median and how often each level occurs. Regions
// lie on the retina (pixels of the original), so that one region means the same place in an enlargement.
//
//   FOVEA_TRY(const RegionCounts counts, countRegion(result, original, {RegionShape::ellipse, 10, 10, 50, 40}, context));
#pragma once

#include <cstdint>
#include <vector>

#include "core/base/job_context.h"
#include "core/image/image.h"

namespace fovea {

enum class RegionShape {
    fieldOfView,  // all of the retina that is in the picture
    box,
    ellipse       // inscribed in the box
};

struct Region {
    RegionShape shape = RegionShape::fieldOfView;
    double left = 0, top = 0, right = 0, bottom = 0;
    bool contains(double x, double y) const;
    bool operator==(const Region&) const = default;
};

struct ChannelCounts {
    std::uint64_t pixels = 0;
    double mean = 0;
    double spread = 0;  // sample standard deviation (n - 1); 0 for one pixel
    double low = 0;
    double high = 0;
    double median = 0;  // from `levels`: exact for 8 and 16 bits
    // How many pixels have round(65535 value) = i, values clamped to [0, 1].
    std::vector<std::uint32_t> levels;
    // The same by round(255 value).
    std::vector<double> byLevel8() const;
};

struct RegionCounts {
    // Red, green, blue, Y = 0.299 R + 0.587 G + 0.114 B; of a map its values alone.
    std::vector<ChannelCounts> channels;
    std::uint64_t pixels = 0;  // of the picture measured
    double areaPx = 0;         // the same in pixels of the original
};

// The pixels whose centres lie in the region and in the field of view of `original` (all of it while none is known).
// Errors: usage (no pixel there), cancelled.
Result<RegionCounts> countRegion(const Image& picture, const Image& original, const Region& region, const JobContext& context);
Result<RegionCounts> countRegion(const Map& map, const Image& original, const Region& region, const JobContext& context);

}  // namespace fovea
