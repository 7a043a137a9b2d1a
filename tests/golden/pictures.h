// Small pictures and comparisons for the golden tests.
#pragma once

#include <filesystem>

#include "core/image/image.h"

namespace fovea::test {

// A synthetic fundus photograph of this size as it would come from an 8-bit file.
Image smallFundus(int widthPx, int heightPx, std::uint64_t seed = 5);

void save(const std::filesystem::path& path, const Image& image);
Image load(const std::filesystem::path& path);
std::string bytesOf(const std::filesystem::path& path);

// In 8-bit grey levels over all channels.
struct Difference {
    double mean = 0;
    double largest = 0;
};
Difference difference(const Image& a, const Image& b);

}  // namespace fovea::test
