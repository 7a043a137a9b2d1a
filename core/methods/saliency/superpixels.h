// A picture cut into small regions of like colour: SLIC (Achanta et al., "SLIC superpixels compared to state-of-the-art
// superpixel methods", 2012), inside a mask only. Own code, so that it can be stopped and sees nothing of a camera's
// border.
#pragma once

#include <opencv2/core/mat.hpp>
#include <vector>

#include "core/methods/parts.h"

namespace fovea {

struct Superpixel {
    cv::Vec3f colour;    // mean CIE Lab
    cv::Vec2f position;  // mean x, y in pixels
    int pixels = 0;
};

struct Superpixels {
    cv::Mat labels;                    // CV_32S: index into elements, -1 outside the mask
    std::vector<Superpixel> elements;  // none is empty
};

// `lab`: CV_32FC3 CIE Lab; `mask`: CV_8U of its size, 0 outside, empty for none. `wanted`: about how many;
// `compactness`: the colour distance that weighs as much as one grid step (SLIC's m). Ten rounds of k-means, regions
// are not forced to hang together. The same on any number of threads. Errors: cancelled.
Result<Superpixels> superpixelsOf(const cv::Mat& lab, const cv::Mat& mask, int wanted, double compactness, int threads,
                                  const JobContext& context);

}  // namespace fovea
