#include "core/forest/forest_tree.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <opencv2/core.hpp>
#include <queue>

#include "core/methods/parts.h"

namespace fovea {
namespace {

// The samples that choose a node's split: targets and features side by side, scaled so that the squared distance of two
// rows is the quality's.
struct Chosen {
    int count = 0;
    int width = 0;              // multiple of 8
    std::vector<float> scaled;  // count x width
    std::vector<const float*> features;
};

Chosen choose(const cv::Mat& features, const cv::Mat& targets, std::span<const int> rows, double targetVariance,
              double featureVariance, const TreeOptions& options, Random& random) {
    std::vector<int> subset;
    if (static_cast<int>(rows.size()) > options.splitSamples) {
        subset.assign(rows.begin(), rows.end());
        for (int i = 0; i < options.splitSamples; ++i) {
            const auto at = static_cast<std::size_t>(i);
            std::swap(subset[at], subset[at + random.below(subset.size() - at)]);
        }
        subset.resize(static_cast<std::size_t>(options.splitSamples));
        rows = subset;
    }
    const auto scaleOf = [](double share, double variance) {
        return static_cast<float>(variance > 0 ? std::sqrt(share / variance) : 0);
    };
    const float forTargets = scaleOf(1, targetVariance), forFeatures = scaleOf(options.kappa, featureVariance);
    Chosen chosen;
    chosen.count = static_cast<int>(rows.size());
    chosen.width = (targets.cols + features.cols + 7) / 8 * 8;
    chosen.scaled.assign(static_cast<std::size_t>(chosen.count) * chosen.width, 0.0f);
    float* to = chosen.scaled.data();
    for (const int row : rows) {
        const float* target = targets.ptr<float>(row);
        const float* feature = features.ptr<float>(row);
        for (int k = 0; k < targets.cols; ++k) to[k] = forTargets * target[k];
        for (int d = 0; d < features.cols; ++d) to[targets.cols + d] = forFeatures * feature[d];
        chosen.features.push_back(feature);
        to += chosen.width;
    }
    return chosen;
}

std::vector<float> thresholdsOf(std::vector<float> values, int wanted) {
    std::sort(values.begin(), values.end());
    std::vector<float> thresholds;
    const auto between = [&](std::size_t i) {
        if (values[i] < values[i + 1]) thresholds.push_back(values[i] + (values[i + 1] - values[i]) / 2);
    };
    if (values.size() <= static_cast<std::size_t>(wanted) + 1) {
        for (std::size_t i = 0; i + 1 < values.size(); ++i) between(i);
    } else {
        for (int t = 1; t <= wanted; ++t)
            between((values.size() - 1) * static_cast<std::size_t>(t) / (static_cast<std::size_t>(wanted) + 1));
    }
    thresholds.erase(std::unique(thresholds.begin(), thresholds.end()), thresholds.end());
    return thresholds;
}

// Per bin between two thresholds the number of samples and the sum of their scaled rows.
struct Bins {
    std::vector<double> counts;
    std::vector<float> sums;
};

Bins binned(const Chosen& chosen, const std::vector<float>& values, const std::vector<float>& thresholds) {
    Bins bins{std::vector<double>(thresholds.size() + 1, 0.0),
              std::vector<float>((thresholds.size() + 1) * static_cast<std::size_t>(chosen.width), 0.0f)};
    const float* row = chosen.scaled.data();
    for (int i = 0; i < chosen.count; ++i, row += chosen.width) {
        const auto bin = static_cast<std::size_t>(
            std::lower_bound(thresholds.begin(), thresholds.end(), values[static_cast<std::size_t>(i)]) -
            thresholds.begin());
        bins.counts[bin] += 1;
        float* sum = bins.sums.data() + bin * static_cast<std::size_t>(chosen.width);
        for (int j = 0; j < chosen.width; j += 8) {
            for (int lane = 0; lane < 8; ++lane) sum[j + lane] += row[j + lane];
        }
    }
    return bins;
}

double squaredNorm(const std::vector<double>& sum) {
    return std::inner_product(sum.begin(), sum.end(), sum.begin(), 0.0);
}

// Adds the best threshold of one test. As sum |v - mean|^2 = sum |v|^2 - |sum v|^2 / n, sums are all that is needed.
void tryTest(const Chosen& chosen, const ForestTree::Node& test, const TreeOptions& options, double atLeast,
             Random& random, Split& best) {
    std::vector<float> values(static_cast<std::size_t>(chosen.count));
    for (std::size_t i = 0; i < values.size(); ++i) {
        const float* x = chosen.features[i];
        values[i] = x[test.first] - (test.second == test.first ? 0.0f : x[test.second]);
    }
    std::vector<float> some = values;
    constexpr std::size_t kForQuantiles = 512;
    if (some.size() > kForQuantiles) {
        for (std::size_t i = 0; i < kForQuantiles; ++i) some[i] = values[random.below(values.size())];
        some.resize(kForQuantiles);
    }
    const auto thresholds = thresholdsOf(std::move(some), options.thresholds);
    if (thresholds.empty()) return;
    const Bins bins = binned(chosen, values, thresholds);
    const auto width = static_cast<std::size_t>(chosen.width);
    std::vector<double> total(width, 0.0), left(width, 0.0), right(width);
    for (std::size_t i = 0; i < bins.sums.size(); ++i) total[i % width] += bins.sums[i];
    const double whole = squaredNorm(total) / chosen.count;
    double leftCount = 0;
    for (std::size_t t = 0; t < thresholds.size(); ++t) {
        leftCount += bins.counts[t];
        const double rightCount = chosen.count - leftCount;
        for (std::size_t j = 0; j < width; ++j) {
            left[j] += bins.sums[t * width + j];
            right[j] = total[j] - left[j];
        }
        if (leftCount < atLeast || rightCount < atLeast) continue;
        const double gain = squaredNorm(left) / leftCount + squaredNorm(right) / rightCount - whole;
        if (gain > best.gain) best = {{test.first, test.second, thresholds[t], -1}, gain};
    }
}

struct Open {
    int node = 0, depth = 0;
    std::size_t begin = 0, end = 0;
    Split split;
};

class Grower {
public:
    Grower(const cv::Mat& features, const cv::Mat& targets, const TreeOptions& options, std::uint64_t seed)
        : features_(features),
          targets_(targets),
          options_(options),
          seed_(seed),
          rows_(static_cast<std::size_t>(features.rows)) {
        std::iota(rows_.begin(), rows_.end(), 0);
        targetVariance_ = variance(targets);
        featureVariance_ = variance(features);
    }

