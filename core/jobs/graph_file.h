// A vessel graph as text and as a picture. docs/file-formats.md says the same of "fovea-vessel-graph/1".
#pragma once

#include <string>

#include "core/base/json.h"
#include "core/methods/vessel_graph.h"

namespace fovea {

inline constexpr const char* kGraphFormat = "fovea-vessel-graph/1";

// {"format", "width", "height", "spacingMm"?, "nodes": [{"id", "kind", "x", "y"}], "edges": [{"id", "from", "to",
// "lengthPx", "meanWidthPx", "tortuosity", "lengthUm"?, "meanWidthUm"?, "points": [[x, y, width], ...]}]}; pixels to a
// hundredth.
Json toJson(const VesselGraph& graph);

// Back again. `origin` names the source in errors. Errors: configuration (a missing or wrong entry).
Result<VesselGraph> graphFromJson(const Json& json, const std::string& origin);

// One row a point: edge, point, x, y, width_px, from_node, to_node, and with a known spacing x_um, y_um, width_um.
std::string toCsv(const VesselGraph& graph);

// The picture with the graph over it: both edges of each vessel, so that widths are seen, and its centreline; ends green,
// branches yellow, crossings magenta, seeds white. 8 bits a channel.
Image drawGraph(const Image& image, const VesselGraph& graph);

}  // namespace fovea
