#include "core/image/dicom_pixels.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace fovea {
namespace {

template <typename T>
T clampTo(double value, int white) {
    return static_cast<T>(std::clamp(static_cast<int>(std::lround(value)), 0, white));
}

// ITU-R BT.601 at full range, as DICOM PS3.3 C.7.6.3.1.2 writes it.
template <typename T>
void toRgb(double luma, double blue, double red, int white, T* out) {
    const double middle = (white + 1) / 2;
    out[0] = clampTo<T>(luma + 1.402 * (red - middle), white);
    out[1] = clampTo<T>(luma - 0.344136 * (blue - middle) - 0.714136 * (red - middle), white);
    out[2] = clampTo<T>(luma + 1.772 * (blue - middle), white);
}

template <typename T>
cv::Mat unpack(const DicomPixels& layout, const std::uint8_t* bytes) {
    const int channels = layout.channels();
    const int white = (1 << layout.bitsStored) - 1;
    const int shift = layout.highBit + 1 - layout.bitsStored;
    const std::size_t total = static_cast<std::size_t>(layout.columns) * layout.rows;
    const auto sample = [&](std::size_t index) {
        T value;
        std::memcpy(&value, bytes + index * sizeof(T), sizeof(T));
        return static_cast<int>((value >> shift) & white);
    };
    const std::size_t pixelStep = layout.order == DicomOrder::planar ? 1 : static_cast<std::size_t>(channels);
    const std::size_t planeStep = layout.order == DicomOrder::planar ? total : 1;

    cv::Mat pixels(layout.rows, layout.columns, CV_MAKETYPE(sizeof(T) == 1 ? CV_8U : CV_16U, channels));
    T* out = pixels.ptr<T>();
    for (std::size_t i = 0; i < total; ++i, out += channels) {
        switch (layout.colour) {
            case DicomColour::monochrome1: out[0] = static_cast<T>(white - sample(i)); break;
            case DicomColour::monochrome2: out[0] = static_cast<T>(sample(i)); break;
            case DicomColour::rgb:
                for (std::size_t c = 0; c < 3; ++c) out[c] = static_cast<T>(sample(i * pixelStep + c * planeStep));
                break;
            case DicomColour::ybrFull:
                toRgb(sample(i * pixelStep), sample(i * pixelStep + planeStep), sample(i * pixelStep + 2 * planeStep),
                      white, out);
                break;
            case DicomColour::ybrFull422: {
                const std::size_t pair = i / 2 * 4;  // Y1 Y2 Cb Cr
                toRgb(sample(pair + i % 2), sample(pair + 2), sample(pair + 3), white, out);
                break;
            }
        }
    }
    return pixels;
}

}  // namespace

std::size_t DicomPixels::bytesNeeded() const {
    const std::size_t total = static_cast<std::size_t>(columns) * rows, sampleBytes = bitsAllocated == 16 ? 2 : 1;
    if (colour == DicomColour::ybrFull422) return (total + 1) / 2 * 4 * sampleBytes;
    return total * channels() * sampleBytes;
}

cv::Mat unpackDicom(const DicomPixels& layout, std::span<const std::uint8_t> samples) {
    FOVEA_ASSERT(samples.size() >= layout.bytesNeeded());
    if (layout.bitsAllocated == 8) return unpack<std::uint8_t>(layout, samples.data());
    cv::Mat pixels = unpack<std::uint16_t>(layout, samples.data());
    if (layout.bitsStored <= 8) pixels.convertTo(pixels, CV_8U);
    return pixels;
}

cv::Mat recolourDicom(const DicomPixels& layout, const cv::Mat& pixels) {
    DicomPixels plain = layout;
    plain.order = DicomOrder::interleaved;
    plain.bitsAllocated = pixels.depth() == CV_16U ? 16 : 8;
    plain.highBit = plain.bitsStored - 1;
    FOVEA_ASSERT(pixels.isContinuous() && plain.channels() == pixels.channels());
    return unpackDicom(plain, {pixels.data, pixels.total() * pixels.elemSize()});
}

}  // namespace fovea
