#include "ui/widgets/compare_view.h"

#include <QMouseEvent>
#include <QWheelEvent>

#include "tests/ui/ui_support.h"
#include "ui/widgets/theme.h"

namespace fovea {
namespace {

ViewContent content(int side, QSizeF retina, int resultId) {
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(QColor(40, 120, 40));
    ViewContent content;
    content.kind = resultId ? ViewKind::result : ViewKind::original;
    content.pictureId = content.resultId = resultId;
    content.title = resultId ? QStringLiteral("sr.bicubic ×4") : QStringLiteral("retina.png");
    content.processed = resultId != 0;
    content.pyramid = std::make_shared<const DisplayPyramid>(image);
    content.retinaSize = retina;
    return content;
}

class CompareViewTest : public ::testing::Test {
protected:
    CompareViewTest() {
        views.resize(940, 720);
        views.setContents({content(200, {200, 200}, 0), content(800, {200, 200}, 7)});
        views.show();
    }
    void wheel(ImageView& view, QPointF at, int delta) {
        QWheelEvent event(at, view.mapToGlobal(at), {}, {0, delta}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(&view, &event);
    }
    static int pixelsOf(const QImage& picture, QColor colour) {
        int count = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x) count += picture.pixel(x, y) == colour.rgb();
        return count;
    }
    CompareView views;
};

TEST_F(CompareViewTest, OriginalAndResultSideBySide) {
    EXPECT_TRUE(views.view(0)->isVisible());
    EXPECT_TRUE(views.view(1)->isVisible());
    EXPECT_LT(views.view(0)->geometry().right(), views.view(1)->geometry().left());
    EXPECT_NEAR(views.view(0)->width(), views.view(1)->width(), 1);
}

// The same place of the retina at the same place of every view, although one picture has four times the pixels.
TEST_F(CompareViewTest, ZoomAndPanAreSharedAcrossScales) {
    for (int step = 0; step < 25; ++step) {
        wheel(*views.view(step % 2), QPointF(60 + step * 7, 90 + step * 9), step % 5 == 4 ? -120 : 120);
        const QPointF place(123, 456);
        const QPointF a = views.view(0)->retinaAt(place);
        const QPointF b = views.view(1)->retinaAt(place);
        EXPECT_LT(std::hypot(a.x() - b.x(), a.y() - b.y()), 0.5) << step;
    }
}

TEST_F(CompareViewTest, TheWheelKeepsThePointUnderThePointer) {
    const QPointF place(150, 200);
    const QPointF before = views.view(1)->retinaAt(place);
    wheel(*views.view(1), place, 360);
    const QPointF after = views.view(1)->retinaAt(place);
    EXPECT_NEAR(before.x(), after.x(), 0.01);
    EXPECT_NEAR(before.y(), after.y(), 0.01);
}

TEST_F(CompareViewTest, SoloAndBack) {
    views.toggleSolo(1);
    EXPECT_FALSE(views.view(0)->isVisible());
    EXPECT_TRUE(views.view(1)->isVisible());
    EXPECT_EQ(views.view(1)->width(), views.width());
    views.toggleSolo(1);
    EXPECT_TRUE(views.view(0)->isVisible());
}

TEST_F(CompareViewTest, BlinkChangesThePictureButNotThePlace) {
    views.setActive(1);
    views.blink(0, 7);
    views.zoomBy(3);
    views.panBy({31, -17});
    const QPointF before = views.view(0)->retinaAt({200, 200});
    EXPECT_EQ(views.solo(), 0);
    views.blink(0, 7);
    EXPECT_EQ(views.solo(), 1);
    EXPECT_EQ(views.view(1)->retinaAt({200, 200}), before);
    views.blink(0, 7);
    EXPECT_EQ(views.solo(), 0);
}

TEST_F(CompareViewTest, ClosingAViewKeepsZoomAndPlace) {
    views.zoomBy(4);
    views.panBy({20, 20});
    const double zoom = views.viewport().zoom();
    const QPointF centre = views.viewport().centre();
    views.setContents({content(200, {200, 200}, 0)});
    EXPECT_DOUBLE_EQ(views.viewport().zoom(), zoom);
    EXPECT_EQ(views.viewport().centre(), centre);
}

// At every zoom, the smallest and the largest included, on the processed view and only there.
TEST_F(CompareViewTest, TheMarkCannotBeZoomedAway) {
    for (const double factor : {1.0, 0.001, 1e6}) {
        views.zoomBy(factor);
        const QImage original = views.view(0)->grab().toImage();
        const QImage result = views.view(1)->grab().toImage();
        EXPECT_EQ(pixelsOf(original, kProcessedColour), 0);
        EXPECT_GT(pixelsOf(result, kProcessedColour), 2000) << factor;
        const QImage copied = views.picture();
        EXPECT_GT(pixelsOf(copied, kProcessedColour), 2000) << "what is copied carries it too";
    }
}

TEST_F(CompareViewTest, TheMarkFitsANarrowView) {
    views.resize(300, 400);
    EXPECT_GT(pixelsOf(views.view(1)->grab().toImage(), kProcessedColour), 1000);
}

TEST_F(CompareViewTest, TheCrosshairIsAtTheSamePlaceInEveryView) {
    ImageView& from = *views.view(0);
    int pointed = 0;
    QObject::connect(&views, &CompareView::pointed, [&] { ++pointed; });
    const QImage before = views.view(1)->grab().toImage();
    QMouseEvent move(QEvent::MouseMove, QPointF(120, 300), from.mapToGlobal(QPointF(120, 300)), Qt::NoButton,
                     Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(&from, &move);
    ASSERT_EQ(pointed, 1);
    const QImage after = views.view(1)->grab().toImage();
    EXPECT_NE(before, after);
    // On the line, in the gap, beside it.
    EXPECT_NE(before.pixel(120, 200), after.pixel(120, 200));
    EXPECT_NE(before.pixel(30, 300), after.pixel(30, 300));
    EXPECT_EQ(before.pixel(120, 300), after.pixel(120, 300));
    EXPECT_EQ(before.pixel(200, 200), after.pixel(200, 200));
}

}  // namespace
}  // namespace fovea
