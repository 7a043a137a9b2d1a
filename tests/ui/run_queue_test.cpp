// Several runs asked for at once: their order, cancelling one or all, all methods of a task, what was computed before.
#include <QKeyEvent>
#include <QPushButton>
#include <QTreeWidget>
#include <filesystem>

#include "core/methods/method.h"
#include "tests/ui/window_fixture.h"
#include "ui/model/labels.h"
#include "ui/model/method_choice.h"

namespace fovea {
namespace {

using namespace test;

class RunQueueTest : public WindowTest {
protected:
    ParamSet defaults(const char* id) { return methodInfo(session.registry(), id)->schema.defaults(); }
    Status ask(const char* id) { return session.run(id, defaults(id)); }
    QStringList labels() {
        QStringList all;
        for (const auto& entry : session.current()->results) all << labelOf(*entry);
        return all;
    }
    QTreeWidget& list() { return named<QTreeWidget>(window, "resultsList"); }
};

TEST_F(RunQueueTest, RunsFollowEachOtherInTheOrderAskedFor) {
    ASSERT_TRUE(openRetina(64));
    std::vector<int> ended;
    QObject::connect(&session, &Session::runEnded, [&](int id) { ended.push_back(id); });
    ASSERT_TRUE(ask("deblur.unsharp"));
    ASSERT_TRUE(ask("enhance.clahe"));
    ASSERT_TRUE(ask("sr.bicubic"));
    EXPECT_EQ(session.waitingResults().size(), 2u);
    EXPECT_EQ(window.views().count(), 4) << "each has its place at once";
    ASSERT_TRUE(waitUntil([&] { return !session.running(); }));
    std::vector<int> asked;
    for (const auto& entry : session.current()->results) asked.push_back(entry->id);
    EXPECT_EQ(ended, asked);
    EXPECT_EQ(labels(), QStringList({"deblur.unsharp", "enhance.clahe", QStringLiteral("sr.bicubic ×2")}));
}

TEST_F(RunQueueTest, EscStopsTheRunningOneAndTheNextBegins) {
    ASSERT_TRUE(openRetina(64));
    ASSERT_TRUE(ask("denoise.slow"));
    ASSERT_TRUE(ask("deblur.unsharp"));
    trigger("cancel");
    ASSERT_TRUE(waitUntil([&] { return !session.running(); }, 5000));
    EXPECT_EQ(labels(), QStringList({"deblur.unsharp"}));
    EXPECT_TRUE(session.current()->results[0]->ready());
}

TEST_F(RunQueueTest, OneThatWaitsIsTakenOutAlone) {
    ASSERT_TRUE(openRetina(64));
    ASSERT_TRUE(ask("denoise.slow"));
    ASSERT_TRUE(ask("deblur.unsharp"));
    ASSERT_TRUE(ask("enhance.clahe"));
    ASSERT_EQ(list().topLevelItemCount(), 3);
    EXPECT_EQ(list().topLevelItem(1)->text(1), QStringLiteral("waiting"));
    list().setCurrentItem(list().topLevelItem(1));
    EXPECT_EQ(named<QPushButton>(window, "removeResult").text(), QStringLiteral("Cancel"));
    QKeyEvent key(QEvent::KeyPress, Qt::Key_Delete, Qt::NoModifier);
    QApplication::sendEvent(&list(), &key);
    EXPECT_EQ(labels(), QStringList({"denoise.slow", "enhance.clahe"}));
    EXPECT_NE(session.runningResult(), 0) << "the running one goes on";
    trigger("cancelAll");
    ASSERT_TRUE(waitUntil([&] { return !session.running(); }, 5000));
    EXPECT_TRUE(session.current()->results.empty());
    EXPECT_EQ(window.views().count(), 1);
}

TEST_F(RunQueueTest, AllMethodsOfATaskEachOnce) {
    ASSERT_TRUE(openRetina(64));
    window.runPanel().setTask(Task::enhance);
    const std::size_t methods = methodsOf(session.registry(), Task::enhance).size();
    ASSERT_GE(methods, 4u);
    ASSERT_TRUE(runHere("enhance.clahe"));
    const Restored* first = session.current()->results[0]->restored.get();
    named<QPushButton>(window, "runAllButton").click();
    ASSERT_TRUE(waitUntil([&] { return !session.running(); }, 120000));
    EXPECT_EQ(session.current()->results.size(), methods) << qPrintable(message());
    EXPECT_EQ(session.current()->results[0]->restored.get(), first) << "what is here is not computed again";
    trigger("runAll");
    EXPECT_FALSE(session.running()) << "all of it is here";
}

TEST_F(RunQueueTest, BeyondEightTheRestIsInTheList) {
    ASSERT_TRUE(openRetina(64));
    for (const int strength : {1, 2, 3, 4, 5, 6, 7, 8}) {
        const MethodInfo* info = methodInfo(session.registry(), "denoise.nlm");
        const auto set = info->schema.with(info->schema.defaults(), "strength", ParamValue(static_cast<double>(strength)));
        ASSERT_TRUE(set) << set.error().message;
        ASSERT_TRUE(session.run("denoise.nlm", *set));
    }
    ASSERT_TRUE(session.runAll(Task::superResolve));
    ASSERT_TRUE(waitUntil([&] { return !session.running(); }, 120000));
    EXPECT_EQ(session.shownResults().size(), 8u);
    ASSERT_GE(list().topLevelItemCount(), 10);
    QTreeWidgetItem* last = list().topLevelItem(list().topLevelItemCount() - 1);
    EXPECT_EQ(last->checkState(0), Qt::Unchecked);
    last->setCheckState(0, Qt::Checked);
    EXPECT_EQ(session.shownResults().size(), 8u) << "the one shown longest gave way";
    EXPECT_TRUE(session.current()->results.back()->shown);
}

TEST_F(RunQueueTest, AClosedResultIsFoundAgainAndACopyOfTheFileSharesIt) {
    ASSERT_TRUE(openRetina(64));
    ASSERT_TRUE(runHere("deblur.unsharp"));
    const Restored* first = session.current()->results[0]->restored.get();
    session.closeResult(session.current()->results[0]->id);
    ASSERT_TRUE(session.current()->results.empty());
    ASSERT_TRUE(ask("deblur.unsharp"));
    EXPECT_FALSE(session.running());
    ASSERT_EQ(session.current()->results.size(), 1u);
    EXPECT_EQ(session.current()->results[0]->restored.get(), first);
    std::filesystem::copy_file(folder / "retina.png", folder / "copy.png");
    session.open({QString::fromStdString((folder / "copy.png").string())});
    ASSERT_TRUE(waitUntil([&] { return session.current()->name == "copy.png" && !session.current()->image.empty(); }));
    ASSERT_TRUE(ask("deblur.unsharp"));
    ASSERT_EQ(session.current()->results.size(), 1u);
    EXPECT_EQ(session.current()->results[0]->restored.get(), first);
    session.options.threads = 1;
    ASSERT_TRUE(ask("deblur.unsharp"));
    EXPECT_TRUE(session.running()) << "other options are another run";
    ASSERT_TRUE(waitUntil([&] { return !session.running(); }));
}

// Twelve terabytes for its result: no machine of the next years has them.
class HugeMethod : public SlowMethod {
public:
    HugeMethod() {
        info_ = SlowMethod::info();
        info_.id = "denoise.huge";
        info_.traits.memoryFactor = 1e9;
    }
    const MethodInfo& info() const override { return info_; }

private:
    MethodInfo info_;
};

class MissingMethod : public HugeMethod {
public:
    MissingMethod() {
        info_ = SlowMethod::info();
        info_.id = "denoise.missing";
    }
    const MethodInfo& info() const override { return info_; }
    Result<MethodOutput> apply(const Image&, const ParamSet&, const RunOptions&, const JobContext&) const override {
        return fail(ErrorCode::unavailable, "its model is not there");
    }

private:
    MethodInfo info_;
};

TEST(RunQueueMemory, WhatCannotFitIsForecastAndWhatHasNoModelIsLeftOutWithOneNotice) {
    TemporaryFolder folder;
    JobBridge bridge;
    MethodRegistry registry;
    registerClassicalMethods(registry);
    registry.add(std::make_shared<HugeMethod>());
    registry.add(std::make_shared<MissingMethod>());
    Session session(std::move(registry), bridge);
    QStringList notices, failures;
    QObject::connect(&session, &Session::noticed, [&](const QString& text) { notices << text; });
    QObject::connect(&session, &Session::failed, [&](const QString& text) { failures << text; });
    session.open({writtenRetina(folder, "retina.png", 64)});
    ASSERT_TRUE(waitUntil([&] { return session.current()->state == LoadState::ready; }));
    const Status refused = session.run("denoise.huge", {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::outOfMemory);
    EXPECT_NE(refused.error().message.find("GB"), std::string::npos) << refused.error().message;
    ASSERT_TRUE(session.runAll(Task::denoise));
    ASSERT_TRUE(waitUntil([&] { return !session.running(); }));
    EXPECT_EQ(session.current()->results.size(), 1u) << "denoise.nlm";
    ASSERT_EQ(notices.size(), 1) << qPrintable(notices.join('\n'));
    EXPECT_TRUE(notices[0].contains("denoise.missing") && notices[0].contains("denoise.huge")) << qPrintable(notices[0]);
    EXPECT_TRUE(failures.isEmpty()) << qPrintable(failures.join('\n'));
}

}  // namespace
}  // namespace fovea
