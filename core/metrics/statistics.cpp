#include "core/metrics/statistics.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <vector>

#include "core/base/result.h"
#include "core/base/seed.h"

namespace fovea {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
constexpr int kExactPairs = 50;

// Between order statistics, as numpy.quantile does.
double quantile(const std::vector<double>& sorted, double share) {
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const auto above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

struct Ranked {
    std::vector<int> doubled;    // twice the rank of each absolute difference: whole numbers also for shared ranks
    std::vector<bool> positive;
    double tieTerm = 0;          // sum of t^3 - t over groups of t equal differences
};

Ranked ranked(const std::vector<double>& differences) {
    std::vector<std::size_t> order(differences.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return std::abs(differences[a]) < std::abs(differences[b]); });
    Ranked result;
    result.doubled.resize(order.size());
    for (const double difference : differences) result.positive.push_back(difference > 0);
    for (std::size_t first = 0; first < order.size();) {
        std::size_t end = first;
        while (end < order.size() && std::abs(differences[order[end]]) == std::abs(differences[order[first]])) ++end;
        for (std::size_t i = first; i < end; ++i) result.doubled[order[i]] = static_cast<int>(first + 1 + end);
        const double tied = static_cast<double>(end - first);
        result.tieTerm += tied * tied * tied - tied;
        first = end;
    }
    return result;
}

// P(rank sum <= smaller) over all signs, both sides. The counts stay exact in a double up to 2^53, and the share does
// not need more beyond.
double exactP(const std::vector<int>& doubled, int smaller) {
    const int total = std::accumulate(doubled.begin(), doubled.end(), 0);
    std::vector<double> ways(static_cast<std::size_t>(total) + 1, 0.0);
    ways[0] = 1;
    int reached = 0;
    for (const int rank : doubled) {
        for (int sum = reached; sum >= 0; --sum) ways[static_cast<std::size_t>(sum + rank)] += ways[static_cast<std::size_t>(sum)];
        reached += rank;
    }
    const double below = std::accumulate(ways.begin(), ways.begin() + smaller + 1, 0.0);
    return std::min(1.0, 2 * below / std::pow(2.0, static_cast<double>(doubled.size())));
}

}  // namespace

double meanOf(std::span<const double> values) {
    if (values.empty()) return kNone;
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double spreadOf(std::span<const double> values) {
    if (values.size() < 2) return kNone;
    const double mean = meanOf(values);
    double sum = 0;
    for (const double value : values) sum += (value - mean) * (value - mean);
    return std::sqrt(sum / static_cast<double>(values.size() - 1));
}

double medianOf(std::span<const double> values) {
    if (values.empty()) return kNone;
    std::vector<double> sorted(values.begin(), values.end());
    std::sort(sorted.begin(), sorted.end());
    return quantile(sorted, 0.5);
}

Interval bootstrapInterval(std::span<const double> values, const BootstrapOptions& options) {
    FOVEA_ASSERT(options.level > 0 && options.level < 1 && options.resamples > 0);
    const bool finite = std::all_of(values.begin(), values.end(), [](double value) { return std::isfinite(value); });
    if (values.size() < 2 || !finite) return {kNone, kNone};
    Random random(mixSeed(options.seed, values.size()));
    std::vector<double> means(static_cast<std::size_t>(options.resamples));
    for (double& mean : means) {
        double sum = 0;
        for (std::size_t i = 0; i < values.size(); ++i) sum += values[random.below(values.size())];
        mean = sum / static_cast<double>(values.size());
    }
    std::sort(means.begin(), means.end());
    return {quantile(means, (1 - options.level) / 2), quantile(means, (1 + options.level) / 2)};
}

WilcoxonTest wilcoxonSignedRank(std::span<const double> a, std::span<const double> b) {
    FOVEA_ASSERT(a.size() == b.size());
    std::vector<double> differences;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (std::isnan(a[i]) || std::isnan(b[i]) || a[i] == b[i]) continue;
        differences.push_back(a[i] - b[i]);
    }
    WilcoxonTest test;
    test.pairs = static_cast<int>(differences.size());
    test.exact = test.pairs <= kExactPairs;
    test.definition = std::string("Wilcoxon signed-rank, two-sided, ") + (test.exact ? "exact" : "normal approximation") + ", " +
                      std::to_string(test.pairs) + " differing pairs of " + std::to_string(a.size());
    if (test.pairs == 0) return test;
    const Ranked ranks = ranked(differences);
    int positive = 0, total = 0;
    for (std::size_t i = 0; i < differences.size(); ++i) {
        total += ranks.doubled[i];
        if (ranks.positive[i]) positive += ranks.doubled[i];
    }
    const int smaller = std::min(positive, total - positive);
    test.statistic = smaller / 2.0;
    if (test.exact) {
        test.p = exactP(ranks.doubled, smaller);
        return test;
    }
    const double n = test.pairs;
    const double variance = (n * (n + 1) * (2 * n + 1) - ranks.tieTerm / 2) / 24;
    const double z = (test.statistic - n * (n + 1) / 4) / std::sqrt(variance);
    test.p = std::min(1.0, std::erfc(std::abs(z) / std::sqrt(2.0)));
    return test;
}

}  // namespace fovea
