// From tracks to a clean graph: tracks are cut where they meet, cuts that belong to one place become one node, what is
// too short to be a vessel goes.
#pragma once

#include <span>

#include "core/methods/tracking/profile_fit.h"
#include "core/methods/tracking/tracker.h"

namespace fovea::tracking {

struct Cleaning {
    double shortestPx = 12;  // a loose piece, or one that hangs on a vessel, that is shorter goes (picture pixels)
};

// `courses[i]` are the points of `tracks.paths[i]` in picture pixels, one for one.
VesselGraph buildGraph(const Tracks& tracks, const std::vector<Course>& courses, const Cleaning& cleaning);

// What hangs together with the seeds, going straight on at crossings; each seed becomes a node of kind seed where the
// nearest vessel runs. `missed` gets the seeds with no vessel within `reachPx`.
VesselGraph reachedFrom(const VesselGraph& graph, std::span<const PixelPosition> seeds, double reachPx,
                        std::vector<PixelPosition>& missed);

}  // namespace fovea::tracking
