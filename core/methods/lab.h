// Lightness of CIE Lab (sRGB, D65), converted exactly: OpenCV's float Lab is off by up to a grey level.
#pragma once

#include <array>

namespace fovea {

// X, Y, Z of a display-referred RGB pixel (0 to 1) after Lab's curve. Lightness L* / 100 is 1.16 of the second - 0.16.
std::array<float, 3> labCurvesOf(const float* rgb);
inline float lightnessOf(const std::array<float, 3>& curves) { return 1.16f * curves[1] - 0.16f; }

// The steps of it, for who has tables of some: sRGB's curve and its inverse, Lab's curves of linear light, and back.
float linearFromDisplay(float value);
float displayFromLinear(float value);
std::array<float, 3> labCurvesOfLinear(const std::array<float, 3>& linear);
std::array<float, 3> linearOfLabCurves(const std::array<float, 3>& curves);
// By how much all three curves change when lightness (0 to 1) changes and a*, b* are kept.
inline float labShift(float change) { return change / 1.16f; }

// The pixel with its lightness (0 to 1) raised by `change`, a* and b* kept; may lie outside 0 to 1.
void writeWithLightness(const std::array<float, 3>& curves, float change, float* rgb);

}  // namespace fovea
