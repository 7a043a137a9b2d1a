// The middle lines of vessels, and how long they are.
#pragma once

#include <opencv2/core/mat.hpp>

namespace fovea {

// Thins the non-zero pixels of a CV_8UC1 matrix to lines one pixel wide: Zhang and Suen, "A fast parallel algorithm for
// thinning digital patterns", Communications of the ACM 1984. Pixels beyond the border count as empty. Returns 255 on
// the lines, 0 elsewhere.
cv::Mat thinned(const cv::Mat& mask);

// The length that each pixel of a skeleton stands for, in pixels (CV_32FC1): half of every step to a neighbour, 1 for a
// neighbour to the side and sqrt 2 for a diagonal one, a diagonal step not being counted where a side-step neighbour
// joins the same two pixels. The sum over a line of n pixels to the side is n - 1; a pixel alone is 0.
cv::Mat skeletonLengths(const cv::Mat& skeleton);

}  // namespace fovea
