// What --pipeline names: a pipeline file, a record, or "-" for standard input.
#pragma once

#include <string>

#include "core/base/json.h"
#include "core/base/result.h"

namespace fovea::cli {

// Errors: those of readJsonFile and parseJson; badData (more on standard input than a pipeline can be).
Result<Json> readPipelineArgument(const std::string& file);

}  // namespace fovea::cli
