// Pictures that are no files, command lines, preferences, and a screen that is gone.
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QScreen>
#include <QSpinBox>

#include "tests/ui/window_fixture.h"

namespace fovea {
namespace {

using namespace test;

class ExchangeTest : public WindowTest {
protected:
    static QImage picture() {
        QImage image(90, 80, QImage::Format_RGB32);
        for (int y = 0; y < 80; ++y)
            for (int x = 0; x < 90; ++x) image.setPixel(x, y, qRgb(x * 2, y * 3, 40));
        return image;
    }
    void drop(QMimeData& data) {
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &event);
    }
    bool ready() {
        return waitUntil([&] { return session.current() && session.current()->state == LoadState::ready; });
    }
};

TEST_F(ExchangeTest, APastedPictureIsOpenedFromMemory) {
    QApplication::clipboard()->setImage(picture());
    trigger("paste");
    ASSERT_TRUE(ready()) << qPrintable(message());
    const OpenImage& image = *session.current();
    EXPECT_TRUE(image.path.isEmpty());
    EXPECT_EQ(image.width, 90);
    EXPECT_TRUE(image.image.info().sourcePath.empty());
    EXPECT_EQ(image.image.info().sourceSha256.size(), 64u);
    EXPECT_FLOAT_EQ(image.image.at(60, 20)[0], 120 / 255.0f);
    EXPECT_FLOAT_EQ(image.image.at(60, 20)[1], 60 / 255.0f);
    // It can be worked on like any other, but no command line can name it.
    ASSERT_TRUE(runHere("enhance.clahe"));
    window.views().setActive(1);
    EXPECT_FALSE(named<QAction>(window, "copyCommandLine").isEnabled());
    EXPECT_TRUE(named<QAction>(window, "copyCommandLine").toolTip().contains("no file"));
    // Closed and taken back it is the same.
    const std::string hash = image.image.info().sourceSha256;
    trigger("closeImage");
    trigger("undo");
    ASSERT_TRUE(ready());
    EXPECT_EQ(session.current()->image.info().sourceSha256, hash);
}

TEST_F(ExchangeTest, APictureFromABrowserIsOpened) {
    QMimeData data;
    data.setUrls({QUrl(QStringLiteral("https://example.org/eye.png"))});
    data.setImageData(picture());
    drop(data);
    ASSERT_TRUE(ready()) << qPrintable(message());
    EXPECT_EQ(session.current()->height, 80);
    EXPECT_TRUE(session.current()->name.contains("Dropped"));
}

TEST_F(ExchangeTest, ASessionAmongFilesIsOpenedAndTheOthersBesideIt) {
    ASSERT_TRUE(openRetina());
    const QString saved = QString::fromStdString((folder / "mine.fovea").string());
    bool done = false;
    QObject here;
    QObject::connect(&work.keeper, &SessionKeeper::saved, &here, [&] { done = true; });
    work.keeper.save(saved);
    ASSERT_TRUE(waitUntil([&] { return done; }));
    const QString second = QString::fromStdString((folder / "second.FOVEA").string());
    ASSERT_TRUE(QFile::copy(saved, second));
    session.close(session.current()->id);
    work.edits.setClean();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(writtenRetina(folder, "a.png")), QUrl::fromLocalFile(saved),
                  QUrl::fromLocalFile(writtenRetina(folder, "b.png")), QUrl::fromLocalFile(second)});
    drop(data);
    ASSERT_TRUE(waitUntil([&] { return session.images().size() == 3; })) << qPrintable(message());
    EXPECT_EQ(session.images()[0]->name, "retina.png") << "what the session holds comes first";
    EXPECT_EQ(session.images()[1]->name, "a.png");
    EXPECT_EQ(session.images()[2]->name, "b.png");
    EXPECT_EQ(work.keeper.path(), saved);
    EXPECT_TRUE(message().contains("One session is open at a time: mine.fovea")) << qPrintable(message());
    ASSERT_TRUE(ready());
    EXPECT_FALSE(message().contains("could not")) << qPrintable(message());
}

TEST_F(ExchangeTest, ASessionThatCannotBeReadKeepsNoPictureAway) {
    QFile broken(QString::fromStdString((folder / "broken.fovea").string()));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly) && broken.write("no session") > 0);
    broken.close();
    // As on the command line.
    window.openFiles({writtenRetina(folder, "a.png"), broken.fileName()});
    ASSERT_TRUE(ready()) << qPrintable(message());
    EXPECT_EQ(session.images().size(), 1u);
    EXPECT_TRUE(message().contains("broken.fovea")) << qPrintable(message());
}

TEST_F(ExchangeTest, ALinkAloneIsToldToBeNone) {
    QMimeData data;
    data.setUrls({QUrl(QStringLiteral("https://example.org/eye.png"))});
    drop(data);
    EXPECT_FALSE(message().isEmpty());
    EXPECT_TRUE(session.images().empty());
}

TEST_F(ExchangeTest, AnEmptyClipboardIsToldToBeEmpty) {
    QApplication::clipboard()->setText("no picture");
    trigger("paste");
    EXPECT_TRUE(message().contains("clipboard")) << qPrintable(message());
}

