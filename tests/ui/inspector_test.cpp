// The suspicious-region inspector and the worklist, by mouse, keys and pixels.
#include <QCheckBox>
#include <QClipboard>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QToolButton>

#include "core/jobs/region_study.h"
#include "tests/ui/window_fixture.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/inspector_cell.h"
#include "ui/widgets/inspector_window.h"
#include "ui/widgets/plot.h"

namespace fovea {
namespace {

using namespace test;

class InspectorTest : public WindowTest {
protected:
    MarkModel& marks = work.marks;
    bool openMarked() {
        if (!openRetina()) return false;
        marks.add({.shape = MarkShape::box, .points = {{20, 20}, {60, 44}}});
        marks.add({.shape = MarkShape::point, .points = {{70, 70}}});
        return true;
    }
    InspectorWindow& inspector() {
        trigger("inspect");
        return named<InspectorWindow>(window, "inspector");
    }
    bool ready(int columns) {
        auto& shown = named<InspectorWindow>(window, "inspector");
        return waitUntil([&] {
            const auto* last = shown.findChild<InspectorCell*>(QStringLiteral("cell0_%1").arg(columns - 1));
            const auto* more = shown.findChild<InspectorCell*>(QStringLiteral("cell0_%1").arg(columns));
            return last && last->isVisible() && last->content().pyramid && !(more && more->isVisible());
        });
    }
    void key(QWidget& widget, int key, const QString& text = {}, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QKeyEvent press(QEvent::KeyPress, key, modifiers, text);
        QApplication::sendEvent(&widget, &press);
    }
    static int pixelsOf(const QImage& picture, QColor colour) {
        int count = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x) count += picture.pixel(x, y) == colour.rgb();
        return count;
    }
};

TEST_F(InspectorTest, AStripOfMethodsRenditionsAndZooms) {
    ASSERT_TRUE(openMarked());
    ASSERT_TRUE(runHere("deblur.unsharp"));
    ASSERT_TRUE(runHere("sr.bicubic"));
    marks.select(1);
    InspectorWindow& shown = inspector();
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
    ASSERT_TRUE(ready(3));
    named<QToolButton>(shown, "enlarged4").click();
    int visible = 0;
    for (const auto* cell : shown.findChildren<InspectorCell*>()) {
        if (!cell->isVisible()) continue;
        ++visible;
        EXPECT_TRUE(cell->content().pyramid) << qPrintable(cell->objectName());
        EXPECT_FALSE(cell->accessibleName().isEmpty());
        // Every processed picture carries its words, and only those.
        const bool processed = cell->content().name != QStringLiteral("Original");
        EXPECT_EQ(pixelsOf(const_cast<InspectorCell*>(cell)->grab().toImage(), kProcessedColour) > 300, processed);
    }
    EXPECT_EQ(visible, 3 * 3 * 2) << "methods x renditions x zooms";
    // Twice the pixels for the enlarged result, over the same retina.
    const auto& original = named<InspectorCell>(shown, "cell0_0").content();
    const auto& enlarged = named<InspectorCell>(shown, "cell0_2").content();
    EXPECT_EQ(enlarged.pyramid->width(), 2 * original.pyramid->width());
    EXPECT_EQ(enlarged.shown, original.shown);
    EXPECT_TRUE(original.shown.contains(QRectF(20, 20, 40, 24)));
    EXPECT_NEAR(named<InspectorCell>(shown, "cell3_0").seen().width(), original.shown.width() / 4, 1e-9);
    EXPECT_NEAR(named<InspectorCell>(shown, "cell3_0").seen().center().x(), 40, 1e-9);
    // The last rendition and the last zoom cannot be switched off.
    for (const char* name : {"rendition0", "rendition1", "rendition2"}) named<QToolButton>(shown, name).click();
    EXPECT_TRUE(named<QToolButton>(shown, "rendition2").isChecked());
    EXPECT_FALSE(named<QToolButton>(shown, "rendition0").isChecked());
    EXPECT_TRUE(named<InspectorCell>(shown, "cell0_0").content().rendition.contains("CLAHE"));
}

TEST_F(InspectorTest, PicturesShowThePlaceInTheirOwnPixels) {
    ASSERT_TRUE(openMarked());
    marks.select(1);
    InspectorWindow& shown = inspector();
    ASSERT_TRUE(ready(1));
    named<QCheckBox>(shown, "inspectorOutline").setChecked(false);
    auto& cell = named<InspectorCell>(shown, "cell0_0");
    const QImage picture = cell.grab().toImage();
    const QRectF seen = cell.seen();
    const QRectF area = cell.pictureRect();
    for (const QPointF& retina : {QPointF(40.5, 40.5), QPointF(50.5, 24.5), QPointF(24.5, 36.5)}) {
        const QPointF at = area.topLeft() + QPointF((retina.x() - seen.left()) / seen.width() * area.width(),
                                                    (retina.y() - seen.top()) / seen.height() * area.height());
        const float* pixel = session.current()->image.at(static_cast<int>(retina.x()), static_cast<int>(retina.y()));
        const QColor colour = picture.pixelColor(at.toPoint());
        EXPECT_NEAR(colour.red(), pixel[0] * 255, 8) << retina.x();
        EXPECT_NEAR(colour.green(), pixel[1] * 255, 8) << retina.x();
    }
}

TEST_F(InspectorTest, FiguresOfAnEllipseLeaveOutTheCornersOfItsBox) {
    ASSERT_TRUE(openRetina());
    ASSERT_TRUE(runHere("enhance.clahe"));
    marks.add({.shape = MarkShape::ellipse, .points = {{4, 4}, {60, 44}}});
    marks.select(1);
    InspectorWindow& shown = inspector();
    ASSERT_TRUE(ready(2));
    const Image& original = session.current()->image;
    double sum = 0;
    int count = 0;
    for (int y = 4; y < 44; ++y)
        for (int x = 4; x < 60; ++x)
            if (std::pow((x + 0.5 - 32) / 28, 2) + std::pow((y + 0.5 - 24) / 20, 2) <= 1) {
                sum += 255.0 * original.at(x, y)[1];
                ++count;
            }
    const double box = greenFigures(original, {4, 4, 56, 40}, 96).mean;
    ASSERT_GT(std::abs(box - sum / count), 1) << "a box that reaches beyond the retina";
    const QString text = named<QLabel>(shown, "figures0").text();
    EXPECT_TRUE(text.contains(QString::number(sum / count, 'f', 1))) << qPrintable(text) << sum / count;
    EXPECT_TRUE(named<QLabel>(shown, "inspectorDefinition").text().contains("pixels inside the mark"));
}

TEST_F(InspectorTest, FiguresAreThoseOfTheRegionAndSayWhatTheyAre) {
    ASSERT_TRUE(openMarked());
    ASSERT_TRUE(runHere("deblur.unsharp"));
    ASSERT_TRUE(runHere("sr.bicubic"));
    marks.select(1);
    InspectorWindow& shown = inspector();
    ASSERT_TRUE(ready(3));
    const Image& original = session.current()->image;
    const PixelRegion region{20, 20, 40, 24};
    const auto text = [&](int column) {
        return named<QLabel>(shown, qPrintable(QStringLiteral("figures%1").arg(column))).text();
    };
    EXPECT_TRUE(text(0).contains(QString::number(greenFigures(original, region, 96).mean, 'f', 1))) << qPrintable(text(0));
    EXPECT_TRUE(text(0).contains("the reference itself"));
    const Image& sharp = *session.shownResults()[0]->image();
    const auto psnr = measure("psnr", cropped(original, region), cropped(sharp, region), Channel::luma, MetricRegion::whole);
    ASSERT_TRUE(psnr);
    EXPECT_TRUE(text(1).contains(QString::number(psnr->value, 'f', 2))) << qPrintable(text(1));
    EXPECT_TRUE(text(2).contains("no reference of this size")) << qPrintable(text(2));
    EXPECT_FALSE(text(2).contains(" dB"));
    // Consistency follows when it is computed; bicubic is nearly what it came from.
    ASSERT_TRUE(waitUntil([&] { return !text(1).contains("computing") && !text(2).contains("computing"); }));
    EXPECT_TRUE(text(0).contains("the input itself"));
    const QString definition = named<QLabel>(shown, "inspectorDefinition").text();
    for (const char* word : {"40 × 24 px", "luminance Y", "the original", "measured on processed"})
        EXPECT_TRUE(definition.contains(QString::fromUtf8(word))) << word << '\n' << qPrintable(definition);
    auto& plot = named<QCustomPlot>(shown, "inspectorPlot");
    ASSERT_EQ(plot.graphCount(), 3);
    // The profile runs along the longer axis; at its ends are the values of the picture there.
    EXPECT_NEAR(plot.graph(0)->data()->at(0)->key, 0, 1e-9);
    EXPECT_NEAR((plot.graph(0)->data()->constEnd() - 1)->key, 40, 1e-9);
    EXPECT_NEAR(plot.graph(0)->data()->at(0)->value, greenProfile(original, 96, {20, 32}, {60, 32}, 2)[0], 1e-6);
    EXPECT_TRUE(plot.graph(1)->name().contains("processed"));
}

TEST_F(InspectorTest, OnlyWithKeysThroughTheWholeWorklist) {
    ASSERT_TRUE(openMarked());
    const int first = session.current()->id;
    window.openFiles({writtenRetina(folder, "zweites Bild.png", 64)});
    ASSERT_TRUE(waitUntil([&] { return session.current()->id != first && session.current()->state == LoadState::ready; }));
    marks.add({.shape = MarkShape::ellipse, .points = {{10, 10}, {30, 40}}});
    session.setCurrent(first);
    InspectorWindow& shown = inspector();
    EXPECT_EQ(marks.selected(), 1) << "it begins with the first open mark";
    auto& grid = named<QWidget>(shown, "inspectorGrid");
    auto& note = named<QLineEdit>(shown, "inspectorNote");
    auto& finished = named<QLabel>(shown, "inspectorFinished");
    const int edits = work.edits.count();
    key(grid, Qt::Key_2);
    EXPECT_EQ(marks.find(1)->verdict, Verdict::artefact);
    EXPECT_TRUE(named<QToolButton>(shown, "inspectVerdict.artefact").isChecked());
    key(grid, Qt::Key_Tab);
    const QString words = QStringLiteral("Häkchen 12N");
    for (const QChar& letter : words) key(note, Qt::Key_unknown, letter);
    EXPECT_EQ(marks.find(1)->note, words) << "digits and letters are text in the note";
    EXPECT_EQ(marks.find(1)->verdict, Verdict::artefact);
    key(note, Qt::Key_Return);
    EXPECT_EQ(work.edits.count(), edits + 2) << "one verdict, one note";
    key(grid, Qt::Key_Return);
    EXPECT_EQ(marks.selected(), 2) << "the next open one";
    key(grid, Qt::Key_1);
    EXPECT_TRUE(finished.text().isEmpty());
    EXPECT_TRUE(named<QLabel>(shown, "inspectorProgress").text().contains("2 of 3, 2 judged"));
    key(grid, Qt::Key_Return);
    EXPECT_NE(session.current()->id, first) << "on to the next photograph";
    EXPECT_TRUE(named<QLabel>(shown, "inspectorTitle").text().contains("zweites Bild.png"));
    // However narrow the window is made, which mark it is stays readable; the rest ends in "…".
    shown.resize(300, 600);
    QApplication::processEvents();
    const auto& title = static_cast<const ElidedLabel&>(named<QLabel>(shown, "inspectorTitle"));
    EXPECT_TRUE(title.seenText().startsWith(title.text().section(QStringLiteral(" · "), 0, 0))) << qPrintable(title.seenText());
    EXPECT_LE(title.fontMetrics().horizontalAdvance(title.seenText()), title.width());
    key(grid, Qt::Key_3);
    EXPECT_EQ(marks.find(1)->verdict, Verdict::imageAgain);
    EXPECT_TRUE(finished.text().contains("3")) << qPrintable(finished.text());
    ASSERT_TRUE(ready(1)) << "the photograph's own region is shown";
    key(grid, Qt::Key_Z, {}, Qt::ControlModifier);
    EXPECT_EQ(marks.find(1)->verdict, Verdict::none);
    EXPECT_TRUE(finished.text().isEmpty());
    key(grid, Qt::Key_P);
    EXPECT_EQ(session.current()->id, first);
    EXPECT_EQ(note.text(), QString()) << "mark 2 has no note";
    key(grid, Qt::Key_P);
    EXPECT_EQ(note.text(), words);
    key(grid, Qt::Key_0);
    EXPECT_EQ(marks.find(1)->verdict, Verdict::none);
    key(grid, Qt::Key_Escape);
    EXPECT_FALSE(shown.isVisible());
}

TEST_F(InspectorTest, AMovedMarkIsStudiedAnewAndOneCrosshairIsOnAll) {
    ASSERT_TRUE(openMarked());
    ASSERT_TRUE(runHere("deblur.unsharp"));
    marks.select(1);
    InspectorWindow& shown = inspector();
    ASSERT_TRUE(ready(2));
    const QRectF before = named<InspectorCell>(shown, "cell0_0").content().shown;
    marks.setPoints(1, {{30, 40}, {70, 64}}, MarkEdit::move, 0);
    ASSERT_TRUE(waitUntil([&] { return named<InspectorCell>(shown, "cell0_1").content().shown != before && ready(2); }));
    EXPECT_TRUE(named<InspectorCell>(shown, "cell0_1").content().shown.contains(QRectF(30, 40, 40, 24)));
    auto& from = named<InspectorCell>(shown, "cell0_0");
    auto& to = named<InspectorCell>(shown, "cell2_1");
    const QImage plain = to.grab().toImage();
    const QPointF at = from.pictureRect().center() + QPointF(20, 15);
    QMouseEvent move(QEvent::MouseMove, at, from.mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(&from, &move);
    EXPECT_NE(plain, to.grab().toImage());
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&from, &leave);
    EXPECT_EQ(plain, to.grab().toImage());
}

TEST_F(InspectorTest, WhatIsCopiedCarriesNamesAndMarks) {
    ASSERT_TRUE(openMarked());
    ASSERT_TRUE(runHere("deblur.unsharp"));
    marks.select(1);
    InspectorWindow& shown = inspector();
    ASSERT_TRUE(ready(2));
    QApplication::clipboard()->clear();
    key(named<QWidget>(shown, "inspectorGrid"), Qt::Key_C, {}, Qt::ControlModifier);
    const QImage copied = QApplication::clipboard()->image();
    ASSERT_FALSE(copied.isNull());
    EXPECT_GT(pixelsOf(copied, kProcessedColour), 3 * 300) << "three processed pictures";
}

TEST_F(InspectorTest, HiddenResultsComeWithAllResults) {
    ASSERT_TRUE(openMarked());
    ASSERT_TRUE(runHere("deblur.unsharp"));
    session.hideResult(session.shownResults()[0]->id);
    marks.select(2);
    InspectorWindow& shown = inspector();
    ASSERT_TRUE(ready(1));
    named<QCheckBox>(shown, "inspectorAll").setChecked(true);
    ASSERT_TRUE(ready(2));
    // A point stands for a square around it.
    EXPECT_TRUE(named<QLabel>(shown, "inspectorDefinition").text().contains("32 × 32 px"));
    marks.remove(2);
    EXPECT_TRUE(named<QLabel>(shown, "inspectorEmpty").isVisible());
    marks.remove(1);
    EXPECT_TRUE(named<QLabel>(shown, "inspectorEmpty").text().contains("no marks"));
}

}  // namespace
}  // namespace fovea
