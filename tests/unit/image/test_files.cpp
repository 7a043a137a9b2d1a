#include "tests/unit/image/test_files.h"

#include <gif_lib.h>
#include <cmath>
#include <cstring>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include "core/base/seed.h"
#include "core/image/mat_bridge.h"
#include "tests/support/temporary_folder.h"

#include <tiffio.h>

namespace fovea::test {
namespace {

Bytes fromVector(const std::vector<std::uint8_t>& data) {
    Bytes bytes(data.size());
    if (!data.empty()) std::memcpy(bytes.data(), data.data(), data.size());
    return bytes;
}

Bytes big32(std::uint32_t value) {
    return {std::byte(value >> 24), std::byte(value >> 16), std::byte(value >> 8), std::byte(value)};
}

std::uint32_t crc32(const Bytes& bytes) {
    std::uint32_t crc = 0xffffffffu;
    for (const std::byte b : bytes) {
        crc ^= static_cast<std::uint32_t>(b);
        for (int i = 0; i < 8; ++i) crc = crc >> 1 ^ (crc & 1 ? 0xedb88320u : 0u);
    }
    return ~crc;
}

}  // namespace

cv::Mat patterned(int width, int height, int type) {
    const int channels = CV_MAT_CN(type);
    const bool deep = CV_MAT_DEPTH(type) == CV_16U;
    cv::Mat out(height, width, type);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            for (int c = 0; c < channels; ++c) {
                const double wave = 0.5 + 0.4 * std::sin(0.13 * x * (c + 1) + 0.07 * y) * std::cos(0.05 * y * (c + 2));
                const int i = x * channels + c;
                if (deep) {
                    out.ptr<std::uint16_t>(y)[i] = static_cast<std::uint16_t>(wave * 65535);
                } else {
                    out.ptr(y)[i] = static_cast<std::uint8_t>(wave * 255);
                }
            }
        }
    }
    return out;
}

Image discImage(const DiscOptions& o) {
    cv::Mat rgb(o.height, o.width, CV_32FC3, cv::Scalar(o.border[0], o.border[1], o.border[2]));
    for (int y = 0; y < o.height; ++y) {
        for (int x = 0; x < o.width; ++x) {
            if (std::hypot(x - o.x, y - o.y) > o.radius) continue;
            const double across = (x - o.x + o.radius) / (2 * o.radius);
            const float light = static_cast<float>(1 - o.darkSide * across);
            const float texture = 0.05f * static_cast<float>(std::sin(0.21 * x) * std::sin(0.17 * y));
            rgb.at<cv::Vec3f>(y, x) = cv::Vec3f(0.72f + texture, 0.36f + texture, 0.15f + texture) * light;
        }
    }
    cv::GaussianBlur(rgb, rgb, {}, o.blurSigma);
    Random random(7);
    for (int y = 0; y < o.height; ++y) {
        float* row = rgb.ptr<float>(y);
        for (int i = 0; i < o.width * 3; ++i) {
            row[i] = std::clamp(row[i] + static_cast<float>(o.noise * random.normal()), 0.0f, 1.0f);
        }
    }
    return imageFromMat(rgb, {});
}

cv::Mat stored(const Image& image) {
    cv::Mat out;
    const bool deep = image.info().bitDepth == BitDepth::bits16;
    matView(image).convertTo(out, deep ? CV_16U : CV_8U, deep ? 65535 : 255);
    return out;
}

Bytes encoded(const std::string& extension, const cv::Mat& rgb) {
    cv::Mat bgr;
    if (rgb.channels() == 3) {
        cv::cvtColor(rgb, bgr, cv::COLOR_RGB2BGR);
    } else {
        bgr = rgb;
    }
    std::vector<std::uint8_t> data;
    cv::imencode(extension, bgr, data);
    return fromVector(data);
}

Bytes gifFile(const cv::Mat& grey) {
    Bytes bytes;
    int error = 0;
    GifFileType* gif = EGifOpen(
        &bytes,
        [](GifFileType* file, const GifByteType* data, int count) {
            auto& out = *static_cast<Bytes*>(file->UserData);
            const auto* from = reinterpret_cast<const std::byte*>(data);
            out.insert(out.end(), from, from + count);
            return count;
        },
        &error);
    ColorMapObject* colours = GifMakeMapObject(256, nullptr);
    for (int i = 0; i < 256; ++i) colours->Colors[i] = {GifByteType(i), GifByteType(i), GifByteType(i)};
    EGifPutScreenDesc(gif, grey.cols, grey.rows, 8, 0, colours);
    EGifPutImageDesc(gif, 0, 0, grey.cols, grey.rows, false, nullptr);
    for (int y = 0; y < grey.rows; ++y) {
        EGifPutLine(gif, const_cast<GifPixelType*>(grey.ptr(y)), grey.cols);
    }
    GifFreeMapObject(colours);
    EGifCloseFile(gif, &error);
    return bytes;
}

Bytes exifBlock(int orientation) {
    Bytes block = bytesOf("MM");
    for (const int b : {0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0}) {
        block.push_back(std::byte(b));
    }
    return block;
}

