// The same photograph under two names is found; different eyes are not taken for one.
#include "core/jobs/near_duplicates.h"

#include <gtest/gtest.h>

#include <cmath>
#include <filesystem>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include "core/image/mat_bridge.h"
#include "core/image/read_image.h"
#include "core/synth/synthetic_fundus.h"
#include "tests/support/temporary_folder.h"

namespace fovea {
namespace {

Image changed(const Image& image, const std::function<void(cv::Mat&)>& change) {
    cv::Mat rgb = matView(image).clone();
    change(rgb);
    return imageFromMat(rgb, image.info());
}

Image recompressed(const Image& image, int quality) {
    cv::Mat bytes;
    matView(image).convertTo(bytes, CV_8UC3, 255);
    cv::cvtColor(bytes, bytes, cv::COLOR_RGB2BGR);
    std::vector<unsigned char> jpeg;
    cv::imencode(".jpg", bytes, jpeg, {cv::IMWRITE_JPEG_QUALITY, quality});
    return *decodeImage(std::as_bytes(std::span(jpeg)), "again.jpg");
}

std::vector<Image> eyes() {
    std::vector<Image> list;
    for (std::uint64_t seed = 1; seed <= 8; ++seed) list.push_back(synth::generateFundus({.seed = seed, .widthPx = 360, .heightPx = 300}).image);
    return list;
}

TEST(NearDuplicates, CopiesAreAlikeWhateverWasDoneToThem) {
    const Image eye = eyes().front();
    const RetinaPrint print = retinaPrint(eye);
    EXPECT_NEAR(likeness(print, print), 1, 1e-5);
    const auto alike = [&](const Image& copy) { return likeness(print, retinaPrint(copy)); };
    EXPECT_GT(alike(recompressed(eye, 30)), 0.9);
    EXPECT_GT(alike(changed(eye, [](cv::Mat& m) { cv::resize(m, m, {}, 0.5, 0.5, cv::INTER_AREA); })), 0.9);
    EXPECT_GT(alike(changed(eye, [](cv::Mat& m) { m *= 0.5; })), 0.9);
    EXPECT_GT(alike(changed(eye, [](cv::Mat& m) { cv::flip(m, m, 1); })), 0.9);
    EXPECT_GT(alike(changed(eye, [](cv::Mat& m) { cv::copyMakeBorder(m, m, 10, 30, 40, 20, cv::BORDER_CONSTANT); })), 0.9);
}

TEST(NearDuplicates, DifferentEyesAreNot) {
    const auto list = eyes();
    std::vector<RetinaPrint> prints;
    for (const Image& eye : list) prints.push_back(retinaPrint(eye));
    for (std::size_t i = 0; i < prints.size(); ++i) {
        for (std::size_t j = i + 1; j < prints.size(); ++j) EXPECT_LT(likeness(prints[i], prints[j]), 0.75) << i << " " << j;
    }
    const auto found = nearDuplicates({prints[0], prints[1]}, {prints[2], retinaPrint(recompressed(list[1], 60))});
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].first, 1u);
    EXPECT_EQ(found[0].second, 1u);
}

TEST(NearDuplicates, APictureWithoutStructureIsLikeNothing) {
    ImageBuilder builder(64, 64);
    std::fill_n(builder.pixels(), 64 * 64 * 3, 0.5f);
    const RetinaPrint flat = retinaPrint(std::move(builder).build());
    EXPECT_TRUE(flat.values.empty());
    EXPECT_EQ(likeness(flat, flat), 0);
}

TEST(NearDuplicates, RealEyesOfDriveAndHrfAreToldApart) {
    const auto root = test::realData();
    if (!root) GTEST_SKIP() << "needs the real photographs";
    std::vector<RetinaPrint> prints;
    std::vector<std::string> names;
    for (const char* folder : {"DRIVE/training/images", "DRIVE/test/images", "HRF/images", "IDRiD"}) {
        std::error_code error;
        for (const auto& entry : std::filesystem::directory_iterator(*root / folder, error)) {
            const auto image = readImage(entry.path());
            if (!image) continue;
            prints.push_back(retinaPrint(*image));
            names.push_back(entry.path().filename().string());
        }
    }
    if (prints.empty()) GTEST_SKIP() << "no photographs there";
    double most = 0;
    for (std::size_t i = 0; i < prints.size(); ++i) {
        for (std::size_t j = i + 1; j < prints.size(); ++j) {
            const double alike = likeness(prints[i], prints[j]);
            most = std::max(most, alike);
            EXPECT_LT(alike, kNearDuplicate) << names[i] << " " << names[j];
        }
    }
    RecordProperty("photographs", static_cast<int>(prints.size()));
    RecordProperty("mostAlike", std::to_string(most));
    std::printf("%zu photographs, most alike %.3f\n", prints.size(), most);
}

}  // namespace
}  // namespace fovea
