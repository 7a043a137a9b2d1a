#include "ui/model/job_bridge.h"

namespace fovea {

namespace {
constexpr int kFlushIntervalMs = 34;  // just under 30 a second
}

JobBridge::JobBridge(QObject* parent) : QObject(parent) {
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, &JobBridge::flush);
    runner_ = std::make_unique<JobRunner>([this](const JobEvent& event) { collect(event); });
}

JobBridge::~JobBridge() { runner_.reset(); }

void JobBridge::post(std::function<void()> call) {
    QMetaObject::invokeMethod(this, std::move(call), Qt::QueuedConnection);
}

void JobBridge::collect(const JobEvent& event) {
    const std::lock_guard lock(mutex_);
    latest_[event.id] = event;
    if (flushAsked_) return;
    flushAsked_ = true;
    QMetaObject::invokeMethod(
        this, [this] { timer_.start(kFlushIntervalMs); }, Qt::QueuedConnection);
}

void JobBridge::flush() {
    std::map<std::uint64_t, JobEvent> events;
    {
        const std::lock_guard lock(mutex_);
        events.swap(latest_);
        flushAsked_ = false;
    }
    for (const auto& [id, event] : events) Q_EMIT jobChanged(event);
}

}  // namespace fovea
