// The writers of the single formats: stored numbers to a file's bytes. Used only inside this box.
#pragma once

#include <opencv2/core/mat.hpp>

#include "core/base/files.h"
#include "core/base/result.h"
#include "core/image/image.h"
#include "core/image/write_image.h"

namespace fovea {

struct Picture {
    cv::Mat pixels;  // CV_8UC1, CV_8UC3, CV_16UC1 or CV_16UC3 in RGB order
    std::vector<std::uint8_t> icc;
    std::optional<PixelSpacing> spacing;
    ImageText text;
};

// Errors: badData (over the format's limits), outOfMemory.
Result<Bytes> encodePng(const Picture& picture);
Result<Bytes> encodeTiff(const Picture& picture);

}  // namespace fovea
