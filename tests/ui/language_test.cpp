// What a German or Chinese doctor reads: failures that core made, and a window that changes its language while work is open.
#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QMenuBar>
#include <atomic>
#include <thread>

#include "tests/ui/spoken_language.h"
#include "tests/ui/window_fixture.h"
#include "ui/model/translation.h"
#include "ui/widgets/action_list.h"
#include "ui/widgets/window_host.h"

namespace fovea {
namespace {

using namespace test;

class GermanWindow : public German, public WindowTest {
protected:
    // The first half of a JPEG.
    QString truncatedJpeg() {
        QImage picture(64, 64, QImage::Format_RGB32);
        for (int y = 0; y < 64; ++y)
            for (int x = 0; x < 64; ++x) picture.setPixelColor(x, y, QColor(x * 4, y * 4, (x * y) % 256));
        QBuffer bytes;
        EXPECT_TRUE(bytes.open(QIODevice::WriteOnly) && picture.save(&bytes, "JPEG", 95));
        const QString path = QString::fromStdString((folder / "Auge rechts.jpg").string());
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes.data().left(bytes.size() / 2));
        return path;
    }
};

TEST_F(GermanWindow, SaysWhatIsWrongWithAFileInGermanAndNamesIt) {
    const QString path = truncatedJpeg();
    window.openFiles({path});
    ASSERT_TRUE(waitUntil([&] { return !message().isEmpty(); }));
    EXPECT_TRUE(message().contains(path)) << qPrintable(message());
    EXPECT_TRUE(message().contains(QStringLiteral("beschädigtes oder unvollständiges JPEG"))) << qPrintable(message());
    EXPECT_FALSE(message().contains("damaged")) << qPrintable(message());
}

TEST_F(GermanWindow, SaysWhichParameterIsRefusedInGerman) {
    const MethodInfo& info = (*session.registry().find("enhance.clahe"))->info();
    const Result<ParamSet> refused = info.schema.parse(Json{{"clip", -5}});
    ASSERT_FALSE(refused);
    EXPECT_TRUE(errorText(refused.error()).startsWith(QStringLiteral("Parameter 'clip' ist -5; erlaubt ist eine Zahl von ")))
        << qPrintable(errorText(refused.error()));
    const Result<ParamSet> unknown = info.schema.parse(Json{{"no-such", 1}});
    ASSERT_FALSE(unknown);
    EXPECT_TRUE(errorText(unknown.error()).startsWith(QStringLiteral("Es gibt keinen Parameter 'no-such'; es gibt: ")))
        << qPrintable(errorText(unknown.error()));
    EXPECT_TRUE(unknown.error().message.starts_with("there is no parameter 'no-such'; there are: ")) << "English stays English";
}

TEST(ErrorText, KeepsWhatHasNoTranslationAndFillsNestedPlaces) {
    const German german;
    EXPECT_EQ(errorText(Error(ErrorCode::internal, std::string("plain %1 words"))), "plain %1 words");
    const Error nested(ErrorCode::badData, phrase("%1: %2", "%2.png", phrase("damaged or truncated JPEG (%1)", "100%1")));
    EXPECT_EQ(nested.message, "%2.png: damaged or truncated JPEG (100%1)") << "what stands in a place is no pattern";
    EXPECT_EQ(errorText(nested), QStringLiteral("%2.png: beschädigtes oder unvollständiges JPEG (100%1)"));
    EXPECT_EQ(stageText("iteration 3 of 20"), QStringLiteral("Durchgang 3 von 20"));
    EXPECT_EQ(stageText("reading"), "Lesen");
    EXPECT_EQ(stageText("a stage of tomorrow 7"), "a stage of tomorrow 7");
}

class LanguageChange : public Speaking, public ::testing::Test {
protected:
    LanguageChange()
        : settings(QString::fromStdString((folder / "fovea.conf").string())),
          work(registryWithSlowMethod(), bridge, settings),
          host(work, folder / "samples") {
        applyTheme(*qApp, "dark");
        host.window().resize(1280, 800);
        host.window().show();
    }
    QStringList menus() {
        QStringList titles;
        for (const QAction* action : host.window().menuBar()->actions()) titles << plainText(action->text());
        return titles;
    }
    // As its user does it.
    bool choose(const char* code) {
        const MainWindow* before = &host.window();
        named<QAction>(host.window(), "preferences").trigger();
        auto& list = named<QComboBox>(host.window(), "preferLanguage");
        list.setCurrentIndex(list.findData(QString::fromLatin1(code)));
        return waitUntil([&] { return &host.window() != before; }, 5000);
    }

