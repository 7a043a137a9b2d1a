// Seeded damage to a picture, as a poor camera or a clouded lens does it. Values stay clamped to [0, 1]; nothing is
// rounded. The knowledge about the picture is kept, field of view and spacing fitted to a new size.
//
//   Image input = lowResolution(fundus.image, 4);
#pragma once

#include "core/image/image.h"

namespace fovea::synth {

struct CataractOptions {
    double blurSigmaPx = 2.5;
    double transmission = 0.65;  // the rest of the light comes from the veil
    double noiseSigma = 2.0;     // in 8-bit levels
};

// A synthetic cataract: Gaussian blur, a smooth yellowish veil brightest in the middle, sensor noise. Outside the field
// of view (where there is one) the border stays dark.
Image withCataract(const Image& image, const CataractOptions& options, std::uint64_t seed);

// Independent normal noise on every channel of every pixel, sigma in 8-bit levels.
Image withNoise(const Image& image, double sigma, std::uint64_t seed);

// Smaller by a whole factor of at least 1, each result pixel being what scikit-image's resize(order=1,
// anti_aliasing=True) gives: a Gaussian of sigma (factor - 1) / 2, read at the middle of factor x factor pixels. Rows
// and columns beyond the last whole multiple are left out. The picture must have at least `factor` pixels each way.
Image lowResolution(const Image& image, int factor);

}  // namespace fovea::synth
