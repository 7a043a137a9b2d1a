// The text that programs keep when they save a picture as JPEG: its comments, Exif's description, program and comments, XMP,
// and the captions of Photoshop's block. Only found, never trusted: every length is checked.
#include <algorithm>
#include <string_view>

#include "core/image/decoded.h"

namespace fovea {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kMostEntries = 512;  // of one Exif directory
constexpr std::uint16_t kDescription = 0x010e, kSoftware = 0x0131, kExifDirectory = 0x8769, kUserComment = 0x9286;
constexpr std::uint16_t kXpTitle = 0x9c9b, kXpComment = 0x9c9c, kXpSubject = 0x9c9f;

void append(std::string& out, std::uint32_t point) {
    if (point < 0x80) {
        out += static_cast<char>(point);
    } else if (point < 0x800) {
        out += static_cast<char>(0xc0 | point >> 6);
        out += static_cast<char>(0x80 | (point & 0x3f));
    } else {
        out += static_cast<char>(0xe0 | point >> 12);
        out += static_cast<char>(0x80 | (point >> 6 & 0x3f));
        out += static_cast<char>(0x80 | (point & 0x3f));
    }
}

bool isUtf8(std::string_view text) {
    int more = 0;
    for (const char character : text) {
        const auto byte = static_cast<unsigned char>(character);
        if (more > 0) {
            if ((byte & 0xc0) != 0x80) return false;
            --more;
        } else if (byte >= 0x80) {
            more = (byte & 0xe0) == 0xc0 ? 1 : (byte & 0xf0) == 0xe0 ? 2 : (byte & 0xf8) == 0xf0 ? 3 : -1;
            if (more < 0) return false;
        }
    }
    return more == 0;
}

// What is no UTF-8 is taken for Latin-1, as older programs write it; up to the closing zero.
std::string textOf(std::string_view bytes) {
    bytes = bytes.substr(0, bytes.find('\0'));
    if (isUtf8(bytes)) return std::string(bytes);
    std::string out;
    for (const char character : bytes) append(out, static_cast<unsigned char>(character));
    return out;
}

std::string textOfUtf16(std::string_view bytes, bool little) {
    std::string out;
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        const auto low = static_cast<unsigned char>(bytes[little ? i : i + 1]), high = static_cast<unsigned char>(bytes[little ? i + 1 : i]);
        const std::uint32_t unit = static_cast<std::uint32_t>(high) << 8 | low;
        if (unit == 0) break;
        // Half of a pair is no character, and would make the text one that nothing can write.
        const bool half = unit >= 0xd800 && unit < 0xe000;
        if (unit != 0xfeff) append(out, half ? 0xfffd : unit);
    }
    return out;
}

class Exif {
public:
    Exif(std::string_view bytes, ImageText& all) : bytes_(bytes), all_(all) {}
    void read() {
        if (bytes_.size() < 8 || bytes_[0] != bytes_[1] || (bytes_[0] != 'I' && bytes_[0] != 'M')) return;
        little_ = bytes_[0] == 'I';
        directory(number(4, 4));
        if (exif_) directory(std::exchange(exif_, 0));
    }

private:
    // 0 where there is none.
    std::size_t number(std::size_t at, std::size_t count) const {
        if (at > bytes_.size() || bytes_.size() - at < count) return 0;
        std::size_t value = 0;
        for (std::size_t i = 0; i < count; ++i) value = value << 8 | static_cast<unsigned char>(bytes_[at + (little_ ? count - 1 - i : i)]);
        return value;
    }
    std::string_view value(std::size_t entry) const {
        const std::size_t count = number(entry + 4, 4);
        const std::size_t at = count <= 4 ? entry + 8 : number(entry + 8, 4);
        return at <= bytes_.size() ? bytes_.substr(at, count) : std::string_view();
    }
    void directory(std::size_t at) {
        const std::size_t entries = std::min(number(at, 2), kMostEntries);
        for (std::size_t i = 0; i < entries; ++i) {
            const std::size_t entry = at + 2 + 12 * i;
            switch (number(entry, 2)) {
                case kDescription: all_.emplace_back("Description", textOf(value(entry))); break;
                case kSoftware: all_.emplace_back("Software", textOf(value(entry))); break;
                case kXpTitle:
                case kXpComment:
                case kXpSubject: all_.emplace_back("Comment", textOfUtf16(value(entry), true)); break;  // Windows' own: always so
                case kUserComment: comment(value(entry)); break;
                case kExifDirectory: exif_ = number(entry + 8, 4); break;
                default: break;
            }
        }
    }
    // Eight bytes say how the rest is written.
    void comment(std::string_view bytes) {
        if (bytes.size() <= 8) return;
        const std::string_view rest = bytes.substr(8);
        all_.emplace_back("Comment", bytes.starts_with("UNICODE"sv) ? textOfUtf16(rest, little_) : textOf(rest));
    }

    std::string_view bytes_;
    ImageText& all_;
    bool little_ = true;
    std::size_t exif_ = 0;
};

// Captions lie among numbers: what is no character ends a line.
std::string linesOf(std::string_view bytes) {
    std::string text(bytes);
    std::ranges::replace_if(text, [](char character) { return static_cast<unsigned char>(character) < 0x20; }, '\n');
    return textOf(text);
}

}  // namespace

ImageText jpegText(const Source& source) {
    const std::string_view bytes(reinterpret_cast<const char*>(source.data()), source.size());
    ImageText all;
    std::size_t at = 2;
    while (at + 4 <= bytes.size() && bytes[at] == '\xff') {
        const auto marker = static_cast<unsigned char>(bytes[at + 1]);
        if (marker == 0xff) {  // filling
            ++at;
            continue;
        }
        if (marker == 0xda || marker == 0xd9) break;  // pixels, or the end
        const std::size_t length = static_cast<std::size_t>(static_cast<unsigned char>(bytes[at + 2])) << 8 | static_cast<unsigned char>(bytes[at + 3]);
        if (length < 2 || at + 2 + length > bytes.size()) break;
        const std::string_view block = bytes.substr(at + 4, length - 2);
        if (marker == 0xfe)
            all.emplace_back("Comment", textOf(block));
        else if (marker == 0xe1 && block.starts_with("Exif\0\0"sv))
            Exif(block.substr(6), all).read();
        else if (marker == 0xe1 && block.starts_with("http://ns.adobe.com/xap/1.0/\0"sv))
            all.emplace_back("XMP", textOf(block.substr(29)));
        else if (marker == 0xed)
            all.emplace_back("Caption", linesOf(block));
        at += 2 + length;
    }
    return all;
}

}  // namespace fovea
