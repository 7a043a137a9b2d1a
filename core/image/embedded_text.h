// The text that travels inside a picture file, as the writers put it there (write_image.h).
#pragma once

#include <span>

#include "core/image/write_image.h"

namespace fovea {

// Of a PNG (what stands before the pixels) or a TIFF (lines "key: value" of its description), in UTF-8. Empty for other
// files, and for damaged ones: reading the picture says what is wrong with it. Decodes no pixels.
ImageText embeddedTextIn(std::span<const std::byte> bytes);

}  // namespace fovea
