// The saliency filters of Perazzi, Krähenbühl, Pritch and Hornung, "Saliency filters: contrast based filtering for
// salient region detection", CVPR 2012: which regions of a picture are unlike the rest, and compact. Equations on
// superpixels; sums over all pairs are evaluated exactly (the paper approximates them on a permutohedral lattice).
#pragma once

#include "core/methods/saliency/superpixels.h"

namespace fovea {

// The paper's settings. Positions are divided by the picture's longer side, so that they lie in [0, 1].
struct SaliencyFilterOptions {
    double sigmaPosition = 0.25;  // of uniqueness
    double sigmaColour = 20;      // of distribution, in CIE Lab
    double k = 6;                 // weight of distribution
};

// Equation 1: U_i = sum_j |c_i - c_j|^2 w(p_i, p_j), the Gaussian weights w of each i summing to 1.
Result<std::vector<double>> elementUniqueness(const std::vector<Superpixel>& elements, double longerSidePx,
                                              double sigmaPosition, int threads, const JobContext& context);
// Equation 3: D_i = sum_j |p_j - mu_i|^2 w(c_i, c_j), mu_i = sum_j w(c_i, c_j) p_j the colour's mean position.
Result<std::vector<double>> elementDistribution(const std::vector<Superpixel>& elements, double longerSidePx,
                                                double sigmaColour, int threads, const JobContext& context);
// Each value brought to [0, 1] by the smallest and the largest; all 0 when they are the same.
std::vector<double> normalized(std::vector<double> values);

// Equation 5: S_i = U_i exp(-k D_i) of the normalised U and D. Errors: cancelled.
Result<std::vector<double>> elementSaliency(const std::vector<Superpixel>& elements, double longerSidePx,
                                            const SaliencyFilterOptions& options, int threads,
                                            const JobContext& context);

// Equations 6 and 7: a pixel's saliency is the mean of the elements' with weights
// exp(-(|c - c_j|^2 + |p - p_j|^2) / 60), 1/30 being the paper's alpha and beta. Positions here count in pixels of a
// picture 400 px long, as the paper's data are.
// Elements further off than 24 such pixels (or two superpixels) are left out: they weigh below exp(-9.6). CV_32F of
// lab's size, 0 outside the mask, not rescaled yet. Errors: cancelled.
Result<cv::Mat> pixelSaliency(const cv::Mat& lab, const cv::Mat& mask, const std::vector<Superpixel>& elements,
                              const std::vector<double>& saliency, int threads, const JobContext& context);

}  // namespace fovea
