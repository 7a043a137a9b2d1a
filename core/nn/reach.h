// How far a network sees: the input positions that can influence one output position, layer by layer from the output back.
#pragma once

#include <algorithm>
#include <cstdint>

namespace fovea::nn {

// Positions `low` to `high`, inclusive, of the map before a layer that matter for those after it.
struct Reach {
    std::int64_t low = 0, high = 0;

    // A convolution of odd size `kernel` that keeps the size.
    Reach convolution(std::int64_t kernel) const { return {low - kernel / 2, high + kernel / 2}; }
    // `factor` times finer positions made by a pixel shuffle or by repetition: the coarse ones.
    Reach repetition(std::int64_t factor) const { return {floored(low, factor), floored(high, factor)}; }
    // Deconvolution 3 x 3 of stride 2 (padding 1, output padding 1): an odd place 2m + 1 reads m and m + 1.
    Reach deconvolution() const { return {floored(low, 2), floored(high + 1, 2)}; }
    // Convolution 3 x 3 of stride 2 and padding 1: place m reads 2m - 1 to 2m + 1.
    Reach stridedConvolution() const { return {2 * low - 1, 2 * high + 1}; }
    // Pooling of 2 x 2.
    Reach pooling() const { return {2 * low, 2 * high + 1}; }
    // Bicubic enlargement by `factor` with half-pixel centres: four coarse positions each.
    Reach bicubic(std::int64_t factor) const {
        const auto before = [&](std::int64_t fine) { return floored(2 * fine + 1 - factor, 2 * factor); };
        return {before(low) - 1, before(high) + 2};
    }
    Reach orFurther(const Reach& other) const { return {std::min(low, other.low), std::max(high, other.high)}; }

private:
    static std::int64_t floored(std::int64_t value, std::int64_t by) { return value >= 0 ? value / by : -((by - 1 - value) / by); }
};

// The largest distance, over `places` output positions (those of the coarsest cell; `scale` make one input pixel), between an
// input pixel that matters and the pixel in whose place the output lies. `back` follows a Reach from the output to the input.
template <typename Back>
int marginOf(std::int64_t places, std::int64_t scale, const Back& back) {
    std::int64_t margin = 0;
    for (std::int64_t place = 0; place < places; ++place) {
        const Reach reach = back(Reach{place, place});
        margin = std::max({margin, place / scale - reach.low, reach.high - place / scale});
    }
    return static_cast<int>(margin);
}

}  // namespace fovea::nn
