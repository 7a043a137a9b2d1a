// A global saliency map on tensors after Perazzi, Kraehenbuehl, Pritch and Hornung (2012), "Saliency Filters: Contrast Based
// Filtering for Salient Region Detection", to take the local map's place in a loss (the ablation of Mahapatra et al. 2017).
//
// What differs from the paper, and from the method saliency.global for pictures: square cells stand for superpixels (their
// borders would jump from step to step and send no gradient), colour is luminance alone (100 times luminance for the L of
// CIE Lab, since the losses compare luminance), and all sums run over every cell rather than through a lattice. All of it
// is differentiable.
#pragma once

#include <torch/torch.h>

namespace fovea::nn {

struct GlobalSaliencyOptions {
    int cellPx = 8;            // side of a cell; those at the right and lower border may be smaller
    double sigmaPosition = 0.25;  // equation 1, uniqueness: its reach in picture sides
    double sigmaColour = 20;   // equation 3, distribution: colours that belong to one element, of 100
    double contrast = 6;       // k of equation 5, assignment
    double alpha = 1.0 / 30;   // equation 7, up-sampling: weight of squared colour differences
    double beta = 1.0 / 30;    // and of squared distances in px
};

// luminance: N x 1 x H x W in [0, 1] -> N x 1 x H x W in [0, 1], each picture normalised for itself. Memory grows with
// (H W)^2 / cellPx^2: meant for training patches.
torch::Tensor globalSaliency(const torch::Tensor& luminance, const GlobalSaliencyOptions& options = {});

}  // namespace fovea::nn
