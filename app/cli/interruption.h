// Ctrl-C and SIGTERM as a stop request: running work ends at its next check and leaves no partial file. A second signal
// ends the program at once.
#pragma once

#include <atomic>
#include <stop_token>
#include <thread>

namespace fovea::cli {

class Interruption {
public:
    Interruption();  // installs the handlers; one at a time
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

    std::stop_token token() const { return stop_.get_token(); }
    bool happened() const { return signal_ != 0; }
    // 130 after Ctrl-C, 143 after SIGTERM.
    int exitCode() const { return 128 + signal_; }

private:
    std::stop_source stop_;
    std::atomic<int> signal_{0};
    std::jthread watcher_;
};

}  // namespace fovea::cli
