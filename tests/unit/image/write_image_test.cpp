#include "core/image/write_image.h"

#include <gtest/gtest.h>
#include <limits>
#include <opencv2/core.hpp>

#include "core/image/mat_bridge.h"
#include "core/image/read_image.h"
#include "tests/support/temporary_folder.h"
#include "tests/unit/image/test_files.h"

namespace fovea::test {
namespace {

namespace fs = std::filesystem;

Image example(int type, const std::vector<std::uint8_t>& icc = {}) {
    const auto decoded = decodeImage(encoded(".png", patterned(70, 50, type)), "example.png");
    EXPECT_TRUE(decoded);
    ImageInfo info = decoded->info();
    info.iccProfile = icc;
    info.spacing = PixelSpacing{0.0061, 0.0072, "DICOM Pixel Spacing (0028,0030) / 2 (super-resolution)"};
    return decoded->withInfo(info);
}

bool holds(const Bytes& bytes, const std::string& text) {
    const Bytes wanted = bytesOf(text);
    return std::search(bytes.begin(), bytes.end(), wanted.begin(), wanted.end()) != bytes.end();
}

class Written : public testing::TestWithParam<std::tuple<const char*, int>> {};

TEST_P(Written, ComesBackBitForBitWithWhatIsKnown) {
    const auto [extension, type] = GetParam();
    const TemporaryFolder folder;
    const auto icc = iccProfile(CV_MAT_CN(type) == 1 ? "GRAY" : "RGB ", 1200);
    const Image image = example(type, icc);
    const fs::path path = folder / (std::string("out") + extension);
    const Status written = writeImage(path, image, {{"Software", "Fovea \xc3\xa9"}, {"Record", "{\"a\": 1}"}});
    ASSERT_TRUE(written) << written.error().message;
    const auto back = readImage(path);
    ASSERT_TRUE(back) << back.error().message;
    EXPECT_EQ(cv::norm(stored(*back), stored(image), cv::NORM_INF), 0);
    EXPECT_EQ(back->info().bitDepth, image.info().bitDepth);
    EXPECT_EQ(back->info().grey, image.info().grey);
    EXPECT_EQ(back->info().iccProfile, icc);
    ASSERT_TRUE(back->info().spacing);
    EXPECT_DOUBLE_EQ(back->info().spacing->rowMm, 0.0061);
    EXPECT_DOUBLE_EQ(back->info().spacing->columnMm, 0.0072);
    EXPECT_EQ(back->info().spacing->source, image.info().spacing->source);
    const Bytes bytes = *readFile(path, 1u << 30);
    EXPECT_TRUE(holds(bytes, "Fovea \xc3\xa9"));
    EXPECT_TRUE(holds(bytes, "{\"a\": 1}"));
    EXPECT_EQ(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()), 1);  // no temporary left
}

INSTANTIATE_TEST_SUITE_P(All, Written,
                         testing::Combine(testing::Values(".png", ".tif", ".TIFF"),
                                          testing::Values(CV_8UC3, CV_8UC1, CV_16UC3, CV_16UC1)));

TEST(WriteImage, RoundsAndClamps) {
    const TemporaryFolder folder;
    ImageBuilder builder(4, 1);
    const float values[] = {-1.0f, 0.5f, 2.0f, std::numeric_limits<float>::quiet_NaN()};
    for (int i = 0; i < 4; ++i) {
        for (int c = 0; c < 3; ++c) builder.pixels()[3 * i + c] = values[i];
    }
    ASSERT_TRUE(writeImage(folder / "a.png", std::move(builder).build()));
    const auto back = readImage(folder / "a.png");
    ASSERT_TRUE(back);
    const cv::Mat got = stored(*back);
    EXPECT_EQ(got.at<cv::Vec3b>(0, 0), cv::Vec3b(0, 0, 0));
    EXPECT_EQ(got.at<cv::Vec3b>(0, 1), cv::Vec3b(128, 128, 128));
    EXPECT_EQ(got.at<cv::Vec3b>(0, 2), cv::Vec3b(255, 255, 255));
    EXPECT_EQ(got.at<cv::Vec3b>(0, 3), cv::Vec3b(0, 0, 0));
}

TEST(WriteImage, ColourInAGreySourceIsNotLost) {
    const TemporaryFolder folder;
    ImageBuilder builder(2, 2);
    builder.info().grey = true;
    builder.pixels()[0] = 1.0f;
    ASSERT_TRUE(writeImage(folder / "a.png", std::move(builder).build()));
    const auto back = readImage(folder / "a.png");
    ASSERT_TRUE(back);
    EXPECT_FALSE(back->info().grey);
    EXPECT_EQ(back->at(0, 0)[0], 1.0f);
    EXPECT_EQ(back->at(0, 0)[1], 0.0f);
}

TEST(WriteImage, NeverReplacesAndNeverTouchesAnInput) {
    const TemporaryFolder folder;
    const Image image = example(CV_8UC3);
    const fs::path input = folder / "input.png", link = folder / "link.png", hard = folder / "hard.png";
    ASSERT_TRUE(writeImage(input, image));
    fs::create_symlink(input, link);
    fs::create_hard_link(input, hard);
    const Bytes before = *readFile(input, 1u << 30);
    const std::vector<fs::path> inputs{input};
    for (const fs::path& target : {input, link, hard, folder.path() / "." / "input.png"}) {
        const Status status = writeImage(target, image, {}, inputs);
        ASSERT_FALSE(status);
        EXPECT_EQ(status.error().code, ErrorCode::refusedForSafety) << status.error().message;
        const Status other = writeImage(target, image);
        ASSERT_FALSE(other);
        EXPECT_EQ(other.error().code, ErrorCode::outputExists);
    }
    fs::create_symlink(folder / "nowhere.png", folder / "dangling.png");
    EXPECT_EQ(checkNewOutput(folder / "dangling.png", {}).error().code, ErrorCode::outputExists);
    EXPECT_EQ(*readFile(input, 1u << 30), before);
    EXPECT_TRUE(checkNewOutput(folder / "new.png", inputs));
}

TEST(WriteImage, FailuresNameTheFile) {
    const TemporaryFolder folder;
    const Image image = example(CV_8UC3);
    const Status extension = writeImage(folder / "a.jpg", image);
    ASSERT_FALSE(extension);
    EXPECT_EQ(extension.error().code, ErrorCode::usage);
    EXPECT_NE(extension.error().message.find("a.jpg"), std::string::npos);
    const Status absent = writeImage(folder / "no" / "such" / "a.png", image);
    ASSERT_FALSE(absent);
    EXPECT_EQ(absent.error().code, ErrorCode::inputOutput);
}

TEST(WriteMap, IsEightBitGrey) {
    const TemporaryFolder folder;
    ASSERT_TRUE(writeMap(folder / "map.png", Map(3, 1, {0.0f, 0.5f, 1.5f})));
    const auto back = readImage(folder / "map.png");
    ASSERT_TRUE(back);
    EXPECT_TRUE(back->info().grey);
    EXPECT_EQ(stored(*back).at<cv::Vec3b>(0, 1)[0], 128);
    EXPECT_EQ(stored(*back).at<cv::Vec3b>(0, 2)[0], 255);
}

}  // namespace
}  // namespace fovea::test
