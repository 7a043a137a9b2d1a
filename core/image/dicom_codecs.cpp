#include "core/image/dicom_codecs.h"

#include <opencv2/core/utils/logger.hpp>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

namespace fovea {
namespace {

constexpr std::size_t kRleHeader = 64;  // the number of segments and up to 15 offsets, 32 bits each

std::uint32_t little32(const std::uint8_t* p) {
    return p[0] | p[1] << 8 | p[2] << 16 | static_cast<std::uint32_t>(p[3]) << 24;
}

std::uint32_t big32(const std::uint8_t* p) {
    return static_cast<std::uint32_t>(p[0]) << 24 | p[1] << 16 | p[2] << 8 | p[3];
}

// PackBits; false when the segment runs out before `count` bytes.
bool unpackSegment(std::span<const std::uint8_t> in, std::uint8_t* out, std::size_t count, std::size_t step) {
    std::size_t at = 0, done = 0;
    while (done < count) {
        if (at >= in.size()) return false;
        const int code = static_cast<std::int8_t>(in[at++]);
        if (code == -128) continue;
        const std::size_t run = code >= 0 ? static_cast<std::size_t>(code) + 1 : static_cast<std::size_t>(1 - code);
        if (in.size() - at < (code >= 0 ? run : 1)) return false;
        for (std::size_t i = 0; i < run && done < count; ++i, ++done)
            out[done * step] = code >= 0 ? in[at + i] : in[at];
        at += code >= 0 ? run : 1;
    }
    return true;
}

}  // namespace

Result<std::vector<std::uint8_t>> decodeRle(const Source& stream, const DicomPixels& layout) {
    const auto damaged = [&] {
        return stream.bad(phrase("damaged or truncated DICOM (its RLE data do not fill the picture)"));
    };
    const std::size_t sampleBytes = layout.bitsAllocated == 16 ? 2 : 1;
    const std::size_t segments = static_cast<std::size_t>(layout.channels()) * sampleBytes;
    if (stream.size() < kRleHeader || little32(stream.data()) != segments) return damaged();
    const std::size_t total = static_cast<std::size_t>(layout.columns) * layout.rows;
    constexpr std::size_t bestRatio = 64;  // two bytes make at most 128
    if (total > bestRatio * stream.size()) return damaged();
    std::vector<std::uint8_t> samples(total * segments);
    for (std::size_t s = 0; s < segments; ++s) {
        const std::size_t from = little32(stream.data() + 4 * (s + 1));
        const std::size_t to = s + 1 < segments ? little32(stream.data() + 4 * (s + 2)) : stream.size();
        if (from < kRleHeader || to < from || to > stream.size()) return damaged();
        // Segments come most significant byte first; the samples are little endian.
        const std::size_t channel = s / sampleBytes, byte = sampleBytes - 1 - s % sampleBytes;
        const std::span<const std::uint8_t> segment(stream.data() + from, to - from);
        if (!unpackSegment(segment, samples.data() + channel * sampleBytes + byte, total, segments)) return damaged();
    }
    return samples;
}

Result<cv::Mat> decodeJpeg2000(const Source& stream, const DicomPixels& layout) {
    const auto damaged = [&](const Text& why) {
        return stream.bad(phrase("damaged or truncated DICOM (its JPEG 2000 data %1)", why));
    };
    // SOC and SIZ open the stream; sizes are checked before the decoder sees them.
    constexpr std::uint8_t opening[] = {0xff, 0x4f, 0xff, 0x51};
    constexpr std::size_t sizesAt = 8, componentsAt = 40;
    if (stream.size() < componentsAt + 5 || !std::equal(std::begin(opening), std::end(opening), stream.data())) {
        return damaged(phrase("do not begin as they must"));
    }
    const std::uint8_t* sizes = stream.data() + sizesAt;
    const std::uint64_t width = std::uint64_t{big32(sizes)} - big32(sizes + 8);
    const std::uint64_t height = std::uint64_t{big32(sizes + 4)} - big32(sizes + 12);
    const int components = stream.data()[componentsAt] << 8 | stream.data()[componentsAt + 1];
    if (width != static_cast<std::uint64_t>(layout.columns) || height != static_cast<std::uint64_t>(layout.rows) ||
        components != layout.channels()) {
        return damaged(phrase("and its header disagree about the size"));
    }
    // The decoder hands out what it has of a stream that breaks off: the closing marker must be there.
    std::size_t end = stream.size();
    while (end > 2 && stream.data()[end - 1] == 0) --end;
    if (stream.data()[end - 2] != 0xff || stream.data()[end - 1] != 0xd9) return damaged(phrase("break off"));

    [[maybe_unused]] static const auto quiet = cv::utils::logging::setLogLevel(cv::utils::logging::LOG_LEVEL_SILENT);
    const cv::Mat bytes(1, static_cast<int>(stream.size()), CV_8UC1, const_cast<std::uint8_t*>(stream.data()));
    cv::Mat pixels = cv::imdecode(bytes, cv::IMREAD_UNCHANGED);
    const int depth = layout.bitsStored > 8 ? CV_16U : CV_8U;
    if (pixels.cols != layout.columns || pixels.rows != layout.rows ||
        pixels.type() != CV_MAKETYPE(depth, components)) {
        return damaged(phrase("cannot be decoded"));
    }
    if (components == 3) cv::cvtColor(pixels, pixels, cv::COLOR_BGR2RGB);
    return pixels;
}

}  // namespace fovea
