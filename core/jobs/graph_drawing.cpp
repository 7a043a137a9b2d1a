#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

#include "core/image/mat_bridge.h"
#include "core/jobs/graph_file.h"

namespace fovea {
namespace {

constexpr int kShift = 4;  // OpenCV draws to 1/16 px

cv::Point fixedPoint(double x, double y) { return {cvRound(x * (1 << kShift)), cvRound(y * (1 << kShift))}; }

cv::Scalar colourOf(NodeKind kind) {
    switch (kind) {
        case NodeKind::end: return {60, 255, 90};
        case NodeKind::branch: return {255, 225, 0};
        case NodeKind::crossing: return {255, 60, 255};
        case NodeKind::seed: return {255, 255, 255};
    }
    return {};
}

// One side of an edge (side -1, 1), or its middle (0).
std::vector<cv::Point> lineOf(const GraphEdge& edge, double side) {
    std::vector<cv::Point> line;
    const auto& points = edge.points;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const PixelPosition a = points[i > 1 ? i - 2 : 0].at, b = points[std::min(points.size() - 1, i + 2)].at;
        const double length = std::max(1e-9, std::hypot(b.x - a.x, b.y - a.y));
        const double reach = 0.5 * side * points[i].widthPx / length;
        line.push_back(fixedPoint(points[i].at.x - (b.y - a.y) * reach, points[i].at.y + (b.x - a.x) * reach));
    }
    return line;
}

}  // namespace

Image drawGraph(const Image& image, const VesselGraph& graph) {
    cv::Mat canvas;
    matView(image).convertTo(canvas, CV_8UC3, 255);
    const int thick = std::max(1, cvRound(std::max(canvas.cols, canvas.rows) / 2000.0));
    for (const GraphEdge& edge : graph.edges) {
        for (const double side : {-1.0, 1.0}) {
            cv::polylines(canvas, std::vector{lineOf(edge, side)}, false, {0, 200, 255}, thick, cv::LINE_AA, kShift);
        }
        cv::polylines(canvas, std::vector{lineOf(edge, 0)}, false, {255, 255, 255}, thick, cv::LINE_AA, kShift);
    }
    for (const GraphNode& node : graph.nodes) {
        cv::circle(canvas, fixedPoint(node.at.x, node.at.y), (3 * thick) << kShift, colourOf(node.kind), thick, cv::LINE_AA, kShift);
    }
    cv::Mat values;
    canvas.convertTo(values, CV_32FC3, 1.0 / 255);
    ImageInfo info = image.info();
    info.bitDepth = BitDepth::bits8;
    info.grey = false;
    // The lines' colours are plain sRGB.
    info.iccProfile.clear();
    return imageFromMat(values, info);
}

}  // namespace fovea
