// A file that Fovea itself wrote is opened: it is no original, and nothing that leaves the window passes it off as one.
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>

#include "core/base/version.h"
#include "core/image/read_image.h"
#include "core/jobs/mark.h"
#include "tests/ui/window_fixture.h"
#include "ui/model/inspector_model.h"
#include "ui/model/labels.h"
#include "ui/model/mark_file.h"
#include "ui/widgets/view_heading.h"
#include "ui/widgets/view_marks.h"

namespace fovea {
namespace {

using namespace test;

class EarlierWorkTest : public WindowTest {
protected:
    static int pixelsOf(const QImage& picture, QColor colour) {
        int count = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x) count += picture.pixel(x, y) == colour.rgb();
        return count;
    }
    QImage seen(int view) { return window.views().view(view)->grab().toImage(); }
    const ViewContent& content(int view) { return window.views().view(view)->content(); }
    QString headingName(int view) { return headingOf(content(view), window.views().viewport(), 1, view).name; }
    bool openAndWait(const QString& path) {
        window.openFiles({path});
        return waitUntil([&] { return session.current() && session.current()->path == path && session.current()->image.fieldOfView(); });
    }
    QString saved(const char* name) {
        const QString path = QString::fromStdString((folder / name).string());
        bool done = false;
        QObject here;
        QObject::connect(&session, &Session::saved, &here, [&] { done = true; });
        session.save(session.shownResults().back()->id, path, Mark::none, QStringLiteral("a test"));
        EXPECT_TRUE(waitUntil([&] { return done; })) << qPrintable(message());
        return path;
    }
    QString writtenAi(const char* name) {
        const std::filesystem::path path = folder / name;
        EXPECT_TRUE(writeImage(path, smallRetina(), {{"Comment", "AI-PROCESSED - NOT FOR DIAGNOSIS \u00b7 sr.fovea x4 \u00b7 Fovea 0.0.9"}}));
        return QString::fromStdString(path.string());
    }
};

TEST_F(EarlierWorkTest, AnOwnResultIsNotShownAsAnOriginal) {
    ASSERT_TRUE(openRetina());
    EXPECT_EQ(headingName(0), "ORIGINAL");
    EXPECT_EQ(pixelsOf(seen(0), kProcessedColour), 0);
    ASSERT_TRUE(runHere("enhance.clahe"));
    for (const char* name : {"again.png", "again.tif"}) {
        session.setCurrent(session.images().front()->id);
        const QString path = saved(name);
        ASSERT_TRUE(openAndWait(path)) << name;
        ASSERT_TRUE(session.current()->earlier) << name;
        EXPECT_EQ(headingName(0), "PROCESSED FILE");
        EXPECT_TRUE(content(0).processed);
        EXPECT_FALSE(content(0).learned);
        EXPECT_EQ(content(0).methods, "enhance.clahe");
        EXPECT_GT(pixelsOf(seen(0), kProcessedColour), 200) << "the mark is drawn on it";
        EXPECT_TRUE(window.views().view(0)->accessibleName().contains("PROCESSED"));
        // Alone, and however far one zooms in.
        window.views().setSolo(0);
        window.views().zoomTo(16);
        EXPECT_GT(pixelsOf(seen(0), kProcessedColour), 200);
        window.views().setSolo({});
        window.views().fit();
    }
    // The photograph it was made from is still one.
    session.setCurrent(session.images().front()->id);
    ASSERT_TRUE(waitUntil([&] { return session.current()->state == LoadState::ready; }));
    EXPECT_EQ(headingName(0), "ORIGINAL");
}

// Saved again as JPEG by a program that keeps texts (Qt's own writer puts them into comments).
TEST_F(EarlierWorkTest, AJpegOfAnOwnResultIsNoOriginalAndItsMarkNamesWhoWroteIt) {
    const QString path = writtenAi("ai.png");
    const QString again = QString::fromStdString((folder / "again.jpg").string());
    ASSERT_TRUE(QImage(path).save(again, "JPEG", 95));
    ASSERT_TRUE(openAndWait(again));
    EXPECT_EQ(headingName(0), "AI-PROCESSED FILE");
    EXPECT_EQ(content(0).methods, "sr.fovea x4");
    EXPECT_EQ(content(0).program, "Fovea 0.0.9");
    // In the pixels: another version makes another mark, and none is this one's.
    const auto markOn = [](const QString& program) {
        QImage picture(600, 80, QImage::Format_RGB32);
        picture.fill(Qt::black);
        QPainter painter(&picture);
        paintProcessedMark(painter, QRectF(0, 0, 600, 80), {"sr.fovea x4", program}, Processing::learned);
        return picture;
    };
    EXPECT_NE(markOn("Fovea 0.0.9"), markOn({}));
    EXPECT_EQ(markOn("Fovea " + QString::fromStdString(std::string(version()))), markOn({}));
}

TEST_F(EarlierWorkTest, EveryModelSaysSo) {
    ASSERT_TRUE(openAndWait(writtenAi("ai.png")));
    const int id = session.current()->id;
    EXPECT_EQ(headingName(0), "AI-PROCESSED FILE");
    EXPECT_TRUE(content(0).learned);
    EXPECT_EQ(work.pair.nameOf(id), "AI-PROCESSED FILE");
    EXPECT_TRUE(work.pair.processed(id));
    EXPECT_TRUE(work.pair.learned(id));
    ASSERT_EQ(work.gauges.pictures().size(), 1u);
    EXPECT_TRUE(work.gauges.pictures()[0].processed());
    EXPECT_TRUE(work.gauges.pictures()[0].learned);
    EXPECT_TRUE(work.gauges.pictures()[0].measuredOn.contains("sr.fovea x4")) << qPrintable(work.gauges.pictures()[0].measuredOn);
    EXPECT_TRUE(window.views().view(0)->accessibleName().contains("AI-PROCESSED"));
    const QPointF place = window.views().view(0)->viewFromRetina({40, 50});
    QMouseEvent move(QEvent::MouseMove, place, window.views().view(0)->mapToGlobal(place), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(window.views().view(0), &move);
    EXPECT_TRUE(named<QLabel>(window, "pointerText").text().contains("(processed)")) << qPrintable(named<QLabel>(window, "pointerText").text());

    measures.setWanted("entropy", true);
    ASSERT_TRUE(waitUntil([&] { return !measures.busy() && !measures.table().rows.empty(); }));
    EXPECT_TRUE(measures.table().rows[0].processed);
    EXPECT_TRUE(measures.table().rows[0].mark.startsWith("AI-PROCESSED"));
    EXPECT_TRUE(csvOf(measures.table()).contains("Opened file,yes")) << qPrintable(csvOf(measures.table()));
    EXPECT_TRUE(measures.table().reference.contains("processed before"));

    work.marks.add({.shape = MarkShape::box, .points = {{30, 30}, {60, 60}}});
    const MarkFiles files(session, work.marks);
    const auto marked = files.photographs(MarkScope::current);
    ASSERT_EQ(marked.size(), 1u);
    EXPECT_NE(marksCsv(marked).find("processed picture: AI-PROCESSED"), std::string::npos) << marksCsv(marked);
    EXPECT_TRUE(marksJson(marked)["images"][0]["processed"].get<std::string>().starts_with("AI-PROCESSED"));
    InspectorModel inspector(session, work.marks, measures);
    inspector.setActive(true);
    ASSERT_TRUE(waitUntil([&] { return !inspector.columns().empty(); }));
    EXPECT_TRUE(inspector.columns()[0].processed);
    EXPECT_TRUE(inspector.columns()[0].words.startsWith("AI-PROCESSED"));
    EXPECT_NE(inspector.columns()[0].name, "Original");
}

// What a classical method makes of an AI-processed file is AI-processed, on the screen and in the file.
TEST_F(EarlierWorkTest, WhatIsMadeFromItBearsBothMarks) {
    ASSERT_TRUE(openAndWait(writtenAi("ai.png")));
    ASSERT_TRUE(runHere("enhance.clahe"));
    ASSERT_EQ(window.views().count(), 2);
    EXPECT_TRUE(content(1).learned);
    EXPECT_EQ(processingOf(*session.shownResults()[0]), Processing::learned);
    const QString path = saved("made.png");
    const auto record = readJsonFile(path.toStdString() + ".json");
    ASSERT_TRUE(record);
    const std::string mark = (*record)["mark"];
    EXPECT_TRUE(mark.starts_with("AI-PROCESSED - NOT FOR DIAGNOSIS \u00b7 sr.fovea x4 + enhance.clahe")) << mark;
    ASSERT_TRUE(openAndWait(path));
    EXPECT_EQ(content(0).methods, "sr.fovea x4 + enhance.clahe");
}

TEST_F(EarlierWorkTest, ACopyOfItHasItsMark) {
    ASSERT_TRUE(openAndWait(writtenAi("ai.png")));
    QGuiApplication::clipboard()->clear();
    trigger("copyPicture");
    ASSERT_TRUE(waitUntil([&] { return !QGuiApplication::clipboard()->image().isNull(); }));
    const QImage copy = QGuiApplication::clipboard()->image();
    EXPECT_EQ(copy.width(), 96);
    EXPECT_GT(copy.height(), 96 + 8) << "the strip";
    // Pasted as a picture of its own it is still known.
    trigger("paste");
    ASSERT_TRUE(waitUntil([&] { return session.images().size() == 2 && session.current()->state == LoadState::ready; }));
    ASSERT_TRUE(session.current()->earlier);
    EXPECT_TRUE(session.current()->earlier->learned);
    EXPECT_EQ(headingName(0), "AI-PROCESSED FILE");
    trigger("copyViews");
    EXPECT_TRUE(QGuiApplication::clipboard()->image().text("Comment").startsWith("AI-PROCESSED"));
}

}  // namespace
}  // namespace fovea
