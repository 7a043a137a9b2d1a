// Degradations that make training pairs: seeded, on tensors, quantised to 8 bits as a file would be.
#pragma once

#include <torch/torch.h>

#include "core/base/seed.h"
#include "core/train/recipe.h"

namespace fovea {

// Where a patch lies, for what depends on the place: x, y in [-1, 1] over the square inscribed in the field of view.
struct PatchPlace {
    double left = -1, top = -1, right = 1, bottom = 1;
};

// One drawn cataract: input = t * blur(clean) + (1 - t) * veil * (1 - falloff * r^2) + noise, r from the centre.
struct Cataract {
    double blurPx = 2.5, transmission = 0.65, falloff = 0.25;
    double noise = 2;                     // standard deviation in 8-bit grey levels
    double veil[3] = {165, 140, 70};      // RGB, 8-bit grey levels
    double centreX = 0, centreY = 0;      // in PatchPlace units
};
// With probability options.nominalShare the default above, else drawn round it (docs/recipes.md); one in eight of the
// others is a clear lens, so that a network learns to leave what needs no help.
Cataract drawCataract(const DegradationOptions& options, Random& random);
// 1 - falloff * r^2, not below 0: height x width over `place`.
torch::Tensor veilShape(const Cataract& cataract, const PatchPlace& place, std::int64_t height, std::int64_t width);

// Pixels beyond the patch that a degradation needs on each side of the clean patch.
int degradationMargin(const DegradationOptions& options);

// clean: 3 x (H + 2 margin) x (W + 2 margin), fp32 in [0, 1]. Returns the degraded 3 x H x W (or H/scale x W/scale), fp32 in
// [0, 1], rounded to 8-bit steps. H and W must be multiples of the scale.
//   noise           adds N(0, sigma) to every channel, clips
//   low-resolution  Gaussian of (r - 1) / 2 px, then samples at the centres of r x r blocks (the mean of the four
//                   middle pixels), as scikit-image's resize(order=1, anti_aliasing=True) does
//   low-resolution-noise  the mean of every r x r block, then N(0, sigma) on every channel, clipped: what a denoiser and an
//                   enlarger after it get (Hayee and Sytwu: "downsampled by 4 and noised")
//   cataract        t * blur(clean) + (1 - t) * veil * (1 - falloff * (x^2 + y^2)) + noise: a scattering lens
//                   (Peli and Peli 1989 describe the form)
//   lens-blur       a cataract after its veil has been taken away imperfectly: gain * (blur(clean) + noise / t) + offset,
//                   gain within 6 %, offset within 2 % of full scale: what is left for the second half of deblurring
torch::Tensor degrade(const torch::Tensor& clean, const DegradationOptions& options, const PatchPlace& place, Random& random);

// N(0, sigma) like the image, sigma in 8-bit grey levels, values in units of full scale. image: contiguous fp32.
torch::Tensor noiseLike(const torch::Tensor& image, double sigma, Random& random);

// Separable Gaussian, valid region only: 3 x (H + 2 radius) x ... -> 3 x H x W; radius = ceil(4 sigma), as scipy truncates.
int blurRadiusPx(double sigma);
torch::Tensor gaussianValid(const torch::Tensor& image, double sigma, int radius);

}  // namespace fovea
