#include <tiffio.h>
#include <algorithm>
#include <cstdarg>
#include <cstdio>
#include <cstring>
#include <memory>

#include <opencv2/core.hpp>

#include "core/image/decoded.h"

namespace fovea {
namespace {

constexpr std::uint64_t kMaxRatio = 1u << 14;  // pixels a byte: fax and LZW pack white paper very tightly

struct Memory {
    std::span<const std::byte> bytes;
    std::uint64_t at = 0;
    std::string message;  // the first error; later ones follow from it
};

Memory& memoryOf(thandle_t handle) { return *static_cast<Memory*>(handle); }

tmsize_t onRead(thandle_t handle, void* out, tmsize_t count) {
    Memory& memory = memoryOf(handle);
    if (memory.at >= memory.bytes.size() || count <= 0) return 0;
    const std::uint64_t rest = memory.bytes.size() - memory.at;
    const auto taken = std::min<std::uint64_t>(rest, static_cast<std::uint64_t>(count));
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

int onMap(thandle_t handle, void** base, toff_t* size) {
    Memory& memory = memoryOf(handle);
    *base = const_cast<std::byte*>(memory.bytes.data());
    *size = memory.bytes.size();
    return 1;
}

int onError(TIFF*, void* user, const char*, const char* format, va_list arguments) {
    auto& message = static_cast<Memory*>(user)->message;
    if (!message.empty()) return 1;
    char text[256];
    std::vsnprintf(text, sizeof text, format, arguments);
    message = text;
    return 1;
}

int onWarning(TIFF*, void*, const char*, const char*, va_list) { return 1; }

using Tiff = std::unique_ptr<TIFF, decltype(&TIFFClose)>;

Tiff open(Memory& memory, const ReadLimits& limits) {
    TIFFOpenOptions* options = TIFFOpenOptionsAlloc();
    TIFFOpenOptionsSetErrorHandlerExtR(options, onError, &memory);
    TIFFOpenOptionsSetWarningHandlerExtR(options, onWarning, nullptr);
    const auto largest = std::min<std::uint64_t>(limits.maxPixels * 8 + (1u << 20), 1ull << 40);
    TIFFOpenOptionsSetMaxSingleMemAlloc(options, static_cast<tmsize_t>(largest));
    TIFF* tiff = TIFFClientOpenExt(
        "tiff", "rm", &memory, onRead, [](thandle_t, void*, tmsize_t) -> tmsize_t { return 0; }, onSeek,
        [](thandle_t) { return 0; }, [](thandle_t handle) -> toff_t { return memoryOf(handle).bytes.size(); }, onMap,
        [](thandle_t, void*, toff_t) {}, options);
    TIFFOpenOptionsFree(options);
    return Tiff(tiff, &TIFFClose);
}

struct Layout {
    std::uint32_t width = 0, height = 0;
    std::uint16_t bits = 1, samples = 1, photometric = PHOTOMETRIC_MINISBLACK, planar = PLANARCONFIG_CONTIG;
    std::uint16_t format = SAMPLEFORMAT_UINT;
};

// Other extra samples, whose meaning nobody knows, are no part of the picture.
bool hasAlpha(TIFF* tiff) {
    std::uint16_t count = 0;
    const std::uint16_t* kinds = nullptr;
    if (!TIFFGetField(tiff, TIFFTAG_EXTRASAMPLES, &count, &kinds) || !kinds) return false;
    return std::any_of(kinds, kinds + count, [](std::uint16_t kind) { return kind == EXTRASAMPLE_ASSOCALPHA || kind == EXTRASAMPLE_UNASSALPHA; });
}

Layout layoutOf(TIFF* tiff) {
    Layout layout;
    TIFFGetField(tiff, TIFFTAG_IMAGEWIDTH, &layout.width);
    TIFFGetField(tiff, TIFFTAG_IMAGELENGTH, &layout.height);
    TIFFGetFieldDefaulted(tiff, TIFFTAG_BITSPERSAMPLE, &layout.bits);
    TIFFGetFieldDefaulted(tiff, TIFFTAG_SAMPLESPERPIXEL, &layout.samples);
    TIFFGetFieldDefaulted(tiff, TIFFTAG_PLANARCONFIG, &layout.planar);
    TIFFGetFieldDefaulted(tiff, TIFFTAG_SAMPLEFORMAT, &layout.format);
    TIFFGetField(tiff, TIFFTAG_PHOTOMETRIC, &layout.photometric);
    return layout;
}

// Copies one decoded block (a strip or a tile, whole samples) into its place; false when it sticks out.
struct Place {
    std::uint32_t left, top, width, height;  // the block's grid, clipped while copying
};

template <typename T>
void put(const T* block, const Place& place, int blockSamples, int firstSample, int outSamples, cv::Mat& pixels) {
    const auto columns = std::min<std::uint32_t>(place.width, static_cast<std::uint32_t>(pixels.cols) - place.left);
    const auto rows = std::min<std::uint32_t>(place.height, static_cast<std::uint32_t>(pixels.rows) - place.top);
    const int channels = pixels.channels();
    for (std::uint32_t y = 0; y < rows; ++y) {
        const T* from = block + static_cast<std::size_t>(y) * place.width * blockSamples;
        T* to = pixels.ptr<T>(static_cast<int>(place.top + y)) + static_cast<std::size_t>(place.left) * channels;
        for (std::uint32_t x = 0; x < columns; ++x, from += blockSamples, to += channels) {
            for (int s = 0; s < outSamples; ++s) to[firstSample + s] = from[s];
        }
    }
}

// Whole samples of 8 or 16 bits, in strips or tiles, chunky or planar, unpacked by libtiff alone.
bool readSamples(TIFF* tiff, const Layout& layout, cv::Mat& pixels) {
    const bool tiled = TIFFIsTiled(tiff) != 0;
    Place place{0, 0, layout.width, layout.height};
    if (tiled) {
        TIFFGetField(tiff, TIFFTAG_TILEWIDTH, &place.width);
        TIFFGetField(tiff, TIFFTAG_TILELENGTH, &place.height);
    } else {
        TIFFGetFieldDefaulted(tiff, TIFFTAG_ROWSPERSTRIP, &place.height);
        place.height = std::min(place.height, layout.height);
    }
    if (place.width == 0 || place.height == 0) return false;
    const bool planar = layout.planar == PLANARCONFIG_SEPARATE && layout.samples > 1;
    const int blockSamples = planar ? 1 : layout.samples;
    const int planes = planar ? pixels.channels() : 1;
    const int outSamples = planar ? 1 : pixels.channels();
    const std::uint64_t bytes = std::uint64_t{place.width} * place.height * blockSamples * (layout.bits / 8);
    const tmsize_t size = tiled ? TIFFTileSize(tiff) : TIFFStripSize(tiff);
    if (size <= 0 || static_cast<std::uint64_t>(size) != bytes) return false;
    std::vector<std::uint8_t> block(bytes);
    const std::uint16_t samples = static_cast<std::uint16_t>(planes);
    for (std::uint16_t plane = 0; plane < samples; ++plane) {
        for (place.top = 0; place.top < layout.height; place.top += place.height) {
            for (place.left = 0; place.left < layout.width; place.left += place.width) {
                const std::uint32_t rows = std::min(place.height, layout.height - place.top);
                const tmsize_t wanted = tiled ? size : static_cast<tmsize_t>(bytes / place.height * rows);
                const tmsize_t got =
                    tiled ? TIFFReadEncodedTile(tiff, TIFFComputeTile(tiff, place.left, place.top, 0, plane),
                                                block.data(), size)
                          : TIFFReadEncodedStrip(tiff, TIFFComputeStrip(tiff, place.top, plane), block.data(), wanted);
                if (got != wanted) return false;
                if (layout.bits == 16) {
                    put(reinterpret_cast<const std::uint16_t*>(block.data()), place, blockSamples, plane, outSamples,
                        pixels);
                } else {
                    put(block.data(), place, blockSamples, plane, outSamples, pixels);
                }
            }
        }
    }
    return true;
}

// Everything else that libtiff can show on a screen (palettes, YCbCr, single bits, CMYK, Lab): 8 bit.
bool readAsScreen(TIFF* tiff, const Layout& layout, cv::Mat& pixels) {
    cv::Mat raster(pixels.rows, pixels.cols, CV_8UC4);
    if (!TIFFReadRGBAImageOriented(tiff, layout.width, layout.height, raster.ptr<std::uint32_t>(), ORIENTATION_TOPLEFT,
                                   1)) {
        return false;
    }
    const bool grey = pixels.channels() == 1;
    const int order[] = {0, 0, 1, 1, 2, 2};
    cv::mixChannels(&raster, 1, &pixels, 1, order, grey ? 1 : 3);
    return true;
}

}  // namespace

ImageText tiffText(const Source& source) {
    Memory memory{source.bytes, 0, {}};
    const Tiff tiff = open(memory, source.limits);
    const char* description = nullptr;
    ImageText all;
    if (!tiff) return all;
    const char* program = nullptr;
    if (TIFFGetField(tiff.get(), TIFFTAG_SOFTWARE, &program) && program) all.emplace_back("Software", program);
    std::uint32_t packetSize = 0;
    const void* packet = nullptr;
    if (TIFFGetField(tiff.get(), TIFFTAG_XMLPACKET, &packetSize, &packet) && packet)
        all.emplace_back("XMP", std::string(static_cast<const char*>(packet), packetSize));
    if (!TIFFGetField(tiff.get(), TIFFTAG_IMAGEDESCRIPTION, &description) || !description) return all;
    std::string_view rest(description);
    while (!rest.empty()) {
        const std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(rest.size(), line.size() + 1));
        if (const std::size_t colon = line.find(": "); colon != std::string_view::npos)
            all.emplace_back(line.substr(0, colon), line.substr(colon + 2));
        else if (!line.empty())
            all.emplace_back("Description", line);
    }
    return all;
}

Result<Decoded> readTiff(const Source& source) {
    Memory memory{source.bytes, 0, {}};
    const auto damaged = [&] {
        return source.bad(phrase("damaged or truncated TIFF (%1)", memory.message.empty()
                                                                       ? phrase("its parts do not fit together")
                                                                       : Text(memory.message)));
    };
    const Tiff tiff = open(memory, source.limits);
    if (!tiff) return damaged();
    const Layout layout = layoutOf(tiff.get());
    FOVEA_CHECK(source.checkSize(layout.width, layout.height));
    if (std::uint64_t{layout.width} * layout.height > kMaxRatio * source.size()) {
        return source.bad(phrase("damaged TIFF (its header promises far more pixels than the file can hold)"));
    }
    const bool grey = layout.photometric == PHOTOMETRIC_MINISBLACK || layout.photometric == PHOTOMETRIC_MINISWHITE;
    const bool plain =
        (layout.bits == 8 || layout.bits == 16) && layout.format == SAMPLEFORMAT_UINT &&
        ((grey && layout.samples >= 1) || (layout.photometric == PHOTOMETRIC_RGB && layout.samples >= 3));
    if (!plain && (layout.bits > 8 || layout.format != SAMPLEFORMAT_UINT)) {
        return source.bad(phrase("a TIFF with %1-bit samples of this kind is not supported", layout.bits));
    }

    Decoded decoded;
    decoded.hadAlpha = hasAlpha(tiff.get());
    decoded.pixels.create(static_cast<int>(layout.height), static_cast<int>(layout.width),
                          CV_MAKETYPE(plain && layout.bits == 16 ? CV_16U : CV_8U, grey ? 1 : 3));
    const bool read =
        plain ? readSamples(tiff.get(), layout, decoded.pixels) : readAsScreen(tiff.get(), layout, decoded.pixels);
    if (!read || !memory.message.empty()) return damaged();
    if (plain && layout.photometric == PHOTOMETRIC_MINISWHITE) cv::bitwise_not(decoded.pixels, decoded.pixels);

    std::uint16_t orientation = 1;
    TIFFGetFieldDefaulted(tiff.get(), TIFFTAG_ORIENTATION, &orientation);
    // The screen path has turned the picture already, except for the transposed orientations, which it only mirrors.
    if (plain && orientation >= 1 && orientation <= 8) decoded.orientation = orientation;
    std::uint32_t iccSize = 0;
    const std::uint8_t* icc = nullptr;
    if (TIFFGetField(tiff.get(), TIFFTAG_ICCPROFILE, &iccSize, &icc) && icc) decoded.icc.assign(icc, icc + iccSize);
    const char* description = nullptr;
    if (TIFFGetField(tiff.get(), TIFFTAG_IMAGEDESCRIPTION, &description) && description) {
        const std::string prefix = std::string(kSpacingKey) + ": ";
        const char* found = std::strstr(description, prefix.c_str());
        if (found) {
            const char* begin = found + prefix.size();
            decoded.spacing = spacingFromText(std::string(begin, std::strcspn(begin, "\n")));
        }
    }
    decoded.format = "TIFF";
    return decoded;
}

}  // namespace fovea
