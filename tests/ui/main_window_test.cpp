#include "ui/widgets/main_window.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDropEvent>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSlider>
#include <fstream>

#include "tests/ui/window_fixture.h"

namespace fovea {
namespace {

using namespace test;
class MainWindowTest : public WindowTest {};

TEST_F(MainWindowTest, AnEmptyWindowSaysHowToBegin) {
    EXPECT_TRUE(named<QWidget>(window, "emptyPage").isVisible());
    EXPECT_TRUE(named<QPushButton>(window, "emptyOpen").isEnabled());
    EXPECT_FALSE(named<QPushButton>(window, "runButton").isEnabled());
    EXPECT_FALSE(named<QAction>(window, "save").isEnabled());
    named<QPushButton>(window, "emptySamples").click();
    EXPECT_TRUE(message().contains("samples")) << "there are none here, and it says so";
}

TEST_F(MainWindowTest, TheSamplesOpen) {
    std::filesystem::create_directories(folder / "samples");
    writtenRetina(folder, "samples/a.png");
    writtenRetina(folder, "samples/b.png");
    named<QPushButton>(window, "emptySamples").click();
    ASSERT_TRUE(waitUntil([&] { return session.images().size() == 2 && session.current()->pyramid; }));
    EXPECT_FALSE(named<QWidget>(window, "emptyPage").isVisible());
}

TEST_F(MainWindowTest, TheViewsHaveTwoThirdsOfTheWindow) {
    ASSERT_TRUE(openRetina());
    QApplication::processEvents();
    const QWidget& views = window.views();
    EXPECT_GE(3.0 * views.width() * views.height(), 2.0 * window.width() * window.height())
        << views.width() << " x " << views.height() << " of " << window.width() << " x " << window.height();
}

TEST_F(MainWindowTest, DroppedFilesOpen) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(writtenRetina(folder, "häß lich.png"))});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &drop);
    ASSERT_TRUE(waitUntil([&] { return session.current() && session.current()->pyramid; }));
    EXPECT_TRUE(window.windowTitle().contains(QStringLiteral("häß lich.png")));
}

TEST_F(MainWindowTest, ABadFileIsToldInTheMessageBarAndNothingBlocks) {
    std::ofstream(folder / "broken.tif") << "II*";
    window.openFiles({QString::fromStdString((folder / "broken.tif").string())});
    ASSERT_TRUE(waitUntil([&] { return !message().isEmpty(); }));
    EXPECT_TRUE(message().contains("broken.tif")) << qPrintable(message());
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
    EXPECT_TRUE(named<QWidget>(window, "emptyPage").isVisible());
}

TEST_F(MainWindowTest, NoMenuEntryIsDeadAndKeysAreUnique) {
    QSet<QString> seen;
    for (const QAction* top : window.menuBar()->actions()) {
        ASSERT_NE(top->menu(), nullptr);
        EXPECT_FALSE(top->menu()->actions().isEmpty()) << qPrintable(top->text());
    }
    for (const QAction* action : window.findChildren<QAction*>())
        for (const QKeySequence& keys : action->shortcuts()) {
            EXPECT_FALSE(seen.contains(keys.toString())) << qPrintable(keys.toString());
            seen.insert(keys.toString());
        }
    for (const char* keys : {"F", "Z", "S", "V", "0", "1", "2", "3", "Space", "+", "-", "?", "Esc"})
        EXPECT_TRUE(seen.contains(QString::fromLatin1(keys))) << keys;
}

TEST_F(MainWindowTest, EveryEditorHasANameForTestsAndForReaders) {
    ASSERT_TRUE(openRetina());
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const bool silent = qobject_cast<const QComboBox*>(widget) || qobject_cast<const QSlider*>(widget) ||
                            qobject_cast<const QAbstractSpinBox*>(widget);
        const bool speaking = qobject_cast<const QPushButton*>(widget) || qobject_cast<const QCheckBox*>(widget);
        if (!silent && !speaking) continue;
        EXPECT_FALSE(widget->objectName().isEmpty()) << widget->metaObject()->className();
        // What shows no words of its own needs a name for screen readers.
        if (silent) {
            EXPECT_FALSE(widget->accessibleName().isEmpty()) << qPrintable(widget->objectName());
        }
    }
}

TEST_F(MainWindowTest, BothThemesKeepTheSurroundNeutral) {
    for (const char* name : {"dark", "light", "system"}) {
        applyTheme(*qApp, name);
        for (const auto role : {QPalette::Mid, QPalette::Window, QPalette::Base}) {
            const QColor colour = qApp->palette().color(role);
            EXPECT_EQ(colour.red(), colour.green()) << name;
            EXPECT_EQ(colour.green(), colour.blue()) << name;
        }
    }
    applyTheme(*qApp, "dark");
}

TEST_F(MainWindowTest, TheKeySheetListsTheKeys) {
    trigger("keys");
    auto& sheet = named<QDialog>(window, "keySheet");
    QStringList texts;
    for (const QLabel* label : sheet.findChildren<QLabel*>()) texts << label->text();
    EXPECT_TRUE(texts.contains("F"));
    EXPECT_TRUE(texts.contains("Fit"));
    sheet.close();
}

}  // namespace
}  // namespace fovea
