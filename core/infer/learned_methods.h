// The methods that networks serve: Fovea's own (sr.fovea, denoise.fovea, deblur.fovea, vessel.fovea), those of the
// literature (sr.srgan, denoise.dncnn, ...), and one method for each model that the user imported. No torch here.
#pragma once

#include <filesystem>

#include "core/methods/method.h"

namespace fovea {

// Registered whether or not their models are there: apply answers `unavailable`, and why, for a missing or damaged model.
// Models are looked up in both folders at each run, the first folder first, and loaded once. A method uses the model of its
// own id, or where it has a factor "<id>-x<factor>"; sr.srgan and sr.srgan-saliency run "<id>-x2", "<id>-x4", ... up to the factor
// one after the other, denoise.srgan-green runs "denoise.dncnn-green" and then "denoise.srgan-green".
//
// Each model "user.<name>" that is in a folder now becomes a method of that id (import_model.h); its card's method says
// which built-in method it works like. One that cannot (canServeAlone) is refused (MethodRegistry::addRefused); a forest is
// left to core/forest. userFolder may be empty.
void registerLearnedMethods(MethodRegistry& registry, const std::filesystem::path& modelsFolder,
                            const std::filesystem::path& userFolder = {});

// Whether one network of these channels can be a method that works like `method`: an estimator of veils, say, is a part of
// one. Errors: badData, with the reason.
Status canServeAlone(std::string_view method, int inputChannels, int outputChannels, int scale);

}  // namespace fovea
