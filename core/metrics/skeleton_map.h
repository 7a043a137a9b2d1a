// The middle lines of a vessel map, for looking at: skeleton.h without its matrices.
#pragma once

#include "core/base/result.h"
#include "core/image/image.h"

namespace fovea {

inline constexpr float kVesselProbability = 0.5f;  // from here on a pixel is a vessel

// The probability on the thinned lines of the pixels of kVesselProbability or more, 0 elsewhere. Errors: outOfMemory,
// internal.
Result<Map> skeletonMap(const Map& probability);

}  // namespace fovea
