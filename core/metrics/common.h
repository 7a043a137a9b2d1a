// Where the exceptions of OpenCV and of the standard library stop in this box, and what the metrics share.
#pragma once

#include <new>
#include <opencv2/core.hpp>
#include <string>

#include "core/base/job_context.h"
#include "core/base/result.h"
#include "core/metrics/full_reference.h"

namespace fovea {

// `work` returns a Result; `what` opens the message. Errors added: outOfMemory, internal.
template <typename Work>
auto caught(std::string_view what, Work&& work) -> decltype(work()) {
    try {
        return work();
    } catch (const std::bad_alloc&) {
        return fail(ErrorCode::outOfMemory, "%1: not enough memory", what);
    } catch (const cv::Exception& error) {
        if (error.code == cv::Error::StsNoMem) return fail(ErrorCode::outOfMemory, "%1: not enough memory", what);
        return fail(ErrorCode::internal, "%1: OpenCV: %2", what, error.err);
    } catch (const std::exception& error) {
        return fail(ErrorCode::internal, "%1: %2", what, error.what());
    }
}

// Y = 0.299 R + 0.587 G + 0.114 B in grey levels of 8 bits (CV_32FC1), not rounded.
cv::Mat greyPlane(const Image& image);

// 255 where a region's pixels are, of the picture's size; empty for all of them. Asserts that a picture whose field of
// view is asked for has one. Errors: usage, when the field of view is empty.
Result<cv::Mat> regionMask(const Image& framed, MetricRegion region);

// The largest upright rectangle with no zero of `mask` in it.
cv::Rect largestRectangleInside(const cv::Mat& mask);

// work(0) ... work(count - 1) on the threads of OpenCV, until it is done or a stop is asked for. Errors: cancelled.
template <typename Work>
Status inParallel(int count, const JobContext& context, Work&& work) {
    cv::parallel_for_(cv::Range(0, count), [&](const cv::Range& range) {
        for (int i = range.start; i < range.end && !context.stopped(); ++i) work(i);
    });
    return context.check();
}

}  // namespace fovea
