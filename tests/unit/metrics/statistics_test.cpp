// Against numpy 1.24 and scipy 1.10.1 (Debian's python3-scipy):
//   a = [((i*37)%101)/7 for i in range(12)]; b = [((i*53)%97)/6.5 for i in range(12)]; b[0] = .5;
//   wilcoxon(a, b, mode='exact')
//   a = [((i*37)%101)*.5 for i in range(80)]; b = [((i*53)%97)*.5+2 for i in range(80)]; wilcoxon(a, b, mode='approx')
#include "core/metrics/statistics.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <vector>

namespace fovea {
namespace {

TEST(Statistics, MeanSpreadAndMedian) {
    const std::vector<double> values = {1, 2, 3.5, 7};
    EXPECT_DOUBLE_EQ(meanOf(values), 3.375);
    EXPECT_NEAR(spreadOf(values), 2.6259918760981216, 1e-12);  // numpy.std(ddof=1)
    EXPECT_DOUBLE_EQ(medianOf(values), 2.75);
    EXPECT_TRUE(std::isnan(meanOf({})));
    EXPECT_TRUE(std::isnan(spreadOf(std::vector<double>{1})));
}

TEST(Statistics, WilcoxonIsScipysExactOne) {
    std::vector<double> a, b;
    for (int i = 0; i < 12; ++i) {
        a.push_back(((i * 37) % 101) / 7.0);
        b.push_back(((i * 53) % 97) / 6.5);
    }
    b[0] = 0.5;  // no zero among the differences
    const WilcoxonTest test = wilcoxonSignedRank(a, b);
    EXPECT_DOUBLE_EQ(test.statistic, 36.0);
    EXPECT_NEAR(test.p, 0.85009765625, 1e-12);
    EXPECT_TRUE(test.exact);
    EXPECT_EQ(test.pairs, 12);
    const std::vector<double> ours = {44.1, 39.2, 40.3, 41.7, 38.8, 45.0}, theirs = {40.0, 38.1, 40.9, 39.0, 37.7, 41.1};
    const WilcoxonTest six = wilcoxonSignedRank(ours, theirs);
    EXPECT_DOUBLE_EQ(six.statistic, 1.0);
    EXPECT_DOUBLE_EQ(six.p, 0.0625);
}

TEST(Statistics, WilcoxonOfTheSmallestSetsByHand) {
    // All of n signs equal: p = 2 / 2^n.
    const std::vector<double> zero(6, 0.0), up = {1, 2, 3, 4, 5, 6};
    EXPECT_DOUBLE_EQ(wilcoxonSignedRank(up, zero).p, 2.0 / 64);
    EXPECT_DOUBLE_EQ(wilcoxonSignedRank(zero, up).p, 2.0 / 64);
    EXPECT_DOUBLE_EQ(wilcoxonSignedRank(up, zero).statistic, 0);
    // Nothing differs.
    EXPECT_DOUBLE_EQ(wilcoxonSignedRank(up, up).p, 1);
    EXPECT_EQ(wilcoxonSignedRank(up, up).pairs, 0);
    EXPECT_DOUBLE_EQ(wilcoxonSignedRank({}, {}).p, 1);
}

TEST(Statistics, TiedDifferencesShareTheirRank) {
    // All 256 signs of the mid-ranks counted one by one: 0.1640625.
    const std::vector<double> differences = {1, 1, 2, -1, 3, -2, 4, 2}, zero(8, 0.0);
    const WilcoxonTest test = wilcoxonSignedRank(differences, zero);
    EXPECT_DOUBLE_EQ(test.statistic, 7.0);
    EXPECT_DOUBLE_EQ(test.p, 0.1640625);
}

TEST(Statistics, ManyPairsTakeScipysNormalApproximation) {
    std::vector<double> a, b;
    for (int i = 0; i < 80; ++i) {
        a.push_back(((i * 37) % 101) * 0.5);
        b.push_back(((i * 53) % 97) * 0.5 + 2);
    }
    const WilcoxonTest test = wilcoxonSignedRank(a, b);
    EXPECT_FALSE(test.exact);
    EXPECT_DOUBLE_EQ(test.statistic, 1548.5);
    EXPECT_NEAR(test.p, 0.8776511177824983, 1e-12);
}

TEST(Statistics, EqualInfinitiesDoNotDifferAndNotANumberIsLeftOut) {
    const double inf = std::numeric_limits<double>::infinity(), nan = std::numeric_limits<double>::quiet_NaN();
    const WilcoxonTest test = wilcoxonSignedRank(std::vector<double>{inf, 2, nan}, std::vector<double>{inf, 1, 3});
    EXPECT_EQ(test.pairs, 1);
    EXPECT_DOUBLE_EQ(test.p, 1);
}

TEST(Statistics, BootstrapIntervalIsSeededAndHoldsTheMean) {
    std::vector<double> values;
    for (int i = 0; i < 30; ++i) values.push_back(10 + (i * 7) % 11 + 0.37 * i);
    const Interval first = bootstrapInterval(values, {});
    const Interval again = bootstrapInterval(values, {});
    EXPECT_EQ(first.low, again.low);
    EXPECT_EQ(first.high, again.high);
    const double mean = meanOf(values), half = 1.96 * spreadOf(values) / std::sqrt(30.0);
    EXPECT_NEAR(first.low, mean - half, 0.15 * half);
    EXPECT_NEAR(first.high, mean + half, 0.15 * half);
    const Interval other = bootstrapInterval(values, {.seed = 2});
    EXPECT_NE(first.low, other.low);
    EXPECT_TRUE(std::isnan(bootstrapInterval(std::vector<double>{1}, {}).low));
    const Interval constant = bootstrapInterval(std::vector<double>(5, 3.0), {});
    EXPECT_EQ(constant.low, 3);
    EXPECT_EQ(constant.high, 3);
}

}  // namespace
}  // namespace fovea
