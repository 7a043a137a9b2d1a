#include "core/jobs/job_runner.h"

#include <chrono>
#include <new>

#include "core/base/priority.h"
#include "core/jobs/remaining_time.h"

namespace fovea {
namespace {

using Clock = std::chrono::steady_clock;

bool isFinal(JobState state) {
    return state == JobState::done || state == JobState::failed || state == JobState::cancelled;
}

// The boundary at which exceptions of a job's work stop.
Status runGuarded(const std::function<Status(const JobContext&)>& work, const JobContext& context) {
    try {
        return work(context);
    } catch (const std::bad_alloc&) {
        return fail(ErrorCode::outOfMemory, "not enough memory for this job");
    } catch (const std::exception& exception) {
        return fail(ErrorCode::internal, "unexpected failure: %1", exception.what());
    } catch (...) {
        return fail(ErrorCode::internal, "unexpected failure of an unknown kind");
    }
}

}  // namespace

struct JobHandle::Shared {
    mutable std::mutex mutex;
    mutable std::condition_variable changed;
    JobEvent event;
    std::stop_source stop;
    Clock::time_point started;
    RemainingTime remaining;
    std::function<Status(const JobContext&)> work;

    JobEvent snapshot() const {
        std::lock_guard lock(mutex);
        return event;
    }
};

struct JobRunner::LaneState {
    std::mutex mutex;
    std::condition_variable_any arrived;
    std::deque<std::shared_ptr<JobHandle::Shared>> waiting;
    std::shared_ptr<JobHandle::Shared> running;
    std::jthread thread;  // last: joined before the rest goes

    void loop(std::stop_token ending, const std::function<void(const JobEvent&)>& onEvent);
    static void run(JobHandle::Shared& job, const std::function<void(const JobEvent&)>& onEvent);
};

void JobRunner::LaneState::loop(std::stop_token ending, const std::function<void(const JobEvent&)>& onEvent) {
    while (true) {
        {
            std::unique_lock lock(mutex);
            running.reset();
            arrived.wait(lock, ending, [&] { return !waiting.empty(); });
            // At the end what still waits is taken out too: every job gets its last event.
            if (waiting.empty()) return;
            running = waiting.front();
            waiting.pop_front();
            if (ending.stop_requested()) running->stop.request_stop();
        }
        run(*running, onEvent);
    }
}

void JobRunner::LaneState::run(JobHandle::Shared& job, const std::function<void(const JobEvent&)>& onEvent) {
    const auto tell = [&] {
        if (onEvent) onEvent(job.snapshot());
    };
    bool start = false;
    {
        std::lock_guard lock(job.mutex);
        start = !job.stop.stop_requested();
        job.started = Clock::now();
        if (start) job.event.state = JobState::running;
    }
    Status status = fail(ErrorCode::cancelled, "cancelled");
    if (start) {
        tell();
        JobContext context;
        context.stop = job.stop.get_token();
        context.onProgress = [&](double fraction, std::string_view stage) {
            {
                std::lock_guard lock(job.mutex);
                JobEvent& event = job.event;
                event.fraction = std::max(event.fraction, std::min(fraction, 1.0));
                event.stage = stage;
                event.elapsedSeconds = std::chrono::duration<double>(Clock::now() - job.started).count();
                event.remainingSeconds = job.remaining.update(event.elapsedSeconds, event.fraction);
            }
            tell();
        };
        status = runGuarded(job.work, context);
    }
    // What the work holds (images, networks) goes before anyone who waits for the job continues.
    job.work = nullptr;
    {
        std::lock_guard lock(job.mutex);
        JobEvent& event = job.event;
        if (start) event.elapsedSeconds = std::chrono::duration<double>(Clock::now() - job.started).count();
        event.remainingSeconds = status ? 0 : -1;
        if (status) {
            event.state = JobState::done;
            event.fraction = 1;
        } else {
            event.state = status.error().code == ErrorCode::cancelled ? JobState::cancelled : JobState::failed;
            event.error = status.error();
        }
    }
    tell();
    job.changed.notify_all();
}

std::uint64_t JobHandle::id() const { return shared_->snapshot().id; }

void JobHandle::cancel() {
    if (!shared_) return;  // no job was started
    shared_->stop.request_stop();
    bool over = false;
    {
        // A job that has not begun is over at once, also when its lane is busy for long.
        std::lock_guard lock(shared_->mutex);
        if (shared_->event.state == JobState::waiting) {
            shared_->event.state = JobState::cancelled;
            shared_->event.error = Error(ErrorCode::cancelled, phrase("cancelled"));
            over = true;
        }
    }
    if (over) shared_->changed.notify_all();
}

JobEvent JobHandle::snapshot() const { return shared_->snapshot(); }

bool JobHandle::finished() const { return isFinal(shared_->snapshot().state); }

void JobHandle::wait() const {
    std::unique_lock lock(shared_->mutex);
    shared_->changed.wait(lock, [&] { return isFinal(shared_->event.state); });
}

JobRunner::JobRunner(std::function<void(const JobEvent&)> onEvent) : onEvent_(std::move(onEvent)) {
    for (std::size_t i = 0; i < kLanes; ++i) {
        auto& lane = lanes_[i];
        lane = std::make_unique<LaneState>();
        const bool behind = static_cast<Lane>(i) == Lane::train || static_cast<Lane>(i) == Lane::background;
        lane->thread = std::jthread([this, behind, state = lane.get()](std::stop_token ending) {
            if (behind) lowerThreadPriority();
            state->loop(ending, onEvent_);
        });
    }
}

JobRunner::~JobRunner() {
    for (auto& lane : lanes_) lane->thread.request_stop();
    cancelAll();
    for (auto& lane : lanes_) lane->thread.join();
}

JobHandle JobRunner::start(Lane lane, std::string title, std::function<Status(const JobContext&)> work) {
    FOVEA_ASSERT(work);
    auto job = std::make_shared<JobHandle::Shared>();
    {
        std::lock_guard lock(idMutex_);
        job->event.id = nextId_++;
    }
    job->event.title = std::move(title);
    job->work = std::move(work);
    LaneState& state = *lanes_[static_cast<std::size_t>(lane)];
    {
        std::lock_guard lock(state.mutex);
        state.waiting.push_back(job);
    }
    state.arrived.notify_one();
    JobHandle handle;
    handle.shared_ = std::move(job);
    return handle;
}

void JobRunner::cancelAll() {
    for (auto& lane : lanes_) {
        std::vector<std::shared_ptr<JobHandle::Shared>> jobs;
        {
            std::lock_guard lock(lane->mutex);
            jobs.assign(lane->waiting.begin(), lane->waiting.end());
            if (lane->running) jobs.push_back(lane->running);
        }
        for (const auto& job : jobs) {
            JobHandle handle;
            handle.shared_ = job;
            handle.cancel();
        }
    }
}

}  // namespace fovea
