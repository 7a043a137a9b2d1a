#include <gtest/gtest.h>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include "core/image/read_image.h"
#include "tests/unit/image/dicom_files.h"
#include "tests/unit/image/test_files.h"

namespace fovea::test {
namespace {

struct DicomCase {
    const char* name;
    DicomCoding coding;
    int type;
    const char* photometric = "RGB";
    int planar = 0;
    int tolerance = 0;
};

void PrintTo(const DicomCase& c, std::ostream* out) { *out << c.name; }

class DicomEncoding : public testing::TestWithParam<DicomCase> {};

TEST_P(DicomEncoding, GivesThePixelsAndTheTags) {
    const DicomCase& c = GetParam();
    const cv::Mat pixels = patterned(64, 46, c.type);
    const std::string photometric = c.photometric;
    cv::Mat samples = pixels;
    if (photometric == "YBR_FULL") samples = rgbToYbr(pixels);
    const Bytes file = dicomFile(samples, {.coding = c.coding, .photometric = photometric, .planar = c.planar});
    const auto image = decodeImage(file, "made.dcm");
    ASSERT_TRUE(image) << image.error().message;
    ASSERT_EQ(image->width(), 64);
    ASSERT_EQ(image->height(), 46);
    EXPECT_EQ(image->info().grey, pixels.channels() == 1);
    EXPECT_EQ(image->info().bitDepth, pixels.depth() == CV_16U ? BitDepth::bits16 : BitDepth::bits8);
    EXPECT_EQ(image->info().sourceFormat.substr(0, 7), "DICOM (");
    ASSERT_TRUE(image->info().spacing);
    EXPECT_DOUBLE_EQ(image->info().spacing->rowMm, 0.0061);
    EXPECT_DOUBLE_EQ(image->info().spacing->columnMm, 0.0062);
    EXPECT_NE(image->info().spacing->source.find("0028,0030"), std::string::npos);
    EXPECT_EQ(image->info().laterality, Laterality::right);
    cv::Mat expected = pixels;
    if (photometric == "MONOCHROME1") cv::bitwise_not(pixels, expected);
    if (expected.channels() == 1) cv::cvtColor(expected, expected, cv::COLOR_GRAY2RGB);
    EXPECT_LE(cv::norm(stored(*image), expected, cv::NORM_INF), c.tolerance);
}

constexpr auto kRaw = DicomCoding::littleEndian;
INSTANTIATE_TEST_SUITE_P(
    All, DicomEncoding,
    testing::Values(DicomCase{"rgb", kRaw, CV_8UC3}, DicomCase{"rgb planar", kRaw, CV_8UC3, "RGB", 1},
                    DicomCase{"rgb 16", kRaw, CV_16UC3}, DicomCase{"implicit", DicomCoding::implicit, CV_8UC3},
                    DicomCase{"implicit 16", DicomCoding::implicit, CV_16UC1, "MONOCHROME2"},
                    DicomCase{"big endian", DicomCoding::bigEndian, CV_8UC3},
                    DicomCase{"big endian 16", DicomCoding::bigEndian, CV_16UC3},
                    DicomCase{"big endian grey 16", DicomCoding::bigEndian, CV_16UC1, "MONOCHROME2"},
                    DicomCase{"monochrome2", kRaw, CV_8UC1, "MONOCHROME2"},
                    DicomCase{"monochrome1", kRaw, CV_8UC1, "MONOCHROME1"},
                    DicomCase{"monochrome2 16", kRaw, CV_16UC1, "MONOCHROME2"},
                    DicomCase{"monochrome1 16", kRaw, CV_16UC1, "MONOCHROME1"},
                    DicomCase{"ybr", kRaw, CV_8UC3, "YBR_FULL", 0, 2},
                    DicomCase{"ybr planar", kRaw, CV_8UC3, "YBR_FULL", 1, 2},
                    DicomCase{"jpeg grey", DicomCoding::jpeg, CV_8UC1, "MONOCHROME2", 0, 8},
                    DicomCase{"jpeg 2000", DicomCoding::jpeg2000, CV_8UC3},
                    DicomCase{"jpeg 2000 16", DicomCoding::jpeg2000, CV_16UC3},
                    DicomCase{"jpeg 2000 grey", DicomCoding::jpeg2000, CV_8UC1, "MONOCHROME2"},
                    DicomCase{"jpeg 2000 grey 16", DicomCoding::jpeg2000, CV_16UC1, "MONOCHROME2"},
                    DicomCase{"rle", DicomCoding::rle, CV_8UC3}, DicomCase{"rle 16", DicomCoding::rle, CV_16UC3},
                    DicomCase{"rle planar", DicomCoding::rle, CV_8UC3, "RGB", 1},
                    DicomCase{"rle grey", DicomCoding::rle, CV_8UC1, "MONOCHROME2"},
                    DicomCase{"rle grey 16", DicomCoding::rle, CV_16UC1, "MONOCHROME1"},
                    DicomCase{"rle ybr", DicomCoding::rle, CV_8UC3, "YBR_FULL", 0, 2}));

TEST(Dicom, JpegInColourIsClose) {
    cv::Mat pixels(48, 64, CV_8UC3, cv::Scalar(190, 80, 40));
    for (const char* photometric : {"RGB", "YBR_FULL"}) {
        const cv::Mat samples = photometric == std::string("RGB") ? pixels : rgbToYbr(pixels);
        const auto image =
            decodeImage(dicomFile(samples, {.coding = DicomCoding::jpeg, .photometric = photometric}), "made.dcm");
        ASSERT_TRUE(image) << image.error().message;
        EXPECT_LE(cv::norm(stored(*image), pixels, cv::NORM_INF), 4) << photometric;
    }
}

TEST(Dicom, HalfColourResolutionIsSpread) {
    cv::Mat pixels(20, 32, CV_8UC3, cv::Scalar(190, 80, 40));
    pixels.colRange(16, 32).setTo(cv::Scalar(60, 120, 200));
    const Bytes file = dicomFile(packed422(rgbToYbr(pixels)), {.photometric = "YBR_FULL_422"});
    const auto image = decodeImage(file, "made.dcm");
    ASSERT_TRUE(image) << image.error().message;
    EXPECT_EQ(image->info().sourceFormat, "DICOM (uncompressed, YBR_FULL_422)");
    EXPECT_LE(cv::norm(stored(*image), pixels, cv::NORM_INF), 2);
}

TEST(Dicom, LossyJpeg2000IsClose) {
    const cv::Mat pixels = patterned(128, 96, CV_8UC3);
    const auto image = decodeImage(dicomFile(pixels, {.coding = DicomCoding::jpeg2000Lossy}), "made.dcm");
    ASSERT_TRUE(image) << image.error().message;
    EXPECT_LT(cv::norm(stored(*image), pixels, cv::NORM_L1) / static_cast<double>(pixels.total() * 3), 3);
}

TEST(Dicom, TwelveBitsReachOne) {
    cv::Mat pixels(8, 8, CV_16UC1, cv::Scalar(4095));
    pixels.at<std::uint16_t>(0, 0) = 1365;
    for (const DicomCoding coding : {kRaw, DicomCoding::jpeg2000, DicomCoding::rle}) {
        const auto image = decodeImage(
            dicomFile(pixels, {.coding = coding, .photometric = "MONOCHROME2", .bitsStored = 12}), "made.dcm");
        ASSERT_TRUE(image) << image.error().message;
        EXPECT_EQ(image->info().bitDepth, BitDepth::bits16);
        EXPECT_FLOAT_EQ(image->at(4, 4)[0], 1.0f);
        EXPECT_FLOAT_EQ(image->at(0, 0)[0], 1365.0f / 4095.0f);
    }
}

TEST(Dicom, NegativeSlopeMeansInverted) {
    const cv::Mat pixels(8, 8, CV_8UC1, cv::Scalar(55));
    const auto image = decodeImage(dicomFile(pixels, {.photometric = "MONOCHROME2", .slope = "-1"}), "made.dcm");
    ASSERT_TRUE(image) << image.error().message;
    EXPECT_FLOAT_EQ(image->at(4, 4)[0], 200 / 255.0f);
}

TEST(Dicom, FirstOfSeveralFrames) {
    const cv::Mat pixels = patterned(40, 30, CV_8UC3);
    for (const DicomCoding coding : {kRaw, DicomCoding::rle, DicomCoding::jpeg2000}) {
        const auto image = decodeImage(dicomFile(pixels, {.coding = coding, .frames = 3}), "made.dcm");
        ASSERT_TRUE(image) << image.error().message;
        EXPECT_EQ(cv::norm(stored(*image), pixels, cv::NORM_INF), 0);
    }
}

TEST(Dicom, WhatTheFileLacksStaysUnknown) {
    for (const std::string spacing : {"", "0\\0", "nonsense", "0.01"}) {
        const Bytes file = dicomFile(patterned(16, 16, CV_8UC3), {.spacing = spacing, .laterality = "B"});
        const auto image = decodeImage(file, "made.dcm");
        ASSERT_TRUE(image) << image.error().message;
        EXPECT_FALSE(image->info().spacing) << spacing;
        EXPECT_FALSE(image->info().laterality);
    }
}

TEST(Dicom, LeftEye) {
    const auto image = decodeImage(dicomFile(patterned(16, 16, CV_8UC3), {.laterality = "L"}), "made.dcm");
    ASSERT_TRUE(image);
    EXPECT_EQ(image->info().laterality, Laterality::left);
}

TEST(Dicom, UnsupportedColoursAreRefusedByName) {
    const auto image = decodeImage(dicomFile(patterned(16, 16, CV_8UC1), {.photometric = "PALETTE COLOR"}), "odd.dcm");
    ASSERT_FALSE(image);
    EXPECT_EQ(image.error().code, ErrorCode::badData);
    EXPECT_NE(image.error().message.find("odd.dcm"), std::string::npos);
    EXPECT_NE(image.error().message.find("PALETTE COLOR"), std::string::npos);
}

TEST(Dicom, UnsupportedCodingIsRefusedByName) {
    const auto image = decodeImage(
        dicomFile(patterned(16, 16, CV_8UC1), {.coding = DicomCoding::jpegLs, .photometric = "MONOCHROME2"}), "ls.dcm");
    ASSERT_FALSE(image);
    EXPECT_NE(image.error().message.find("ls.dcm"), std::string::npos);
    EXPECT_NE(image.error().message.find("1.2.840.10008.1.2.4.80"), std::string::npos) << image.error().message;
}

TEST(Dicom, WithoutPreambleIsReadToo) {
    for (const DicomCoding coding : {kRaw, DicomCoding::implicit}) {
        const cv::Mat pixels = patterned(40, 30, CV_8UC3);
        const Bytes file = dicomFile(pixels, {.coding = coding});
        const Bytes bare(file.begin() + 132, file.end());
        const auto image = decodeImage(bare, "bare.dcm");
        ASSERT_TRUE(image) << image.error().message;
        EXPECT_EQ(cv::norm(stored(*image), pixels, cv::NORM_INF), 0);
    }
}

TEST(Dicom, TooLargeIsRefusedBeforeDecoding) {
    ReadLimits limits;
    limits.maxPixels = 1000;
    const auto image = decodeImage(dicomFile(patterned(64, 64, CV_8UC3), {}), "large.dcm", limits);
    ASSERT_FALSE(image);
    EXPECT_EQ(image.error().code, ErrorCode::badData);
}

}  // namespace
}  // namespace fovea::test
