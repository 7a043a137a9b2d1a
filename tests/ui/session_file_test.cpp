// Sessions in files, in the state folder after an unclean end, and what is remembered.
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <csignal>
#include <fstream>

#include "tests/ui/window_fixture.h"
#include "ui/widgets/action_list.h"

namespace fovea {
namespace {

using namespace test;

Json jsonOf(const QString& path) {
    const auto json = readJsonFile(path.toStdString());
    EXPECT_TRUE(json) << (json ? "" : json.error().message);
    return json ? *json : Json();
}

class SessionFileTest : public WindowTest {
protected:
    QString in(const char* name) const { return QString::fromStdString((folder / name).string()); }
    // A photograph with two results, one of them hidden, a mark, settings and a place looked at.
    void fill() {
        std::filesystem::create_directories(folder / "Frau Müller 右眼");
        window.openFiles({writtenRetina(folder, "Frau Müller 右眼/a b.png"), writtenRetina(folder, "second.png", 64)});
        ASSERT_TRUE(waitUntil([&] { return session.current() && session.current()->image.fieldOfView(); }));
        ASSERT_TRUE(runHere("enhance.clahe"));
        ASSERT_TRUE(runHere("sr.bicubic"));
        session.hideResult(session.shownResults()[0]->id);
        work.marks.add({.shape = MarkShape::box, .points = {{10, 10}, {40, 30}}, .label = QStringLiteral("Blutung?")});
        work.display.setGamma(1.4);
        overlays.setKind(0, OverlayKind::entropy);
        window.views().zoomTo(4);
        window.views().lookAt({30, 20});
    }
    bool save(const QString& path) {
        bool saved = false;
        bool failed = false;
        QObject here;
        QObject::connect(&work.keeper, &SessionKeeper::saved, &here, [&] { saved = true; });
        QObject::connect(&work.keeper, &SessionKeeper::failed, &here, [&] { failed = true; });
        work.keeper.save(path);
        return waitUntil([&] { return saved || failed; }) && saved;
    }
};

// A second window with models of its own.
struct Second {
    explicit Second(Settings& settings) : work(registryWithSlowMethod(), bridge, settings), window(work, {}) {
        window.resize(1280, 800);
        window.show();
    }
    bool open(const QString& path) {
        bool opened = false;
        QObject::connect(&work.keeper, &SessionKeeper::opened, [&] { opened = true; });
        work.keeper.open(path);
        return waitUntil([&] { return opened; });
    }
    bool calm() {
        return waitUntil([&] {
            const OpenImage* image = work.session.current();
            return image && image->state == LoadState::ready && !work.session.running() &&
                   std::all_of(work.session.images().begin(), work.session.images().end(),
                               [](const auto& each) { return each->state == LoadState::missing || !each->thumbnail.isNull(); });
        });
    }
    JobBridge bridge;
    Workspace work;
    MainWindow window;
};

TEST_F(SessionFileTest, WhatIsSavedComesBack) {
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));  // a decimal comma on the screen, none in the file
    fill();
    const QString path = in("Sitzung über.fovea");
    ASSERT_TRUE(save(path)) << qPrintable(message());
    EXPECT_FALSE(work.keeper.changed());
    const Json json = jsonOf(path);
    EXPECT_EQ(json["format"], "fovea-session/1");
    EXPECT_EQ(json["photographs"][0]["path"], "Frau Müller 右眼/a b.png");
    EXPECT_EQ(json["photographs"][0]["sha256"].get<std::string>().size(), 64u);
    EXPECT_EQ(json["photographs"][1]["sha256"].get<std::string>().size(), 64u);
    EXPECT_EQ(json["sections"]["display"]["gamma"], 1.4);

