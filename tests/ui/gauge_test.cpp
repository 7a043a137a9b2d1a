// Measuring with the mouse, in the window.
#include <QActionGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QDoubleSpinBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <numeric>

#include "tests/ui/gauge_support.h"
#include "ui/model/gauge_tables.h"

namespace fovea {
namespace {

using namespace test;

class GaugeTest : public GaugeWindowTest {};

TEST_F(GaugeTest, ALineIsDraggedAndDrawnOnEveryView) {
    ASSERT_TRUE(openRetina());
    ASSERT_TRUE(runHere("sr.bicubic"));
    trigger("profileTool");
    QApplication::processEvents();
    EXPECT_TRUE(named<QDockWidget>(window, "profileDock").isVisible());
    const int before[] = {brightest(view(0), {48, 20}), brightest(view(1), {48, 20})};
    drag(view(1), {20, 20}, {80, 20});
    ASSERT_TRUE(gauges.marks().line);
    EXPECT_NEAR(gauges.marks().line->x1(), 20, 1e-6);
    EXPECT_NEAR(gauges.marks().line->x2(), 80, 1e-6);
    for (int i = 0; i < 2; ++i) {
        EXPECT_LT(before[i], 190);
        EXPECT_GT(brightest(view(i), {48, 20}), 210) << "a white line in view " << i;
        EXPECT_LT(brightest(view(i), {48, 40}), 200);
    }
    ASSERT_EQ(gauges.profile().curves.size(), 2u);
    EXPECT_TRUE(gauges.profile().curves[1].picture.processed());
    // Dragging moved nothing else, and Esc gives the mouse back to the pictures.
    EXPECT_TRUE(window.views().viewport().fitted());
    trigger("cancel");
    EXPECT_EQ(work.gauges.marks().line.has_value(), true);
    EXPECT_FALSE(named<QAction>(window, "profileTool").isChecked());
    trigger("actualSize");
    const QPointF centre = window.views().viewport().centre();
    drag(view(0), {30, 60}, {40, 66});
    EXPECT_NE(window.views().viewport().centre(), centre) << "the mouse moves the pictures again";
    EXPECT_NEAR(gauges.marks().line->x1(), 20, 1e-6);
}

TEST_F(GaugeTest, EndsAreMovedAndEveryStepIsUndone) {
    ASSERT_TRUE(openRetina());
    const int steps = work.edits.count();  // opening is one too
    trigger("profileTool");
    drag(view(0), {20, 20}, {80, 20});
    trigger("profileTool");
    drag(view(0), {80, 20}, {70, 60});
    ASSERT_TRUE(gauges.marks().line);
    EXPECT_NEAR(gauges.marks().line->x2(), 70, 1e-6);
    EXPECT_NEAR(gauges.marks().line->y2(), 60, 1e-6);
    EXPECT_NEAR(gauges.marks().line->x1(), 20, 1e-6);
    EXPECT_EQ(work.edits.count(), steps + 2);
    work.edits.undo();
    EXPECT_NEAR(gauges.marks().line->x2(), 80, 1e-6);
    work.edits.undo();
    EXPECT_FALSE(gauges.marks().line);
    work.edits.redo();
    EXPECT_NEAR(gauges.marks().line->x2(), 80, 1e-6);
    trigger("clearGauges");
    EXPECT_TRUE(gauges.marks().empty());
    work.edits.undo();
    EXPECT_TRUE(gauges.marks().line.has_value());
}

TEST_F(GaugeTest, EscInTheMiddleOfADragTakesItBack) {
    ASSERT_TRUE(openRetina());
    const int steps = work.edits.count();
    trigger("rulerTool");
    mouse(QEvent::MouseButtonPress, view(0), {20, 20});
    mouse(QEvent::MouseMove, view(0), {60, 20});
    EXPECT_EQ(gauges.marks().rulers.size(), 1u);
    trigger("cancel");
    EXPECT_TRUE(gauges.marks().rulers.empty());
    mouse(QEvent::MouseButtonRelease, view(0), {60, 20});
    EXPECT_EQ(work.edits.count(), steps);
}

TEST_F(GaugeTest, ProfilesAgreeAcrossScales) {
    ASSERT_TRUE(openRetina());
    ASSERT_TRUE(runHere("sr.bicubic"));
    trigger("profileTool");
    drag(view(0), {48, 20}, {80, 52});
    const Profile& profile = gauges.profile();
    ASSERT_EQ(profile.curves.size(), 2u);
    EXPECT_GT(profile.curves[1].picture.scale, 1.5);
    const auto& original = profile.curves[0].row(GaugeChannel::green);
    const auto& enlarged = profile.curves[1].row(GaugeChannel::green);
    ASSERT_EQ(original.size(), enlarged.size());
    double apart = 0;
    for (std::size_t i = 0; i < original.size(); ++i) apart += std::abs(original[i] - enlarged[i]) / static_cast<double>(original.size());
    EXPECT_LT(apart, 1.5) << "levels, in the mean: the same retina";
    auto& channel = named<QComboBox>(window, "profileChannel");
    channel.setCurrentIndex(0);
    EXPECT_EQ(gauges.channel(), GaugeChannel::red);
}

// The dark line of the small retina runs from corner to corner; a line across it meets one vessel.
TEST_F(GaugeTest, TheVesselAcrossTheLineHasAWidthInEveryPicture) {
    ASSERT_TRUE(openRetina());
    ASSERT_TRUE(runHere("sr.bicubic"));
    trigger("profileTool");
    drag(view(0), {60, 36}, {36, 60});
    ASSERT_TRUE(waitUntil([&] { return gauges.vessels().size() == 2 && !gauges.busy(); }));
    auto& table = named<QTableWidget>(window, "profileVessels");
    ASSERT_EQ(table.rowCount(), 2);
    for (const CrossedVessels& crossed : gauges.vessels()) {
        ASSERT_EQ(crossed.vessels.size(), 1u) << qPrintable(crossed.picture.title);
        EXPECT_NEAR(crossed.vessels[0].centrePx, std::hypot(12, 12), 0.5);
        // |x - y| < 2: three diagonals of pixels, 3 / sqrt(2) wide.
        EXPECT_NEAR(crossed.vessels[0].widthPx, 3 / std::sqrt(2.0), 0.5);
    }
    EXPECT_EQ(table.item(0, 0)->text(), table.item(1, 0)->text()) << "the same vessel in both";
}

TEST_F(GaugeTest, ARegionHasTheStatisticsOfItsPixels) {
    ASSERT_TRUE(openRetina());
    ASSERT_TRUE(runHere("sr.bicubic"));
    trigger("boxRegionTool");
    EXPECT_TRUE(named<QDockWidget>(window, "regionDock").isVisible());
    drag(view(0), {50, 20}, {70, 40});
    ASSERT_TRUE(gauges.marks().region);
    auto& table = named<QTableWidget>(window, "regionTable");
    ASSERT_TRUE(waitUntil([&] { return !gauges.busy() && gauges.counted(*gauges.marks().region).size() == 2; }));
    ASSERT_EQ(table.rowCount(), 8);
    const Image& image = session.current()->image;
    double sum = 0;
    for (int y = 20; y < 40; ++y)
        for (int x = 50; x < 70; ++x) sum += static_cast<double>(image.at(x, y)[1]) * 255 / 400;
    EXPECT_EQ(table.item(1, 3)->text(), QString::number(sum, 'f', 2));
    EXPECT_EQ(table.item(1, 8)->text(), QStringLiteral("400"));
    EXPECT_EQ(table.item(5, 1)->text(), QStringLiteral("yes")) << "processed";
    // Moved by its inside while its tool is chosen; the numbers follow.
    drag(view(1), {60, 30}, {50, 50});
    EXPECT_NEAR(gauges.marks().region->left, 40, 1e-6);
    EXPECT_NEAR(gauges.marks().region->bottom, 60, 1e-6);
    ASSERT_TRUE(waitUntil([&] { return !gauges.busy() && gauges.counted(*gauges.marks().region).size() == 2; }));
    EXPECT_NE(table.item(1, 3)->text(), QString::number(sum, 'f', 2));
    trigger("ellipseRegionTool");
    EXPECT_FALSE(named<QAction>(window, "boxRegionTool").isChecked());
    drag(view(0), {70, 70}, {85, 80});
    EXPECT_EQ(gauges.marks().region->shape, RegionShape::ellipse);
}

TEST_F(GaugeTest, TheHistogramCountsTheFieldOfViewOrTheRegion) {
    ASSERT_TRUE(openRetina());
    ASSERT_TRUE(runHere("sr.bicubic"));
    trigger("showHistogram");
    ASSERT_TRUE(waitUntil([&] { return !gauges.busy() && gauges.counted({}).size() == 2; }));
    const FieldOfView& retina = *session.current()->image.fieldOfView();
    const auto inside = static_cast<double>(std::count_if(retina.mask->begin(), retina.mask->end(), [](auto m) { return m != 0; }));
    const auto counted = gauges.counted({});
    for (const Counted& one : counted) {
        const auto levels = one.counts->channels[1].byLevel8();
        EXPECT_DOUBLE_EQ(std::accumulate(levels.begin(), levels.end(), 0.0), inside * one.picture.scale * one.picture.scale);
    }
    trigger("boxRegionTool");
    drag(view(0), {50, 20}, {70, 40});
    EXPECT_EQ(gauges.histogramOver(), RegionShape::box) << "what was just drawn is counted";
    ASSERT_TRUE(waitUntil([&] { return !gauges.busy() && gauges.counted(gauges.histogramRegion()).size() == 2; }));
    EXPECT_EQ(gauges.counted(gauges.histogramRegion())[0].counts->pixels, 400u);
    const QImage linear = named<QWidget>(window, "histogramPlot").grab().toImage();
    named<QCheckBox>(window, "histogramLog").setChecked(true);
    QApplication::processEvents();
    EXPECT_NE(named<QWidget>(window, "histogramPlot").grab().toImage(), linear);
    auto& over = named<QComboBox>(window, "histogramOver");
    over.setCurrentIndex(0);
    Q_EMIT over.activated(0);
    EXPECT_EQ(gauges.histogramOver(), RegionShape::fieldOfView);
}

TEST_F(GaugeTest, RulersAreKeptSayTheSpacingAndTheProcessedPicture) {
    ASSERT_TRUE(openRetina());
    ASSERT_TRUE(runHere("sr.bicubic"));
    trigger("rulerTool");
    drag(view(0), {20, 30}, {60, 30});
    drag(view(1), {20, 60}, {60, 60});
    ASSERT_EQ(gauges.marks().rulers.size(), 2u);
    EXPECT_TRUE(gauges.marks().rulers[0].measuredOn.isEmpty());
    EXPECT_TRUE(gauges.marks().rulers[1].measuredOn.contains("output of sr.bicubic"));
    const GaugeTables unknown(termsOf(session));
    EXPECT_EQ(unknown.lengthText(gauges.marks().rulers[0].line), QStringLiteral("40.0 px"));
    trigger("setSpacing");
    auto& dialog = named<QDialog>(window, "spacingDialog");
    EXPECT_FALSE(named<QPushButton>(dialog, "spacingOk").isEnabled()) << "nothing is guessed";
    named<QDoubleSpinBox>(dialog, "spacingValue").setValue(7.5);
    named<QPushButton>(dialog, "spacingOk").click();
    ASSERT_TRUE(session.current()->image.info().spacing);
    EXPECT_EQ(session.current()->image.info().spacing->source, "typed");
    const GaugeTables known(termsOf(session));
    EXPECT_EQ(known.lengthText(gauges.marks().rulers[0].line), QStringLiteral("300 µm"));
    trigger("showRulers");
    EXPECT_EQ(named<QTableWidget>(window, "rulerTable").item(0, 2)->text(), QStringLiteral("300.0"));
    EXPECT_TRUE(session.current()->image.fieldOfView()) << "the retina stays known";
    work.edits.undo();
    EXPECT_FALSE(session.current()->image.info().spacing);
    EXPECT_EQ(named<QTableWidget>(window, "rulerTable").columnCount(), 7);
    work.edits.redo();
    trigger("forgetSpacing");
    EXPECT_FALSE(session.current()->image.info().spacing);
}

TEST_F(GaugeTest, ValuesStandInEveryViewAtThePlaceUnderThePointer) {
    ASSERT_TRUE(openRetina());
    ASSERT_TRUE(runHere("sr.bicubic"));
    mouse(QEvent::MouseMove, view(0), {48, 30}, Qt::NoButton);
    const QImage without = view(1).grab().toImage();
    trigger("pixelValues");
    const QImage with = view(1).grab().toImage();
    EXPECT_NE(with, without);
    const QRect corner(without.width() - 60, without.height() - 24, 40, 12);
    EXPECT_NE(with.copy(corner), without.copy(corner));
    mouse(QEvent::MouseMove, view(0), {60, 50}, Qt::NoButton);
    EXPECT_NE(view(1).grab().toImage().copy(corner), with.copy(corner)) << "the other view follows the pointer";
    trigger("pixelValues");
    EXPECT_NE(view(1).grab().toImage().copy(corner), with.copy(corner));
}

TEST_F(GaugeTest, ThePlaceLookedAtInThePlotIsADotInTheViews) {
    ASSERT_TRUE(openRetina());
    trigger("profileTool");
    drag(view(0), {20, 48}, {80, 30});
    auto& plot = named<QWidget>(window, "profilePlot");
    ASSERT_TRUE(waitUntil([&] { return plot.width() > 200; }));
    QApplication::processEvents();
    const QImage before = view(0).grab().toImage();
    const QPointF middle(plot.width() / 2.0, plot.height() / 2.0);
    QMouseEvent move(QEvent::MouseMove, middle, plot.mapToGlobal(middle), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(&plot, &move);
    ASSERT_TRUE(gauges.lookedAt());
    const QLineF& line = *gauges.marks().line;
    const QPoint dot = view(0).viewFromRetina(line.pointAt(*gauges.lookedAt() / line.length())).toPoint();
    EXPECT_EQ(view(0).grab().toImage().pixelColor(dot), view(0).palette().color(QPalette::Highlight));
    EXPECT_NE(before.pixelColor(dot), view(0).palette().color(QPalette::Highlight));
    EXPECT_TRUE(named<QLabel>(window, "profileSaid").text().contains("retina.png"));
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&plot, &leave);
    EXPECT_FALSE(gauges.lookedAt());
}

TEST_F(GaugeTest, EachPhotographHasItsOwn) {
    ASSERT_TRUE(openRetina());
    const int first = session.current()->id;
    trigger("rulerTool");
    drag(view(0), {20, 30}, {60, 30});
    window.openFiles({writtenRetina(folder, "other.png", 80)});
    ASSERT_TRUE(waitUntil([&] { return session.current()->id != first && session.current()->image.fieldOfView(); }));
    EXPECT_TRUE(gauges.marks().empty());
    session.setCurrent(first);
    EXPECT_EQ(gauges.marks().rulers.size(), 1u);
    const int drawn = work.edits.index();
    while (work.edits.canUndo() && !gauges.marks().empty()) work.edits.undo();  // opening the other one is a step too
    EXPECT_TRUE(gauges.marks().empty()) << "undone where it was drawn";
    while (work.edits.index() < drawn) work.edits.redo();
    session.setCurrent(first);
    EXPECT_EQ(gauges.marks().rulers.size(), 1u);
    session.close(first);
    work.edits.undo();
    work.edits.redo();
    EXPECT_TRUE(gauges.marks().empty()) << "steps on a closed photograph do nothing";
}

}  // namespace
}  // namespace fovea
