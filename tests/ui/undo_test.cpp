// Undo and redo: whatever is done, taking everything back gives the same session, and doing it again the same end.
#include <QKeyEvent>
#include <QSlider>
#include <QUndoView>
#include <random>

#include "tests/ui/window_fixture.h"
#include "ui/model/session_file.h"

namespace fovea {
namespace {

using namespace test;

class UndoTest : public WindowTest {
protected:
    // What a session file would hold, without where the user looks.
    std::string state() {
        Json json = sessionJson(documentOf(work), {});
        json.erase("current");
        json["sections"].erase("place");
        return json.dump(1);
    }
    bool calm() {
        return waitUntil([&] {
            if (session.running()) return false;
            return std::all_of(session.images().begin(), session.images().end(),
                               [](const auto& image) { return image->state == LoadState::ready || !image->thumbnail.isNull(); });
        });
    }
    QString undoText() { return named<QAction>(window, "undo").text(); }
    void undoAll() {
        while (work.edits.canUndo()) {
            trigger("undo");
            ASSERT_TRUE(calm());
        }
    }
};

TEST_F(UndoTest, AClosedResultComesBackWithItsPixels) {
    ASSERT_TRUE(openRetina());
    ASSERT_TRUE(runHere("enhance.clahe"));
    ASSERT_EQ(window.views().count(), 2);
    const QImage before = window.views().view(1)->grab().toImage();
    const int id = session.shownResults()[0]->id;
    session.closeResult(id);
    EXPECT_EQ(window.views().count(), 1);
    EXPECT_TRUE(undoText().contains("enhance.clahe")) << qPrintable(undoText());
    QKeyEvent key(QEvent::KeyPress, Qt::Key_Z, Qt::ControlModifier);
    trigger("undo");
    ASSERT_TRUE(waitUntil([&] { return window.views().count() == 2 && !session.running() && session.result(id)->ready(); }));
    window.views().setActive(1);
    EXPECT_EQ(window.views().view(1)->grab().toImage(), before);
    trigger("redo");
    EXPECT_EQ(window.views().count(), 1);
}

TEST_F(UndoTest, AClosedPhotographComesBackToItsPlaceWithItsResults) {
    for (const char* name : {"a.png", "b.png", "c.png"}) window.openFiles({writtenRetina(folder, name)});
    ASSERT_TRUE(waitUntil([&] { return session.current()->image.fieldOfView().has_value(); }));
    session.setCurrent(session.images()[1]->id);
    ASSERT_TRUE(waitUntil([&] { return session.current()->image.fieldOfView().has_value(); }));
    ASSERT_TRUE(runHere("deblur.unsharp"));
    const int id = session.current()->id;
    trigger("closeImage");
    ASSERT_EQ(session.images().size(), 2u);
    EXPECT_TRUE(undoText().contains("b.png")) << qPrintable(undoText());
    trigger("undo");
    ASSERT_EQ(session.images().size(), 3u);
    EXPECT_EQ(session.images()[1]->id, id);
    ASSERT_NE(session.current(), nullptr);
    EXPECT_EQ(session.current()->id, id) << "what is undone is to be seen";
    ASSERT_TRUE(waitUntil([&] { return session.shownResults().size() == 1 && session.shownResults()[0]->ready(); }));
}

TEST_F(UndoTest, ARunIsOneStepAndItsViewsComeBack) {
    ASSERT_TRUE(openRetina());
    const std::string before = state();
    ASSERT_TRUE(runHere("enhance.clahe"));
    EXPECT_TRUE(undoText().contains("enhance.clahe"));
    trigger("undo");
    EXPECT_EQ(window.views().count(), 1);
    EXPECT_EQ(state(), before);
    trigger("redo");
    ASSERT_TRUE(waitUntil([&] { return session.shownResults().size() == 1 && session.shownResults()[0]->ready(); }));
}

TEST_F(UndoTest, ACancelledRunIsNoStep) {
    ASSERT_TRUE(openRetina());
    const int steps = work.edits.count();
    const std::string before = state();
    ASSERT_TRUE(session.run("denoise.slow", (*session.registry().find("denoise.slow"))->info().schema.defaults()));
    session.cancelRun();
    ASSERT_TRUE(waitUntil([&] { return !session.running(); }));
    EXPECT_EQ(work.edits.count(), steps);
    EXPECT_EQ(state(), before);
}

TEST_F(UndoTest, AMovedSliderIsOneStep) {
    ASSERT_TRUE(openRetina());
    const int steps = work.edits.count();
    const double before = overlays.overlay(0).opacity;
    const auto setOpacity = [this](double opacity) {
        Overlay overlay = overlays.overlay(0);
        overlay.opacity = opacity;
        overlays.setOverlay(0, overlay);
    };
    for (int i = 1; i <= 20; ++i) setOpacity(i / 20.0);
    EXPECT_EQ(work.edits.count(), steps + 1);
    trigger("undo");
    EXPECT_DOUBLE_EQ(overlays.overlay(0).opacity, before);
    trigger("redo");
    EXPECT_DOUBLE_EQ(overlays.overlay(0).opacity, 1.0);
}

TEST_F(UndoTest, TheHistoryPanelGoesToAnyStep) {
    ASSERT_TRUE(openRetina());
    overlays.setKind(0, OverlayKind::entropy);
    measures.setRegion(MetricRegion::fieldOfView);
    auto& history = named<QUndoView>(window, "history");
    EXPECT_EQ(history.model()->rowCount(), 1 + work.edits.count());
    history.setCurrentIndex(history.model()->index(history.model()->rowCount() - 3, 0));
    EXPECT_EQ(overlays.overlay(0).kind, OverlayKind::saliency);
    EXPECT_EQ(measures.region(), MetricRegion::whole);
}

TEST_F(UndoTest, AnySequenceIsTakenBackAndDoneAgain) {
    for (const char* name : {"a.png", "b c.png", "ü.png"}) window.openFiles({writtenRetina(folder, name, 48)});
    ASSERT_TRUE(calm());
    const QString extra = writtenRetina(folder, "extra.png", 48);
    work.edits.clear();
    const std::string begin = state();
    for (unsigned seed = 1; seed <= 4; ++seed) {
        std::mt19937 random(seed);
        const auto pick = [&](int count) { return static_cast<int>(random() % static_cast<unsigned>(count)); };
        for (int i = 0; i < 25; ++i) {
            const auto& images = session.images();
            if (!images.empty()) session.setCurrent(images[static_cast<std::size_t>(pick(static_cast<int>(images.size())))]->id);
            ASSERT_TRUE(waitUntil([&] { return !session.current() || session.current()->state == LoadState::ready; }));
            const OpenImage* image = session.current();
            const int results = image ? static_cast<int>(image->results.size()) : 0;
            const int result = results ? image->results[static_cast<std::size_t>(pick(results))]->id : 0;
            switch (pick(9)) {
                case 0: session.open({extra}); break;
                case 1:
                    if (image) session.close(image->id);
                    break;
                case 2:
                case 3: {
                    const char* ids[] = {"sr.bicubic", "deblur.unsharp", "enhance.clahe", "sr.lanczos"};
                    const std::string id = ids[pick(4)];
                    if (image) (void)session.run(id, (*session.registry().find(id))->info().schema.defaults());
                    break;
                }
                case 4: session.closeResult(result); break;
                case 5: session.hideResult(result); break;
                case 6: session.showResult(result); break;
                case 7: work.display.setGamma(0.5 + pick(100) / 100.0); break;
                case 8: measures.setChannel(static_cast<Channel>(pick(3))); break;
            }
            ASSERT_TRUE(calm());
        }
        const std::string end = state();
        ASSERT_GT(work.edits.count(), 5);
        undoAll();
        ASSERT_EQ(state(), begin) << "seed " << seed;
        while (work.edits.canRedo()) {
            trigger("redo");
            ASSERT_TRUE(calm());
        }
        ASSERT_EQ(state(), end) << "seed " << seed;
        undoAll();
        ASSERT_EQ(state(), begin) << "seed " << seed;
    }
}

}  // namespace
}  // namespace fovea
