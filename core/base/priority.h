// Work that must not be felt: what takes minutes runs behind what somebody waits for.
#pragma once

namespace fovea {

// For the calling thread and those that it starts from now on; there is no way back for it. Nothing where the system
// knows no priorities of threads.
void lowerThreadPriority();

}  // namespace fovea
