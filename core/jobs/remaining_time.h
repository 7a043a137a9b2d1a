// How long a job still takes, from its progress so far; smoothed, so that the figure on the screen does not jump.
#pragma once

namespace fovea {

class RemainingTime {
public:
    RemainingTime() = default;
    // Of work of which `fraction` had been done before, `elapsedSeconds` ago: only what is done since counts.
    RemainingTime(double elapsedSeconds, double fraction) : lastSeconds_(elapsedSeconds), lastFraction_(fraction), begunAt_(fraction) {}

    // `fraction` done in [0, 1] after `elapsedSeconds`. Seconds left, or negative while unknown (too early to say).
    double update(double elapsedSeconds, double fraction);

private:
    double lastSeconds_ = 0;
    double lastFraction_ = 0;
    double begunAt_ = 0;
    double rate_ = 0;  // fractions a second, smoothed
    bool known_ = false;
};

}  // namespace fovea
