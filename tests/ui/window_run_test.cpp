// Running, comparing, measuring and saving through the window.
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QProgressBar>
#include <QPushButton>
#include <QStatusBar>
#include <QToolButton>

#include "tests/ui/window_fixture.h"
#include "ui/widgets/save_dialog.h"

namespace fovea {
namespace {

using namespace test;

class WindowRunTest : public WindowTest {
protected:
    static int markPixels(const QImage& picture) {
        int count = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x) count += picture.pixel(x, y) == kProcessedColour.rgb();
        return count;
    }
};

TEST_F(WindowRunTest, SuperResolveByTheButton) {
    ASSERT_TRUE(openRetina());
    named<QToolButton>(window, "task.super-resolve").click();
    auto& methods = named<QComboBox>(window, "methodChoice");
    methods.setCurrentIndex(methods.findData("sr.bicubic"));
    named<QComboBox>(window, "param.scale").setCurrentIndex(1);
    named<QPushButton>(window, "runButton").click();
    EXPECT_EQ(window.views().count(), 2) << "the result has its place beside the original at once";
    ASSERT_TRUE(waitUntil([&] { return !session.running(); }));
    ASSERT_EQ(session.shownResults().size(), 1u) << qPrintable(message());
    EXPECT_EQ(session.shownResults()[0]->image()->width(), 4 * 96);
    EXPECT_TRUE(window.views().view(0)->isVisible()) << "never the processed picture alone at first";
    EXPECT_TRUE(window.views().view(1)->content().processed);
    EXPECT_GT(markPixels(window.views().view(1)->grab().toImage()), 1000);
}

TEST_F(WindowRunTest, DenoiseByTheButton) {
    ASSERT_TRUE(openRetina(64));
    named<QToolButton>(window, "task.denoise").click();
    auto& methods = named<QComboBox>(window, "methodChoice");
    methods.setCurrentIndex(methods.findData("denoise.nlm"));
    trigger("run");
    ASSERT_TRUE(waitUntil([&] { return !session.running(); }));
    ASSERT_EQ(session.shownResults().size(), 1u) << qPrintable(message());
    ASSERT_TRUE(waitUntil([&] { return measures.scores().size() == 1 && !measures.busy(); }));
    EXPECT_TRUE(named<QLabel>(window, "metricValues").text().contains("nlm"));
    EXPECT_FALSE(named<QLabel>(window, "metricDefinition").text().isEmpty());
}

TEST_F(WindowRunTest, ProgressIsShownAndEscCancels) {
    ASSERT_TRUE(openRetina());
    ASSERT_TRUE(session.run("denoise.slow", (*session.registry().find("denoise.slow"))->info().schema.defaults()));
    auto& progress = named<QProgressBar>(window, "jobProgress");
    ASSERT_TRUE(waitUntil([&] { return progress.isVisible() && progress.value() > 0; }));
    EXPECT_TRUE(named<QToolButton>(window, "cancelAllButton").isVisible());
    trigger("cancel");
    ASSERT_TRUE(waitUntil([&] { return !session.running(); }, 2000));
    EXPECT_EQ(window.views().count(), 1);
    EXPECT_FALSE(progress.isVisible());
    EXPECT_TRUE(message().contains("cancelled")) << qPrintable(message());
}

TEST_F(WindowRunTest, TheStatusLineShowsTheMakingOfAPhotograph) {
    const ParamSet parameters = (*session.registry().findPair("synth.slow"))->info().schema.defaults();
    ASSERT_TRUE(session.synthesize("synth.slow", parameters, QString::fromStdString((folder / "made").string())));
    auto& progress = named<QProgressBar>(window, "jobProgress");
    ASSERT_TRUE(waitUntil([&] { return progress.isVisible() && progress.value() > 0; }));
    const QString text = named<QLabel>(window, "jobText").text();
    EXPECT_TRUE(text.contains("synth.slow") && text.contains("vessels")) << qPrintable(text);
    named<QToolButton>(window, "jobCancel").click();
    ASSERT_TRUE(waitUntil([&] { return !session.running(); }, 5000));
    EXPECT_FALSE(progress.isVisible());
}

TEST_F(WindowRunTest, KeysSoloBlinkAndZoom) {
    ASSERT_TRUE(openRetina());
    ASSERT_TRUE(runHere("sr.bicubic"));
    trigger("solo0");
    EXPECT_EQ(window.views().solo(), 0);
    trigger("solo0");
    EXPECT_FALSE(window.views().solo());
    trigger("solo1");
    EXPECT_EQ(window.views().solo(), 1);
    trigger("blink");
    EXPECT_EQ(window.views().solo(), 0);
    trigger("sideBySide");
    EXPECT_FALSE(window.views().solo());
    trigger("actualSize");
    EXPECT_DOUBLE_EQ(window.views().viewport().zoom() * window.devicePixelRatioF(), 1);
    EXPECT_EQ(named<QLabel>(window, "zoomText").text(), QStringLiteral("100 %"));
    trigger("zoomIn");
    EXPECT_DOUBLE_EQ(window.views().viewport().zoom() * window.devicePixelRatioF(), 1.25);
    trigger("fit");
    EXPECT_TRUE(window.views().viewport().fitted());
}

TEST_F(WindowRunTest, ArrowsMoveThePictures) {
    ASSERT_TRUE(openRetina());
    trigger("actualSize");
    const QPointF before = window.views().viewport().centre();
    ASSERT_TRUE(pressKey(window.views(), Qt::Key_Right));
    EXPECT_GT(window.views().viewport().centre().x(), before.x());
}

TEST_F(WindowRunTest, ASavedResultHasItsMarkAndIsNotReplaced) {
    ASSERT_TRUE(openRetina());
    settings.setLastFolder(QString::fromStdString(folder.path().string()));
    ASSERT_TRUE(runHere("deblur.unsharp"));
    trigger("save");
    auto& dialog = named<SaveDialog>(window, "saveDialog");
    const QString target = dialog.choice().path;
    EXPECT_TRUE(target.endsWith("retina_deblur.unsharp.png")) << qPrintable(target);
    named<QPushButton>(dialog, "saveButton").click();
    ASSERT_TRUE(waitUntil([&] { return QFile::exists(target + ".json"); })) << qPrintable(message());
    EXPECT_GT(QImage(target).height(), 96);
    ASSERT_TRUE(waitUntil([&] { return message().contains("Saved"); }));
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    trigger("save");
    EXPECT_NE(named<SaveDialog>(window, "saveDialog").choice().path, target) << "the suggestion is always a new name";
}

TEST_F(WindowRunTest, CopiesCarryTheMark) {
    ASSERT_TRUE(openRetina());
    ASSERT_TRUE(runHere("deblur.unsharp"));
    trigger("copyPicture");
    ASSERT_TRUE(waitUntil([&] { return QApplication::clipboard()->image().height() > 96; }));
    trigger("copyViews");
    EXPECT_GT(markPixels(QApplication::clipboard()->image()), 1000);
}

TEST_F(WindowRunTest, TheSaliencyMapIsLaidOverWithItsLegend) {
    ASSERT_TRUE(openRetina());
    const QImage before = window.views().view(0)->grab().toImage();
    trigger("saliency");
    ASSERT_TRUE(waitUntil([&] { return !window.views().view(0)->content().layers.empty(); })) << qPrintable(message());
    EXPECT_EQ(window.views().view(0)->content().legends.size(), 1u);
    EXPECT_NE(window.views().view(0)->grab().toImage(), before);
    trigger("saliency");
    EXPECT_TRUE(window.views().view(0)->content().layers.empty());
}

TEST_F(WindowRunTest, VesselsAreAViewAndAnOverlay) {
    ASSERT_TRUE(openRetina());
    ASSERT_TRUE(runHere("vessel.dark")) << qPrintable(message());
    ASSERT_EQ(window.views().count(), 2);
    EXPECT_TRUE(window.views().view(1)->content().processed);
    ASSERT_TRUE(named<QAction>(window, "vessels").isEnabled());
    EXPECT_TRUE(window.views().view(0)->content().layers.empty());
    trigger("vessels");
    ASSERT_TRUE(waitUntil([&] { return !window.views().view(0)->content().layers.empty(); }));
    EXPECT_TRUE(window.views().view(1)->content().layers.empty()) << "not over the map itself";
    trigger("vessels");
    EXPECT_TRUE(window.views().view(0)->content().layers.empty());
}

TEST_F(WindowRunTest, ThePointerTellsValueAndPlace) {
    ASSERT_TRUE(openRetina());
    ImageView& view = *window.views().view(0);
    const QPointF middle = view.pictureRect().center();
    QMouseEvent move(QEvent::MouseMove, middle, view.mapToGlobal(middle), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(&view, &move);
    const QString text = named<QLabel>(window, "pointerText").text();
    EXPECT_TRUE(text.contains("R ")) << qPrintable(text);
    EXPECT_TRUE(text.contains("px")) << qPrintable(text);
    EXPECT_FALSE(text.contains(QStringLiteral("µm"))) << "no spacing is known";
}

TEST_F(WindowRunTest, ClosingWhileRunningEndsCleanly) {
    ASSERT_TRUE(openRetina());
    ASSERT_TRUE(session.run("denoise.slow", (*session.registry().find("denoise.slow"))->info().schema.defaults()));
    window.close();
    EXPECT_TRUE(waitUntil([&] { return !session.running(); }, 2000));
}

}  // namespace
}  // namespace fovea
