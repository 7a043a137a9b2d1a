#include "ui/widgets/message_bar.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include "tests/ui/ui_support.h"

namespace fovea {
namespace {

TEST(MessageBar, AnErrorStaysUntilItIsClosedAndTheNextFollows) {
    QWidget parent;
    parent.resize(600, 400);
    MessageBar bar(&parent);
    parent.show();
    EXPECT_EQ(bar.text(), QString());
    bar.showError("a.png could not be opened", "It is truncated.");
    bar.showNotice("Saved.");
    bar.showError("b.png could not be opened", "It is empty.");
    EXPECT_TRUE(bar.text().contains("a.png"));
    EXPECT_TRUE(bar.text().contains("truncated"));
    QToolButton& close = test::named<QToolButton>(bar, "messageClose");
    close.click();
    EXPECT_EQ(bar.text(), QStringLiteral("Saved."));
    close.click();
    EXPECT_TRUE(bar.text().contains("b.png"));
    close.click();
    EXPECT_TRUE(bar.isHidden());
}

TEST(MessageBar, ANoticeGivesWayToAnErrorAtOnce) {
    QWidget parent;
    MessageBar bar(&parent);
    parent.show();
    bar.showNotice("Copied.");
    bar.showError("x", "y");
    EXPECT_TRUE(bar.text().startsWith("x"));
}

TEST(MessageBar, NoLineIsCutHoweverManyThereAre) {
    QWidget parent;
    parent.resize(700, 500);
    MessageBar bar(&parent);
    parent.show();
    auto& text = test::named<QLabel>(bar, "messageText");
    QString words;
    for (int i = 0; i < 40; ++i) {
        words += QStringLiteral("tile %1 ").arg(i);
        bar.showNotice(words);
        QApplication::processEvents();
        EXPECT_GE(text.height(), text.heightForWidth(text.width())) << i;
        EXPECT_GE(text.geometry().top(), 8) << i;
        EXPECT_LE(text.geometry().bottom(), bar.height() - 8) << i;
    }
    EXPECT_GT(bar.height(), 60);
}

TEST(MessageBar, AnOfferIsWholeFromTheFirstMomentAndItsChoiceIsTaken) {
    QWidget parent;
    parent.resize(700, 500);
    MessageBar bar(&parent);
    parent.show();
    int taken = 0;
    bar.offer(QStringLiteral("Fovea ended unexpectedly. ").repeated(5), {{"first", "Restore", [&] { ++taken; }}, {"second", "Discard", [] {}}});
    bar.showNotice("Saved.");
    QApplication::processEvents();
    EXPECT_TRUE(bar.text().contains("unexpectedly")) << "a notice does not hide it";
    auto& text = test::named<QLabel>(bar, "messageText");
    auto& button = test::named<QPushButton>(bar, "first");
    EXPECT_GE(text.height(), text.heightForWidth(text.width()));
    EXPECT_GE(button.height(), button.sizeHint().height());
    EXPECT_LE(button.mapTo(&bar, QPoint(0, button.height())).y(), bar.height() - 4);
    button.click();
    EXPECT_EQ(taken, 1);
    EXPECT_EQ(bar.text(), QStringLiteral("Saved."));
}

}  // namespace
}  // namespace fovea