    Result<ForestTree> grow(int threads, const JobContext& context) {
        tree_.nodes.emplace_back();
        std::vector<Open> done;
        const auto lessGain = [](const Open& a, const Open& b) {
            return a.split.gain < b.split.gain || (a.split.gain == b.split.gain && a.node > b.node);
        };
        std::priority_queue<Open, std::vector<Open>, decltype(lessGain)> open(lessGain);
        open.push(examined({.node = 0, .depth = 0, .begin = 0, .end = rows_.size(), .split = {}}));
        while (!open.empty()) {
            FOVEA_CHECK(context.check());
            const Open next = open.top();
            open.pop();
            const auto leaves = static_cast<int>(open.size() + done.size() + 1);
            if (next.split.gain <= 0 || leaves >= options_.leaves) {
                done.push_back(next);
                continue;
            }
            auto [left, right] = divided(next);
            // Both children look for their own splits at once; what each draws depends on its number alone.
            FOVEA_CHECK(forEachPart(2, threads, JobContext{.stop = context.stop}, "growing a tree", [&](int side) {
                (side == 0 ? left : right) = examined(side == 0 ? left : right);
            }));
            open.push(left);
            open.push(right);
            context.progress(std::min(0.7, 0.7 * leaves / options_.leaves), "growing a tree");
        }
        std::sort(done.begin(), done.end(), [](const Open& a, const Open& b) { return a.node < b.node; });
        FOVEA_CHECK(fillLeaves(done, threads, context.part(0.7, 1)));
        return std::move(tree_);
    }

private:
    static double variance(const cv::Mat& values) {
        cv::Mat mean;
        cv::reduce(values, mean, 0, cv::REDUCE_AVG, CV_64F);
        return cv::norm(values, cv::NORM_L2SQR) / values.rows - cv::norm(mean, cv::NORM_L2SQR);
    }
    std::span<const int> rowsOf(const Open& node) const {
        return std::span(rows_).subspan(node.begin, node.end - node.begin);
    }

