// Structural similarity of two planes: Wang, Bovik, Sheikh and Simoncelli 2004, with K1 = 0.01 and K2 = 0.03.
#pragma once

#include <opencv2/core/mat.hpp>
#include <optional>

namespace fovea {

enum class SsimWindow {
    gaussian,  // sigma 1.5 cut at 3.5 sigma: 11 x 11; population covariance (Wang et al. 2004)
    uniform    // 7 x 7, sample covariance (scikit-image's defaults)
};

int sideOf(SsimWindow window);

// The map itself (CV_32FC1), of planes as below; 1 in the outer (side - 1) / 2 pixels, where it is not defined.
cv::Mat ssimPlane(const cv::Mat& a, const cv::Mat& b, SsimWindow window);

// Planes are CV_32FC1 in 0 to 255, equal sizes, at least the window's side. The mean of the map without its outer
// (side - 1) / 2 pixels, over the pixels where `mask` (CV_8UC1) is not 0; an empty mask means all. Empty when no pixel is left.
std::optional<double> meanSsim(const cv::Mat& a, const cv::Mat& b, const cv::Mat& mask, SsimWindow window);

}  // namespace fovea
