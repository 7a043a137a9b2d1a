// The retina continued beyond its border, so that filters see no edge where the camera's aperture cut the picture off.
#pragma once

#include <opencv2/core/mat.hpp>

#include "core/image/image.h"
#include "core/methods/parts.h"

namespace fovea {

// CV_32FC3 of the image's size. Inside the field of view the image's pixels; outside, the pixel mirrored at the nearest
// inside pixel (that pixel itself where the mirror image lies outside too). An image that is all field of view comes
// back as a view without a copy: only read it, and keep the image alive. Errors: cancelled.
Result<cv::Mat> extendedBeyondFieldOfView(const Image& image, int threads, const JobContext& context);

}  // namespace fovea