    Open examined(Open node) const {
        if (node.depth >= options_.depth || node.end - node.begin < 2 * static_cast<std::size_t>(options_.leafSamples))
            return node;
        Random random(mixSeed(seed_, node.node));
        node.split = findSplit(features_, targets_, rowsOf(node), targetVariance_, featureVariance_, options_, random);
        // Gains of samples of different size are compared by what they stand for.
        const auto count = static_cast<double>(node.end - node.begin);
        node.split.gain *= count / std::min(count, static_cast<double>(options_.splitSamples));
        return node;
    }

    std::pair<Open, Open> divided(const Open& node) {
        auto& parent = tree_.nodes[static_cast<std::size_t>(node.node)];
        parent = node.split.test;
        parent.child = static_cast<std::int32_t>(tree_.nodes.size());
        const ForestTree::Node test = parent;
        const auto first = rows_.begin() + static_cast<std::ptrdiff_t>(node.begin);
        const auto last = rows_.begin() + static_cast<std::ptrdiff_t>(node.end);
        const auto middle = std::stable_partition(
            first, last, [&](int row) { return tree_.goesLeft(test, features_.ptr<float>(row)); });
        const auto at = static_cast<std::size_t>(middle - rows_.begin());
        tree_.nodes.resize(tree_.nodes.size() + 2);
        return {Open{test.child, node.depth + 1, node.begin, at, {}},
                Open{test.child + 1, node.depth + 1, at, node.end, {}}};
    }

    Status fillLeaves(const std::vector<Open>& leaves, int threads, const JobContext& context) {
        const std::size_t size = static_cast<std::size_t>(features_.cols + 1) * targets_.cols;
        tree_.leaves.resize(leaves.size() * size);
        for (std::size_t i = 0; i < leaves.size(); ++i) {
            tree_.nodes[static_cast<std::size_t>(leaves[i].node)] = {.child = ~static_cast<std::int32_t>(i)};
        }
        return forEachPart(static_cast<int>(leaves.size()), threads, context, "fitting the leaves", [&](int i) {
            const auto rows = rowsOf(leaves[static_cast<std::size_t>(i)]);
            double squares = 0;
            for (const int row : rows) squares += cv::norm(features_.row(row), cv::NORM_L2SQR);
            const double lambda = options_.ridge * squares / features_.cols + 1e-12;
            const auto weights = ridgeRegressor(features_, targets_, rows, lambda);
            std::copy(weights.begin(), weights.end(),
                      tree_.leaves.begin() + static_cast<std::ptrdiff_t>(static_cast<std::size_t>(i) * size));
        });
    }

