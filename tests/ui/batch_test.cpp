// The batch from the window: verdicts a file, one that is broken, cancelling in the middle, going on, the dialog.
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTreeWidget>
#include <atomic>
#include <fstream>

#include "core/base/hash.h"
#include "core/base/files.h"
#include "tests/ui/window_fixture.h"
#include "ui/model/batch_model.h"
#include "ui/model/method_choice.h"
#include "ui/widgets/batch_dialog.h"

namespace fovea {
namespace {

using namespace test;

Pipeline steps(const MethodRegistry& registry, const char* id) {
    const MethodInfo* info = methodInfo(registry, id);
    return {{{info->id, info->version, info->schema.defaults()}}};
}

// A quick method that waits at the door until it is let in, so that a test can stop a batch in its middle.
class GatedMethod : public SlowMethod {
public:
    explicit GatedMethod(std::shared_ptr<std::atomic<int>> open) : open_(std::move(open)) {
        info_ = SlowMethod::info();
        info_.id = "denoise.gated";
    }
    const MethodInfo& info() const override { return info_; }
    Result<MethodOutput> apply(const Image& image, const ParamSet&, const RunOptions&, const JobContext& context) const override {
        while (open_->load() <= 0) {
            FOVEA_CHECK(context.check());
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
        --*open_;
        MethodOutput output{image, {}};
        output.record.methodId = info_.id;
        output.record.parameters = Json::object();
        return output;
    }

private:
    MethodInfo info_;
    std::shared_ptr<std::atomic<int>> open_;
};

class BatchTest : public ::testing::Test {
protected:
    BatchTest() {
        registerClassicalMethods(registry);
        registry.add(std::make_shared<GatedMethod>(gate));
        for (const char* name : {"a.png", "b.png", "c.png"}) photographs << writtenRetina(folder, name, 64);
    }
    BatchWish wish(const char* id) {
        return {.inputs = photographs, .folder = QString::fromStdString((folder / "out").string()), .pipeline = steps(registry, id), .options = {}, .mark = Mark::strip};
    }
    std::vector<BatchState> states(const BatchModel& model) {
        std::vector<BatchState> all;
        for (const BatchFile& file : model.files()) all.push_back(file.state);
        return all;
    }
    TemporaryFolder folder;
    std::shared_ptr<std::atomic<int>> gate = std::make_shared<std::atomic<int>>(0);
    MethodRegistry registry;
    JobBridge bridge;
    QStringList photographs;
};

TEST_F(BatchTest, ABrokenFileHasItsReasonAndTheOthersAreDone) {
    std::ofstream(folder / "b.png", std::ios::trunc) << "\x89PNG\r\n\x1a\nbroken";
    BatchModel model(registry, bridge);
    ASSERT_TRUE(model.start(wish("deblur.unsharp")));
    EXPECT_FALSE(model.start(wish("deblur.unsharp"))) << "one at a time";
    ASSERT_TRUE(waitUntil([&] { return !model.running(); }));
    EXPECT_EQ(states(model), (std::vector{BatchState::done, BatchState::failed, BatchState::done}));
    EXPECT_TRUE(model.files()[1].words.contains("b.png")) << qPrintable(model.files()[1].words);
    EXPECT_DOUBLE_EQ(model.fraction(), 1);
    EXPECT_GT(QImage(model.files()[0].output).height(), 64) << "the mark strip";
    EXPECT_TRUE(std::filesystem::exists(folder / "out" / "c.png.json"));
    EXPECT_FALSE(std::filesystem::exists(folder / "out" / "b.png"));
}

TEST_F(BatchTest, StoppedInTheMiddleItGoesOnWhereItWas) {
    BatchModel model(registry, bridge);
    gate->store(1);
    ASSERT_TRUE(model.start(wish("denoise.gated")));
    ASSERT_TRUE(waitUntil([&] { return model.count(BatchState::done) == 1; }));
    model.cancel();
    ASSERT_TRUE(waitUntil([&] { return !model.running(); }, 5000));
    EXPECT_EQ(states(model), (std::vector{BatchState::done, BatchState::cancelled, BatchState::cancelled}));
    int files = 0;
    for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator(folder / "out")) ++files;
    EXPECT_EQ(files, 2) << "one picture and its record, nothing half-made";
    const auto written = std::filesystem::last_write_time(folder / "out" / "a.png");
    gate->store(10);
    ASSERT_TRUE(model.start(wish("denoise.gated")));
    ASSERT_TRUE(waitUntil([&] { return !model.running(); }));
    EXPECT_EQ(states(model), (std::vector{BatchState::doneBefore, BatchState::done, BatchState::done}));
    EXPECT_EQ(std::filesystem::last_write_time(folder / "out" / "a.png"), written);
    EXPECT_EQ(gate->load(), 8) << "the first was not computed again";
}

TEST_F(BatchTest, WhatLiesThereButIsSomethingElseIsNotReplaced) {
    BatchModel model(registry, bridge);
    ASSERT_TRUE(model.start(wish("deblur.unsharp")));
    ASSERT_TRUE(waitUntil([&] { return !model.running(); }));
    const auto before = sha256Hex(*readFile(folder / "out" / "a.png", 1 << 30));
    // Other steps, then another photograph under the same name.
    ASSERT_TRUE(model.start(wish("enhance.clahe")));
    ASSERT_TRUE(waitUntil([&] { return !model.running(); }));
    EXPECT_EQ(model.count(BatchState::failed), 3);
    EXPECT_TRUE(model.files()[0].words.contains("other steps")) << qPrintable(model.files()[0].words);
    std::filesystem::remove(folder / "a.png");
    writtenRetina(folder, "a.png", 80);
    ASSERT_TRUE(model.start(wish("deblur.unsharp")));
    ASSERT_TRUE(waitUntil([&] { return !model.running(); }));
    EXPECT_EQ(states(model), (std::vector{BatchState::failed, BatchState::doneBefore, BatchState::doneBefore}));
    EXPECT_TRUE(model.files()[0].words.contains("another photograph")) << qPrintable(model.files()[0].words);
    EXPECT_EQ(sha256Hex(*readFile(folder / "out" / "a.png", 1 << 30)), before);
}

TEST_F(BatchTest, WhatCannotBeDoneIsSaidBeforeItBegins) {
    BatchModel model(registry, bridge);
    BatchWish nothing = wish("deblur.unsharp");
    nothing.pipeline.steps.clear();
    EXPECT_FALSE(model.start(nothing));
    BatchWish nowhere = wish("deblur.unsharp");
    nowhere.folder.clear();
    EXPECT_FALSE(model.start(nowhere));
    BatchWish twice = wish("deblur.unsharp");
    std::filesystem::create_directories(folder / "other");
    twice.inputs << writtenRetina(folder, "other/a.png", 64);
    const Status clash = model.start(twice);
    ASSERT_FALSE(clash);
    EXPECT_NE(clash.error().message.find("both"), std::string::npos) << clash.error().message;
    EXPECT_FALSE(model.running());
}

class BatchDialogTest : public WindowTest {
protected:
    BatchModel& model() { return named<BatchModel>(session, "batchModel"); }
};

TEST_F(BatchDialogTest, AFolderByTwoStepsFromTheWindow) {
    std::filesystem::create_directories(folder / "in");
    for (const char* name : {"in/x.png", "in/häß lich.png"}) writtenRetina(folder, name, 64);
    ASSERT_TRUE(openRetina(64));
    window.runPanel().setTask(Task::enhance);
    trigger("batch");
    auto& dialog = named<BatchDialog>(window, "batchDialog");
    ASSERT_TRUE(dialog.isVisible());
    EXPECT_FALSE(dialog.isModal());
    EXPECT_TRUE(named<QRadioButton>(dialog, "batchAllOpen").isChecked());
    EXPECT_EQ(named<QListWidget>(dialog, "stepList").count(), 1);
    EXPECT_TRUE(named<QListWidget>(dialog, "stepList").item(0)->text().contains("enhance.clahe"));
    named<QLineEdit>(dialog, "batchSource").setText(QString::fromStdString((folder / "in").string()));
    EXPECT_TRUE(named<QRadioButton>(dialog, "batchFolder").isChecked());
    named<QAction>(dialog, "step.sr.bicubic").trigger();
    EXPECT_EQ(named<QListWidget>(dialog, "stepList").count(), 2);
    auto& start = named<QPushButton>(dialog, "batchStart");
    named<QLineEdit>(dialog, "batchResults").clear();
    EXPECT_FALSE(start.isEnabled());
    EXPECT_FALSE(start.toolTip().isEmpty());
    named<QLineEdit>(dialog, "batchResults").setText(QString::fromStdString((folder / "out").string()));
    ASSERT_TRUE(start.isEnabled()) << qPrintable(start.toolTip());
    start.click();
    ASSERT_TRUE(waitUntil([&] { return !model().running(); }));
    const auto& list = named<QTreeWidget>(dialog, "batchFiles");
    ASSERT_EQ(list.topLevelItemCount(), 2);
    EXPECT_TRUE(list.topLevelItem(0)->text(1).startsWith("done")) << qPrintable(list.topLevelItem(0)->text(2));
    EXPECT_EQ(named<QProgressBar>(dialog, "batchProgress").value(), 1000);
    EXPECT_EQ(QImage(QString::fromStdString((folder / "out" / "häß lich.png").string())).width(), 128);
    start.click();
    ASSERT_TRUE(waitUntil([&] { return !model().running(); }));
    EXPECT_TRUE(list.topLevelItem(0)->text(1).contains("done before")) << qPrintable(list.topLevelItem(0)->text(1));
    EXPECT_TRUE(named<QLabel>(dialog, "batchWords").text().contains("skipped"));
}

// Closing asks; staying goes on; closing leaves what is done and nothing half-made.
TEST_F(BatchDialogTest, ClosingTheWindowAsksAndLeavesNothingHalfMade) {
    ASSERT_TRUE(openRetina(64));
    QStringList inputs;
    for (const char* name : {"x.png", "y.png"}) inputs << writtenRetina(folder, name, 64);
    const auto start = [&](const char* method) {
        return model().start({.inputs = inputs, .folder = QString::fromStdString((folder / "out").string()), .pipeline = steps(session.registry(), method), .options = {}, .mark = Mark::strip});
    };
    ASSERT_TRUE(start("denoise.slow"));
    EXPECT_FALSE(window.close());
    EXPECT_TRUE(window.isVisible());
    auto& question = named<QMessageBox>(window, "batchCloseQuestion");
    EXPECT_TRUE(question.text().contains("2")) << qPrintable(question.text());
    EXPECT_EQ(question.defaultButton()->objectName(), "batchCloseNo");
    EXPECT_FALSE(window.close()) << "asked once";
    EXPECT_EQ(window.findChildren<QMessageBox*>(QStringLiteral("batchCloseQuestion")).size(), 1);
    named<QPushButton>(question, "batchCloseNo").click();
    ASSERT_TRUE(waitUntil([&] { return !window.findChild<QMessageBox*>(QStringLiteral("batchCloseQuestion")); }));
    EXPECT_TRUE(window.isVisible());
    EXPECT_TRUE(model().running());
    EXPECT_FALSE(window.close());
    named<QPushButton>(named<QMessageBox>(window, "batchCloseQuestion"), "batchCloseYes").click();
    ASSERT_TRUE(waitUntil([&] { return !window.isVisible(); }, 5000)) << "closes as soon as the file was given up";
    EXPECT_FALSE(model().running());
    EXPECT_TRUE(std::filesystem::is_empty(folder / "out")) << "nothing half-made";
}

// Another language means another window, over the same models.
TEST(BatchWindow, ABatchOutlivesTheWindowThatShowedIt) {
    TemporaryFolder folder;
    Settings settings(QString::fromStdString((folder / "fovea.conf").string()));
    JobBridge bridge;
    Workspace work(registryWithSlowMethod(), bridge, settings);
    auto before = std::make_unique<MainWindow>(work, std::filesystem::path());
    auto& model = named<BatchModel>(work.session, "batchModel");
    ASSERT_TRUE(model.start({.inputs = {writtenRetina(folder, "x.png", 64)}, .folder = QString::fromStdString((folder / "out").string()), .pipeline = steps(work.session.registry(), "denoise.slow"), .options = {}, .mark = Mark::none}));
    MainWindow after(work, {});
    after.show();
    before.reset();
    EXPECT_TRUE(model.running());
    EXPECT_EQ(&named<BatchModel>(work.session, "batchModel"), &model);
    EXPECT_FALSE(after.close()) << "the new one asks";
    named<QPushButton>(after, "batchCloseYes").click();
    ASSERT_TRUE(waitUntil([&] { return !after.isVisible(); }, 5000));
    EXPECT_EQ(model.count(BatchState::cancelled), 1);
}

TEST_F(BatchDialogTest, AQuestionThatHasBecomeIdleGoesAway) {
    ASSERT_TRUE(openRetina(64));
    ASSERT_TRUE(model().start({.inputs = {writtenRetina(folder, "x.png", 64)}, .folder = QString::fromStdString((folder / "out").string()), .pipeline = steps(session.registry(), "denoise.slow"), .options = {}, .mark = Mark::none}));
    EXPECT_FALSE(window.close());
    model().cancel();  // as if it had come to its end
    ASSERT_TRUE(waitUntil([&] { return !model().running() && !window.findChild<QMessageBox*>(QStringLiteral("batchCloseQuestion")); }));
    EXPECT_TRUE(window.isVisible());
    EXPECT_TRUE(window.close());
}

TEST_F(BatchDialogTest, AStepThatMakesAMapCanOnlyBeTheLast) {
    ASSERT_TRUE(openRetina(64));
    window.runPanel().setTask(Task::denoise);
    trigger("batch");
    auto& dialog = named<BatchDialog>(window, "batchDialog");
    named<QAction>(dialog, "step.vessel.dark").trigger();
    auto& start = named<QPushButton>(dialog, "batchStart");
    EXPECT_TRUE(start.isEnabled()) << qPrintable(start.toolTip());
    named<QPushButton>(dialog, "stepUp").click();
    EXPECT_FALSE(start.isEnabled());
    EXPECT_FALSE(start.toolTip().isEmpty());
    named<QPushButton>(dialog, "removeStep").click();
    EXPECT_TRUE(start.isEnabled()) << qPrintable(start.toolTip());
}

}  // namespace
}  // namespace fovea
