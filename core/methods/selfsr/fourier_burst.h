// Fourier burst accumulation (Delbracio and Sapiro, "Burst deblurring: removing camera shake through Fourier burst
// accumulation", CVPR 2015): of several pictures of one scene, each blurred in its own direction, every frequency is
// taken mostly from the picture where it is strongest.
#pragma once

#include <opencv2/core/mat.hpp>
#include <vector>

#include "core/methods/parts.h"

namespace fovea {

// u = F^-1( sum_i w_i F(v_i) ), w_i = |F(v_i)|^p / sum_j |F(v_j)|^p, the absolute values in w smoothed by
// a Gaussian over frequencies (a fiftieth of the side, as in the paper), so that noise does not choose. Taken in tiles
// of 128 x 128 px under a Hann window that overlap by half and add up to the whole: local, stoppable, and of the same
// memory for any size. CV_32F planes of one size, at least one; p >= 0 (0 is the mean). Equal planes give that plane
// back. The same on any number of threads. Errors: cancelled.
Result<cv::Mat> fourierBurst(const std::vector<cv::Mat>& planes, double p, int threads, const JobContext& context);

}  // namespace fovea
