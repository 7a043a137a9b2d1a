// Where the views look, what is wiped and measured, saved in one window and opened in another; and the pointer that stands
// still while views come and go.
#include <QLabel>
#include <QMouseEvent>

#include "tests/ui/gauge_support.h"

namespace fovea {
namespace {

using namespace test;

struct OtherWindow {
    explicit OtherWindow(Settings& settings) : work(registryWithSlowMethod(), bridge, settings), window(work, {}) {
        window.resize(1280, 800);
        window.show();
    }
    bool open(const QString& path) {
        bool opened = false;
        QObject here;
        QObject::connect(&work.keeper, &SessionKeeper::opened, &here, [&] { opened = true; });
        work.keeper.open(path);
        return waitUntil([&] { return opened; }) && waitUntil([&] {
                   const OpenImage* image = work.session.current();
                   return image && image->image.fieldOfView() && !work.session.running() && !work.difference.busy();
               });
    }
    JobBridge bridge;
    Workspace work;
    MainWindow window;
};

class SessionViews : public GaugeWindowTest {
protected:
    CompareView& views() { return window.views(); }
    bool save(const QString& path) {
        bool saved = false;
        QObject here;
        QObject::connect(&work.keeper, &SessionKeeper::saved, &here, [&] { saved = true; });
        work.keeper.save(path);
        return waitUntil([&] { return saved; });
    }
    QString file() { return QString::fromStdString((folder / "Sitzung 1.fovea").string()); }
    QString pointerText() { return named<QLabel>(window, "pointerText").text(); }
    static int changedPixels(const QImage& a, const QImage& b) {
        int count = 0;
        for (int y = 0; y < std::min(a.height(), b.height()); ++y)
            for (int x = 0; x < std::min(a.width(), b.width()); ++x) count += a.pixel(x, y) != b.pixel(x, y);
        return count;
    }
};

TEST_F(SessionViews, WipePlaceAndRulersComeBackInAnotherWindow) {
    ASSERT_TRUE(openRetina());
    ASSERT_TRUE(runHere("enhance.clahe"));
    ASSERT_TRUE(runHere("deblur.unsharp"));
    trigger("rulerTool");
    drag(view(0), {20, 20}, {70, 40});
    trigger("rulerTool");
    ASSERT_EQ(gauges.marks().rulers.size(), 1u);
    const GaugeMarks before = gauges.marks();
    GaugeMarks marks = before;
    marks.line = QLineF(15, 60, 80, 60);
    gauges.preview(marks);
    gauges.keep(before, [] { return QStringLiteral("line"); });
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&view(0), &leave);
    work.pair.chooseFirst(session.current()->id);
    work.pair.chooseSecond(session.shownResults()[1]->id);
    views().zoomTo(5);
    views().rotateTo(12);
    views().lookAt({40, 55});
    views().setOffset(1, {3, -2});
    trigger("wipe");
    ASSERT_TRUE(views().wiping());
    views().setWipeLine({.at = {0.4, 0.6}, .angle = 30});
    ASSERT_TRUE(save(file()));

