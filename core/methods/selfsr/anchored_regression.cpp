#include "core/methods/selfsr/anchored_regression.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <opencv2/core.hpp>

namespace fovea {
namespace {

constexpr int kRounds = 6;
constexpr int kSamplesOfRounds = 6000;

cv::Mat unitRows(const cv::Mat& features) {
    cv::Mat unit = features.clone();
    for (int i = 0; i < unit.rows; ++i) {
        const double norm = cv::norm(unit.row(i));
        unit.row(i) *= norm > 1e-12 ? 1 / norm : 0;
    }
    return unit;
}

int nearestOf(const float* correlations, int count) {
    int best = 0;
    for (int a = 1; a < count; ++a) {
        if (std::abs(correlations[a]) > std::abs(correlations[best])) best = a;
    }
    return best;
}

// k-means on directions, opposite ones being the same.
Result<cv::Mat> anchorsOf(const cv::Mat& unit, int wanted, Random& random, const JobContext& context) {
    cv::Mat anchors(wanted, unit.cols, CV_32F);
    for (int a = 0; a < wanted; ++a)
        unit.row(static_cast<int>(random.below(static_cast<std::uint64_t>(unit.rows)))).copyTo(anchors.row(a));
    const cv::Mat some = unit.rowRange(0, std::min(unit.rows, kSamplesOfRounds));
    for (int round = 0; round < kRounds; ++round) {
        FOVEA_CHECK(context.check());
        cv::Mat correlations, sums = cv::Mat::zeros(anchors.size(), CV_32F);
        cv::gemm(some, anchors, 1, {}, 0, correlations, cv::GEMM_2_T);
        for (int i = 0; i < some.rows; ++i) {
            const float* row = correlations.ptr<float>(i);
            const int nearest = nearestOf(row, wanted);
            cv::scaleAdd(some.row(i), row[nearest] < 0 ? -1 : 1, sums.row(nearest), sums.row(nearest));
        }
        const cv::Mat fresh = unitRows(sums);
        for (int a = 0; a < wanted; ++a) {
            if (cv::norm(fresh.row(a)) > 0.5) fresh.row(a).copyTo(anchors.row(a));  // an empty one stays where it was
        }
    }
    return anchors;
}

}  // namespace

cv::Mat ridgeWithoutConstant(const cv::Mat& features, const cv::Mat& targets, double lambda) {
    FOVEA_ASSERT(lambda > 0);
    cv::Mat x, y, weights;
    features.convertTo(x, CV_64F);
    targets.convertTo(y, CV_64F);
    cv::Mat normal = x.t() * x + lambda * cv::Mat::eye(x.cols, x.cols, CV_64F);
    cv::solve(normal, x.t() * y, weights, cv::DECOMP_CHOLESKY);
    weights.convertTo(weights, CV_32F);
    return weights;
}

Result<AnchoredRegression> AnchoredRegression::learn(const cv::Mat& features, const cv::Mat& targets,
                                                     const AnchorOptions& options, std::uint64_t seed,
                                                     const JobContext& context) {
    FOVEA_ASSERT(features.rows == targets.rows && features.rows >= 4 * features.cols);
    AnchoredRegression result;
    Random random(seed);
    const cv::Mat unit = unitRows(features);
    const int wanted = std::min(options.anchors, std::max(1, features.rows / (4 * features.cols)));
    FOVEA_TRY(result.anchors_, anchorsOf(unit, wanted, random, context));
    cv::Mat correlations;
    cv::gemm(result.anchors_, unit, 1, {}, 0, correlations, cv::GEMM_2_T);
    const int neighbours = std::min(options.neighbours, features.rows);
    std::vector<int> order(static_cast<std::size_t>(features.rows));
    for (int a = 0; a < wanted; ++a) {
        FOVEA_CHECK(context.check());
        std::iota(order.begin(), order.end(), 0);
        const float* row = correlations.ptr<float>(a);
        std::nth_element(order.begin(), order.begin() + neighbours - 1, order.end(), [&](int i, int j) {
            const float ci = std::abs(row[i]), cj = std::abs(row[j]);
            return ci > cj || (ci == cj && i < j);
        });
        std::sort(order.begin(), order.begin() + neighbours);
        cv::Mat x(neighbours, features.cols, CV_32F), y(neighbours, targets.cols, CV_32F);
        for (int i = 0; i < neighbours; ++i) {
            features.row(order[static_cast<std::size_t>(i)]).copyTo(x.row(i));
            targets.row(order[static_cast<std::size_t>(i)]).copyTo(y.row(i));
        }
        const double energy = cv::norm(x, cv::NORM_L2SQR) / x.cols;
        result.regressors_.push_back(ridgeWithoutConstant(x, y, options.ridge * energy + 1e-9));
    }
    return result;
}

cv::Mat AnchoredRegression::predict(const cv::Mat& features) const {
    const int targets = regressors_.front().cols;
    cv::Mat correlations, result = cv::Mat::zeros(features.rows, targets, CV_32F);
    if (features.rows == 0) return result;
    cv::gemm(features, anchors_, 1, {}, 0, correlations, cv::GEMM_2_T);
    for (int i = 0; i < features.rows; ++i) {
        const cv::Mat& weights =
            regressors_[static_cast<std::size_t>(nearestOf(correlations.ptr<float>(i), anchors_.rows))];
        const float* x = features.ptr<float>(i);
        float* to = result.ptr<float>(i);
        for (int d = 0; d < features.cols; ++d) {
            const float* row = weights.ptr<float>(d);
            for (int k = 0; k < targets; ++k) to[k] += x[d] * row[k];
        }
    }
    return result;
}

}  // namespace fovea
