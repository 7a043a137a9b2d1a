// The system ends the program: by a signal, as at the end of a desktop session. Nothing is asked then, nothing that would be
// lost is, and what was saved is not offered as after a crash.
#include <QDir>
#include <QProcess>
#include <QPushButton>
#include <csignal>

#include "tests/ui/training_support.h"
#include "tests/ui/window_fixture.h"
#include "ui/model/quit_signals.h"

namespace fovea {
namespace {

using namespace test;

// Another sitting of the same user.
struct Sitting {
    explicit Sitting(Settings& settings) : work(registryWithSlowMethod(), bridge, settings), window(work, {}) { window.show(); }
    bool calm() {
        return waitUntil([&] {
            const OpenImage* image = work.session.current();
            return image && image->image.fieldOfView() && !work.session.running();
        });
    }
    bool clahe() {
        const MethodInfo& info = (*work.session.registry().find("enhance.clahe"))->info();
        return work.session.run(info.id, info.schema.defaults()) && calm();
    }
    JobBridge bridge;
    Workspace work;
    MainWindow window;
};

class Ending : public WindowTest {
protected:
    QString photograph() { return writtenRetina(folder, "kept.png"); }
};

TEST_F(Ending, EachSignalIsHeardInTheWindowsThread) {
    for (const int number : {SIGTERM, SIGINT, SIGHUP}) {
        ASSERT_NE(std::signal(number, SIG_DFL), SIG_ERR);  // whoever started the tests may ignore it
        const QuitSignals quit;
        int asked = 0;
        QObject here;
        QObject::connect(&quit, &QuitSignals::asked, &here, [&] { ++asked; });
        ASSERT_EQ(std::raise(number), 0);
        EXPECT_EQ(asked, 0) << "not in the handler, where nothing is allowed";
        EXPECT_TRUE(waitUntil([&] { return asked == 1; }, 5000)) << number;
    }
    struct sigaction after {};
    ASSERT_EQ(::sigaction(SIGTERM, nullptr, &after), 0);
    EXPECT_EQ(after.sa_handler, SIG_DFL) << "as it was before";
}

TEST_F(Ending, WhatIsIgnoredStaysSo) {
    ASSERT_NE(std::signal(SIGHUP, SIG_IGN), SIG_ERR);  // as nohup does
    {
        const QuitSignals quit;
        struct sigaction now {};
        ASSERT_EQ(::sigaction(SIGHUP, nullptr, &now), 0);
        EXPECT_EQ(now.sa_handler, SIG_IGN);
    }
    std::signal(SIGHUP, SIG_DFL);
}

// As a closing terminal and timeout(1) do: the second comes before anything could be saved.
TEST_F(Ending, TheSameSignalTwiceInAMomentIsOneWish) {
    const QuitSignals quit;
    int asked = 0;
    QObject::connect(&quit, &QuitSignals::asked, [&] { ++asked; });
    ASSERT_EQ(std::raise(SIGHUP), 0);
    ASSERT_EQ(std::raise(SIGHUP), 0);
    ASSERT_TRUE(waitUntil([&] { return asked > 0; }));
    EXPECT_FALSE(QuitSignals::endsAtOnce(1));
    EXPECT_TRUE(QuitSignals::endsAtOnce(2));
}

TEST_F(Ending, ASecondSignalLaterEndsAtOnce) {
    const auto twice = [] {
        const QuitSignals quit;
        std::raise(SIGTERM);
        ::sleep(3);
        std::raise(SIGTERM);
        ::_exit(0);
    };
    EXPECT_EXIT(twice(), testing::KilledBySignal(SIGTERM), "");
}

TEST_F(Ending, WhatWasOnlyLookedAtIsNotOfferedAgain) {
    {
        Sitting sitting(settings);
        sitting.window.openFiles({photograph()});
        ASSERT_TRUE(sitting.calm());
        ASSERT_TRUE(waitUntil([&] { return !sitting.work.autosave.folder().isEmpty(); }));
        sitting.window.endNow();
    }
    EXPECT_TRUE(work.autosave.leftovers().empty());
    EXPECT_TRUE(QDir(settings.stateFolder() + "/sessions").entryList(QDir::AllEntries | QDir::NoDotAndDotDot).isEmpty());
}

TEST_F(Ending, ASavedSessionIsNotOfferedAgain) {
    {
        Sitting sitting(settings);
        sitting.window.openFiles({photograph()});
        ASSERT_TRUE(sitting.calm() && sitting.clahe());
        bool saved = false;
        QObject here;
        QObject::connect(&sitting.work.keeper, &SessionKeeper::saved, &here, [&] { saved = true; });
        sitting.work.keeper.save(QString::fromStdString((folder / "mine.fovea").string()));
        ASSERT_TRUE(waitUntil([&] { return saved; }));
        sitting.window.endNow();
    }
    EXPECT_TRUE(work.autosave.leftovers().empty());
}

TEST_F(Ending, WhatWasUnsavedIsOfferedInItsOwnWordsAndComesBack) {
    {
        Sitting sitting(settings);
        sitting.window.openFiles({photograph()});
        ASSERT_TRUE(sitting.calm() && sitting.clahe());
        sitting.work.marks.add({.shape = MarkShape::point, .points = {{12, 13}}});  // a moment ago: not autosaved yet
        sitting.window.endNow();
        EXPECT_FALSE(sitting.window.findChild<QWidget*>("unsavedQuestion")) << "nobody is there to answer";
    }
    window.offerRestore();
    EXPECT_FALSE(message().contains("unexpectedly")) << qPrintable(message());
    EXPECT_TRUE(message().contains("ended by the system")) << qPrintable(message());
    named<QPushButton>(window, "restoreSession").click();
    ASSERT_TRUE(waitUntil([&] {
        return session.current() && session.current()->results.size() == 1 && session.current()->results[0]->ready();
    }));
    EXPECT_EQ(work.marks.marks().size(), 1u);
}

// The session manager asks first, and may change its mind.
TEST_F(Ending, AfterAnEndThatWasCalledOffAnOrdinaryOneLeavesNothing) {
    {
        Sitting sitting(settings);
        sitting.window.openFiles({photograph()});
        ASSERT_TRUE(sitting.calm() && sitting.clahe());
        sitting.work.autosave.prepareForEnd();
        const auto kept = readJsonFile((sitting.work.autosave.folder() + "/session.fovea").toStdString());
        ASSERT_TRUE(kept);
        EXPECT_EQ((*kept)["askedToEnd"], true);
        EXPECT_EQ((*kept)["photographs"][0]["results"].size(), 1u);
    }
    EXPECT_TRUE(work.autosave.leftovers().empty());
}

TEST_F(Ending, WhoWantsNothingKeptHasNothingKept) {
    settings.setAutosave(false);
    {
        Sitting sitting(settings);
        sitting.window.openFiles({photograph()});
        ASSERT_TRUE(sitting.calm() && sitting.clahe());
        sitting.window.endNow();
    }
    EXPECT_TRUE(work.autosave.leftovers().empty());
}

TEST_F(Ending, TrainingStopsAtItsCheckpointAndIsOffered) {
    writeEyes(folder / "eyes", {"e0.png", "e1.png", "e2.png"});
    {
        Sitting sitting(settings);
        sitting.work.shelf.setFolders({}, folder / "models");
        sitting.work.training.setStateFile(folder / "training.json");
        const Result<int> id = sitting.work.training.add(tinyOrder(folder, 100000));
        ASSERT_TRUE(id);
        ASSERT_TRUE(isWellUnderWay(sitting.work.training, *id));
        sitting.window.endNow();
    }
    work.training.setStateFile(folder / "training.json");
    EXPECT_EQ(work.training.unfinished(), QStringList("tiny"));
    ASSERT_EQ(work.training.jobs().size(), 1u);
    EXPECT_GE(work.training.jobs().front()->history.step(), 40);
    EXPECT_TRUE(std::filesystem::exists(folder / "runs" / "tiny" / "checkpoint.safetensors"));
}

// What is ended in the next test. Run alone, with the folder to work in.
TEST(EndedProcess, DISABLED_WorksUntilItIsEnded) {
    const QString place = qEnvironmentVariable("FOVEA_TEST_PLACE");
    if (place.isEmpty()) GTEST_SKIP() << "started by the test of a process that is ended";
    Settings settings(place + "/fovea.conf");
    Sitting sitting(settings);
    sitting.window.openFiles({place + "/kept.png"});
    ASSERT_TRUE(sitting.calm() && sitting.clahe());
    const QuitSignals quit;
    QObject::connect(&quit, &QuitSignals::asked, &sitting.window, &MainWindow::endNow);
    QTimer::singleShot(0, [] { std::raise(SIGTERM); });
    EXPECT_EQ(QApplication::exec(), 0);
}

TEST_F(Ending, AProcessThatGetsASignalEndsCleanly) {
    photograph();
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("FOVEA_TEST_PLACE", QString::fromStdString(folder.path().string()));
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(),
                  {"--gtest_filter=EndedProcess.DISABLED_WorksUntilItIsEnded", "--gtest_also_run_disabled_tests"});
    ASSERT_TRUE(process.waitForFinished(60000));
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardOutput().constData();
    ASSERT_EQ(work.autosave.leftovers().size(), 1u);
    EXPECT_TRUE(work.autosave.leftovers().front().askedToEnd);
}

}  // namespace
}  // namespace fovea
