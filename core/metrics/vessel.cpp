#include "core/metrics/vessel.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace fovea {

// Floats in [0, 1] sort like their bits, and these need 30 of the 32: the label fits below them.
static_assert(std::bit_cast<std::uint32_t>(1.0f) < 1u << 30);

template <typename Inside>
Status VesselScorer::addWhere(const Map& probability, const Map& label, int maskWidth, int maskHeight, Inside inside) {
    const int width = probability.width(), height = probability.height();
    if (label.width() != width || label.height() != height || maskWidth != width || maskHeight != height) {
        return fail(ErrorCode::usage, "vessel scores: map, label and mask differ in size");
    }
    const std::size_t before = samples_.size();
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            if (!inside(x, y)) continue;
            const float p = probability.at(x, y);
            if (!(p >= 0 && p <= 1)) {
                samples_.resize(before);
                return fail(ErrorCode::badData, "vessel scores: the map holds a value outside 0 to 1");
            }
            const auto bits = std::bit_cast<std::uint32_t>(p + 0.0f);  // -0 becomes 0
            samples_.push_back(bits << 1 | (label.at(x, y) > 0.5f ? 1u : 0u));
        }
    }
    return {};
}

Status VesselScorer::add(const Map& probability, const Map& label, const Map& mask) {
    return addWhere(probability, label, mask.width(), mask.height(), [&](int x, int y) { return mask.at(x, y) > 0.5f; });
}

Status VesselScorer::add(const Map& probability, const Map& label, const FieldOfView& fieldOfView) {
    return addWhere(probability, label, fieldOfView.width, fieldOfView.height,
                    [&](int x, int y) { return fieldOfView.inside(x, y); });
}

Result<VesselScores> VesselScorer::scores() const {
    auto samples = samples_;
    std::ranges::sort(samples);
    VesselScores result{.threshold = threshold_};
    // Mann and Whitney: over all pairs of a vessel and a background pixel, how often the vessel has the higher
    // probability; equal ones count half. Doubled, so that it stays a whole number.
    unsigned __int128 doubledWins = 0;
    std::uint64_t positives = 0, negatives = 0;
    for (std::size_t i = 0; i < samples.size();) {
        const std::uint32_t bits = samples[i] >> 1;
        std::uint64_t tied[2] = {0, 0};
        for (; i < samples.size() && samples[i] >> 1 == bits; ++i) ++tied[samples[i] & 1];
        doubledWins += static_cast<unsigned __int128>(tied[1]) * (2 * negatives + tied[0]);
        negatives += tied[0];
        positives += tied[1];
        const bool calledVessel = static_cast<double>(std::bit_cast<float>(bits)) > threshold_;
        (calledVessel ? result.truePositives : result.falseNegatives) += tied[1];
        (calledVessel ? result.falsePositives : result.trueNegatives) += tied[0];
    }
    if (positives == 0 || negatives == 0) {
        return fail(ErrorCode::usage, positives == 0
                                          ? phrase("vessel scores: the label has no vessel inside the mask")
                                          : phrase("vessel scores: the label has no background inside the mask"));
    }
    const auto tp = static_cast<double>(result.truePositives), fp = static_cast<double>(result.falsePositives);
    const auto tn = static_cast<double>(result.trueNegatives), fn = static_cast<double>(result.falseNegatives);
    const auto p = static_cast<double>(positives), n = static_cast<double>(negatives);
    result.auc = static_cast<double>(doubledWins) / 2 / p / n;
    result.dice = 2 * tp / (2 * tp + fp + fn);
    result.accuracy = (tp + tn) / (p + n);
    result.sensitivity = tp / p;
    result.specificity = tn / n;
    const double spread = std::sqrt(tp + fp) * std::sqrt(tn + fn) * std::sqrt(p) * std::sqrt(n);
    result.matthews = spread > 0 ? (tp * tn - fp * fn) / spread : 0;
    result.definition = phrase("pixels inside the mask, of several pictures together; vessel where the probability is above %1; "
                               "AUC over all thresholds, ties counted half", threshold_);
    return result;
}

Json toJson(const VesselScores& scores) {
    return {{"auc", scores.auc},
            {"dice", scores.dice},
            {"accuracy", scores.accuracy},
            {"sensitivity", scores.sensitivity},
            {"specificity", scores.specificity},
            {"mcc", scores.matthews},
            {"threshold", scores.threshold},
            {"counts",
             {{"truePositives", scores.truePositives},
              {"falsePositives", scores.falsePositives},
              {"trueNegatives", scores.trueNegatives},
              {"falseNegatives", scores.falseNegatives}}},
            {"definition", scores.definition}};
}

}  // namespace fovea
