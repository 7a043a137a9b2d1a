#include "ui/widgets/save_dialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <fstream>

#include "tests/ui/ui_support.h"

namespace fovea {
namespace {

using test::named;

class SaveDialogTest : public ::testing::Test {
protected:
    QString inFolder(const char* name) { return QString::fromStdString((folder / name).string()); }
    test::TemporaryFolder folder;
};

TEST_F(SaveDialogTest, TheMarkIsBurnedInByDefault) {
    SaveDialog dialog("AI-PROCESSED", inFolder("out.png"));
    EXPECT_TRUE(named<QPushButton>(dialog, "saveButton").isEnabled());
    EXPECT_EQ(dialog.choice().mark, Mark::strip);
    EXPECT_FALSE(named<QLineEdit>(dialog, "saveReason").isVisibleTo(&dialog));
}

TEST_F(SaveDialogTest, AGraphCanBeWrittenAsTextWithoutAStrip) {
    EXPECT_FALSE(named<QPushButton>(*std::make_unique<SaveDialog>("PROCESSED", inFolder("out.json")), "saveButton").isEnabled());
    SaveDialog dialog("PROCESSED", inFolder("out.csv"), SaveDialog::Kind::graph);
    EXPECT_TRUE(named<QPushButton>(dialog, "saveButton").isEnabled());
    EXPECT_EQ(dialog.choice().mark, Mark::none);
    EXPECT_FALSE(named<QCheckBox>(dialog, "saveMark").isVisibleTo(&dialog));
    named<QLineEdit>(dialog, "savePath").setText(inFolder("out.png"));
    EXPECT_EQ(dialog.choice().mark, Mark::strip);
    EXPECT_TRUE(named<QCheckBox>(dialog, "saveMark").isVisibleTo(&dialog));
}

TEST_F(SaveDialogTest, LeavingTheMarkOutNeedsAReason) {
    SaveDialog dialog("AI-PROCESSED", inFolder("out.tif"));
    auto& save = named<QPushButton>(dialog, "saveButton");
    named<QCheckBox>(dialog, "saveMark").setChecked(false);
    EXPECT_FALSE(save.isEnabled());
    named<QLineEdit>(dialog, "saveReason").setText("  x ");
    EXPECT_FALSE(save.isEnabled());
    named<QLineEdit>(dialog, "saveReason").setText("figure for a paper");
    EXPECT_TRUE(save.isEnabled());
    EXPECT_EQ(dialog.choice().mark, Mark::none);
    EXPECT_EQ(dialog.choice().reason, QStringLiteral("figure for a paper"));
}

TEST_F(SaveDialogTest, AnExistingFileOrAnUnknownKindIsRefusedInWords) {
    std::ofstream(folder / "there.png") << "x";
    SaveDialog dialog("AI-PROCESSED", inFolder("there.png"));
    auto& save = named<QPushButton>(dialog, "saveButton");
    auto& problem = named<QLabel>(dialog, "saveProblem");
    EXPECT_FALSE(save.isEnabled());
    EXPECT_TRUE(problem.text().contains("there.png")) << qPrintable(problem.text());
    named<QLineEdit>(dialog, "savePath").setText(inFolder("new.jpg"));
    EXPECT_FALSE(save.isEnabled());
    named<QLineEdit>(dialog, "savePath").setText(inFolder("nowhere/new.png"));
    EXPECT_FALSE(save.isEnabled());
    EXPECT_TRUE(problem.text().contains("folder"));
    named<QLineEdit>(dialog, "savePath").setText(inFolder("new.tiff"));
    EXPECT_TRUE(save.isEnabled());
}

}  // namespace
}  // namespace fovea
