#include "ui/model/labels.h"

#include <gtest/gtest.h>

namespace fovea {
namespace {

TEST(Labels, NameMethodAndScale) {
    Pipeline pipeline;
    pipeline.steps.push_back({"denoise.nlm", 1, {}});
    EXPECT_EQ(labelOf(pipeline, 1), QStringLiteral("denoise.nlm"));
    pipeline.steps.push_back({"sr.fovea", 1, {}});
    EXPECT_EQ(labelOf(pipeline, 4), QStringLiteral("denoise.nlm + sr.fovea ×4"));
}

TEST(Labels, RemainingTimeIsSaidOnlyWhenKnown) {
    EXPECT_EQ(remainingText(-1), QString());
    EXPECT_EQ(remainingText(0.2), QStringLiteral("1 s left"));
    EXPECT_EQ(remainingText(59.2), QStringLiteral("1 min 0 s left"));
    EXPECT_EQ(remainingText(80), QStringLiteral("1 min 20 s left"));
}

TEST(Labels, MicrometresOnlyWithASpacingAndItsSource) {
    EXPECT_EQ(positionText({10.2, 20}, {}), QStringLiteral("x 10.2  y 20.0 px"));
    const PixelSpacing spacing{0.006, 0.005, "DICOM Pixel Spacing (0028,0030)"};
    const QString text = positionText({100, 200}, spacing);
    EXPECT_TRUE(text.contains(QStringLiteral("500, 1200 µm"))) << qPrintable(text);
    EXPECT_TRUE(text.contains(QStringLiteral("DICOM Pixel Spacing")));
}

TEST(Labels, ValuesAreTheFilesOwnLevels) {
    ImageBuilder builder(1, 1);
    builder.pixels()[0] = 1;
    builder.pixels()[1] = 96 / 255.0f;
    Image image = std::move(builder).build();
    EXPECT_EQ(valueText(image, 0, 0), QStringLiteral("R 255  G 96  B 0"));
    ImageInfo info = image.info();
    info.bitDepth = BitDepth::bits16;
    EXPECT_EQ(valueText(image.withInfo(info), 0, 0).left(7), QStringLiteral("R 65535"));
    EXPECT_EQ(valueText(image, 1, 0), QString());
    EXPECT_EQ(valueText(Map(1, 1, {0.25f}), 0, 0), QStringLiteral("value 0.250"));
}

TEST(Labels, TheWordsOfTheMarkSayWhetherAModelWasUsed) {
    EXPECT_EQ(processedWords(Processing::learned), QStringLiteral("AI-PROCESSED – NOT FOR DIAGNOSIS"));
    EXPECT_EQ(processedWords(Processing::classical), QStringLiteral("PROCESSED – NOT FOR DIAGNOSIS"));
}

TEST(Labels, AMadeUpPictureIsCalledSoAndNotOriginalOrProcessed) {
    const EarlierWork madeUp{.mark = {}, .methods = {}, .program = {}, .learned = true, .madeUp = true, .processed = false};
    OpenImage image;
    EXPECT_EQ(roleOf(image), QStringLiteral("ORIGINAL"));
    image.earlier = madeUp;
    EXPECT_EQ(roleOf(image), QStringLiteral("SYNTHETIC, NO PATIENT"));
    EXPECT_EQ(processedWords(processingOf(madeUp)), QStringLiteral("SYNTHETIC, NO PATIENT – NOT FOR DIAGNOSIS"));
    image.earlier->processed = true;
    EXPECT_EQ(roleOf(image), QStringLiteral("SYNTHETIC, AI-PROCESSED FILE"));
    EXPECT_EQ(processedWords(processingOf(*image.earlier)), QStringLiteral("SYNTHETIC, NO PATIENT – AI-PROCESSED – NOT FOR DIAGNOSIS"));
    EXPECT_FALSE(processingOf(Making{}));
}

}  // namespace
}  // namespace fovea
