#include "core/metrics/centreline_dice.h"

#include <fmt/format.h>
#include <opencv2/core.hpp>

#include "core/image/mat_bridge.h"
#include "core/metrics/common.h"
#include "core/metrics/skeleton.h"

namespace fovea {
namespace {

cv::Mat vesselsAbove(const Map& map, double threshold, const cv::Mat& inside) {
    cv::Mat vessels = matView(map) > threshold;
    if (!inside.empty()) vessels &= inside;
    return vessels;
}

// The share of a skeleton's pixels that lie on other vessels; 0 without a skeleton.
double shareOn(const cv::Mat& skeleton, const cv::Mat& others) {
    const int all = cv::countNonZero(skeleton);
    return all > 0 ? static_cast<double>(cv::countNonZero(skeleton & others)) / all : 0;
}

Result<CentrelineDice> computed(const Map& probability, const Map& label, const cv::Mat& inside, double threshold) {
    const cv::Size size(label.width(), label.height());
    if (probability.width() != size.width || probability.height() != size.height || (!inside.empty() && inside.size() != size))
        return fail(ErrorCode::usage, "clDice: the vessel map, the label and the mask differ in size");
    const cv::Mat found = vesselsAbove(probability, threshold, inside), drawn = vesselsAbove(label, 0.5, inside);
    if (cv::countNonZero(drawn) == 0) return fail(ErrorCode::usage, "clDice: the label has no vessel inside the mask");
    CentrelineDice result;
    result.precision = shareOn(thinned(found), drawn);
    result.sensitivity = shareOn(thinned(drawn), found);
    const double sum = result.precision + result.sensitivity;
    result.value = sum > 0 ? 2 * result.precision * result.sensitivity / sum : 0;
    result.definition = phrase(
        "clDice of Shit et al. 2021: harmonic mean of the shares of middle-line pixels (Zhang-Suen thinning) that lie on the "
        "other one's vessels; pixels inside the mask; vessel where the probability is above %1",
        fmt::format("{:g}", threshold));
    return result;
}

}  // namespace

Result<CentrelineDice> centrelineDice(const Map& probability, const Map& label, const std::optional<Map>& mask, double threshold) {
    return caught("clDice", [&] {
        return computed(probability, label, mask ? cv::Mat(matView(*mask) > 0.5) : cv::Mat(), threshold);
    });
}

Result<CentrelineDice> centrelineDice(const Map& probability, const Map& label, const FieldOfView& fieldOfView, double threshold) {
    return caught("clDice", [&] { return computed(probability, label, matView(fieldOfView), threshold); });
}

}  // namespace fovea
