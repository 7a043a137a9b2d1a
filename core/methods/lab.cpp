#include "core/methods/lab.h"

#include <cmath>
#include <cstddef>

namespace fovea {
namespace {

float labCurve(float t) { return t > 216.0f / 24389 ? std::cbrt(t) : (24389.0f / 27 * t + 16) / 116; }
float labCurveInverse(float f) { return f > 6.0f / 29 ? f * f * f : (116 * f - 16) * 27 / 24389; }

using Vec = std::array<double, 3>;
// Rows X, Y, Z, each divided by the white point, so that white is (1, 1, 1).
constexpr std::array<Vec, 3> kXyzFromRgb = {Vec{0.4124564 / 0.95047, 0.3575761 / 0.95047, 0.1804375 / 0.95047},
                                            Vec{0.2126729, 0.7151522, 0.0721750},
                                            Vec{0.0193339 / 1.08883, 0.1191920 / 1.08883, 0.9503041 / 1.08883}};

constexpr std::array<Vec, 3> inverted(const std::array<Vec, 3>& m) {
    std::array<Vec, 3> result{};
    const auto minor = [&](std::size_t r, std::size_t c) {
        const std::size_t a = (r + 1) % 3, b = (r + 2) % 3, d = (c + 1) % 3, e = (c + 2) % 3;
        return m[a][d] * m[b][e] - m[a][e] * m[b][d];
    };
    const double determinant = m[0][0] * minor(0, 0) + m[0][1] * minor(0, 1) + m[0][2] * minor(0, 2);
    for (std::size_t r = 0; r < 3; ++r) {
        for (std::size_t c = 0; c < 3; ++c) result[c][r] = minor(r, c) / determinant;
    }
    return result;
}
constexpr std::array<Vec, 3> kRgbFromXyz = inverted(kXyzFromRgb);

std::array<float, 3> times(const std::array<Vec, 3>& m, const std::array<float, 3>& v) {
    std::array<float, 3> result{};
    for (std::size_t r = 0; r < 3; ++r) result[r] = static_cast<float>(m[r][0] * v[0] + m[r][1] * v[1] + m[r][2] * v[2]);
    return result;
}

}  // namespace

float linearFromDisplay(float v) { return v <= 0.04045f ? v / 12.92f : std::pow((v + 0.055f) / 1.055f, 2.4f); }
float displayFromLinear(float v) { return v <= 0.0031308f ? 12.92f * v : 1.055f * std::pow(v, 1 / 2.4f) - 0.055f; }

std::array<float, 3> labCurvesOfLinear(const std::array<float, 3>& linear) {
    const auto xyz = times(kXyzFromRgb, linear);
    return {labCurve(xyz[0]), labCurve(xyz[1]), labCurve(xyz[2])};
}

std::array<float, 3> linearOfLabCurves(const std::array<float, 3>& curves) {
    return times(kRgbFromXyz, {labCurveInverse(curves[0]), labCurveInverse(curves[1]), labCurveInverse(curves[2])});
}

std::array<float, 3> labCurvesOf(const float* rgb) {
    return labCurvesOfLinear({linearFromDisplay(rgb[0]), linearFromDisplay(rgb[1]), linearFromDisplay(rgb[2])});
}

void writeWithLightness(const std::array<float, 3>& curves, float change, float* rgb) {
    const float shift = labShift(change);
    const auto linear = linearOfLabCurves({curves[0] + shift, curves[1] + shift, curves[2] + shift});
    for (std::size_t channel = 0; channel < 3; ++channel) rgb[channel] = displayFromLinear(linear[channel]);
}

}  // namespace fovea
