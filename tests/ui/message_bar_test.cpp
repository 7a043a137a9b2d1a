#include "ui/widgets/message_bar.h"

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

}  // namespace
}  // namespace fovea
