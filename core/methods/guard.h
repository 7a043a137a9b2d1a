// Where the exceptions of OpenCV and of the standard library stop: a method's work runs inside guarded().
#pragma once

#include <new>
#include <opencv2/core.hpp>
#include <string>

#include "core/base/result.h"

namespace fovea {

// `work` returns a Result or a Status; `what` opens the message. Errors added: outOfMemory, internal.
template <typename Work>
auto guarded(std::string_view what, Work&& work) -> decltype(work()) {
    const std::string name(what);
    try {
        return work();
    } catch (const std::bad_alloc&) {
        return fail(ErrorCode::outOfMemory, "%1: not enough memory", name);
    } catch (const cv::Exception& error) {
        if (error.code == cv::Error::StsNoMem) return fail(ErrorCode::outOfMemory, "%1: not enough memory", name);
        return fail(ErrorCode::internal, "%1: OpenCV: %2", name, error.err);
    } catch (const std::exception& error) {
        return fail(ErrorCode::internal, "%1: %2", name, error.what());
    }
}

}  // namespace fovea
