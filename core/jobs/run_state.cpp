#include "core/jobs/run_state.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <utility>

#include "core/base/json.h"

namespace fovea {
namespace {

namespace fs = std::filesystem;
constexpr const char* kLockFile = ".lock";

}  // namespace

Result<RunLock> RunLock::take(const fs::path& runFolder) {
    const fs::path path = runFolder / kLockFile;
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
    if (file < 0) return fail(ErrorCode::inputOutput, "%1: cannot be made: %2", path.string(), std::strerror(errno));
    RunLock lock(file);
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        return fail(ErrorCode::unavailable, "%1: this run is being trained already, here or by another program",
                    runFolder.string());
    }
    return lock;
}

bool RunLock::held(const fs::path& runFolder) {
    const int file = ::open((runFolder / kLockFile).c_str(), O_RDWR | O_CLOEXEC);
    if (file < 0) return false;
    const bool taken = ::flock(file, LOCK_EX | LOCK_NB) != 0;
    ::close(file);
    return taken;
}

RunLock& RunLock::operator=(RunLock&& other) noexcept {
    std::swap(file_, other.file_);
    return *this;
}

RunLock::~RunLock() {
    if (file_ >= 0) ::close(file_);
}

RunState runStateOf(const fs::path& runFolder) {
    std::error_code ignored;
    if (!fs::exists(runFolder / "recipe.json", ignored)) return RunState::none;
    if (RunLock::held(runFolder)) return RunState::running;
    std::ifstream in(runFolder / "log.jsonl");
    std::string event, reason;
    for (std::string line; std::getline(in, line);) {
        const auto json = parseJson(line, "log.jsonl");
        if (!json || !json->is_object()) continue;  // cut short by a kill
        event = json->value("event", std::string());
        reason = json->value("reason", std::string());
    }
    if (event.empty()) return RunState::waiting;
    if (event != "stop") return RunState::cutOff;
    if (reason == "stopped") return RunState::stopped;
    return reason == "finished" || reason == "ended early" ? RunState::finished : RunState::notFinite;
}

}  // namespace fovea
