// BMP by OpenCV, after the size in its header has been checked.
#include <cstdlib>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include "core/image/decoded.h"

namespace fovea {
namespace {

std::int32_t little32(const std::uint8_t* p) {
    return static_cast<std::int32_t>(p[0] | p[1] << 8 | p[2] << 16 | static_cast<std::uint32_t>(p[3]) << 24);
}

constexpr std::int32_t kUsualHeader = 40;
constexpr std::uint32_t kBitFields = 3;  // the last kind of compression that is known

std::uint32_t compressionOf(const std::uint8_t* header) {
    constexpr std::size_t compressionAt = 16;
    return little32(header) >= kUsualHeader ? static_cast<std::uint32_t>(little32(header + compressionAt)) : 0;
}

bool isPlain(const std::uint8_t* header) { return little32(header) >= kUsualHeader && compressionOf(header) == 0; }

std::uint64_t bytesOfRows(const std::uint8_t* header, std::uint64_t width) {
    const int bits = header[14] | header[15] << 8;
    return (width * bits + 31) / 32 * 4;
}

}  // namespace

Result<Decoded> readBmp(const Source& source) {
    constexpr std::size_t headerAt = 14, newHeaderSize = 36;
    const auto damaged = [&] { return source.bad(phrase("damaged or truncated BMP")); };
    if (source.size() < headerAt + newHeaderSize) return damaged();
    const std::uint8_t* header = source.data() + headerAt;
    std::uint64_t width = 0, height = 0;
    if (little32(header) >= static_cast<std::int32_t>(newHeaderSize)) {
        width = static_cast<std::uint64_t>(std::max(little32(header + 4), 0));
        height = static_cast<std::uint64_t>(std::llabs(little32(header + 8)));  // negative: stored top down
    } else {
        width = header[4] | header[5] << 8;
        height = header[6] | header[7] << 8;
    }
    FOVEA_CHECK(source.checkSize(width, height));
    if (width * height > 1024 * static_cast<std::uint64_t>(source.size())) return damaged();
    if (compressionOf(header) > kBitFields) return damaged();
    if (isPlain(header) && source.size() < bytesOfRows(header, width) * height) return damaged();
    const cv::Mat bytes(1, static_cast<int>(source.size()), CV_8UC1, const_cast<std::uint8_t*>(source.data()));
    const cv::Mat pixels = cv::imdecode(bytes, cv::IMREAD_UNCHANGED);
    if (pixels.empty() || static_cast<std::uint64_t>(pixels.cols) != width ||
        static_cast<std::uint64_t>(pixels.rows) != height || pixels.depth() != CV_8U) {
        return damaged();
    }
    Decoded decoded;
    switch (pixels.channels()) {
        case 1: decoded.pixels = pixels; break;
        case 3: cv::cvtColor(pixels, decoded.pixels, cv::COLOR_BGR2RGB); break;
        case 4: cv::cvtColor(pixels, decoded.pixels, cv::COLOR_BGRA2RGB); break;
        default: return damaged();
    }
    decoded.format = "BMP";
    return decoded;
}

}  // namespace fovea
