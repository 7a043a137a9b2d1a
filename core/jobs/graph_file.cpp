#include "core/jobs/graph_file.h"

#include <fmt/format.h>

#include <array>
#include <cmath>

namespace fovea {
namespace {

double rounded(double value) { return std::round(value * 100) / 100; }

Result<NodeKind> kindFromName(const std::string& name, const std::string& origin) {
    for (const NodeKind kind : {NodeKind::end, NodeKind::branch, NodeKind::crossing, NodeKind::seed}) {
        if (nameOf(kind) == name) return kind;
    }
    return fail(ErrorCode::configuration, "%1: there is no node kind '%2'", origin, name);
}

Json edgeJson(const VesselGraph& graph, std::size_t index) {
    const GraphEdge& edge = graph.edges[index];
    const EdgeMeasures measures = measuresOf(edge, graph.spacing);
    Json json{{"id", index},
              {"from", edge.from},
              {"to", edge.to},
              {"lengthPx", rounded(measures.lengthPx)},
              {"meanWidthPx", rounded(measures.meanWidthPx)}};
    if (measures.tortuosity) json["tortuosity"] = std::round(*measures.tortuosity * 10000) / 10000;
    if (measures.lengthUm) json["lengthUm"] = rounded(*measures.lengthUm);
    if (measures.meanWidthUm) json["meanWidthUm"] = rounded(*measures.meanWidthUm);
    json["points"] = Json::array();
    for (const GraphPoint& p : edge.points) json["points"].push_back({rounded(p.at.x), rounded(p.at.y), rounded(p.widthPx)});
    return json;
}

Result<GraphEdge> edgeFromJson(const Json& json, std::size_t nodes, const std::string& origin) {
    GraphEdge edge;
    FOVEA_TRY(edge.from, jsonValue<int>(json, "from", origin));
    FOVEA_TRY(edge.to, jsonValue<int>(json, "to", origin));
    for (const int node : {edge.from, edge.to}) {
        if (node < 0 || static_cast<std::size_t>(node) >= nodes)
            return fail(ErrorCode::configuration, "%1: leads to no node", origin);
    }
    FOVEA_TRY(const Json points, jsonValue<Json>(json, "points", origin));
    if (!points.is_array() || points.size() < 2)
        return fail(ErrorCode::configuration, "%1: has fewer than two points", origin);
    for (const Json& point : points) {
        if (!detail::fits<std::vector<double>>(point) || point.size() != 3) {
            return fail(ErrorCode::configuration, "%1: a point is not three numbers", origin);
        }
        edge.points.push_back({{point[0].get<double>(), point[1].get<double>()}, point[2].get<double>()});
    }
    return edge;
}

}  // namespace

Json toJson(const VesselGraph& graph) {
    Json json{{"format", kGraphFormat}, {"width", graph.width}, {"height", graph.height}};
    if (graph.spacing) {
        json["spacingMm"] = {{"row", graph.spacing->rowMm}, {"column", graph.spacing->columnMm}, {"source", graph.spacing->source}};
    }
    json["nodes"] = Json::array();
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
        const GraphNode& node = graph.nodes[i];
        json["nodes"].push_back({{"id", i}, {"kind", nameOf(node.kind)}, {"x", rounded(node.at.x)}, {"y", rounded(node.at.y)}});
    }
    json["edges"] = Json::array();
    for (std::size_t i = 0; i < graph.edges.size(); ++i) json["edges"].push_back(edgeJson(graph, i));
    return json;
}

Result<VesselGraph> graphFromJson(const Json& json, const std::string& origin) {
    FOVEA_TRY(const std::string format, jsonValue<std::string>(json, "format", origin));
    if (format != kGraphFormat)
        return fail(ErrorCode::configuration, "%1: format '%2' is not %3", origin, format, kGraphFormat);
    VesselGraph graph;
    FOVEA_TRY(graph.width, jsonValue<int>(json, "width", origin));
    FOVEA_TRY(graph.height, jsonValue<int>(json, "height", origin));
    if (json.contains("spacingMm")) {
        PixelSpacing spacing;
        FOVEA_TRY(spacing.rowMm, jsonValue<double>(json["spacingMm"], "row", origin));
        FOVEA_TRY(spacing.columnMm, jsonValue<double>(json["spacingMm"], "column", origin));
        FOVEA_TRY(spacing.source, jsonValue<std::string>(json["spacingMm"], "source", origin));
        graph.spacing = spacing;
    }
    FOVEA_TRY(const Json nodes, jsonValue<Json>(json, "nodes", origin));
    FOVEA_TRY(const Json edges, jsonValue<Json>(json, "edges", origin));
    if (!nodes.is_array() || !edges.is_array())
        return fail(ErrorCode::configuration, "%1: 'nodes' or 'edges' is not a list", origin);
    for (const Json& entry : nodes) {
        const std::string place = origin + ": node " + std::to_string(graph.nodes.size());
        GraphNode node;
        FOVEA_TRY(node.at.x, jsonValue<double>(entry, "x", place));
        FOVEA_TRY(node.at.y, jsonValue<double>(entry, "y", place));
        FOVEA_TRY(const std::string kind, jsonValue<std::string>(entry, "kind", place));
        FOVEA_TRY(node.kind, kindFromName(kind, place));
        graph.nodes.push_back(node);
    }
    for (const Json& entry : edges) {
        FOVEA_TRY(GraphEdge edge, edgeFromJson(entry, graph.nodes.size(), origin + ": edge " + std::to_string(graph.edges.size())));
        graph.edges.push_back(std::move(edge));
    }
    return graph;
}

std::string toCsv(const VesselGraph& graph) {
    std::string text = "edge,point,x,y,width_px,from_node,to_node";
    text += graph.spacing ? ",x_um,y_um,width_um\n" : "\n";
    for (std::size_t e = 0; e < graph.edges.size(); ++e) {
        const GraphEdge& edge = graph.edges[e];
        for (std::size_t i = 0; i < edge.points.size(); ++i) {
            const GraphPoint& p = edge.points[i];
            text += fmt::format("{},{},{:.2f},{:.2f},{:.2f},{},{}", e, i, p.at.x, p.at.y, p.widthPx, edge.from, edge.to);
            if (graph.spacing) {
                // Across the vessel, where a pixel may be of another size than along it.
                const PixelPosition a = edge.points[i > 0 ? i - 1 : 0].at, b = edge.points[std::min(i + 1, edge.points.size() - 1)].at;
                const double length = std::hypot(b.x - a.x, b.y - a.y), dx = length > 0 ? (b.x - a.x) / length : 1,
                             dy = length > 0 ? (b.y - a.y) / length : 0;
                const double across = std::hypot(dy * graph.spacing->columnMm, dx * graph.spacing->rowMm);
                text += fmt::format(",{:.2f},{:.2f},{:.2f}", p.at.x * graph.spacing->columnMm * 1000, p.at.y * graph.spacing->rowMm * 1000,
                                    p.widthPx * across * 1000);
            }
            text += '\n';
        }
    }
    return text;
}

}  // namespace fovea
