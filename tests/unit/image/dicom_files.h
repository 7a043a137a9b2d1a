// DICOM Ophthalmic Photography files in many encodings, made with GDCM.
#pragma once

#include <opencv2/core.hpp>
#include <string>

#include "core/base/files.h"

namespace fovea::test {

enum class DicomCoding { littleEndian, implicit, bigEndian, jpeg, jpeg2000, jpeg2000Lossy, rle, jpegLs };

struct DicomOptions {
    DicomCoding coding = DicomCoding::littleEndian;
    std::string photometric = "RGB";
    int planar = 0;
    int bitsStored = 0;  // 0: all of them
    int frames = 1;      // the later frames are zero
    std::string spacing = "0.0061\\0.0062";
    std::string laterality = "R";
    std::string slope;
};

// `samples` are stored as they are (so YBR comes in as YBR): CV_8UC1/3 or CV_16UC1/3, interleaved; put into planes for
// planar = 1. For YBR_FULL_422 they are the packed bytes, CV_8UC2 (one luma and one colour difference a pixel).
Bytes dicomFile(const cv::Mat& samples, const DicomOptions& options);

cv::Mat rgbToYbr(const cv::Mat& rgb);
cv::Mat packed422(const cv::Mat& ybr);

}  // namespace fovea::test
