// Which dips of a line are vessels, and the part of the line each is fitted on.
#include "core/metrics/vessel_width.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace fovea {
namespace {

constexpr double kClear = 5;  // errors that a depth must have: fewer, and noise alone looks like vessels

std::vector<double> smoothed(std::span<const double> values, double sigma) {
    const int reach = std::max(1, static_cast<int>(std::ceil(3 * sigma)));
    const int count = static_cast<int>(values.size());
    std::vector<double> result(values.size());
    for (int i = 0; i < count; ++i) {
        double sum = 0;
        double weights = 0;
        for (int k = std::max(0, i - reach); k <= std::min(count - 1, i + reach); ++k) {
            const double weight = std::exp(-0.5 * (k - i) * (k - i) / (sigma * sigma));
            sum += weight * values[static_cast<std::size_t>(k)];
            weights += weight;
        }
        result[static_cast<std::size_t>(i)] = sum / weights;
    }
    return result;
}

// Of one value, from the second differences, which a smooth picture has few of: a median, so that edges do not count.
double noiseOf(std::span<const double> values) {
    std::vector<double> differences;
    for (std::size_t i = 1; i + 1 < values.size(); ++i) differences.push_back(std::abs(values[i - 1] - 2 * values[i] + values[i + 1]));
    if (differences.empty()) return 0;
    const auto middle = differences.begin() + static_cast<std::ptrdiff_t>(differences.size() / 2);
    std::nth_element(differences.begin(), middle, differences.end());
    return *middle / (0.6745 * std::sqrt(6.0));
}

struct Low {
    std::size_t at = 0;
    double depth = 0;  // below the lower of its two sides
};

class Search {
public:
    Search(std::span<const double> values, double step, const VesselWidthOptions& options)
        : values_(values), step_(step), options_(options) {
        const double sigma = std::max(0.5, options.smoothPx / step);
        smooth_ = smoothed(values, sigma);
        reach_ = static_cast<std::size_t>(std::ceil(options.maxWidthPx / step));
        // Smoothing lessens the noise of one value by this much.
        const double noise = noiseOf(values) / std::sqrt(2 * std::sqrt(M_PI) * sigma);
        least_ = std::max(options.minDepth, 6 * noise);
    }

    std::vector<VesselWidth> found() const {
        std::vector<VesselWidth> vessels;
        const std::vector<Low> lows = joined(candidates());
        for (std::size_t i = 0; i < lows.size(); ++i) {
            const std::size_t from = i ? peakBetween(lows[i - 1].at, lows[i].at) : 0;
            const std::size_t to = i + 1 < lows.size() ? peakBetween(lows[i].at, lows[i + 1].at) : smooth_.size() - 1;
            if (const auto vessel = fitted(lows[i], from, to)) vessels.push_back(*vessel);
        }
        return vessels;
    }

private:
    std::vector<Low> candidates() const {
        std::vector<Low> lows;
        for (std::size_t i = 1; i + 1 < smooth_.size(); ++i) {
            if (!(smooth_[i] < smooth_[i - 1] && smooth_[i] <= smooth_[i + 1])) continue;
            const double depth = std::min(rise(i, -1), rise(i, 1));
            if (depth >= least_) lows.push_back({i, depth});
        }
        return lows;
    }

    // How far the values rise on one side before they fall below this low again, within the widest vessel.
    double rise(std::size_t from, int direction) const {
        double highest = smooth_[from];
        for (std::size_t k = 1; k <= reach_; ++k) {
            if (direction < 0 && k > from) break;
            const std::size_t i = direction < 0 ? from - k : from + k;
            if (i >= smooth_.size() || smooth_[i] < smooth_[from]) break;
            highest = std::max(highest, smooth_[i]);
        }
        return highest - smooth_[from];
    }

    // Neighbours between which the values rise by less than half of the deeper one's depth are one vessel.
    std::vector<Low> joined(const std::vector<Low>& lows) const {
        std::vector<Low> result;
        for (const Low& low : lows) {
            if (!result.empty() && (low.at - result.back().at) <= reach_) {
                Low& last = result.back();
                const Low& deeper = smooth_[low.at] < smooth_[last.at] ? low : last;
                if (smooth_[peakBetween(last.at, low.at)] - smooth_[deeper.at] < deeper.depth / 2) {
                    last = deeper;
                    continue;
                }
            }
            result.push_back(low);
        }
        return result;
    }

    std::size_t peakBetween(std::size_t a, std::size_t b) const {
        const auto begin = smooth_.begin();
        return static_cast<std::size_t>(
            std::max_element(begin + static_cast<std::ptrdiff_t>(a), begin + static_cast<std::ptrdiff_t>(b) + 1) - begin);
    }

    // The outermost place at which a side passes half the depth, between `low` and `limit`.
    std::size_t sideOf(const Low& low, std::size_t limit) const {
        const double half = smooth_[low.at] + low.depth / 2;
        std::size_t at = low.at;
        while (at != limit && smooth_[at] < half) limit < at ? --at : ++at;
        return at;
    }

    std::optional<VesselWidth> fitted(const Low& low, std::size_t from, std::size_t to) const {
        const std::size_t left = sideOf(low, from);
        const std::size_t right = sideOf(low, to);
        const auto width = static_cast<double>(right - left);
        if (width * step_ > options_.maxWidthPx || width < 1) return {};
        // As much of the background on either side as the vessel is wide, but nothing of its neighbours.
        const auto beside = static_cast<std::size_t>(width + std::ceil(3 / step_));
        const std::size_t first = std::max(from, left > beside ? left - beside : 0);
        const std::size_t last = std::min(to, right + beside);
        const double centre = static_cast<double>(left + right) / 2 * step_;
        const auto vessel = fitDip(values_.subspan(first, last - first + 1), static_cast<double>(first) * step_, step_, centre,
                                   std::max(width, 1.5) * step_);
        if (!vessel) return {};
        const bool inside = vessel->centrePx > static_cast<double>(first) * step_ && vessel->centrePx < static_cast<double>(last) * step_;
        const bool clear = vessel->depth >= least_ && vessel->depth > kClear * vessel->depthError && vessel->widthErrorPx < vessel->widthPx;
        const bool believable = vessel->widthPx <= options_.maxWidthPx && vessel->depth < 2;
        return inside && clear && believable ? vessel : std::nullopt;
    }

    std::span<const double> values_;
    double step_;
    const VesselWidthOptions& options_;
    std::vector<double> smooth_;
    std::size_t reach_ = 1;
    double least_ = 0;
};

}  // namespace

std::vector<VesselWidth> vesselsAcross(std::span<const double> values, double stepPx, const VesselWidthOptions& options) {
    std::vector<VesselWidth> vessels;
    for (std::size_t begin = 0; begin < values.size();) {
        std::size_t end = begin;
        while (end < values.size() && !std::isnan(values[end])) ++end;
        if (end - begin >= 9) {
            for (VesselWidth vessel : Search(values.subspan(begin, end - begin), stepPx, options).found()) {
                vessel.centrePx += static_cast<double>(begin) * stepPx;
                vessels.push_back(vessel);
            }
        }
        begin = end + 1;
    }
    return vessels;
}

}  // namespace fovea
