// vessel.tracking: the vessels of a photograph as a graph, by exploratory tracking from seeds.
//
// Seeds lie where the ridge field (tracking/ridge_field.h) has a clear local maximum; from each the vessel is followed
// both ways until it is lost or meets a known one (tracking/tracker.h); centre and width come from the green channel
// across the vessel (tracking/profile_fit.h); the tracks become a clean graph (tracking/graph_builder.h). The ridge
// field is that of the green channel, or that of the vessel map of another method.
#pragma once

#include "core/methods/graph_method.h"

namespace fovea {

// The value of the parameter `source` that needs no network.
inline constexpr const char* kTrackedChannel = "green";

// `mapMethods`: of task segment; their ids are the choices of the parameter `source` beside "green".
std::shared_ptr<const GraphMethod> makeVesselTracking(std::vector<std::shared_ptr<const Method>> mapMethods);

// Adds vessel.tracking, with the vessel maps of the methods that are registered already.
void registerTracking(MethodRegistry& registry);

}  // namespace fovea
