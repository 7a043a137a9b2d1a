// Files of a user's that a recipe names: the weights of the networks whose features a loss compares. No torch here.
#pragma once

#include <filesystem>
#include <string>

#include "core/base/result.h"
#include "core/train/recipe.h"

namespace fovea {

// A file that the recipe names: relative to the working folder, to the folder of runs, to the data root or to
// $FOVEA_TRAINING_DATA, in this order. Errors: unavailable, naming the places.
Result<std::filesystem::path> findTrainingFile(const Recipe& recipe, const std::string& name);

// That every such file of the recipe is there. Errors: those of findTrainingFile.
Status checkTrainingFiles(const Recipe& recipe);

}  // namespace fovea
