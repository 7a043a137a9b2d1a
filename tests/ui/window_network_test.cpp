// The network page of the training dialog: every kind of network by its form, what is refused, and whose photographs are.
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTreeWidget>

#include "core/jobs/train_all.h"
#include "core/train/network_schema.h"
#include "core/train/recipe_file.h"
#include "tests/ui/training_support.h"
#include "tests/ui/window_fixture.h"
#include "ui/widgets/param_form.h"
#include "ui/widgets/training/train_dialog.h"

namespace fovea::test {
namespace {

class WindowNetworkTest : public WindowTest {
protected:
    void SetUp() override {
        writeEyes(folder / "eyes", {"e0.png", "e1.png", "e2.png"});
        std::ofstream(folder / "tiny.json") << tinyRecipe(40, "tiny").dump();
        work.shelf.setFolders({}, folder / "models");
        settings.setRunsFolder(path("runs"));
        settings.setTrainingData(path(""));
        trigger("train");
        dialog = &named<TrainDialog>(window, "trainDialog");
    }
    QString path(const char* name) { return QString::fromStdString((folder / name).string()); }
    QLineEdit& list(const char* key) { return named<QLineEdit>(named<QWidget>(*dialog, "trainArchitectureBox"), key); }
    void type(QLineEdit& line, const char* text) {
        line.setText(QString::fromLatin1(text));
        Q_EMIT line.textEdited(line.text());
    }
    void choose(QComboBox& box, const char* data) {
        const int at = box.findData(QString::fromLatin1(data));
        ASSERT_GE(at, 0) << data;
        box.setCurrentIndex(at);
        Q_EMIT box.activated(at);
    }
    bool canTrain() {
        return waitUntil([&] { return named<QPushButton>(*dialog, "trainStart").isEnabled(); });
    }
    // Train is off, and its reason holds these words.
    bool isRefused(const char* words) {
        return waitUntil([&] {
            const QPushButton& start = named<QPushButton>(*dialog, "trainStart");
            return !start.isEnabled() && start.toolTip().contains(QLatin1String(words)) &&
                   named<QLabel>(*dialog, "trainOptionsFault").text().contains(QLatin1String(words));
        });
    }
    TrainDialog* dialog = nullptr;
};

TEST_F(WindowNetworkTest, TheNetworksOfAllShippedRecipesComeBackFromTheForm) {
    const auto files = fovea::shippedRecipes();
    ASSERT_TRUE(files);
    int networks = 0;
    for (const auto& file : *files) {
        ASSERT_TRUE(dialog->plan().load(QString::fromStdString(file.string())));
        for (const auto& [key, box, options] : {std::tuple{"architecture", "trainArchitectureBox", "architectureForm"},
                                                {"discriminator", "trainDiscriminatorBox", "discriminatorForm"}}) {
            if (!dialog->plan().json().contains(key)) continue;
            ++networks;
            const Json before = dialog->plan().json()[key];
            const NetworkSchema* schema = networkSchema(before["type"].get<std::string>());
            ASSERT_TRUE(schema) << before.dump();
            QWidget& form = named<QWidget>(*dialog, box);
            for (const IntegersField& field : schema->lists) {
                QLineEdit& line = named<QLineEdit>(form, ("param." + field.text.key).c_str());
                const auto shown = integersOf(field, line.text().toStdString());
                ASSERT_TRUE(shown) << file << ' ' << field.text.key;
                EXPECT_EQ(*shown, before.contains(field.text.key) ? before[field.text.key].get<std::vector<std::int64_t>>() : field.fallback) << file;
            }
            ParamForm& plain = named<ParamForm>(form, options);
            const Json shown = plain.values().toJson();
            for (const ParamField& field : schema->options.fields())
                EXPECT_EQ(shown[field.text.key], before.contains(field.text.key) ? before[field.text.key] : schema->options.defaults().toJson()[field.text.key])
                    << file << ' ' << field.text.key;
            // Written by the form, with nothing changed, it is the same recipe.
            plain.setValues(plain.values());
            for (const IntegersField& field : schema->lists) {
                QLineEdit& line = named<QLineEdit>(form, ("param." + field.text.key).c_str());
                if (before.contains(field.text.key)) Q_EMIT line.textEdited(line.text());
            }
            EXPECT_EQ(dialog->plan().json()[key], before) << file;
        }
    }
    EXPECT_GE(networks, 40);
}

TEST_F(WindowNetworkTest, AnEditedOptionIsInTheRecipeAndOnlyThat) {
    ASSERT_TRUE(dialog->plan().load(path("tiny.json")));
    type(list("param.widths"), "6, 8");
    named<QDoubleSpinBox>(named<QWidget>(*dialog, "architectureForm"), "param.unshuffle").setValue(1);
    const Json expected{{"type", "residual-unet"}, {"widths", {6, 8}}, {"blocks", {1, 1}}, {"unshuffle", 1}};
    EXPECT_EQ(dialog->plan().json()["architecture"], expected);
    ASSERT_TRUE(canTrain());
    EXPECT_EQ(dialog->plan().order().recipe["architecture"], expected);
}

TEST_F(WindowNetworkTest, ABadOptionTurnsTrainOffWithItsReason) {
    ASSERT_TRUE(dialog->plan().load(path("tiny.json")));
    ASSERT_TRUE(canTrain());
    type(list("param.widths"), "4, x");
    EXPECT_TRUE(isRefused("legal are 1 to 6 whole numbers from 1 to 1024"));
    EXPECT_EQ(dialog->plan().missing().front().step, TrainStep::network);
    EXPECT_EQ(list("param.widths").text(), "4, x");  // stays as it was typed
    type(list("param.widths"), "4, 4, 4");
    EXPECT_TRUE(isRefused("one number a level each"));
    type(list("param.widths"), "4, 4");
    EXPECT_TRUE(canTrain());
    // Larger than any machine should hold: said, not built.
    QComboBox& kind = named<QComboBox>(*dialog, "trainArchitecture");
    choose(kind, "dncnn");
    EXPECT_TRUE(canTrain());
    QWidget& options = named<QWidget>(*dialog, "architectureForm");
    named<QDoubleSpinBox>(options, "param.width").setValue(1024);
    named<QDoubleSpinBox>(options, "param.depth").setValue(128);
    EXPECT_TRUE(isRefused("more than 150 million parameters"));
    // What goes well by itself but not with the rest of the recipe.
    choose(kind, "sr-resnet");
    ASSERT_TRUE(waitUntil([&] { return named<QLabel>(*dialog, "trainOptionsFault").text().isEmpty(); }));
    ASSERT_TRUE(waitUntil([&] { return named<QPushButton>(*dialog, "trainStart").toolTip().contains("the network enlarges x2"); }))
        << qPrintable(named<QPushButton>(*dialog, "trainStart").toolTip());
    EXPECT_FALSE(named<QPushButton>(*dialog, "trainStart").isEnabled());
}

TEST_F(WindowNetworkTest, WhatTheNetworkIsStandsBesideTheForm) {
    ASSERT_TRUE(dialog->plan().load(path("tiny.json")));
    const QLabel& facts = named<QLabel>(*dialog, "trainParameters");
    choose(named<QComboBox>(*dialog, "trainArchitecture"), "dncnn");
    ASSERT_TRUE(waitUntil([&] { return facts.text().contains("558"); })) << qPrintable(facts.text());
    EXPECT_EQ(dialog->preview().network()->parameters, 3 * 64 * 9 + 64 + 15 * (64 * 64 * 9 + 2 * 64) + 64 * 3 * 9 + 3);
    EXPECT_TRUE(facts.text().contains("17 px")) << qPrintable(facts.text());
}

TEST_F(WindowNetworkTest, AnotherKindKeepsTheEnlargementAndAForestNeedsNoScheme) {
    const auto files = fovea::shippedRecipes();
    const auto file = std::ranges::find_if(*files, [](const auto& f) { return f.stem() == "sr.fovea-x4"; });
    ASSERT_NE(file, files->end());
    ASSERT_TRUE(dialog->plan().load(QString::fromStdString(file->string())));
    dialog->go(TrainStep::network);
    dialog->plan().setSources({{{"folder", "eyes"}}});
    QComboBox& kind = named<QComboBox>(*dialog, "trainArchitecture");
    choose(kind, "srcnn");
    EXPECT_EQ(dialog->plan().json()["architecture"], (Json{{"type", "srcnn"}, {"scale", 4}}));
    EXPECT_TRUE(named<QComboBox>(*dialog, "trainScheme").isVisibleTo(dialog));
    choose(kind, "forest");
    EXPECT_EQ(dialog->plan().json()["architecture"], (Json{{"type", "forest"}, {"scale", 4}}));
    EXPECT_FALSE(named<QComboBox>(*dialog, "trainScheme").isVisibleTo(dialog));
    named<QDoubleSpinBox>(named<QWidget>(*dialog, "architectureForm"), "param.windowPx").setValue(6);
    EXPECT_TRUE(isRefused("must be odd"));
}

TEST_F(WindowNetworkTest, TheDiscriminatorHasItsFormWhereThereIsOne) {
    ASSERT_TRUE(dialog->plan().load(path("tiny.json")));
    dialog->go(TrainStep::network);
    QWidget& box = named<QWidget>(*dialog, "trainDiscriminatorBox");
    EXPECT_FALSE(box.isVisibleTo(dialog));
    QComboBox& scheme = named<QComboBox>(*dialog, "trainScheme");
    scheme.setCurrentText("adversarial");
    Q_EMIT scheme.activated(scheme.currentIndex());
    EXPECT_TRUE(box.isVisibleTo(dialog));
    QComboBox& kind = named<QComboBox>(*dialog, "trainDiscriminator");
    EXPECT_EQ(kind.currentIndex(), 0);  // the scheme's own
    choose(kind, "patch-discriminator");
    type(named<QLineEdit>(box, "param.strides"), "2, 2, 3, 2");
    EXPECT_TRUE(isRefused("whole numbers from 1 to 2"));
    type(named<QLineEdit>(box, "param.strides"), "2, 2, 1, 1");
    EXPECT_EQ(dialog->plan().json()["discriminator"], (Json{{"type", "patch-discriminator"}, {"strides", {2, 2, 1, 1}}}));
    choose(kind, "");
    EXPECT_FALSE(dialog->plan().json().contains("discriminator"));
}

TEST_F(WindowNetworkTest, ATableSaysWhoseThePhotographsAre) {
    std::ofstream(folder / "eyes.csv") << "nr;image;person\n1;e0;anna\n2;e1.png;anna\n3;e2.png;ben\n";
    ASSERT_TRUE(dialog->plan().load(path("tiny.json")));
    ASSERT_TRUE(canTrain());
    dialog->go(TrainStep::data);
    QComboBox& rule = named<QComboBox>(*dialog, "trainPatients");
    choose(rule, "table");
    auto& files = named<QFileDialog>(*dialog, "patientTableDialog");
    Q_EMIT files.fileSelected(path("eyes.csv"));
    files.close();
    // e0 is held out, e1 is not, and both are anna's.
    ASSERT_TRUE(waitUntil([&] { return !named<QPushButton>(*dialog, "trainStart").isEnabled() && !dialog->data().faults().empty(); }));
    EXPECT_EQ(named<QComboBox>(*dialog, "patientFileColumn").currentText(), "image");
    EXPECT_EQ(named<QComboBox>(*dialog, "patientColumn").currentText(), "person");
    EXPECT_TRUE(named<QLabel>(*dialog, "trainWrong").text().contains("eyes/anna")) << qPrintable(named<QLabel>(*dialog, "trainWrong").text());
    named<QPushButton>(*dialog, "trainResolve").click();
    ASSERT_TRUE(canTrain());
    EXPECT_EQ(dialog->data().patients(true), 1);
    EXPECT_EQ(dialog->data().count(true), 2);
    // A column that does not know a photograph is refused, and so is a table that is none.
    QComboBox& column = named<QComboBox>(*dialog, "patientFileColumn");
    column.setCurrentText("nr");
    Q_EMIT column.activated(column.currentIndex());
    ASSERT_TRUE(waitUntil([&] { return named<QPushButton>(*dialog, "trainStart").toolTip().contains("names no patient for e0.png"); }));
    choose(rule, "");
    ASSERT_TRUE(canTrain());
    EXPECT_FALSE(dialog->plan().json()["data"][0].contains("patientTable"));
}

}  // namespace
}  // namespace fovea::test
