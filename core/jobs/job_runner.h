// Background jobs: lanes (io, compute, train, ...), each one std::jthread that takes its jobs in order. No Qt.
//
//   JobHandle job = runner.start(Lane::compute, "denoise", [=](const JobContext& context) -> Status { ... });
//   job.cancel();
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>

#include "core/base/job_context.h"

namespace fovea {

// preview is for small things that somebody waits for while the others may be busy for long. train and background (long,
// nobody waits) run at lower priority, so that the window stays fluid beside them.
enum class Lane { io, compute, train, preview, background };
inline constexpr std::size_t kLanes = 5;
enum class JobState { waiting, running, done, failed, cancelled };

struct JobEvent {
    std::uint64_t id = 0;
    std::string title;
    JobState state = JobState::waiting;
    double fraction = 0;
    std::string stage;
    double elapsedSeconds = 0;
    // Seconds left by the rate so far; negative while unknown.
    double remainingSeconds = -1;
    Error error;  // when failed
};

class JobHandle {
public:
    std::uint64_t id() const;
    void cancel();
    JobEvent snapshot() const;
    bool finished() const;
    void wait() const;

private:
    friend class JobRunner;
    struct Shared;
    std::shared_ptr<Shared> shared_;
};

class JobRunner {
public:
    // `onEvent` is called from the lane's thread, at every change of state and of progress. May be empty.
    explicit JobRunner(std::function<void(const JobEvent&)> onEvent = {});
    ~JobRunner();  // cancels and joins everything
    JobHandle start(Lane lane, std::string title, std::function<Status(const JobContext&)> work);
    void cancelAll();

private:
    struct LaneState;
    std::unique_ptr<LaneState> lanes_[kLanes];
    std::function<void(const JobEvent&)> onEvent_;
    std::uint64_t nextId_ = 1;
    std::mutex idMutex_;
};

}  // namespace fovea
