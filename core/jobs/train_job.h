// The training job: the one entry for window and command line.
#pragma once

#include <filesystem>
#include <optional>

#include "core/base/job_context.h"
#include "core/train/recipe.h"
#include "core/train/trainer.h"

namespace fovea {

struct TrainRequest {
    std::filesystem::path recipe;    // recipe.json; when resuming, the one in `folder` is used and this stays empty
    std::filesystem::path dataRoot;  // what the recipe's folders are relative to; ignored with a packed set
    std::filesystem::path packed;    // a packed set instead of folders; empty: none
    std::filesystem::path folder;    // of the run: log.jsonl, split.json, checkpoint.safetensors, model/
    std::string device = "auto";
    int threads = 0;
    std::shared_ptr<const EarlyEnd> earlyEnd = {};  // asked from outside to end before the last step; may be null
    std::vector<std::string> changes = {};  // single keys of the recipe, "training.steps=500"; ignored when resuming
};

enum class RunStart { fresh, resume };

// fresh: `folder` must not hold a run yet (outputExists). resume: it must (noInput); one that has only its recipe.json
// begins at its first step. The folder is locked meanwhile (unavailable when it is being trained already).
// Errors: those of readJsonFile, parseRecipe, readPhotographs and train.
Result<TrainingResult> trainFromRecipe(const TrainRequest& request, RunStart start, const JobContext& context);

// The same with the data root beside or above the recipe: $FOVEA_TRAINING_DATA, else the recipe's own folder.
std::filesystem::path defaultDataRoot(const std::filesystem::path& recipe);

// Writes the photographs of request.recipe as a packed set for machines without image readers. `target` must be new.
Status packFromRecipe(const TrainRequest& request, const std::filesystem::path& target, const JobContext& context);

// Copies a finished run's model into a models folder under its id, so that it appears as a method. The id must be new there.
// Errors: noInput (no model yet), outputExists, inputOutput.
Status publishModel(const std::filesystem::path& runFolder, const std::filesystem::path& modelsFolder);

}  // namespace fovea
