#include <csetjmp>
#include <cstdio>
#include <cstring>

#include <png.h>

#include "core/image/decoded.h"

namespace fovea {
namespace {

constexpr png_alloc_size_t kMaxChunkBytes = 16u << 20;  // of one text or profile, unpacked
constexpr std::uint64_t kMaxRatio = 1100;               // deflate cannot pack tighter

// All state outlives the longjmp in here; the functions between setjmp and longjmp own nothing.
struct Job {
    png_structp codec = nullptr;
    png_infop info = nullptr;
    std::span<const std::byte> bytes;
    std::size_t at = 0;
    std::jmp_buf jump;
    char message[128] = "";

    ~Job() { png_destroy_read_struct(&codec, &info, nullptr); }
};

[[noreturn]] void onError(png_structp codec, png_const_charp message) {
    Job& job = *static_cast<Job*>(png_get_error_ptr(codec));
    std::snprintf(job.message, sizeof job.message, "%s", message);
    std::longjmp(job.jump, 1);
}

void onRead(png_structp codec, png_bytep out, png_size_t count) {
    Job& job = *static_cast<Job*>(png_get_io_ptr(codec));
    if (job.bytes.size() - job.at < count) png_error(codec, "the file ends early");
    std::memcpy(out, job.bytes.data() + job.at, count);
    job.at += count;
}

bool readHeader(Job& job, const ReadLimits& limits) {
    if (setjmp(job.jump)) return false;
    job.codec = png_create_read_struct(PNG_LIBPNG_VER_STRING, &job, onError, [](png_structp, png_const_charp) {});
    if (!job.codec) return false;
    job.info = png_create_info_struct(job.codec);
    if (!job.info) return false;
    png_set_read_fn(job.codec, &job, onRead);
    png_set_user_limits(job.codec, static_cast<png_uint_32>(limits.maxSide), static_cast<png_uint_32>(limits.maxSide));
    png_set_chunk_malloc_max(job.codec, kMaxChunkBytes);
    png_set_chunk_cache_max(job.codec, 256);
    png_read_info(job.codec, job.info);
    return true;
}

bool prepare(Job& job) {
    if (setjmp(job.jump)) return false;
    png_set_expand(job.codec);  // palettes and packed grey to whole bytes
    png_set_strip_alpha(job.codec);
    if (png_get_bit_depth(job.codec, job.info) == 16) png_set_swap(job.codec);
    png_set_interlace_handling(job.codec);
    png_read_update_info(job.codec, job.info);
    return true;
}

bool decodeRows(Job& job, png_bytepp rows) {
    if (setjmp(job.jump)) return false;
    png_read_image(job.codec, rows);
    png_read_end(job.codec, job.info);
    return true;
}

void readProfile(const Job& job, Decoded& decoded) {
    png_charp name = nullptr;
    int method = 0;
    png_bytep profile = nullptr;
    png_uint_32 size = 0;
    if (png_get_iCCP(job.codec, job.info, &name, &method, &profile, &size) == PNG_INFO_iCCP) {
        decoded.icc.assign(profile, profile + size);
    }
}

void readText(const Job& job, Decoded& decoded) {
    png_textp texts = nullptr;
    int count = 0;
    png_get_text(job.codec, job.info, &texts, &count);
    for (int i = 0; i < count; ++i) {
        if (std::strcmp(texts[i].key, kSpacingKey) == 0) decoded.spacing = spacingFromText(texts[i].text);
    }
}

// What is not in an iTXt chunk is Latin-1.
std::string utf8(const char* text, bool isUtf8) {
    if (isUtf8) return text;
    std::string out;
    for (; *text != 0; ++text) {
        const auto byte = static_cast<unsigned char>(*text);
        if (byte < 0x80) {
            out += *text;
        } else {
            out += static_cast<char>(0xc0 | byte >> 6);
            out += static_cast<char>(0x80 | (byte & 0x3f));
        }
    }
    return out;
}

}  // namespace

ImageText pngText(const Source& source) {
    Job job;
    job.bytes = source.bytes;
    ImageText all;
    if (!readHeader(job, source.limits)) return all;
    png_textp texts = nullptr;
    int count = 0;
    png_get_text(job.codec, job.info, &texts, &count);
    for (int i = 0; i < count; ++i)
        if (texts[i].text) all.emplace_back(utf8(texts[i].key, false), utf8(texts[i].text, texts[i].compression >= PNG_ITXT_COMPRESSION_NONE));
    return all;
}

Result<Decoded> readPng(const Source& source) {
    Job job;
    job.bytes = source.bytes;
    const auto damaged = [&] { return source.bad(phrase("damaged or truncated PNG (%1)", job.message)); };
    // The header's size is checked by hand first: libpng's own message names no numbers.
    constexpr std::size_t sizeAt = 16;
    if (source.size() < sizeAt + 8) return source.bad(phrase("damaged or truncated PNG (the file ends early)"));
    const std::uint32_t width = png_get_uint_32(source.data() + sizeAt);
    const std::uint32_t height = png_get_uint_32(source.data() + sizeAt + 4);
    FOVEA_CHECK(source.checkSize(width, height));
    if (!readHeader(job, source.limits)) return damaged();
    const std::uint64_t rowBytes = png_get_rowbytes(job.codec, job.info);
    if (rowBytes * height > kMaxRatio * source.size()) {
        return source.bad(phrase("damaged PNG (its header promises far more pixels than the file can hold)"));
    }
    // A palette's transparency, or one colour's, stands in a chunk of its own.
    const bool alpha = (png_get_color_type(job.codec, job.info) & PNG_COLOR_MASK_ALPHA) != 0 ||
                       png_get_valid(job.codec, job.info, PNG_INFO_tRNS) != 0;
    if (!prepare(job)) return damaged();

    const bool grey = (png_get_color_type(job.codec, job.info) & PNG_COLOR_MASK_COLOR) == 0;
    const bool deep = png_get_bit_depth(job.codec, job.info) == 16;
    Decoded decoded;
    decoded.hadAlpha = alpha;
    decoded.pixels.create(static_cast<int>(height), static_cast<int>(width),
                          CV_MAKETYPE(deep ? CV_16U : CV_8U, grey ? 1 : 3));
    if (png_get_rowbytes(job.codec, job.info) != decoded.pixels.step[0]) return damaged();
    std::vector<png_bytep> rows(height);
    for (std::uint32_t y = 0; y < height; ++y) rows[y] = decoded.pixels.ptr(static_cast<int>(y));
    if (!decodeRows(job, rows.data())) return damaged();
    readProfile(job, decoded);
    readText(job, decoded);
    png_bytep exif = nullptr;
    png_uint_32 exifSize = 0;
    if (png_get_eXIf_1(job.codec, job.info, &exifSize, &exif) != 0)
        decoded.orientation = exifOrientation({exif, exifSize});
    decoded.format = "PNG";
    return decoded;
}

}  // namespace fovea
