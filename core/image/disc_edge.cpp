#include "core/image/disc_edge.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <opencv2/imgproc.hpp>

#include "core/base/seed.h"

namespace fovea {
namespace {

constexpr double kCornerShare = 0.04;  // of the shorter side: small enough for the corner beside an inscribed circle
constexpr double kDarkShare = 0.3;     // a dark border is below this share of the bright pixels
constexpr double kDarkLevel = 0.25;    // and below this in any case
constexpr double kDarkNoise = 0.03;
constexpr double kColourNoise = 0.006;     // a coloured frame is drawn, so it is flat
constexpr double kColourSpread = 0.015;    // and has the same colour in the corners
constexpr float kLeastStep = 0.012f;       // three 8-bit steps: less is no edge
constexpr float kLeastColourStep = 0.05f;  // from a coloured frame, whose colour retina may share
constexpr double kFlatOutside = 0.93;      // share of what lies outside the circle that must look like the border
constexpr double kLeastOutside = 0.004;    // share of the picture that must lie outside
constexpr double kLeastInside = 0.1;       // and inside, of a dark border
constexpr double kLeastInFrame = 0.35;     // of a coloured one: less may be a lesion on even retina
constexpr int kAngles = 360;
constexpr double kEnoughSupport = 0.45;  // share of the visible arc that must be a sharp edge
constexpr int kEnoughAngles = 14;        // and how many degrees of it at least
constexpr int kTrials = 400;
constexpr std::size_t kMaxPoints = 500;

struct Corner {
    cv::Vec3f colour;
    float noise;
    float level;
};

float largest(const cv::Vec3f& colour) { return std::max({colour[0], colour[1], colour[2]}); }

std::vector<Corner> corners(const cv::Mat& rgb) {
    const int side = std::max(2, static_cast<int>(std::lround(kCornerShare * std::min(rgb.cols, rgb.rows))));
    std::vector<Corner> found;
    for (const int x : {0, rgb.cols - side}) {
        for (const int y : {0, rgb.rows - side}) {
            cv::Scalar mean, deviation;
            cv::meanStdDev(rgb(cv::Rect(x, y, side, side)), mean, deviation);
            const cv::Vec3f colour(static_cast<float>(mean[0]), static_cast<float>(mean[1]),
                                   static_cast<float>(mean[2]));
            const double noise = std::max({deviation[0], deviation[1], deviation[2]});
            found.push_back({colour, static_cast<float>(noise), largest(colour)});
        }
    }
    return found;
}

float brightLevel(const cv::Mat& rgb) {
    std::vector<float> levels;
    levels.reserve(rgb.total());
    for (int y = 0; y < rgb.rows; ++y) {
        const auto* row = rgb.ptr<cv::Vec3f>(y);
        for (int x = 0; x < rgb.cols; ++x) levels.push_back(largest(row[x]));
    }
    const auto at = levels.begin() + static_cast<std::ptrdiff_t>(levels.size() * 9 / 10);
    std::nth_element(levels.begin(), at, levels.end());
    return *at;
}

Border average(const std::vector<Corner>& parts, bool dark) {
    Border border;
    border.dark = dark;
    for (const Corner& c : parts) {
        border.colour += c.colour * (1.0f / static_cast<float>(parts.size()));
        border.noise = std::max(border.noise, c.noise);
    }
    return border;
}

float valueAt(const cv::Mat& values, double x, double y) {
    const int left = static_cast<int>(std::floor(x)), top = static_cast<int>(std::floor(y));
    if (left < 0 || top < 0 || left + 1 >= values.cols || top + 1 >= values.rows) return -1;
    const float u = static_cast<float>(x - left), v = static_cast<float>(y - top);
    const float* a = values.ptr<float>(top) + left;
    const float* b = values.ptr<float>(top + 1) + left;
    return (a[0] * (1 - u) + a[1] * u) * (1 - v) + (b[0] * (1 - u) + b[1] * u) * v;
}

// Mean along a ray between two radii; -1 when it leaves the picture.
float meanAlong(const cv::Mat& values, const Circle& circle, double angle, double from, double to) {
    constexpr int steps = 4;
    float sum = 0;
    for (int i = 0; i < steps; ++i) {
        const double r = from + (to - from) * i / (steps - 1);
        const float value = valueAt(values, circle.x + r * std::cos(angle), circle.y + r * std::sin(angle));
        if (value < 0) return -1;
        sum += value;
    }
    return sum / steps;
}

bool isStep(float inside, float outside, const Border& border) {
    const float least = border.dark ? kLeastStep : kLeastColourStep;
    return inside - outside > std::max(least, 2 * border.noise) && outside < 0.5f * inside;
}

struct Support {
    int visible = 0;
    int sharp = 0;
    bool enough() const { return sharp >= kEnoughAngles && sharp >= kEnoughSupport * visible; }
};

// How much of the circle's arc inside the picture is an edge from retina to border.
Support supportOf(const Circle& circle, const cv::Mat& distance, const Border& border) {
    Support support;
    const double near = std::max(1.5, 0.012 * circle.radius), far = std::max(3.5, 0.035 * circle.radius);
    for (int i = 0; i < kAngles; ++i) {
        const double angle = i * 2 * std::numbers::pi / kAngles;
        const float inside = meanAlong(distance, circle, angle, circle.radius - far, circle.radius - near);
        const float outside = meanAlong(distance, circle, angle, circle.radius + near, circle.radius + far);
        if (inside < 0 || outside < 0) continue;
        ++support.visible;
        if (isStep(inside, outside, border)) ++support.sharp;
    }
    return support;
}

// A border is empty but for a line of text or a notch.
bool isFlatOutside(const Circle& circle, const cv::Mat& distance, const Border& border) {
    const double limit = std::pow(circle.radius * 1.02 + 1, 2);
    const float threshold = std::max(2 * borderThreshold(border), 0.03f);
    int outside = 0, flat = 0;
    for (int y = 0; y < distance.rows; ++y) {
        const float* row = distance.ptr<float>(y);
        for (int x = 0; x < distance.cols; ++x) {
            if ((x - circle.x) * (x - circle.x) + (y - circle.y) * (y - circle.y) < limit) continue;
            ++outside;
            flat += row[x] < threshold;
        }
    }
    const double share = outside / static_cast<double>(distance.total());
    const double mostShare = 1 - (border.dark ? kLeastInside : kLeastInFrame);
    return share >= kLeastOutside && share <= mostShare && flat >= kFlatOutside * outside;
}

cv::Mat filledLargest(const cv::Mat& mask) {
    std::vector<std::vector<cv::Point>> contours;
    cv::findContours(mask, contours, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_NONE);
    cv::Mat filled = cv::Mat::zeros(mask.size(), CV_8UC1);
    const auto best = std::max_element(contours.begin(), contours.end(), [](const auto& a, const auto& b) {
        return cv::contourArea(a) < cv::contourArea(b);
    });
    if (best != contours.end())
        cv::drawContours(filled, contours, static_cast<int>(best - contours.begin()), 255, cv::FILLED);
    return filled;
}

// Contour points of the largest part above the threshold, without those on the picture's frame.
std::vector<cv::Point2d> edgePoints(const cv::Mat& distance, float threshold) {
    const cv::Mat filled = filledLargest(distance > threshold);
    std::vector<std::vector<cv::Point>> contours;
    cv::findContours(filled, contours, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_NONE);
    std::vector<cv::Point2d> points;
    for (const auto& contour : contours) {
        for (const cv::Point& p : contour) {
            if (p.x > 1 && p.y > 1 && p.x < distance.cols - 2 && p.y < distance.rows - 2) points.emplace_back(p);
        }
    }
    if (points.size() <= kMaxPoints) return points;
    std::vector<cv::Point2d> fewer;
    for (std::size_t i = 0; i < kMaxPoints; ++i) fewer.push_back(points[i * points.size() / kMaxPoints]);
    return fewer;
}

std::optional<Circle> through(const cv::Point2d& a, const cv::Point2d& b, const cv::Point2d& c) {
    const double d = 2 * (a.x * (b.y - c.y) + b.x * (c.y - a.y) + c.x * (a.y - b.y));
    if (std::abs(d) < 1e-6) return std::nullopt;
    const double a2 = a.dot(a), b2 = b.dot(b), c2 = c.dot(c);
    Circle circle;
    circle.x = (a2 * (b.y - c.y) + b2 * (c.y - a.y) + c2 * (a.y - b.y)) / d;
    circle.y = (a2 * (c.x - b.x) + b2 * (a.x - c.x) + c2 * (b.x - a.x)) / d;
    circle.radius = std::hypot(a.x - circle.x, a.y - circle.y);
    return circle;
}

double offCircle(const Circle& circle, const cv::Point2d& p) {
    return std::hypot(p.x - circle.x, p.y - circle.y) - circle.radius;
}

// RANSAC (Fischler and Bolles 1981), with the same random numbers each time.
std::optional<Circle> mostAgreed(const std::vector<cv::Point2d>& points, cv::Size size) {
    if (points.size() < 12) return std::nullopt;
    Random random(mixSeed(points.size(), size.width, size.height));
    const double shorter = std::min(size.width, size.height), longer = std::max(size.width, size.height);
    std::optional<Circle> best;
    std::size_t bestCount = 0;
    for (int trial = 0; trial < kTrials; ++trial) {
        const auto pick = [&] { return points[random.below(points.size())]; };
        const auto circle = through(pick(), pick(), pick());
        if (!circle || circle->radius < 0.2 * shorter || circle->radius > 1.2 * longer) continue;
        if (circle->x < 0 || circle->y < 0 || circle->x > size.width || circle->y > size.height) continue;
        const double tolerance = std::max(1.0, 0.006 * circle->radius);
        const auto count = static_cast<std::size_t>(std::count_if(
            points.begin(), points.end(), [&](const auto& p) { return std::abs(offCircle(*circle, p)) < tolerance; }));
        if (count > bestCount) {
            bestCount = count;
            best = circle;
        }
    }
    if (!best) return best;
    return fitCircle(points, *best, std::max(1.5, 0.01 * best->radius));
}

}  // namespace

std::optional<Border> findBorder(const cv::Mat& rgb) {
    const std::vector<Corner> all = corners(rgb);
    const double darkBelow = std::min(kDarkLevel, kDarkShare * brightLevel(rgb));
    std::vector<Corner> dark, flat;
    for (const Corner& c : all) {
        if (c.level < darkBelow && c.noise < kDarkNoise) dark.push_back(c);
        if (c.noise < kColourNoise) flat.push_back(c);
    }
    if (!dark.empty()) {
        // A corner of dim retina must not raise the level of the others, which are the real border.
        const auto darkest =
            std::min_element(dark.begin(), dark.end(), [](auto& a, auto& b) { return a.level < b.level; });
        const float limit = darkest->level + 0.02f;
        std::erase_if(dark, [&](const Corner& c) { return c.level > limit; });
        return average(dark, true);
    }
    if (flat.size() < 3) return std::nullopt;
    const Border border = average(flat, false);
    for (const Corner& c : flat) {
        if (cv::norm(c.colour - border.colour, cv::NORM_INF) > kColourSpread) return std::nullopt;
    }
    return border;
}

cv::Mat distanceFromBorder(const cv::Mat& rgb, const Border& border) {
    cv::Mat distance(rgb.size(), CV_32FC1);
    const float r = border.colour[0], g = border.colour[1], b = border.colour[2];
    for (int y = 0; y < rgb.rows; ++y) {
        const float* from = rgb.ptr<float>(y);
        float* to = distance.ptr<float>(y);
        for (int x = 0; x < rgb.cols; ++x, from += 3) {
            to[x] = std::max({std::abs(from[0] - r), std::abs(from[1] - g), std::abs(from[2] - b)});
        }
    }
    return distance;
}

float borderThreshold(const Border& border) { return std::max(kLeastStep, 4 * border.noise); }

Circle fitCircle(const std::vector<cv::Point2d>& points, Circle circle, double tolerance) {
    for (int iteration = 0; iteration < 12; ++iteration) {
        cv::Matx33d normal = cv::Matx33d::zeros();
        cv::Vec3d right(0, 0, 0);
        int used = 0;
        for (const cv::Point2d& p : points) {
            const double distance = std::hypot(p.x - circle.x, p.y - circle.y);
            const double residual = distance - circle.radius;
            if (std::abs(residual) > tolerance || distance < 1) continue;
            const cv::Vec3d slope((p.x - circle.x) / distance, (p.y - circle.y) / distance, 1);
            normal += slope * slope.t();
            right += slope * residual;
            ++used;
        }
        if (used < 8 || std::abs(cv::determinant(normal)) < 1e-9) return circle;
        const cv::Vec3d step = normal.solve(right, cv::DECOMP_LU);
        circle.x += step[0];
        circle.y += step[1];
        circle.radius += step[2];
        if (cv::norm(step) < 1e-3) break;
    }
    return circle;
}

std::optional<Circle> findCircle(const cv::Mat& distance, const Border& border) {
    std::optional<Circle> best;
    Support bestSupport;
    const float lowest = borderThreshold(border);
    // A single threshold either loses dark parts of the retina or takes in the glow around a hazy one.
    for (const float threshold : {lowest, 0.025f, 0.05f, 0.1f, 0.2f}) {
        if (threshold < lowest) continue;
        const auto circle = mostAgreed(edgePoints(distance, threshold), distance.size());
        if (!circle) continue;
        const Support support = supportOf(*circle, distance, border);
        if (support.enough() && support.sharp > bestSupport.sharp && isFlatOutside(*circle, distance, border)) {
            best = circle;
            bestSupport = support;
        }
    }
    return best;
}

Cuts findCuts(const cv::Mat& distance, const Border& border, const Circle& circle) {
    const float threshold = borderThreshold(border);
    const double inner = 0.97 * circle.radius;
    // Share of retina along the chord at one row (or column, on the transposed picture).
    const auto chordShare = [&](const cv::Mat& values, double cx, double cy, int row) {
        const double rise = std::abs(row - cy);
        if (rise >= inner) return -1.0;
        const double half = std::sqrt(inner * inner - rise * rise);
        const int from = std::max(0, static_cast<int>(std::ceil(cx - half)));
        const int to = std::min(values.cols - 1, static_cast<int>(std::floor(cx + half)));
        if (to - from < 8) return -1.0;
        int count = 0;
        for (int x = from; x <= to; ++x) count += values.at<float>(row, x) > threshold;
        return static_cast<double>(count) / (to - from + 1);
    };
    constexpr double empty = 0.05, full = 0.6;
    constexpr int sharpRows = 3;
    const auto cut = [&](const cv::Mat& values, double cx, double cy, int first, int step) {
        int bar = 0;
        for (int row = first; row >= 0 && row < values.rows && (row - cy) * step < 0; row += step) {
            const double share = chordShare(values, cx, cy, row);
            if (share < 0) continue;
            if (share < empty) {
                ++bar;
                continue;
            }
            if (bar < std::max(3.0, 0.015 * circle.radius)) return first;
            for (int ahead = 0; ahead <= sharpRows; ++ahead) {
                const int next = row + ahead * step;
                if (next >= 0 && next < values.rows && chordShare(values, cx, cy, next) > full) return row;
            }
            return first;
        }
        return first;
    };
    const cv::Mat turned = distance.t();
    Cuts cuts;
    cuts.top = cut(distance, circle.x, circle.y, 0, 1);
    cuts.bottom = cut(distance, circle.x, circle.y, distance.rows - 1, -1) + 1;
    cuts.left = cut(turned, circle.y, circle.x, 0, 1);
    cuts.right = cut(turned, circle.y, circle.x, distance.cols - 1, -1) + 1;
    return cuts;
}

std::optional<cv::Mat> findRegion(const cv::Mat& distance, const Border& border) {
    const float threshold = std::max(borderThreshold(border), 0.03f);
    cv::Mat region = filledLargest(distance > threshold);
    const double share = cv::countNonZero(region) / static_cast<double>(region.total());
    if (share < 0.1 || share > 0.99) return std::nullopt;
    cv::Mat inner, outer;
    const cv::Mat kernel = cv::getStructuringElement(cv::MORPH_ELLIPSE, {9, 9});
    cv::erode(region, inner, kernel, {-1, -1}, 1, cv::BORDER_REFLECT);
    cv::dilate(region, outer, kernel, {-1, -1}, 1, cv::BORDER_REFLECT);
    // A drawn frame is flat outside the edge and far from it at once inside; shadows and vessels are not.
    const cv::Mat insideBand = region & ~inner, outsideBand = outer & ~region;
    if (cv::countNonZero(outsideBand) < 8) return std::nullopt;
    const double inside = cv::mean(distance, insideBand)[0], outside = cv::mean(distance, outsideBand)[0];
    const double all = cv::mean(distance, inner)[0];
    if (outside > 0.25 * inside || inside < 0.4 * all) return std::nullopt;
    return region;
}

}  // namespace fovea
