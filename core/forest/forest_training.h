// Training a super-resolution forest from photographs (Schulter et al. 2015): low-resolution windows and what their
// bicubic enlargement lacks, then tree after tree.
#pragma once

#include <filesystem>
#include <functional>
#include <span>

#include "core/base/json.h"
#include "core/forest/forest_tree.h"

namespace fovea {

struct ForestOptions {
    int scale = 2;
    int trees = 8;
    int windowPx = 7;      // side of the square of gradients a prediction looks at, in low-resolution pixels; odd
    int features = 32;     // principal components kept of the gradients, a multiple of 8
    int components = 32;   // principal components kept of the target patch, a multiple of 8, at most (3 scale)^2
    int samples = 400000;  // windows that every tree learns from
    TreeOptions tree;
    bool dihedral = true;  // samples are flipped and turned at random
    std::uint64_t seed = 1;
};

// A recipe's architecture: {"type": "forest", "scale": 4, "trees": 8, "depth": 12, "leaves": 256, ...}: the names
// above. Errors: configuration, naming `origin` and the key; an unknown key is one.
Result<ForestOptions> parseForestOptions(const Json& architecture, const std::string& origin);

// 8-bit planes; valid while the caller keeps them.
struct ForestPhotograph {
    int width = 0, height = 0;
    std::span<const std::uint8_t> pixels;  // 3 x height x width, RGB
    std::span<const std::uint8_t> mask;    // height x width: 1 where windows may lie
    double weight = 1;                     // how often windows are drawn from it
    bool validation = false;
};

// Mean squares over windows of validation photographs, before neighbouring patches are averaged.
struct ForestScore {
    int samples = 0;
    double bicubic = 0;  // of what the enlargement lacks
    double forest = 0;   // of what it lacks still
};

struct ForestEvents {
    // After each tree, with the forest so far; an error ends the training.
    std::function<Status(const ForestModel& model, const ForestScore& score)> onTree;
};

// The degradation is the project's (core/train/degradation.h): Gaussian of (scale - 1) / 2 px, sampled at block
// centres, 8 bits; the target is luminance minus the bicubic enlargement's (a = -0.75). Trees that `begun` holds
// already are kept, and the rest come out as if they had been grown at one go: everything depends on seed and tree
// number only, never on the number of threads. Errors: configuration (photographs too small or without room for a
// window), cancelled (the trees that are done were told to onTree), outOfMemory, internal, and onTree's.
Result<ForestModel> trainForest(const ForestOptions& options, std::span<const ForestPhotograph> photographs,
                                ForestModel begun, int threads, const ForestEvents& events, const JobContext& context);

}  // namespace fovea
