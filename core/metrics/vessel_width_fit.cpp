// The fit of one dip: centre, width at half depth, shape, depth, background and its slope, by Levenberg and Marquardt.
#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/core.hpp>

#include "core/metrics/vessel_width.h"

namespace fovea {
namespace {

constexpr double kFwhmOfSigma = 2.354820045030949;  // 2 sqrt(2 ln 2)
constexpr double kSharpest = 0.3;                   // blur in steps: no picture is sharper than its pixels
constexpr int kMostRounds = 60;

enum Parameter { centre, width, shape, depth, background, slope, kParameters };
using Parameters = std::array<double, kParameters>;

// The dip with its width at half depth scaled to 1 and its depth to 1: a box of width w blurred by s. Shape 1 is a
// Gaussian, towards 0 the sides become steep.
class Dip {
public:
    explicit Dip(double shape) : blur_(shape / kFwhmOfSigma), gaussian_(shape > 0.999) {
        if (gaussian_) return;
        // The width of the box for which the blurred box is half as deep at +-1/2 as in its middle.
        double low = 1e-6;
        double high = 1;
        for (int i = 0; i < 50; ++i) {
            box_ = (low + high) / 2;
            const double half = part(0.5 + box_ / 2) - part(0.5 - box_ / 2) - part(box_ / 2);
            (half < 0 ? low : high) = box_;
        }
        peak_ = 2 * part(box_ / 2);
    }
    double at(double u) const {
        if (gaussian_) return std::exp(-u * u * kFwhmOfSigma * kFwhmOfSigma / 2);
        return (part(u + box_ / 2) - part(u - box_ / 2)) / peak_;
    }

private:
    double part(double t) const { return std::erf(t / (std::sqrt(2.0) * blur_)); }
    double blur_;
    bool gaussian_;
    double box_ = 0;
    double peak_ = 1;
};

struct Window {
    std::span<const double> values;
    double first = 0;
    double step = 1;
    double position(std::size_t i) const { return first + static_cast<double>(i) * step; }
    double middle() const { return first + step * static_cast<double>(values.size() - 1) / 2; }
    double reach() const { return step * static_cast<double>(values.size() - 1); }
};

std::vector<double> curve(const Parameters& p, const Window& window) {
    const Dip dip(p[shape]);
    std::vector<double> values(window.values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double t = window.position(i);
        values[i] = p[background] + p[slope] * (t - window.middle()) - p[depth] * dip.at((t - p[centre]) / p[width]);
    }
    return values;
}

double costOf(const Parameters& p, const Window& window) {
    const std::vector<double> fitted = curve(p, window);
    double cost = 0;
    for (std::size_t i = 0; i < fitted.size(); ++i) cost += (fitted[i] - window.values[i]) * (fitted[i] - window.values[i]);
    return cost;
}

void keepLegal(Parameters& p, const Window& window) {
    p[width] = std::clamp(p[width], window.step / 2, window.reach());
    p[centre] = std::clamp(p[centre], window.first, window.first + window.reach());
    const double sharpest = std::min(0.95, kSharpest * window.step * kFwhmOfSigma / p[width]);
    p[shape] = std::clamp(p[shape], sharpest, 1.0);
}

bool shapeAtItsEnd(const Parameters& p, const Window& window) {
    return p[shape] >= 1 - 1e-9 || p[shape] <= kSharpest * window.step * kFwhmOfSigma / p[width] + 1e-9;
}

// Derivatives of the curve, one row a value.
cv::Mat slopes(const Parameters& p, const Window& window) {
    cv::Mat result(static_cast<int>(window.values.size()), kParameters, CV_64F);
    for (int k = 0; k < kParameters; ++k) {
        Parameters below = p;
        Parameters above = p;
        const auto n = static_cast<std::size_t>(k);
        const double change = k == shape ? 1e-4 : k == centre || k == width ? 1e-4 * p[width] : 1e-4;
        below[n] -= change;
        above[n] += k == shape && p[shape] + change > 1 ? 0 : change;
        const std::vector<double> low = curve(below, window);
        const std::vector<double> high = curve(above, window);
        for (int i = 0; i < result.rows; ++i)
            result.at<double>(i, k) = (high[static_cast<std::size_t>(i)] - low[static_cast<std::size_t>(i)]) / (above[n] - below[n]);
    }
    return result;
}

// Depth, background and slope that fit best with the rest given.
void fitHeights(Parameters& p, const Window& window) {
    const Dip dip(p[shape]);
    cv::Mat terms(static_cast<int>(window.values.size()), 3, CV_64F);
    cv::Mat values(terms.rows, 1, CV_64F);
    for (int i = 0; i < terms.rows; ++i) {
        const double t = window.position(static_cast<std::size_t>(i));
        terms.at<double>(i, 0) = -dip.at((t - p[centre]) / p[width]);
        terms.at<double>(i, 1) = 1;
        terms.at<double>(i, 2) = t - window.middle();
        values.at<double>(i) = window.values[static_cast<std::size_t>(i)];
    }
    cv::Mat best;
    cv::solve(terms, values, best, cv::DECOMP_SVD);
    p[depth] = best.at<double>(0);
    p[background] = best.at<double>(1);
    p[slope] = best.at<double>(2);
}

double descend(Parameters& p, const Window& window) {
    fitHeights(p, window);
    double cost = costOf(p, window);
    double damping = 1e-3;
    for (int round = 0; round < kMostRounds && damping < 1e10; ++round) {
        const cv::Mat j = slopes(p, window);
        cv::Mat error(j.rows, 1, CV_64F);
        const std::vector<double> fitted = curve(p, window);
        for (int i = 0; i < j.rows; ++i) error.at<double>(i) = window.values[static_cast<std::size_t>(i)] - fitted[static_cast<std::size_t>(i)];
        const cv::Mat normal = j.t() * j;
        const cv::Mat right = j.t() * error;
        bool better = false;
        for (; !better && damping < 1e10; damping *= 8) {
            cv::Mat damped = normal.clone();
            for (int k = 0; k < kParameters; ++k) damped.at<double>(k, k) += damping * normal.at<double>(k, k) + 1e-14;
            cv::Mat step;
            if (!cv::solve(damped, right, step, cv::DECOMP_CHOLESKY)) continue;
            Parameters next = p;
            for (int k = 0; k < kParameters; ++k) next[static_cast<std::size_t>(k)] += step.at<double>(k);
            keepLegal(next, window);
            const double nextCost = costOf(next, window);
            if (!(nextCost < cost)) continue;
            better = true;
            const bool done = cost - nextCost < 1e-7 * cost;
            p = next;
            cost = nextCost;
            if (done) return cost;
        }
        if (!better) break;
        damping = std::max(1e-9, damping / 64);  // the loop has raised it once more
    }
    return cost;
}

struct Errors {
    double centre = 0;
    double width = 0;
    double depth = 0;
};

Errors errorsOf(const Parameters& p, const Window& window, double cost) {
    cv::Mat j = slopes(p, window);
    const bool fixed = shapeAtItsEnd(p, window);
    if (fixed) j.col(shape).setTo(0);
    const int free = kParameters - (fixed ? 1 : 0);
    const std::vector<double> fitted = curve(p, window);
    double product = 0;
    for (std::size_t i = 0; i + 1 < fitted.size(); ++i)
        product += (fitted[i] - window.values[i]) * (fitted[i + 1] - window.values[i + 1]);
    // Residuals that resemble their neighbours are fewer than they look: the variance of a mean grows so.
    const double alike = cost > 0 ? std::clamp(product / cost, 0.0, 0.95) : 0;
    const double variance = cost / std::max(1, j.rows - free) * (1 + alike) / (1 - alike);
    cv::Mat inverse;
    cv::invert(j.t() * j, inverse, cv::DECOMP_SVD);
    const auto error = [&](int k) { return std::sqrt(variance * std::max(0.0, inverse.at<double>(k, k))); };
    return {error(centre), error(width), error(depth)};
}

}  // namespace

std::optional<VesselWidth> fitDip(std::span<const double> values, double first, double stepPx, double centreGuess,
                                  double widthGuess) {
    if (values.size() < kParameters + 2) return {};
    const Window window{values, first, stepPx};
    double best = -1;
    Parameters found{};
    for (const double start : {0.4, 0.9}) {
        Parameters p{centreGuess, widthGuess, start, 0, 0, 0};
        keepLegal(p, window);
        const double cost = descend(p, window);
        if (best >= 0 && cost >= best) continue;
        best = cost;
        found = p;
    }
    if (!(found[depth] > 0) || found[width] >= window.reach()) return {};
    const Errors errors = errorsOf(found, window, best);
    return VesselWidth{found[centre], errors.centre, found[width], errors.width, found[depth], errors.depth,
                       std::sqrt(best / static_cast<double>(values.size()))};
}

std::string_view vesselWidthDefinition() {
    return "width at half depth (FWHM) along the profile of a blurred box on a sloping background, fitted by least squares; "
           "error: standard error of the fit; not corrected for the angle at which the line crosses the vessel";
}

}  // namespace fovea
