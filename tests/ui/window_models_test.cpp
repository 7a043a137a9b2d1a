// The models dialog: trained models listed, compared, checked, removed and imported.
#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QTableWidget>

#include "tests/ui/training_window_fixture.h"
#include "ui/widgets/training/models_dialog.h"

namespace fovea::test {
namespace {

class WindowModelsTest : public TrainingWindow {};

TEST_F(WindowModelsTest, TheModelsAreListedComparedCheckedAndRemoved) {
    std::filesystem::create_directories(folder / "home");
    qputenv("XDG_DATA_HOME", path("home").toLocal8Bit());  // whose trash it is
    const int id = train("tiny.json");
    ASSERT_TRUE(reaches(work.training, id, TrainJobState::finished)) << qPrintable(job(id).note);
    std::filesystem::copy(folder / "models" / "user.tiny", folder / "models" / "user.broken");  // its card names another
    trigger("models");
    ModelsDialog& d = named<ModelsDialog>(window, "modelsDialog");
    QListWidget& list = named<QListWidget>(d, "modelsList");
    const QList<QListWidgetItem*> tiny = list.findItems("user.tiny", Qt::MatchExactly);
    ASSERT_EQ(tiny.size(), 1);
    QTableWidget& cards = named<QTableWidget>(d, "modelsCards");
    // As high as their texts, in the width that the table got.
    const auto heights = [&] {
        std::vector<int> all;
        for (int r = 0; r < cards.rowCount(); ++r) all.push_back(cards.rowHeight(r));
        return all;
    };
    EXPECT_TRUE(waitUntil([&] {
        const auto shown = heights();
        cards.resizeRowsToContents();
        return shown == heights();
    }));
    list.selectAll();
    EXPECT_EQ(cards.columnCount(), list.count());
    list.clearSelection();
    tiny.front()->setSelected(true);
    ASSERT_EQ(cards.columnCount(), 1);
    const auto row = [&](const char* name) {
        for (int r = 0; r < cards.rowCount(); ++r)
            if (cards.verticalHeaderItem(r)->text() == QLatin1String(name)) return cards.item(r, 0)->text();
        return QString();
    };
    EXPECT_EQ(row("Licence"), "CC0");
    EXPECT_EQ(row("SHA-256").size(), 64);
    EXPECT_TRUE(row("Figures").contains("psnr"));
    named<QPushButton>(d, "modelsVerify").click();
    ASSERT_TRUE(waitUntil([&] { return named<QLabel>(d, "modelsWords").text().contains("SHA-256 compared"); }));
    named<QPushButton>(d, "modelsRemove").click();
    EXPECT_TRUE(std::filesystem::exists(folder / "models" / "user.tiny"));  // asked first
    named<QPushButton>(d, "removeYes").click();
    EXPECT_FALSE(std::filesystem::exists(folder / "models" / "user.tiny")) << qPrintable(named<QLabel>(d, "modelsWords").text());
    EXPECT_FALSE(session.registry().find("user.tiny"));
    qunsetenv("XDG_DATA_HOME");
}

TEST_F(WindowModelsTest, AModelIsImportedByItsCardAndAModuleOnlyWithTrust) {
    const int id = train("tiny.json");
    ASSERT_TRUE(reaches(work.training, id, TrainJobState::finished)) << qPrintable(job(id).note);
    trigger("models");
    ModelsDialog& d = named<ModelsDialog>(window, "modelsDialog");
    named<QPushButton>(d, "modelsImport").click();
    QDialog& import = named<QDialog>(d, "importDialog");
    QPushButton& start = named<QPushButton>(import, "importStart");
    EXPECT_FALSE(start.isEnabled());
    std::ofstream(folder / "program.pt") << "PK\x03\x04 program/constants.pkl and more";
    named<QLineEdit>(import, "importFile").setText(path("program.pt"));
    named<QLineEdit>(import, "importName").setText("again");
    EXPECT_FALSE(start.isEnabled());
    EXPECT_TRUE(named<QLabel>(import, "importWords").text().contains("Do you trust"));
    named<QCheckBox>(import, "importTrust").setChecked(true);
    EXPECT_TRUE(start.isEnabled());
    named<QLineEdit>(import, "importFile").setText(path("runs/tiny/model/model.safetensors"));
    EXPECT_FALSE(named<QCheckBox>(import, "importTrust").isVisibleTo(&import));
    named<QLineEdit>(import, "importCard").setText(path("runs/tiny/model/card.json"));
    ASSERT_TRUE(start.isEnabled()) << qPrintable(start.toolTip());
    start.click();
    ASSERT_TRUE(waitUntil([&] { return bool(session.registry().find("user.again")); }));
    EXPECT_FALSE(named<QListWidget>(d, "modelsList").findItems("user.again", Qt::MatchExactly).isEmpty());
}

}  // namespace
}  // namespace fovea::test
