#include "core/base/priority.h"

#if defined(__linux__)
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace fovea {

void lowerThreadPriority() {
#if defined(__linux__)
    constexpr int kNice = 10;
    // On Linux this is the thread's own, whatever POSIX says of processes.
    [[maybe_unused]] const int failed = ::setpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()), kNice);
#endif
}

}  // namespace fovea
