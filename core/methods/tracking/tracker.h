// Exploratory tracking: from a seed along the vessel in both directions until it is lost or meets one that is known,
// then from the next seed. After Can et al. 1999 (see ridge_field.h), with two differences: a seed lies where the ridge
// field has a local maximum, not on a coarse grid, and a track goes straight on across another vessel, so that
// crossings are told from branches.
#pragma once

#include <optional>
#include <vector>

#include "core/methods/tracking/ridge_field.h"

namespace fovea::tracking {

// Responses in the field's units.
struct Thresholds {
    double seed = 3;   // a seed has at least this
    double track = 2;  // a track goes on at this
    double mean = 2.5; // a track whose mean is below is dropped
    double shortestPx = 12;  // a piece that hangs on nothing is at least this long (pixels of the field)
};

struct TrackPoint {
    PixelPosition at;      // of the field
    double angle = 0;      // of travel, radians
    double halfWidth = 1;  // px of the field
};

// A place where a track meets another (or itself): points of both.
struct Meeting {
    int path = 0;
    int point = 0;
    int otherPath = 0;
    int otherPoint = 0;
};

struct Tracks {
    std::vector<std::vector<TrackPoint>> paths;
    std::vector<Meeting> ends;       // `point` is the first or the last of `path`
    std::vector<Meeting> crossings;  // `point` is inside
};

// Errors: cancelled.
Result<Tracks> track(const RidgeField& field, const Thresholds& thresholds, const JobContext& context);

}  // namespace fovea::tracking
