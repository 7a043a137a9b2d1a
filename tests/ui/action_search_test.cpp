// The sheet of keys and the search for an action.
#include "ui/widgets/action_search.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextDocument>

#include "tests/ui/window_fixture.h"
#include "ui/widgets/key_sheet.h"

namespace fovea {
namespace {

using namespace test;
class ActionSearchTest : public WindowTest {
protected:
    static void press(QWidget& widget, Qt::Key key) {
        QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier);
        QApplication::sendEvent(&widget, &down);
    }
};

TEST(FitOf, CountsLettersInOrderAndPrefersBeginnings) {
    EXPECT_GT(fitOf("", "anything"), 0);
    EXPECT_GT(fitOf("fit", "Fit"), 0);
    EXPECT_EQ(fitOf("xyz", "Fit"), 0);
    EXPECT_EQ(fitOf("tif", "Fit"), 0) << "the order counts";
    EXPECT_GT(fitOf("cv", "Copy views as shown"), fitOf("cv", "Recover"));
    EXPECT_GT(fitOf("open", "Open images"), fitOf("open", "Stop the engine"));
    EXPECT_GT(fitOf("ös", "Öffnen: Samples"), 0);
}

TEST(PlainText, ReadsMenuTextsOfAllLanguages) {
    EXPECT_EQ(plainText("&Open images…"), "Open images");
    EXPECT_EQ(plainText("Save && close"), "Save & close");
    EXPECT_EQ(plainText(QStringLiteral("打开(&O)…")), QStringLiteral("打开"));
}

TEST_F(ActionSearchTest, EnterRunsWhatAFewLettersFound) {
    trigger("findAction");
    const QPointer<QDialog> dialog = &named<QDialog>(window, "actionSearch");
    QDialog& search = *dialog;
    auto& text = named<QLineEdit>(search, "actionSearchText");
    auto& list = named<QListWidget>(search, "actionSearchList");
    EXPECT_EQ(list.count(), actionsOf(*window.menuBar()).size());
    text.setText("keys mouse");
    ASSERT_GT(list.count(), 0);
    ASSERT_NE(list.currentItem(), nullptr);
    EXPECT_EQ(list.currentItem()->text(), "Keys and mouse");
    press(text, Qt::Key_Return);
    EXPECT_TRUE(waitUntil([&] { return window.findChild<QDialog*>("keySheet") != nullptr; }));
    EXPECT_TRUE(waitUntil([&] { return dialog.isNull(); })) << "it goes when it is done";
}

TEST_F(ActionSearchTest, WhatCannotBeRunNowIsShownButNotRun) {
    trigger("findAction");
    auto& search = named<QDialog>(window, "actionSearch");
    auto& text = named<QLineEdit>(search, "actionSearchText");
    auto& list = named<QListWidget>(search, "actionSearchList");
    text.setText("Close photograph");
    ASSERT_GE(list.count(), 1);
    bool found = false;
    for (int i = 0; i < list.count(); ++i) {
        if (list.item(i)->text() != "Close photograph") continue;
        found = true;
        EXPECT_FALSE(list.item(i)->flags() & Qt::ItemIsEnabled) << "nothing is open";
    }
    EXPECT_TRUE(found);
    text.setText("qqqxqq");
    EXPECT_EQ(list.count(), 0);
    press(text, Qt::Key_Return);
    EXPECT_TRUE(search.isVisible());
}

TEST_F(ActionSearchTest, ArrowsChooseAnother) {
    trigger("findAction");
    auto& search = named<QDialog>(window, "actionSearch");
    auto& text = named<QLineEdit>(search, "actionSearchText");
    auto& list = named<QListWidget>(search, "actionSearchList");
    const int before = list.currentRow();
    press(text, Qt::Key_Down);
    EXPECT_GT(list.currentRow(), before);
}

TEST_F(ActionSearchTest, TheSheetHasEveryActionAndNarrowsDown) {
    trigger("keys");
    auto& sheet = named<KeySheet>(window, "keySheet");
    QApplication::processEvents();
    QSet<QString> texts;
    for (const QLabel* label : sheet.findChildren<QLabel*>()) texts.insert(label->text());
    for (const ListedAction& entry : actionsOf(*window.menuBar()))
        EXPECT_TRUE(texts.contains(entry.path.isEmpty() ? entry.text : QStringLiteral("%1 › %2").arg(entry.path, entry.text)))
            << qPrintable(entry.text);
    const auto shown = [&] {
        QStringList visible;
        for (const QLabel* label : sheet.findChildren<QLabel*>())
            if (label->isVisible()) visible << label->text();
        return visible;
    };
    const qsizetype all = shown().size();
    named<QLineEdit>(sheet, "keySearch").setText("blink");
    EXPECT_LT(shown().size(), all / 4);
    EXPECT_TRUE(shown().contains("Space"));
    EXPECT_FALSE(shown().contains("Wheel"));
    named<QLineEdit>(sheet, "keySearch").setText("zzzz");
    EXPECT_TRUE(named<QLabel>(sheet, "keyNothing").isVisible());
    named<QLineEdit>(sheet, "keySearch").clear();
    EXPECT_EQ(shown().size(), all);
}

TEST_F(ActionSearchTest, TheSheetFitsASmallScreenAndAPage) {
    trigger("keys");
    auto& sheet = named<KeySheet>(window, "keySheet");
    QApplication::processEvents();
    const QSize screen = window.screen()->availableSize();
    EXPECT_LE(sheet.width(), screen.width());
    EXPECT_LE(sheet.height(), screen.height());
    sheet.resize(900, 420);
    QApplication::processEvents();
    const auto& scroll = named<QScrollArea>(sheet, "keyScroll");
    EXPECT_LE(scroll.widget()->width(), scroll.viewport()->width()) << "never sideways";
    QTextDocument page;
    sheet.fillPage(page);
    EXPECT_TRUE(page.toPlainText().contains("Ctrl+O"));
    EXPECT_TRUE(page.toPlainText().contains("Wheel"));
}

}  // namespace
}  // namespace fovea
