// Work cut into parts, so that it can be told how far it is, stopped between two parts, and shared among threads.
#pragma once

#include <functional>
#include <string_view>

#include "core/base/job_context.h"

namespace fovea {

// Calls work(0) ... work(count - 1), each once, in at most `threads` threads and in no certain order. OpenCV functions
// called inside run in that thread alone. Progress is told from the calling thread. What `work` throws is thrown here.
// Errors: cancelled (between two parts).
Status forEachPart(int count, int threads, const JobContext& context, std::string_view stage,
                   const std::function<void(int)>& work);

struct Rows {
    int begin = 0;
    int end = 0;  // exclusive
};

// The same over rows 0 to height - 1, `stripRows` at a time.
Status forStrips(int height, int stripRows, int threads, const JobContext& context, std::string_view stage,
                 const std::function<void(Rows)>& work);

}  // namespace fovea
