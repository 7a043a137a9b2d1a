// Which TorchScript modules the user of a models folder said to trust: <models folder>/trusted-modules.json, format
// "fovea-trust/1", a list of SHA-256. It lies beside the models and not in their cards, so that a model's folder that
// was copied there from somewhere else brings no trust of its own.
#pragma once

#include <filesystem>
#include <string>

#include "core/base/result.h"

namespace fovea {

// sha256: 64 lower-case hexadecimal digits, of the module's file. False too when there is no list.
// Errors: badData (a damaged list), inputOutput.
Result<bool> isTrustedModule(const std::filesystem::path& modelsFolder, const std::string& sha256);

// Adds it to the list. Errors: those of isTrustedModule, inputOutput.
Status trustModule(const std::filesystem::path& modelsFolder, const std::string& sha256);

}  // namespace fovea
