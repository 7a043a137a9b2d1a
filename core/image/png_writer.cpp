#include <cmath>
#include <csetjmp>
#include <cstdio>
#include <cstring>
#include <limits>
#include <new>

#include <png.h>

#include "core/image/encoded.h"

namespace fovea {
namespace {

constexpr int kCompression = 3;  // zlib's level: a third of the default's time for a few percent more bytes

// All state outlives the longjmp in here; the functions between setjmp and longjmp own nothing.
struct Job {
    png_structp codec = nullptr;
    png_infop info = nullptr;
    Bytes bytes;
    std::jmp_buf jump;
    char message[128] = "";

    ~Job() { png_destroy_write_struct(&codec, &info); }
};

[[noreturn]] void onError(png_structp codec, png_const_charp message) {
    Job& job = *static_cast<Job*>(png_get_error_ptr(codec));
    std::snprintf(job.message, sizeof job.message, "%s", message);
    std::longjmp(job.jump, 1);
}

bool append(Job& job, const png_byte* data, std::size_t count) noexcept {
    try {
        const auto* from = reinterpret_cast<const std::byte*>(data);
        job.bytes.insert(job.bytes.end(), from, from + count);
        return true;
    } catch (...) {
        return false;
    }
}

void onWrite(png_structp codec, png_bytep data, png_size_t count) {
    if (!append(*static_cast<Job*>(png_get_io_ptr(codec)), data, count)) png_error(codec, "not enough memory");
}

png_uint_32 perMetre(double spacingMm) {
    const double value = std::round(1000.0 / spacingMm);
    return value >= 1 && value <= std::numeric_limits<std::int32_t>::max() ? static_cast<png_uint_32>(value) : 0;
}

void writeHeader(Job& job, const Picture& picture) {
    const cv::Mat& pixels = picture.pixels;
    const bool deep = pixels.depth() == CV_16U;
    png_set_user_limits(job.codec, PNG_UINT_31_MAX, PNG_UINT_31_MAX);
    png_set_benign_errors(job.codec, 1);
    png_set_compression_level(job.codec, kCompression);
    png_set_filter(job.codec, PNG_FILTER_TYPE_BASE, PNG_FAST_FILTERS);
    png_set_IHDR(job.codec, job.info, static_cast<png_uint_32>(pixels.cols), static_cast<png_uint_32>(pixels.rows),
                 deep ? 16 : 8, pixels.channels() == 1 ? PNG_COLOR_TYPE_GRAY : PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE,
                 PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    if (!picture.icc.empty()) {
        png_set_iCCP(job.codec, job.info, "ICC profile", PNG_COMPRESSION_TYPE_BASE, picture.icc.data(),
                     static_cast<png_uint_32>(picture.icc.size()));
    }
    if (picture.spacing) {
        const png_uint_32 x = perMetre(picture.spacing->columnMm), y = perMetre(picture.spacing->rowMm);
        if (x && y) png_set_pHYs(job.codec, job.info, x, y, PNG_RESOLUTION_METER);
    }
}

bool encode(Job& job, const Picture& picture, png_textp texts, int textCount) {
    job.codec = png_create_write_struct(PNG_LIBPNG_VER_STRING, &job, onError, [](png_structp, png_const_charp) {});
    if (!job.codec) return false;
    job.info = png_create_info_struct(job.codec);
    if (!job.info) return false;
    if (setjmp(job.jump)) return false;
    png_set_write_fn(job.codec, &job, onWrite, [](png_structp) {});
    writeHeader(job, picture);
    if (textCount > 0) png_set_text(job.codec, job.info, texts, textCount);
    png_write_info(job.codec, job.info);
    if (picture.pixels.depth() == CV_16U) png_set_swap(job.codec);
    for (int y = 0; y < picture.pixels.rows; ++y) png_write_row(job.codec, picture.pixels.ptr(y));
    png_write_end(job.codec, nullptr);
    return true;
}

}  // namespace

Result<Bytes> encodePng(const Picture& picture) {
    char noLanguage[] = "";
    std::vector<png_text> texts;
    for (const auto& [key, value] : picture.text) {
        png_text text{};
        text.compression = PNG_ITXT_COMPRESSION_NONE;
        text.key = const_cast<png_charp>(key.c_str());
        text.text = const_cast<png_charp>(value.c_str());
        text.lang = noLanguage;
        text.lang_key = noLanguage;
        texts.push_back(text);
    }
    Job job;
    if (!encode(job, picture, texts.data(), static_cast<int>(texts.size()))) {
        return fail(ErrorCode::badData, "cannot be stored as PNG (%1)", job.message);
    }
    return std::move(job.bytes);
}

}  // namespace fovea
