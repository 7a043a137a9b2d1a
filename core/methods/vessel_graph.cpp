#include "core/methods/vessel_graph.h"

#include <algorithm>
#include <cmath>

namespace fovea {

std::string_view nameOf(NodeKind kind) {
    switch (kind) {
        case NodeKind::end: return "end";
        case NodeKind::branch: return "branch";
        case NodeKind::crossing: return "crossing";
        case NodeKind::seed: return "seed";
    }
    return "";
}

EdgeMeasures measuresOf(const GraphEdge& edge, const std::optional<PixelSpacing>& spacing) {
    EdgeMeasures measures;
    double lengthMm = 0, widthSum = 0, widthMmSum = 0;
    for (std::size_t i = 1; i < edge.points.size(); ++i) {
        const GraphPoint &a = edge.points[i - 1], &b = edge.points[i];
        const double dx = b.at.x - a.at.x, dy = b.at.y - a.at.y, piece = std::hypot(dx, dy);
        const double width = 0.5 * (a.widthPx + b.widthPx);
        measures.lengthPx += piece;
        widthSum += width * piece;
        if (!spacing || piece == 0) continue;
        const double pieceMm = std::hypot(dx * spacing->columnMm, dy * spacing->rowMm);
        lengthMm += pieceMm;
        // The width lies across the piece, where a pixel may be of another size than along it.
        widthMmSum += width * std::hypot(dy / piece * spacing->columnMm, dx / piece * spacing->rowMm) * pieceMm;
    }
    if (measures.lengthPx > 0) measures.meanWidthPx = widthSum / measures.lengthPx;
    const PixelPosition from = edge.points.front().at, to = edge.points.back().at;
    measures.chordPx = std::hypot(to.x - from.x, to.y - from.y);
    if (edge.from != edge.to && measures.chordPx > 0) measures.tortuosity = measures.lengthPx / measures.chordPx;
    if (spacing) {
        measures.lengthUm = lengthMm * 1000;
        measures.meanWidthUm = lengthMm > 0 ? widthMmSum / lengthMm * 1000 : 0;
    }
    return measures;
}

Map widthMap(const VesselGraph& graph) {
    std::vector<float> widths(static_cast<std::size_t>(graph.width) * static_cast<std::size_t>(graph.height), 0.0f);
    const auto put = [&](double x, double y, double width) {
        const auto column = std::lround(x), row = std::lround(y);
        if (column < 0 || row < 0 || column >= graph.width || row >= graph.height) return;
        float& value = widths[static_cast<std::size_t>(row) * static_cast<std::size_t>(graph.width) + static_cast<std::size_t>(column)];
        value = std::max(value, static_cast<float>(width));
    };
    for (const GraphEdge& edge : graph.edges) {
        for (std::size_t i = 1; i < edge.points.size(); ++i) {
            const GraphPoint &a = edge.points[i - 1], &b = edge.points[i];
            const double dx = b.at.x - a.at.x, dy = b.at.y - a.at.y;
            // A step along the longer axis a pixel: no gap, and never two pixels beside each other.
            const int steps = std::max(1, static_cast<int>(std::ceil(std::max(std::abs(dx), std::abs(dy)))));
            for (int step = 0; step <= steps; ++step) {
                const double part = static_cast<double>(step) / steps;
                put(a.at.x + part * dx, a.at.y + part * dy, a.widthPx + part * (b.widthPx - a.widthPx));
            }
        }
    }
    return Map(graph.width, graph.height, std::move(widths));
}

std::vector<int> degreesOf(const VesselGraph& graph) {
    std::vector<int> degrees(graph.nodes.size(), 0);
    for (const GraphEdge& edge : graph.edges) {
        ++degrees[static_cast<std::size_t>(edge.from)];
        ++degrees[static_cast<std::size_t>(edge.to)];
    }
    return degrees;
}

}  // namespace fovea
