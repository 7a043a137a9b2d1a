// Small made-up photographs and recipes for the training tests.
#pragma once

#include <cmath>

#include "core/train/photographs.h"
#include "core/train/recipe.h"

namespace fovea::test {

inline Photograph photograph(const std::string& name, int side, bool validation) {
    Photograph p;
    p.name = p.group = name;
    p.width = p.height = side;
    p.validation = validation;
    p.centreX = p.centreY = side / 2.0;
    p.radiusPx = side / 2.0;
    p.mask.assign(static_cast<std::size_t>(side) * side, 1);
    p.label.resize(p.mask.size());
    for (int c = 0; c < 3; ++c) {
        for (int y = 0; y < side; ++y) {
            for (int x = 0; x < side; ++x) {
                const double wave = std::sin(0.23 * x + c) * std::cos(0.17 * y + static_cast<double>(name.size()));
                p.pixels.push_back(static_cast<std::uint8_t>(128 + 90 * wave));
                p.label[static_cast<std::size_t>(y) * side + x] = wave < -0.5;
            }
        }
    }
    return p;
}

inline Photographs photographs() {
    return {photograph("a", 96, false), photograph("bb", 96, false), photograph("ccc", 96, true)};
}

inline Json denoiseRecipe(int steps) {
    return Json::parse(R"({"format": "fovea-recipe/1", "id": "test.denoise", "method": "denoise.fovea", "task": "denoise",
        "title": "Test", "licence": "GPL-3.0-or-later",
        "architecture": {"type": "residual-unet", "widths": [8, 8], "blocks": [1, 1]},
        "data": [{"folder": "none"}],
        "degradation": {"type": "noise", "sigmaLow": 20, "sigmaHigh": 30},
        "training": {"patchPx": 32, "batch": 2, "rate": 0.002, "warmupSteps": 2, "precision": "fp32",
                     "validateEvery": 5, "checkpointEvery": 4, "steps": )" + std::to_string(steps) + "}}");
}

}  // namespace fovea::test