    Second second(settings);
    ASSERT_TRUE(second.open(path));
    ASSERT_TRUE(second.calm());
    ASSERT_TRUE(waitUntil([&] { return second.work.session.shownResults().size() == 1 && second.work.session.shownResults()[0]->ready(); }));
    const ResultEntry& made = *second.work.session.shownResults()[0];
    const ResultEntry& before = *session.shownResults()[0];
    ASSERT_EQ(made.image()->width(), before.image()->width());
    EXPECT_TRUE(std::equal(made.image()->data(), made.image()->data() + 3 * made.image()->width() * made.image()->height(), before.image()->data()))
        << "made again from the file by its pipeline, with the same pixels";
    EXPECT_EQ(second.work.session.current()->results.size(), 2u);
    EXPECT_EQ(second.work.marks.marks().size(), 1u);
    EXPECT_DOUBLE_EQ(second.window.views().viewport().zoom(), 4);
    EXPECT_EQ(second.window.views().viewport().centre(), QPointF(30, 20));
    EXPECT_FALSE(second.work.keeper.changed());
    // And saved again it is the same file.
    const std::filesystem::path parent = folder.path();
    EXPECT_EQ(sessionJson(documentOf(second.work), parent).dump(1), json.dump(1));
    QLocale::setDefault(QLocale::c());
}

TEST_F(SessionFileTest, AFolderThatMovedWithItsSessionIsFound) {
    fill();
    std::filesystem::create_directories(folder / "project");
    std::filesystem::copy(folder / "Frau Müller 右眼", folder / "project/Frau Müller 右眼");
    ASSERT_TRUE(save(in("project.fovea")));
    std::filesystem::rename(folder / "project.fovea", folder / "project/project.fovea");
    std::filesystem::remove_all(folder / "Frau Müller 右眼");
    Second second(settings);
    ASSERT_TRUE(second.open(in("project/project.fovea")));
    ASSERT_TRUE(second.calm());
    EXPECT_EQ(second.work.session.current()->path, in("project/Frau Müller 右眼/a b.png"));
}

TEST_F(SessionFileTest, TheTitleShowsThatThereIsSomethingToSave) {
    ASSERT_TRUE(openRetina());
    EXPECT_FALSE(window.isWindowModified());
    work.marks.add({.shape = MarkShape::point, .points = {{10, 10}}});
    EXPECT_TRUE(waitUntil([&] { return window.isWindowModified(); }));
    EXPECT_TRUE(window.windowTitle().contains("[*]"));
    ASSERT_TRUE(save(in("s.fovea")));
    EXPECT_TRUE(waitUntil([&] { return !window.isWindowModified(); }));
}

TEST_F(SessionFileTest, AMissingPhotographIsToldAndFoundByNameAndContent) {
    fill();
    ASSERT_TRUE(save(in("s.fovea")));
    std::filesystem::create_directories(folder / "elsewhere/deep");
    std::filesystem::create_directories(folder / "wrong");
    std::filesystem::rename(folder / "Frau Müller 右眼/a b.png", folder / "elsewhere/deep/a b.png");
    std::filesystem::copy(folder / "second.png", folder / "wrong/a b.png");
    Second second(settings);
    ASSERT_TRUE(second.open(in("s.fovea")));
    MessageBar& bar = named<MessageBar>(second.window, "messageBar");
    ASSERT_TRUE(waitUntil([&] { return bar.text().contains("a b.png"); })) << qPrintable(bar.text());
    EXPECT_EQ(second.work.session.images().size(), 2u) << "it keeps its place";
    EXPECT_EQ(second.work.missing.list().size(), 1u);

    // Another picture of the same name is refused, with the reason.
    named<QPushButton>(bar, "locateMissing").click();
    auto& dialog = named<QFileDialog>(second.window, "locateDialog");
    Q_EMIT dialog.fileSelected(in("wrong"));
    dialog.close();
    ASSERT_TRUE(waitUntil([&] { return bar.text().contains("content"); })) << qPrintable(bar.text());
    EXPECT_EQ(second.work.missing.list().size(), 1u);

    second.work.missing.locate(in("elsewhere"));
    ASSERT_TRUE(waitUntil([&] { return second.work.missing.list().empty(); }));
    ASSERT_TRUE(second.calm());
    EXPECT_EQ(second.work.session.current()->path, in("elsewhere/deep/a b.png"));
    EXPECT_EQ(second.work.marks.marks().size(), 1u) << "its marks go along";
    EXPECT_TRUE(waitUntil([&] { return !second.work.session.shownResults().empty() && second.work.session.shownResults()[0]->ready(); }));
}

