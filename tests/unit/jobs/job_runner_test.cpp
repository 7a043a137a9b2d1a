#include "core/jobs/job_runner.h"

#include <gtest/gtest.h>

#include <atomic>
#include <latch>
#include <new>

#include "core/jobs/remaining_time.h"

namespace fovea {
namespace {

// Collects events from all lanes.
class Events {
public:
    std::function<void(const JobEvent&)> sink() {
        return [this](const JobEvent& event) {
            std::lock_guard lock(mutex_);
            events_.push_back(event);
        };
    }
    std::vector<JobEvent> of(std::uint64_t id) const {
        std::lock_guard lock(mutex_);
        std::vector<JobEvent> found;
        for (const JobEvent& event : events_) {
            if (event.id == id) found.push_back(event);
        }
        return found;
    }

private:
    mutable std::mutex mutex_;
    std::vector<JobEvent> events_;
};

Status waitForStop(const JobContext& context) {
    std::mutex mutex;
    std::condition_variable_any condition;
    std::unique_lock lock(mutex);
    condition.wait(lock, context.stop, [] { return false; });
    return context.check();
}

TEST(JobRunner, RunsOneLaneInOrder) {
    std::vector<int> order;
    JobRunner runner;
    std::vector<JobHandle> handles;
    for (int i = 0; i < 20; ++i) {
        handles.push_back(runner.start(Lane::compute, "job", [&order, i](const JobContext&) -> Status {
            order.push_back(i);
            return {};
        }));
    }
    for (const JobHandle& handle : handles) handle.wait();
    ASSERT_EQ(order.size(), 20u);
    for (int i = 0; i < 20; ++i) EXPECT_EQ(order[i], i);
    EXPECT_LT(handles.front().id(), handles.back().id());
}

TEST(JobRunner, LanesRunBesideEachOther) {
    JobRunner runner;
    std::latch bothRunning(2);
    const auto meet = [&](const JobContext&) -> Status {
        bothRunning.arrive_and_wait();  // never returns unless the other lane runs too
        return {};
    };
    const JobHandle a = runner.start(Lane::io, "a", meet);
    const JobHandle b = runner.start(Lane::train, "b", meet);
    a.wait();
    b.wait();
    EXPECT_EQ(a.snapshot().state, JobState::done);
    EXPECT_EQ(b.snapshot().state, JobState::done);
}

TEST(JobRunner, CancelsARunningJob) {
    JobRunner runner;
    std::latch running(1);
    JobHandle job = runner.start(Lane::compute, "endless", [&](const JobContext& context) {
        running.count_down();
        return waitForStop(context);
    });
    running.wait();
    EXPECT_FALSE(job.finished());
    job.cancel();
    job.wait();
    EXPECT_EQ(job.snapshot().state, JobState::cancelled);
}

TEST(JobRunner, ACancelledWaitingJobIsOverAtOnceAndNeverRuns) {
    JobRunner runner;
    JobHandle busy = runner.start(Lane::compute, "busy", waitForStop);
    std::atomic<bool> ran = false;
    JobHandle waiting = runner.start(Lane::compute, "waiting", [&](const JobContext&) -> Status {
        ran = true;
        return {};
    });
    EXPECT_EQ(waiting.snapshot().state, JobState::waiting);
    waiting.cancel();
    waiting.wait();  // although the lane is still busy
    EXPECT_EQ(waiting.snapshot().state, JobState::cancelled);
    EXPECT_FALSE(busy.finished());
    busy.cancel();
    JobHandle last = runner.start(Lane::compute, "last", [](const JobContext&) -> Status { return {}; });
    last.wait();
    EXPECT_FALSE(ran);
    EXPECT_EQ(last.snapshot().state, JobState::done);
}

TEST(JobRunner, FailuresAndExceptionsBecomeErrors) {
    JobRunner runner;
    JobHandle failing = runner.start(Lane::io, "failing",
                                     [](const JobContext&) -> Status { return fail(ErrorCode::badData, "x.png: torn"); });
    JobHandle memory = runner.start(Lane::io, "memory", [](const JobContext&) -> Status { throw std::bad_alloc(); });
    JobHandle thrown = runner.start(Lane::io, "thrown", [](const JobContext&) -> Status { throw std::runtime_error("odd"); });
    JobHandle strange = runner.start(Lane::io, "strange", [](const JobContext&) -> Status { throw 7; });
    strange.wait();
    EXPECT_EQ(failing.snapshot().state, JobState::failed);
    EXPECT_EQ(failing.snapshot().error.code, ErrorCode::badData);
    EXPECT_EQ(failing.snapshot().error.message, "x.png: torn");
    EXPECT_EQ(memory.snapshot().error.code, ErrorCode::outOfMemory);
    EXPECT_EQ(thrown.snapshot().error.code, ErrorCode::internal);
    EXPECT_NE(thrown.snapshot().error.message.find("odd"), std::string::npos);
    EXPECT_EQ(strange.snapshot().error.code, ErrorCode::internal);
}

TEST(JobRunner, ProgressNeverGoesBackAndEveryChangeIsTold) {
    Events events;
    std::uint64_t id = 0;
    {
        JobRunner runner(events.sink());
        JobHandle job = runner.start(Lane::compute, "steps", [](const JobContext& context) -> Status {
            context.progress(0.5, "half");
            context.progress(0.2, "back");
            context.progress(0.75, "on");
            return {};
        });
        id = job.id();
        job.wait();
    }
    const std::vector<JobEvent> told = events.of(id);
    ASSERT_EQ(told.size(), 5u);
    EXPECT_EQ(told[0].state, JobState::running);
    EXPECT_EQ(told[1].stage, "half");
    EXPECT_DOUBLE_EQ(told[2].fraction, 0.5);
    EXPECT_DOUBLE_EQ(told[3].fraction, 0.75);
    EXPECT_EQ(told[4].state, JobState::done);
    EXPECT_DOUBLE_EQ(told[4].fraction, 1.0);
}

TEST(JobRunner, DestructionCancelsRunningAndWaitingJobs) {
    Events events;
    JobHandle running, waiting;
    {
        JobRunner runner(events.sink());
        std::latch begun(1);
        running = runner.start(Lane::train, "running", [&](const JobContext& context) {
            begun.count_down();
            return waitForStop(context);
        });
        waiting = runner.start(Lane::train, "waiting", [](const JobContext&) -> Status { return {}; });
        begun.wait();
    }
    EXPECT_EQ(running.snapshot().state, JobState::cancelled);
    EXPECT_EQ(waiting.snapshot().state, JobState::cancelled);
    ASSERT_FALSE(events.of(waiting.id()).empty());
    EXPECT_EQ(events.of(waiting.id()).back().state, JobState::cancelled);
}

TEST(RemainingTime, IsUnknownAtFirstThenFollowsTheRate) {
    RemainingTime remaining;
    EXPECT_LT(remaining.update(0.1, 0.0), 0);
    EXPECT_LT(remaining.update(0.2, 0.005), 0);
    double left = 0;
    for (int i = 1; i <= 50; ++i) left = remaining.update(i, i / 100.0);  // one hundredth a second
    EXPECT_NEAR(left, 50, 1.5);
    EXPECT_EQ(remaining.update(60, 1.0), 0);
}

TEST(RemainingTime, WhatWasDoneInAnEarlierSittingTookThisOneNoTime) {
    RemainingTime remaining(2, 0.75);
    EXPECT_LT(remaining.update(2.5, 0.75), 0);
    EXPECT_NEAR(remaining.update(12, 0.80), 40, 2.5);  // a twentieth in ten seconds, four are left
}

TEST(RemainingTime, OneSlowStepDoesNotThrowItAbout) {
    RemainingTime remaining;
    double before = 0;
    for (int i = 1; i <= 40; ++i) before = remaining.update(i, i / 100.0);
    const double after = remaining.update(42, 0.405);  // a step at a quarter of the usual rate
    EXPECT_LT(after, 1.8 * before);
}

TEST(RemainingTime, RunsDownBetweenReports) {
    RemainingTime remaining;
    for (int i = 1; i <= 10; ++i) remaining.update(i, i / 20.0);
    const double first = remaining.update(10.01, 0.5);
    const double second = remaining.update(10.04, 0.5);
    EXPECT_GT(first, second);
}

}  // namespace
}  // namespace fovea
