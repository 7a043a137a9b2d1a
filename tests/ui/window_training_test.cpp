// Training in the window: the dialog, the jobs below the pictures, and closing in the middle of it.
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSlider>

#include "tests/ui/training_window_fixture.h"
#include "ui/model/labels.h"
#include "ui/widgets/plot.h"
#include "ui/widgets/training/jobs_panel.h"
#include "ui/widgets/training/pair_view.h"
#include "ui/widgets/training/run_curves.h"

namespace fovea::test {
namespace {

class WindowTrainingTest : public TrainingWindow {};

TEST_F(WindowTrainingTest, TrainIsDisabledWithTheReasonWhileSomethingIsMissing) {
    TrainDialog& d = dialog();
    EXPECT_TRUE(d.isVisible());
    EXPECT_FALSE(d.isModal());
    QPushButton& start = button("trainStart");
    EXPECT_FALSE(start.isEnabled());
    EXPECT_TRUE(text("trainMissing").contains("Choose a recipe"));
    EXPECT_EQ(start.toolTip(), text("trainMissing"));
    ASSERT_TRUE(d.plan().load(path("tiny.json")));
    EXPECT_FALSE(start.isEnabled());  // the photographs are being looked for
    ASSERT_TRUE(waitUntil([&] { return start.isEnabled(); })) << qPrintable(text("trainMissing"));
    QLineEdit& name = named<QLineEdit>(d, "trainName");
    EXPECT_EQ(name.text(), "tiny");
    name.clear();
    Q_EMIT name.textEdited({});
    EXPECT_FALSE(start.isEnabled());
    EXPECT_TRUE(start.toolTip().contains("name"));
    name.setText("mine");
    Q_EMIT name.textEdited("mine");
    EXPECT_TRUE(start.isEnabled());
    // Without a photograph there is nothing to begin with.
    d.go(TrainStep::data);
    named<QListWidget>(d, "trainSteps").clearSelection();  // as a click below the steps does
    EXPECT_EQ(named<QListWidget>(d, "trainSteps").selectedItems().size(), 1);
    named<QListWidget>(d, "trainSources").setCurrentRow(0);
    button("trainRemoveSource").click();
    EXPECT_FALSE(start.isEnabled());
    EXPECT_TRUE(text("trainMissing").contains("Add a folder of photographs"));
    d.plan().addSource({{"folder", "eyes"}, {"include", {"none*"}}});
    ASSERT_TRUE(waitUntil([&] { return text("trainMissing").contains("no file matches"); })) << qPrintable(text("trainMissing"));
    EXPECT_FALSE(start.isEnabled());
}

TEST_F(WindowTrainingTest, ThereIsNothingToSaveBeforeThereIsARecipe) {
    TrainDialog& d = dialog();
    QPushButton& save = button("trainRecipeSave");
    EXPECT_FALSE(save.isEnabled());
    EXPECT_TRUE(save.toolTip().contains("Choose a recipe first")) << qPrintable(save.toolTip());
    d.plan().addSource({{"folder", "eyes"}});
    EXPECT_FALSE(save.isEnabled()) << "photographs alone are none";
    ASSERT_TRUE(d.plan().load(path("tiny.json")));
    EXPECT_TRUE(save.isEnabled());
    EXPECT_FALSE(save.toolTip().contains("first"));
}

TEST_F(WindowTrainingTest, AddedPhotographsTakeThePlaceOfAbsentOnesAndSomeAreHeldOut) {
    auto absent = tinyRecipe(40, "absent");
    absent["data"] = {{{"folder", "nowhere/a"}}, {{"folder", "nowhere/b"}}};
    std::ofstream(folder / "absent.json") << absent.dump();
    writeEyes(folder / "pairs" / "reference", {"p0.png", "p1.png", "p2.png", "p3.png"});
    writeEyes(folder / "pairs" / "input", {"p0.png", "p1.png", "p2.png", "p3.png"});
    TrainDialog& d = dialog();
    ASSERT_TRUE(d.plan().load(path("absent.json")));
    ASSERT_TRUE(waitUntil([&] { return text("trainMissing").contains("nowhere/a, nowhere/b"); })) << qPrintable(text("trainMissing"));
    EXPECT_EQ(named<PairView>(d, "trainPairs").words(), text("trainMissing"));
    EXPECT_FALSE(button("trainAnother").isEnabled());
    named<QAction>(d, "addSet.pairs").trigger();
    Q_EMIT named<QFileDialog>(d, "setDialog").fileSelected(path("pairs"));
    EXPECT_EQ(named<QListWidget>(d, "trainSources").count(), 1);
    ASSERT_TRUE(waitUntil([&] { return d.data().count(true) == 1 && button("trainStart").isEnabled(); })) << qPrintable(text("trainMissing"));
    EXPECT_EQ(d.data().count(false), 3);
    auto& type = named<QComboBox>(named<QWidget>(d, "degradationForm"), "param.type");
    EXPECT_EQ(type.currentText(), "none");
    ASSERT_TRUE(waitUntil([&] { return button("trainAnother").isEnabled(); }));
}

TEST_F(WindowTrainingTest, RecipesStandUnderTheirTasks) {
    auto& recipes = named<QComboBox>(dialog(), "trainRecipe");
    ASSERT_GT(recipes.count(), 10);
    EXPECT_EQ(recipes.currentIndex(), -1);
    EXPECT_EQ(recipes.itemText(0), taskTitle(Task::superResolve));
    EXPECT_FALSE(recipes.model()->flags(recipes.model()->index(0, 0)).testFlag(Qt::ItemIsSelectable));
    const int first = recipes.findText(taskTitle(Task::denoise)) + 1;
    EXPECT_TRUE(recipes.itemText(first).startsWith("denoise."));
}

TEST_F(WindowTrainingTest, TheFormsWriteTheRecipeAndThePairsFollow) {
    TrainDialog& d = dialog();
    ASSERT_TRUE(d.plan().load(path("tiny.json")));
    PairView& pairs = named<PairView>(d, "trainPairs");
    ASSERT_TRUE(waitUntil([&] { return pairs.rows().size() == 3; })) << qPrintable(pairs.words());
    const QImage before = pairs.grab().toImage();
    d.go(TrainStep::degradation);
    auto& noise = named<QDoubleSpinBox>(named<QWidget>(d, "degradationForm"), "param.sigmaHigh");
    noise.setValue(90);
    EXPECT_EQ(d.plan().json()["degradation"]["sigmaHigh"], 90.0);
    auto& share = named<QDoubleSpinBox>(named<QWidget>(d, "degradationForm"), "param.nominalShare");
    share.setValue(0);
    ASSERT_TRUE(waitUntil([&] { return !d.preview().busy() && pairs.grab().toImage() != before; }));
    d.go(TrainStep::schedule);
    named<QDoubleSpinBox>(named<QWidget>(d, "trainingForm"), "param.steps").setValue(77);
    EXPECT_EQ(d.plan().recipe()->training.steps, 77);
    EXPECT_EQ(d.plan().json()["training"]["batch"], 1);  // what the form was not asked to change stays
    d.go(TrainStep::network);
    auto& type = named<QComboBox>(d, "lossType");
    type.setCurrentText("l1");
    Q_EMIT type.activated(type.currentIndex());
    EXPECT_EQ(d.plan().recipe()->training.loss.front().type, "l1");
    // The file that was begun with is as it was.
    EXPECT_EQ(*readJsonFile(folder / "tiny.json"), tinyRecipe(40, "tiny"));
    ASSERT_TRUE(d.plan().saveAs(path("mine.json")));
    EXPECT_EQ((*readJsonFile(folder / "mine.json"))["training"]["steps"], 77);
    EXPECT_FALSE(d.plan().saveAs(path("mine.json")));
}

TEST_F(WindowTrainingTest, ATrainedModelIsUsedInTheSameWindow) {
    ASSERT_TRUE(openRetina());
    const int id = train("tiny.json");
    ASSERT_TRUE(reaches(work.training, id, TrainJobState::finished)) << qPrintable(job(id).note);
    EXPECT_TRUE(message().contains("user.tiny")) << qPrintable(message());
    window.runPanel().setTask(Task::denoise);
    EXPECT_GE(named<QComboBox>(window, "methodChoice").findData("user.tiny"), 0);
    EXPECT_GE(named<QComboBox>(window, "methodChoice").findText("user.tiny (Tiny)"), 0);  // titles of one's own models are alike
    ASSERT_TRUE(runHere("user.tiny"));
    EXPECT_TRUE(session.current()->results.back()->ready());
    // The curves show what was logged.
    QCustomPlot& loss = named<QCustomPlot>(window, "lossCurve");
    ASSERT_EQ(loss.graph(0)->dataCount(), job(id).history.losses().size());
    EXPECT_EQ(loss.graph(0)->dataMainValue(1), job(id).history.losses()[1].y());
    EXPECT_EQ(loss.yAxis->scaleType(), QCPAxis::stLogarithmic);
    QCustomPlot& score = named<QCustomPlot>(window, "scoreCurve");
    ASSERT_EQ(score.graph(0)->dataCount(), 2);
    EXPECT_EQ(score.graph(1)->dataMainValue(0), job(id).history.baselineScore());
    ASSERT_EQ(named<PairView>(window, "jobPatches").rows().size(), 1u);
    EXPECT_EQ(named<PairView>(window, "jobPatches").rows()[0].size(), 4u);
    const QImage before = loss.grab().toImage();
    named<QSlider>(window, "curveSmoothing").setValue(0);
    ASSERT_TRUE(waitUntil([&] { return loss.grab().toImage() != before; }));
}

TEST_F(WindowTrainingTest, WithoutPicturesThePanelSaysWhy) {
    Json json = tinyRecipe(40, "blind");
    json["data"][0].erase("validation");
    std::ofstream(folder / "blind.json") << json.dump();
    const int first = train("long.json");
    PairView& patches = named<PairView>(window, "jobPatches");
    EXPECT_TRUE(patches.words().contains("after the first validation, at step 20")) << qPrintable(patches.words());
    ASSERT_TRUE(waitUntil([&] { return patches.words().isEmpty() && patches.rows().size() == 1; }));
    EXPECT_GT(named<QCustomPlot>(window, "scoreCurve").graph(0)->dataCount(), 0);
    const int waiting = train("long.json");
    EXPECT_EQ(named<QCustomPlot>(window, "scoreCurve").yAxis->range().upper, 1);  // not the range of the job before
    EXPECT_EQ(named<QCustomPlot>(window, "lossCurve").xAxis->range().lower, 0);
    work.training.stop(waiting);
    work.training.stop(first);
    const int second = train("blind.json");
    ASSERT_TRUE(reaches(work.training, second, TrainJobState::finished)) << qPrintable(job(second).note);
    named<JobsPanel>(window, "jobsPanel").choose(second);
    EXPECT_TRUE(patches.words().contains("no photograph is held out")) << qPrintable(patches.words());
    EXPECT_TRUE(patches.rows().empty());
}

TEST_F(WindowTrainingTest, AForestCountsItsTreesAndShowsWhatItMakes) {
    Json json = tinyRecipe(40, "trees");
    json["method"] = "sr.forest";
    json["task"] = "super-resolve";
    json["architecture"] = {{"type", "forest"}, {"scale", 2}, {"trees", 2}, {"leaves", 4}, {"windowPx", 5}, {"features", 16},
                            {"components", 16}, {"samples", 2000}, {"tests", 4}};
    json["degradation"] = {{"type", "low-resolution"}, {"scale", 2}};
    std::ofstream(folder / "trees.json") << json.dump();
    const int id = train("trees.json");
    const QString check = text("trainCheck");
    EXPECT_TRUE(check.contains("2 trees")) << qPrintable(check);
    EXPECT_FALSE(check.contains("steps") || check.contains("a step")) << qPrintable(check);
    EXPECT_EQ(job(id).steps, 2);
    ASSERT_TRUE(reaches(work.training, id, TrainJobState::finished)) << qPrintable(job(id).note);
    EXPECT_EQ(job(id).history.step(), 2);
    ASSERT_TRUE(waitUntil([&] { return named<PairView>(window, "jobPatches").rows().size() == 1; }));
    EXPECT_EQ(named<PairView>(window, "jobPatches").rows()[0].size(), 4u);
    EXPECT_TRUE(text("jobFigures").contains("over the bicubic enlargement")) << qPrintable(text("jobFigures"));
    EXPECT_FALSE(text("jobFigures").contains("learning rate")) << qPrintable(text("jobFigures"));
    EXPECT_TRUE(text("jobState").contains("2 trees. It is a method now")) << qPrintable(text("jobState"));
    EXPECT_FALSE(named<QCustomPlot>(window, "lossCurve").isVisibleTo(&window));
    EXPECT_TRUE(session.registry().find("user.trees"));
}

TEST_F(WindowTrainingTest, APartOfAMethodIsSaidToBeOneEverywhere) {
    Json json = tinyRecipe(20, "part");
    json["method"] = "synth.fundus";
    std::ofstream(folder / "part.json") << json.dump();
    const int id = train("part.json");
    EXPECT_TRUE(text("trainCheck").contains("a part for synth.fundus")) << qPrintable(text("trainCheck"));
    ASSERT_TRUE(reaches(work.training, id, TrainJobState::finished)) << qPrintable(job(id).note);
    for (const QString& said : {message(), text("jobState")}) {
        EXPECT_TRUE(said.contains("no method of its own")) << qPrintable(said);
        EXPECT_FALSE(said.contains("method now")) << qPrintable(said);
    }
}

TEST_F(WindowTrainingTest, TicksOfTheLossHaveLabelsThatDiffer) {
    std::ofstream log(folder / "log.jsonl");
    for (const auto& [step, loss] : {std::pair{100, 0.01238}, {200, 0.01221}, {300, 0.01209}, {400, 0.01202}})
        log << Json{{"event", "step"}, {"step", step}, {"loss", loss}, {"rate", 0.001}, {"seconds", step}}.dump() << "\n";
    log.close();
    RunHistory history(path("log.jsonl"), 1);
    ASSERT_TRUE(history.follow());
    RunCurves curves;
    curves.show();
    curves.resize(500, 200);
    curves.setHistory(history);
    QCustomPlot& plot = named<QCustomPlot>(curves, "lossCurve");
    plot.replot();
    QStringList labels;
    for (const QString& label : plot.yAxis->tickVectorLabels()) labels << label;
    ASSERT_GE(labels.size(), 2);
    EXPECT_EQ(labels.removeDuplicates(), 0) << qPrintable(labels.join(' '));
    EXPECT_EQ(digitsApart(0.001, 1), 2);
}

TEST_F(WindowTrainingTest, AForestThatGrowsIsNotSaidToReadThePhotographs) {
    Json json = tinyRecipe(40, "wood");
    json["method"] = "sr.forest";
    json["task"] = "super-resolve";
    json["architecture"] = {{"type", "forest"}, {"scale", 2}, {"trees", 200}, {"leaves", 64}, {"windowPx", 5}, {"features", 16},
                            {"components", 16}, {"samples", 5000}, {"tests", 16}};
    json["degradation"] = {{"type", "low-resolution"}, {"scale", 2}};
    std::ofstream(folder / "wood.json") << json.dump();
    const int id = train("wood.json");
    EXPECT_TRUE(waitUntil([&] { return text("jobState").contains("Growing trees") || job(id).state == TrainJobState::failed; }));
    EXPECT_EQ(job(id).state, TrainJobState::running) << qPrintable(job(id).note);
    work.training.stop(id);
    EXPECT_TRUE(reaches(work.training, id, TrainJobState::stopped)) << qPrintable(job(id).note);
}

TEST_F(WindowTrainingTest, PauseContinueAndEndEarlyFromTheJobsPanel) {
    const int id = train("long.json");
    ASSERT_TRUE(isWellUnderWay(work.training, id));
    button("jobPause").setFocus();
    button("jobPause").click();
    EXPECT_TRUE(text("jobState").contains("Pausing")) << qPrintable(text("jobState"));
    ASSERT_TRUE(reaches(work.training, id, TrainJobState::paused));
    EXPECT_FALSE(button("jobPause").isVisibleTo(&window));
    EXPECT_EQ(window.focusWidget()->objectName(), "jobsList") << "not Stop, which a press of Space would set off";
    button("jobResume").click();
    ASSERT_TRUE(waitUntil([&] { return button("jobEnd").isEnabled(); }));
    button("jobEnd").click();
    auto& why = named<QInputDialog>(window, "endDialog");
    why.setTextValue("seen enough");
    why.accept();
    ASSERT_TRUE(reaches(work.training, id, TrainJobState::finished)) << qPrintable(job(id).note);
    EXPECT_TRUE(text("jobState").contains("seen enough")) << qPrintable(text("jobState"));
}

TEST_F(WindowTrainingTest, ClosingWithARunningJobAsksAndTheNextWindowOffersToGoOn) {
    work.training.setStateFile(folder / "state.json");
    const int id = train("long.json");
    ASSERT_TRUE(isWellUnderWay(work.training, id));
    EXPECT_FALSE(window.close());
    EXPECT_TRUE(window.isVisible());
    named<QPushButton>(window, "closeNo").click();
    EXPECT_EQ(job(id).state, TrainJobState::running);
    EXPECT_FALSE(window.close());
    named<QPushButton>(named<QMessageBox>(window, "closeQuestion"), "closeYes").click();
    EXPECT_FALSE(window.isVisible());
    ASSERT_TRUE(reaches(work.training, id, TrainJobState::paused));
    forgetStop(folder / "runs" / "long");  // as if the power had gone instead

    JobBridge laterBridge;
    Workspace later(registryWithSlowMethod(), laterBridge, settings);
    later.shelf.setFolders({}, folder / "models");
    later.training.setStateFile(folder / "state.json");
    MainWindow laterWindow(later, folder / "samples");
    laterWindow.show();
    ASSERT_TRUE(waitUntil([&] { return laterWindow.findChild<QMessageBox*>("resumeQuestion"); }));
    EXPECT_TRUE(named<QMessageBox>(laterWindow, "resumeQuestion").text().contains("long"));
    named<QPushButton>(laterWindow, "resumeYes").click();
    const int again = later.training.jobs().front()->id;
    const qint64 step = later.training.find(again)->history.step();
    ASSERT_TRUE(waitUntil([&] {
        later.training.follow();
        return later.training.find(again)->history.step() > step;
    }));
    later.training.endEarly(again, "works");
    ASSERT_TRUE(reaches(later.training, again, TrainJobState::finished)) << qPrintable(later.training.find(again)->note);
    EXPECT_TRUE(later.session.registry().find("user.long"));
}

}  // namespace
}  // namespace fovea::test
