// Enlargement by a whole factor, strip by strip: any strip equals the same rows of the whole enlargement.
#pragma once

#include <opencv2/core/mat.hpp>

#include "core/image/image.h"
#include "core/methods/parts.h"

namespace fovea {

enum class Kernel {
    bicubic,  // Keys 1981 with a = -0.75 (OpenCV's INTER_CUBIC)
    lanczos4  // 8 x 8 taps (OpenCV's INTER_LANCZOS4)
};

// Pixel centres at half pixels, replicated border. `source` is CV_32F of any channels, `rows` count in the result.
// Values may overshoot those of the source; they are not clamped.
cv::Mat enlargedRows(const cv::Mat& source, int scale, Kernel kernel, Rows rows);

// The whole image into `result` of width x scale by height x scale. Errors: cancelled.
Status enlarge(const Image& image, int scale, Kernel kernel, int threads, const JobContext& context, ImageBuilder& result);

}  // namespace fovea
