// What small views, narrow panels and the lists above the pictures owe to somebody who looks all day.
#include <QAbstractItemView>
#include <QComboBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QTabBar>
#include <QTableView>
#include <QTableWidget>
#include <QToolBar>
#include <QToolButton>

#include "tests/ui/gauge_support.h"
#include "ui/model/mark_list.h"
#include "ui/model/translation.h"
#include "ui/widgets/gauge_panel.h"
#include "ui/widgets/gauge_plots.h"
#include "ui/widgets/legends.h"
#include "ui/widgets/view_marks.h"

namespace fovea {
namespace {

using namespace test;

class SeeingTest : public GaugeWindowTest {
protected:
    bool keyTaken(QWidget& widget, Qt::Key key) { return qt_sendShortcutOverrideEvent(&widget, 0, key, Qt::NoModifier); }
};

TEST_F(SeeingTest, TheListsAboveThePicturesKeepTheirKeys) {
    ASSERT_TRUE(openRetina());
    ASSERT_TRUE(runHere("deblur.unsharp"));
    trigger("difference");
    ASSERT_TRUE(waitUntil([&] { return work.difference.pyramid() != nullptr; }));
    const QPointF centre = window.views().viewport().centre();
    auto& kind = named<QComboBox>(window, "differenceKind");
    ASSERT_TRUE(kind.isVisible());
    EXPECT_FALSE(pressKey(kind, Qt::Key_Down)) << "no shortcut of the pictures";
    EXPECT_EQ(work.difference.kind(), DifferenceKind::signedLuma);
    EXPECT_EQ(window.views().viewport().centre(), centre);
    // So with the list open, and with Space on the button.
    kind.showPopup();
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Up, Qt::Key_Space}) EXPECT_FALSE(keyTaken(*kind.view(), key));
    QKeyEvent down(QEvent::KeyPress, Qt::Key_Down, Qt::NoModifier);
    QApplication::sendEvent(kind.view(), &down);
    keyTaken(*kind.view(), Qt::Key_Return);
    EXPECT_TRUE(waitUntil([&] { return !kind.view()->isVisible(); }, 3000)) << "Enter chooses";
    EXPECT_EQ(work.difference.kind(), DifferenceKind::ssim);
    EXPECT_FALSE(pressKey(named<QToolButton>(window, "pairExchange"), Qt::Key_Space));
    EXPECT_FALSE(window.views().solo());
    // Letters stay the window's.
    EXPECT_TRUE(pressKey(kind, Qt::Key_D));
    EXPECT_FALSE(work.difference.on());
}

TEST_F(SeeingTest, ADifferenceBeginsWithAPictureNotWithAMap) {
    ASSERT_TRUE(openRetina());
    ASSERT_TRUE(runHere("deblur.unsharp"));
    const int picture = work.pair.pair().second;
    ASSERT_TRUE(runHere("vessel.dark"));
    const int map = work.pair.pair().second;
    ASSERT_NE(map, picture) << "what came last is looked at, and blinks";
    trigger("difference");
    EXPECT_EQ(work.pair.pair().second, picture);
    EXPECT_TRUE(waitUntil([&] { return work.difference.pyramid() != nullptr; }));
    // Chosen by hand it stays, and is told why it cannot be.
    work.pair.chooseSecond(map);
    trigger("difference");
    trigger("difference");
    EXPECT_EQ(work.pair.pair().second, map);
}

std::vector<Legend> twoLegends() {
    std::vector<Legend> legends(2);
    legends[0].title = "A · Saliency";
    legends[1].title = "B · Vessel probability";
    for (Legend& legend : legends) legend.high = 1;
    return legends;
}

