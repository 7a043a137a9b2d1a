// What a recipe's parts may hold, declared once: the reader of recipes, the window's forms and docs/recipes.md go by it.
// No torch here.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/params.h"

namespace fovea {

// Plain values under "training". Besides them `training` holds scheme, an object of the scheme's name with its options,
// loss, initialLoss, startFrom and cascade.
const ParamSchema& trainingSchema();
const ParamSchema& degradationSchema();
const ParamSchema& augmentSchema();

// Types of loss terms, and the options of one beside type, weight, channels and weights. nullptr: there is no such type.
std::vector<std::string> lossTypes();
const ParamSchema* lossSchema(std::string_view type);

// Schemes of training, and the options of one. nullptr: there is no such scheme.
std::vector<std::string> schemeNames();
const ParamSchema* schemeSchema(std::string_view name);

// All of the above as one JSON object, for `fovea-cli train --schema --json` and the window.
Json describeRecipeSchema();

}  // namespace fovea
