// What a person at the window stumbles over: words that are covered, figures that are cut, values of another picture.
#include <QComboBox>
#include <QDockWidget>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QStackedWidget>
#include <QStyle>
#include <QTabBar>
#include <QTextDocument>
#include <QToolButton>

#include "core/jobs/restore.h"
#include "tests/ui/window_fixture.h"
#include "ui/widgets/film_strip.h"
#include "ui/widgets/inspector_cell.h"
#include "ui/widgets/inspector_window.h"
#include "ui/widgets/plot.h"

namespace fovea {
namespace {

using namespace test;

class WindowMannersTest : public WindowTest {
protected:
    MarkModel& marks = work.marks;
    bool inFront(QWidget& widget) {
        const QPoint middle = widget.mapTo(&window, widget.rect().center());
        const QWidget* seen = window.childAt(middle);
        return seen && (seen == &widget || widget.isAncestorOf(seen));
    }
    void point(ImageView& view, QPointF place) {
        QMouseEvent move(QEvent::MouseMove, place, view.mapToGlobal(place), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(&view, &move);
    }
    QString pointerText() { return named<QLabel>(window, "pointerText").text(); }
};

TEST_F(WindowMannersTest, WhatIsAskedOnTheEmptyPageStaysInFrontOfThePictures) {
    auto& bar = named<MessageBar>(window, "messageBar");
    bool taken = false;
    bar.offer("The last session did not end well.", {{"restoreIt", "Restore", [&] { taken = true; }}});
    ASSERT_TRUE(inFront(bar));
    ASSERT_TRUE(openRetina());
    EXPECT_TRUE(inFront(bar)) << "the views cover it, and whatever is said after it";
    auto& button = named<QPushButton>(bar, "restoreIt");
    ASSERT_TRUE(inFront(button));
    button.click();
    EXPECT_TRUE(taken);
    // And back: the last photograph is closed.
    bar.showError("x.png could not be opened", "It is truncated.");
    trigger("closeImage");
    ASSERT_TRUE(waitUntil([&] { return !session.current(); }));
    EXPECT_TRUE(inFront(bar));
}

TEST_F(WindowMannersTest, NoValueOfAnotherPhotographIsLeftStanding) {
    window.openFiles({writtenRetina(folder, "a.png", 96), writtenRetina(folder, "b.png", 96)});
    ASSERT_TRUE(waitUntil([&] { return session.images().size() == 2 && session.current() && session.current()->image.fieldOfView(); }));
    ImageView& view = *window.views().view(0);
    point(view, view.viewFromRetina({48, 48}));
    ASSERT_TRUE(pointerText().contains("R ")) << qPrintable(pointerText());
    session.setCurrent(session.images()[1]->id);
    ASSERT_TRUE(waitUntil([&] { return view.content().title == QStringLiteral("b.png"); }));
    EXPECT_EQ(pointerText(), QString());
}

constexpr int kLettersWidth = 150;

// Bright letters in the lower right corner of a half of a wipe.
std::vector<bool> lettersBelow(const QImage& picture, QPoint corner) {
    std::vector<bool> letters;
    for (int y = corner.y() - 24; y < corner.y() - 6; ++y)
        for (int x = corner.x() - kLettersWidth; x < corner.x(); ++x) letters.push_back(qGray(picture.pixel(x, y)) > 200);
    return letters;
}

// How many points differ where the two lie best upon each other: a half may begin in the middle of a pixel.
int unlike(const std::vector<bool>& a, const std::vector<bool>& b) {
    int least = static_cast<int>(a.size());
    for (const int shift : {-kLettersWidth - 1, -kLettersWidth, -kLettersWidth + 1, -1, 0, 1, kLettersWidth - 1, kLettersWidth, kLettersWidth + 1}) {
        int count = 0;
        for (int i = kLettersWidth + 1; i + kLettersWidth + 1 < static_cast<int>(a.size()); ++i)
            count += a[static_cast<std::size_t>(i)] != b[static_cast<std::size_t>(i + shift)];
        least = std::min(least, count);
    }
    return least;
}

TEST_F(WindowMannersTest, InAWipeEachHalfSaysItsOwnValues) {
    ASSERT_TRUE(openRetina());
    ASSERT_TRUE(runHere("enhance.clahe"));
    CompareView& views = window.views();
    trigger("pixelValues");
    trigger("wipe");
    ASSERT_TRUE(views.wiping());
    // Values stand free of the line, however it is turned.
    views.setWipeLine(views.wipeLine().turned(40));
    ImageView& view = *views.view(0);
    const auto values = [&] {
        point(view, view.viewFromRetina({40, 52}));
        const QImage picture = view.grab().toImage();
        const QRect area = view.pictureRect().toRect();
        return std::pair(lettersBelow(picture, {area.left() + area.width() / 2, area.bottom()}), lettersBelow(picture, area.bottomRight()));
    };
    const auto before = values();
    EXPECT_GT(std::count(before.first.begin(), before.first.end(), true), 40);
    EXPECT_NE(before.first, before.second) << "the values of one picture stand below the heading of the other";
    views.setWipe({});
    const int first = views.view(0)->content().pictureId;
    const int second = views.view(1)->content().pictureId;
    views.setWipe(std::pair(second, first));
    ImageView& other = *views.view(1);
    point(other, other.viewFromRetina({40, 52}));
    const QImage picture = other.grab().toImage();
    const auto exchanged = lettersBelow(picture, other.pictureRect().toRect().bottomRight());
    EXPECT_LT(unlike(exchanged, before.first), unlike(exchanged, before.second) / 2) << "the values of the original have gone along with it";
}

struct Recorder : ViewPainter {
    void paintOver(QPainter&, const ImageView& view) override { seen[view.content().pictureId] = view.viewFromRetina({10, 10}); }
    std::map<int, QPointF> seen;
};

TEST_F(WindowMannersTest, InAWipeWhatIsDrawnFollowsThePictureThatWasMovedAlone) {
    static Recorder recorder;
    ASSERT_TRUE(openRetina());
    ASSERT_TRUE(runHere("enhance.clahe"));
    CompareView& views = window.views();
    views.addPainter(recorder);
    const int first = views.view(0)->content().pictureId;
    const int second = views.view(1)->content().pictureId;
    views.setOffset(1, {12, 0});
    trigger("wipe");
    recorder.seen.clear();
    views.view(0)->grab();
    ASSERT_EQ(recorder.seen.size(), 2u);
    const QPointF apart = recorder.seen[first] - recorder.seen[second];
    EXPECT_NEAR(apart.x(), 12 * views.viewport().zoom(), 1e-6);
    EXPECT_NEAR(apart.y(), 0, 1e-6);
    EXPECT_EQ(views.view(0)->content().pictureId, first) << "only while it is painted";
}

TEST_F(WindowMannersTest, NoFigureOfTheInspectorIsCut) {
    ASSERT_TRUE(openRetina());
    for (const char* id : {"deblur.unsharp", "sr.bicubic", "enhance.clahe", "denoise.nlm", "denoise.median"})
        if (session.registry().find(id)) {
            ASSERT_TRUE(runHere(id)) << id;
        }
    marks.add({.shape = MarkShape::box, .points = {{20, 20}, {60, 44}}});
    trigger("inspect");
    auto& inspector = named<InspectorWindow>(window, "inspector");
    const int columns = 1 + static_cast<int>(session.shownResults().size());
    ASSERT_GE(columns, 5);
    for (const int width : {1000, 1240, 1600}) {
        inspector.resize(width, 800);
        ASSERT_TRUE(waitUntil([&] {
            const auto* last = inspector.findChild<QLabel*>(QStringLiteral("figures%1").arg(columns - 1));
            return last && last->isVisible() && last->text().contains("Green, mean");
        }));
        for (int i = 0; i < columns; ++i) {
            const auto& label = named<QLabel>(inspector, qPrintable(QStringLiteral("figures%1").arg(i)));
            QTextDocument text;
            text.setDefaultFont(label.font());
            text.setDocumentMargin(0);
            text.setHtml(label.text());
            const auto fits = [&] {
                text.setTextWidth(label.width());
                return text.size().width() <= label.width();
            };
            EXPECT_TRUE(waitUntil(fits)) << i << " at " << width << ": " << text.size().width() << " in " << label.width();
        }
    }
}

TEST_F(WindowMannersTest, TheMetricsPanelSaysWhatItsNumbersAre) {
    ASSERT_TRUE(openRetina());
    ASSERT_TRUE(runHere("deblur.unsharp"));
    auto& table = named<QLabel>(window, "metricValues");
    for (const char* word : {"PSNR", "SSIM", "RMSE", "peak 255", "processed"}) EXPECT_TRUE(table.toolTip().contains(word)) << word;
    EXPECT_TRUE(named<QCustomPlot>(window, "metricBars").toolTip().contains("peak 255"));
    EXPECT_TRUE(named<QLabel>(window, "metricDefinition").text().contains("not how good it is"));
    // One task: its name says nothing in a narrow column.
    EXPECT_TRUE(table.text().contains(">unsharp<")) << qPrintable(table.text());
    // Against a file that is not the original itself, the sentence has no place.
    measures.setReference(writtenRetina(folder, "reference.png", 96));
    ASSERT_TRUE(waitUntil([&] { return !measures.referenceName().isEmpty() && !measures.busy(); }));
    EXPECT_FALSE(named<QLabel>(window, "metricDefinition").text().contains("not how good it is"));
}

TEST_F(WindowMannersTest, TheMetricsPanelSaysOfTheChosenMetricOnlyWhatIsTrueOfIt) {
    ASSERT_TRUE(openRetina());
    ASSERT_TRUE(runHere("deblur.unsharp"));
    auto& metric = named<QComboBox>(window, "metricChoice");
    const auto choose = [&](const char* id) {
        metric.setCurrentIndex(metric.findData(id));
        return metric.currentData().toString() == id && waitUntil([&] { return !measures.busy(); });
    };
    const auto definition = [&] { return named<QLabel>(window, "metricDefinition").text(); };
    const auto words = [&] { return named<QLabel>(window, "metricValues").text(); };
    ASSERT_TRUE(choose("entropy"));
    EXPECT_FALSE(definition().isEmpty());
    EXPECT_FALSE(definition().contains("Against the original")) << "it is compared with nothing";
    ASSERT_TRUE(choose("ssim"));
    EXPECT_TRUE(definition().contains("Against the original"));
    ASSERT_TRUE(choose("vessel-dice"));
    EXPECT_TRUE(words().contains("Vessel label")) << qPrintable(words());
    ASSERT_TRUE(choose("niqe"));
    EXPECT_TRUE(words().contains("fovea-cli measure --niqe-model")) << qPrintable(words());
    EXPECT_FALSE(words().contains("Vessel label"));
    // What another metric lacks is nothing to the one that is looked at.
    measures.setWanted("niqe", true);
    ASSERT_TRUE(choose("psnr"));
    EXPECT_FALSE(words().contains("NIQE")) << qPrintable(words());
}

TEST_F(WindowMannersTest, TablesOfMeasuresSayWhatTheirNumbersAre) {
    ASSERT_TRUE(openRetina());
    EXPECT_TRUE(named<QTableWidget>(window, "regionTable").toolTip().contains("n − 1"));
    EXPECT_TRUE(named<QTableWidget>(window, "rulerTable").toolTip().contains("only where the spacing is known"));
}

TEST_F(WindowMannersTest, AnOriginalAloneHasNoEmptyTable) {
    measures.setWanted("entropy", true);
    ASSERT_TRUE(openRetina());
    ASSERT_TRUE(waitUntil([&] { return !measures.busy() && !measures.scores().empty(); }));
    EXPECT_TRUE(named<QLabel>(window, "metricValues").text().startsWith("Run a method"));
    EXPECT_FALSE(named<QPushButton>(window, "worstRegion").isEnabled());
}

TEST_F(WindowMannersTest, SeveralMetricsAreChosenWithoutOpeningTheMenuAgain) {
    ASSERT_TRUE(openRetina());
    trigger("figures");
    auto& menu = named<QMenu>(window, "figureMetricMenu");
    menu.popup({0, 0});
    ASSERT_TRUE(menu.isVisible());
    for (const char* id : {"entropy", "s3"}) {
        QAction* action = menu.findChild<QAction*>(QStringLiteral("metric.%1").arg(id));
        ASSERT_TRUE(action) << id;
        const QPointF place = menu.actionGeometry(action).center();
        for (const auto type : {QEvent::MouseMove, QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
            QMouseEvent event(type, place, menu.mapToGlobal(place), type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                              type == QEvent::MouseButtonPress ? Qt::LeftButton : Qt::NoButton, Qt::NoModifier);
            QApplication::sendEvent(&menu, &event);
        }
        EXPECT_TRUE(menu.isVisible()) << id;
        EXPECT_TRUE(measures.wanted(id)) << id;
    }
    QKeyEvent space(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier, " ");
    QApplication::sendEvent(&menu, &space);
    EXPECT_FALSE(measures.wanted("s3")) << "Space takes back what the pointer is on";
    EXPECT_TRUE(menu.isVisible());
    menu.close();
}

TEST_F(WindowMannersTest, AMapThatIsBeingMadeSaysSoOnTheView) {
    ASSERT_TRUE(openRetina(640));
    const ImageView& view = *window.views().view(0);
    trigger("saliency");
    EXPECT_TRUE(view.content().notes.join(' ').contains("is being made")) << qPrintable(view.content().notes.join('|'));
    ASSERT_TRUE(waitUntil([&] { return !view.content().layers.empty(); }));
    EXPECT_FALSE(view.content().notes.join(' ').contains("is being made"));
    EXPECT_TRUE(view.content().notes.join(' ').contains("A: computed overlay")) << "an original with a map over it says so";
    trigger("saliency");
    ASSERT_TRUE(waitUntil([&] { return view.content().layers.empty(); }));
    EXPECT_TRUE(view.content().notes.isEmpty());
}

TEST_F(WindowMannersTest, AnOverlayOfANetworkSaysSoOnTheOriginal) {
    ASSERT_TRUE(openRetina());
    ASSERT_TRUE(runHere("vessel.dark"));
    ASSERT_TRUE(usesTraining(session.current()->results.front()->pipeline));
    trigger("vessels");
    const ImageView& view = *window.views().view(0);
    ASSERT_TRUE(waitUntil([&] { return !view.content().layers.empty(); }));
    EXPECT_TRUE(view.content().notes.join(' ').contains("AI overlay by vessel.dark")) << qPrintable(view.content().notes.join('|'));
}

TEST_F(WindowMannersTest, ThePanelBelowHasRoomForCurvesAndRows) {
    ASSERT_TRUE(openRetina());
    trigger("showHistogram");
    auto& dock = named<QDockWidget>(window, "histogramDock");
    ASSERT_TRUE(waitUntil([&] { return dock.isVisible(); }));
    EXPECT_GE(dock.height(), 195);
    EXPECT_GE(window.views().height(), 360) << "the pictures keep the larger part";
    // Put away and fetched again, it is as high as it was made.
    window.resizeDocks({&dock}, {150}, Qt::Vertical);
    QApplication::processEvents();
    const int chosen = dock.height();
    dock.close();
    trigger("showHistogram");
    QApplication::processEvents();
    EXPECT_NEAR(dock.height(), chosen, 12);
}

TEST_F(WindowMannersTest, TheNamesOfAllPanelsAtTheRightAreSeen) {
    QApplication::processEvents();
    int found = 0;
    for (const auto* tabs : window.findChildren<QTabBar*>()) {
        if (!tabs->isVisible() || tabs->count() < 5) continue;
        ++found;
        EXPECT_GE(tabs->tabRect(0).left(), 0);
        EXPECT_LE(tabs->tabRect(tabs->count() - 1).right(), tabs->width()) << tabs->count() << " tabs";
    }
    EXPECT_EQ(found, 1);
}

TEST_F(WindowMannersTest, ALongNameIsNotCutInTheMiddleOfALine) {
    window.openFiles({writtenRetina(folder, "HRF_01_h_OP_small_explicitLE.png", 96)});
    ASSERT_TRUE(waitUntil([&] { return session.current() && session.current()->image.fieldOfView(); }));
    auto& strip = named<FilmStrip>(window, "filmStrip");
    const QRect cell = strip.visualItemRect(strip.item(0));
    const QImage picture = strip.viewport()->grab().toImage();
    // Below the thumbnail (6 and 52 px) are two lines in 30 px; a third would be cut at their end.
    const QRgb ground = picture.pixel(cell.left() + 1, cell.bottom() - 1);
    int ink = 0;
    for (int y = cell.top() + 62; y < cell.top() + 90; ++y)
        for (int x = cell.left() + 2; x < cell.right() - 2; ++x) ink += picture.pixel(x, y) != ground;
    EXPECT_GT(ink, 100);
    for (int y = cell.top() + 90; y <= cell.bottom(); ++y)
        for (int x = cell.left() + 2; x < cell.right() - 2; ++x) ASSERT_EQ(picture.pixel(x, y), ground) << x << ", " << y;
}

TEST_F(WindowMannersTest, WhatCannotBeChosenIsDimmerThanWhatCan) {
    QMenu& menu = *window.findChild<QMenu*>();
    EXPECT_EQ(menu.style()->styleHint(QStyle::SH_EtchDisabledText, nullptr, &menu), 0);
    QMenu sample;
    sample.addAction("Enabled words")->setEnabled(true);
    sample.addAction("Enabled words")->setEnabled(false);
    sample.resize(sample.sizeHint());
    const QImage picture = sample.grab().toImage();
    const auto brightest = [&](const QRect& rect) {
        int most = 0;
        for (int y = rect.top(); y <= rect.bottom(); ++y)
            for (int x = rect.left() + 20; x < rect.right() - 4; ++x) most = std::max(most, qGray(picture.pixel(x, y)));
        return most;
    };
    EXPECT_GT(brightest(sample.actionGeometry(sample.actions()[0])), brightest(sample.actionGeometry(sample.actions()[1])) + 60);
}

}  // namespace
}  // namespace fovea
