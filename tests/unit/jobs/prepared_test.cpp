// Cutting, resizing and degrading, with the comparison programs' own rules on plain pictures.
#include "core/jobs/evaluate/prepared.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "core/image/write_image.h"
#include "core/jobs/evaluate/result_cache.h"
#include "tests/support/temporary_folder.h"

namespace fovea::test {
namespace {

// A bright disc, cut off above and below like a wide camera's, on black.
Image disc(int width, int height, double centreX, double centreY, double radius) {
    ImageBuilder builder(width, height);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            if (std::hypot(x - centreX, y - centreY) > radius) continue;
            float* pixel = builder.pixels() + (static_cast<std::size_t>(y) * width + x) * 3;
            pixel[0] = 0.7f;
            pixel[1] = 0.4f + 0.2f * static_cast<float>((x / 8 + y / 8) % 2);
            pixel[2] = 0.2f;
        }
    }
    return roundedTo8Bits(std::move(builder).build());
}

class Preparing : public ::testing::Test {
protected:
    DataSetItem item(const Image& image) {
        const auto path = folder_ / "eye.png";
        std::filesystem::remove(path);
        EXPECT_TRUE(writeImage(path, image));
        return {.name = "eye", .group = "eye", .image = path};
    }
    Prepared prepared(const DataSetItem& of, const Preparation& preparation, const Degradation& degradation = {}) {
        auto result = prepareItem(of, preparation, degradation, {});
        EXPECT_TRUE(result) << result.error().message;
        return result ? *result : Prepared{};
    }
    TemporaryFolder folder_;
};

TEST_F(Preparing, WholePicturesKeepTheirPixels) {
    const Image image = disc(120, 100, 60, 50, 45);
    const Prepared whole = prepared(item(image), {});
    EXPECT_EQ(whole.inputHash, contentHash(image));
    EXPECT_FALSE(whole.reference);
    EXPECT_EQ(whole.view.width, 120);
    const Prepared cut = prepared(item(image), {.multipleOf = 16});
    EXPECT_EQ(cut.input.width(), 112);
    EXPECT_EQ(cut.input.height(), 96);
    EXPECT_EQ(cut.view.height, 96);
    EXPECT_EQ(cut.input.at(60, 50)[0], image.at(60, 50)[0]);
}

TEST_F(Preparing, CentreIsTheMiddle) {
    const Image image = disc(121, 100, 60, 50, 45);
    const Prepared centre = prepared(item(image), {.region = Preparation::Region::centre, .centrePx = 40});
    ASSERT_EQ(centre.input.width(), 40);
    EXPECT_EQ(centre.input.at(0, 0)[1], image.at(40, 30)[1]);
    const auto tooSmall = prepareItem(item(image), {.region = Preparation::Region::centre, .centrePx = 101}, {}, {});
    ASSERT_FALSE(tooSmall);
    EXPECT_EQ(tooSmall.error().code, ErrorCode::badData);
}

TEST_F(Preparing, InscribedSquareIsTheComparisonProgramsOwn) {
    // By hand: the box of what is brighter than 20 after a Gaussian of 5 px, about the disc's.
    const Image image = disc(400, 240, 200, 120, 150);  // cut off above and below
    const Prepared square = prepared(item(image), {.region = Preparation::Region::inscribedSquare});
    EXPECT_NEAR(square.input.width(), 0.7 * 300, 12);
    EXPECT_EQ(square.input.width(), square.input.height());
    // The blur widens the box by a few pixels, so that the corners just reach over the disc.
    const int pixels = square.input.width() * square.input.height();
    int dark = 0;
    for (int i = 0; i < pixels; ++i) dark += square.input.data()[i * 3] < 0.5f;
    EXPECT_LT(dark, pixels / 200);
    const Prepared sized = prepared(item(image), {.region = Preparation::Region::inscribedSquare, .sizePx = 64});
    EXPECT_EQ(sized.input.width(), 64);
    EXPECT_EQ(sized.view.width, 64);
}

