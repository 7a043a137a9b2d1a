// PGM and PPM, plain and raw (netpbm). Read here because OpenCV neither scales by the maximum value in the header nor
// refuses numbers above it.
#include <cctype>

#include "core/image/decoded.h"

namespace fovea {
namespace {

class Numbers {
public:
    Numbers(const Source& source, std::size_t at) : source_(source), at_(at) {}

    // The next decimal number, past white space and comments; at most six digits.
    std::optional<std::uint32_t> next() {
        skip();
        std::uint32_t value = 0;
        int digits = 0;
        for (; at_ < source_.size() && std::isdigit(source_.data()[at_]); ++at_, ++digits) {
            if (digits == 6) return std::nullopt;
            value = value * 10 + (source_.data()[at_] - '0');
        }
        if (digits == 0) return std::nullopt;
        return value;
    }
    // The byte after the single white space that closes a raw header.
    std::size_t rasterAt() const { return at_ + 1; }

private:
    void skip() {
        bool comment = false;
        for (; at_ < source_.size(); ++at_) {
            const std::uint8_t c = source_.data()[at_];
            if (c == '#') comment = true;
            if (c == '\n' || c == '\r') comment = false;
            if (!comment && !std::isspace(c)) return;
        }
    }
    const Source& source_;
    std::size_t at_;
};

bool readPlain(Numbers& numbers, std::uint32_t maximum, cv::Mat& pixels) {
    for (int y = 0; y < pixels.rows; ++y) {
        for (int i = 0; i < pixels.cols * pixels.channels(); ++i) {
            const auto value = numbers.next();
            if (!value || *value > maximum) return false;
            if (maximum > 255) {
                pixels.ptr<std::uint16_t>(y)[i] = static_cast<std::uint16_t>(*value);
            } else {
                pixels.ptr(y)[i] = static_cast<std::uint8_t>(*value);
            }
        }
    }
    return true;
}

bool readRaw(const Source& source, std::size_t at, std::uint32_t maximum, cv::Mat& pixels) {
    if (source.size() < at || source.size() - at < pixels.total() * pixels.elemSize()) return false;
    const std::uint8_t* from = source.data() + at;
    std::uint32_t largest = 0;
    for (int y = 0; y < pixels.rows; ++y) {
        for (int i = 0; i < pixels.cols * pixels.channels(); ++i) {
            std::uint32_t value = *from++;
            if (maximum > 255) {
                value = value << 8 | *from++;  // most significant byte first
                pixels.ptr<std::uint16_t>(y)[i] = static_cast<std::uint16_t>(value);
            } else {
                pixels.ptr(y)[i] = static_cast<std::uint8_t>(value);
            }
            largest = std::max(largest, value);
        }
    }
    return largest <= maximum;
}

}  // namespace

Result<Decoded> readPnm(const Source& source) {
    const char kind = static_cast<char>(source.data()[1]);
    if (kind == '1' || kind == '4') return source.bad(phrase("a black-and-white PBM is not supported"));
    Numbers numbers(source, 2);
    const auto width = numbers.next(), height = numbers.next(), maximum = numbers.next();
    if (!width || !height || !maximum || *maximum == 0 || *maximum > 65535) {
        return source.bad(phrase("damaged PPM or PGM (its header makes no sense)"));
    }
    FOVEA_CHECK(source.checkSize(*width, *height));
    const bool grey = kind == '2' || kind == '5';
    if (std::uint64_t{*width} * *height > source.size()) {
        return source.bad(phrase("truncated PPM or PGM (its header promises more pixels than the file holds)"));
    }
    Decoded decoded;
    decoded.pixels.create(static_cast<int>(*height), static_cast<int>(*width),
                          CV_MAKETYPE(*maximum > 255 ? CV_16U : CV_8U, grey ? 1 : 3));
    const bool plain = kind <= '3';
    const bool read = plain ? readPlain(numbers, *maximum, decoded.pixels)
                            : readRaw(source, numbers.rasterAt(), *maximum, decoded.pixels);
    if (!read)
        return source.bad(phrase("damaged or truncated PPM or PGM (pixels are missing or above the stated maximum)"));
    decoded.white = *maximum;
    decoded.format = grey ? "PGM" : "PPM";
    return decoded;
}

}  // namespace fovea
