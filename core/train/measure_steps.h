// A few real steps of a run, for an estimate of its time and memory; nothing is written. No torch here.
#pragma once

#include "core/train/fixed_patches.h"
#include "core/train/trainer.h"

namespace fovea {

struct StepMeasure {
    double secondsAStep = 0;             // median of the steps after the first
    double secondsAValidation = -1;      // of one photograph; negative: the recipe validates nothing
    std::int64_t parameters = 0;         // of the published network
    std::uint64_t stateBytes = 0;        // weights, gradients and moments of all networks that learn
    int steps = 0;                       // measured
    std::string device, precision;
    int threads = 0;
};

// photographs: as few as suffice. place.folder is only where earlier models are looked for beside.
// Errors: those of setting up a run; cancelled.
Result<StepMeasure> measureSteps(const Recipe& recipe, const Photographs& photographs, const TrainingPlace& place, int steps,
                                 const JobContext& context);

// What a network is, found by building it, without training it. Errors: configuration, naming type or option.
struct NetworkFacts {
    std::int64_t parameters = 0;
    int scale = 1;             // output size / input size
    int receptiveMargin = 0;   // input px around an output pixel's place that can influence it; negative: no such thing
    int sizeMultiple = 1;      // sides of the input are padded to multiples of this
    bool contextual = false;   // normalises by statistics of the whole picture
    int inputChannels = 3;
    int outputChannels = 3;
};
Result<NetworkFacts> networkFacts(const Json& architecture);

// The pairs that a scheme would see at `step`, as 8-bit pictures, the batch's first ones. Errors: as above.
struct SeenPair {
    PatchPlanes input, target;
};
Result<std::vector<SeenPair>> seenPairs(const Recipe& recipe, const Photographs& photographs, std::int64_t step, int count);

}  // namespace fovea
