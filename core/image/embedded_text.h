// The text that travels inside a picture file, as the writers put it there (write_image.h), and as other programs leave it
// when they save the picture again.
#pragma once

#include <span>

#include "core/image/write_image.h"

namespace fovea {

// Of a PNG (what stands before the pixels), a TIFF (lines "key: value" of its description, other lines as "Description";
// its program and XMP) or a JPEG (comments, Exif, XMP, captions), in UTF-8. Empty for other files, and for damaged ones:
// reading the picture says what is wrong with it. Decodes no pixels.
ImageText embeddedTextIn(std::span<const std::byte> bytes);

}  // namespace fovea
