#include "core/base/job_context.h"

#include <string>

namespace fovea {

JobContext JobContext::part(double from, double to) const {
    JobContext result = *this;
    if (onProgress) {
        result.onProgress = [outer = onProgress, from, to](double fraction, std::string_view stage) {
            outer(from + fraction * (to - from), stage);
        };
    }
    return result;
}

Status JobContext::check() const {
    if (stopped()) return fail(ErrorCode::cancelled, "cancelled");
    return {};
}

}  // namespace fovea
