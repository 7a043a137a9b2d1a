// What a vessel map is like, in numbers: how much vessel, how wide, how often it branches; and how like other maps it is.
// Made-up trees are judged by these against real ones, all in the same frame.
//
//   FOVEA_TRY(const Map framed, inFrame(label, fieldOfView, 512));
//   FOVEA_TRY(const VesselStatistics statistics, vesselStatistics(framed));
#pragma once

#include <cstddef>
#include <span>

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/image/image.h"

namespace fovea {

// A label (vessel above 0.5) brought into the square frame of core/base/fundus_frame.h: its field of view's circle becomes
// the frame's. 1 on pixels of which at least 0.4 are vessel, so that lines of one pixel do not break; else 0. The circle is
// that of the bounding box's middle and of diameterPx. Errors: usage (sizes, side below 16).
Result<Map> inFrame(const Map& label, const FieldOfView& fieldOfView, int sidePx);

struct VesselStatistics {
    double density = 0;     // vessel pixels / pixels of the map
    double lengthPx = 0;    // of the skeleton (core/metrics/skeleton.h)
    double widthPx = 0;     // vessel pixels / lengthPx; 0 without vessels
    int branches = 0;       // places where three or more lines of the skeleton meet: touching ones count once
    int parts = 0;          // connected parts of the map (8 neighbours)
    double largestPart = 0; // share of the vessel pixels in the largest part
};
Json toJson(const VesselStatistics& statistics);

// Vessel is above 0.5. Errors: usage (an empty map), internal.
Result<VesselStatistics> vesselStatistics(const Map& vessels);

// Mean SSIM (Gaussian window, 0 and 255) against each reference, averaged over all pairs of a map and a reference of
// another identity. Errors: usage (no pair, other sizes).
Result<double> meanTreeSsim(std::span<const Map> maps, std::span<const Map> references);
// The same of every reference against the other references, and of an empty map against the references.
Result<double> meanTreeSsimAmong(std::span<const Map> references);
Result<double> emptyTreeSsim(std::span<const Map> references);

// The reference most like a map: the largest Dice coefficient of both maps widened by one pixel to each side, over the
// reference's eight turns and mirror images. 1 is the same map.
struct NearestTree {
    std::size_t index = 0;
    double similarity = 0;
    int symmetry = 0;  // bit 0: mirrored left to right; bit 1: top to bottom; bit 2: then transposed
};
// `except`: an index that is not looked at (a reference against the others). Errors: usage.
Result<NearestTree> nearestTree(const Map& map, std::span<const Map> references, std::optional<std::size_t> except = {});

}  // namespace fovea
