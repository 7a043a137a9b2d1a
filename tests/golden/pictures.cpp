#include "tests/golden/pictures.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include "core/image/read_image.h"
#include "core/image/write_image.h"
#include "core/synth/synthetic_fundus.h"

namespace fovea::test {

Image smallFundus(int widthPx, int heightPx, std::uint64_t seed) {
    const Image image = synth::generateFundus({.seed = seed, .widthPx = widthPx, .heightPx = heightPx}).image;
    ImageBuilder builder(widthPx, heightPx);
    for (std::size_t i = 0; i < static_cast<std::size_t>(widthPx) * heightPx * 3; ++i) {
        builder.pixels()[i] = std::floor(std::clamp(image.data()[i], 0.0f, 1.0f) * 255.0f + 0.5f) / 255.0f;
    }
    return std::move(builder).build();
}

void save(const std::filesystem::path& path, const Image& image) {
    const Status status = writeImage(path, image);
    if (!status) throw std::runtime_error(status.error().message);
}

Image load(const std::filesystem::path& path) {
    auto image = readImage(path);
    if (!image) throw std::runtime_error(image.error().message);
    return *image;
}

std::string bytesOf(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) throw std::runtime_error(path.string() + ": cannot be opened");
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return bytes.str();
}

Difference difference(const Image& a, const Image& b) {
    if (a.width() != b.width() || a.height() != b.height()) throw std::runtime_error("pictures of different sizes");
    Difference result;
    const std::size_t count = static_cast<std::size_t>(a.width()) * a.height() * 3;
    for (std::size_t i = 0; i < count; ++i) {
        const double levels = 255.0 * std::abs(static_cast<double>(a.data()[i]) - b.data()[i]);
        result.mean += levels / static_cast<double>(count);
        result.largest = std::max(result.largest, levels);
    }
    return result;
}

}  // namespace fovea::test
