// The log of a run: one JSON object a line, appended and flushed, read by the window's curves and by people.
//   {"event": "start", ...} {"event": "step", "step": 100, "loss": ..., "rate": ..., "seconds": ...}
//   {"event": "validation", "step": 500, "psnr": ...} {"event": "best", ...} {"event": "stop", "reason": "finished"} (or "stopped", "ended early" with "why", ...)
#pragma once

#include <filesystem>
#include <fstream>

#include "core/base/json.h"
#include "core/base/result.h"

namespace fovea {

class RunLog {
public:
    // Appends; creates the file when it is not there. Errors: inputOutput.
    static Result<RunLog> open(const std::filesystem::path& path);
    void write(const Json& event);
    // When a run resumes from a checkpoint, what was logged after that step did not happen.
    // Whether an event of this kind was logged at this step.
    static bool holds(const std::filesystem::path& path, std::string_view kind, std::int64_t step);
    static Status forgetAfter(const std::filesystem::path& path, std::int64_t step);

private:
    std::ofstream stream_;
};

}  // namespace fovea