TEST_F(SessionFileTest, ARenamedPhotographIsFoundByItsContent) {
    fill();
    ASSERT_TRUE(save(in("s.fovea")));
    std::filesystem::rename(folder / "Frau Müller 右眼/a b.png", folder / "Frau Müller 右眼/renamed.PNG");
    Second second(settings);
    ASSERT_TRUE(second.open(in("s.fovea")));
    MessageBar& bar = named<MessageBar>(second.window, "messageBar");
    ASSERT_TRUE(waitUntil([&] { return bar.text().contains("a b.png"); })) << qPrintable(bar.text());
    // Nothing is on its way, and nothing pretends to be.
    EXPECT_FALSE(second.window.views().view(1)->content().fraction);
    named<QPushButton>(bar, "locateMissing").click();
    auto& dialog = named<QFileDialog>(second.window, "locateDialog");
    EXPECT_EQ(dialog.directory().path(), in("Frau Müller 右眼"));
    Q_EMIT dialog.fileSelected(dialog.directory().path());
    dialog.close();
    ASSERT_TRUE(waitUntil([&] { return second.work.missing.list().empty(); }));
    ASSERT_TRUE(second.calm());
    EXPECT_EQ(second.work.session.current()->path, in("Frau Müller 右眼/renamed.PNG"));
    EXPECT_EQ(second.work.marks.marks().size(), 1u);
    EXPECT_TRUE(waitUntil([&] { return !second.work.session.shownResults().empty() && second.work.session.shownResults()[0]->ready(); }));
}

// The copy has marks of its own: they would be replaced by those of the missing one.
TEST_F(SessionFileTest, ACopyThatIsOpenItselfIsNotTakenForAMissingPhotograph) {
    fill();
    const auto original = folder / "Frau Müller 右眼/a b.png";
    std::filesystem::copy_file(original, folder / "Frau Müller 右眼/copy.png");
    window.openFiles({in("Frau Müller 右眼/copy.png")});
    ASSERT_TRUE(waitUntil([&] { return session.images().size() == 3 && session.images().back()->state == LoadState::ready; }));
    ASSERT_TRUE(save(in("s.fovea")));
    std::filesystem::remove(original);
    Second second(settings);
    ASSERT_TRUE(second.open(in("s.fovea")));
    ASSERT_TRUE(waitUntil([&] { return second.work.missing.list().size() == 1; }));
    bool looked = false;
    QObject::connect(&second.work.missing, &MissingFiles::located, [&](int found, int missing, const QStringList&) {
        EXPECT_EQ(found, 0);
        EXPECT_EQ(missing, 1);
        looked = true;
    });
    second.work.missing.locate(in("Frau Müller 右眼"));
    ASSERT_TRUE(waitUntil([&] { return looked; }));
    EXPECT_EQ(second.work.missing.list().size(), 1u);
}

TEST_F(SessionFileTest, AChangedFileIsNotTakenForTheOldOneUntilTheUserSaysSo) {
    fill();
    ASSERT_TRUE(save(in("s.fovea")));
    std::filesystem::remove(folder / "Frau Müller 右眼/a b.png");
    writtenRetina(folder, "Frau Müller 右眼/a b.png", 80);
    Second second(settings);
    ASSERT_TRUE(second.open(in("s.fovea")));
    MessageBar& bar = named<MessageBar>(second.window, "messageBar");
    ASSERT_TRUE(waitUntil([&] { return bar.text().contains("changed"); })) << qPrintable(bar.text());
    EXPECT_TRUE(second.work.session.current()->image.empty());
    named<QPushButton>(bar, "acceptChanged").click();
    ASSERT_TRUE(second.calm());
    EXPECT_EQ(second.work.session.current()->width, 80);
}

