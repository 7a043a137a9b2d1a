#include <gtest/gtest.h>
#include <opencv2/core.hpp>

#include "core/image/read_image.h"
#include "tests/unit/image/test_files.h"

namespace fovea::test {
namespace {

// Where the stored pixel (x, y) of a width x height picture belongs (Exif 2.3, tag 0112).
cv::Point shown(int orientation, int x, int y, int width, int height) {
    switch (orientation) {
        case 2: return {width - 1 - x, y};
        case 3: return {width - 1 - x, height - 1 - y};
        case 4: return {x, height - 1 - y};
        case 5: return {y, x};
        case 6: return {height - 1 - y, x};
        case 7: return {height - 1 - y, width - 1 - x};
        case 8: return {y, width - 1 - x};
        default: return {x, y};
    }
}

void expectTurned(const Result<Image>& image, const cv::Mat& pixels, int orientation, int tolerance) {
    ASSERT_TRUE(image) << image.error().message;
    const bool across = orientation >= 5;
    ASSERT_EQ(image->width(), across ? pixels.rows : pixels.cols);
    ASSERT_EQ(image->height(), across ? pixels.cols : pixels.rows);
    const cv::Mat got = stored(*image);
    for (int y = 0; y < pixels.rows; ++y) {
        for (int x = 0; x < pixels.cols; ++x) {
            const cv::Point at = shown(orientation, x, y, pixels.cols, pixels.rows);
            for (int c = 0; c < 3; ++c) {
                ASSERT_NEAR(got.at<cv::Vec3b>(at)[c], pixels.at<cv::Vec3b>(y, x)[c], tolerance) << x << ' ' << y;
            }
        }
    }
}

class Orientation : public testing::TestWithParam<int> {};

TEST_P(Orientation, OfJpegIsObeyed) {
    const Bytes jpeg = encoded(".jpg", patterned(40, 24, CV_8UC3));
    const auto upright = decodeImage(jpeg, "upright.jpg");
    ASSERT_TRUE(upright);
    const Bytes turned = withJpegSegment(jpeg, 0xe1, bytesOf(std::string("Exif\0\0", 6)) + exifBlock(GetParam()));
    expectTurned(decodeImage(turned, "turned.jpg"), stored(*upright), GetParam(), 0);
}

TEST_P(Orientation, OfPngIsObeyed) {
    const cv::Mat pixels = patterned(40, 24, CV_8UC3);
    const Bytes turned = withPngChunk(encoded(".png", pixels), "eXIf", exifBlock(GetParam()));
    expectTurned(decodeImage(turned, "turned.png"), pixels, GetParam(), 0);
}

TEST_P(Orientation, OfTiffIsObeyed) {
    const cv::Mat pixels = patterned(40, 24, CV_8UC3);
    expectTurned(decodeImage(tiffFile(pixels, {.orientation = GetParam()}), "turned.tif"), pixels, GetParam(), 0);
}

INSTANTIATE_TEST_SUITE_P(All, Orientation, testing::Range(1, 9));

TEST(Orientation, NonsenseInExifIsIgnored) {
    const Bytes jpeg = encoded(".jpg", patterned(40, 24, CV_8UC3));
    for (const Bytes& exif : {Bytes{}, bytesOf("MM"), exifBlock(9), bytesOf("MM\0*\xff\xff\xff\xff________")}) {
        const auto image =
            decodeImage(withJpegSegment(jpeg, 0xe1, bytesOf(std::string("Exif\0\0", 6)) + exif), "odd.jpg");
        ASSERT_TRUE(image) << image.error().message;
        EXPECT_EQ(image->width(), 40);
    }
}

TEST(IccProfile, OfJpegIsJoinedFromItsSegments) {
    const auto icc = iccProfile("RGB ", 100'000);  // more than one segment can hold
    Bytes jpeg = encoded(".jpg", patterned(40, 24, CV_8UC3));
    constexpr std::size_t part = 60'000;
    for (int i = 2; i >= 1; --i) {  // each is put right after SOI, so the last comes first
        Bytes payload = bytesOf(std::string("ICC_PROFILE\0", 12)) + Bytes{std::byte(i), std::byte(2)};
        for (std::size_t at = (i - 1) * part; at < std::min(i * part, icc.size()); ++at)
            payload.push_back(std::byte(icc[at]));
        jpeg = withJpegSegment(jpeg, 0xe2, payload);
    }
    const auto image = decodeImage(jpeg, "profile.jpg");
    ASSERT_TRUE(image) << image.error().message;
    EXPECT_EQ(image->info().iccProfile, icc);
}

TEST(IccProfile, OfTiffIsKept) {
    const auto icc = iccProfile("RGB ", 3000);
    const auto image = decodeImage(tiffFile(patterned(40, 24, CV_8UC3), {.icc = icc}), "profile.tif");
    ASSERT_TRUE(image);
    EXPECT_EQ(image->info().iccProfile, icc);
}

}  // namespace
}  // namespace fovea::test
