// Carries jobs between the window's thread and the lanes of core/jobs: work runs in a lane, its answer and its progress
// arrive as queued calls in this object's thread, progress at most 30 times a second.
//
//   bridge.start<Image>(Lane::io, "open", [=](const JobContext&) { return readImage(path); },
//                       [this](Result<Image> image) { ... });
//
// Closing the window while a job runs cancels and joins it.
#pragma once

#include <QObject>
#include <QTimer>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <new>
#include <utility>

#include "core/jobs/job_runner.h"

namespace fovea {

class JobBridge : public QObject {
    Q_OBJECT
public:
    explicit JobBridge(QObject* parent = nullptr);
    ~JobBridge() override;

    // `work` runs in the lane; `answered` in this object's thread, with cancelled as an error like any other.
    // It comes exactly once, also when the job was cancelled before it began or its work threw.
    template <typename T>
    JobHandle start(Lane lane, std::string title, std::function<Result<T>(const JobContext&)> work,
                    std::function<void(Result<T>)> answered) {
        ++pending_;
        auto answer = std::make_shared<Answer<T>>(*this, std::move(answered));
        return runner_->start(lane, std::move(title),
                              [work = std::move(work), answer](const JobContext& context) -> Status {
                                  try {
                                      return answer->give(work(context));
                                  } catch (const std::bad_alloc&) {
                                      return answer->give(fail(ErrorCode::outOfMemory, "not enough memory for this"));
                                  } catch (const std::exception& exception) {
                                      return answer->give(fail(ErrorCode::internal, std::string(exception.what())));
                                  }
                              });
    }
    void cancelAll() { runner_->cancelAll(); }
    // Nothing was started whose answer has not come.
    bool idle() const { return pending_ == 0; }

Q_SIGNALS:
    void jobChanged(const fovea::JobEvent& event);

private:
    template <typename T>
    class Answer {
    public:
        Answer(JobBridge& bridge, std::function<void(Result<T>)> call) : bridge_(bridge), call_(std::move(call)) {}
        Answer(const Answer&) = delete;
        Answer& operator=(const Answer&) = delete;
        // A job that never ran drops its work, and this with it.
        ~Answer() {
            if (call_) give(fail(ErrorCode::cancelled, "cancelled"));
        }
        Status give(Result<T> result) {
            Status status;
            if (!result) status = propagate(result);
            auto shared = std::make_shared<Result<T>>(std::move(result));
            bridge_.post([&bridge = bridge_, call = std::exchange(call_, nullptr), shared] {
                --bridge.pending_;
                call(std::move(*shared));
            });
            return status;
        }

    private:
        JobBridge& bridge_;
        std::function<void(Result<T>)> call_;
    };

    void post(std::function<void()> call);
    void collect(const JobEvent& event);
    void flush();

    std::mutex mutex_;
    std::map<std::uint64_t, JobEvent> latest_;  // what changed since the last flush, by job
    bool flushAsked_ = false;
    int pending_ = 0;  // in this object's thread only
    QTimer timer_;
    std::unique_ptr<JobRunner> runner_;  // last: joined before the rest goes
};

}  // namespace fovea
