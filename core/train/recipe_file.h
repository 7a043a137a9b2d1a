// Recipes on disk: a file may name another one, relative to its own folder, as its `base` and hold only what differs, and single keys may
// be changed from outside. No torch here.
//
//   FOVEA_TRY(Recipe recipe, readRecipe("sr.srgan-saliency-x4-no-cnn.json", {"training.steps=500"}));
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/train/recipe.h"

namespace fovea {

// The file's JSON with its base merged under it (RFC 7386: objects merge, null removes a key, everything else replaces;
// bases may have bases, eight at most) and then each change applied: "training.steps=500", "data.0.folder=restored". What
// stands right of the first = is JSON, or else a string. Errors: those of readJsonFile, configuration.
Result<Json> readRecipeJson(const std::filesystem::path& path, const std::vector<std::string>& changes = {});

// The same, parsed and checked. Errors: those of readRecipeJson and parseRecipe.
Result<Recipe> readRecipe(const std::filesystem::path& path, const std::vector<std::string>& changes = {});

// Ids of the models that the recipe builds on (startFrom, cascade): what must have been trained before. Paths are left out.
std::vector<std::string> modelsNeeded(const Recipe& recipe);

}  // namespace fovea
