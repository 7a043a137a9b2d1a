// Figures of a set in a few numbers: mean, spread, how sure the mean is, and whether two methods differ.
//
//   const Interval sure = bootstrapInterval(psnr, {});           // the mean's 95 % interval
//   const WilcoxonTest test = wilcoxonSignedRank(ours, theirs);  // two-sided p
#pragma once

#include <cstdint>
#include <span>
#include <string>

namespace fovea {

// NaN for no values.
double meanOf(std::span<const double> values);
// Sample standard deviation (divided by n - 1); NaN for fewer than two values.
double spreadOf(std::span<const double> values);
// NaN for no values.
double medianOf(std::span<const double> values);

struct Interval {
    double low = 0;
    double high = 0;
};

struct BootstrapOptions {
    double level = 0.95;      // in (0, 1)
    int resamples = 10000;    // at least 1
    std::uint64_t seed = 1;   // the same seed gives the same interval on every machine
};

// Percentile bootstrap of the mean (Efron and Tibshirani 1993, chapter 13): means of resamples with replacement, the
// quantiles taken between order statistics linearly. NaN for fewer than two values or where one of them is not finite.
Interval bootstrapInterval(std::span<const double> values, const BootstrapOptions& options);

struct WilcoxonTest {
    double p = 1;          // two-sided; 1 when no pair differs
    double statistic = 0;  // the smaller of the rank sums of the positive and the negative differences
    int pairs = 0;         // that differ (Wilcoxon 1945: equal pairs are left out)
    bool exact = true;     // else by the normal distribution
    std::string definition;
};

// Signed-rank test of paired figures (Wilcoxon 1945). With up to 50 differing pairs p is exact, from all 2^n signs of the
// ranks found (tied differences share their mean rank); beyond, from the normal distribution with the variance lessened
// for ties and without a correction for continuity, as scipy.stats.wilcoxon does. Asserts equal lengths; two equal
// infinities do not differ. A pair that holds a NaN is left out.
WilcoxonTest wilcoxonSignedRank(std::span<const double> a, std::span<const double> b);

}  // namespace fovea
