// The methods that forests serve: sr.forest.
#pragma once

#include <filesystem>

#include "core/methods/method.h"

namespace fovea {

// sr.forest enlarges 2, 4, 8 or 16 times with the model "sr.forest-x<scale>" of the folder: the forest works on
// luminance, what it adds goes to all three channels, and so colour stays that of the bicubic enlargement. Registered
// whether or not the models are there: apply answers `unavailable`, and why, for a missing or damaged one. A model is
// verified and loaded once and again when its file's hash in the card changes.
//
// Each forest for sr.forest among the user's models ("user.<name>"; userFolder may be empty) is a method of its own, at its
// own factor; a forest for another method is refused (MethodRegistry::addRefused).
void registerForestMethods(MethodRegistry& registry, const std::filesystem::path& modelsFolder,
                           const std::filesystem::path& userFolder = {});

}  // namespace fovea
