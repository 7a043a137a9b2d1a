// Small pictures and their files in every format, made on the spot.
#pragma once

#include <opencv2/core.hpp>
#include <string>
#include <vector>

#include "core/base/files.h"
#include "core/image/image.h"

namespace fovea::test {

// A picture with structure in every channel; type CV_8UC1, CV_8UC3, CV_16UC1 or CV_16UC3 in RGB order.
cv::Mat patterned(int width, int height, int type);

// A fundus-like disc of the given radius on a border; the truth is the circle itself.
struct DiscOptions {
    int width = 400, height = 300;
    double x = 200, y = 150, radius = 130;
    cv::Vec3f border{0, 0, 0};
    double blurSigma = 1.0;
    double noise = 0.004;
    double darkSide = 0;  // 0: even light; 1: falls to nothing at the right rim
};
Image discImage(const DiscOptions& options);

// The stored numbers of an image, by its bit depth, always three channels.
cv::Mat stored(const Image& image);

// Encodes RGB or grey with OpenCV: ".png", ".jpg", ".tif", ".bmp", ".ppm", ".pgm".
Bytes encoded(const std::string& extension, const cv::Mat& rgb);
Bytes gifFile(const cv::Mat& grey);

// What the parts of the files are spliced from.
Bytes exifBlock(int orientation);  // starts with the TIFF header
std::vector<std::uint8_t> iccProfile(const std::string& space, std::size_t size);
Bytes withJpegSegment(const Bytes& jpeg, int marker, const Bytes& payload);        // after SOI
Bytes withPngChunk(const Bytes& png, const std::string& type, const Bytes& data);  // after IHDR

enum class TiffLayout { strips, tiles };
struct TiffOptions {
    TiffLayout layout = TiffLayout::strips;
    int planar = 1;       // PLANARCONFIG_CONTIG
    int photometric = 2;  // PHOTOMETRIC_RGB
    int orientation = 1;
    int compression = 1;  // COMPRESSION_NONE
    std::vector<std::uint8_t> icc;
    std::vector<std::uint16_t> extraSamples;  // their kinds
};
Bytes tiffFile(const cv::Mat& pixels, const TiffOptions& options);

Bytes operator+(const Bytes& a, const Bytes& b);
Bytes bytesOf(const std::string& text);

}  // namespace fovea::test
