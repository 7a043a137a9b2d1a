// What a run's folder says about the run: going on, ended and how, or cut off by a crash, a kill or a power cut.
#pragma once

#include <filesystem>
#include <string>

#include "core/base/result.h"

namespace fovea {

// Held while a run is trained; two programs cannot train in one folder. The kernel lets go of it when its holder dies, so a
// killed run's folder is free.
class RunLock {
public:
    // Errors: unavailable (the run is being trained), inputOutput.
    static Result<RunLock> take(const std::filesystem::path& runFolder);
    static bool held(const std::filesystem::path& runFolder);
    RunLock(RunLock&& other) noexcept : file_(other.file_) { other.file_ = -1; }
    RunLock& operator=(RunLock&& other) noexcept;
    ~RunLock();

private:
    explicit RunLock(int file) : file_(file) {}
    int file_ = -1;
};

enum class RunState {
    none,       // no run
    waiting,    // a recipe, but not begun
    running,    // by this or another program
    cutOff,     // begun, not ended, and nobody trains it
    stopped,    // can be continued
    notFinite,  // its loss was not finite
    finished,   // also when it was ended early
};
// Thread-safe; reads the log's events.
RunState runStateOf(const std::filesystem::path& runFolder);

}  // namespace fovea