TEST_F(SessionFileTest, OnlyASessionIsEverReplaced) {
    fill();
    std::filesystem::copy(folder / "second.png", folder / "picture.fovea");
    EXPECT_FALSE(save(in("picture.fovea"))) << "it is no session";
    EXPECT_TRUE(message().contains("picture.fovea")) << qPrintable(message());
    EXPECT_FALSE(QImage(in("picture.fovea"), "PNG").isNull());
    ASSERT_TRUE(save(in("good.fovea")));
    EXPECT_TRUE(save(in("good.fovea"))) << "its own file is";
}

TEST_F(SessionFileTest, AFileThatIsNoSessionLeavesWhatIsOpen) {
    ASSERT_TRUE(openRetina());
    std::ofstream(folder / "bad.fovea") << "{\"format\": \"fovea-session/9\", \"photographs\": []}";
    work.keeper.open(in("bad.fovea"));
    ASSERT_TRUE(waitUntil([&] { return message().contains("bad.fovea"); }));
    EXPECT_TRUE(message().contains("fovea-session/9")) << qPrintable(message());
    EXPECT_EQ(session.images().size(), 1u);
}

TEST_F(SessionFileTest, AResultOfAnUnknownMethodIsLeftOutAndTold) {
    fill();
    ASSERT_TRUE(save(in("s.fovea")));
    Json json = jsonOf(in("s.fovea"));
    json["photographs"][0]["results"][0]["pipeline"]["steps"][0]["method"] = "denoise.of-another-time";
    std::ofstream(folder / "t.fovea") << json.dump();
    Second second(settings);
    ASSERT_TRUE(second.open(in("t.fovea")));
    EXPECT_EQ(second.work.session.images()[0]->results.size(), 1u);
    EXPECT_TRUE(named<MessageBar>(second.window, "messageBar").text().contains("denoise.of-another-time"));
}

TEST_F(SessionFileTest, ClosingAsksWhenSomethingWouldBeLost) {
    ASSERT_TRUE(openRetina());
    EXPECT_FALSE(work.keeper.wouldLose()) << "a photograph that was only looked at is not lost";
    ASSERT_TRUE(runHere("enhance.clahe"));
    window.close();
    ASSERT_TRUE(window.isVisible()) << "it asks first";
    auto& box = named<QMessageBox>(window, "unsavedQuestion");
    box.button(QMessageBox::Cancel)->click();
    EXPECT_TRUE(window.isVisible());
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    window.close();
    named<QMessageBox>(window, "unsavedQuestion").button(QMessageBox::Save)->click();
    auto& dialog = named<QFileDialog>(window, "saveSessionDialog");
    Q_EMIT dialog.fileSelected(in("before closing"));
    ASSERT_TRUE(waitUntil([&] { return !window.isVisible(); }));
    EXPECT_EQ(jsonOf(in("before closing.fovea"))["photographs"].size(), 1u);
}

TEST_F(SessionFileTest, EveryEditIsKeptAndACleanEndLeavesNothing) {
    const QString state = in("state/sessions");
    {
        Settings own(in("own.conf"));
        Second second(own);
        second.window.openFiles({writtenRetina(folder, "kept.png")});
        ASSERT_TRUE(second.calm());
        ASSERT_TRUE(waitUntil([&] { return !second.work.autosave.folder().isEmpty() && QFile::exists(second.work.autosave.folder() + "/session.fovea"); }));
        EXPECT_TRUE(second.work.autosave.folder().startsWith(state));
        EXPECT_TRUE(work.autosave.leftovers().empty()) << "its owner lives: nobody takes it";
        second.work.display.setGamma(2);
        ASSERT_TRUE(waitUntil([&] { return jsonOf(second.work.autosave.folder() + "/session.fovea")["sections"]["display"]["gamma"] == 2.0; }));
    }
    EXPECT_TRUE(QDir(state).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).isEmpty());
    EXPECT_TRUE(work.autosave.leftovers().empty());
}

