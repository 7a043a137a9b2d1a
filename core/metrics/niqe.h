// NIQE: how far the statistics of a picture's patches are from those of good photographs (Mittal, Soundararajan and
// Bovik, "Making a completely blind image quality analyzer", IEEE Signal Processing Letters 2013). Lower is better.
//
//   FOVEA_TRY(const NiqeFit fit, fitNiqe(nextPicture, NiqeSampling::fundus(), context));
//   FOVEA_TRY(const double value, niqe(image, fit.model, context));
//
// Two models, never mixed up: "niqe" is the authors' own, of natural photographs (a file that the user brings), and
// "niqe-fundus" one fitted to clean fundus photographs.
#pragma once

#include <array>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/base/job_context.h"
#include "core/base/result.h"
#include "core/image/image.h"
#include "core/metrics/full_reference.h"

namespace fovea {

// 18 features a scale, two scales: the shape and spread of an asymmetric generalized Gaussian fitted to the
// mean-subtracted, contrast-normalized luminance, and shape, mean, left and right spread of its products with the
// neighbour to the right, below, below right and below left.
constexpr int kNiqeFeatures = 36;

// How patches are taken from a picture.
struct NiqeSampling {
    int patchPx = 96;           // of the first scale; half of it in the second
    int largestDiameterPx = 0;  // a picture whose field of view is wider is first reduced to this by area; 0: never
    MetricRegion region = MetricRegion::whole;  // fieldOfView: only patches that lie wholly inside, 12 px from its rim
    double sharpnessShare = 0.75;  // for fitting: only patches sharper than this share of the picture's sharpest

    // As published: patches of 96 px over the whole picture.
    static NiqeSampling natural() { return {}; }
    // Patches that lie wholly in the field of view, which is reduced to 1024 px across, so that a pixel means about the
    // same piece of retina whatever the camera.
    static NiqeSampling fundus() { return {.patchPx = 96, .largestDiameterPx = 1024, .region = MetricRegion::fieldOfView, .sharpnessShare = 0.0}; }
};

// A multivariate Gaussian of the features.
struct NiqeModel {
    std::string name;                // "natural", "fundus"; shown with the value
    std::string source;              // file name and the first of its hash, or where it was fitted
    NiqeSampling sampling;
    std::vector<double> mean;        // kNiqeFeatures
    std::vector<double> covariance;  // kNiqeFeatures x kNiqeFeatures, rows
};

// The features of every patch in reading order, with its sharpness (mean local deviation at the first scale). A patch
// without any texture has no features and is left out.
struct NiqePatches {
    std::vector<std::array<double, kNiqeFeatures>> features;
    std::vector<double> sharpness;
};
// `image` is taken on Y = 0.299 R + 0.587 G + 0.114 B in grey levels of 8 bits, rounded. Errors: usage (no patch fits),
// cancelled.
Result<NiqePatches> niqePatches(const Image& image, const NiqeSampling& sampling, const JobContext& context);

// The value: sqrt((m1 - m2)' pinv((C1 + C2) / 2) (m1 - m2)). Errors: usage (fewer than two patches), cancelled.
Result<double> niqe(const Image& image, const NiqeModel& model, const JobContext& context);

// Mean and covariance over all chosen patches of pictures that `next` hands out until it gives nothing.
// Errors: those of `next`, usage (fewer patches than features), cancelled.
using NextImage = std::function<Result<std::optional<Image>>()>;
struct NiqeFit {
    NiqeModel model;  // without name and source
    std::size_t patches = 0;
};
Result<NiqeFit> fitNiqe(const NextImage& next, const NiqeSampling& sampling, const JobContext& context);

}  // namespace fovea
