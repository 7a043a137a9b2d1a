// Progress on stderr: one line that updates in place on a terminal, else a line now and then.
#pragma once

#include <chrono>
#include <string>

#include "app/cli/console.h"
#include "core/base/job_context.h"
#include "core/jobs/remaining_time.h"

namespace fovea::cli {

class Progress {
public:
    // `title` names the item: "[2/7] 11_dr.jpg".
    Progress(const Console& console, std::string title);
    ~Progress();  // clears the line
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    // A context whose progress and log come here; must not outlive this.
    JobContext context(std::stop_token stop);

private:
    void show(double fraction, std::string_view stage);

    using Clock = std::chrono::steady_clock;
    const Console& console_;
    std::string title_;
    RemainingTime remaining_;
    Clock::time_point started_ = Clock::now();
    Clock::time_point lastShown_ = started_;
};

}  // namespace fovea::cli
