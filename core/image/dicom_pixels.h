// From a DICOM picture's stored samples to RGB or grey. Used only inside this box; knows nothing of the file.
#pragma once

#include <opencv2/core.hpp>
#include <span>
#include <string>

#include "core/base/result.h"

namespace fovea {

enum class DicomColour { monochrome1, monochrome2, rgb, ybrFull, ybrFull422 };
enum class DicomOrder { interleaved, planar };

struct DicomPixels {
    int columns = 0, rows = 0;
    int bitsAllocated = 8;  // 8 or 16
    int bitsStored = 8;
    int highBit = 7;
    DicomColour colour = DicomColour::monochrome2;
    DicomOrder order = DicomOrder::interleaved;

    int channels() const { return colour == DicomColour::monochrome1 || colour == DicomColour::monochrome2 ? 1 : 3; }
    std::size_t bytesNeeded() const;
};

// CV_8UC1/3 where at most 8 bits are stored, else CV_16UC1/3; numbers run to 2^bitsStored - 1. `samples` holds
// bytesNeeded() bytes, 16-bit ones in this machine's order.
cv::Mat unpackDicom(const DicomPixels& layout, std::span<const std::uint8_t> samples);

// The same for pixels that a decoder has unpacked already: only the colours are changed.
cv::Mat recolourDicom(const DicomPixels& layout, const cv::Mat& pixels);

}  // namespace fovea
