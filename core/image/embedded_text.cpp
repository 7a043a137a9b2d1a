#include "core/image/embedded_text.h"

#include <algorithm>

#include "core/image/decoded.h"

namespace fovea {
namespace {

using namespace std::string_view_literals;

bool startsWith(const Source& source, std::string_view magic) {
    return source.size() >= magic.size() &&
           std::equal(magic.begin(), magic.end(), source.data(), [](char a, std::uint8_t b) { return static_cast<std::uint8_t>(a) == b; });
}

}  // namespace

ImageText embeddedTextIn(std::span<const std::byte> bytes) {
    const std::string name = "text";
    const ReadLimits limits;
    const Source source{bytes, name, limits};
    try {
        if (startsWith(source, "\x89PNG\r\n\x1a\n"sv)) return pngText(source);
        if (startsWith(source, "II*\0"sv) || startsWith(source, "MM\0*"sv) || startsWith(source, "II+\0"sv) || startsWith(source, "MM\0+"sv))
            return tiffText(source);
        if (startsWith(source, "\xff\xd8\xff"sv)) return jpegText(source);
    } catch (const std::exception&) {
        // Too little memory for a line of text: the picture will not be read either.
    }
    return {};
}

}  // namespace fovea
