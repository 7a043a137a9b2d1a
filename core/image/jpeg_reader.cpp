// libjpeg itself instead of OpenCV: a damaged stream must be an error, where OpenCV hands out a picture filled with
// grey.
#include <csetjmp>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <jpeglib.h>

#include <jerror.h>

#include "core/image/decoded.h"

namespace fovea {
namespace {

constexpr int kMaxScans = 256;             // a progressive file needs about ten
constexpr std::uint64_t kMaxRatio = 1024;  // pixels a byte; even a black picture needs more bytes than that
constexpr int kExifMarker = JPEG_APP0 + 1;
constexpr char kExifName[] = "Exif\0";  // and the closing zero: six bytes

// All state outlives the longjmp in here; the functions between setjmp and longjmp own nothing.
struct Job {
    jpeg_decompress_struct codec{};
    jpeg_error_mgr errors{};
    jpeg_progress_mgr progress{};
    std::jmp_buf jump;
    char message[JMSG_LENGTH_MAX] = "";
    JOCTET* icc = nullptr;
    unsigned int iccSize = 0;
    bool created = false;

    ~Job() {
        std::free(icc);
        if (created) jpeg_destroy_decompress(&codec);
    }
};

Job& jobOf(j_common_ptr codec) { return *static_cast<Job*>(codec->client_data); }

[[noreturn]] void onError(j_common_ptr codec) {
    Job& job = jobOf(codec);
    codec->err->format_message(codec, job.message);
    std::longjmp(job.jump, 1);
}

// libjpeg calls lost pixels a warning. What touches no pixel stays one.
void onMessage(j_common_ptr codec, int level) {
    if (level >= 0) return;
    const jpeg_error_mgr& errors = *codec->err;
    switch (errors.msg_code) {
        case JWRN_ADOBE_XFORM:
        case JWRN_JFIF_MAJOR:
        case JWRN_BOGUS_ICC: return;
        case JWRN_EXTRANEOUS_DATA:
            if (errors.msg_parm.i[1] == JPEG_EOI) return;  // stuffing after the last row: some cameras do
            break;
        default: break;
    }
    onError(codec);
}

void onProgress(j_common_ptr codec) {
    const auto* decoder = reinterpret_cast<j_decompress_ptr>(codec);
    if (decoder->input_scan_number <= kMaxScans) return;
    Job& job = jobOf(codec);
    std::snprintf(job.message, sizeof job.message, "more than %d scans", kMaxScans);
    std::longjmp(job.jump, 1);
}

bool readHeader(Job& job, const Source& source) {
    job.codec.err = jpeg_std_error(&job.errors);
    job.codec.client_data = &job;
    job.errors.error_exit = onError;
    job.errors.emit_message = onMessage;
    job.errors.output_message = [](j_common_ptr) {};
    if (setjmp(job.jump)) return false;
    jpeg_create_decompress(&job.codec);
    job.created = true;
    job.progress.progress_monitor = onProgress;
    job.codec.progress = &job.progress;
    jpeg_mem_src(&job.codec, source.data(), static_cast<unsigned long>(source.size()));
    jpeg_save_markers(&job.codec, kExifMarker, 0xffff);
    jpeg_save_markers(&job.codec, JPEG_APP0 + 2, 0xffff);
    jpeg_read_header(&job.codec, TRUE);
    return true;
}

bool decodeRows(Job& job, std::uint8_t* pixels, std::size_t stride) {
    if (setjmp(job.jump)) return false;
    jpeg_start_decompress(&job.codec);
    while (job.codec.output_scanline < job.codec.output_height) {
        JSAMPROW row = pixels + job.codec.output_scanline * stride;
        jpeg_read_scanlines(&job.codec, &row, 1);
    }
    jpeg_read_icc_profile(&job.codec, &job.icc, &job.iccSize);
    jpeg_finish_decompress(&job.codec);
    return true;
}

int orientationOf(const jpeg_decompress_struct& codec) {
    constexpr std::size_t nameSize = sizeof kExifName;
    for (auto* marker = codec.marker_list; marker; marker = marker->next) {
        if (marker->marker != kExifMarker || marker->data_length <= nameSize) continue;
        if (std::memcmp(marker->data, kExifName, nameSize) != 0) continue;
        return exifOrientation({marker->data + nameSize, marker->data_length - nameSize});
    }
    return 1;
}

}  // namespace

Result<Decoded> readJpeg(const Source& source) { return readJpegStream(source, JpegColour::byMarkers); }

Result<Decoded> readJpegStream(const Source& source, JpegColour colour) {
    Job job;
    const auto damaged = [&] { return source.bad(phrase("damaged or truncated JPEG (%1)", job.message)); };
    if (!readHeader(job, source)) return damaged();
    jpeg_decompress_struct& codec = job.codec;
    FOVEA_CHECK(source.checkSize(codec.image_width, codec.image_height));
    if (std::uint64_t{codec.image_width} * codec.image_height > kMaxRatio * source.size()) {
        return source.bad(phrase("damaged JPEG (its header promises far more pixels than the file can hold)"));
    }
    // Halved colour planes are luma and colour differences, whatever the container says.
    const bool isHalved =
        codec.num_components == 3 && (codec.comp_info[0].h_samp_factor != codec.comp_info[1].h_samp_factor ||
                                      codec.comp_info[0].v_samp_factor != codec.comp_info[1].v_samp_factor);
    if (colour == JpegColour::rgb && codec.num_components == 3 && !isHalved && !codec.saw_JFIF_marker &&
        !codec.saw_Adobe_marker) {
        codec.jpeg_color_space = JCS_RGB;
    }
    const bool grey = codec.jpeg_color_space == JCS_GRAYSCALE;
    if (!grey && codec.num_components != 3) return source.bad(phrase("a JPEG in CMYK colours is not supported"));
    codec.out_color_space = grey ? JCS_GRAYSCALE : JCS_RGB;

    Decoded decoded;
    decoded.pixels.create(static_cast<int>(codec.image_height), static_cast<int>(codec.image_width),
                          grey ? CV_8UC1 : CV_8UC3);
    decoded.orientation = orientationOf(codec);  // the markers are gone once decoding has ended
    if (!decodeRows(job, decoded.pixels.data, decoded.pixels.step[0])) return damaged();
    if (job.icc) decoded.icc.assign(job.icc, job.icc + job.iccSize);
    decoded.format = "JPEG";
    return decoded;
}

}  // namespace fovea
