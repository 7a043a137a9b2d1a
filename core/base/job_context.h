// What running code may ask of whoever started it: "am I stopped?", "tell them how far I am", "which seed?".
// It knows no thread and no toolkit. Cheap to copy; all callbacks may be empty.
#pragma once

#include <cstdint>
#include <functional>
#include <stop_token>
#include <string_view>

#include "core/base/result.h"

namespace fovea {

enum class LogLevel { info, warning };

struct JobContext {
    std::stop_token stop;
    // fraction in [0, 1], monotone within one job; called from the job's own thread.
    std::function<void(double fraction, std::string_view stage)> onProgress;
    std::function<void(LogLevel level, std::string_view message)> onLog;
    std::uint64_t seed = 0;

    bool stopped() const { return stop.stop_requested(); }
    void progress(double fraction, std::string_view stage) const {
        if (onProgress) onProgress(fraction, stage);
    }
    void log(LogLevel level, std::string_view message) const {
        if (onLog) onLog(level, message);
    }
    // The same context, its progress mapped into [from, to] of this one's.
    JobContext part(double from, double to) const;
    // An error with code cancelled when a stop was asked for.
    Status check() const;
};

}  // namespace fovea
