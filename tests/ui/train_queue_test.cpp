// Training jobs from the order to the method: queued, paused, continued, ended early, stopped, cut off and taken up again.
#include "ui/model/training/train_queue.h"

#include <algorithm>
#include <cmath>

#include "core/base/files.h"
#include "core/image/field_of_view.h"
#include "core/image/read_image.h"
#include "core/jobs/run_state.h"
#include "tests/ui/training_support.h"

namespace fovea {
namespace {

namespace fs = std::filesystem;

class TrainQueueTest : public ::testing::Test {
protected:
    void SetUp() override {
        test::writeEyes(folder / "eyes", {"e0.png", "e1.png", "e2.png"});
        shelf.setFolders({}, folder / "models");
        queue.setStateFile(folder / "state" / "training.json");
    }
    int add(int steps, const char* name = "tiny") {
        const Result<int> id = queue.add(test::tinyOrder(folder, steps, name));
        EXPECT_TRUE(id) << (id ? "" : id.error().message);
        return id ? *id : 0;
    }
    QString note(int id) { return queue.find(id)->note; }

    test::TemporaryFolder folder;
    JobBridge bridge;
    ModelShelf shelf{bridge};
    TrainQueue queue{bridge, shelf};
};

TEST_F(TrainQueueTest, AFinishedModelBecomesAMethodWithItsCard) {
    int shelved = 0;
    QObject::connect(&shelf, &ModelShelf::changed, [&] { ++shelved; });
    EXPECT_FALSE(shelf.registry().find("user.tiny"));
    const int id = add(40);
    ASSERT_TRUE(test::reaches(queue, id, TrainJobState::finished)) << qPrintable(note(id));
    EXPECT_TRUE(queue.find(id)->isMethod);
    EXPECT_EQ(shelved, 1);
    const MethodRegistry registry = shelf.registry();
    const auto method = registry.find("user.tiny");
    ASSERT_TRUE(method) << method.error().message;
    EXPECT_EQ((*method)->info().title, "Tiny");
    const auto models = shelf.models();
    ASSERT_EQ(models.size(), 1u);
    EXPECT_TRUE(models[0].own);
    const ModelCard& card = models[0].listing.model->card;
    EXPECT_EQ(card.licence, "CC0");
    // Its recipe says nothing of sizes: the card says those of the photographs it learned from.
    std::vector<double> diameters;
    for (const char* name : {"e1.png", "e2.png"}) diameters.push_back(estimateFieldOfView(*readImage(folder / "eyes" / name)).diameterPx);
    std::ranges::sort(diameters);
    ASSERT_TRUE(card.domain.contains("diameterPx")) << card.domain.dump();
    EXPECT_EQ(card.domain["diameterPx"], (Json{std::floor(diameters[0]), std::ceil(diameters[1])}));
    EXPECT_TRUE(ModelStore::verify(*models[0].listing.model));
    EXPECT_EQ(card.figures[0]["psnr"].get<double>(), queue.find(id)->history.best()->y());
    EXPECT_EQ(queue.find(id)->patches.patches.size(), 1u);
    // What the curves show is what the log says.
    EXPECT_EQ(queue.find(id)->history.losses().size(), 2);
    EXPECT_EQ(queue.find(id)->history.scores().size(), 2);
    EXPECT_TRUE(queue.unfinished().isEmpty());
}

TEST_F(TrainQueueTest, APartOfAMethodIsNotSaidToBeOne) {
    TrainOrder order = test::tinyOrder(folder, 20);
    order.recipe["method"] = "synth.fundus";  // whatever it was trained for: no network alone works like that
    const Result<int> id = queue.add(order);
    ASSERT_TRUE(id) << id.error().message;
    ASSERT_TRUE(test::reaches(queue, *id, TrainJobState::finished)) << qPrintable(note(*id));
    EXPECT_FALSE(queue.find(*id)->isMethod);
    EXPECT_EQ(queue.find(*id)->method, "synth.fundus");
    EXPECT_FALSE(shelf.registry().find("user.tiny"));
}

TEST_F(TrainQueueTest, TheFirstValidationIsAtTheLastStepOfAShortRun) {
    const int shorter = add(10, "short"), longer = add(100000, "long");
    EXPECT_EQ(queue.find(shorter)->firstValidation, 10);
    EXPECT_EQ(queue.find(longer)->firstValidation, 20);
    queue.stop(longer);
    EXPECT_TRUE(test::reaches(queue, shorter, TrainJobState::finished)) << qPrintable(note(shorter));
}

TEST_F(TrainQueueTest, PausesAtOnceGoesOnAndEndsEarlyWithTheReason) {
    const int id = add(100000);
    ASSERT_TRUE(test::isWellUnderWay(queue, id));
    queue.pause(id);
    EXPECT_EQ(queue.find(id)->state, TrainJobState::pausing);  // said at once
    ASSERT_TRUE(test::reaches(queue, id, TrainJobState::paused)) << qPrintable(note(id));
    EXPECT_EQ(runStateOf(folder / "runs" / "tiny"), RunState::stopped);
    const qint64 step = queue.find(id)->history.step();
    queue.resume(id);
    ASSERT_TRUE(test::waitUntil([&] {
        queue.follow();
        return queue.find(id)->history.step() > step + 20;
    }));
    queue.endEarly(id, "enough for a look");
    EXPECT_EQ(queue.find(id)->state, TrainJobState::ending);
    ASSERT_TRUE(test::reaches(queue, id, TrainJobState::finished)) << qPrintable(note(id));
    EXPECT_TRUE(note(id).contains("enough for a look")) << qPrintable(note(id));
    const auto card = readModelCard(folder / "models" / "user.tiny" / "card.json");
    ASSERT_TRUE(card) << card.error().message;
    EXPECT_EQ(card->trainedBy["endedEarly"]["why"], "enough for a look");
}

TEST_F(TrainQueueTest, SeveralJobsGoOneAfterTheOther) {
    const int first = add(100000, "one"), second = add(20, "two");
    ASSERT_TRUE(test::waitUntil([&] { return queue.find(first)->state == TrainJobState::running; }));
    EXPECT_EQ(queue.find(second)->state, TrainJobState::waiting);
    queue.pause(first);  // lets the next one go
    ASSERT_TRUE(test::reaches(queue, second, TrainJobState::finished)) << qPrintable(note(second));
    EXPECT_EQ(queue.find(first)->state, TrainJobState::paused);
    EXPECT_FALSE(queue.add(test::tinyOrder(folder, 20, "one")));  // a run of that name is there
    EXPECT_EQ(queue.jobs().size(), 2u);
    queue.forget(second);
    EXPECT_EQ(queue.jobs().size(), 1u);
    EXPECT_TRUE(fs::exists(folder / "runs" / "two" / "log.jsonl"));
}

TEST_F(TrainQueueTest, WhatWasKilledIsOfferedAgainAndGoesOnFromItsCheckpoint) {
    const int id = add(100000);
    ASSERT_TRUE(test::isWellUnderWay(queue, id));
    queue.pause(id);
    ASSERT_TRUE(test::reaches(queue, id, TrainJobState::paused));
    test::forgetStop(folder / "runs" / "tiny");
    const qint64 step = queue.find(id)->history.step();

    JobBridge secondBridge;
    ModelShelf secondShelf(secondBridge);
    secondShelf.setFolders({}, folder / "models");
    TrainQueue second(secondBridge, secondShelf);
    second.setStateFile(folder / "state" / "training.json");
    ASSERT_EQ(second.jobs().size(), 1u);
    const int again = second.jobs().front()->id;
    EXPECT_EQ(second.jobs().front()->state, TrainJobState::cutOff);
    EXPECT_EQ(second.unfinished(), QStringList{"tiny"});
    second.resume(again);
    ASSERT_TRUE(test::waitUntil([&] {
        second.follow();
        return second.find(again)->history.step() > step + 20;
    }));
    second.endEarly(again, "works");
    ASSERT_TRUE(test::reaches(second, again, TrainJobState::finished)) << qPrintable(second.find(again)->note);
    EXPECT_TRUE(secondShelf.registry().find("user.tiny"));
    // Finished: the next start has nothing to ask about.
    TrainQueue third(secondBridge, secondShelf);
    third.setStateFile(folder / "state" / "training.json");
    EXPECT_TRUE(third.jobs().empty());
}

TEST_F(TrainQueueTest, AnotherWindowLeavesTheJobsOfThisOneAlone) {
    const fs::path state = folder / "state" / "training.json";
    const int first = add(100000, "one"), second = add(20, "two");
    ASSERT_TRUE(test::waitUntil([&] { return RunLock::held(folder / "runs" / "one"); }));
    {
        JobBridge secondBridge;
        ModelShelf secondShelf(secondBridge);
        secondShelf.setFolders({}, folder / "models");
        TrainQueue other(secondBridge, secondShelf);
        other.setStateFile(state);
        EXPECT_TRUE(other.jobs().empty());
        const Result<int> third = other.add(test::tinyOrder(folder, 100000, "three"));
        ASSERT_TRUE(third);
        other.pause(*third);
        ASSERT_TRUE(test::waitUntil([&] { return !isBusy(other.find(*third)->state); }));
    }
    const auto remembered = [&] {
        std::vector<std::string> names;
        const Result<Json> kept = readJsonFile(state);
        for (const Json& run : kept->at("runs")) names.push_back(fs::path(run["folder"].get<std::string>()).filename().string());
        std::ranges::sort(names);
        return names;
    };
    EXPECT_EQ(remembered(), (std::vector<std::string>{"one", "three", "two"}));
    queue.stop(first);
    ASSERT_TRUE(test::reaches(queue, second, TrainJobState::finished)) << qPrintable(note(second));
    EXPECT_EQ(remembered(), std::vector<std::string>{"three"});
}

TEST_F(TrainQueueTest, WhatWasNeverBegunIsNotSaidToHaveACheckpoint) {
    add(100000, "one");
    const int second = add(100000, "two");
    ASSERT_TRUE(test::waitUntil([&] { return RunLock::held(folder / "runs" / "one"); }));
    queue.pause(second);
    TrainQueue next(bridge, shelf);
    next.setStateFile(folder / "state" / "training.json");
    ASSERT_EQ(next.unfinished(), QStringList{"two"});
    EXPECT_FALSE(next.jobs().front()->note.contains("checkpoint")) << qPrintable(next.jobs().front()->note);
    queue.pauseForClosing();
    ASSERT_TRUE(test::waitUntil([&] { return !queue.busy(); }));
}

TEST_F(TrainQueueTest, AStoppedJobIsNotAskedAboutAgainAndAClosedWindowsIs) {
    const int stopped = add(100000, "one");
    ASSERT_TRUE(test::isWellUnderWay(queue, stopped));
    queue.stop(stopped);
    EXPECT_EQ(queue.find(stopped)->state, TrainJobState::stopping);
    ASSERT_TRUE(test::reaches(queue, stopped, TrainJobState::stopped));
    const int closed = add(100000, "two");
    ASSERT_TRUE(test::isWellUnderWay(queue, closed));
    queue.pauseForClosing();
    ASSERT_TRUE(test::reaches(queue, closed, TrainJobState::paused));
    TrainQueue next(bridge, shelf);
    next.setStateFile(folder / "state" / "training.json");
    EXPECT_EQ(next.unfinished(), QStringList{"two"});
}

TEST_F(TrainQueueTest, AFailureIsSaidInWords) {
    fs::remove_all(folder / "eyes");
    QString reason;
    QObject::connect(&queue, &TrainQueue::failed, [&](const QString&, const QString& text) { reason = text; });
    const int id = add(20);
    ASSERT_TRUE(test::waitUntil([&] { return queue.find(id)->state == TrainJobState::failed; }));
    EXPECT_TRUE(reason.contains("eyes")) << qPrintable(reason);
    EXPECT_EQ(note(id), reason);
    // Mended, it goes on in the same folder.
    test::writeEyes(folder / "eyes", {"e0.png", "e1.png", "e2.png"});
    queue.resume(id);
    EXPECT_TRUE(test::reaches(queue, id, TrainJobState::finished)) << qPrintable(note(id));
}

}  // namespace
}  // namespace fovea
