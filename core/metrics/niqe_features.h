// The 36 numbers that NIQE takes of a patch; apart from niqe.cpp, which chooses patches and compares distributions.
#pragma once

#include <array>
#include <opencv2/core/mat.hpp>
#include <optional>
#include <utility>

#include "core/metrics/niqe.h"

namespace fovea {

// An asymmetric generalized Gaussian fitted by moments (Lasmar, Stitou and Berthoumieu 2009), as NIQE's authors do:
// shape found on the grid 0.2 to 10 in steps of 0.001. Empty when the values are not spread to both sides of 0.
struct AsymmetricGaussian {
    double shape = 0, left = 0, right = 0;  // left, right: scales beta
    double mean() const;
};
struct Moments {
    double leftSquares = 0, rightSquares = 0, absolute = 0;
    std::size_t leftCount = 0, rightCount = 0, count = 0;
    void add(double value) {
        if (value < 0) leftSquares += value * value, ++leftCount;
        if (value > 0) rightSquares += value * value, ++rightCount;
        absolute += value < 0 ? -value : value;
        ++count;
    }
};
std::optional<AsymmetricGaussian> fitted(const Moments& moments);

// 18 features of a patch of contrast-normalized luminance (CV_64FC1); its neighbours wrap round the patch's border.
std::optional<std::array<double, kNiqeFeatures / 2>> naturalSceneFeatures(const cv::Mat& patch);

// (Y - local mean) / (local deviation + 1), and the local deviation: Gaussian window of 7 x 7 px and sigma 7/6, border
// repeated. CV_64FC1 in, 0 to 255.
struct Normalized {
    cv::Mat values, deviation;
};
Normalized contrastNormalized(const cv::Mat& grey);

// Half the size by bicubic interpolation (a = -0.5) widened against aliasing, border mirrored, as Matlab's imresize.
// Both sides must be even.
cv::Mat halved(const cv::Mat& grey);

}  // namespace fovea
