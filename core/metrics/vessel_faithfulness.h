// Vessels that a restoration lost or invented: middle lines of the vessels that a network finds in the restored picture
// and in its reference, compared. Beauty does not show here, only whether the same vessels are there.
//
//   FOVEA_TRY(const VesselFaithfulness found, vesselFaithfulness(ofRestored, ofReference, fieldOfView, {}));
//   found.lostPercent, found.inventedPercent
#pragma once

#include <optional>
#include <string>

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/base/text.h"
#include "core/image/image.h"

namespace fovea {

struct FaithfulnessOptions {
    double threshold = 0.5;           // vessel where the restored picture's probability is above it
    double referenceThreshold = 0.5;  // the same for the reference
    // What counts as having been there: reference vessels above this (half the threshold judges more mildly). Absent:
    // referenceThreshold.
    std::optional<double> seenThreshold;
    double tolerancePx = 3;           // a middle line within this of a vessel's pixels is not lost, not invented
};

// Lengths in pixels along the middle lines (Zhang and Suen's thinning), steps to the side 1 and diagonal sqrt 2.
struct VesselFaithfulness {
    double referencePx = 0;      // all of the reference's lines
    double restoredPx = 0;       // all of the restored picture's
    double lostPx = 0;           // of the reference's, those farther than the tolerance from any restored vessel pixel
    double inventedPx = 0;       // of the restored, those farther than the tolerance from any reference vessel pixel
    double lostPercent = 0;      // of referencePx
    double inventedPercent = 0;  // of restoredPx; 0 when there is no restored vessel
    Text definition;
};
Json toJson(const VesselFaithfulness& value);

// Probabilities in [0, 1] of equal sizes; only pixels where `mask` is above 0.5 count (absent: all).
// Errors: usage (sizes differ, an empty mask, no vessel in the reference), badData (a value outside 0 to 1).
Result<VesselFaithfulness> vesselFaithfulness(const Map& restored, const Map& reference, const std::optional<Map>& mask,
                                              const FaithfulnessOptions& options);
Result<VesselFaithfulness> vesselFaithfulness(const Map& restored, const Map& reference, const FieldOfView& fieldOfView,
                                              const FaithfulnessOptions& options);

}  // namespace fovea
