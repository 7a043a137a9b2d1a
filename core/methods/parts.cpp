#include "core/methods/parts.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <opencv2/core/utility.hpp>
#include <thread>

namespace fovea {

Status forEachPart(int count, int threads, const JobContext& context, std::string_view stage,
                   const std::function<void(int)>& work) {
    FOVEA_CHECK(context.check());
    std::atomic<int> next = 0;
    std::atomic<int> done = 0;
    std::mutex faultMutex;
    std::exception_ptr fault;
    const auto caller = std::this_thread::get_id();
    const auto drain = [&] {
        while (!context.stopped()) {
            const int part = next.fetch_add(1);
            if (part >= count) return;
            try {
                work(part);
            } catch (...) {
                const std::lock_guard lock(faultMutex);
                if (!fault) fault = std::current_exception();
                next = count;  // the others end too
                return;
            }
            const int sofar = done.fetch_add(1) + 1;
            if (std::this_thread::get_id() == caller) context.progress(static_cast<double>(sofar) / count, stage);
        }
    };
    const int workers = std::clamp(threads, 1, std::max(count, 1));
    // Inside parallel_for_ OpenCV's own functions stay in their thread, so `threads` bounds the whole.
    cv::parallel_for_(cv::Range(0, workers), [&](const cv::Range& range) {
        for (int i = range.start; i < range.end; ++i) drain();
    }, workers);
    if (fault) std::rethrow_exception(fault);
    FOVEA_CHECK(context.check());
    context.progress(1, stage);
    return {};
}

Status forStrips(int height, int stripRows, int threads, const JobContext& context, std::string_view stage,
                 const std::function<void(Rows)>& work) {
    return forEachPart((height + stripRows - 1) / stripRows, threads, context, stage, [&](int strip) {
        work({strip * stripRows, std::min(height, (strip + 1) * stripRows)});
    });
}

}  // namespace fovea
