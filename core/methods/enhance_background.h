// What the methods against a clouded lens share: the retina at a small size, smoothed without its surround, and put back
// to full size. Veil and illumination are smooth, so nothing is lost by looking for them at 512 px.
#pragma once

#include <opencv2/core/mat.hpp>

#include "core/image/image.h"

namespace fovea {

struct SmallRetina {
    cv::Mat rgb;     // CV_32FC3, 0 to 1: mean of the retina's pixels; 0 where there are none
    cv::Mat weight;  // CV_32FC1, 0 to 1: share of retina
    double reduction = 1;    // pixels of the picture per pixel of this, along a side
    double diameterPx = 0;   // of the field of view, in pixels of this
};
// The longer side becomes at most 512 px. The image carries a field of view.
SmallRetina smallRetina(const Image& image);

// A Gaussian that sees only `weight` (normalized convolution); CV_32F of one or three channels. Computed by OpenCV's
// separable filter; where no weight is near, the plain mean over all weights.
cv::Mat smoothedInside(const cv::Mat& values, const cv::Mat& weight, double sigmaPx);

// The same Gaussian applied in the Fourier domain, transfer function exp(-2 (pi f sigma)^2): for planes whose spectrum
// is filtered on purpose. CV_32FC1.
cv::Mat lowPassed(const cv::Mat& plane, const cv::Mat& weight, double sigmaPx);

// Bicubic, to the picture's size.
cv::Mat atFullSize(const cv::Mat& small, cv::Size size);

// Value below which `share` of the values with a weight above one half lie. 0 where there are none.
float quantileInside(const cv::Mat& values, const cv::Mat& weight, double share);

}  // namespace fovea
