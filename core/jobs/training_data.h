// Reads a recipe's photographs from folders: the image formats of Fovea, field of view estimated, reduced to the sizes
// that the recipe asks for, with vessel labels and boxes to skip.
#pragma once

#include <filesystem>

#include "core/base/job_context.h"
#include "core/train/photographs.h"
#include "core/train/recipe.h"

namespace fovea {

// Errors: noInput (a folder or label is missing), those of readImage, configuration (a source matches nothing), cancelled.
Result<Photographs> readPhotographs(const Recipe& recipe, const std::filesystem::path& dataRoot, const JobContext& context);

}  // namespace fovea
