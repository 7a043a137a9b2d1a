// How 8-bit values are shown on the screen: one channel, a window of values, a gamma. For looking only: nothing that is
// measured, saved or computed with ever goes through here.
//
//   const ToneTable table({.channel = DisplayChannel::green, .low = 40, .high = 180});
//   table.apply(pixels);   // 0xAARRGGBB, in place
#pragma once

#include <array>
#include <cstdint>
#include <span>

namespace fovea {

// A single channel is shown in grey. luminance: Y = 0.299 R + 0.587 G + 0.114 B.
enum class DisplayChannel { colour, red, green, blue, luminance };

struct DisplayTone {
    DisplayChannel channel = DisplayChannel::colour;
    double low = 0;     // 8-bit value shown as black
    double high = 255;  // and as white; above low
    double gamma = 1;   // shown = ((value - low) / (high - low)) ^ (1 / gamma): above 1 the dark gets lighter
    bool plain() const { return *this == DisplayTone{}; }
    bool operator==(const DisplayTone&) const = default;
};

class ToneTable {
public:
    explicit ToneTable(const DisplayTone& tone);
    // One opaque pixel, 0xffRRGGBB.
    std::uint32_t of(std::uint32_t pixel) const;
    // Premultiplied pixels, 0xAARRGGBB; their opacity stays.
    void apply(std::span<std::uint32_t> pixels) const;

private:
    DisplayChannel channel_;
    std::array<std::uint8_t, 256> shown_;
};

}  // namespace fovea
