// Wipe, blink, difference, loupe and matched luminance in the whole window, by real events, checked in the pixels.
#include <QActionGroup>
#include <QComboBox>
#include <QLabel>
#include <QMouseEvent>
#include <QWheelEvent>

#include "tests/ui/window_fixture.h"

namespace fovea {
namespace {

using namespace test;

class CompareByEye : public WindowTest {
protected:
    CompareView& views() { return window.views(); }
    const ViewContent& content(int i) { return views().view(i)->content(); }
    bool openWithResult(const char* method = "deblur.unsharp") { return openRetina() && runHere(method); }
    void mouse(ImageView& view, QEvent::Type type, QPointF at, Qt::MouseButton button, Qt::MouseButtons buttons,
               Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QMouseEvent event(type, at, view.mapToGlobal(at), button, buttons, modifiers);
        QApplication::sendEvent(&view, &event);
    }
    void drag(ImageView& view, QPointF from, QPointF to) {
        mouse(view, QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
        mouse(view, QEvent::MouseMove, to, Qt::NoButton, Qt::LeftButton);
        mouse(view, QEvent::MouseButtonRelease, to, Qt::LeftButton, Qt::NoButton);
    }
    void wheel(ImageView& view, QPointF at, int delta, Qt::KeyboardModifiers modifiers) {
        QWheelEvent event(at, view.mapToGlobal(at), {}, {0, delta}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&view, &event);
    }
    static int pixelsOf(const QImage& picture, QColor colour) {
        int count = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x) count += picture.pixel(x, y) == colour.rgb();
        return count;
    }
    // Number of visible views.
    int seen() {
        int count = 0;
        for (int i = 0; i < CompareView::kMaxViews; ++i) count += views().view(i)->isVisible();
        return count;
    }
    void choose(const char* box, const QString& text) { choose(box, named<QComboBox>(window, box).findText(text)); }
    void choose(const char* box, int index) {
        auto& combo = named<QComboBox>(window, box);
        ASSERT_GE(index, 0) << box;
        combo.setCurrentIndex(index);
        Q_EMIT combo.activated(index);
    }
};

TEST_F(CompareByEye, KeysReachTheWindow) {
    ASSERT_TRUE(openWithResult());
    ASSERT_TRUE(pressKey(views(), Qt::Key_W));
    EXPECT_TRUE(views().wiping());
    ASSERT_TRUE(pressKey(views(), Qt::Key_W));
    EXPECT_FALSE(views().wiping());
    ASSERT_TRUE(pressKey(views(), Qt::Key_Space));
    EXPECT_EQ(views().solo(), 0) << "the result is active, so the original comes";
    ASSERT_TRUE(pressKey(views(), Qt::Key_Space));
    EXPECT_EQ(views().solo(), 1);
    ASSERT_TRUE(pressKey(views(), Qt::Key_0));
    EXPECT_EQ(views().solo(), 0);
    ASSERT_TRUE(pressKey(views(), Qt::Key_A));
    EXPECT_EQ(seen(), 2);
    ASSERT_TRUE(pressKey(views(), Qt::Key_Period));
    EXPECT_DOUBLE_EQ(views().viewport().rotation(), 90);
    ASSERT_TRUE(pressKey(views(), Qt::Key_Left, Qt::ShiftModifier));
    EXPECT_TRUE(views().anyOffset());
    ASSERT_TRUE(pressKey(views(), Qt::Key_A, Qt::ShiftModifier));
    EXPECT_FALSE(views().anyOffset());
}

TEST_F(CompareByEye, TheWipeShowsOnePictureOnEitherSideOfALineAtAnyAngle) {
    ASSERT_TRUE(openWithResult("vessel.dark"));
    trigger("actualSize");
    trigger("zoomIn");
    const int originalView = 0, resultView = 1;
    trigger("wipe");
    ASSERT_TRUE(named<QAction>(window, "wipe").isChecked());
    EXPECT_EQ(seen(), 1);
    ImageView& view = *views().view(originalView);
    ASSERT_TRUE(view.isVisible());
    const QRectF area = view.pictureRect();
    const QPointF middle = area.center();
    // What each side should show: the two pictures alone, at the same place.
    const QPointF left = middle - QPointF(40, 20);
    const QPointF right = middle + QPointF(40, -20);
    const QImage wiped = view.grab().toImage();
    EXPECT_FALSE(view.showsSecond(left));
    EXPECT_TRUE(view.showsSecond(right));
    EXPECT_GT(qRed(wiped.pixel(left.toPoint())), 60) << "the bright photograph";
    EXPECT_LT(qRed(wiped.pixel(right.toPoint())), 10) << "the map of dark pixels is black there";
    EXPECT_GT(pixelsOf(wiped, kProcessedColour), 1000) << "the processed side carries its mark";
    // The line is drawn to the right: the place now shows the photograph, and the mark stays.
    drag(view, middle, middle + QPointF(120, 0));
    const QImage moved = view.grab().toImage();
    EXPECT_GT(qRed(moved.pixel(right.toPoint())), 60);
    EXPECT_GT(pixelsOf(moved, kProcessedColour), 1000);
    drag(view, middle + QPointF(120, 0), middle);
    // Turned by its handle to a quarter: the second picture is below.
    const QPointF handle = views().wipeLine().handle(area);
    drag(view, handle, middle - QPointF(72, 0));
    EXPECT_NEAR(views().wipeLine().angle, 90, 0.5);
    EXPECT_FALSE(view.showsSecond(right));
    EXPECT_TRUE(view.showsSecond(middle + QPointF(-40, 30)));
    wheel(view, left, 120, Qt::ShiftModifier);
    EXPECT_NEAR(views().wipeLine().angle, 95, 0.5);
    trigger("wipeTurnLeft");
    EXPECT_NEAR(views().wipeLine().angle, 90, 0.5);
    // The pointer tells the value of the picture that is seen there.
    mouse(view, QEvent::MouseMove, middle + QPointF(-40, 30), Qt::NoButton, Qt::NoButton);
    EXPECT_TRUE(named<QLabel>(window, "pointerText").text().contains("vessel.dark"));
    // Pictures can still be moved under it, and zoom and place survive the end of the wipe.
    const double zoom = views().viewport().zoom();
    drag(view, left, left + QPointF(9, 5));
    const QPointF centre = views().viewport().centre();
    trigger("wipe");
    EXPECT_FALSE(views().wiping());
    EXPECT_EQ(seen(), 2);
    EXPECT_DOUBLE_EQ(views().viewport().zoom(), zoom);
    EXPECT_EQ(views().viewport().centre(), centre);
    EXPECT_TRUE(views().view(resultView)->isVisible());
}

TEST_F(CompareByEye, AnyTwoPicturesCanBeThePair) {
    ASSERT_TRUE(openWithResult("deblur.unsharp"));
    ASSERT_TRUE(runHere("sr.bicubic"));
    trigger("wipe");
    const int unsharp = content(1).pictureId;
    const int bicubic = content(2).pictureId;
    EXPECT_EQ(work.pair.pair(), (PicturePair{content(0).pictureId, bicubic}));
    choose("pairFirst", content(1).title);
    EXPECT_EQ(work.pair.pair(), (PicturePair{unsharp, bicubic}));
    EXPECT_TRUE(views().view(1)->isVisible()) << "the wipe follows";
    EXPECT_GT(pixelsOf(views().view(1)->grab().toImage(), kProcessedColour), 3000) << "two marks";
    trigger("exchangePair");
    EXPECT_EQ(work.pair.pair(), (PicturePair{bicubic, unsharp}));
    choose("pairSecond", content(2).title);
    EXPECT_EQ(work.pair.pair(), (PicturePair{unsharp, bicubic})) << "the same in both places exchanges them";
    // One of the two is closed: the pair finds itself again.
    session.closeResult(unsharp);
    EXPECT_EQ(work.pair.pair(), (PicturePair{content(0).pictureId, bicubic}));
    session.closeResult(bicubic);
    EXPECT_FALSE(views().wiping());
    EXPECT_FALSE(named<QAction>(window, "wipe").isEnabled());
    EXPECT_FALSE(named<QWidget>(window, "pairBar").isVisible());
}

TEST_F(CompareByEye, BlinkingByItselfGoesOnUntilItIsStopped) {
    ASSERT_TRUE(openWithResult());
    trigger("blinkRate4");
    const auto first = views().solo();
    ASSERT_TRUE(first);
    ASSERT_TRUE(waitUntil([&] { return views().solo() != first; }, 3000));
    ASSERT_TRUE(waitUntil([&] { return views().solo() == first; }, 3000));
    trigger("sideBySide");
    EXPECT_TRUE(named<QAction>(window, "blinkRate0").isChecked());
    EXPECT_EQ(seen(), 2);
    // One key begins it again at the rate last chosen, and ends it.
    ASSERT_TRUE(pressKey(views(), Qt::Key_Space, Qt::ShiftModifier));
    EXPECT_TRUE(named<QAction>(window, "blinkRate4").isChecked());
    const auto again = views().solo();
    ASSERT_TRUE(again);
    ASSERT_TRUE(waitUntil([&] { return views().solo() != again; }, 3000));
    ASSERT_TRUE(pressKey(views(), Qt::Key_Space, Qt::ShiftModifier));
    EXPECT_TRUE(named<QAction>(window, "blinkRate0").isChecked());
}

TEST_F(CompareByEye, TheDifferenceIsAViewWithItsColourBarAndValue) {
    ASSERT_TRUE(openWithResult());
    trigger("difference");
    ASSERT_TRUE(waitUntil([&] { return views().count() == 3 && content(2).pyramid; })) << message().toStdString();
    EXPECT_EQ(content(2).kind, ViewKind::derived);
    ASSERT_EQ(content(2).legends.size(), 1u);
    const Legend absolute = content(2).legends.front();
    EXPECT_EQ(absolute.low, 0);
    EXPECT_EQ(absolute.unit, QStringLiteral("grey levels"));
    EXPECT_TRUE(content(2).processed) << "what is made from a processed picture says so";
    // The colour under a pixel is that of the difference there.
    const Image& original = session.current()->image;
    const Image& result = *session.result(content(1).resultId)->image();
    double largest = 0;
    QPoint place;
    for (int y = 0; y < original.height(); ++y)
        for (int x = 0; x < original.width(); ++x)
            for (int c = 0; c < 3; ++c) {
                const double size = 255 * std::abs(original.at(x, y)[c] - result.at(x, y)[c]);
                if (size > largest) largest = size, place = {x, y};
            }
    ASSERT_GT(largest, 1);
    const double shade = std::round(std::min(1.0, largest / absolute.high) * 255) / 255;
    EXPECT_EQ(content(2).pyramid->level(0).pixel(place) | 0xff000000u, colourOf(absolute.colours, shade) | 0xff000000u);
    EXPECT_NEAR(*work.difference.valueAt(QPointF(place) + QPointF(0.5, 0.5)), largest, 1e-3);
    ImageView& view = *views().view(2);
    const QPointF at = view.viewFromRetina(QPointF(place) + QPointF(0.5, 0.5));
    mouse(view, QEvent::MouseMove, at, Qt::NoButton, Qt::NoButton);
    EXPECT_TRUE(named<QLabel>(window, "pointerText").text().contains(QStringLiteral("difference %1").arg(largest, 0, 'f', 1)))
        << named<QLabel>(window, "pointerText").text().toStdString();
    // Signed, on the other side of zero when the two are exchanged.
    const auto settled = [&] { return !work.difference.busy() && content(2).pyramid; };
    choose("differenceKind", "Signed");
    ASSERT_TRUE(waitUntil(settled));
    EXPECT_EQ(content(2).legends.front().low, -content(2).legends.front().high);
    const double signedValue = *work.difference.valueAt(QPointF(place) + QPointF(0.5, 0.5));
    EXPECT_NE(signedValue, 0);
    trigger("exchangePair");
    ASSERT_TRUE(waitUntil(settled));
    EXPECT_NEAR(*work.difference.valueAt(QPointF(place) + QPointF(0.5, 0.5)), -signedValue, 1e-3);
    choose("differenceRange", named<QComboBox>(window, "differenceRange").findData(50.0));
    ASSERT_TRUE(waitUntil(settled));
    EXPECT_EQ(content(2).legends.front().high, 50);
    choose("differenceKind", "SSIM map");
    ASSERT_TRUE(waitUntil(settled));
    EXPECT_EQ(content(2).legends.front().low, 1);
    // The colours end where all but half a percent of the pixels are within, so that small differences are seen too.
    const double end = content(2).legends.front().high;
    EXPECT_TRUE(end == 0 || end == 0.5 || end == 0.8 || end == 0.9 || end == 0.95) << end;
    std::vector<double> similar;
    for (int y = 0; y < original.height(); ++y)
        for (int x = 0; x < original.width(); ++x) similar.push_back(*work.difference.valueAt(QPointF(x + 0.5, y + 0.5)));
    const auto below = [&](double value) { return std::count_if(similar.begin(), similar.end(), [&](double s) { return s < value; }); };
    EXPECT_LE(below(end), static_cast<long>(similar.size() / 200));
    if (end < 0.95) {
        EXPECT_GT(below(end == 0 ? 0.5 : end == 0.5 ? 0.8 : end == 0.8 ? 0.9 : 0.95), static_cast<long>(similar.size() / 200));
    }
    EXPECT_FALSE(named<QComboBox>(window, "differenceRange").isEnabled());
    trigger("difference");
    EXPECT_EQ(views().count(), 2);
}

TEST_F(CompareByEye, PicturesOfDifferentSizesAreComparedAtEitherAndItIsSaid) {
    ASSERT_TRUE(openWithResult("sr.bicubic"));
    const int scale = session.result(content(1).resultId)->scale;
    ASSERT_GT(scale, 1);
    trigger("difference");
    ASSERT_TRUE(waitUntil([&] { return views().count() == 3 && content(2).pyramid; }));
    EXPECT_EQ(content(2).pyramid->width(), 96 * scale);
    EXPECT_TRUE(content(2).notes.join(" ").contains("finer")) << content(2).notes.join(" ").toStdString();
    choose("differenceGrid", "At the original's size");
    ASSERT_TRUE(waitUntil([&] { return content(2).pyramid && content(2).pyramid->width() == 96; }));
    EXPECT_TRUE(content(2).notes.join(" ").contains("original")) << content(2).notes.join(" ").toStdString();
}

TEST_F(CompareByEye, AMapAndAPictureHaveNoDifferenceAndItIsSaid) {
    ASSERT_TRUE(openWithResult("vessel.dark"));
    trigger("difference");
    ASSERT_EQ(views().count(), 3);
    EXPECT_TRUE(content(2).stage.contains("no unit in common")) << content(2).stage.toStdString();
    EXPECT_FALSE(content(2).pyramid);
}

TEST_F(CompareByEye, TheLoupeMagnifiesTheSamePlaceInEveryView) {
    ASSERT_TRUE(openWithResult("sr.bicubic"));
    ImageView& view = *views().view(0);
    const QPointF at = view.pictureRect().center() + QPointF(30, 12);
    mouse(view, QEvent::MouseMove, at, Qt::NoButton, Qt::NoButton);
    const QImage before = views().view(1)->grab().toImage();
    const QPointF retina = view.retinaAt(at);
    trigger("loupe");
    const QImage with = views().view(1)->grab().toImage();
    EXPECT_NE(with, before) << "in the view without the pointer too";
    // Four times as large: what is 20 pixels from the middle of the disc was 5 pixels away.
    const QPointF there = views().view(1)->viewFromRetina(retina);
    const QPoint magnified = (there + QPointF(22, 18)).toPoint();
    const QPoint was = (there + QPointF(22, 18) / 4).toPoint();
    EXPECT_NEAR(qRed(with.pixel(magnified)), qRed(before.pixel(was)), 12);
    wheel(view, at, 120, Qt::ControlModifier);
    EXPECT_EQ(views().loupe(), 6);
    wheel(view, at, -240, Qt::ControlModifier);
    EXPECT_EQ(views().loupe(), 4);
    const double zoom = views().viewport().zoom();
    EXPECT_EQ(views().viewport().zoom(), zoom) << "the wheel with Ctrl does not zoom meanwhile";
    trigger("loupe");
    EXPECT_EQ(views().view(1)->grab().toImage(), before);
}

TEST_F(CompareByEye, MatchedLuminanceIsDisplayOnlyAndSaid) {
    ASSERT_TRUE(openWithResult("enhance.clahe"));
    const QImage plain = content(1).pyramid->level(0);
    const Image pixels = *session.result(content(1).resultId)->image();
    trigger("matchLuminance");
    ASSERT_TRUE(waitUntil([&] { return content(1).notes.join(" ").contains("luminance"); }));
    const QImage matched = content(1).pyramid->level(0);
    EXPECT_NE(matched, plain);
    EXPECT_TRUE(content(0).notes.isEmpty());
    // Mean and spread inside the field of view are the original's, but for rounding and cutting.
    const Image& original = session.current()->image;
    const auto figures = [&](const QImage& picture) {
        double sum = 0, squares = 0, count = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                if (original.fieldOfView()->inside(x, y)) {
                    const QRgb p = picture.pixel(x, y);
                    const double value = 0.299 * qRed(p) + 0.587 * qGreen(p) + 0.114 * qBlue(p);
                    sum += value, squares += value * value, ++count;
                }
        return std::pair(sum / count, std::sqrt(squares / count - sum / count * sum / count));
    };
    const auto wanted = figures(content(0).pyramid->level(0));
    EXPECT_NEAR(figures(matched).first, wanted.first, 1.5);
    EXPECT_NEAR(figures(matched).second, wanted.second, 2);
    // Neither the border nor the colours blink: black stays black, and channels keep their differences.
    const QPoint corner(1, 1), retina(48, 30);
    ASSERT_FALSE(original.fieldOfView()->inside(corner.x(), corner.y()));
    EXPECT_EQ(matched.pixel(corner), plain.pixel(corner));
    const QRgb before = plain.pixel(retina), after = matched.pixel(retina);
    EXPECT_NEAR(qRed(after) - qGreen(after), qRed(before) - qGreen(before), 1);
    EXPECT_NEAR(qGreen(after) - qBlue(after), qGreen(before) - qBlue(before), 1);
    EXPECT_EQ(session.result(content(1).resultId)->image()->data(), pixels.data()) << "no pixel is touched";
    trigger("matchLuminance");
    EXPECT_EQ(content(1).pyramid->level(0), plain);
}

// Eight results beside the original at 1280 x 800: every view says what it is, and what leaves the window does too.
TEST_F(CompareByEye, NineViewsSayTheirNamesAndMarks) {
    ASSERT_TRUE(openRetina());
    const ParamSet unsharp = (*session.registry().find("deblur.unsharp"))->info().schema.defaults();
    for (int i = 0; i < 8; ++i) {
        const Result<ParamSet> changed =
            (*session.registry().find("deblur.unsharp"))->info().schema.with(unsharp, "amount", ParamValue(0.5 + i * 0.1));
        ASSERT_TRUE(changed);
        ASSERT_TRUE(session.run("deblur.unsharp", *changed));
        ASSERT_TRUE(waitUntil([&] { return !session.running(); }));
    }
    ASSERT_EQ(views().count(), 9);
    ASSERT_EQ(seen(), 9);
    const QImage copied = views().picture();
    for (int i = 0; i < 9; ++i) {
        ImageView& view = *views().view(i);
        const int marked = pixelsOf(view.grab().toImage(), kProcessedColour);
        EXPECT_EQ(marked > 1000, i > 0) << i;
        EXPECT_EQ(pixelsOf(copied.copy(view.geometry()), kProcessedColour) > 1000, i > 0) << i;
        if (i) {
            EXPECT_FALSE(content(i).learned);
            EXPECT_TRUE(view.accessibleName().contains("PROCESSED")) << view.accessibleName().toStdString();
            EXPECT_FALSE(view.accessibleName().contains("AI-")) << "no model had a part in it";
        }
    }
    // The original is one key away from every one of them.
    for (int i = 1; i < 9; ++i) {
        views().setSolo(i);
        ASSERT_TRUE(pressKey(views(), Qt::Key_0));
        EXPECT_EQ(views().solo(), 0);
        EXPECT_EQ(seen(), 1);
    }
    trigger("sideBySide");
    EXPECT_EQ(seen(), 9);
    // A difference takes the last place, and neither of its two gives way.
    views().setActive(3);
    const int active = content(3).pictureId;
    trigger("difference");
    ASSERT_TRUE(waitUntil([&] { return content(8).kind == ViewKind::derived && content(8).pyramid; }));
    EXPECT_EQ(views().count(), 9);
    EXPECT_EQ(work.difference.pair().second, active);
    bool there = false;
    for (int i = 0; i < 9; ++i) there = there || content(i).pictureId == active;
    EXPECT_TRUE(there);
}

}  // namespace
}  // namespace fovea
