// Growing one tree of a super-resolution forest (Schulter et al. 2015, section 3).
#pragma once

#include <opencv2/core/mat.hpp>
#include <span>

#include "core/base/job_context.h"
#include "core/base/seed.h"
#include "core/forest/forest_model.h"

namespace fovea {

struct TreeOptions {
    int depth = 12;            // of splits from the root at most
    int leaves = 256;          // at most; the node with most to gain is split first
    int leafSamples = 200;     // on either side of a split at least
    int tests = 32;            // random pairs of features tried at a node
    int thresholds = 15;       // tried for each; all that differ when the node has no more samples than that
    int splitSamples = 16384;  // a larger node chooses its split by as many random samples of it
    double kappa = 1;          // weight of the low-resolution domain in the quality
    double ridge = 0.01;       // of the leaves' regressors, times the mean square of a feature there
};

struct Split {
    ForestTree::Node test;  // child is not set
    double gain = 0;        // decrease of the quality below; 0: no split
};

// The best of `options.tests` random tests on all `rows` of features (n x D) and targets (n x K), both CV_32F. Quality
// is the paper's regularised variance (equations 4 to 7, with the node's mean as its model):
//   Q = sum over both children of sum_n |y_n - mean y|^2 / Vy + kappa |x_n - mean x|^2 / Vx.
// Vy and Vx, the variances over the whole training set, are our choice: they make kappa free of the domains' units.
// Tests compare one feature, or the difference of two, with a threshold.
Split findSplit(const cv::Mat& features, const cv::Mat& targets, std::span<const int> rows, double targetVariance,
                double featureVariance, const TreeOptions& options, Random& random);

// (D + 1) x K weights, the last row the constant b: minimises sum_n |y_n - W x_n - b|^2 + lambda |W|^2 over the rows
// (the constant is not drawn to 0). Asserts lambda > 0.
std::vector<float> ridgeRegressor(const cv::Mat& features, const cv::Mat& targets, std::span<const int> rows,
                                  double lambda);

// Depends on the seed, not on the number of threads. Errors: cancelled.
Result<ForestTree> growTree(const cv::Mat& features, const cv::Mat& targets, const TreeOptions& options,
                            std::uint64_t seed, int threads, const JobContext& context);

}  // namespace fovea
