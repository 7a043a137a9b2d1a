// The frame in which fundus pairs are made and compared: a square whose field of view is a disc in its middle.
#pragma once

namespace fovea {

// Radius of the field of view over half the frame's side: about what DRIVE's photographs have when resized to a square.
inline constexpr double kFrameRadius = 0.9375;

}  // namespace fovea
