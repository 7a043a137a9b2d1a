#include "core/metrics/line_profile.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace fovea {
namespace {

constexpr int kMostSamples = 8192;

struct Bilinear {
    std::size_t corner[4];  // pixel numbers
    double weight[4];
};

// False outside the picture.
bool place(RetinaPoint point, double scale, int width, int height, Bilinear& at) {
    const double x = point.x * scale;
    const double y = point.y * scale;
    if (!(x >= 0 && y >= 0 && x <= width && y <= height)) return false;
    const double cx = std::clamp(x - 0.5, 0.0, width - 1.0);
    const double cy = std::clamp(y - 0.5, 0.0, height - 1.0);
    const int left = static_cast<int>(cx);
    const int top = static_cast<int>(cy);
    const int right = std::min(left + 1, width - 1);
    const int bottom = std::min(top + 1, height - 1);
    const double fx = cx - left;
    const double fy = cy - top;
    const auto number = [&](int i, int j) { return static_cast<std::size_t>(j) * width + i; };
    at = {{number(left, top), number(right, top), number(left, bottom), number(right, bottom)},
          {(1 - fx) * (1 - fy), fx * (1 - fy), (1 - fx) * fy, fx * fy}};
    return true;
}

std::vector<std::vector<double>> unknown(int rows, const SampledLine& line) {
    return std::vector(static_cast<std::size_t>(rows), std::vector(static_cast<std::size_t>(line.count),
                                                                   std::numeric_limits<double>::quiet_NaN()));
}

}  // namespace

double SampledLine::lengthPx() const { return std::hypot(to.x - from.x, to.y - from.y); }

RetinaPoint SampledLine::at(double distancePx) const {
    const double length = lengthPx();
    const double part = length > 0 ? distancePx / length : 0;
    return {from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part};
}

SampledLine sampledLine(RetinaPoint from, RetinaPoint to, double scale) { return sampledLine(from, to, scale, 2); }

SampledLine sampledLine(RetinaPoint from, RetinaPoint to, double scale, double perPixel) {
    SampledLine line{from, to, 1 / (scale * perPixel), 0};
    line.stepPx = std::max(line.stepPx, line.lengthPx() / (kMostSamples - 1));
    // A hair more, so that a line of whole steps keeps its end.
    line.count = static_cast<int>(std::floor(line.lengthPx() / line.stepPx + 1e-9)) + 1;
    return line;
}

std::vector<std::vector<double>> along(const Image& picture, double scale, const SampledLine& line) {
    auto values = unknown(4, line);
    Bilinear at;
    for (int i = 0; i < line.count; ++i) {
        if (!place(line.at(i * line.stepPx), scale, picture.width(), picture.height(), at)) continue;
        double rgb[3] = {0, 0, 0};
        for (int k = 0; k < 4; ++k)
            for (std::size_t c = 0; c < 3; ++c) rgb[c] += at.weight[k] * static_cast<double>(picture.data()[at.corner[k] * 3 + c]);
        const auto n = static_cast<std::size_t>(i);
        for (std::size_t c = 0; c < 3; ++c) values[c][n] = rgb[c];
        values[3][n] = 0.299 * rgb[0] + 0.587 * rgb[1] + 0.114 * rgb[2];
    }
    return values;
}

std::vector<std::vector<double>> along(const Map& map, double scale, const SampledLine& line) {
    auto values = unknown(1, line);
    Bilinear at;
    for (int i = 0; i < line.count; ++i) {
        if (!place(line.at(i * line.stepPx), scale, map.width(), map.height(), at)) continue;
        double value = 0;
        for (int k = 0; k < 4; ++k) value += at.weight[k] * static_cast<double>(map.data()[at.corner[k]]);
        values[0][static_cast<std::size_t>(i)] = value;
    }
    return values;
}

}  // namespace fovea
