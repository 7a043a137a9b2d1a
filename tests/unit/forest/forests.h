// A small forest, trained in a second or two on synthetic photographs.
#pragma once

#include <opencv2/core.hpp>

#include "core/forest/forest_training.h"
#include "core/image/mat_bridge.h"
#include "core/synth/synthetic_fundus.h"

namespace fovea::test {

// What trainForest takes, with the bytes it refers to.
struct SyntheticPhotograph {
    int width = 0, height = 0;
    std::vector<std::uint8_t> pixels, mask;
    ForestPhotograph view(bool validation = false) const { return {width, height, pixels, mask, 1, validation}; }
};

inline SyntheticPhotograph photographOf(const Image& image) {
    SyntheticPhotograph photograph{image.width(), image.height(), {}, {}};
    for (int c = 0; c < 3; ++c) {
        for (int i = 0; i < image.width() * image.height(); ++i) {
            photograph.pixels.push_back(static_cast<std::uint8_t>(image.data()[3 * i + c] * 255 + 0.5f));
        }
    }
    for (const auto inside : *image.fieldOfView()->mask) photograph.mask.push_back(inside ? 1 : 0);
    return photograph;
}

inline std::vector<SyntheticPhotograph> syntheticPhotographs(int count) {
    std::vector<SyntheticPhotograph> photographs;
    for (int i = 0; i < count; ++i) {
        photographs.push_back(photographOf(
            synth::generateFundus({.seed = static_cast<std::uint64_t>(40 + i), .widthPx = 420, .heightPx = 400})
                .image));
    }
    return photographs;
}

inline ForestOptions tinyForest(int scale = 2) {
    ForestOptions options;
    options.scale = scale;
    options.trees = 3;
    options.windowPx = 5;
    options.features = 24;
    options.components = 24;
    options.samples = 12000;
    options.tree.leaves = 16;
    options.tree.tests = 12;
    options.seed = 5;
    return options;
}

}  // namespace fovea::test
