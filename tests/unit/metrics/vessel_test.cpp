#include "core/metrics/vessel.h"

#include <gtest/gtest.h>

#include <cmath>
#include <functional>
#include <limits>

#include "core/base/seed.h"
#include "tests/unit/metrics/constants.h"

namespace fovea {
namespace {

Map map(int width, int height, const std::function<double(int x, int y)>& value) {
    std::vector<float> values;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) values.push_back(static_cast<float>(value(x, y)));
    }
    return Map(width, height, std::move(values));
}

Map all(int width, int height) {
    return map(width, height, [](int, int) { return 1; });
}

TEST(Vessel, PooledScoresEqualScikitLearn) {
    const Map mask = map(61, 47, [](int x, int y) { return (x - 30) * (x - 30) + (y - 23) * (y - 23) <= 400; });
    VesselScorer scorer;
    for (int k = 0; k < 2; ++k) {
        const auto level = [k](int x, int y) { return (x * 37 + y * 11 + x * y % 13 * 19 + k * 5) % 256; };
        const Map probability = map(61, 47, [&](int x, int y) { return level(x, y) / 255.0; });
        const Map label = map(61, 47, [&](int x, int y) { return (x + 2 * y + k) % 9 < 2 || (level(x, y) > 200 && x % 3 == 0); });
        ASSERT_TRUE(scorer.add(probability, label, mask));
    }
    const auto scores = scorer.scores();
    ASSERT_TRUE(scores);
    EXPECT_NEAR(scores->auc, test::kVessel.auc, 1e-9);
    EXPECT_NEAR(scores->dice, test::kVessel.dice, 1e-9);
    EXPECT_NEAR(scores->accuracy, test::kVessel.accuracy, 1e-9);
    EXPECT_NEAR(scores->sensitivity, test::kVessel.sensitivity, 1e-9);
    EXPECT_NEAR(scores->specificity, test::kVessel.specificity, 1e-9);
    EXPECT_NEAR(scores->matthews, test::kVessel.matthews, 1e-9);
}

// AUC is the share of pairs in which the vessel has the higher probability: counted one by one.
TEST(Vessel, AucEqualsTheShareOfOrderedPairs) {
    Random random(7);
    std::vector<float> p, t;
    for (int i = 0; i < 400; ++i) {
        t.push_back(random.uniform() < 0.3 ? 1.0f : 0.0f);
        p.push_back(std::round(20 * static_cast<float>(0.5 * random.uniform() + 0.3 * t.back())) / 20);
    }
    double wins = 0, pairs = 0;
    for (std::size_t i = 0; i < p.size(); ++i) {
        for (std::size_t j = 0; j < p.size(); ++j) {
            if (t[i] != 1 || t[j] != 0) continue;
            pairs += 1;
            wins += p[i] > p[j] ? 1 : p[i] == p[j] ? 0.5 : 0;
        }
    }
    VesselScorer scorer;
    ASSERT_TRUE(scorer.add(Map(20, 20, p), Map(20, 20, t), all(20, 20)));
    EXPECT_NEAR(scorer.scores()->auc, wins / pairs, 1e-12);
}

TEST(Vessel, PerfectAndReversedAndConstantMaps) {
    const Map label = map(10, 10, [](int x, int) { return x < 3; });
    const auto auc = [&](const std::function<double(int, int)>& value) {
        VesselScorer scorer;
        EXPECT_TRUE(scorer.add(map(10, 10, value), label, all(10, 10)));
        return *scorer.scores();
    };
    const auto perfect = auc([](int x, int) { return x < 3 ? 0.9 : 0.1; });
    EXPECT_EQ(perfect.auc, 1);
    EXPECT_EQ(perfect.dice, 1);
    EXPECT_NEAR(perfect.matthews, 1, 1e-12);
    const auto reversed = auc([](int x, int) { return x < 3 ? 0.1 : 0.9; });
    EXPECT_EQ(reversed.auc, 0);
    EXPECT_EQ(reversed.sensitivity, 0);
    EXPECT_NEAR(reversed.matthews, -1, 1e-12);
    const auto constant = auc([](int, int) { return 0.5; });
    EXPECT_EQ(constant.auc, 0.5);
    EXPECT_EQ(constant.specificity, 1);  // 0.5 is not above the threshold
    EXPECT_EQ(constant.matthews, 0);
}

TEST(Vessel, ThresholdMovesTheTableNotTheAuc) {
    const Map label = map(8, 8, [](int x, int) { return x < 4; });
    const Map probability = map(8, 8, [](int x, int) { return x < 2 ? 0.8 : x < 4 ? 0.4 : 0.1; });
    VesselScorer half, low(0.3);
    ASSERT_TRUE(half.add(probability, label, all(8, 8)));
    ASSERT_TRUE(low.add(probability, label, all(8, 8)));
    EXPECT_EQ(half.scores()->sensitivity, 0.5);
    EXPECT_EQ(low.scores()->sensitivity, 1);
    EXPECT_EQ(half.scores()->auc, low.scores()->auc);
}

TEST(Vessel, RefusesWhatHasNoMeaning) {
    const Map label = map(4, 4, [](int x, int) { return x < 2; });
    VesselScorer scorer;
    EXPECT_EQ(scorer.add(map(4, 5, [](int, int) { return 0; }), label, all(4, 4)).error().code, ErrorCode::usage);
    const double nan = std::numeric_limits<double>::quiet_NaN();
    EXPECT_EQ(scorer.add(map(4, 4, [nan](int x, int) { return x == 3 ? nan : 0.5; }), label, all(4, 4)).error().code,
              ErrorCode::badData);
    EXPECT_EQ(scorer.add(map(4, 4, [](int, int) { return 1.5; }), label, all(4, 4)).error().code, ErrorCode::badData);
    EXPECT_FALSE(scorer.scores());  // nothing was added
    ASSERT_TRUE(scorer.add(label, map(4, 4, [](int, int) { return 0; }), all(4, 4)));
    EXPECT_FALSE(scorer.scores());  // no vessel
    ASSERT_TRUE(scorer.add(label, label, all(4, 4)));
    EXPECT_TRUE(scorer.scores());
}

}  // namespace
}  // namespace fovea
