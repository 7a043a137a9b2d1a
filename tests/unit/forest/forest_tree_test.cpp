#include "core/forest/forest_tree.h"

#include <gtest/gtest.h>

#include <numeric>
#include <opencv2/core.hpp>

namespace fovea {
namespace {

struct Samples {
    cv::Mat features, targets;
    std::vector<int> rows;
};

Samples randomSamples(int count, int features, int targets, std::uint64_t seed) {
    Samples samples{cv::Mat(count, features, CV_32F), cv::Mat(count, targets, CV_32F),
                    std::vector<int>(static_cast<std::size_t>(count))};
    Random random(seed);
    for (int i = 0; i < count; ++i) {
        for (int d = 0; d < features; ++d) samples.features.at<float>(i, d) = static_cast<float>(random.normal());
        for (int k = 0; k < targets; ++k) samples.targets.at<float>(i, k) = static_cast<float>(random.normal());
    }
    std::iota(samples.rows.begin(), samples.rows.end(), 0);
    return samples;
}

// The quality's part of one child, word for word.
double spread(const Samples& samples, const std::vector<int>& rows, double targetVariance, double featureVariance,
              double kappa) {
    const auto of = [&](const cv::Mat& values) {
        double sum = 0;
        for (int c = 0; c < values.cols; ++c) {
            double mean = 0;
            for (const int row : rows) mean += values.at<float>(row, c) / static_cast<double>(rows.size());
            for (const int row : rows) sum += (values.at<float>(row, c) - mean) * (values.at<float>(row, c) - mean);
        }
        return sum;
    };
    return of(samples.targets) / targetVariance + kappa * of(samples.features) / featureVariance;
}

TEST(ForestTree, TheSplitIsTheBestThatAllTestsAndThresholdsAllow) {
    const Samples samples = randomSamples(12, 3, 2, 7);
    const TreeOptions options{.leafSamples = 2, .tests = 400, .thresholds = 16, .kappa = 0.7};
    Random random(1);
    const Split split = findSplit(samples.features, samples.targets, samples.rows, 2.5, 1.5, options, random);
    const double before = spread(samples, samples.rows, 2.5, 1.5, 0.7);
    double best = 0;
    for (int a = 0; a < 3; ++a) {
        for (int b = 0; b < 3; ++b) {
            const auto value = [&](int row) {
                return samples.features.at<float>(row, a) - (a == b ? 0.0f : samples.features.at<float>(row, b));
            };
            for (const int pivot : samples.rows) {
                std::vector<int> left, right;
                for (const int row : samples.rows) (value(row) <= value(pivot) ? left : right).push_back(row);
                if (left.size() < 2 || right.size() < 2) continue;
                best = std::max(best,
                                before - spread(samples, left, 2.5, 1.5, 0.7) - spread(samples, right, 2.5, 1.5, 0.7));
            }
        }
    }
    EXPECT_GT(best, 0);
    EXPECT_NEAR(split.gain, best, 1e-4 * best);
}

TEST(ForestTree, NothingToGainIsNoSplit) {
    Samples samples = randomSamples(50, 3, 2, 7);
    samples.features.setTo(1);
    Random random(1);
    EXPECT_EQ(findSplit(samples.features, samples.targets, samples.rows, 1, 1, {.leafSamples = 2}, random).gain, 0);
}

// x = 0, 1, 2 and y = 1, 2, 6: means 1 and 3; sum (x - 1)(y - 3) = 2 + 3 = 5; sum (x - 1)^2 = 2. With lambda 3 the
// weight is 5 / (2 + 3) = 1 and the constant 3 - 1 = 2. The second target is constant.
TEST(ForestTree, ALeafsRegressorIsTheHandWorkedRidge) {
    const Samples samples{(cv::Mat_<float>(3, 1) << 0, 1, 2), (cv::Mat_<float>(3, 2) << 1, 4, 2, 4, 6, 4), {0, 1, 2}};
    const auto weights = ridgeRegressor(samples.features, samples.targets, samples.rows, 3);
    ASSERT_EQ(weights.size(), 4u);
    EXPECT_NEAR(weights[0], 1, 1e-6);
    EXPECT_NEAR(weights[1], 0, 1e-6);
    EXPECT_NEAR(weights[2], 2, 1e-6);
    EXPECT_NEAR(weights[3], 4, 1e-6);
}

// Two linear pieces that only a split can tell apart: the tree finds the border, its leaves the pieces.
TEST(ForestTree, LearnsAPiecewiseLinearFunction) {
    Samples samples = randomSamples(4000, 8, 8, 3);
    for (int i = 0; i < 4000; ++i) {
        const float* x = samples.features.ptr<float>(i);
        for (int k = 0; k < 8; ++k) samples.targets.at<float>(i, k) = x[0] > x[1] ? 3 * x[k] + 5 : -2 * x[k] - 5;
    }
    const TreeOptions options{
        .depth = 6, .leaves = 16, .leafSamples = 20, .tests = 64, .thresholds = 31, .kappa = 0, .ridge = 1e-6};
    const auto tree = growTree(samples.features, samples.targets, options, 9, 2, {});
    ASSERT_TRUE(tree);
    ForestModel model;
    model.features = model.components = 8;
    model.trees = {*tree};
    double error = 0, power = 0;
    for (int i = 0; i < 4000; ++i) {
        std::vector<float> predicted(8, 0.0f);
        model.addPrediction(0, samples.features.ptr<float>(i), predicted.data());
        for (int k = 0; k < 8; ++k) {
            const double y = samples.targets.at<float>(i, k);
            error += (y - predicted[static_cast<std::size_t>(k)]) * (y - predicted[static_cast<std::size_t>(k)]);
            power += y * y;
        }
    }
    EXPECT_LT(error / power, 0.02);
}

TEST(ForestTree, LimitsHoldAndThreadsChangeNothing) {
    const Samples samples = randomSamples(3000, 8, 8, 5);
    const TreeOptions options{.depth = 4, .leaves = 11, .leafSamples = 60, .splitSamples = 500};
    const auto one = growTree(samples.features, samples.targets, options, 2, 1, {});
    const auto three = growTree(samples.features, samples.targets, options, 2, 3, {});
    ASSERT_TRUE(one && three);
    EXPECT_EQ(one->leaves, three->leaves);
    const std::size_t leaves = one->leaves.size() / (9 * 8);
    EXPECT_LE(leaves, 11u);
    EXPECT_EQ(one->nodes.size(), 2 * leaves - 1);
    std::vector<int> depth(one->nodes.size(), 0), count(leaves, 0);
    for (std::size_t i = 0; i < one->nodes.size(); ++i) {
        if (one->nodes[i].child < 0) continue;
        for (const int side : {0, 1}) depth[static_cast<std::size_t>(one->nodes[i].child + side)] = depth[i] + 1;
    }
    EXPECT_LE(*std::ranges::max_element(depth), 4);
    for (int i = 0; i < 3000; ++i) ++count[static_cast<std::size_t>(one->leafOf(samples.features.ptr<float>(i)))];
    EXPECT_EQ(std::accumulate(count.begin(), count.end(), 0), 3000);
    EXPECT_GT(*std::ranges::min_element(count), 0);
}

TEST(ForestTree, ObeysCancel) {
    const Samples samples = randomSamples(500, 8, 8, 5);
    std::stop_source source;
    source.request_stop();
    JobContext context;
    context.stop = source.get_token();
    const auto tree = growTree(samples.features, samples.targets, {}, 1, 1, context);
    ASSERT_FALSE(tree);
    EXPECT_EQ(tree.error().code, ErrorCode::cancelled);
}

}  // namespace
}  // namespace fovea
