// A photograph that was made up is opened: nothing that is seen or leaves the window passes it off as somebody's eye.
#include <QClipboard>
#include <QGuiApplication>

#include "core/base/json.h"
#include "core/image/read_image.h"
#include "core/jobs/mark.h"
#include "tests/ui/window_fixture.h"
#include "ui/model/inspector_model.h"
#include "ui/model/labels.h"
#include "ui/model/mark_file.h"
#include "ui/widgets/view_heading.h"

namespace fovea {
namespace {

using namespace test;

class MadeUpTest : public WindowTest {
protected:
    QString headingName(int view) { return headingOf(content(view), window.views().viewport(), 1, view).name; }
    const ViewContent& content(int view) { return window.views().view(view)->content(); }
    bool openAndWait(const QString& path) {
        window.openFiles({path});
        return waitUntil([&] { return session.current() && session.current()->path == path && session.current()->image.fieldOfView(); });
    }
    bool openMadeUp() {
        const std::filesystem::path path = folder / "synth_000001.png";
        EXPECT_TRUE(writeImage(path, smallRetina(), {{"Software", "Fovea 0.0.9"}, {"Comment", madeUpMark("synth.fundus")}}));
        return openAndWait(QString::fromStdString(path.string()));
    }
    int badge(int view) {
        const QImage seen = window.views().view(view)->grab().toImage();
        int count = 0;
        for (int y = 0; y < seen.height(); ++y)
            for (int x = 0; x < seen.width(); ++x) count += seen.pixel(x, y) == kProcessedColour.rgb();
        return count;
    }
};

TEST_F(MadeUpTest, TheWindowsOwnSynthesisIsNoOriginal) {
    ASSERT_TRUE(session.synthesize("synth.flat", (*session.registry().findPair("synth.flat"))->info().schema.defaults(),
                                   QString::fromStdString((folder / "made").string())));
    ASSERT_TRUE(waitUntil([&] { return !session.running() && session.current() && session.current()->state == LoadState::ready; }));
    EXPECT_EQ(headingName(0), "SYNTHETIC, NO PATIENT");
}

TEST_F(MadeUpTest, EveryPlaceSaysSo) {
    ASSERT_TRUE(openMadeUp());
    const int id = session.current()->id;
    EXPECT_EQ(headingName(0), "SYNTHETIC, NO PATIENT");
    EXPECT_FALSE(content(0).processed);
    EXPECT_TRUE(content(0).madeUp);
    EXPECT_GT(badge(0), 200) << "the mark is drawn on it";
    EXPECT_TRUE(window.views().view(0)->accessibleName().contains("SYNTHETIC, NO PATIENT"));
    EXPECT_TRUE(window.windowTitle().contains("synthetic, no patient")) << qPrintable(window.windowTitle());
    EXPECT_EQ(work.pair.nameOf(id), "SYNTHETIC, NO PATIENT");
    EXPECT_FALSE(work.pair.processed(id));
    EXPECT_TRUE(work.pair.madeUp(id));
    ASSERT_EQ(work.gauges.pictures().size(), 1u);
    EXPECT_FALSE(work.gauges.pictures()[0].processed());
    EXPECT_TRUE(work.gauges.pictures()[0].madeUp);

    measures.setWanted("entropy", true);
    ASSERT_TRUE(waitUntil([&] { return !measures.busy() && !measures.table().rows.empty(); }));
    EXPECT_TRUE(csvOf(measures.table()).contains("Synthetic,no,SYNTHETIC - NO PATIENT")) << qPrintable(csvOf(measures.table()));
    EXPECT_TRUE(measures.table().reference.contains("no patient"));

    work.marks.add({.shape = MarkShape::box, .points = {{30, 30}, {60, 60}}});
    const auto marked = MarkFiles(session, work.marks).photographs(MarkScope::current);
    ASSERT_EQ(marked.size(), 1u);
    EXPECT_NE(marksCsv(marked).find("is synthetic and shows no patient: SYNTHETIC - NO PATIENT"), std::string::npos) << marksCsv(marked);
    EXPECT_EQ(marksCsv(marked).find("processed picture"), std::string::npos);
    EXPECT_TRUE(marksJson(marked)["images"][0].contains("synthetic"));
    EXPECT_FALSE(marksJson(marked)["images"][0].contains("processed"));
    InspectorModel inspector(session, work.marks, measures);
    inspector.setActive(true);
    ASSERT_TRUE(waitUntil([&] { return !inspector.columns().empty(); }));
    EXPECT_TRUE(inspector.columns()[0].words.startsWith("SYNTHETIC, NO PATIENT"));
    EXPECT_FALSE(inspector.columns()[0].processed);
}

TEST_F(MadeUpTest, WhatIsMadeFromItSaysSoTooWhenItIsOpenedAgain) {
    ASSERT_TRUE(openMadeUp());
    ASSERT_TRUE(runHere("enhance.clahe"));
    ASSERT_EQ(window.views().count(), 2);
    EXPECT_TRUE(content(1).madeUp);
    EXPECT_EQ(processingOf(*session.shownResults()[0]), Processing::madeUpProcessed);
    const QString path = QString::fromStdString((folder / "made.png").string());
    bool done = false;
    QObject here;
    QObject::connect(&session, &Session::saved, &here, [&] { done = true; });
    session.save(session.shownResults().back()->id, path, Mark::none, QStringLiteral("a test"));
    ASSERT_TRUE(waitUntil([&] { return done; })) << qPrintable(message());
    const std::string mark = (*readJsonFile(path.toStdString() + ".json"))["mark"];
    EXPECT_TRUE(mark.starts_with("SYNTHETIC - NO PATIENT - AI-PROCESSED - NOT FOR DIAGNOSIS \u00b7 synth.fundus + enhance.clahe")) << mark;
    ASSERT_TRUE(openAndWait(path));
    EXPECT_EQ(headingName(0), "SYNTHETIC, AI-PROCESSED FILE");
    EXPECT_GT(badge(0), 200);
}

TEST_F(MadeUpTest, ACopyOfItHasItsMark) {
    ASSERT_TRUE(openMadeUp());
    trigger("copyViews");
    EXPECT_TRUE(QGuiApplication::clipboard()->image().text("Comment").startsWith("SYNTHETIC - NO PATIENT - NOT FOR DIAGNOSIS"));
    QGuiApplication::clipboard()->clear();
    trigger("copyPicture");
    ASSERT_TRUE(waitUntil([&] { return !QGuiApplication::clipboard()->image().isNull(); }));
    EXPECT_GT(QGuiApplication::clipboard()->image().height(), 96 + 8) << "the strip";
    trigger("paste");
    ASSERT_TRUE(waitUntil([&] { return session.images().size() == 2 && session.current()->state == LoadState::ready; }));
    EXPECT_EQ(headingName(0), "SYNTHETIC, NO PATIENT");
}

}  // namespace
}  // namespace fovea