TEST_F(Preparing, BorderCroppedIsSquareAndRound) {
    const Image image = disc(300, 200, 150, 100, 90);
    const Prepared cropped = prepared(item(image), {.region = Preparation::Region::borderCropped});
    EXPECT_EQ(cropped.input.width(), cropped.input.height());
    EXPECT_NEAR(cropped.input.width(), 181, 4);
    EXPECT_LT(cropped.input.at(1, 1)[0], 0.1f);
    EXPECT_GT(cropped.input.at(cropped.input.width() / 2, 3)[0], 0.5f);
}

TEST_F(Preparing, DegradationsLeaveTheReferenceAlone) {
    const Image image = disc(128, 96, 64, 48, 70);
    const Prepared noisy = prepared(item(image), {}, {.kind = Degradation::Kind::noise, .sigma = 10});
    ASSERT_TRUE(noisy.reference);
    EXPECT_EQ(noisy.referenceHash, contentHash(image));
    double sum = 0;
    int count = 0;
    for (int i = 0; i < 128 * 96 * 3; ++i) {
        if (image.data()[i] < 0.2f) continue;  // black clips
        sum += std::pow(255.0 * (noisy.input.data()[i] - image.data()[i]), 2);
        ++count;
    }
    EXPECT_NEAR(std::sqrt(sum / count), 10, 0.5);
    // The same photograph gets the same noise, whatever else is evaluated; another seed other noise.
    EXPECT_EQ(prepared(item(image), {}, {.kind = Degradation::Kind::noise, .sigma = 10}).inputHash, noisy.inputHash);
    EXPECT_NE(prepared(item(image), {}, {.kind = Degradation::Kind::noise, .sigma = 10, .seed = 2}).inputHash, noisy.inputHash);
    const Prepared small = prepared(item(image), {}, {.kind = Degradation::Kind::lowResolution, .scale = 4});
    EXPECT_EQ(small.input.width(), 32);
    EXPECT_EQ(small.reference->width(), 128);
    const Prepared smallNoisy = prepared(item(image), {}, {.kind = Degradation::Kind::lowResolutionNoise, .scale = 4, .sigma = 0});
    ASSERT_EQ(smallNoisy.input.height(), 24);
    float mean = 0;
    for (int y = 0; y < 4; ++y) {
        for (int x = 0; x < 4; ++x) mean += image.at(60 + x, 44 + y)[1] / 16;
    }
    EXPECT_NEAR(smallNoisy.input.at(15, 11)[1], mean, 0.5 / 255 + 1e-6);
    const Prepared hazy = prepared(item(image), {}, {.kind = Degradation::Kind::cataract});
    EXPECT_EQ(hazy.input.width(), 128);
    EXPECT_NE(hazy.inputHash, hazy.referenceHash);
    EXPECT_FALSE(prepareItem(item(image), {}, {.kind = Degradation::Kind::lowResolution, .scale = 16}, {}));
}

TEST_F(Preparing, LabelsAreCutAsTheirPhotographIs) {
    const Image image = disc(120, 100, 60, 50, 45);
    DataSetItem labelled = item(image);
    ImageBuilder label(120, 100);
    for (int y = 40; y < 60; ++y) {
        for (int x = 50; x < 70; ++x) label.pixels()[(y * 120 + x) * 3] = 1;  // red: any colour counts
    }
    ASSERT_TRUE(writeImage(folder_ / "label.png", std::move(label).build()));
    labelled.label = folder_ / "label.png";
    const Prepared cut = prepared(labelled, {.region = Preparation::Region::centre, .centrePx = 40, .sizePx = 20});
    ASSERT_TRUE(cut.label);
    EXPECT_EQ(cut.label->width(), 20);
    double area = 0;
    for (int i = 0; i < 400; ++i) area += cut.label->data()[i];
    EXPECT_EQ(area, 100);
    labelled.label = folder_ / "eye.png";
    labelled.image = folder_ / "label.png";
    ImageBuilder other(50, 50);
    ASSERT_TRUE(writeImage(folder_ / "other.png", std::move(other).build()));
    labelled.label = folder_ / "other.png";
    EXPECT_EQ(prepareItem(labelled, {}, {}, {}).error().code, ErrorCode::badData);
}

}  // namespace
}  // namespace fovea::test
