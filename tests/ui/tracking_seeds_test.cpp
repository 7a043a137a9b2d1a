// Vessels are tracked from places that are chosen in a view, on the photograph and on what was made of it.
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>

#include "tests/ui/window_fixture.h"
#include "ui/model/labels.h"
#include "ui/model/report.h"

namespace fovea {
namespace {

using namespace test;

constexpr int kSide = 300;

class TrackingSeedsTest : public WindowTest {
protected:
    void send(ImageView& view, QEvent::Type type, QPointF at, Qt::MouseButton button) {
        QMouseEvent event(type, at, view.mapToGlobal(at), button, type == QEvent::MouseButtonRelease ? Qt::NoButton : button, Qt::NoModifier);
        QApplication::sendEvent(&view, &event);
    }
    // The menu at a place of a view.
    QMenu* menuAt(int index, QPointF retina) {
        ImageView& view = *window.views().view(index);
        const QPointF at = view.viewFromRetina(retina);
        send(view, QEvent::MouseButtonPress, at, Qt::RightButton);
        QContextMenuEvent asked(QContextMenuEvent::Mouse, at.toPoint(), view.mapToGlobal(at).toPoint());
        QApplication::sendEvent(&view, &asked);
        send(view, QEvent::MouseButtonRelease, at, Qt::RightButton);
        return window.findChild<QMenu*>("placeMenu");
    }
    void choose(int index, QPointF retina, const char* name) {
        QMenu* menu = menuAt(index, retina);
        ASSERT_NE(menu, nullptr);
        named<QAction>(*menu, name).trigger();
        menu->close();
        ASSERT_TRUE(waitUntil([&] { return !window.findChild<QMenu*>("placeMenu"); }));
    }
    void pointAt(int index, QPointF retina) {
        ImageView& view = *window.views().view(index);
        send(view, QEvent::MouseMove, view.viewFromRetina(retina), Qt::NoButton);
    }
    bool done() {
        return waitUntil([&] { return !session.running(); });
    }
    const ResultEntry& last() { return *session.current()->results.back(); }
    std::vector<PixelPosition> seeds() { return last().pipeline.steps.back().seeds; }
};

// The vessel of the small retina runs along its diagonal.
TEST_F(TrackingSeedsTest, TheMenuOfAPlaceTracksFromThere) {
    ASSERT_TRUE(openRetina(kSide));
    choose(0, {110, 110}, "place.trackHere");
    ASSERT_EQ(session.current()->results.size(), 1u);
    ASSERT_TRUE(done());
    ASSERT_EQ(seeds().size(), 1u);
    EXPECT_NEAR(seeds()[0].x, 109.5, 1) << "the first pixel's centre is (0, 0)";
    EXPECT_NEAR(seeds()[0].y, 109.5, 1);
    ASSERT_NE(last().graph, nullptr);
    EXPECT_FALSE(last().graph->edges.empty());
    EXPECT_TRUE(message().isEmpty()) << qPrintable(message());
    // Its label, record, report and command line say whence.
    const QString place = seedsText(last().pipeline);
    EXPECT_EQ(labelOf(last()), QStringLiteral("vessel.tracking from ") + place);
    EXPECT_EQ(last().restored->record["seeds"][0][0], seeds()[0].x);
    EXPECT_EQ(last().restored->record["pipeline"]["steps"][0]["seeds"].size(), 1u);
    EXPECT_TRUE(runOf(last()).lines.join(' ').contains(place));
    window.views().setActive(1);
    trigger("copyCommandLine");
    EXPECT_TRUE(QApplication::clipboard()->text().contains(" --seed " + place + " ")) << qPrintable(QApplication::clipboard()->text());
    // The same place again is the same run, another one another.
    ASSERT_TRUE(session.run(Pipeline(last().pipeline)));
    EXPECT_EQ(session.current()->results.size(), 1u);
    choose(0, {180, 180}, "place.trackHere");
    EXPECT_EQ(session.current()->results.size(), 2u);
    EXPECT_TRUE(done());
}

TEST_F(TrackingSeedsTest, APlaceWithoutAVesselIsTold) {
    ASSERT_TRUE(openRetina(kSide));
    choose(0, {210, 90}, "place.trackHere");
    ASSERT_TRUE(done());
    EXPECT_TRUE(waitUntil([&] { return message().contains("no vessel was found near the seed"); })) << qPrintable(message());
    EXPECT_TRUE(last().graph && last().graph->edges.empty());
}

TEST_F(TrackingSeedsTest, SeveralSeedsAreTrackedTogetherAndThenForgotten) {
    ASSERT_TRUE(openRetina(kSide));
    EXPECT_FALSE(named<QAction>(window, "trackSeeds").isEnabled());
    const QImage before = window.views().picture();
    pointAt(0, {120, 120});
    trigger("addSeed");
    choose(0, {200, 200}, "place.addSeed");
    EXPECT_EQ(work.seeds.places().size(), 2);
    EXPECT_NE(window.views().picture(), before) << "they are seen";
    EXPECT_TRUE(named<QAction>(window, "forgetSeeds").isEnabled());
    trigger("trackSeeds");
    EXPECT_TRUE(work.seeds.places().isEmpty());
    ASSERT_TRUE(done());
    EXPECT_EQ(seeds().size(), 2u);
    EXPECT_EQ(labelOf(last()), QStringLiteral("vessel.tracking from 2 seeds"));
    // Those of one photograph are not those of another.
    pointAt(0, {120, 120});
    trigger("addSeed");
    const int first = session.current()->id;
    window.openFiles({writtenRetina(folder, "other.png", 128)});
    ASSERT_TRUE(waitUntil([&] { return session.images().size() == 2; }));
    session.setCurrent(session.images()[1]->id);
    ASSERT_TRUE(waitUntil([&] { return session.current()->state == LoadState::ready; }));
    EXPECT_TRUE(work.seeds.places().isEmpty());
    session.setCurrent(first);
    EXPECT_EQ(work.seeds.places().size(), 1);
    trigger("forgetSeeds");
    EXPECT_TRUE(work.seeds.places().isEmpty());
}

TEST_F(TrackingSeedsTest, AnEnlargedPictureIsTrackedInItsOwnPixels) {
    ASSERT_TRUE(openRetina(kSide));
    ASSERT_TRUE(runHere("sr.bicubic"));
    choose(1, {110, 110}, "place.trackHere");
    ASSERT_TRUE(done());
    ASSERT_EQ(last().pipeline.steps.size(), 2u);
    EXPECT_EQ(last().pipeline.steps[0].methodId, "sr.bicubic");
    ASSERT_EQ(seeds().size(), 1u);
    EXPECT_NEAR(seeds()[0].x, 219.5, 2);
    ASSERT_NE(last().graph, nullptr);
    EXPECT_EQ(last().graph->width, 2 * kSide);
    EXPECT_FALSE(last().graph->edges.empty());
    EXPECT_EQ(last().restored->steps.size(), 2u);
    EXPECT_EQ(last().scale, 2);
    // On the drawing of a graph a click means the picture below.
    const int at = window.views().count() - 1;
    choose(at, {180, 180}, "place.trackHere");
    ASSERT_TRUE(done());
    EXPECT_EQ(last().pipeline.steps.size(), 2u);
    EXPECT_NEAR(seeds()[0].x, 359.5, 2);
    window.views().setActive(at);
    trigger("copyCommandLine");
    EXPECT_TRUE(QApplication::clipboard()->text().contains("| fovea-cli track --pipeline - ")) << qPrintable(QApplication::clipboard()->text());
    // On a map it means the photograph.
    ASSERT_TRUE(runHere("vessel.dark"));
    choose(window.views().count() - 1, {150, 150}, "place.trackHere");
    ASSERT_TRUE(done());
    EXPECT_EQ(last().pipeline.steps.size(), 1u);
}

TEST_F(TrackingSeedsTest, KeysActAtTheCrosshairOrInTheMiddle) {
    ASSERT_TRUE(openRetina(kSide));
    CompareView& views = window.views();
    pointAt(0, {130, 130});
    EXPECT_TRUE(pressKey(views, Qt::Key_K));
    ASSERT_TRUE(done());
    ASSERT_EQ(seeds().size(), 1u);
    EXPECT_NEAR(seeds()[0].x, 129.5, 1);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(views.view(0), &leave);
    EXPECT_TRUE(pressKey(views, Qt::Key_K, Qt::ShiftModifier));
    ASSERT_EQ(work.seeds.places().size(), 1);
    EXPECT_NEAR(work.seeds.places()[0].x(), kSide / 2.0, 1);
    // The menu key opens the menu of the same place.
    QContextMenuEvent key(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(&views, &key);
    auto* menu = window.findChild<QMenu*>("placeMenu");
    ASSERT_NE(menu, nullptr);
    EXPECT_TRUE(named<QAction>(*menu, "place.trackHere").isEnabled());
    EXPECT_TRUE(menu->actions().contains(&named<QAction>(window, "trackSeeds")));
    menu->close();
}

TEST_F(TrackingSeedsTest, OutsideThePhotographThereIsNothingToTrack) {
    ASSERT_TRUE(openRetina(kSide));
    QMenu* menu = menuAt(0, {-4, 10});
    ASSERT_NE(menu, nullptr);
    EXPECT_FALSE(named<QAction>(*menu, "place.trackHere").isEnabled());
    EXPECT_FALSE(named<QAction>(*menu, "place.addSeed").isEnabled());
    menu->close();
    pointAt(0, {-4, 10});
    trigger("trackHere");
    trigger("addSeed");
    EXPECT_TRUE(message().contains("not in the photograph")) << qPrintable(message());
    EXPECT_TRUE(session.current()->results.empty());
    EXPECT_TRUE(work.seeds.places().isEmpty());
}

TEST_F(TrackingSeedsTest, ADragWithTheRightButtonMovesThePictureAndOpensNoMenu) {
    ASSERT_TRUE(openRetina(kSide));
    window.views().zoomBy(4);
    ImageView& view = *window.views().view(0);
    const QPointF before = window.views().viewport().centre();
    const QPointF from = view.pictureRect().center();
    send(view, QEvent::MouseButtonPress, from, Qt::RightButton);
    send(view, QEvent::MouseMove, from + QPointF(40, 10), Qt::RightButton);
    send(view, QEvent::MouseButtonRelease, from + QPointF(40, 10), Qt::RightButton);
    EXPECT_EQ(window.findChild<QMenu*>("placeMenu"), nullptr);
    EXPECT_NE(window.views().viewport().centre(), before);
}

TEST_F(TrackingSeedsTest, TheSessionFileKeepsTheSeedsOfARun) {
    ASSERT_TRUE(openRetina(kSide));
    ASSERT_TRUE(runHere("sr.bicubic"));
    choose(1, {110, 110}, "place.trackHere");
    ASSERT_TRUE(done());
    const Json pipeline = last().pipeline.toJson();
    const auto edges = last().graph->edges.size();
    const SessionDocument document = documentOf(work);
    const auto read = parseSession(sessionJson(document, {}), session.registry(), {}, "session");
    ASSERT_TRUE(read) << read.error().message;
    EXPECT_TRUE(read->problems.empty());
    Workspace again(registryWithSlowMethod(), bridge, settings);
    again.session.put(read->photographs, read->current, {});
    ASSERT_TRUE(waitUntil([&] {
        return again.session.current() && again.session.current()->results.size() == 2 && again.session.current()->results[1]->ready();
    }));
    const ResultEntry& entry = *again.session.current()->results[1];
    EXPECT_EQ(entry.pipeline.toJson(), pipeline);
    ASSERT_NE(entry.graph, nullptr);
    EXPECT_EQ(entry.graph->edges.size(), edges);
}

}  // namespace
}  // namespace fovea