TEST_F(ExchangeTest, ADroppedFolderAndADroppedSessionOpen) {
    std::filesystem::create_directories(folder / "ein Ordner");
    writtenRetina(folder, "ein Ordner/a.png");
    writtenRetina(folder, "ein Ordner/b.png");
    QMimeData folderData;
    folderData.setUrls({QUrl::fromLocalFile(QString::fromStdString((folder / "ein Ordner").string()))});
    drop(folderData);
    ASSERT_TRUE(ready());
    EXPECT_EQ(session.images().size(), 2u);
    bool saved = false;
    QObject::connect(&work.keeper, &SessionKeeper::saved, [&] { saved = true; });
    const QString path = QString::fromStdString((folder / "s.fovea").string());
    work.keeper.save(path);
    ASSERT_TRUE(waitUntil([&] { return saved; }));
    session.close(session.current()->id);
    work.edits.setClean();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    drop(data);
    ASSERT_TRUE(waitUntil([&] { return session.images().size() == 2; }));
}

TEST_F(ExchangeTest, ARunOfSeveralStepsIsCopiedAsCommandLine) {
    ASSERT_TRUE(openRetina());
    const auto step = [&](const char* id) {
        const MethodInfo& info = (*session.registry().find(id))->info();
        return PipelineStep{info.id, info.version, info.schema.defaults()};
    };
    ASSERT_TRUE(session.run(Pipeline{{step("enhance.clahe"), step("sr.bicubic")}}));
    ASSERT_TRUE(waitUntil([&] { return !session.running(); }));
    window.views().setActive(1);
    ASSERT_TRUE(named<QAction>(window, "copyCommandLine").isEnabled()) << qPrintable(named<QAction>(window, "copyCommandLine").toolTip());
    trigger("copyCommandLine");
    const QString line = QApplication::clipboard()->text();
    EXPECT_TRUE(line.startsWith("printf %s '{")) << qPrintable(line);
    EXPECT_TRUE(line.contains("| fovea-cli restore --pipeline - ")) << qPrintable(line);
    EXPECT_TRUE(line.contains("retina_enhance.clahe+sr.bicubic-x2.png")) << qPrintable(line);
}

TEST_F(ExchangeTest, ARunIsCopiedAsCommandLine) {
    ASSERT_TRUE(openRetina());
    EXPECT_FALSE(named<QAction>(window, "copyCommandLine").isEnabled());
    session.options.device = DeviceChoice::cpu;
    ASSERT_TRUE(runHere("sr.bicubic"));
    window.views().setActive(1);
    trigger("copyCommandLine");
    const QString line = QApplication::clipboard()->text();
    EXPECT_TRUE(line.startsWith("fovea-cli restore --method sr.bicubic --scale 2")) << qPrintable(line);
    EXPECT_TRUE(line.contains("--device cpu"));
    EXPECT_TRUE(line.endsWith("/retina.png"));
}

TEST_F(ExchangeTest, PreferencesHoldAtOnceAndAreKept) {
    trigger("preferences");
    auto& preferences = named<QDialog>(window, "preferences");
    EXPECT_TRUE(preferences.isVisible());
    EXPECT_FALSE(preferences.isModal());
    const QColor dark = qApp->palette().color(QPalette::Window);
    auto& theme = named<QComboBox>(preferences, "preferTheme");
    theme.setCurrentIndex(theme.findData("light"));
    EXPECT_NE(qApp->palette().color(QPalette::Window), dark);
    EXPECT_EQ(settings.theme(), QStringLiteral("light"));
    auto& device = named<QComboBox>(preferences, "preferDevice");
    device.setCurrentIndex(device.findData("cpu"));
    EXPECT_EQ(session.options.device, DeviceChoice::cpu);
    named<QSpinBox>(preferences, "preferThreads").setValue(1);
    EXPECT_EQ(session.options.threads, 1);
    named<QCheckBox>(preferences, "preferRecent").setChecked(false);
    EXPECT_FALSE(settings.keepRecent());
    named<QCheckBox>(preferences, "preferAutosave").setChecked(false);
    EXPECT_FALSE(settings.autosave());
    preferences.close();
    Workspace next(registryWithSlowMethod(), bridge, settings);
    EXPECT_EQ(next.session.options.device, DeviceChoice::cpu);
    EXPECT_EQ(next.session.options.threads, 1);
    applyTheme(*qApp, "dark");
}

TEST_F(ExchangeTest, AWindowComesBackOnAScreenThatExists) {
    window.move(9000, 9000);
    QApplication::processEvents();
    settings.setWindow(window.saveGeometry(), window.saveState());
    JobBridge other;
    Workspace again(registryWithSlowMethod(), other, settings);
    MainWindow second(again, {});
    const QRect seen = QGuiApplication::primaryScreen()->availableGeometry() & second.frameGeometry();
    EXPECT_GE(seen.width(), 100);
    EXPECT_GE(seen.height(), 100);
}

}  // namespace
}  // namespace fovea
