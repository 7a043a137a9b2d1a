// Training windows drawn from photographs. Internal to core/forest.
#pragma once

#include "core/forest/forest_training.h"

namespace fovea {

struct ForestSamples {
    cv::Mat windows;    // n x inputPx^2
    cv::Mat residuals;  // n x (3 scale)^2: luminance minus bicubic enlargement
};

struct ForestBases {
    cv::Mat features;  // features x inputPx^2
    cv::Mat target;    // components x (3 scale)^2
};

struct ProjectedSamples {
    cv::Mat features;           // n x features
    cv::Mat targets;            // n x components
    double residualSquare = 0;  // mean over n and (3 scale)^2, before the projection
};

// CV_32F in [0, 1]: the reduced picture, and the photograph cut to whole multiples of the scale.
struct LuminancePair {
    cv::Mat small, whole;
};
// May throw what OpenCV throws.
LuminancePair luminancePair(const ForestPhotograph& photograph, int scale);

// How many of `total` windows each photograph gives: by weight; 0 for those of the other side (training, validation).
std::vector<int> shareOut(std::span<const ForestPhotograph> photographs, bool validation, int total);

// `count` windows from random places of a photograph; fewer when its mask leaves no room. May throw what OpenCV throws.
ForestSamples drawSamples(const ForestPhotograph& photograph, const ForestOptions& options, int count,
                          std::uint64_t seed);

// counts[i] windows of photograph i, projected on the bases, in the photographs' order. Errors: cancelled.
Result<ProjectedSamples> projectSamples(std::span<const ForestPhotograph> photographs, const std::vector<int>& counts,
                                        const ForestOptions& options, const ForestBases& bases, int threads,
                                        const JobContext& context);
// Principal components of some 8000 windows of the training photographs. Errors: configuration (no room), cancelled.
Result<ForestBases> makeBases(std::span<const ForestPhotograph> photographs, const ForestOptions& options, int threads,
                              const JobContext& context);

}  // namespace fovea
