// Fovea's pictures as OpenCV matrices and back, for boxes that compute with OpenCV.
//
//   cv::Mat blurred;
//   cv::GaussianBlur(matView(image), blurred, {}, 2.0);
//   Image result = imageFromMat(blurred, image.info());
#pragma once

#include <opencv2/core/mat.hpp>

#include "core/image/image.h"

namespace fovea {

// Views without a copy: CV_32FC3 in RGB order, CV_32FC1, CV_8UC1 (255 inside). They do not keep the picture alive, and
// the const ones must only be read.
cv::Mat matView(const Image& image);
cv::Mat matView(const Map& map);
cv::Mat matView(const FieldOfView& fieldOfView);
cv::Mat matView(ImageBuilder& builder);  // to be written

// Copies. Assert a non-empty CV_32FC3 (RGB) or CV_32FC1 matrix.
Image imageFromMat(const cv::Mat& rgb, const ImageInfo& info);
Map mapFromMat(const cv::Mat& values);

}  // namespace fovea
