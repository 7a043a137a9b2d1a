// Anchored neighbourhood regression (Timofte, De Smet and Van Gool, "Anchored neighborhood regression for fast
// example-based super-resolution", 2013; the regressors fitted on samples as in their A+, 2014): a few anchors among
// the samples, a linear ridge regressor for the neighbourhood of each.
#pragma once

#include <opencv2/core/mat.hpp>

#include "core/base/job_context.h"
#include "core/base/result.h"
#include "core/base/seed.h"

namespace fovea {

struct AnchorOptions {
    int anchors = 32;
    int neighbours = 1024;  // samples that fit one anchor's regressor: those with the largest |correlation|
    double ridge = 0.01;    // times the neighbourhood's mean square of a feature
};

class AnchoredRegression {
public:
    // features n x D and targets n x K, CV_32F, features with mean 0 over each row. A feature and its negative belong
    // to the same anchor: an edge predicts the opposite of the opposite edge. Needs at least 4 D samples (asserted).
    // The same samples and seed give the same regressors. Errors: cancelled.
    static Result<AnchoredRegression> learn(const cv::Mat& features, const cv::Mat& targets,
                                            const AnchorOptions& options, std::uint64_t seed,
                                            const JobContext& context);

    // n x D -> n x K.
    cv::Mat predict(const cv::Mat& features) const;
    const cv::Mat& anchors() const { return anchors_; }  // A x D, unit length

private:
    cv::Mat anchors_;
    std::vector<cv::Mat> regressors_;  // D x K each
};

// W with |X W - Y|^2 + lambda |W|^2 least, D x K, CV_32F. Asserts lambda > 0.
cv::Mat ridgeWithoutConstant(const cv::Mat& features, const cv::Mat& targets, double lambda);

}  // namespace fovea
