// Asked from another thread: end a run before its last step and keep what was best so far. No torch here.
#pragma once

#include <mutex>
#include <optional>
#include <string>
#include <utility>

namespace fovea {

class EarlyEnd {
public:
    // `why` goes into the run's log and the model's card.
    void ask(std::string why) {
        const std::lock_guard lock(mutex_);
        why_ = std::move(why);
    }
    std::optional<std::string> asked() const {
        const std::lock_guard lock(mutex_);
        return why_;
    }

private:
    mutable std::mutex mutex_;
    std::optional<std::string> why_;
};

}  // namespace fovea