    TemporaryFolder folder;
    Settings settings;
    JobBridge bridge;
    Workspace work;
    WindowHost host;
};

TEST_F(LanguageChange, NeedsNoRestartAndKeepsTheWork) {
    host.window().openFiles({writtenRetina(folder)});
    ASSERT_TRUE(waitUntil([&] { return work.session.current() && work.session.current()->image.fieldOfView(); }));
    const Status started = work.session.run("enhance.clahe", (*work.session.registry().find("enhance.clahe"))->info().schema.defaults());
    ASSERT_TRUE(started && waitUntil([&] { return !work.session.running(); }));
    QApplication::processEvents();
    CompareView* views = &host.window().views();
    views->zoomTo(3.5);
    views->lookAt({30, 60});
    const int steps = work.edits.count();
    ASSERT_GT(steps, 0);
    EXPECT_EQ(work.edits.undoText(), "Run enhance.clahe");
    const ParamSet parameters = *(*work.session.registry().find("enhance.clahe"))->info().schema.parse({{"clip", 3.5}});
    host.window().runPanel().choose({Task::enhance, "enhance.clahe", parameters});

    ASSERT_TRUE(choose("de"));
    EXPECT_EQ(settings.language(), "de");
    EXPECT_EQ(spokenLanguage(), "de");
    EXPECT_TRUE(menus().contains("Datei") && menus().contains("Bearbeiten")) << qPrintable(menus().join(' '));
    EXPECT_TRUE(host.window().isVisible());
    EXPECT_EQ(work.session.current()->results.size(), 1u);
    EXPECT_EQ(work.edits.count(), steps) << "making a window is no step";
    EXPECT_EQ(work.edits.undoText(), Session::tr("Run %1").arg("enhance.clahe"));
    EXPECT_FALSE(work.edits.undoText().startsWith("Run")) << "steps have names in the language of now";
    EXPECT_TRUE(named<QAction>(host.window(), "undo").text().contains(work.edits.undoText()));
    const RunChoice choice = host.window().runPanel().choice();
    EXPECT_EQ(choice.task, Task::enhance);
    EXPECT_EQ(choice.method, "enhance.clahe");
    EXPECT_EQ(choice.parameters.toJson(), parameters.toJson());
    views = &host.window().views();
    EXPECT_TRUE(waitUntil([&] { return views->count() == 2; }, 5000));
    EXPECT_NEAR(views->viewport().zoom(), 3.5, 0.01);
    EXPECT_NEAR(views->viewport().centre().x(), 30, 0.5);
    EXPECT_NEAR(views->viewport().centre().y(), 60, 0.5);
    EXPECT_TRUE(named<QComboBox>(host.window(), "preferLanguage").isVisible()) << "one sees at once what was chosen";

    // It works as the one before did, on the same models.
    named<QAction>(host.window(), "undo").trigger();
    EXPECT_TRUE(waitUntil([&] { return work.session.current()->results.empty(); }));
    named<QAction>(host.window(), "redo").trigger();
    EXPECT_TRUE(waitUntil([&] { return work.session.current()->results.size() == 1; }));
    ASSERT_TRUE(choose("en"));
    EXPECT_TRUE(menus().contains("File"));
    EXPECT_EQ(qApp->topLevelWidgets().count(&host.window()), 1);
    int windows = 0;
    for (const QWidget* each : qApp->topLevelWidgets()) windows += qobject_cast<const MainWindow*>(each) != nullptr;
    EXPECT_EQ(windows, 1) << "the one before is gone";
    EXPECT_TRUE(waitUntil([&] { return !work.session.running(); }));
}

TEST_F(LanguageChange, GoesOnWithWhatRuns) {
    host.window().openFiles({writtenRetina(folder)});
    ASSERT_TRUE(waitUntil([&] { return work.session.current() && work.session.current()->image.fieldOfView(); }));
    ASSERT_TRUE(work.session.run("denoise.slow", ParamSchema().defaults()));
    ASSERT_TRUE(waitUntil([&] { return work.session.running(); }));
    ASSERT_TRUE(choose("de"));
    EXPECT_TRUE(work.session.running()) << "it was not stopped";
    named<QAction>(host.window(), "cancel").trigger();
    EXPECT_TRUE(waitUntil([&] { return !work.session.running(); }));
}

// What a part had asked for is answered after the part has gone with its window.
TEST_F(LanguageChange, AnswersToThePartsBeforeAreHeardByNobody) {
    host.window().openFiles({writtenRetina(folder)});
    ASSERT_TRUE(waitUntil([&] { return work.session.current() && work.session.current()->image.fieldOfView(); }));
    ASSERT_TRUE(work.session.run("enhance.clahe", (*work.session.registry().find("enhance.clahe"))->info().schema.defaults()));
    ASSERT_TRUE(waitUntil([&] { return !work.session.running() && work.session.current()->results.front()->ready(); }));
    ASSERT_TRUE(waitUntil([&] { return host.window().views().count() == 2; }));
    qApp->clipboard()->clear();
    std::atomic<bool> held = true, begun = false;
    bridge.start<bool>(
        Lane::io, "Holds the lane",
        [&](const JobContext&) -> Result<bool> {
            begun = true;
            while (held) std::this_thread::yield();
            return true;
        },
        [](Result<bool>) {});
    ASSERT_TRUE(waitUntil([&] { return begun.load(); }));
    named<QAction>(host.window(), "copyPicture").trigger();
    ASSERT_TRUE(choose("de"));
    held = false;
    EXPECT_TRUE(waitUntil([&] { return bridge.idle(); }));
    EXPECT_TRUE(qApp->clipboard()->image().isNull());
}

}  // namespace
}  // namespace fovea
