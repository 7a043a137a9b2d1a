#include "core/jobs/measure.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "core/image/write_image.h"
#include "tests/support/temporary_folder.h"

namespace fovea {
namespace {

// Every pixel `value`/255 plus a fixed texture, so that SSIM has something to look at.
Image texture(int offset) {
    ImageBuilder builder(48, 40);
    for (int i = 0; i < 48 * 40 * 3; ++i) {
        builder.pixels()[i] = static_cast<float>(60 + (i / 3 * 7919) % 90 + offset) / 255.0f;
    }
    return std::move(builder).build();
}

const Measured* find(const std::vector<Measured>& all, std::string_view id, std::string_view channel) {
    const auto found = std::find_if(all.begin(), all.end(), [&](const Measured& m) { return m.id == id && m.channel == channel; });
    return found == all.end() ? nullptr : &*found;
}

class MeasureTest : public ::testing::Test {
protected:
    std::filesystem::path save(const char* name, const Image& image) {
        const auto path = folder_ / name;
        const Status status = writeImage(path, image);
        EXPECT_TRUE(status) << status.error().message;
        return path;
    }
    test::TemporaryFolder folder_;
};

TEST_F(MeasureTest, AConstantOffsetHasAKnownPsnr) {
    const auto measured = measureFiles({.result = save("a.png", texture(10)), .reference = save("b.png", texture(0))}, {});
    ASSERT_TRUE(measured) << measured.error().message;
    ASSERT_EQ(measured->size(), 4u);  // PSNR and SSIM, Y and RGB
    const double expected = 20 * std::log10(255.0 / 10);
    ASSERT_NE(find(*measured, "psnr", "Y"), nullptr);
    EXPECT_NEAR(find(*measured, "psnr", "Y")->value, expected, 1e-4);
    EXPECT_NEAR(find(*measured, "psnr", "RGB")->value, expected, 1e-4);
    EXPECT_LT(find(*measured, "ssim", "Y")->value, 1.0);
    EXPECT_GT(find(*measured, "ssim", "Y")->value, 0.9);
    for (const Measured& value : *measured) EXPECT_FALSE(value.definition.empty());
}

TEST_F(MeasureTest, EqualPicturesAreInfinitelyAlikeAlsoInJson) {
    const auto path = save("a.png", texture(0));
    const auto measured = measureFiles({.result = path, .reference = path, .metrics = {"psnr"}, .channels = {Channel::luma}}, {});
    ASSERT_TRUE(measured);
    ASSERT_EQ(measured->size(), 1u);
    EXPECT_TRUE(std::isinf(measured->front().value));
    EXPECT_EQ(toJson(measured->front())["value"], "inf");
}

TEST_F(MeasureTest, UnknownMetricsAndOtherSizesAreRefused) {
    const auto path = save("a.png", texture(0));
    const auto unknown = measureFiles({.result = path, .reference = path, .metrics = {"beauty"}}, {});
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().code, ErrorCode::usage);
    EXPECT_NE(unknown.error().message.find("psnr"), std::string::npos);
    ImageBuilder other(47, 40);
    const auto size = measureFiles({.result = path, .reference = save("c.png", std::move(other).build())}, {});
    ASSERT_FALSE(size);
    EXPECT_EQ(size.error().code, ErrorCode::badData);
}

TEST_F(MeasureTest, VesselFiguresOfAMapAndALabel) {
    // Left half vessel; the map finds three quarters of it and marks one eighth of the rest.
    std::vector<float> label(64 * 32), probability(64 * 32);
    for (int y = 0; y < 32; ++y) {
        for (int x = 0; x < 64; ++x) {
            label[y * 64 + x] = x < 32;
            probability[y * 64 + x] = (x < 24 || x >= 60) ? 0.8f : 0.1f;
        }
    }
    ASSERT_TRUE(writeMap(folder_ / "label.png", Map(64, 32, label)));
    ASSERT_TRUE(writeMap(folder_ / "map.png", Map(64, 32, probability)));
    const auto measured = measureFiles({.result = folder_ / "map.png",
                                        .reference = folder_ / "label.png",
                                        .metrics = {"vessel-sensitivity", "vessel-specificity", "vessel-dice"}},
                                       {});
    ASSERT_TRUE(measured) << measured.error().message;
    ASSERT_EQ(measured->size(), 3u);
    EXPECT_NEAR(find(*measured, "vessel-sensitivity", "")->value, 0.75, 1e-9);
    EXPECT_NEAR(find(*measured, "vessel-specificity", "")->value, 0.875, 1e-9);
    EXPECT_NEAR(find(*measured, "vessel-dice", "")->value, 2 * 24.0 / (32 + 28), 1e-9);
}

TEST_F(MeasureTest, ARestoredPictureIsMeasuredAsItWillBeSaved) {
    const Image reference = texture(0);
    ImageBuilder nudged(reference);
    for (int i = 0; i < 48 * 40 * 3; ++i) nudged.pixels()[i] += 0.2f / 255.0f;  // vanishes in eight bits
    FieldOfView everything;
    const auto measured = measureRestored(reference, std::move(nudged).build(), everything);
    ASSERT_TRUE(measured) << measured.error().message;
    EXPECT_TRUE(std::isinf(find(*measured, "psnr", "RGB")->value));
}

TEST_F(MeasureTest, WithoutAReferenceWhatNeedsNoneIsMeasuredAndWhatIsMissingIsSaid) {
    ImageBuilder builder(240, 220);
    for (int i = 0; i < 240 * 220 * 3; ++i) builder.pixels()[i] = static_cast<float>(60 + (i / 3 * 7919) % 90) / 255.0f;
    MeasureRequest request{.result = save("a.png", std::move(builder).build())};
    request.models = {};
    const auto measured = measureFiles(request, {});
    ASSERT_TRUE(measured) << measured.error().message;
    ASSERT_NE(find(*measured, "s3", ""), nullptr);
    EXPECT_GT(find(*measured, "s3", "")->value, 0);
    EXPECT_GT(find(*measured, "entropy", "Y")->value, 5);
    EXPECT_EQ(find(*measured, "psnr", "Y"), nullptr);
    const Measured* niqe = find(*measured, "niqe", "");
    ASSERT_NE(niqe, nullptr);
    EXPECT_NE(niqe->notAvailable.find("not available"), std::string::npos);
    EXPECT_TRUE(toJson(*niqe).contains("notAvailable"));
    // Asked for by name it is an error.
    request.metrics = {"niqe"};
    EXPECT_EQ(measureFiles(request, {}).error().code, ErrorCode::unavailable);
    request.metrics = {"psnr"};
    EXPECT_EQ(measureFiles(request, {}).error().code, ErrorCode::usage);
}

TEST_F(MeasureTest, WhatASmallPictureIsTooSmallForIsToldAndTheOthersAreMeasured) {
    ImageBuilder builder(24, 24);
    for (int i = 0; i < 24 * 24 * 3; ++i) builder.pixels()[i] = static_cast<float>(60 + (i / 3 * 7919) % 90) / 255.0f;
    MeasureRequest request{.result = save("a.png", std::move(builder).build())};
    const auto measured = measureFiles(request, {});
    ASSERT_TRUE(measured) << measured.error().message;
    EXPECT_GT(find(*measured, "entropy", "Y")->value, 5);
    const Measured* sharpness = find(*measured, "s3", "");
    ASSERT_NE(sharpness, nullptr);
    EXPECT_EQ(sharpness->notAvailable, "s3: the picture is smaller than a block of 32 x 32 pixels");
    request.metrics = {"s3"};
    EXPECT_EQ(measureFiles(request, {}).error().code, ErrorCode::usage);
}

// Its brightest channel is no probability of a vessel: the figures would mean nothing.
TEST_F(MeasureTest, APhotographIsNotTakenForAMapOfVessels) {
    ImageBuilder photograph(64, 64), label(64, 64);
    for (int i = 0; i < 64 * 64; ++i) {
        const float orange[] = {0.7f, 0.4f, 0.15f}, artery[] = {1, 0, 0}, vein[] = {0, 0, 0.6f}, black[] = {0, 0, 0};  // a vein's line is a reduced one
        const bool line = i / 64 % 16 == 0;
        std::copy_n(orange, 3, photograph.pixels() + 3 * i);
        std::copy_n(line ? (i % 64 < 32 ? artery : vein) : black, 3, label.pixels() + 3 * i);
    }
    MeasureRequest request{.result = save("a.png", std::move(photograph).build()), .metrics = {"vessels-lost"}};
    request.reference = request.result;
    const auto lost = measureFiles(request, {});
    ASSERT_FALSE(lost);
    EXPECT_EQ(lost.error().code, ErrorCode::usage);
    EXPECT_NE(lost.error().message.find("--vessel-method"), std::string::npos);
    // Arteries and veins in their colours are a label.
    request.result = request.reference = save("label.png", std::move(label).build());
    EXPECT_TRUE(measureFiles(request, {}));
    request.metrics = {"vessel-dice"};
    const auto dice = measureFiles(request, {});
    ASSERT_TRUE(dice) << dice.error().message;
    EXPECT_NEAR(find(*dice, "vessel-dice", "")->value, 1, 1e-9);
}

TEST_F(MeasureTest, VesselsLostOfTwoMapsAndOfTwoPhotographs) {
    const auto bar = [&](const char* name, int length) {
        std::vector<float> values(160 * 100, 0.0f);
        for (int y = 48; y < 53; ++y) std::fill_n(values.begin() + y * 160 + 20, length, 1.0f);
        EXPECT_TRUE(writeMap(folder_ / name, Map(160, 100, std::move(values))));
        return folder_ / name;
    };
    MeasureRequest request{.result = bar("half.png", 50), .reference = bar("all.png", 100), .metrics = {"vessels-lost", "vessels-invented"}};
    const auto maps = measureFiles(request, {});
    ASSERT_TRUE(maps) << maps.error().message;
    EXPECT_NEAR(find(*maps, "vessels-lost", "")->value, 47, 4);
    EXPECT_EQ(find(*maps, "vessels-invented", "")->value, 0);
    // The same by a finder that looks at photographs.
    int looked = 0;
    request.vessels = [&](const Image& image, const JobContext&) -> Result<Map> {
        ++looked;
        std::vector<float> values;
        for (int i = 0; i < image.width() * image.height(); ++i) values.push_back(image.data()[3 * i]);
        return Map(image.width(), image.height(), std::move(values));
    };
    const auto photographs = measureFiles(request, {});
    ASSERT_TRUE(photographs) << photographs.error().message;
    EXPECT_EQ(looked, 2);
}

TEST_F(MeasureTest, ConsistencyWithTheInputAndItsMap) {
    MeasureRequest request{.result = save("a.png", texture(0)), .input = save("b.png", texture(0)), .metrics = {"consistency"}};
    request.map = folder_ / "map.png";
    const auto same = measureFiles(request, {});
    ASSERT_TRUE(same) << same.error().message;
    EXPECT_LT(find(*same, "consistency", "")->value, 0.01);
    EXPECT_TRUE(std::filesystem::exists(request.map));
    EXPECT_EQ(measureFiles(request, {}).error().code, ErrorCode::outputExists);
}

}  // namespace
}  // namespace fovea
