// The training loop alone: a scheme (scheme.h), photographs and a folder come in; weights, checkpoints and events go out.
#pragma once

#include <filesystem>
#include <memory>

#include "core/base/job_context.h"
#include "core/train/early_end.h"
#include "core/train/photographs.h"
#include "core/train/recipe.h"

namespace fovea {

// endedEarly: before its last step, with the best weights so far as its result.
enum class StopReason { finished, stopped, notFinite, endedEarly };

struct TrainingResult {
    StopReason reason = StopReason::finished;
    std::int64_t steps = 0;
    double best = 0;             // validation score of the kept weights: PSNR in dB, AUC, or the scheme's own
    std::int64_t bestStep = -1;
    std::string device, precision;
    int threads = 0;
    std::string why;             // endedEarly: who or what ended it, in words
};

struct TrainingPlace {
    std::filesystem::path folder;  // recipe.json, split.json, log.jsonl, checkpoint.safetensors, model/
    std::string device = "auto";   // auto | cpu | cuda
    int threads = 0;               // 0: all
    std::shared_ptr<const EarlyEnd> earlyEnd = {};  // may be null
};

// Runs a recipe in `place.folder`, from its checkpoint when one is there. The best weights by validation (the last ones
// without validation photographs, or where the recipe says keep "last") lie in model/ with a card: `steps` of its trainedBy
// are theirs, `stepsRun` and `ended` say how far the run went and why it ended; no figures without validation photographs.
// A stop request saves a checkpoint and returns `stopped`. On the CPU a resumed run equals an uninterrupted one, bit for bit,
// with as many threads. patches.safetensors holds fixed validation patches as they are now (fixed_patches.h), if there are any.
// earlyEnd, or training.patience, ends the run with reason endedEarly: validated once more, and log and card say why. A loss
// that is not finite ends it with notFinite and leaves the last good checkpoint.
// Errors: configuration, unavailable (device), inputOutput, outOfMemory.
Result<TrainingResult> train(const Recipe& recipe, const Photographs& photographs, const TrainingPlace& place,
                             const JobContext& context);

}  // namespace fovea
