#include "ui/model/display_pyramid.h"

#include <gtest/gtest.h>

#include <QColor>
#include <QPainter>

namespace fovea {
namespace {

QImage checker(int width, int height) {
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) image.setPixel(x, y, (x + y) % 2 ? qRgb(255, 255, 255) : qRgb(0, 0, 0));
    return image;
}

TEST(DisplayPyramid, HalvesUntilSmall) {
    const DisplayPyramid pyramid(checker(1001, 601));
    ASSERT_EQ(pyramid.levels(), 4);
    EXPECT_EQ(pyramid.level(1).size(), QSize(501, 301));
    EXPECT_EQ(pyramid.level(3).size(), QSize(126, 76));
}

TEST(DisplayPyramid, LevelsAreMeans) {
    const DisplayPyramid pyramid(checker(512, 512));
    EXPECT_EQ(qRed(pyramid.level(1).pixel(10, 10)), 128);
}

TEST(DisplayPyramid, TheLevelIsNeverTooCoarse) {
    const DisplayPyramid pyramid(checker(4096, 4096));
    EXPECT_EQ(pyramid.levelFor(8), 0);
    EXPECT_EQ(pyramid.levelFor(1), 0);
    EXPECT_EQ(pyramid.levelFor(0.51), 0);
    EXPECT_EQ(pyramid.levelFor(0.5), 1);
    EXPECT_EQ(pyramid.levelFor(0.13), 2);
    EXPECT_EQ(pyramid.levelFor(1e-6), pyramid.levels() - 1);
}

TEST(DisplayPyramid, ShowsPixelsAsSquaresWhenEnlarged) {
    const DisplayPyramid pyramid(checker(4, 4));
    QImage screen(64, 64, QImage::Format_RGB32);
    QPainter painter(&screen);
    pyramid.draw(painter, QRectF(0, 0, 64, 64), QRectF(0, 0, 4, 4), 1);
    painter.end();
    for (int y = 0; y < 64; ++y)
        for (int x = 0; x < 64; ++x)
            ASSERT_EQ(qRed(screen.pixel(x, y)), (x / 16 + y / 16) % 2 ? 255 : 0) << x << "," << y;
}

TEST(DisplayPyramid, OfAnImageHasItsLevelsOfGrey) {
    ImageBuilder builder(2, 1);
    const float values[] = {0, 0.5f, 1, 1.5f, -1, 0.25f};
    std::copy(std::begin(values), std::end(values), builder.pixels());
    const SharedPyramid pyramid = pyramidOf(std::move(builder).build());
    EXPECT_EQ(pyramid->level(0).pixel(0, 0), qRgb(0, 128, 255));
    EXPECT_EQ(pyramid->level(0).pixel(1, 0), qRgb(255, 0, 64));
}

// Lines one pixel wide are still there at an eighth.
TEST(DisplayPyramid, ThinLinesStayWhenTheStrongestOfFourIsKept) {
    QImage line(256, 256, QImage::Format_ARGB32_Premultiplied);
    line.fill(Qt::transparent);
    for (int x = 0; x < 256; ++x) line.setPixel(x, 101, 0xff35e0ff);
    const DisplayPyramid pyramid(line, Halving::strongest);
    EXPECT_EQ(pyramid.level(1).pixel(60, 50), 0xff35e0ff);
    EXPECT_EQ(qAlpha(pyramid.level(1).pixel(60, 51)), 0);
}

// However the painter is turned and however fine the screen: what is drawn, looked up.
TEST(DisplayPyramid, AToneIsThatOfWhatIsDrawn) {
    QImage picture(40, 30, QImage::Format_RGB32);
    for (int y = 0; y < 30; ++y)
        for (int x = 0; x < 40; ++x) picture.setPixel(x, y, qRgb(6 * x, 8 * y, 3 * (x + y)));
    const DisplayPyramid plain(picture);
    const DisplayTone tone{.channel = DisplayChannel::green, .low = 20, .high = 180, .gamma = 1.5};
    const DisplayPyramid toned(plain, tone);
    for (const double ratio : {1.0, 2.0})
        for (const double angle : {0.0, 90.0}) {
            const auto drawn = [&](const DisplayPyramid& pyramid) {
                QImage screen(static_cast<int>(120 * ratio), static_cast<int>(120 * ratio), QImage::Format_RGB32);
                screen.setDevicePixelRatio(ratio);
                screen.fill(qRgb(99, 99, 99));
                QPainter painter(&screen);
                painter.translate(60, 60);
                painter.rotate(angle);
                pyramid.draw(painter, QRectF(-40, -30, 80, 60), QRectF(0, 0, 40, 30), ratio);
                painter.end();
                return screen;
            };
            const QImage before = drawn(plain), after = drawn(toned);
            const ToneTable table(tone);
            const int middle = static_cast<int>(60 * ratio);
            for (int y = middle - 20; y < middle + 20; ++y)
                for (int x = middle - 20; x < middle + 20; ++x)
                    ASSERT_EQ(after.pixel(x, y), table.of(before.pixel(x, y))) << ratio << " " << angle << ": " << x << "," << y;
            EXPECT_EQ(after.pixel(2, 2), qRgb(99, 99, 99)) << "nothing beside the picture";
        }
    EXPECT_EQ(toned.level(0), picture);
}

}  // namespace
}  // namespace fovea
