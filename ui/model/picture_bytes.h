// A picture that is no file (from the clipboard, dragged from a browser) as the bytes of an image file, so that it is read
// like any other and has a hash.
#pragma once

#include <memory>

#include "core/base/files.h"

class QImage;
class QMimeData;

namespace fovea {

// True when there is a picture in it.
bool holdsPicture(const QMimeData& data);
// The bytes as they were given, when they are of a format that Fovea reads; else empty: take the QImage.
Bytes givenBytes(const QMimeData& data);
// As PNG, 8 or 16 bits as it is, without transparency (over black). Thread-safe. Errors: badData, outOfMemory.
Result<std::shared_ptr<const Bytes>> pngBytes(const QImage& picture);

}  // namespace fovea
