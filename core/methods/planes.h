// What the deblurring methods share: the parameter that says which planes they work on, Gaussian kernels, and blurring
// that can be stopped.
#pragma once

#include <functional>
#include <opencv2/core/mat.hpp>

#include "core/base/params.h"
#include "core/image/image.h"
#include "core/methods/parts.h"

namespace fovea {

// Adds the choice `channels`: "luminance" or "rgb".
void addChannelsField(ParamSchema& schema);

// Restores the planes that `parameters` name: luminance alone (Y = 0.299 R + 0.587 G + 0.114 B; what it gains is added
// to all three channels, so that colour noise is not sharpened), or R, G and B each. `restore` changes a CV_32FC1 plane
// in place. `rgb` is CV_32FC3. Errors: those of `restore`, cancelled.
using PlaneRestorer = std::function<Status(cv::Mat& plane, const JobContext& context)>;
Status restorePlanes(const cv::Mat& rgb, const ParamSet& parameters, int threads, const JobContext& context,
                     const PlaneRestorer& restore, ImageBuilder& result);

// 2 radius + 1 weights that sum to 1, CV_32FC1 column, cut at 4 sigma.
cv::Mat gaussianKernel(double sigmaPx);
int gaussianRadius(double sigmaPx);

// Rows of the separable convolution with a symmetric kernel. The border is reflected with the edge pixel repeated:
// so the blur is its own adjoint, which Richardson and Lucy's iteration needs.
void blurRows(const cv::Mat& source, const cv::Mat& kernel, Rows rows, cv::Mat& target);

}  // namespace fovea