double shareOf(QSizeF view) {
    QImage image(view.toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    double height = 0;
    for (const QRectF& place : paintLegends(painter, QRectF({}, view), twoLegends(), {})) {
        EXPECT_FALSE(place.isEmpty());
        height += place.height();
    }
    return height / view.height();
}

TEST(Legends, TakeTheirLowFormBeforeTheyHideThePicture) {
    EXPECT_LT(shareOf({320, 316}), 0.2) << "six views at 1280 x 800";
    EXPECT_LT(shareOf({318, 198}), 0.25) << "nine views";
    const double large = shareOf({900, 700});
    EXPECT_GT(large * 700, 90) << "whole where there is room";
}

TEST(ViewNotes, AreNeverCutWhereTheyCanBeBroken) {
    QImage image(320, 300, QImage::Format_RGB32);
    QPainter painter(&image);
    const QRectF area(0, 0, 320, 300);
    const QString longNote = "Luminance · CLAHE · window 37 to 236 · gamma 1.80 · grid 200 px – display only";
    const std::vector<QRectF> boxes = paintNotes(painter, area, {"Green – display only", longNote});
    ASSERT_EQ(boxes.size(), 2u);
    EXPECT_GT(boxes[1].height(), boxes[0].height() * 1.6) << "two lines";
    EXPECT_TRUE(area.contains(boxes[1]));
    // As many letters as two lines can hold: nothing was left out.
    const double letters = QFontMetricsF(painter.font()).horizontalAdvance(longNote);
    EXPECT_GT(boxes[1].width() * 2, letters * 0.95);
}

TEST(ProfileLegend, NamesAreWholeHoweverManyCurvesThereAre) {
    Profile profile;
    profile.line = sampledLine({0, 0}, {1, 0}, 1);
    for (int i = 0; i < 5; ++i) {
        ProfileCurve curve;
        curve.picture.id = i;
        curve.picture.title = QStringLiteral("sr.srgan-saliency-x4 %1").arg(i);
        if (i) curve.picture.measuredOn = curve.picture.title;
        curve.rows.assign(kGaugeChannels, std::vector<double>(static_cast<std::size_t>(profile.line.count), 1.0));
        profile.curves.push_back(curve);
    }
    const std::vector<CrossedVessels> none;
    QCustomPlot plot;
    for (const int width : {320, 500, 560, 900}) {
        plot.resize(width, 260);
        QResizeEvent resized(plot.size(), {});
        QApplication::sendEvent(&plot, &resized);
        drawProfile(plot, qApp->palette(), {profile, none});
        plot.replot();
        int seen = 0;
        for (int i = 0; i < plot.legend->itemCount(); ++i) {
            const QCPAbstractLegendItem* item = plot.legend->item(i);
            if (!item) continue;  // an empty place of the grid
            ++seen;
            EXPECT_LE(item->outerRect().right(), width) << width << ", curve " << i;
            EXPECT_GE(item->outerRect().width(), item->minimumOuterSizeHint().width()) << width << ", curve " << i;
        }
        EXPECT_EQ(seen, 5) << width;
    }
}

TEST_F(SeeingTest, TheNameOfAMarkIsReadInTheList) {
    ASSERT_TRUE(openRetina());
    RetinaMark mark;
    mark.shape = MarkShape::text;
    mark.points = QPolygonF({QPointF(40, 40)});
    mark.label = "soft edge";
    work.marks.add(mark);
    auto& dock = named<QDockWidget>(window, "marksDock");
    dock.show();
    dock.raise();
    QApplication::processEvents();
    auto& table = named<QTableView>(window, "marksTable");
    const QAbstractItemView& view = table;
    ASSERT_TRUE(waitUntil([&] { return table.isVisible(); }));
    EXPECT_GE(table.columnWidth(MarkList::name), view.sizeHintForColumn(MarkList::name));
    EXPECT_GE(table.columnWidth(MarkList::verdict), view.sizeHintForColumn(MarkList::verdict));
    EXPECT_GE(table.columnWidth(MarkList::note), 30);
}

TEST_F(SeeingTest, TheWidthOfAVesselStandsBesideItsPicture) {
    auto& widget = named<QTableWidget>(window, "profileVessels");
    ASSERT_TRUE(openRetina());
    trigger("profileTool");
    drag(view(0), {30, 60}, {60, 30});
    ASSERT_TRUE(waitUntil([&] { return widget.rowCount() > 0; }));
    const QHeaderView& header = *widget.horizontalHeader();
    EXPECT_EQ(widget.horizontalHeaderItem(header.logicalIndex(2))->text(), "Width, px");
    ASSERT_TRUE(gauges.typeSpacing(7.5));
    ASSERT_TRUE(waitUntil([&] { return widget.columnCount() > 7; }));
    EXPECT_EQ(widget.horizontalHeaderItem(header.logicalIndex(2))->text(), "Width, µm");
    EXPECT_EQ(widget.horizontalHeaderItem(header.logicalIndex(1))->text(), "Picture");
}

TEST_F(SeeingTest, ToolsWithoutRoomAreBehindAButtonThatIsSeen) {
    auto& more = named<QToolButton>(window, "qt_toolbar_ext_button");
    EXPECT_FALSE(more.accessibleName().isEmpty());
    auto& bar = named<QToolBar>(window, "tools");
    more.resize(14, bar.height());
    const QImage picture = more.grab().toImage();
    const QRgb ground = picture.pixel(0, 0);
    int ink = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x) ink += std::abs(qGray(picture.pixel(x, y)) - qGray(ground)) > 80;
    EXPECT_GT(ink, 4);
}