    const cv::Mat& features_;
    const cv::Mat& targets_;
    const TreeOptions& options_;
    std::uint64_t seed_;
    std::vector<int> rows_;
    double targetVariance_ = 0, featureVariance_ = 0;
    ForestTree tree_;
};

}  // namespace

Split findSplit(const cv::Mat& features, const cv::Mat& targets, std::span<const int> rows, double targetVariance,
                double featureVariance, const TreeOptions& options, Random& random) {
    const Chosen chosen = choose(features, targets, rows, targetVariance, featureVariance, options, random);
    const double atLeast =
        std::max(1.0, static_cast<double>(options.leafSamples) * chosen.count / static_cast<double>(rows.size()));
    Split best;
    for (int t = 0; t < options.tests; ++t) {
        ForestTree::Node test;
        test.first = static_cast<std::uint8_t>(random.below(static_cast<std::uint64_t>(features.cols)));
        const bool pair = random.below(2) == 1;
        test.second =
            pair ? static_cast<std::uint8_t>(random.below(static_cast<std::uint64_t>(features.cols))) : test.first;
        tryTest(chosen, test, options, atLeast, random, best);
    }
    return best;
}

std::vector<float> ridgeRegressor(const cv::Mat& features, const cv::Mat& targets, std::span<const int> rows,
                                  double lambda) {
    FOVEA_ASSERT(lambda > 0 && !rows.empty());
    const int d = features.cols, k = targets.cols;
    const double count = static_cast<double>(rows.size());
    // Centred, the constant falls out: b = mean y - W mean x.
    std::vector<double> meanX(static_cast<std::size_t>(d), 0.0), meanY(static_cast<std::size_t>(k), 0.0);
    for (const int row : rows) {
        for (int i = 0; i < d; ++i) meanX[static_cast<std::size_t>(i)] += features.at<float>(row, i) / count;
        for (int j = 0; j < k; ++j) meanY[static_cast<std::size_t>(j)] += targets.at<float>(row, j) / count;
    }
    cv::Mat normal = cv::Mat::zeros(d, d, CV_64F), moments = cv::Mat::zeros(d, k, CV_64F), weights;
    std::vector<double> y(static_cast<std::size_t>(k)), x(static_cast<std::size_t>(d));
    for (const int row : rows) {
        for (int i = 0; i < d; ++i)
            x[static_cast<std::size_t>(i)] = features.at<float>(row, i) - meanX[static_cast<std::size_t>(i)];
        for (int j = 0; j < k; ++j)
            y[static_cast<std::size_t>(j)] = targets.at<float>(row, j) - meanY[static_cast<std::size_t>(j)];
        for (int i = 0; i < d; ++i) {
            const double value = x[static_cast<std::size_t>(i)];
            auto* products = normal.ptr<double>(i);
            auto* moment = moments.ptr<double>(i);
            for (int j = 0; j <= i; ++j) products[j] += value * x[static_cast<std::size_t>(j)];
            for (int j = 0; j < k; ++j) moment[j] += value * y[static_cast<std::size_t>(j)];
        }
    }
    for (int i = 0; i < d; ++i) normal.at<double>(i, i) += lambda;
    cv::completeSymm(normal, true);
    if (!cv::solve(normal, moments, weights, cv::DECOMP_CHOLESKY)) weights = cv::Mat::zeros(d, k, CV_64F);
    std::vector<float> result;
    for (int i = 0; i < d; ++i) result.insert(result.end(), weights.ptr<double>(i), weights.ptr<double>(i) + k);
    for (int j = 0; j < k; ++j) {
        double constant = meanY[static_cast<std::size_t>(j)];
        for (int i = 0; i < d; ++i) constant -= weights.at<double>(i, j) * meanX[static_cast<std::size_t>(i)];
        result.push_back(static_cast<float>(constant));
    }
    return result;
}

Result<ForestTree> growTree(const cv::Mat& features, const cv::Mat& targets, const TreeOptions& options,
                            std::uint64_t seed, int threads, const JobContext& context) {
    FOVEA_ASSERT(features.type() == CV_32F && targets.type() == CV_32F && features.rows == targets.rows &&
                 features.rows > 0);
    FOVEA_ASSERT(features.cols <= 256);
    return Grower(features, targets, options, seed).grow(threads, context);
}

}  // namespace fovea
