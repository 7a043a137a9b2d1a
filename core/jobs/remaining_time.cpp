#include "core/jobs/remaining_time.h"

#include <algorithm>
#include <cmath>

namespace fovea {
namespace {

constexpr double kSmoothingSeconds = 4;    // time constant of the rate
constexpr double kEarliestSeconds = 0.3;   // before that start-up costs dominate
constexpr double kEarliestFraction = 0.01;
constexpr double kShortestStep = 0.05;     // closer reports are gathered into one step

}  // namespace

double RemainingTime::update(double elapsedSeconds, double fraction) {
    fraction = std::clamp(fraction, 0.0, 1.0);
    if (fraction >= 1) return 0;
    const double step = elapsedSeconds - lastSeconds_;
    if (step >= kShortestStep && fraction >= lastFraction_) {
        const double rate = (fraction - lastFraction_) / step;
        // A weight that grows with the step's length makes the smoothing independent of how often progress is told.
        const double weight = known_ ? 1 - std::exp(-step / kSmoothingSeconds) : 1;
        rate_ += weight * (rate - rate_);
        known_ = known_ || fraction > begunAt_;
        lastSeconds_ = elapsedSeconds;
        lastFraction_ = fraction;
    }
    if (!known_ || rate_ <= 0 || elapsedSeconds < kEarliestSeconds || fraction < kEarliestFraction) return -1;
    // Counted from the last step that moved the rate, so that the figure runs down between reports.
    return std::max(0.0, (1 - lastFraction_) / rate_ - (elapsedSeconds - lastSeconds_));
}

}  // namespace fovea
