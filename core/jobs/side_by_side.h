// Original and result as one picture to look at, each with its words in a strip below it. For looking only: the pixels
// are scaled to fit.
#pragma once

#include <filesystem>
#include <string>

#include "core/base/job_context.h"
#include "core/base/result.h"
#include "core/image/image.h"

namespace fovea {

struct Panel {
    Image image;        // with pixels
    std::string words;  // what the strip says, before the size
};

// Both panels have the same width: the wider picture's, at most 2048 px. 8 bits. Errors: outOfMemory, internal.
Result<Image> sideBySide(const Panel& left, const Panel& right);

struct SideBySideFiles {
    std::filesystem::path original;
    std::filesystem::path result;  // its record, <result>.json, gives the words where there is one
    std::filesystem::path output;  // PNG or TIFF, new
};
struct SideBySideSize {
    int width = 0;
    int height = 0;
};
// Errors: those of readImage and writeImage, refusedForSafety.
Result<SideBySideSize> sideBySideFile(const SideBySideFiles& files, const JobContext& context);

}  // namespace fovea
