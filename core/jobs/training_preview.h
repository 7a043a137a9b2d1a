// What a run would see, before it is begun: real training pairs made of the chosen data by the chosen degradation, and what
// a run would cost, measured on a few real steps. No torch here.
#pragma once

#include "core/base/job_context.h"
#include "core/jobs/photograph_list.h"
#include "core/train/fixed_patches.h"
#include "core/train/measure_steps.h"
#include "core/train/photographs.h"

namespace fovea {

// One photograph a source (of the training side where there is one), the `page`-th drawn; enough for pairs and estimates.
// Errors: those of readPhotographs.
Result<Photographs> readSamplePhotographs(const Recipe& recipe, const std::filesystem::path& dataRoot, std::uint64_t page,
                                          const JobContext& context);

// `count` pairs as the run would draw them at `step` from these photographs: degraded and clean, photograph and vessel
// label, or in unpaired training a blurred and a clear one. Errors: configuration, those of a run's set-up.
Result<std::vector<SeenPair>> previewPairs(const Recipe& recipe, const Photographs& photographs, std::int64_t step, int count);

struct TrainingEstimate {
    StepMeasure measured;
    double seconds = 0;                  // of the whole run: steps and validations
    double validationSeconds = 0;        // of it, for validations
    std::uint64_t photographBytes = 0;   // all photographs of the run, held in memory
    std::uint64_t workBytes = 0;         // this program's peak above its rest while the steps were measured; 0: unknown
};
// Measures `steps` steps on `sample`. `list`: all photographs of the run, for how many there are.
Result<TrainingEstimate> estimateTraining(const Recipe& recipe, const Photographs& sample, const PhotographList& list,
                                          const TrainingPlace& place, int steps, const JobContext& context);

}  // namespace fovea
