// A synthetic fundus photograph with everything about it known: the samples shipped with the program, and the tests'
// ground truth. The same options give the same bytes on every run.
//
//   SyntheticFundus fundus = generateFundus({.seed = 3, .widthPx = 600, .heightPx = 500});
#pragma once

#include "core/image/image.h"
#include "core/synth/vessel_tree.h"

namespace fovea::synth {

enum class LesionKind { microaneurysm, haemorrhage, hardExudate };

struct Lesion {
    LesionKind kind = LesionKind::microaneurysm;
    Point centre;
    double radiusPx = 0;
};

struct SyntheticOptions {
    std::uint64_t seed = 1;
    int widthPx = 1200;                  // at least 64
    int heightPx = 1000;                 // at least 64
    Laterality eye = Laterality::right;  // the right eye's disc is on the right of the picture
    int microaneurysms = 9;
    int haemorrhages = 4;
    int exudateClusters = 2;
    // Share of the light lost at the edge of the field of view, in [0, 1).
    double vignetting = 0.24;
    bool notch = true;  // the small tab outside the circle by which some cameras show which way is up
};

struct SyntheticFundus {
    Image image;   // with its exact field of view
    Map vessels;   // 1 on vessels, 0 elsewhere
    Map arteries;  // 1 on arteries; a crossing is in both
    Map veins;
    Anatomy anatomy;
    std::vector<Vessel> tree;
    std::vector<Lesion> lesions;  // every spot of an exudate cluster is one
};

SyntheticFundus generateFundus(const SyntheticOptions& options);

}  // namespace fovea::synth
