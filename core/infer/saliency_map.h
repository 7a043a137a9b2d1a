// The saliency heat map of a picture, for looking at. The equations are core/nn/saliency.h's, with hard histogram bins,
// on luminance Y = 0.299 R + 0.587 G + 0.114 B.
#pragma once

#include <optional>
#include <string_view>

#include "core/base/job_context.h"
#include "core/image/image.h"

namespace fovea {

// curvature and entropy: equation 2 of either feature alone; all: equation 3, their weighted sum.
enum class SaliencyComponent { curvature, entropy, all };

// "curvature", "entropy", "all".
std::string_view nameOf(SaliencyComponent component);
std::optional<SaliencyComponent> saliencyComponentFromName(std::string_view name);

struct SaliencyMapOptions {
    SaliencyComponent component = SaliencyComponent::all;
    int neighbourhoodPx = 7;       // side of N_s, odd, 3 to 31 (asserted); the paper's is 7
    double curvatureWeight = 0.4;  // w1 of equation 3; only for `all`
};

// A map of the picture's size in [0, 1]. With a field of view (that is not the whole picture) the normalisation of
// equation 2 looks at the retina only, and the map is 0 outside it and in its outermost pixels, whose neighbourhood
// holds the camera's border: else that border would outshine everything. Peak memory is about 14 bytes a pixel,
// whatever the size. Thread-safe; torch's own number of threads is used. Errors: cancelled (within 0.3 s), badData (an
// empty picture), outOfMemory, internal.
Result<Map> saliencyMap(const Image& image, const SaliencyMapOptions& options, const JobContext& context);
Result<Map> saliencyMap(const Image& image, SaliencyComponent component, const JobContext& context);

}  // namespace fovea
