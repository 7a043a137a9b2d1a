// The pictures themselves, against results computed here with OpenCV, each with a mean and a hard limit.
#include <gtest/gtest.h>

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include "tests/golden/cli_process.h"
#include "tests/golden/pictures.h"
#include "tests/support/temporary_folder.h"

namespace fovea::test {
namespace {

cv::Mat matOf(const Image& image) {
    return cv::Mat(image.height(), image.width(), CV_32FC3, const_cast<float*>(image.data())).clone();
}

Image imageOf(const cv::Mat& mat) {
    ImageBuilder builder(mat.cols, mat.rows);
    std::copy(mat.begin<cv::Vec3f>(), mat.end<cv::Vec3f>(), reinterpret_cast<cv::Vec3f*>(builder.pixels()));
    return std::move(builder).build();
}

class Pictures : public ::testing::Test {
protected:
    // A crop without border: every pixel is retina and thus restored.
    void SetUp() override {
        const Image whole = smallFundus(400, 340);
        const cv::Mat crop = matOf(whole)(cv::Rect(140, 110, 120, 100)).clone();
        source_ = imageOf(crop);
        save(folder_ / "crop.png", source_);
    }
    Image restored(std::vector<std::string> arguments) {
        const std::string output = (folder_ / ("out" + std::to_string(count_++) + ".png")).string();
        arguments.insert(arguments.begin(), {"restore", (folder_ / "crop.png").string(), "-o", output});
        const CliResult result = runCli(arguments);
        EXPECT_EQ(result.exitCode, 0) << result.err;
        return load(output);
    }
    TemporaryFolder folder_;
    Image source_;
    int count_ = 0;
};

TEST_F(Pictures, LanczosIsOpenCvsAtEveryScale) {
    for (const int scale : {2, 4, 8, 16}) {
        const Image ours = restored({"--method", "sr.lanczos", "--scale", std::to_string(scale)});
        ASSERT_EQ(ours.width(), 120 * scale);
        ASSERT_EQ(ours.height(), 100 * scale);
        cv::Mat expected;
        cv::resize(matOf(source_), expected, {}, scale, scale, cv::INTER_LANCZOS4);
        const Difference found = difference(ours, imageOf(cv::min(cv::max(expected, 0.0), 1.0)));
        EXPECT_LT(found.mean, 0.3) << scale;     // rounding to 8 bits alone is 0.25
        EXPECT_LT(found.largest, 1.0) << scale;
    }
}

TEST_F(Pictures, BicubicIsOpenCvs) {
    const Image ours = restored({"--method", "sr.bicubic"});  // the default scale is 2
    cv::Mat expected;
    cv::resize(matOf(source_), expected, {}, 2, 2, cv::INTER_CUBIC);
    const Difference found = difference(ours, imageOf(cv::min(cv::max(expected, 0.0), 1.0)));
    EXPECT_LT(found.mean, 0.3);
    EXPECT_LT(found.largest, 1.0);
}

TEST_F(Pictures, MethodsChangeThePictureButNotItsSize) {
    for (const char* method : {"denoise.nlm", "deblur.unsharp", "deblur.richardson-lucy", "deblur.wiener", "enhance.clahe"}) {
        const Image ours = restored({"--method", method});
        ASSERT_EQ(ours.width(), 120) << method;
        ASSERT_EQ(ours.height(), 100) << method;
        const Difference found = difference(ours, source_);
        EXPECT_GT(found.largest, 0.5) << method;
        EXPECT_LT(found.mean, 40) << method;
    }
}

TEST_F(Pictures, OutsideTheRetinaNothingChanges) {
    const Image whole = smallFundus(300, 260);
    save(folder_ / "whole.png", whole);
    const std::string output = (folder_ / "w.png").string();
    ASSERT_EQ(runCli({"restore", "--method", "deblur.unsharp", (folder_ / "whole.png").string(), "-o", output}).exitCode, 0);
    const Image ours = load(output);
    for (const auto& [x, y] : {std::pair(0, 0), std::pair(299, 0), std::pair(0, 259), std::pair(299, 259)}) {
        for (int c = 0; c < 3; ++c) EXPECT_EQ(ours.at(x, y)[c], whole.at(x, y)[c]);
    }
    EXPECT_GT(difference(ours, whole).largest, 0.5);
}

TEST_F(Pictures, TheStripAddsRowsAndChangesNoPixel) {
    const Image plain = restored({"--method", "deblur.unsharp"});
    const Image strip = restored({"--method", "deblur.unsharp", "--mark"});
    ASSERT_EQ(strip.width(), plain.width());
    ASSERT_GT(strip.height(), plain.height());
    EXPECT_TRUE(std::equal(plain.data(), plain.data() + static_cast<std::size_t>(plain.width()) * plain.height() * 3, strip.data()));
}

TEST_F(Pictures, SixteenBitsStaySixteenBits) {
    ImageBuilder builder(source_);
    builder.info().bitDepth = BitDepth::bits16;
    for (int i = 0; i < 120 * 100 * 3; ++i) builder.pixels()[i] = static_cast<float>((i * 7919) % 65536) / 65535.0f;
    save(folder_ / "deep.tif", std::move(builder).build());
    const std::string output = (folder_ / "deep-out.tif").string();
    ASSERT_EQ(runCli({"restore", "--method", "sr.lanczos", (folder_ / "deep.tif").string(), "-o", output}).exitCode, 0);
    const Image ours = load(output);
    EXPECT_EQ(ours.info().bitDepth, BitDepth::bits16);
    EXPECT_EQ(ours.width(), 240);
}

}  // namespace
}  // namespace fovea::test
