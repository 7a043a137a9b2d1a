// A forest at work: what it adds to a bicubic enlargement.
#pragma once

#include <opencv2/core/mat.hpp>

#include "core/forest/forest_model.h"
#include "core/methods/parts.h"

namespace fovea {

// `luminance`: CV_32F low-resolution picture in [0, 1]; `mask`: CV_8U of its size, predictions centred on 0 are left
// out (and their pixels averaged over fewer), empty for none. `rows` count in the enlargement and begin at a multiple
// of the scale; the result has their number times width x scale, CV_32F: what is to be added to the bicubic
// enlargement, the mean over the patches that cover a pixel. Any strip equals the same rows of the whole. Stops early,
// with an unfinished result, when `context` is stopped.
cv::Mat forestDetail(const ForestModel& model, const cv::Mat& luminance, const cv::Mat& mask, Rows rows,
                     const JobContext& context);

}  // namespace fovea
