#include "core/image/field_of_view.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <opencv2/imgproc.hpp>

#include "core/base/result.h"
#include "core/image/disc_edge.h"
#include "core/image/mat_bridge.h"

namespace fovea {
namespace {

constexpr double kSearchSide = 512;  // the circle is found on a copy this long, then its edge at full size
constexpr int kRays = 1080;
constexpr double kFirstReach = 0.05;  // half width of the search about the circle, in radii, at first
constexpr double kLastReach = 0.012;  // and then
constexpr double kLeastReach = 8;     // and in pixels at least; twice that at first
constexpr double kInward = 0.006;     // how far the edge may lie inside the circle, in radii
constexpr double kOutward = 0.08;     // and outside: the notch of a fundus camera
constexpr float kEdgeLevel = 0.4f;    // the edge is where the step has fallen to this: blurred rims still are retina
constexpr int kHalfSteps = 16;
constexpr int kSubpixelBits = 4;

FieldOfView fieldOf(cv::Mat mask, double diameter) {
    const cv::Rect box = cv::boundingRect(mask);
    FieldOfView result;
    result.width = mask.cols;
    result.height = mask.rows;
    result.left = box.x;
    result.top = box.y;
    result.right = box.x + box.width;
    result.bottom = box.y + box.height;
    result.diameterPx = diameter;
    result.mask = std::make_shared<const std::vector<std::uint8_t>>(mask.datastart, mask.dataend);
    return result;
}

FieldOfView everything(cv::Size size) {
    FieldOfView whole = fieldOf(cv::Mat(size, CV_8UC1, cv::Scalar(255)), std::max(size.width, size.height));
    whole.wholeImage = true;
    return whole;
}

float distanceAt(const cv::Mat& rgb, const Border& border, double x, double y) {
    const int column = std::clamp(static_cast<int>(std::lround(x)), 0, rgb.cols - 1);
    const int row = std::clamp(static_cast<int>(std::lround(y)), 0, rgb.rows - 1);
    const cv::Vec3f difference = rgb.at<cv::Vec3f>(row, column) - border.colour;
    return std::max({std::abs(difference[0]), std::abs(difference[1]), std::abs(difference[2])});
}

struct Ray {
    double cosine, sine;
    bool sharp = false;  // an edge was seen on it
    double edge = 0;     // its radius
    float level = 0;     // the level at the edge
    bool open = false;   // still bright at the outer end of the search
};

// The radius at which the ray falls through the step between retina and border.
Ray lookAlong(const cv::Mat& rgb, const Border& border, const Circle& circle, double angle, double reach) {
    Ray ray{std::cos(angle), std::sin(angle)};
    const double farX = circle.x + (circle.radius + reach) * ray.cosine,
                 farY = circle.y + (circle.radius + reach) * ray.sine;
    if (farX < 0 || farY < 0 || farX > rgb.cols - 1 || farY > rgb.rows - 1) return ray;
    const double step = reach / kHalfSteps;
    const int count = 2 * kHalfSteps + 1;  // from inside out
    std::array<float, 2 * kHalfSteps + 1> profile{};
    for (int i = 0; i < count; ++i) {
        const double r = circle.radius - reach + step * i;
        float sum = 0;  // across the ray, against noise
        for (const double side : {-1.0, 0.0, 1.0}) {
            sum += distanceAt(rgb, border, circle.x + r * ray.cosine - side * ray.sine,
                              circle.y + r * ray.sine + side * ray.cosine);
        }
        profile[static_cast<std::size_t>(i)] = sum / 3;
    }
    const int quarter = std::max(2, count / 5);
    float inside = 0, outside = 0;
    for (int i = 0; i < quarter; ++i) {
        inside += profile[static_cast<std::size_t>(i)] / quarter;
        outside += profile[static_cast<std::size_t>(count - 1 - i)] / quarter;
    }
    ray.level = outside + kEdgeLevel * (inside - outside);
    ray.open = outside > 0.5f * inside;
    if (inside - outside < borderThreshold(border) || ray.open) return ray;
    for (int i = count - 1; i > 0; --i) {
        const float here = profile[static_cast<std::size_t>(i - 1)], next = profile[static_cast<std::size_t>(i)];
        if (here < ray.level) continue;
        const double fraction = here > next ? (here - ray.level) / (here - next) : 0.0;
        ray.edge = circle.radius - reach + step * (i - 1 + std::clamp(fraction, 0.0, 1.0));
        ray.sharp = true;
        break;
    }
    return ray;
}

// Where a notch's light ends, when the ray runs into one; else the circle.
double notchEnd(const cv::Mat& rgb, const Border& border, const Circle& circle, const Ray& ray) {
    for (double r = circle.radius; r < circle.radius * (1 + kOutward); r += 1) {
        const double x = circle.x + r * ray.cosine, y = circle.y + r * ray.sine;
        if (x < 0 || y < 0 || x > rgb.cols - 1 || y > rgb.rows - 1) return circle.radius;
        if (distanceAt(rgb, border, x, y) < std::max(0.5f * ray.level, borderThreshold(border))) return r;
    }
    return circle.radius;
}

std::vector<Ray> lookAround(const cv::Mat& rgb, const Border& border, const Circle& circle, double reach) {
    std::vector<Ray> rays;
    rays.reserve(kRays);
    for (int i = 0; i < kRays; ++i)
        rays.push_back(lookAlong(rgb, border, circle, i * 2 * std::numbers::pi / kRays, reach));
    return rays;
}

double lastReach(const Circle& circle) { return std::max(kLeastReach, kLastReach * circle.radius); }

Circle refined(const cv::Mat& rgb, const Border& border, Circle circle) {
    const double firstReach = std::max(2 * kLeastReach, kFirstReach * circle.radius);
    for (const double reach : {firstReach, lastReach(circle)}) {
        std::vector<cv::Point2d> points;
        for (const Ray& ray : lookAround(rgb, border, circle, reach)) {
            if (ray.sharp) points.emplace_back(circle.x + ray.edge * ray.cosine, circle.y + ray.edge * ray.sine);
        }
        circle = fitCircle(points, circle, reach);
        circle = fitCircle(points, circle, std::max(1.5, 0.003 * circle.radius));
    }
    return circle;
}

cv::Mat paint(const cv::Mat& rgb, const Border& border, const Circle& circle, const Cuts& cuts) {
    std::vector<cv::Point> outline;
    for (const Ray& ray : lookAround(rgb, border, circle, lastReach(circle))) {
        double r = circle.radius;
        if (ray.sharp) r = std::max(ray.edge, circle.radius * (1 - kInward));
        if (ray.open) r = notchEnd(rgb, border, circle, ray);
        constexpr double one = 1 << kSubpixelBits;
        outline.emplace_back(static_cast<int>(std::lround((circle.x + r * ray.cosine) * one)),
                             static_cast<int>(std::lround((circle.y + r * ray.sine) * one)));
    }
    cv::Mat mask = cv::Mat::zeros(rgb.size(), CV_8UC1);
    cv::fillPoly(mask, std::vector<std::vector<cv::Point>>{outline}, cv::Scalar(255), cv::LINE_8, kSubpixelBits);
    mask.rowRange(0, cuts.top) = 0;
    mask.rowRange(cuts.bottom, mask.rows) = 0;
    mask.colRange(0, cuts.left) = 0;
    mask.colRange(cuts.right, mask.cols) = 0;
    return mask;
}

// A cut found on the small copy, at full size; what is doubtful stays retina.
Cuts enlarged(const Cuts& cuts, cv::Size small, cv::Size full) {
    const double x = static_cast<double>(full.width) / small.width, y = static_cast<double>(full.height) / small.height;
    Cuts result;
    result.left = std::max(0, static_cast<int>(std::floor(cuts.left * x)));
    result.top = std::max(0, static_cast<int>(std::floor(cuts.top * y)));
    result.right = std::min(full.width, static_cast<int>(std::ceil(cuts.right * x)));
    result.bottom = std::min(full.height, static_cast<int>(std::ceil(cuts.bottom * y)));
    return result;
}

// Averages over some of the pixels only: a large picture is read in a fraction of the time, and noise still averages
// out.
cv::Mat reduced(const cv::Mat& rgb, double scale) {
    if (scale >= 1) return rgb;
    cv::Mat picked = rgb, small;
    const cv::Size size(static_cast<int>(std::lround(rgb.cols * scale)),
                        static_cast<int>(std::lround(rgb.rows * scale)));
    const int stride = static_cast<int>(1 / (2 * scale));
    if (stride >= 2) cv::resize(rgb, picked, cv::Size(rgb.cols / stride, rgb.rows / stride), 0, 0, cv::INTER_NEAREST);
    cv::resize(picked, small, size, 0, 0, cv::INTER_AREA);
    return small;
}

}  // namespace

FieldOfView estimateFieldOfView(const Image& image) {
    FOVEA_ASSERT(!image.empty());
    const cv::Mat rgb = matView(image);
    constexpr int smallest = 16;
    if (std::min(rgb.cols, rgb.rows) < smallest) return everything(rgb.size());
    const double scale = std::min(1.0, kSearchSide / std::max(rgb.cols, rgb.rows));
    const cv::Mat small = reduced(rgb, scale);
    if (std::min(small.cols, small.rows) < smallest) return everything(rgb.size());

    const auto border = findBorder(small);
    if (!border) return everything(rgb.size());
    const cv::Mat distance = distanceFromBorder(small, *border);
    if (const auto found = findCircle(distance, *border)) {
        const double x = static_cast<double>(rgb.cols) / small.cols, y = static_cast<double>(rgb.rows) / small.rows;
        const Circle start{(found->x + 0.5) * x - 0.5, (found->y + 0.5) * y - 0.5, found->radius * std::sqrt(x * y)};
        const Circle circle = refined(rgb, *border, start);
        const Cuts cuts = enlarged(findCuts(distance, *border, *found), small.size(), rgb.size());
        return fieldOf(paint(rgb, *border, circle, cuts), 2 * circle.radius);
    }
    const auto region = border->dark ? findRegion(distance, *border) : std::nullopt;
    if (!region) return everything(rgb.size());
    cv::Mat mask;
    cv::resize(*region, mask, rgb.size(), 0, 0, cv::INTER_LINEAR);
    mask = mask > 127;
    const cv::Rect box = cv::boundingRect(mask);
    return fieldOf(mask, std::max(box.width, box.height));
}

Image withFieldOfView(const Image& image) {
    return image.fieldOfView() ? image : image.withFieldOfView(estimateFieldOfView(image));
}

FieldOfView scaled(const FieldOfView& fieldOfView, int factor) {
    FOVEA_ASSERT(factor >= 1 && fieldOfView.mask);
    FieldOfView result = fieldOfView;
    result.width *= factor;
    result.height *= factor;
    result.left *= factor;
    result.top *= factor;
    result.right *= factor;
    result.bottom *= factor;
    result.diameterPx *= factor;
    auto mask = std::make_shared<std::vector<std::uint8_t>>(static_cast<std::size_t>(result.width) * result.height);
    cv::Mat out(result.height, result.width, CV_8UC1, mask->data());
    cv::resize(matView(fieldOfView), out, out.size(), 0, 0, cv::INTER_NEAREST);
    result.mask = std::move(mask);
    return result;
}

}  // namespace fovea
