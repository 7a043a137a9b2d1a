// A method that makes pairs for training: a photograph that never was, and its vessels, exactly known. A seed gives the
// same pair again on the same device, whatever was made before it.
#pragma once

#include "core/methods/method.h"

namespace fovea {

struct PairOutput {
    Image fundus;       // RGB, square, black outside its field of view, which it carries
    Map vessels;        // of the same size: 1 on vessels, 0 elsewhere
    StepRecord record;  // parameters complete; the seed is the caller's to write down
};

class PairMethod {
public:
    virtual ~PairMethod() = default;
    // Of task synthesize. A size is the parameter `size` (512, 1024 px).
    virtual const MethodInfo& info() const = 0;
    // Thread-safe. context.seed is not looked at. Errors: usage, unavailable, outOfMemory, badData, cancelled.
    virtual Result<PairOutput> make(std::uint64_t seed, const ParamSet& parameters, const RunOptions& options,
                                    const JobContext& context) const = 0;
};

}  // namespace fovea
