// The methods that Fovea's own networks serve: sr.fovea, denoise.fovea, deblur.fovea, vessel.fovea. No torch here.
#pragma once

#include <filesystem>

#include "core/methods/method.h"

namespace fovea {

// Registered whether or not their models are there: apply answers `unavailable`, and why, for a missing or damaged model.
// Models are looked up in the folder at each run and loaded once. sr.fovea uses the model "sr.fovea-x<scale>", the others
// the model of their own name.
void registerLearnedMethods(MethodRegistry& registry, const std::filesystem::path& modelsFolder);

}  // namespace fovea