// A spacing whose source has a long name, measured on a picture with a long name: all of it is read on the picture.
TEST_F(SeeingTest, ALongNoteOfARulerIsBrokenNotCut) {
    const QFontMetricsF metrics(qApp->font());
    const QString note = "147.4 px, spacing: DICOM Pixel Spacing (0028,0030) · measured on output of enhance.clahe";
    const QStringList lines = brokenLines(note, metrics, 220);
    EXPECT_GT(lines.size(), 2);
    for (const QString& line : lines) EXPECT_LE(metrics.horizontalAdvance(line), 220) << qPrintable(line);
    EXPECT_EQ(lines.join(QString()).remove(' ').remove(QStringLiteral("·")), QString(note).remove(' ').remove(QStringLiteral("·")));
    ASSERT_TRUE(openRetina());
    ASSERT_TRUE(runHere("sr.bicubic"));
    ASSERT_TRUE(gauges.typeSpacing(7.5));
    trigger("rulerTool");
    const QImage before = view(1).grab().toImage();
    drag(view(1), {40, 20}, {60, 24});
    const QImage after = view(1).grab().toImage();
    // The label has three lines and ends well before the border of its view; the line of the crosshair does not.
    int rows = 0;
    int wide = 0;
    for (int y = 0; y < after.height(); ++y) {
        int changed = 0;
        for (int x = 0; x < after.width(); ++x) changed += after.pixel(x, y) != before.pixel(x, y);
        rows += changed > 60;
        wide += changed > 290;
    }
    EXPECT_GT(rows, 25);
    EXPECT_LE(wide, 4);
}

// Kept apart, since a window is made in the language that is spoken then.
struct German {
    German() { speak(*QCoreApplication::instance(), "de"); }
    ~German() {
        speak(*QCoreApplication::instance(), "en");
        QLocale::setDefault(before);
    }
    QLocale before;
};
class GermanSeeing : public German, public WindowTest {};

TEST_F(GermanSeeing, NamesOfPanelsAndToolsFit) {
    QApplication::processEvents();
    int found = 0;
    for (const auto* tabs : window.findChildren<QTabBar*>()) {
        if (!tabs->isVisible() || tabs->count() < 5) continue;
        ++found;
        EXPECT_LE(tabs->tabRect(tabs->count() - 1).right(), tabs->width());
    }
    EXPECT_EQ(found, 1);
    EXPECT_EQ(named<QToolButton>(window, "overlayDockTitle").text(), QStringLiteral("Überlagerungen")) << "whole below the tab";
    EXPECT_TRUE(named<QToolButton>(window, "tool.actualSize").isVisible());
    EXPECT_FALSE(named<QToolButton>(window, "qt_toolbar_ext_button").isVisible());
}

TEST_F(GermanSeeing, TablesSayYesAndNoInGermanAndFilesInEnglish) {
    GaugeTable table;
    table.columns << "picture" << "processed";
    table.headings << "Bild" << "Bearbeitet";
    table.rows = {{"a", "yes"}, {"b", "no"}};
    QTableWidget widget;
    fillTable(widget, table);
    EXPECT_EQ(widget.item(0, 1)->text(), "ja");
    EXPECT_EQ(widget.item(1, 1)->text(), "nein");
    EXPECT_EQ(table.rows[0][1], "yes");
}

}  // namespace
}  // namespace fovea
