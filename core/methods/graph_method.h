// A method that turns a picture into the graph of its vessels.
#pragma once

#include <span>

#include "core/methods/method.h"
#include "core/methods/vessel_graph.h"

namespace fovea {

struct GraphOutput {
    VesselGraph graph;
    StepRecord record;
};

class GraphMethod {
public:
    virtual ~GraphMethod() = default;
    // Of task track.
    virtual const MethodInfo& info() const = 0;
    // Thread-safe. `seeds` are places on vessels from which to start, in pixels of the image; without any the method
    // finds its own. The image carries a field of view or gets one. Errors: usage (a seed outside the picture),
    // unavailable, outOfMemory, badData, cancelled.
    virtual Result<GraphOutput> apply(const Image& image, std::span<const PixelPosition> seeds, const ParamSet& parameters,
                                      const RunOptions& options, const JobContext& context) const = 0;
};

}  // namespace fovea
