// Pairs of a made-up photograph and its vessel label, saved as a training set:
//   FOLDER/images/synth_SEED.png   RGB
//   FOLDER/labels/synth_SEED.png   grey, 255 on vessels
//   FOLDER/records/synth_SEED.json how it was made, format "fovea-pair/1"
// A recipe reads it as {"folder": "FOLDER/images", "labels": "FOLDER/labels"}.
#pragma once

#include <cstdint>
#include <filesystem>

#include "core/base/job_context.h"
#include "core/base/result.h"
#include "core/methods/pair_method.h"

namespace fovea {

struct PairFiles {
    std::filesystem::path image, label, record;
};

// Where the pair of a seed goes; `size` is part of the name unless it is 512, so that both sizes fit in one folder.
PairFiles pairFiles(const std::filesystem::path& folder, std::uint64_t seed, std::int64_t size);

// Errors: outputExists, when one of the three is there.
Status checkNewPair(const PairFiles& files);

// Makes and saves one pair; makes the folders. Nothing is left when something fails. Errors: those of PairMethod::make,
// outputExists, inputOutput.
Result<StepRecord> synthesizePair(const PairMethod& method, std::uint64_t seed, const ParamSet& parameters,
                                  const RunOptions& options, const PairFiles& files, const JobContext& context);

}  // namespace fovea
