// Finding the retina's disc.
#pragma once

#include "core/image/image.h"

namespace fovea {

// The disc of a fundus photograph: circles cut off above and below, notches, grey or coloured borders. A picture
// without a dark border (a crop, down to 64 x 64) is all field of view. Never fails: what cannot be told apart from a
// border is treated as retina, so that nothing is left unrestored.
FieldOfView estimateFieldOfView(const Image& image);

// The image with its estimated field of view, unless it has one already.
Image withFieldOfView(const Image& image);

// Nearest-neighbour enlargement by an integer factor, for super-resolved results.
FieldOfView scaled(const FieldOfView& fieldOfView, int factor);

}  // namespace fovea
