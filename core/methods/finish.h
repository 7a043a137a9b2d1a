// One run of a method, from its start to its record. Every method, classical or learned, ends here, so that each of
// them clamps, puts back what lies outside the field of view, divides the pixel spacing and says how it was done in
// the same way.
//
//   MethodRun run(info(), parameters, scale, options);
//   ... compute into an ImageBuilder, amend run.record ...
//   return std::move(run).finish(image, std::move(builder), context);
#pragma once

#include <chrono>

#include "core/methods/method.h"

namespace fovea {

// options.threads, or as many as the machine has. At least 1.
int threadsOf(const RunOptions& options);

// Refuses what cannot fit before anything is allocated: memoryFactor times the result's float pixels against the memory
// that is free. Errors: outOfMemory, with both figures.
Status checkMemory(const Image& image, int scale, double memoryFactor);

class MethodRun {
public:
    MethodRun(const MethodInfo& info, const ParamSet& parameters, int scale, const RunOptions& options);

    // A picture of exactly width x scale by height x scale pixels (asserted), any finite or infinite values: clamped to
    // [0, 1], NaN to 0. By the method's mask policy pixels outside the field of view become those of the input, or of
    // its bicubic enlargement. The result has the input's info with the spacing divided, and the enlarged field of view.
    // Errors: cancelled.
    Result<MethodOutput> finish(const Image& image, ImageBuilder result, const JobContext& context) &&;

    // A map of width x height values, clamped to [0, 1]; 0 outside the field of view for MaskPolicy::zeroOutside.
    Result<MethodOutput> finish(const Image& image, std::vector<float> values, const JobContext& context) &&;

    StepRecord record;

private:
    MethodOutput close(std::variant<Image, Map> value);
    MaskPolicy maskPolicy_;
    std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

}  // namespace fovea
