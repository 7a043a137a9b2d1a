#include "core/train/synthesis_schema.h"

namespace fovea {
namespace {

// How real trees are varied: few photographs must stand for many eyes.
ParamSchema variation(double rotation, double elastic) {
    ParamSchema schema;
    schema
        .flag({.key = "mirrored", .label = "Mirrored", .help = "Left to right and top to bottom, as the eyes of a person are alike."}, true)
        .real({.key = "rotation", .label = "Rotation", .help = "Largest rotation of a frame, either way.", .unit = "degrees"}, rotation,
              {0, 180}, Range{0, 45})
        .real({.key = "elastic", .label = "Warp", .help = "Deviation of a smooth warp, in half sides of the frame."}, elastic, {0, 0.2},
              Range{0, 0.1});
    return schema;
}

}  // namespace

ParamSchema vaeSchema() {
    ParamSchema schema = variation(15, 0.02);
    schema
        .real({.key = "deviation", .label = "Deviation of a cell",
               .help = "Of the Gaussian that a cell's share of vessel is compared in: smaller is sharper, larger is more varied."},
              0.1, {0.001, 10}, Range{0.02, 0.5})
        .real({.key = "kl", .label = "Weight of the prior", .help = "Factor on the divergence of the posterior from N(0, 1)."}, 1, {0, 1000},
              Range{0, 4})
        .integer({.key = "klFrom", .label = "Prior in full from", .help = "Its weight grows to there from 0.", .unit = "steps"}, 300,
                 {0, 1e8}, Range{0, 2000});
    return schema;
}

ParamSchema vesselDenoisingSchema() {
    ParamSchema schema = variation(180, 0.03);
    schema
        .integer({.key = "framePx", .label = "Frame", .help = "Side of a whole vessel map.", .unit = "px"}, 512, {64, 4096})
        .integer({.key = "cellPx", .label = "Cell", .help = "Side of a cell of the coarse map that the network is shown.", .unit = "px"}, 8,
                 {1, 64})
        .real({.key = "blurLow", .label = "Least blur", .help = "Of the coarse map.", .unit = "cells"}, 0.4, {0.01, 10})
        .real({.key = "blurHigh", .label = "Most blur", .help = "Of the coarse map.", .unit = "cells"}, 2.0, {0.01, 10})
        .real({.key = "threshold", .label = "Vessel from",
               .help = "Share of a pixel from which the label calls it vessel, after it was brought into the frame."},
              0.4, {0.05, 0.95});
    return schema;
}

ParamSchema pix2pixSchema() {
    ParamSchema schema = variation(20, 0);
    schema
        .real({.key = "l1", .label = "Weight of the L1 loss", .help = "Beside the adversarial loss of weight 1."}, 100, {0, 1e6},
              Range{0, 200})
        .real({.key = "vessels", .label = "Weight on vessels", .help = "Factor on the L1 loss of pixels on vessels."}, 1, {0, 100}, Range{1, 10})
        .real({.key = "threshold", .label = "Vessel from",
               .help = "Share of a pixel from which the label calls it vessel, after it was brought into the frame."},
              0.4, {0.05, 0.95});
    return schema;
}

}  // namespace fovea
