// The compressed pixel data of DICOM files. Used only inside this box.
#pragma once

#include "core/image/decoded.h"
#include "core/image/dicom_pixels.h"

namespace fovea {

// Samples as they were before coding: interleaved, 16-bit ones in this machine's order, DicomPixels::bytesNeeded() of
// them. `stream` is one frame. Errors: badData.
Result<std::vector<std::uint8_t>> decodeRle(const Source& stream, const DicomPixels& layout);
// RGB or grey, as JPEG 2000's own colour transform leaves it. Errors: badData.
Result<cv::Mat> decodeJpeg2000(const Source& stream, const DicomPixels& layout);

}  // namespace fovea
