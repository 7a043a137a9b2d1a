// Smooth seeded noise over the plane: the same number at the same place on every run.
#pragma once

#include <cmath>
#include <cstdint>

#include "core/base/seed.h"

namespace fovea::synth {

class SmoothNoise {
public:
    explicit SmoothNoise(std::uint64_t seed) : seed_(seed) {}

    // About [-1, 1], with features about one unit wide (Perlin 2002 gradient noise).
    double at(double x, double y) const {
        const double cellX = std::floor(x), cellY = std::floor(y);
        const double fx = x - cellX, fy = y - cellY;
        const auto ix = static_cast<std::int64_t>(cellX), iy = static_cast<std::int64_t>(cellY);
        const double u = ease(fx), v = ease(fy);
        const double top = mix(slope(ix, iy, fx, fy), slope(ix + 1, iy, fx - 1, fy), u);
        const double bottom = mix(slope(ix, iy + 1, fx, fy - 1), slope(ix + 1, iy + 1, fx - 1, fy - 1), u);
        return 1.5 * mix(top, bottom, v);
    }

    // Octaves of half the size and half the weight, about [-1, 1].
    double layered(double x, double y, int octaves) const {
        double sum = 0, weight = 1, total = 0;
        for (int k = 0; k < octaves; ++k) {
            sum += weight * at(x + 17.3 * k, y - 9.1 * k);
            total += weight;
            weight *= 0.5;
            x *= 2.03;
            y *= 2.03;
        }
        return sum / total;
    }

private:
    static double ease(double t) { return t * t * t * (t * (6 * t - 15) + 10); }
    static double mix(double a, double b, double t) { return a + (b - a) * t; }
    double slope(std::int64_t ix, std::int64_t iy, double dx, double dy) const {
        const std::uint64_t hash = scramble(
            seed_ ^ scramble(static_cast<std::uint64_t>(ix) * 0x9e3779b97f4a7c15ull ^ static_cast<std::uint64_t>(iy)));
        // Diagonal and axial directions, eight of them.
        static constexpr double kX[8] = {1, 0.7071, 0, -0.7071, -1, -0.7071, 0, 0.7071};
        static constexpr double kY[8] = {0, 0.7071, 1, 0.7071, 0, -0.7071, -1, -0.7071};
        return kX[hash & 7] * dx + kY[hash & 7] * dy;
    }

    std::uint64_t seed_;
};

// 0 below `from`, 1 above `to`, smooth between.
inline double smoothStep(double from, double to, double x) {
    const double t = x <= from ? 0 : x >= to ? 1 : (x - from) / (to - from);
    return t * t * (3 - 2 * t);
}

}  // namespace fovea::synth
