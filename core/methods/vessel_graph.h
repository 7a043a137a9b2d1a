// The vessels of a picture as a graph: where they run, how wide they are, where they branch and where they cross.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/image/image.h"

namespace fovea {

// In pixels; (0, 0) is the centre of the first pixel, x to the right, y down.
struct PixelPosition {
    double x = 0;
    double y = 0;
    bool operator==(const PixelPosition&) const = default;
};

// What a node is. `seed`: where tracking began on a vessel that closes on itself, so that it has neither end nor branch.
enum class NodeKind { end, branch, crossing, seed };
// "end", "branch", "crossing", "seed".
std::string_view nameOf(NodeKind kind);

struct GraphNode {
    PixelPosition at;
    NodeKind kind = NodeKind::end;
};

struct GraphPoint {
    PixelPosition at;   // on the centreline
    double widthPx = 0; // of the vessel there, from edge to edge, across it
};

// A piece of vessel between two nodes. Its first point lies at node `from`, its last at node `to`.
struct GraphEdge {
    int from = 0;
    int to = 0;
    std::vector<GraphPoint> points;  // two or more
};

struct VesselGraph {
    int width = 0;   // of the picture
    int height = 0;
    std::optional<PixelSpacing> spacing;
    std::vector<GraphNode> nodes;
    std::vector<GraphEdge> edges;
};

// What is measured on an edge. Micrometres only with a known spacing.
struct EdgeMeasures {
    double lengthPx = 0;          // along the centreline
    double chordPx = 0;           // straight from end to end
    std::optional<double> tortuosity;  // length / chord, 1 for a straight vessel; none for an edge that closes on itself
    double meanWidthPx = 0;       // over the length
    std::optional<double> lengthUm;
    std::optional<double> meanWidthUm;
};
EdgeMeasures measuresOf(const GraphEdge& edge, const std::optional<PixelSpacing>& spacing);

// The width of the vessels in pixels on their centrelines, one pixel wide, 0 elsewhere; where lines cross the wider one.
Map widthMap(const VesselGraph& graph);

// Edges that meet at each node; an edge from a node to itself counts twice.
std::vector<int> degreesOf(const VesselGraph& graph);

}  // namespace fovea