std::vector<std::uint8_t> iccProfile(const std::string& space, std::size_t size) {
    // The header that libpng checks: size, version, class, spaces, date, signature, illuminant D50; no tags.
    std::vector<std::uint8_t> icc(size, 0);
    const auto put = [&](std::size_t at, const std::string& text) {
        std::memcpy(icc.data() + at, text.data(), text.size());
    };
    for (int i = 0; i < 4; ++i) icc[static_cast<std::size_t>(i)] = static_cast<std::uint8_t>(size >> (24 - 8 * i));
    icc[8] = 2;
    put(12, "mntr");
    put(16, space);
    put(20, "XYZ ");
    put(36, "acsp");
    const std::uint8_t white[] = {0, 0, 0xf6, 0xd6, 0, 1, 0, 0, 0, 0, 0xd3, 0x2d};
    std::memcpy(icc.data() + 68, white, sizeof white);
    for (std::size_t i = 132; i < size; ++i) icc[i] = static_cast<std::uint8_t>(i * 31);
    return icc;
}

Bytes withJpegSegment(const Bytes& jpeg, int marker, const Bytes& payload) {
    const std::size_t length = payload.size() + 2;
    Bytes out(jpeg.begin(), jpeg.begin() + 2);
    for (const std::size_t b : {std::size_t{0xff}, static_cast<std::size_t>(marker), length >> 8, length & 0xff}) {
        out.push_back(std::byte(b));
    }
    out.insert(out.end(), payload.begin(), payload.end());
    out.insert(out.end(), jpeg.begin() + 2, jpeg.end());
    return out;
}

Bytes withPngChunk(const Bytes& png, const std::string& type, const Bytes& data) {
    constexpr std::ptrdiff_t afterHeader = 8 + 25;
    const Bytes named = bytesOf(type) + data;
    const Bytes chunk = big32(static_cast<std::uint32_t>(data.size())) + named + big32(crc32(named));
    return Bytes(png.begin(), png.begin() + afterHeader) + chunk + Bytes(png.begin() + afterHeader, png.end());
}

Bytes tiffFile(const cv::Mat& pixels, const TiffOptions& options) {
    const TemporaryFolder folder;
    const auto path = folder / "made.tif";
    TIFF* tiff = TIFFOpen(path.c_str(), "w");
    const bool separate = options.planar == PLANARCONFIG_SEPARATE;
    TIFFSetField(tiff, TIFFTAG_IMAGEWIDTH, static_cast<std::uint32_t>(pixels.cols));
    TIFFSetField(tiff, TIFFTAG_IMAGELENGTH, static_cast<std::uint32_t>(pixels.rows));
    TIFFSetField(tiff, TIFFTAG_BITSPERSAMPLE, pixels.depth() == CV_16U ? 16 : 8);
    TIFFSetField(tiff, TIFFTAG_SAMPLESPERPIXEL, pixels.channels());
    TIFFSetField(tiff, TIFFTAG_PHOTOMETRIC, options.photometric);
    TIFFSetField(tiff, TIFFTAG_PLANARCONFIG, options.planar);
    TIFFSetField(tiff, TIFFTAG_COMPRESSION, options.compression);
    TIFFSetField(tiff, TIFFTAG_ORIENTATION, options.orientation);
    if (!options.extraSamples.empty())
        TIFFSetField(tiff, TIFFTAG_EXTRASAMPLES, static_cast<std::uint16_t>(options.extraSamples.size()), options.extraSamples.data());
    if (!options.icc.empty()) {
        TIFFSetField(tiff, TIFFTAG_ICCPROFILE, static_cast<std::uint32_t>(options.icc.size()), options.icc.data());
    }
    std::vector<cv::Mat> planes{pixels};
    if (separate) cv::split(pixels, planes);
    if (options.layout == TiffLayout::tiles) {
        constexpr int side = 32;
        TIFFSetField(tiff, TIFFTAG_TILEWIDTH, side);
        TIFFSetField(tiff, TIFFTAG_TILELENGTH, side);
        for (std::size_t plane = 0; plane < planes.size(); ++plane) {
            for (int y = 0; y < pixels.rows; y += side) {
                for (int x = 0; x < pixels.cols; x += side) {
                    cv::Mat tile = cv::Mat::zeros(side, side, planes[plane].type());
                    const cv::Rect part = cv::Rect(x, y, side, side) & cv::Rect(0, 0, pixels.cols, pixels.rows);
                    planes[plane](part).copyTo(tile(cv::Rect(0, 0, part.width, part.height)));
                    TIFFWriteTile(tiff, tile.data, static_cast<std::uint32_t>(x), static_cast<std::uint32_t>(y), 0,
                                  static_cast<std::uint16_t>(plane));
                }
            }
        }
    } else {
        TIFFSetField(tiff, TIFFTAG_ROWSPERSTRIP, 7);
        for (std::size_t plane = 0; plane < planes.size(); ++plane) {
            for (int y = 0; y < pixels.rows; ++y) {
                cv::Mat row = planes[plane].row(y).clone();
                TIFFWriteScanline(tiff, row.data, static_cast<std::uint32_t>(y), static_cast<std::uint16_t>(plane));
            }
        }
    }
    TIFFClose(tiff);
    return *readFile(path, 1u << 30);
}

Bytes operator+(const Bytes& a, const Bytes& b) {
    Bytes joined = a;
    joined.insert(joined.end(), b.begin(), b.end());
    return joined;
}

Bytes bytesOf(const std::string& text) {
    Bytes bytes(text.size());
    std::memcpy(bytes.data(), text.data(), text.size());
    return bytes;
}

}  // namespace fovea::test
