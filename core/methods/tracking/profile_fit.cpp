#include "core/methods/tracking/profile_fit.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/methods/parts.h"

namespace fovea::tracking {
namespace {

constexpr int kParameters = 6;  // b, m, A, c, w, s
using Vector = std::array<double, kParameters>;

double erfPart(double t, double s) { return std::erf(t / (std::sqrt(2.0) * s)); }
double gauss(double t, double s) { return std::exp(-0.5 * t * t / (s * s)) / (std::sqrt(2 * M_PI) * s); }

struct Model {
    double value = 0;
    Vector slope{};
};

Model modelAt(const Vector& p, double t) {
    const auto [b, m, a, c, w, s] = p;
    const double left = t - c + w / 2, right = t - c - w / 2;
    const double box = 0.5 * (erfPart(left, s) - erfPart(right, s));
    const double gl = gauss(left, s), gr = gauss(right, s);
    // Derivatives by b, m, A, c, w, s.
    return {b + m * t - a * box, {1, t, -box, a * (gl - gr), -a * 0.5 * (gl + gr), a * (left * gl - right * gr) / s}};
}

double costOf(const Vector& p, std::span<const double> values, double first, double step) {
    double cost = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double t = first + static_cast<double>(i) * step;
        const double box = 0.5 * (erfPart(t - p[3] + p[4] / 2, p[5]) - erfPart(t - p[3] - p[4] / 2, p[5]));
        const double error = p[0] + p[1] * t - p[2] * box - values[i];
        cost += error * error;
    }
    return cost;
}

// Solves the damped normal equations; false when they are singular.
bool solve(std::array<Vector, kParameters> a, Vector b, int count, Vector& x) {
    const auto n = static_cast<std::size_t>(count);
    for (std::size_t k = 0; k < n; ++k) {
        std::size_t pivot = k;
        for (std::size_t r = k + 1; r < n; ++r) {
            if (std::abs(a[r][k]) > std::abs(a[pivot][k])) pivot = r;
        }
        if (std::abs(a[pivot][k]) < 1e-14) return false;
        std::swap(a[k], a[pivot]);
        std::swap(b[k], b[pivot]);
        for (std::size_t r = k + 1; r < n; ++r) {
            const double factor = a[r][k] / a[k][k];
            for (std::size_t c = k; c < n; ++c) a[r][c] -= factor * a[k][c];
            b[r] -= factor * b[k];
        }
    }
    for (std::size_t k = n; k-- > 0;) {
        double sum = b[k];
        for (std::size_t c = k + 1; c < n; ++c) sum -= a[k][c] * x[c];
        x[k] = sum / a[k][k];
    }
    return true;
}

float greenAt(const Image& image, double x, double y) {
    x = std::clamp(x, 0.0, image.width() - 1.0);
    y = std::clamp(y, 0.0, image.height() - 1.0);
    const int x0 = std::min(static_cast<int>(x), std::max(0, image.width() - 2)), y0 = std::min(static_cast<int>(y), std::max(0, image.height() - 2));
    const int x1 = std::min(x0 + 1, image.width() - 1), y1 = std::min(y0 + 1, image.height() - 1);
    const float fx = static_cast<float>(x - x0), fy = static_cast<float>(y - y0);
    const float top = image.at(x0, y0)[1] * (1 - fx) + image.at(x1, y0)[1] * fx;
    const float below = image.at(x0, y1)[1] * (1 - fx) + image.at(x1, y1)[1] * fx;
    return top * (1 - fy) + below * fy;
}

struct Across {
    std::vector<double> values;
    double first = 0;
    double step = 1;
};

PixelPosition directionAt(const std::vector<GraphPoint>& points, std::size_t i, std::size_t reach) {
    const auto& a = points[i > reach ? i - reach : 0].at;
    const auto& b = points[std::min(points.size() - 1, i + reach)].at;
    const double length = std::max(1e-9, std::hypot(b.x - a.x, b.y - a.y));
    return {(b.x - a.x) / length, (b.y - a.y) / length};
}

// The mean of a few parallel profiles, so that noise and the pixels' grid matter less.
Across acrossAt(const Image& image, const std::vector<GraphPoint>& points, std::size_t i) {
    const double width = points[i].widthPx;
    const PixelPosition along = directionAt(points, i, 3);
    Across across;
    across.step = std::max(0.5, width / 14);
    const int half = static_cast<int>(std::ceil((0.5 * width + std::max(2.5, 0.7 * width)) / across.step));
    across.first = -half * across.step;
    const double spread = std::clamp(0.3 * width, 0.75, 3.0);
    for (int k = -half; k <= half; ++k) {
        const double t = k * across.step;
        const double x = points[i].at.x - along.y * t, y = points[i].at.y + along.x * t;
        double sum = 0;
        for (int line = -2; line <= 2; ++line) {
            sum += static_cast<double>(greenAt(image, x + along.x * spread * line / 2, y + along.y * spread * line / 2));
        }
        across.values.push_back(sum / 5);
    }
    return across;
}

double medianOf(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

// The picture's blur from vessels much wider than it; without any such the sharpest a camera makes.
double blurOf(const Image& image, const std::vector<Course>& courses) {
    std::vector<std::pair<double, double>> found;  // width, blur
    for (const Course& course : courses) {
        for (std::size_t i = 4; i + 4 < course.points.size(); i += 6) {
            const Across across = acrossAt(image, course.points, i);
            const auto fit = fitProfile(across.values, across.first, across.step, course.points[i].widthPx, {});
            if (fit && fit->width > 3 * fit->blur) found.emplace_back(fit->width, fit->blur);
        }
    }
    constexpr double kSharp = 0.7;  // a pixel's own box and a little defocus
    if (found.size() < 8) return kSharp;
    std::vector<double> blurs;
    for (const auto& [width, blur] : found) blurs.push_back(blur);
    return std::max(0.5, medianOf(std::move(blurs)));
}

// A median against what went wrong at crossings and lesions, then a mean.
std::vector<double> smoothed(const std::vector<std::optional<double>>& values, const std::vector<double>& fallback, int medianReach,
                             int meanReach) {
    const int count = static_cast<int>(values.size());
    std::vector<double> medians(values.size()), means(values.size());
    for (int i = 0; i < count; ++i) {
        std::vector<double> window;
        for (int k = std::max(0, i - medianReach); k <= std::min(count - 1, i + medianReach); ++k) {
            if (values[static_cast<std::size_t>(k)]) window.push_back(*values[static_cast<std::size_t>(k)]);
        }
        medians[static_cast<std::size_t>(i)] = window.empty() ? fallback[static_cast<std::size_t>(i)] : medianOf(std::move(window));
    }
    for (int i = 0; i < count; ++i) {
        double sum = 0, weights = 0;
        for (int k = std::max(0, i - meanReach); k <= std::min(count - 1, i + meanReach); ++k) {
            const double weight = meanReach + 1 - std::abs(k - i);
            sum += weight * medians[static_cast<std::size_t>(k)];
            weights += weight;
        }
        means[static_cast<std::size_t>(i)] = sum / weights;
    }
    return means;
}

// `guessed`: the course as the tracker left it. A fit that leads far from it has met something else: a neighbour, a lesion,
// the fovea's own shade.
void refine(const Image& image, double blur, const std::vector<GraphPoint>& guessed, Course& course) {
    auto& points = course.points;
    std::vector<std::optional<double>> widths, shifts;
    std::vector<double> guesses;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const Across across = acrossAt(image, points, i);
        auto fit = fitProfile(across.values, across.first, across.step, points[i].widthPx, blur);
        const double away = std::hypot(points[i].at.x - guessed[i].at.x, points[i].at.y - guessed[i].at.y);
        const double allowed = 0.3 * guessed[i].widthPx + 0.5;
        if (fit && (fit->width > 1.6 * guessed[i].widthPx + 1 || away + std::abs(fit->centre) > 2 * allowed || std::abs(fit->centre) > allowed)) {
            fit.reset();
        }
        widths.push_back(fit ? std::optional(fit->width) : std::nullopt);
        shifts.push_back(fit ? std::optional(fit->centre) : std::nullopt);
        guesses.push_back(guessed[i].widthPx);
    }
    const auto width = smoothed(widths, guesses, 4, 3);
    const auto shift = smoothed(shifts, std::vector<double>(points.size(), 0.0), 2, 2);
    std::vector<GraphPoint> moved = points;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const PixelPosition along = directionAt(points, i, 3);
        moved[i].at = {points[i].at.x - along.y * shift[i], points[i].at.y + along.x * shift[i]};
        moved[i].widthPx = width[i];
    }
    points = std::move(moved);
}

}  // namespace

