// One retina position, zoom and rotation for views of every scale: what is drawn is checked, pixel by pixel.
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include "core/base/seed.h"
#include "tests/ui/ui_support.h"
#include "ui/widgets/compare_view.h"
#include "ui/widgets/picture_painter.h"

namespace fovea {
namespace {

constexpr QSize kRetina(61, 47);

// A picture of the retina whose colours say where they are: red by x, green by y, four levels a pixel of the original.
SharedPyramid ramp(QSize size) {
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x)
            image.setPixel(x, y, qRgb(static_cast<int>(std::lround((x + 0.5) * kRetina.width() / size.width() * 4)),
                                      static_cast<int>(std::lround((y + 0.5) * kRetina.height() / size.height() * 4)), 0));
    return std::make_shared<const DisplayPyramid>(image);
}

ViewContent content(int id, SharedPyramid pyramid) {
    ViewContent content;
    content.kind = id ? ViewKind::result : ViewKind::original;
    content.pictureId = content.resultId = id;
    content.title = QStringLiteral("picture");
    content.pyramid = std::move(pyramid);
    content.retinaSize = kRetina;
    return content;
}

// Every drawn pixel away from the border shows the place of the retina that the viewport says, for scales 1 to 16, for
// sizes that are no multiples, zooms over every level of the pyramid, and any rotation.
TEST(ViewSync, EveryPixelShowsItsPlaceToHalfASourcePixel) {
    std::vector<ViewContent> contents;
    for (const QSize size : {kRetina, kRetina * 2, kRetina * 4, kRetina * 16, QSize(100, 77), QSize(977, 751)})
        contents.push_back(content(1, ramp(size)));
    // A vessel map is drawn by the same pyramid.
    std::vector<float> values;
    for (int y = 0; y < kRetina.height(); ++y)
        for (int x = 0; x < kRetina.width(); ++x) values.push_back(static_cast<float>((x + 0.5) * 4 / 255));
    contents.push_back(content(2, pyramidOf(Map(kRetina.width(), kRetina.height(), values))));
    Random random(7);
    const QSize area(233, 171);
    int checked = 0;
    for (int round = 0; round < 60; ++round) {
        Viewport viewport;
        viewport.setViewSize(area);
        viewport.setImageSize(kRetina);
        viewport.zoomTo(std::exp2(0.5 + 5 * random.uniform()));
        if (round % 3) viewport.rotateTo(round % 3 == 1 ? 90 * (round % 4) : 360 * random.uniform());
        viewport.lookAt({kRetina.width() * random.uniform(), kRetina.height() * random.uniform()});
        for (const ViewContent& shown : contents) {
            QImage drawn(area, QImage::Format_RGB32);
            drawn.fill(Qt::black);
            QPainter painter(&drawn);
            paintPicture(painter, shown, viewport, area, 1);
            painter.end();
            // Where single pixels are squares, their colour is that of their middle.
            const double own = static_cast<double>(shown.pyramid->width()) / kRetina.width();
            const double tolerance = (viewport.zoom() / own >= 4 ? 0.5 / own : 0.0) + 0.5;
            for (int i = 0; i < 40; ++i) {
                const int x = static_cast<int>(random.uniform() * area.width());
                const int y = static_cast<int>(random.uniform() * area.height());
                const QPointF retina = viewport.retinaFromView({x + 0.5, y + 0.5}, area);
                if (!QRectF(2, 2, kRetina.width() - 4, kRetina.height() - 4).contains(retina)) continue;
                ++checked;
                ASSERT_NEAR(qRed(drawn.pixel(x, y)) / 4.0, retina.x(), tolerance)
                    << "size " << shown.pyramid->width() << " zoom " << viewport.zoom() << " turned " << viewport.rotation();
                if (shown.pictureId == 1) {
                    ASSERT_NEAR(qGreen(drawn.pixel(x, y)) / 4.0, retina.y(), tolerance)
                        << "size " << shown.pyramid->width() << " zoom " << viewport.zoom() << " turned "
                        << viewport.rotation();
                }
            }
        }
    }
    EXPECT_GT(checked, 3000);
}

// Coarse levels of odd sizes are rounded up; the far corner is still where it belongs.
TEST(ViewSync, CoarseLevelsDoNotDrift) {
    QImage image(2049, 1025, QImage::Format_RGB32);
    image.fill(Qt::black);
    for (int y = 0; y < 1025; ++y)
        for (int x = 1992; x < 2000; ++x) image.setPixel(x, y, qRgb(255, 255, 255));
    const DisplayPyramid pyramid(image);
    QImage drawn(257, 129, QImage::Format_RGB32);
    drawn.fill(Qt::black);
    QPainter painter(&drawn);
    pyramid.draw(painter, QRectF(0, 0, 2049 / 8.0, 1025 / 8.0), QRectF(0, 0, 2049, 1025), 1);
    painter.end();
    EXPECT_EQ(qRed(drawn.pixel(249, 60)), 255);
    EXPECT_LT(qRed(drawn.pixel(250, 60)), 8);
    EXPECT_LT(qRed(drawn.pixel(248, 60)), 8);
}

class ViewMoves : public ::testing::Test {
protected:
    ViewMoves() {
        views.resize(940, 720);
        views.setContents({content(0, ramp(kRetina)), content(7, ramp(kRetina * 16)), content(8, ramp(QSize(100, 77)))});
        views.show();
    }
    void drag(int view, QPointF from, QPointF to, Qt::KeyboardModifiers modifiers) {
        ImageView& shown = *views.view(view);
        const auto send = [&](QEvent::Type type, QPointF at, Qt::MouseButton button, Qt::MouseButtons buttons) {
            QMouseEvent event(type, at, shown.mapToGlobal(at), button, buttons, modifiers);
            QApplication::sendEvent(&shown, &event);
        };
        send(QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
        send(QEvent::MouseMove, to, Qt::NoButton, Qt::LeftButton);
        send(QEvent::MouseButtonRelease, to, Qt::LeftButton, Qt::NoButton);
    }
    void wheel(int view, QPointF at, int delta, Qt::KeyboardModifiers modifiers) {
        ImageView& shown = *views.view(view);
        QWheelEvent event(at, shown.mapToGlobal(at), {}, {0, delta}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&shown, &event);
    }
    CompareView views;
};

TEST_F(ViewMoves, DraggingFollowsThePointerInATurnedPicture) {
    views.rotateTo(90);
    views.zoomTo(20);
    const QPointF before = views.view(1)->retinaAt({100, 200});
    drag(1, {100, 200}, {130, 240}, Qt::NoModifier);
    const QPointF after = views.view(1)->retinaAt({130, 240});
    EXPECT_NEAR(before.x(), after.x(), 1e-9);
    EXPECT_NEAR(before.y(), after.y(), 1e-9);
}

TEST_F(ViewMoves, TheWheelWithAltTurnsAllAndTheyStayTogether) {
    wheel(0, {100, 200}, 240, Qt::AltModifier);
    EXPECT_DOUBLE_EQ(views.viewport().rotation(), 2);
    const QPointF a = views.view(0)->retinaAt({80, 90});
    const QPointF b = views.view(2)->retinaAt({80, 90});
    EXPECT_EQ(a, b);
    const QPointF back = views.view(2)->viewFromRetina(b);
    EXPECT_NEAR(back.x(), 80, 1e-9);
    EXPECT_NEAR(back.y(), 90, 1e-9);
    views.rotateBy(-3);
    EXPECT_DOUBLE_EQ(views.viewport().rotation(), 359);
}

TEST_F(ViewMoves, FittingSeesTheTurnedPictureWhole) {
    for (const double degrees : {0.0, 33.0, 90.0, 222.5}) {
        views.fit();
        views.rotateTo(degrees);
        const QRectF room = views.view(0)->pictureRect().adjusted(-0.01, -0.01, 0.01, 0.01);
        for (const QPointF corner : {QPointF(0, 0), QPointF(61, 0), QPointF(0, 47), QPointF(61, 47)})
            EXPECT_TRUE(room.contains(views.view(0)->viewFromRetina(corner))) << degrees;
    }
}

TEST_F(ViewMoves, ShiftMovesOneViewAloneAndTheOffsetIsKept) {
    views.zoomTo(10);
    const QPointF others = views.view(0)->retinaAt({50, 60});
    drag(1, {100, 200}, {130, 180}, Qt::ShiftModifier);
    EXPECT_EQ(views.view(0)->retinaAt({50, 60}), others);
    EXPECT_EQ(views.offsetOf(1), QPointF(-3, 2));
    EXPECT_EQ(views.view(1)->retinaAt({50, 60}), others + QPointF(-3, 2));
    // Kept while all are moved, zoomed and turned.
    drag(2, {50, 50}, {90, 100}, Qt::NoModifier);
    wheel(1, {70, 90}, 240, Qt::NoModifier);
    views.rotateBy(90);
    EXPECT_EQ(views.offsetOf(1), QPointF(-3, 2));
    EXPECT_NEAR(views.view(1)->retinaAt({50, 60}).x() - views.view(2)->retinaAt({50, 60}).x(), -3, 1e-9);
    const QImage moved = views.view(1)->grab().toImage();
    views.resetOffsets();
    EXPECT_FALSE(views.anyOffset());
    EXPECT_NE(views.view(1)->grab().toImage(), moved);
    EXPECT_EQ(views.view(1)->retinaAt({50, 60}), views.view(0)->retinaAt({50, 60}));
}

TEST_F(ViewMoves, ClosingOrAddingAViewKeepsZoomPlaceRotationAndTheOtherOffsets) {
    views.zoomTo(9);
    views.lookAt({20, 30});
    views.rotateTo(45);
    views.setOffset(1, {1, 2});
    views.setOffset(2, {-4, 0});
    views.setActive(2);
    views.setContents({content(0, ramp(kRetina)), content(8, ramp(QSize(100, 77)))});
    EXPECT_DOUBLE_EQ(views.viewport().zoom(), 9);
    EXPECT_EQ(views.viewport().centre(), QPointF(20, 30));
    EXPECT_DOUBLE_EQ(views.viewport().rotation(), 45);
    EXPECT_EQ(views.offsetOf(1), QPointF(-4, 0)) << "that of the picture, wherever it is";
    EXPECT_EQ(views.active(), 1) << "the same picture is active";
    views.setContents({content(0, ramp(kRetina)), content(7, ramp(kRetina * 16)), content(8, ramp(QSize(100, 77))),
                       content(9, ramp(kRetina))});
    EXPECT_DOUBLE_EQ(views.viewport().zoom(), 9);
    EXPECT_EQ(views.offsetOf(1), QPointF(1, 2)) << "comes back with its picture";
    EXPECT_EQ(views.offsetOf(3), QPointF());
}

TEST_F(ViewMoves, LayoutsKeepTheOriginalInItsPlace) {
    std::vector<ViewContent> nine;
    for (int i = 0; i < 9; ++i) nine.push_back(content(i, ramp(kRetina)));
    views.setContents(nine);
    const auto seen = [&] {
        std::vector<int> shown;
        for (int i = 0; i < 9; ++i)
            if (views.view(i)->isVisible()) shown.push_back(i);
        return shown;
    };
    EXPECT_EQ(seen().size(), 9u);
    views.setLayout(ViewLayout::two);
    views.setActive(1);
    EXPECT_EQ(seen(), (std::vector{0, 1}));
    views.activateNext(1);
    EXPECT_EQ(seen(), (std::vector{0, 2}));
    views.setActive(0);
    EXPECT_EQ(seen(), (std::vector{0, 2})) << "the original is active, its neighbour stays";
    views.setLayout(ViewLayout::four);
    EXPECT_EQ(seen(), (std::vector{0, 1, 2, 3}));
    views.setActive(5);
    EXPECT_EQ(seen(), (std::vector{0, 4, 5, 6}));
    views.setLayout(ViewLayout::one);
    EXPECT_EQ(seen(), std::vector{5});
    views.setActive(0);
    EXPECT_EQ(seen(), std::vector{0});
    views.setLayout(ViewLayout::nine);
    EXPECT_EQ(seen().size(), 9u);
}

}  // namespace
}  // namespace fovea
