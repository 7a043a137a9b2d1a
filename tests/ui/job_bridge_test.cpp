#include "ui/model/job_bridge.h"

#include <atomic>
#include <chrono>
#include <stdexcept>
#include <thread>

#include "tests/ui/ui_support.h"

namespace fovea {
namespace {

using std::chrono::milliseconds;
using test::waitUntil;

TEST(JobBridge, AnswersInItsOwnThread) {
    JobBridge bridge;
    const auto here = std::this_thread::get_id();
    std::optional<int> answer;
    std::thread::id answered;
    bridge.start<int>(
        Lane::io, "work", [&](const JobContext&) -> Result<int> { return std::this_thread::get_id() == here ? 0 : 7; },
        [&](Result<int> result) {
            answered = std::this_thread::get_id();
            answer = *result;
        });
    ASSERT_TRUE(waitUntil([&] { return answer.has_value(); }));
    EXPECT_EQ(*answer, 7);
    EXPECT_EQ(answered, here);
}

TEST(JobBridge, TellsProgressAtMostThirtyTimesASecond) {
    JobBridge bridge;
    int events = 0;
    bool done = false;
    QObject::connect(&bridge, &JobBridge::jobChanged, &bridge, [&](const JobEvent& event) {
        ++events;
        done |= event.state == JobState::done;
    });
    const auto start = std::chrono::steady_clock::now();
    bridge.start<int>(
        Lane::compute, "work",
        [](const JobContext& context) -> Result<int> {
            for (int i = 0; i < 500; ++i) {
                context.progress(i / 500.0, "counting");
                std::this_thread::sleep_for(milliseconds(1));
            }
            return 1;
        },
        [](Result<int>) {});
    ASSERT_TRUE(waitUntil([&] { return done; }));
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    EXPECT_GE(events, 2);
    EXPECT_LE(events, seconds * 30 + 2);
}

TEST(JobBridge, ACancelledJobAnswersSoAlsoWhenItNeverBegan) {
    JobBridge bridge;
    std::atomic<bool> entered = false;
    int cancelled = 0;
    const auto count = [&](Result<int> result) { cancelled += !result && result.error().code == ErrorCode::cancelled; };
    JobHandle first = bridge.start<int>(
        Lane::compute, "first",
        [&](const JobContext& context) -> Result<int> {
            entered = true;
            while (!context.stopped()) std::this_thread::sleep_for(milliseconds(1));
            FOVEA_CHECK(context.check());
            return 1;
        },
        count);
    JobHandle second = bridge.start<int>(
        Lane::compute, "second", [](const JobContext&) -> Result<int> { return 2; }, count);
    ASSERT_TRUE(waitUntil([&] { return entered.load(); }));
    second.cancel();
    first.cancel();
    EXPECT_TRUE(waitUntil([&] { return cancelled == 2; }));
}

TEST(JobBridge, ExceptionsBecomeErrors) {
    JobBridge bridge;
    std::optional<Error> error;
    bridge.start<int>(
        Lane::io, "work", [](const JobContext&) -> Result<int> { throw std::runtime_error("a broken thing"); },
        [&](Result<int> result) { error = result.error(); });
    ASSERT_TRUE(waitUntil([&] { return error.has_value(); }));
    EXPECT_EQ(error->code, ErrorCode::internal);
    EXPECT_EQ(error->message, "a broken thing");
}

TEST(JobBridge, GoesAwayWhileAJobRuns) {
    std::atomic<bool> entered = false;
    std::atomic<bool> left = false;
    {
        JobBridge bridge;
        bridge.start<int>(
            Lane::train, "work",
            [&](const JobContext& context) -> Result<int> {
                entered = true;
                while (!context.stopped()) std::this_thread::sleep_for(milliseconds(1));
                left = true;
                return 1;
            },
            [](Result<int>) { ADD_FAILURE() << "answered a bridge that is gone"; });
        ASSERT_TRUE(waitUntil([&] { return entered.load(); }));
    }
    EXPECT_TRUE(left);
    QApplication::processEvents();
}

}  // namespace
}  // namespace fovea