std::optional<Profile> fitProfile(std::span<const double> values, double first, double step, double widthGuess,
                                  std::optional<double> blurPx) {
    if (values.size() < 7) return {};
    const double outside = 0.5 * (values.front() + values.back());
    const auto middle = values.size() / 2;
    double inside = values[middle];
    for (std::size_t i = middle - 1; i <= middle + 1; ++i) inside = std::min(inside, values[i]);
    Vector p{outside, (values.back() - values.front()) / (step * static_cast<double>(values.size() - 1)), std::max(outside - inside, 1e-4), 0,
             widthGuess, blurPx.value_or(std::max(0.7, 0.2 * widthGuess))};
    const int free = blurPx ? kParameters - 1 : kParameters;
    double cost = costOf(p, values, first, step), damping = 1e-3;
    for (int round = 0; round < 25; ++round) {
        std::array<Vector, kParameters> normal{};
        Vector right{};
        for (std::size_t i = 0; i < values.size(); ++i) {
            const Model model = modelAt(p, first + static_cast<double>(i) * step);
            for (std::size_t r = 0; r < static_cast<std::size_t>(free); ++r) {
                for (std::size_t c = 0; c < static_cast<std::size_t>(free); ++c) normal[r][c] += model.slope[r] * model.slope[c];
                right[r] += model.slope[r] * (values[i] - model.value);
            }
        }
        for (std::size_t r = 0; r < static_cast<std::size_t>(free); ++r) normal[r][r] *= 1 + damping;
        Vector change{};
        if (!solve(normal, right, free, change)) return {};
        Vector next = p;
        for (std::size_t r = 0; r < static_cast<std::size_t>(free); ++r) next[r] += change[r];
        next[4] = std::clamp(next[4], 0.3, 4 * widthGuess + 4);
        next[5] = std::clamp(next[5], 0.3, widthGuess + 2);
        const double better = costOf(next, values, first, step);
        if (!(better < cost)) {
            damping *= 8;
            if (damping > 1e6) break;
            continue;
        }
        const bool settled = cost - better < 1e-6 * cost;
        p = next;
        cost = better;
        damping = std::max(damping / 4, 1e-9);
        if (settled) break;
    }
    const double reach = -first;
    const Profile profile{.centre = p[3], .width = p[4], .depth = p[2], .blur = p[5]};
    const bool sound = profile.depth > 0 && std::abs(profile.centre) <= 0.6 * widthGuess + 1 && profile.width >= 0.5 &&
                       profile.width <= std::min(2.2 * widthGuess + 2, 2 * reach);
    if (!sound) return {};
    return profile;
}

Status refineCourses(const Image& image, std::vector<Course>& courses, int threads, const JobContext& context) {
    const double blur = blurOf(image, courses);
    FOVEA_CHECK(context.check());
    return forEachPart(static_cast<int>(courses.size()), threads, context, "measuring widths", [&](int i) {
        Course& course = courses[static_cast<std::size_t>(i)];
        const std::vector<GraphPoint> guessed = course.points;
        // A second time from the better centres and widths.
        refine(image, blur, guessed, course);
        refine(image, blur, guessed, course);
    });
}

}  // namespace fovea::tracking
