#include <algorithm>
#include <cstdarg>
#include <cstdio>
#include <cstring>
#include <memory>

#include "core/image/encoded.h"

#include <tiffio.h>

namespace fovea {
namespace {

constexpr std::uint64_t kClassicLimit = 3'900'000'000;  // beyond 4 GB only BigTIFF can point
constexpr std::uint32_t kStripBytes = 1u << 20;

struct Memory {
    Bytes bytes;
    std::size_t at = 0;
    std::string message;
};

Memory& memoryOf(thandle_t handle) { return *static_cast<Memory*>(handle); }

tmsize_t onWrite(thandle_t handle, void* data, tmsize_t count) {
    Memory& memory = memoryOf(handle);
    try {
        const auto size = static_cast<std::size_t>(count);
        if (memory.at + size > memory.bytes.size()) memory.bytes.resize(memory.at + size);
        std::memcpy(memory.bytes.data() + memory.at, data, size);
        memory.at += size;
        return count;
    } catch (const std::exception&) {
        memory.message = "not enough memory";
        return 0;
    }
}

tmsize_t onRead(thandle_t handle, void* out, tmsize_t count) {
    Memory& memory = memoryOf(handle);
    if (memory.at >= memory.bytes.size() || count <= 0) return 0;
    const std::size_t taken = std::min(memory.bytes.size() - memory.at, static_cast<std::size_t>(count));
    std::memcpy(out, memory.bytes.data() + memory.at, taken);
    memory.at += taken;
    return static_cast<tmsize_t>(taken);
}

toff_t onSeek(thandle_t handle, toff_t offset, int whence) {
    Memory& memory = memoryOf(handle);
    const std::uint64_t base = whence == SEEK_CUR ? memory.at : whence == SEEK_END ? memory.bytes.size() : 0;
    memory.at = base + offset;
    return memory.at;
}

int onError(TIFF*, void* user, const char*, const char* format, va_list arguments) {
    auto& message = static_cast<Memory*>(user)->message;
    if (!message.empty()) return 1;
    char text[256];
    std::vsnprintf(text, sizeof text, format, arguments);
    message = text;
    return 1;
}

TIFF* open(Memory& memory, bool big) {
    TIFFOpenOptions* options = TIFFOpenOptionsAlloc();
    TIFFOpenOptionsSetErrorHandlerExtR(options, onError, &memory);
    TIFF* tiff = TIFFClientOpenExt(
        "tiff", big ? "w8" : "w", &memory, onRead, onWrite, onSeek, [](thandle_t) { return 0; },
        [](thandle_t handle) -> toff_t { return memoryOf(handle).bytes.size(); }, nullptr, nullptr, options);
    TIFFOpenOptionsFree(options);
    return tiff;
}

std::string description(const ImageText& text) {
    std::string lines;
    for (const auto& [key, value] : text) {
        std::string line = key + ": " + value;
        std::replace(line.begin(), line.end(), '\n', ' ');
        lines += line + "\n";
    }
    return lines;
}

void setTags(TIFF* tiff, const Picture& picture) {
    const cv::Mat& pixels = picture.pixels;
    const bool grey = pixels.channels() == 1;
    const auto rowBytes = static_cast<std::uint32_t>(pixels.cols * pixels.elemSize());
    TIFFSetField(tiff, TIFFTAG_IMAGEWIDTH, static_cast<std::uint32_t>(pixels.cols));
    TIFFSetField(tiff, TIFFTAG_IMAGELENGTH, static_cast<std::uint32_t>(pixels.rows));
    TIFFSetField(tiff, TIFFTAG_BITSPERSAMPLE, pixels.depth() == CV_16U ? 16 : 8);
    TIFFSetField(tiff, TIFFTAG_SAMPLESPERPIXEL, pixels.channels());
    TIFFSetField(tiff, TIFFTAG_PHOTOMETRIC, grey ? PHOTOMETRIC_MINISBLACK : PHOTOMETRIC_RGB);
    TIFFSetField(tiff, TIFFTAG_PLANARCONFIG, PLANARCONFIG_CONTIG);
    TIFFSetField(tiff, TIFFTAG_ORIENTATION, ORIENTATION_TOPLEFT);
    TIFFSetField(tiff, TIFFTAG_COMPRESSION, COMPRESSION_ADOBE_DEFLATE);
    TIFFSetField(tiff, TIFFTAG_PREDICTOR, PREDICTOR_HORIZONTAL);
    TIFFSetField(tiff, TIFFTAG_ROWSPERSTRIP, std::max(1u, kStripBytes / rowBytes));
    if (!picture.icc.empty()) {
        TIFFSetField(tiff, TIFFTAG_ICCPROFILE, static_cast<std::uint32_t>(picture.icc.size()), picture.icc.data());
    }
    if (picture.spacing) {
        TIFFSetField(tiff, TIFFTAG_RESOLUTIONUNIT, RESUNIT_CENTIMETER);
        TIFFSetField(tiff, TIFFTAG_XRESOLUTION, 10.0 / picture.spacing->columnMm);
        TIFFSetField(tiff, TIFFTAG_YRESOLUTION, 10.0 / picture.spacing->rowMm);
    }
    const std::string lines = description(picture.text);
    if (!lines.empty()) TIFFSetField(tiff, TIFFTAG_IMAGEDESCRIPTION, lines.c_str());
}

}  // namespace

Result<Bytes> encodeTiff(const Picture& picture) {
    const cv::Mat& pixels = picture.pixels;
    Memory memory;
    const auto failed = [&] { return fail(ErrorCode::badData, "cannot be stored as TIFF (%1)", memory.message); };
    TIFF* opened = open(memory, pixels.total() * pixels.elemSize() > kClassicLimit);
    if (!opened) return failed();
    std::unique_ptr<TIFF, decltype(&TIFFClose)> tiff(opened, &TIFFClose);
    setTags(opened, picture);
    std::vector<std::uint8_t> row(pixels.cols * pixels.elemSize());
    for (int y = 0; y < pixels.rows; ++y) {
        std::memcpy(row.data(), pixels.ptr(y), row.size());  // the predictor writes into what it is given
        if (TIFFWriteScanline(opened, row.data(), static_cast<std::uint32_t>(y), 0) != 1) return failed();
    }
    if (TIFFFlush(opened) != 1) return failed();
    tiff.reset();
    if (!memory.message.empty()) return failed();
    return std::move(memory.bytes);
}

}  // namespace fovea
