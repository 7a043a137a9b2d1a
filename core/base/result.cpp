#include "core/base/result.h"

#include <cstdio>
#include <cstdlib>

namespace fovea {

int exitCodeOf(ErrorCode code) {
    switch (code) {
        case ErrorCode::usage: return 64;
        case ErrorCode::badData: return 65;
        case ErrorCode::noInput: return 66;
        case ErrorCode::unavailable: return 69;
        case ErrorCode::internal: return 70;
        case ErrorCode::outputExists: return 73;
        case ErrorCode::inputOutput: return 74;
        case ErrorCode::outOfMemory: return 75;
        case ErrorCode::refusedForSafety: return 77;
        case ErrorCode::configuration: return 78;
        case ErrorCode::cancelled: return 130;
    }
    return 70;
}

std::string_view nameOf(ErrorCode code) {
    switch (code) {
        case ErrorCode::usage: return "usage";
        case ErrorCode::badData: return "bad-data";
        case ErrorCode::noInput: return "no-input";
        case ErrorCode::unavailable: return "unavailable";
        case ErrorCode::internal: return "internal";
        case ErrorCode::outputExists: return "output-exists";
        case ErrorCode::inputOutput: return "input-output";
        case ErrorCode::outOfMemory: return "out-of-memory";
        case ErrorCode::refusedForSafety: return "refused-for-safety";
        case ErrorCode::configuration: return "configuration";
        case ErrorCode::cancelled: return "cancelled";
    }
    return "internal";
}

void assertionFailed(const char* expression, const char* file, int line) {
    std::fprintf(stderr, "fovea: broken invariant '%s' at %s:%d\n", expression, file, line);
    std::abort();
}

}  // namespace fovea
