// Local saliency of a picture, equations 1 to 3 of Mahapatra, Bozorgtabar, Hewavitharanage and Garnavi (2017),
// "Retinal Vasculature Segmentation Using Local Saliency Maps and Generative Adversarial Networks For Image Super
// Resolution". Made of differentiable tensor operations, so that it can weigh or be a loss.
//
//   SaliencyMaps maps = saliency(luminance, {});       // soft bins: gradients reach the picture
//   SaliencyMaps shown = saliency(luminance, {.binTemperature = 0});
//
// Tensors are N x 1 x H x W, float or double, on any device. Any height and width from 1: past the border every map
// repeats its outermost value. Nothing is ever NaN or infinite, neither the maps nor their gradients.
#pragma once

#include <torch/torch.h>

namespace fovea::nn {

struct SaliencyOptions {
    // w1 of equation 3: the share of curvature; the rest is entropy's.
    double curvatureWeight = 0.4;
    // Gaussian derivatives of this sigma in pixels (up to 4 px context each side, so at most 1). Central differences
    // would take second derivatives of single-pixel noise, which in a fundus photograph outweigh the thin vessels.
    double derivativeSigma = 1.0;
    // Slope in intensity per pixel below which an isophote has no direction and curvature falls to 0. One level of an
    // 8-bit picture per pixel by default: less is rounding. Enters as (g^6 + floor^6)^(1/2) for equation 1's
    // (g^2)^(3/2), smooth everywhere, exact to 1 % from twice the floor upwards.
    double gradientFloor = 1.0 / 255;
    // Width, in intensity, of the soft edges between the histogram's bins. Towards 0 the soft bins become the hard
    // ones; 0 itself is hard, and then entropy sends no gradient.
    double binTemperature = 1.0 / 64;
    // Side of the neighbourhood N_s of entropy and of equation 2, odd, 3 to 31. The paper's is 7.
    int windowPx = 7;
};

struct SaliencyMaps {
    torch::Tensor curvature;        // equation 1: signed, 1/px; positive where isophotes bend round a dark spot
    torch::Tensor oneMinusEntropy;  // in [0, 1]; 1 in a flat region
    torch::Tensor dCurvature;       // equation 2 of curvature, in [0, 1]
    torch::Tensor dEntropy;         // equation 2 of oneMinusEntropy, in [0, 1]
    torch::Tensor saliency;         // equation 3, in [0, 1]
};

// How far away, in pixels, the picture can influence a value of equation 2 before it is normalised.
inline constexpr int kSaliencyMarginPx = 7;
// The same for another neighbourhood: of curvature the derivatives' 4 px and its reach, of entropy twice its reach and 1.
constexpr int saliencyMarginPx(int windowPx) {
    const int reach = windowPx / 2;
    return reach + 4 > 2 * reach + 1 ? reach + 4 : 2 * reach + 1;
}

// Equation 1, isophote curvature.
torch::Tensor isophoteCurvature(const torch::Tensor& luminance, const SaliencyOptions& options);

// 1 - entropy over the neighbourhood in 8 bins of [0, 1], natural logarithm divided by its largest value ln 8, then smoothed
// by a Gaussian of size 3 and sigma 0.5. Dividing by ln 8 keeps values comparable between pictures; equation 3 is the
// same as with any other linear scaling, since equation 2 is normalised again.
torch::Tensor oneMinusEntropy(const torch::Tensor& luminance, const SaliencyOptions& options);

// The entropy alone in nats, in [0, ln 8], neither scaled nor smoothed.
torch::Tensor localEntropy(const torch::Tensor& luminance, const SaliencyOptions& options);

// Equation 2 before normalisation: the sum over the neighbourhood (odd, 7 x 7) of exp(-distance) |F(s) - F(s_i)|.
// Its gradient is computed without keeping the 48 differences; second derivatives are not available.
torch::Tensor uniqueness(const torch::Tensor& feature, int windowPx = 7);

// Each picture of the batch brought to [0, 1] by its own smallest and largest value; a constant one becomes 0.
torch::Tensor normalizedPerImage(const torch::Tensor& map);

// All of it. `luminance` in [0, 1]; each picture of the batch is normalised for itself.
SaliencyMaps saliency(const torch::Tensor& luminance, const SaliencyOptions& options);

}  // namespace fovea::nn
