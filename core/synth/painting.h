// What generateFundus lays over each other, one layer a function. Internal to synth.
#pragma once

#include <array>
#include <opencv2/core.hpp>

#include "core/synth/synthetic_fundus.h"

namespace fovea::synth {

// Coverage of the field of view in [0, 1], with a soft rim, and the exact disc behind it (255 inside).
struct View {
    cv::Mat1f coverage;
    cv::Mat1b mask;
};
View viewOf(const SyntheticOptions& options, const Anatomy& anatomy);

// Pigment, choroid, nerve fibres, disc with cup, fovea: display-referred RGB, before vessels and light.
cv::Mat3f paintBackground(const SyntheticOptions& options, const Anatomy& anatomy);

struct VesselLayer {
    cv::Mat1f depth;   // how much blood the light crosses, in [0, 1], soft at the rim
    cv::Mat1f reflex;  // the light streak along wide vessels, in [0, 1]
    cv::Mat1f label;   // 1 where the pixel's centre is inside
};
VesselLayer drawVessels(const std::vector<Vessel>& tree, VesselKind kind, int width, int height);

// Adds lesions to the picture, clear of the disc and the fovea's centre, and returns them.
std::vector<Lesion> paintLesions(cv::Mat3f& picture, const SyntheticOptions& options, const Anatomy& anatomy,
                                 const cv::Mat1f& vessels);

}  // namespace fovea::synth
