// Reading fundus photographs by content, not by name.
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>

#include "core/base/result.h"
#include "core/image/image.h"

namespace fovea {

// Declared limits: larger files or pictures are refused with an error, whatever their header says.
struct ReadLimits {
    std::uint64_t maxFileBytes = 1ull << 30;
    int maxSide = 65535;
    std::uint64_t maxPixels = 200'000'000;
};

// PNG, JPEG, TIFF (8 and 16 bit), BMP, PPM/PGM, GIF (first frame), DICOM Ophthalmic Photography. EXIF orientation is
// applied, an ICC profile kept, pixel spacing and laterality read where the file has them, sha256 of the bytes recorded.
// The field of view is not estimated here (see field_of_view.h). Never writes.
// Errors, each naming the file and the reason: noInput, badData, outOfMemory, inputOutput.
Result<Image> readImage(const std::filesystem::path& path, const ReadLimits& limits = {});

// The same from memory (used by the fuzzers); `name` stands for the file in errors.
Result<Image> decodeImage(std::span<const std::byte> bytes, const std::string& name, const ReadLimits& limits = {});

}  // namespace fovea