    OtherWindow other(settings);
    ASSERT_TRUE(other.open(file()));
    CompareView& again = other.window.views();
    ASSERT_TRUE(waitUntil([&] { return again.wiping(); }));
    EXPECT_EQ(again.wipeLine(), (WipeLine{.at = {0.4, 0.6}, .angle = 30}));
    EXPECT_EQ(again.wiped()->second, other.work.session.shownResults()[1]->id);
    EXPECT_DOUBLE_EQ(again.viewport().zoom(), 5);
    EXPECT_DOUBLE_EQ(again.viewport().rotation(), 12);
    EXPECT_EQ(again.viewport().centre(), QPointF(40, 55));
    EXPECT_EQ(again.offsetOf(1), QPointF(3, -2));
    EXPECT_EQ(other.work.gauges.marks(), gauges.marks());
    EXPECT_FALSE(other.work.keeper.changed()) << "looking is no change";
    ASSERT_TRUE(waitUntil([&] { return again.view(0)->grab().toImage() == views().view(0)->grab().toImage(); }, 5000))
        << "both pictures, line, ruler, headings and marks: every pixel";
}

TEST_F(SessionViews, ARotatedViewThatIsFittedComesBackRotated) {
    ASSERT_TRUE(openRetina());
    views().fit();
    views().rotateTo(90);
    ASSERT_TRUE(views().viewport().fitted());
    ASSERT_TRUE(save(file()));
    OtherWindow other(settings);
    ASSERT_TRUE(other.open(file()));
    EXPECT_DOUBLE_EQ(other.window.views().viewport().rotation(), 90);
    EXPECT_TRUE(other.window.views().viewport().fitted());
}

TEST_F(SessionViews, LoupeAndBlinkingComeBackAndAreOffInAFileWithoutThem) {
    ASSERT_TRUE(openRetina());
    ASSERT_TRUE(save(QString::fromStdString((folder / "plain.fovea").string())));
    ASSERT_TRUE(runHere("enhance.clahe"));
    trigger("loupe");
    views().setLoupeFactor(6);
    trigger("blinkRate4");
    ASSERT_TRUE(save(file()));
    OtherWindow other(settings);
    ASSERT_TRUE(other.open(file()));
    EXPECT_EQ(other.window.views().loupe(), 6);
    EXPECT_TRUE(named<QAction>(other.window, "loupe").isChecked());
    EXPECT_TRUE(named<QAction>(other.window, "blinkRate4").isChecked());
    const auto first = other.window.views().solo();
    EXPECT_TRUE(waitUntil([&] { return other.window.views().solo() != first; }, 3000)) << "it blinks";
    // A file of before that knows neither.
    ASSERT_TRUE(other.open(QString::fromStdString((folder / "plain.fovea").string())));
    EXPECT_EQ(other.window.views().loupe(), 0);
    EXPECT_FALSE(named<QAction>(other.window, "loupe").isChecked());
    EXPECT_TRUE(named<QAction>(other.window, "blinkRate0").isChecked());
}

TEST_F(SessionViews, BlinkingThatEndedWithItsPictureDoesNotBeginWithTheNext) {
    ASSERT_TRUE(openRetina());
    ASSERT_TRUE(runHere("enhance.clahe"));
    trigger("blinkRate4");
    session.hideResult(session.current()->results.front()->id);
    EXPECT_TRUE(waitUntil([&] { return named<QAction>(window, "blinkRate0").isChecked(); }));
    ASSERT_TRUE(runHere("deblur.unsharp"));
    EXPECT_TRUE(named<QAction>(window, "blinkRate0").isChecked());
}

TEST_F(SessionViews, TheDifferenceComesBack) {
    ASSERT_TRUE(openRetina());
    ASSERT_TRUE(runHere("enhance.clahe"));
    trigger("difference");
    work.difference.setKind(DifferenceKind::signedLuma);
    ASSERT_TRUE(waitUntil([&] { return work.difference.pyramid() != nullptr; }));
    EXPECT_TRUE(named<QAction>(window, "undo").text().contains("difference")) << qPrintable(named<QAction>(window, "undo").text());
    const QImage before = view(2).grab().toImage();
    ASSERT_TRUE(save(file()));
    OtherWindow other(settings);
    ASSERT_TRUE(other.open(file()));
    ASSERT_TRUE(waitUntil([&] { return other.window.views().count() == 3 && other.work.difference.pyramid(); }));
    EXPECT_TRUE(named<QAction>(other.window, "difference").isChecked());
    EXPECT_EQ(other.window.views().view(2)->grab().toImage(), before);
    trigger("undo");
    trigger("undo");
    EXPECT_EQ(views().count(), 2) << "taken back";
    EXPECT_FALSE(named<QAction>(window, "difference").isChecked());
}

TEST_F(SessionViews, AfterAnUncleanEndTheyAreInTheAutosave) {
    ASSERT_TRUE(openRetina());
    trigger("rulerTool");
    drag(view(0), {20, 20}, {70, 40});
    EXPECT_TRUE(waitUntil([&] {
        const QString kept = work.autosave.folder();
        const auto json = kept.isEmpty() ? Result<Json>(Json()) : readJsonFile((kept + "/session.fovea").toStdString());
        return json && json->is_object() && !(*json)["sections"]["gauges"]["photographs"].empty();
    }));
}

TEST_F(SessionViews, ThePointerThatStandsStillIsSeenInANewView) {
    ASSERT_TRUE(openRetina());
    ASSERT_TRUE(runHere("enhance.clahe"));
    session.hideResult(session.shownResults()[0]->id);
    ASSERT_EQ(views().count(), 1);
    mouse(QEvent::MouseMove, view(0), {48, 30}, Qt::NoButton);
    session.showResult(session.current()->results[0]->id);
    ASSERT_EQ(views().count(), 2);
    const QImage with = view(1).grab().toImage();
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&view(0), &leave);
    EXPECT_GT(changedPixels(with, view(1).grab().toImage()), 20) << "the crosshair was there without a move";
}

TEST_F(SessionViews, TheStatusLineForgetsADifferenceThatIsOff) {
    ASSERT_TRUE(openRetina());
    ASSERT_TRUE(runHere("enhance.clahe"));
    trigger("difference");
    ASSERT_TRUE(waitUntil([&] { return work.difference.pyramid() != nullptr; }));
    mouse(QEvent::MouseMove, view(1), {40, 40}, Qt::NoButton);
    EXPECT_TRUE(pointerText().contains("difference")) << qPrintable(pointerText());
    trigger("difference");
    EXPECT_FALSE(pointerText().isEmpty());
    EXPECT_FALSE(pointerText().contains("difference")) << qPrintable(pointerText());
    // The view under the pointer goes.
    trigger("difference");
    ASSERT_TRUE(waitUntil([&] { return work.difference.pyramid() != nullptr; }));
    mouse(QEvent::MouseMove, view(2), {40, 40}, Qt::NoButton);
    EXPECT_TRUE(pointerText().contains("difference"));
    trigger("difference");
    EXPECT_TRUE(pointerText().isEmpty()) << qPrintable(pointerText());
}

}  // namespace
}  // namespace fovea
