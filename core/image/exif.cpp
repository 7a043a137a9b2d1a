#include "core/image/decoded.h"

namespace fovea {
namespace {

constexpr int kOrientationTag = 0x0112;

struct Reader {
    std::span<const std::uint8_t> bytes;
    bool little = true;

    std::optional<std::uint32_t> number(std::size_t at, std::size_t count) const {
        if (at > bytes.size() || bytes.size() - at < count) return std::nullopt;
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < count; ++i) {
            value = value << 8 | bytes[at + (little ? count - 1 - i : i)];
        }
        return value;
    }
};

}  // namespace

int exifOrientation(std::span<const std::uint8_t> exif) {
    if (exif.size() < 8 || exif[0] != exif[1] || (exif[0] != 'I' && exif[0] != 'M')) return 1;
    const Reader reader{exif, exif[0] == 'I'};
    if (reader.number(2, 2) != 42u) return 1;
    const std::size_t directory = *reader.number(4, 4);
    const auto entries = reader.number(directory, 2);
    if (!entries) return 1;
    for (std::size_t i = 0; i < *entries; ++i) {
        const std::size_t entry = directory + 2 + 12 * i;
        const auto tag = reader.number(entry, 2);
        if (!tag) return 1;
        if (*tag != kOrientationTag) continue;
        const auto value = reader.number(entry + 8, 2);
        return value && *value >= 1 && *value <= 8 ? static_cast<int>(*value) : 1;
    }
    return 1;
}

}  // namespace fovea
