#include "core/image/read_image.h"

#include <fmt/format.h>
#include <algorithm>
#include <new>
#include <opencv2/core.hpp>

#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/image/decoded.h"

namespace fovea {
namespace {

bool startsWith(const Source& source, std::string_view magic, std::size_t at = 0) {
    return source.size() >= at + magic.size() &&
           std::equal(magic.begin(), magic.end(), source.data() + at,
                      [](char a, std::uint8_t b) { return static_cast<std::uint8_t>(a) == b; });
}

using namespace std::string_view_literals;

bool isPnm(const Source& source) {
    return source.size() > 2 && source.data()[0] == 'P' && source.data()[1] >= '1' && source.data()[1] <= '6' &&
           (std::isspace(source.data()[2]) || source.data()[2] == '#');
}

// A DICOM data set without preamble and magic, as old devices store it: it opens with group 0002 or 0008.
bool looksLikeBareDicom(const Source& source) {
    return startsWith(source, "\x02\0\0\0UL"sv) || startsWith(source, "\x08\0\x05\0"sv) ||
           startsWith(source, "\x08\0\0\0"sv) || startsWith(source, "\x08\0\x08\0"sv);
}

Result<Decoded> decodeStored(const Source& source) {
    // DICOM first: its preamble may be another format's opening (a TIFF's, in whole slide files).
    if (startsWith(source, "DICM"sv, 128) || looksLikeBareDicom(source)) return readDicom(source);
    if (startsWith(source, "\x89PNG\r\n\x1a\n"sv)) return readPng(source);
    if (startsWith(source, "\xff\xd8\xff"sv)) return readJpeg(source);
    if (startsWith(source, "II*\0"sv) || startsWith(source, "MM\0*"sv) || startsWith(source, "II+\0"sv) ||
        startsWith(source, "MM\0+"sv)) {
        return readTiff(source);
    }
    if (startsWith(source, "GIF87a"sv) || startsWith(source, "GIF89a"sv)) return readGif(source);
    if (isPnm(source)) return readPnm(source);
    if (startsWith(source, "BM"sv)) return readBmp(source);
    if (source.size() == 0) return source.bad(phrase("the file is empty"));
    return source.bad(phrase("not a picture that Fovea reads (PNG, JPEG, TIFF, BMP, PPM, PGM, GIF or DICOM)"));
}

}  // namespace

Result<Image> decodeImage(std::span<const std::byte> bytes, const std::string& name, const ReadLimits& limits) {
    const Source source{bytes, name, limits};
    if (bytes.size() > limits.maxFileBytes) {
        return source.bad(phrase("%1 bytes are over the limit of %2", bytes.size(), limits.maxFileBytes));
    }
    try {
        FOVEA_TRY(Decoded decoded, decodeStored(source));
        Image image = assemble(std::move(decoded), source);
        ImageInfo info = image.info();
        info.sourceSha256 = sha256Hex(bytes);
        return image.withInfo(std::move(info));
    } catch (const std::bad_alloc&) {
        return fail(ErrorCode::outOfMemory, "%1: not enough memory to read it", name);
    } catch (const cv::Exception& e) {
        if (e.code == cv::Error::StsNoMem) {
            return fail(ErrorCode::outOfMemory, "%1: not enough memory to read it", name);
        }
        return source.bad(phrase("damaged (%1)", e.err));
    } catch (const std::exception& e) {
        return source.bad(phrase("damaged (%1)", e.what()));
    }
}

Result<Image> readImage(const std::filesystem::path& path, const ReadLimits& limits) {
    FOVEA_TRY(const Bytes bytes, readFile(path, limits.maxFileBytes));
    FOVEA_TRY(const Image image, decodeImage(bytes, path.string(), limits));
    try {
        ImageInfo info = image.info();
        info.sourceName = path.filename().string();
        info.sourcePath = path.string();
        return image.withInfo(std::move(info));
    } catch (const std::bad_alloc&) {
        return fail(ErrorCode::outOfMemory, "%1: not enough memory to read it", path.string());
    }
}

}  // namespace fovea
