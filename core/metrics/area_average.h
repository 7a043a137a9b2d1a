// A picture reduced to the size of another by averaging areas: how a result of many pixels is compared with a reference
// of fewer, when that is asked for by name.
#pragma once

#include <string>

#include "core/base/result.h"
#include "core/base/text.h"
#include "core/image/image.h"

namespace fovea {

struct AreaAveraged {
    Image image;             // of the size asked for, with the field of view's nearest pixels where there was one
    Text definition;  // "the picture was first reduced from 192 x 192 to 96 x 96 px by averaging areas"
};

// The mean of what each new pixel covers. Errors: usage (not smaller, or of another shape: the two factors differ by more
// than a pixel over the whole picture), outOfMemory.
Result<AreaAveraged> areaAveraged(const Image& image, int width, int height);

}  // namespace fovea
