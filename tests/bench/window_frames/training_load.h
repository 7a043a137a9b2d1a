// A small real training, in the lane of the window's own trainings.
#pragma once

#include <filesystem>

#include "ui/model/job_bridge.h"

namespace fovea::bench {

class TrainingLoad {
public:
    // Makes three synthetic photographs and a recipe in `folder`, begins, and returns when the first step is done.
    TrainingLoad(JobBridge& bridge, const std::filesystem::path& folder);
    ~TrainingLoad();  // stops it and waits
    int steps() const;  // done so far, by its log
    int threads() const { return threads_; }

private:
    JobHandle job_;
    std::filesystem::path log_;
    int threads_;
};

}  // namespace fovea::bench
