// A picture as it may leave the window by the clipboard: a processed one carries its strip.
#pragma once

#include <QImage>

#include "core/jobs/restore.h"

namespace fovea {

// Thread-safe; slow for large pictures, so meant for the io lane.
QImage markedPicture(const Restored& restored);
// A photograph that was processed before it was opened.
QImage markedPicture(const Image& image, const std::string& mark);

}  // namespace fovea
