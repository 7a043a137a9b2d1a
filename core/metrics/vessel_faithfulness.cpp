#include "core/metrics/vessel_faithfulness.h"

#include <algorithm>
#include <fmt/format.h>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include "core/image/mat_bridge.h"
#include "core/metrics/common.h"
#include "core/metrics/skeleton.h"

namespace fovea {
namespace {

constexpr std::string_view kName = "vessel faithfulness";

bool isProbability(const Map& map) {
    const float* values = map.data();
    return std::all_of(values, values + static_cast<std::size_t>(map.width()) * map.height(),
                       [](float value) { return value >= 0 && value <= 1; });
}

cv::Mat vesselsAbove(const Map& probability, double threshold, const cv::Mat& inside) {
    cv::Mat vessels;
    cv::compare(matView(probability), threshold, vessels, cv::CMP_GT);
    if (!inside.empty()) vessels &= inside;
    return vessels;
}

struct Lengths {
    double all = 0;
    double far = 0;  // farther than the tolerance from any pixel of the other vessels
};

Lengths lengthsOf(const cv::Mat& vessels, const cv::Mat& others, double tolerancePx) {
    const cv::Mat lengths = skeletonLengths(thinned(vessels));
    Lengths result{.all = cv::sum(lengths)[0]};
    if (cv::countNonZero(others) == 0) {
        result.far = result.all;
        return result;
    }
    cv::Mat distance, far;
    cv::distanceTransform(others == 0, distance, cv::DIST_L2, cv::DIST_MASK_PRECISE);
    cv::compare(distance, tolerancePx + 1e-4, far, cv::CMP_GT);  // the transform is exact but for its rounding
    cv::Mat lost(lengths.size(), CV_32FC1, cv::Scalar(0));
    lengths.copyTo(lost, far);
    result.far = cv::sum(lost)[0];
    return result;
}

Result<VesselFaithfulness> compared(const Map& restored, const Map& reference, const cv::Mat& inside,
                                    const FaithfulnessOptions& options) {
    if (restored.width() != reference.width() || restored.height() != reference.height() ||
        (!inside.empty() && inside.size() != cv::Size(restored.width(), restored.height()))) {
        return fail(ErrorCode::usage, "%1: the two vessel maps and the mask differ in size", kName);
    }
    if (restored.width() == 0) return fail(ErrorCode::usage, "%1: there is no vessel map", kName);
    if (!isProbability(restored) || !isProbability(reference)) {
        return fail(ErrorCode::badData, "%1: a vessel map holds a value outside 0 to 1", kName);
    }
    if (!inside.empty() && cv::countNonZero(inside) == 0) {
        return fail(ErrorCode::usage, "%1: the mask is empty", kName);
    }
    const double seen = options.seenThreshold.value_or(options.referenceThreshold);
    const cv::Mat ofRestored = vesselsAbove(restored, options.threshold, inside);
    const cv::Mat ofReference = vesselsAbove(reference, options.referenceThreshold, inside);
    const Lengths kept = lengthsOf(ofReference, ofRestored, options.tolerancePx);
    if (!(kept.all > 0)) {
        return fail(ErrorCode::usage, "%1: no vessel was found in the reference, so none can be lost", kName);
    }
    const Lengths found = lengthsOf(ofRestored, vesselsAbove(reference, seen, inside), options.tolerancePx);
    return VesselFaithfulness{
        .referencePx = kept.all,
        .restoredPx = found.all,
        .lostPx = kept.far,
        .inventedPx = found.far,
        .lostPercent = 100 * kept.far / kept.all,
        .inventedPercent = found.all > 0 ? 100 * found.far / found.all : 0,
        .definition = phrase("middle lines (Zhang-Suen thinning) of vessels, probability above %1 in the restored picture "
                             "and %2 in the reference%3, inside the mask; lengths in px, diagonal steps sqrt 2; lost "
                             "(invented): lines farther than %4 px from any vessel pixel of the other map, in % of the "
                             "reference's (restored picture's) lines",
                             fmt::format("{:g}", options.threshold), fmt::format("{:g}", options.referenceThreshold),
                             seen == options.referenceThreshold
                                 ? Text()
                                 : phrase(" (%1 for what counts as seen there)", fmt::format("{:g}", seen)),
                             fmt::format("{:g}", options.tolerancePx))};
}

}  // namespace

Json toJson(const VesselFaithfulness& value) {
    return {{"referencePx", value.referencePx},   {"restoredPx", value.restoredPx},
            {"lostPx", value.lostPx},             {"inventedPx", value.inventedPx},
            {"lostPercent", value.lostPercent},   {"inventedPercent", value.inventedPercent},
            {"definition", value.definition}};
}

Result<VesselFaithfulness> vesselFaithfulness(const Map& restored, const Map& reference, const std::optional<Map>& mask,
                                              const FaithfulnessOptions& options) {
    return caught(kName, [&]() -> Result<VesselFaithfulness> {
        return compared(restored, reference, mask ? cv::Mat(matView(*mask) > 0.5) : cv::Mat(), options);
    });
}

Result<VesselFaithfulness> vesselFaithfulness(const Map& restored, const Map& reference, const FieldOfView& fieldOfView,
                                              const FaithfulnessOptions& options) {
    return caught(kName, [&] { return compared(restored, reference, matView(fieldOfView), options); });
}

}  // namespace fovea
