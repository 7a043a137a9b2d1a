// The stages of Sengupta et al. 2020, figure 1, on tensors: a blurred tree, a crisp tree, a coloured fundus. All randomness
// comes from the seed. Internal to core/infer.
#pragma once

#include <cstdint>

#include "core/base/job_context.h"
#include "core/infer/synthesis_models.h"

namespace fovea {

struct TreeOptions {
    double variety = 1;      // factor on the deviation of what is drawn
    int steps = 24;          // how often the denoiser looks
    std::int64_t sidePx = 512;
};

// 1 x 1 x side x side on the CPU: the decoded latent of a seed, shares of vessel in a coarse grid, then laid out as another
// eye's: mirrored or not, turned by up to 20 degrees, scaled by 0.95 to 1.03 and smoothly warped.
torch::Tensor drawCoarseTree(nn::ResidualVae& tree, std::uint64_t seed, double variety);

// 1 x 1 x S x S probabilities of vessel on the CPU, 0 outside the frame's field of view: from noise to a map in
// options.steps steps of ancestral sampling (Ho et al. 2020; Song et al. 2021, equation 12 with eta 1).
// Errors: cancelled. May throw nn::Interrupted.
Result<torch::Tensor> denoisedTree(nn::VesselDenoiser& denoiser, const torch::Tensor& coarse, std::uint64_t seed,
                                   const TreeOptions& options, const JobContext& context);

// The label: 1 from probability 0.5, without parts of fewer than `leastPx` pixels (8 neighbours), which no vessel is.
// probability: S x S fp32 on the CPU. Returns S x S of 0 and 1.
torch::Tensor labelOf(const torch::Tensor& probability, int leastPx);

// 3 x S x S on the CPU in [0, 1], 0 outside the field of view. label: S x S of 0 and 1.
torch::Tensor colouredFundus(nn::Pix2pixGenerator& colour, const torch::Tensor& label, std::uint64_t seed, double variety);

}  // namespace fovea
