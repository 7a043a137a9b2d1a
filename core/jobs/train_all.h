// Several recipes one after another, those first that others build on: the one command that trains all shipped weights
// again, and the ablations.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/base/job_context.h"
#include "core/train/trainer.h"

namespace fovea {

struct TrainAllRequest {
    std::vector<std::filesystem::path> recipes;  // in any order
    std::filesystem::path dataRoot;
    std::filesystem::path folder;   // holds one run a recipe, named by its id
    std::filesystem::path publish;  // models folder that finished models are copied to; empty: none
    std::string device = "auto";
    int threads = 0;
    std::vector<std::string> changes;  // to every recipe, as in TrainRequest
};

enum class TrainAllState { trained, alreadyFinished };

struct TrainAllRun {
    std::string id;
    std::filesystem::path folder;
    TrainAllState state = TrainAllState::trained;
    TrainingResult result;      // of a run that was finished already: steps, best and bestStep as logged
    bool published = false;
};

// The recipes (*.json) of a folder, by name. Errors: noInput.
Result<std::vector<std::filesystem::path>> recipesOf(const std::filesystem::path& folder);
// Those that Fovea ships. Errors: unavailable.
Result<std::vector<std::filesystem::path>> shippedRecipes();

// A finished run is left as it is, an unfinished one goes on from its checkpoint. Ends after the run during which a stop
// was asked for; its reason is then `stopped`. A model that is in `publish` already stays; one that only serves as the start
// of another of the same method is not published.
// Errors: configuration (two recipes of one id, a circle, a run begun with another recipe), badData (a loss that is not
// finite), those of trainFromRecipe.
Result<std::vector<TrainAllRun>> trainAll(const TrainAllRequest& request, const JobContext& context);

}  // namespace fovea
