// What training and use of a forest share: luminance, low-resolution windows, gradient filters, principal components.
#pragma once

#include <opencv2/core/mat.hpp>

#include "core/base/seed.h"
#include "core/methods/parts.h"

namespace fovea {

// Y = 0.299 R + 0.587 G + 0.114 B of CV_32FC3 RGB, CV_32F.
cv::Mat luminanceOf(const cv::Mat& rgb);

// A picture with `inputPx / 2` mirrored pixels on every side, so that every pixel has its whole window.
cv::Mat paddedForWindows(const cv::Mat& luminance, int inputPx);
// The window round pixel (x, y) of the unpadded picture as inputPx^2 floats, row by row.
void copyWindow(const cv::Mat& padded, int x, int y, int inputPx, float* to);

// First and second order gradients in both directions, [-1 0 1] and [1 -2 1], at the (inputPx - 2)^2 inner pixels of a
// window, as one matrix: 4 (inputPx - 2)^2 x inputPx^2, CV_32F. Schulter et al. (after Zeyde et al. 2010) take the
// gradients of the bicubic enlargement; that is a linear function of the low-resolution window, so gradients of the
// window itself hold the same at 1 / scale^2 of the work.
cv::Mat gradientFilters(int inputPx);

// The `count` principal components of the gradients of `windows` (n x inputPx^2), times the gradient filters:
// count x inputPx^2. A window's features are this matrix times the window.
cv::Mat featureBasis(const cv::Mat& windows, int inputPx, int count);

// The leading `count` directions of `samples` (n x P, n and P at least count), as rows, largest first: subspace
// iteration (Halko, Martinsson and Tropp 2011), because P is 2304 for scale 16. Not centred: a mean is then one of the
// directions.
cv::Mat leadingDirections(const cv::Mat& samples, int count, std::uint64_t seed);

}  // namespace fovea
