#include <gtest/gtest.h>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include "core/base/hash.h"
#include "core/image/mat_bridge.h"
#include "core/image/read_image.h"
#include "tests/support/temporary_folder.h"
#include "tests/unit/image/test_files.h"

namespace fovea::test {
namespace {

double largestDifference(const cv::Mat& a, const cv::Mat& b) { return cv::norm(a, b, cv::NORM_INF); }

cv::Mat asColour(const cv::Mat& pixels) {
    if (pixels.channels() == 3) return pixels;
    cv::Mat out;
    cv::cvtColor(pixels, out, cv::COLOR_GRAY2RGB);
    return out;
}

struct Format {
    const char* extension;
    int type;
    const char* name;
};

class LosslessFormat : public testing::TestWithParam<Format> {};

TEST_P(LosslessFormat, ComesBackBitForBit) {
    const Format& format = GetParam();
    const cv::Mat pixels = patterned(61, 43, format.type);
    const auto image = decodeImage(encoded(format.extension, pixels), "made");
    ASSERT_TRUE(image) << image.error().message;
    EXPECT_EQ(image->info().sourceFormat, format.name);
    EXPECT_EQ(image->info().bitDepth, pixels.depth() == CV_16U ? BitDepth::bits16 : BitDepth::bits8);
    EXPECT_EQ(image->info().grey, pixels.channels() == 1);
    ASSERT_EQ(image->width(), 61);
    ASSERT_EQ(image->height(), 43);
    EXPECT_EQ(largestDifference(stored(*image), asColour(pixels)), 0);
}

INSTANTIATE_TEST_SUITE_P(All, LosslessFormat,
                         testing::Values(Format{".png", CV_8UC3, "PNG"}, Format{".png", CV_8UC1, "PNG"},
                                         Format{".png", CV_16UC3, "PNG"}, Format{".png", CV_16UC1, "PNG"},
                                         Format{".tif", CV_8UC3, "TIFF"}, Format{".tif", CV_8UC1, "TIFF"},
                                         Format{".tif", CV_16UC3, "TIFF"}, Format{".tif", CV_16UC1, "TIFF"},
                                         Format{".bmp", CV_8UC3, "BMP"}, Format{".bmp", CV_8UC1, "BMP"},
                                         Format{".ppm", CV_8UC3, "PPM"}, Format{".ppm", CV_16UC3, "PPM"},
                                         Format{".pgm", CV_8UC1, "PGM"}, Format{".pgm", CV_16UC1, "PGM"}));

TEST(Formats, ALeftOutAlphaChannelIsTold) {
    const cv::Mat pixels = patterned(61, 43, CV_8UC3);
    cv::Mat bgra, rgba;
    cv::cvtColor(pixels, bgra, cv::COLOR_RGB2BGRA);
    cv::cvtColor(pixels, rgba, cv::COLOR_RGB2RGBA);
    bgra.at<cv::Vec4b>(3, 4)[3] = rgba.at<cv::Vec4b>(3, 4)[3] = 0;
    constexpr std::uint16_t kUnspecified = 0, kAssociated = 1, kUnassociated = 2;
    const auto tiff = [&](std::uint16_t kind) {
        TiffOptions options;
        options.extraSamples = {kind};
        return tiffFile(rgba, options);
    };
    for (const Bytes& file : {encoded(".png", bgra), tiff(kAssociated), tiff(kUnassociated)}) {
        const auto image = decodeImage(file, "made");
        ASSERT_TRUE(image) << image.error().message;
        ASSERT_EQ(image->info().leftOut.size(), 1u) << image->info().sourceFormat;
        EXPECT_NE(image->info().leftOut[0].english().find("alpha"), std::string::npos);
        EXPECT_EQ(largestDifference(stored(*image), pixels), 0);
    }
    // One colour of a PNG that is to be seen through, in a chunk of its own.
    const auto keyed = decodeImage(withPngChunk(encoded(".png", pixels), "tRNS", bytesOf(std::string(6, '\0'))), "made");
    ASSERT_TRUE(keyed) << keyed.error().message;
    EXPECT_EQ(keyed->info().leftOut.size(), 1u);
    for (const Bytes& file : {encoded(".png", pixels), encoded(".tif", pixels), tiff(kUnspecified)})
        EXPECT_TRUE(decodeImage(file, "made")->info().leftOut.empty());
}

TEST(Formats, ValuesAreTheStoredNumberOverItsMaximum) {
    cv::Mat pixels(1, 256, CV_8UC1);
    for (int i = 0; i < 256; ++i) pixels.at<std::uint8_t>(0, i) = static_cast<std::uint8_t>(i);
    const auto image = decodeImage(encoded(".png", pixels), "ramp");
    ASSERT_TRUE(image);
    for (int i = 0; i < 256; ++i) EXPECT_EQ(image->at(i, 0)[1], static_cast<float>(i / 255.0));
}

TEST(Formats, JpegIsCloseAndInRgbOrder) {
    cv::Mat pixels(48, 64, CV_8UC3, cv::Scalar(200, 90, 30));
    const auto image = decodeImage(encoded(".jpg", pixels), "flat.jpg");
    ASSERT_TRUE(image) << image.error().message;
    EXPECT_EQ(image->info().sourceFormat, "JPEG");
    EXPECT_LE(largestDifference(stored(*image), pixels), 3);
}

TEST(Formats, GreyJpegIsGrey) {
    const auto image = decodeImage(encoded(".jpg", patterned(64, 48, CV_8UC1)), "grey.jpg");
    ASSERT_TRUE(image);
    EXPECT_TRUE(image->info().grey);
}

TEST(Formats, GifGivesItsFirstFrame) {
    const cv::Mat pixels = patterned(50, 40, CV_8UC1);
    const auto image = decodeImage(gifFile(pixels), "made.gif");
    ASSERT_TRUE(image) << image.error().message;
    EXPECT_TRUE(image->info().grey);
    EXPECT_EQ(largestDifference(stored(*image), asColour(pixels)), 0);
}

struct TiffCase {
    TiffOptions options;
    int type;
};

class TiffLayouts : public testing::TestWithParam<TiffCase> {};

TEST_P(TiffLayouts, ComesBackBitForBit) {
    const cv::Mat pixels = patterned(75, 50, GetParam().type);
    const auto image = decodeImage(tiffFile(pixels, GetParam().options), "made.tif");
    ASSERT_TRUE(image) << image.error().message;
    EXPECT_EQ(largestDifference(stored(*image), asColour(pixels)), 0);
}

constexpr int kSeparate = 2, kBlackIsZero = 1, kLzw = 5, kDeflate = 8;
INSTANTIATE_TEST_SUITE_P(
    All, TiffLayouts,
    testing::Values(TiffCase{{.layout = TiffLayout::tiles}, CV_8UC3}, TiffCase{{.layout = TiffLayout::tiles}, CV_16UC3},
                    TiffCase{{.planar = kSeparate}, CV_8UC3}, TiffCase{{.planar = kSeparate}, CV_16UC3},
                    TiffCase{{.layout = TiffLayout::tiles, .planar = kSeparate, .compression = kLzw}, CV_16UC3},
                    TiffCase{{.photometric = kBlackIsZero, .compression = kDeflate}, CV_16UC1}));

TEST(Formats, TiffWithWhiteAsZeroIsTurnedRound) {
    const cv::Mat pixels = patterned(40, 30, CV_8UC1);
    const auto image = decodeImage(tiffFile(pixels, {.photometric = 0}), "white.tif");
    ASSERT_TRUE(image) << image.error().message;
    EXPECT_EQ(largestDifference(stored(*image), asColour(cv::Mat(255 - pixels))), 0);
}

TEST(Formats, PlainAndScaledPnm) {
    const auto plain = decodeImage(bytesOf("P2\n# a comment\n3 1\n4\n0 2 4\n"), "plain.pgm");
    ASSERT_TRUE(plain) << plain.error().message;
    EXPECT_FLOAT_EQ(plain->at(1, 0)[0], 0.5f);
    EXPECT_FLOAT_EQ(plain->at(2, 0)[0], 1.0f);
    const auto colour = decodeImage(bytesOf("P3 1 1 255 255 0 51"), "plain.ppm");
    ASSERT_TRUE(colour);
    EXPECT_FLOAT_EQ(colour->at(0, 0)[0], 1.0f);
    EXPECT_FLOAT_EQ(colour->at(0, 0)[2], 0.2f);
}

TEST(Formats, ContentDecidesNotTheName) {
    const TemporaryFolder folder;
    const auto path = folder / "eye.jpg";
    const Bytes bytes = encoded(".png", patterned(30, 20, CV_8UC3));
    ASSERT_TRUE(writeNewFile(path, std::span<const std::byte>(bytes)));
    const auto image = readImage(path);
    ASSERT_TRUE(image) << image.error().message;
    EXPECT_EQ(image->info().sourceFormat, "PNG");
    EXPECT_EQ(image->info().sourceName, "eye.jpg");
    EXPECT_EQ(image->info().sourcePath, path.string());
    EXPECT_EQ(image->info().sourceSha256, sha256Hex(bytes));
    EXPECT_FALSE(image->info().spacing);
    EXPECT_FALSE(image->info().laterality);
    EXPECT_FALSE(image->fieldOfView());
}

TEST(Formats, AbsentFilesAndFoldersAreNoInput) {
    const TemporaryFolder folder;
    for (const auto& path : {folder / "absent.png", folder.path()}) {
        const auto image = readImage(path);
        ASSERT_FALSE(image);
        EXPECT_EQ(image.error().code, ErrorCode::noInput);
        EXPECT_NE(image.error().message.find(path.filename().string()), std::string::npos) << image.error().message;
    }
}

}  // namespace
}  // namespace fovea::test
