// Writing results: always to a new file, never over an input, also through links.
#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "core/base/result.h"
#include "core/image/image.h"

namespace fovea {

// Text that travels inside the file: PNG iTXt, TIFF ImageDescription ("key: value" lines).
using ImageText = std::vector<std::pair<std::string, std::string>>;

// PNG or TIFF by the path's extension (.png, .tif, .tiff), 8 or 16 bits as info().bitDepth says, RGB (one channel when
// info().grey), ICC profile and pixel spacing (pHYs / resolution) kept. Values are clamped to [0, 1] and rounded to
// nearest. Temporary name, fsync, rename without replacing. `inputs` are files that must not be the target by any
// name. Errors: outputExists, refusedForSafety, usage (unknown extension), inputOutput, badData (over the format's limits).
Status writeImage(const std::filesystem::path& path, const Image& image, const ImageText& text = {},
                  std::span<const std::filesystem::path> inputs = {});

// A map clamped to [0, 1] as 8-bit grey PNG. Same rules.
Status writeMap(const std::filesystem::path& path, const Map& map, const ImageText& text = {},
                std::span<const std::filesystem::path> inputs = {});

// The safety rule alone: refusedForSafety when target is one of inputs by any name, outputExists when it exists.
Status checkNewOutput(const std::filesystem::path& target, std::span<const std::filesystem::path> inputs);

}  // namespace fovea
