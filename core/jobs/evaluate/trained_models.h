// Networks trained for an evaluation: by recipes, changed as the evaluation asks, once, into a folder of their own where
// they stand in for the program's models of the same ids.
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/base/job_context.h"
#include "core/base/json.h"
#include "core/base/result.h"

namespace fovea {

// The photographs of one fold: file names in one folder of photographs. A recipe's sources in that folder are restricted
// to those for training and, held out, those for validation; its other sources stay as they are.
struct FoldFiles {
    std::filesystem::path folder;
    std::vector<std::string> training;
    std::vector<std::string> validation;
};

struct ServedModel {
    std::string model;   // "sr.srgan-saliency-x2"
    std::string method;  // "sr.srgan-saliency"
};

struct ModelsRequest {
    std::string label;                           // of the folder, for people: "ablation-curvature"
    std::vector<std::filesystem::path> recipes;  // in order: a later one may begin with or cascade an earlier one's model
    Json changes = Json::object();               // merged into every recipe (RFC 7396)
    std::function<void(Json&)> edit = {};        // done to every recipe after that; empty: nothing
    // The program's model and method that a recipe's model stands in for, by the recipe's id; absent: its own.
    std::map<std::string, ServedModel> serves;
    // Finished runs (<id>/model), as `fovea-cli train` leaves them: a recipe whose id is there is not trained. Empty: none.
    std::filesystem::path finishedRuns;
    std::optional<int> steps;                    // at most so many a recipe
    std::optional<double> minutes;               // at most so long a recipe, each time it is taken up
    std::optional<FoldFiles> fold;
    std::filesystem::path dataRoot;
    std::filesystem::path workFolder;
    std::filesystem::path programModels;         // every other model is taken from here, by link
    std::string device = "auto";
    int threads = 0;
};

// What one recipe became.
struct TrainedRecipe {
    std::string model;      // the recipe's id
    std::string sha256;     // of its weights
    std::int64_t steps = 0;
    std::int64_t ofSteps = 0;   // of the recipe as it was run
    double minutes = 0;
    std::string stopped;        // "finished", "after 10 minutes", "taken from a finished run"
    Json architecture;
};

struct TrainedModels {
    std::filesystem::path folder;  // of models
    std::vector<TrainedRecipe> recipes;
};

// What is trained already (the same recipes, changes and bounds) is not trained again; what was interrupted goes on from
// its checkpoint. A stop request ends with `cancelled` and leaves a checkpoint. Errors: those of reading recipes and of
// training; configuration (a fold that leaves nothing to train on), badData (a loss that is not finite, nothing to keep
// after the minutes allowed).
Result<TrainedModels> trainModels(const ModelsRequest& request, const JobContext& context);

// The recipe of a file, or of the program's own recipes when `name` is no path to one ("sr.srcnn-x2" or
// "sr.srcnn-x2.json"). Errors: noInput.
Result<std::filesystem::path> findRecipe(const std::string& name);

// "7.9 million parameters" is for cards; this is what an evaluation says about a network: its type and options.
std::string describeArchitecture(const Json& architecture);

}  // namespace fovea
