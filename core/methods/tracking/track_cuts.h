// Tracks cut into the edges of a graph where they meet.
#pragma once

#include <cmath>
#include <vector>

#include "core/methods/tracking/profile_fit.h"
#include "core/methods/tracking/tracker.h"

namespace fovea::tracking {

using Points = std::vector<GraphPoint>;

inline double distance(PixelPosition a, PixelPosition b) { return std::hypot(a.x - b.x, a.y - b.y); }

inline double lengthOf(const Points& points) {
    double length = 0;
    for (std::size_t i = 1; i < points.size(); ++i) length += distance(points[i - 1].at, points[i].at);
    return length;
}

inline std::size_t at(int index) { return static_cast<std::size_t>(index); }

// Cuts that are closer than a vessel is wide become one node. `courses[i]` are the points of `tracks.paths[i]`.
VesselGraph cutUp(const Tracks& tracks, const std::vector<Course>& courses);

}  // namespace fovea::tracking