// What is killed in the next test. Run alone, with the folder to work in.
TEST(KilledProcess, DISABLED_KeepsItsSessionAndIsKilled) {
    const QString place = qEnvironmentVariable("FOVEA_TEST_PLACE");
    if (place.isEmpty()) GTEST_SKIP() << "started by the test of what an unclean end leaves";
    Settings settings(place + "/fovea.conf");
    Second second(settings);
    second.window.openFiles({place + "/retina.png"});
    ASSERT_TRUE(second.calm());
    ASSERT_TRUE(second.work.session.run("enhance.clahe", (*second.work.session.registry().find("enhance.clahe"))->info().schema.defaults()));
    ASSERT_TRUE(second.calm());
    second.work.marks.add({.shape = MarkShape::point, .points = {{12, 13}}});
    ASSERT_TRUE(second.work.autosave.saveNow());
    std::raise(SIGKILL);
}

TEST_F(SessionFileTest, WhatWasKilledIsOfferedAndRestored) {
    writtenRetina(folder, "retina.png");
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("FOVEA_TEST_PLACE", QString::fromStdString(folder.path().string()));
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(),
                  {"--gtest_filter=KilledProcess.DISABLED_KeepsItsSessionAndIsKilled", "--gtest_also_run_disabled_tests"});
    ASSERT_TRUE(process.waitForFinished(60000));
    ASSERT_EQ(process.exitStatus(), QProcess::CrashExit) << process.readAllStandardOutput().constData();

    window.offerRestore();
    EXPECT_TRUE(message().contains("unexpectedly")) << qPrintable(message());
    Second other(settings);
    EXPECT_TRUE(other.work.autosave.leftovers().empty()) << "one program offers it, not two";
    named<QPushButton>(window, "restoreSession").click();
    ASSERT_TRUE(waitUntil([&] { return session.current() && session.current()->state == LoadState::ready && !session.running(); }));
    ASSERT_EQ(session.current()->results.size(), 1u);
    EXPECT_TRUE(waitUntil([&] { return session.current()->results[0]->ready(); }));
    EXPECT_EQ(work.marks.marks().size(), 1u);
    EXPECT_TRUE(work.keeper.changed()) << "it is in no file of the user's yet";
    EXPECT_TRUE(work.autosave.leftovers().empty());
    EXPECT_TRUE(QFile::exists(work.autosave.folder() + "/session.fovea")) << "it is safe again";
}

TEST_F(SessionFileTest, RecentFilesAreListedAndCleared) {
    ASSERT_TRUE(openRetina());
    ASSERT_TRUE(waitUntil([&] { return work.recent.paths().contains(in("retina.png")); }));
    auto& menu = named<QMenu>(window, "recentMenu");
    Q_EMIT menu.aboutToShow();
    ASSERT_FALSE(menu.actions().isEmpty());
    EXPECT_EQ(menu.actions().first()->text(), QStringLiteral("retina.png"));
    session.close(session.current()->id);
    menu.actions().first()->trigger();
    EXPECT_TRUE(waitUntil([&] { return session.current() && session.current()->state == LoadState::ready; }));
    // Names of patients' files are on no sheet of keys.
    for (const ListedAction& each : actionsOf(*window.menuBar())) EXPECT_FALSE(each.text.contains("retina.png")) << qPrintable(each.path);
    for (int i = 0; i < 15; ++i) work.recent.add(QStringLiteral("/nowhere/%1.png").arg(i));
    EXPECT_EQ(work.recent.paths().size(), RecentFiles::kKept);
    work.recent.clear();
    EXPECT_TRUE(work.recent.paths().isEmpty());
}

TEST_F(SessionFileTest, WithoutRecentFilesNothingIsWritten) {
    settings.setLastFolder(in("Patient Meier"));
    settings.setKeepRecent(false);
    settings.setAutosave(false);
    ASSERT_TRUE(openRetina());
    ASSERT_TRUE(save(in("s.fovea")));
    window.close();
    settings.setWindow({}, {});
    if (std::filesystem::exists(folder / "state"))
        for (const auto& entry : std::filesystem::recursive_directory_iterator(folder / "state")) ADD_FAILURE() << entry.path();
    QFile file(in("fovea.conf"));
    { Settings flushed(in("fovea.conf")); }
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    EXPECT_FALSE(text.contains("Meier") || text.contains("retina")) << text.constData();
}

}  // namespace
}  // namespace fovea
