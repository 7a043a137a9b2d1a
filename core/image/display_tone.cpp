#include "core/image/display_tone.h"

#include <algorithm>
#include <cmath>

#include "core/base/result.h"

namespace fovea {

ToneTable::ToneTable(const DisplayTone& tone) : channel_(tone.channel) {
    FOVEA_ASSERT(tone.high > tone.low && tone.gamma > 0);
    for (std::size_t value = 0; value < shown_.size(); ++value) {
        const double part = std::clamp((static_cast<double>(value) - tone.low) / (tone.high - tone.low), 0.0, 1.0);
        shown_[value] = static_cast<std::uint8_t>(std::lround(255 * std::pow(part, 1 / tone.gamma)));
    }
}

std::uint32_t ToneTable::of(std::uint32_t pixel) const {
    const std::uint32_t red = pixel >> 16 & 255, green = pixel >> 8 & 255, blue = pixel & 255;
    std::uint32_t grey = 0;
    switch (channel_) {
        case DisplayChannel::colour:
            return 0xff000000u | std::uint32_t{shown_[red]} << 16 | std::uint32_t{shown_[green]} << 8 | shown_[blue];
        case DisplayChannel::red: grey = red; break;
        case DisplayChannel::green: grey = green; break;
        case DisplayChannel::blue: grey = blue; break;
        case DisplayChannel::luminance: grey = (299 * red + 587 * green + 114 * blue + 500) / 1000; break;
    }
    return 0xff000000u | 0x010101u * shown_[grey];
}

void ToneTable::apply(std::span<std::uint32_t> pixels) const {
    for (std::uint32_t& pixel : pixels) {
        const std::uint32_t alpha = pixel >> 24;
        if (alpha == 255) {
            pixel = of(pixel);
        } else if (alpha != 0) {  // the smoothed rim of a picture that is drawn
            const auto straight = [&](int shift) { return std::min(255u, ((pixel >> shift & 255) * 255 + alpha / 2) / alpha) << shift; };
            const std::uint32_t shown = of(straight(16) | straight(8) | straight(0));
            const auto again = [&](int shift) { return ((shown >> shift & 255) * alpha + 127) / 255 << shift; };
            pixel = alpha << 24 | again(16) | again(8) | again(0);
        }
    }
}

}  // namespace fovea
