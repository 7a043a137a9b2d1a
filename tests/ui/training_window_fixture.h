// A window with photographs and recipes to train on, and the way through its dialog.
#pragma once

#include <QLabel>
#include <QPushButton>
#include <fstream>

#include "tests/ui/training_support.h"
#include "tests/ui/window_fixture.h"
#include "ui/widgets/training/train_dialog.h"

namespace fovea::test {

class TrainingWindow : public WindowTest {
protected:
    void SetUp() override {
        writeEyes(folder / "eyes", {"e0.png", "e1.png", "e2.png"});
        std::ofstream(folder / "tiny.json") << tinyRecipe(40, "tiny").dump();
        std::ofstream(folder / "long.json") << tinyRecipe(100000, "long").dump();
        work.shelf.setFolders({}, folder / "models");
        settings.setRunsFolder(path("runs"));
        settings.setTrainingData(path(""));
    }
    void TearDown() override { work.training.pauseForClosing(); }
    QString path(const char* name) { return QString::fromStdString((folder / name).string()); }
    TrainDialog& dialog() {
        trigger("train");
        return named<TrainDialog>(window, "trainDialog");
    }
    QPushButton& button(const char* name) { return named<QPushButton>(window, name); }
    QString text(const char* name) { return named<QLabel>(window, name).text(); }
    // Through the dialog, as a user would.
    int train(const char* recipe) {
        TrainDialog& d = dialog();
        EXPECT_TRUE(d.plan().load(path(recipe)));
        EXPECT_TRUE(waitUntil([&] { return button("trainStart").isEnabled(); })) << qPrintable(text("trainMissing"));
        button("trainStart").click();
        EXPECT_TRUE(waitUntil([&] { return !work.training.jobs().empty(); }));
        return work.training.jobs().back()->id;
    }
    const TrainJob& job(int id) { return *work.training.find(id); }
};

}  // namespace fovea::test
