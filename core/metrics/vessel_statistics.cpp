#include "core/metrics/vessel_statistics.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <vector>

#include "core/base/fundus_frame.h"
#include "core/image/mat_bridge.h"
#include "core/metrics/skeleton.h"
#include "core/metrics/ssim.h"

namespace fovea {
namespace {

constexpr double kVesselShare = 0.4;

cv::Mat matOf(const Map& map) {
    return cv::Mat(map.height(), map.width(), CV_32FC1, const_cast<float*>(map.data()));  // only read
}

// 255 on vessels.
cv::Mat binary(const Map& map) { return matOf(map) > 0.5f; }

cv::Mat grey(const Map& map) {
    cv::Mat levels;
    binary(map).convertTo(levels, CV_32F);
    return levels;
}

// Runs of line pixels met on the way round a skeleton pixel: 1 at an end, 2 on a line, 3 or more where lines meet.
int linesMeeting(const cv::Mat& skeleton, int y, int x) {
    constexpr std::array<std::array<int, 2>, 8> kAround = {{{-1, 0}, {-1, 1}, {0, 1}, {1, 1}, {1, 0}, {1, -1}, {0, -1}, {-1, -1}}};
    const auto on = [&](std::size_t i) {
        const int row = y + kAround[i % 8][0], column = x + kAround[i % 8][1];
        return row >= 0 && column >= 0 && row < skeleton.rows && column < skeleton.cols &&
               skeleton.at<std::uint8_t>(row, column) != 0;
    };
    int rises = 0;
    for (std::size_t i = 0; i < 8; ++i) rises += !on(i) && on(i + 1);
    return rises;
}

template <typename Work>
auto guarded(Work&& work) -> decltype(work()) {
    try {
        return work();
    } catch (const cv::Exception& error) {
        return fail(ErrorCode::internal, "vessel statistics: %1", error.what());
    } catch (const std::bad_alloc&) {
        return fail(ErrorCode::outOfMemory, "vessel statistics: not enough memory");
    }
}

Result<double> ssimOf(const cv::Mat& a, const cv::Mat& b) {
    if (a.size() != b.size()) return fail(ErrorCode::usage, "vessel maps of different sizes cannot be compared");
    const auto value = meanSsim(a, b, {}, SsimWindow::gaussian);
    if (!value) return fail(ErrorCode::usage, "the vessel maps are smaller than SSIM's window");
    return *value;
}

struct Mean {
    double sum = 0;
    int count = 0;
    Result<double> value() const {
        if (count == 0) return fail(ErrorCode::usage, "there are no two vessel maps to compare");
        return sum / count;
    }
};

cv::Mat turned(const cv::Mat& from, int symmetry) {
    cv::Mat result = from.clone();
    if (symmetry & 1) cv::flip(result.clone(), result, 1);
    if (symmetry & 2) cv::flip(result.clone(), result, 0);
    if (symmetry & 4) cv::transpose(result.clone(), result);
    return result;
}

cv::Mat widened(const Map& map) {
    cv::Mat wide;
    cv::dilate(binary(map), wide, cv::getStructuringElement(cv::MORPH_RECT, {3, 3}));
    return wide;
}

}  // namespace

Json toJson(const VesselStatistics& s) {
    return {{"density", s.density}, {"lengthPx", s.lengthPx}, {"widthPx", s.widthPx},
            {"branches", s.branches}, {"parts", s.parts}, {"largestPart", s.largestPart}};
}

Result<Map> inFrame(const Map& label, const FieldOfView& view, int sidePx) {
    if (sidePx < 16 || label.width() != view.width || label.height() != view.height || !(view.diameterPx > 0)) {
        return fail(ErrorCode::usage, "a label and its field of view must have the same size, a frame at least 16 px");
    }
    return guarded([&]() -> Result<Map> {
        const double centreX = (view.left + view.right) / 2.0, centreY = (view.top + view.bottom) / 2.0;
        const double pxPerPx = view.diameterPx / (kFrameRadius * sidePx);  // of the label, a pixel of the frame
        cv::Mat share;
        binary(label).convertTo(share, CV_32F, 1 / 255.0);
        // An averaging first where several pixels become one; bilinear sampling alone would skip some.
        if (const int reach = static_cast<int>(std::floor(pxPerPx / 1.5)); reach >= 1) {
            cv::blur(share, share, {2 * (reach / 2) + 1, 2 * (reach / 2) + 1}, {-1, -1}, cv::BORDER_CONSTANT);
        }
        const double half = sidePx / 2.0;
        // From places in the frame to places in the label, both counted from pixel centres.
        const cv::Matx23d back(pxPerPx, 0, centreX - 0.5 + pxPerPx * (0.5 - half), 0, pxPerPx, centreY - 0.5 + pxPerPx * (0.5 - half));
        cv::Mat framed;
        cv::warpAffine(share, framed, back, {sidePx, sidePx}, cv::INTER_LINEAR | cv::WARP_INVERSE_MAP, cv::BORDER_CONSTANT);
        std::vector<float> values(static_cast<std::size_t>(sidePx) * sidePx);
        const double radius = kFrameRadius * half;
        for (int y = 0; y < sidePx; ++y) {
            for (int x = 0; x < sidePx; ++x) {
                const bool inside = std::hypot(x + 0.5 - half, y + 0.5 - half) <= radius;
                values[static_cast<std::size_t>(y) * sidePx + x] = inside && framed.at<float>(y, x) >= kVesselShare ? 1.0f : 0.0f;
            }
        }
        return Map(sidePx, sidePx, std::move(values));
    });
}

Result<VesselStatistics> vesselStatistics(const Map& vessels) {
    if (!vessels.data()) return fail(ErrorCode::usage, "there is no vessel map");
    return guarded([&]() -> Result<VesselStatistics> {
        const cv::Mat mask = binary(vessels), skeleton = thinned(mask);
        VesselStatistics statistics;
        const double area = cv::countNonZero(mask);
        statistics.density = area / static_cast<double>(mask.total());
        statistics.lengthPx = cv::sum(skeletonLengths(skeleton))[0];
        if (statistics.lengthPx > 0) statistics.widthPx = area / statistics.lengthPx;
        cv::Mat meetings(mask.size(), CV_8UC1, cv::Scalar(0)), labels, boxes, centres;
        for (int y = 0; y < mask.rows; ++y) {
            for (int x = 0; x < mask.cols; ++x) {
                if (skeleton.at<std::uint8_t>(y, x) && linesMeeting(skeleton, y, x) >= 3) meetings.at<std::uint8_t>(y, x) = 255;
            }
        }
        statistics.branches = cv::connectedComponents(meetings, labels, 8) - 1;
        statistics.parts = cv::connectedComponentsWithStats(mask, labels, boxes, centres, 8) - 1;
        int largest = 0;
        for (int part = 1; part <= statistics.parts; ++part) largest = std::max(largest, boxes.at<int>(part, cv::CC_STAT_AREA));
        if (area > 0) statistics.largestPart = largest / area;
        return statistics;
    });
}

Result<double> meanTreeSsim(std::span<const Map> maps, std::span<const Map> references) {
    return guarded([&]() -> Result<double> {
        Mean mean;
        for (const Map& reference : references) {
            const cv::Mat second = grey(reference);
            for (const Map& map : maps) {
                FOVEA_TRY(const double value, ssimOf(second, grey(map)));
                mean.sum += value;
                ++mean.count;
            }
        }
        return mean.value();
    });
}

Result<double> meanTreeSsimAmong(std::span<const Map> references) {
    return guarded([&]() -> Result<double> {
        Mean mean;
        for (std::size_t i = 0; i < references.size(); ++i) {
            for (std::size_t k = i + 1; k < references.size(); ++k) {
                FOVEA_TRY(const double value, ssimOf(grey(references[i]), grey(references[k])));
                mean.sum += value;
                ++mean.count;
            }
        }
        return mean.value();
    });
}

Result<double> emptyTreeSsim(std::span<const Map> references) {
    return guarded([&]() -> Result<double> {
        Mean mean;
        for (const Map& reference : references) {
            const cv::Mat first = grey(reference);
            FOVEA_TRY(const double value, ssimOf(first, cv::Mat::zeros(first.size(), CV_32FC1)));
            mean.sum += value;
            ++mean.count;
        }
        return mean.value();
    });
}

Result<NearestTree> nearestTree(const Map& map, std::span<const Map> references, std::optional<std::size_t> except) {
    if (!map.data()) return fail(ErrorCode::usage, "there is no vessel map");
    return guarded([&]() -> Result<NearestTree> {
        const cv::Mat wide = widened(map);
        const double area = cv::countNonZero(wide);
        std::optional<NearestTree> nearest;
        for (std::size_t i = 0; i < references.size(); ++i) {
            if (except && *except == i) continue;
            const cv::Mat other = widened(references[i]);
            const double otherArea = cv::countNonZero(other);
            for (int symmetry = 0; symmetry < 8; ++symmetry) {
                const cv::Mat candidate = turned(other, symmetry);
                if (candidate.size() != wide.size()) return fail(ErrorCode::usage, "vessel maps of different sizes cannot be compared");
                cv::Mat common;
                cv::bitwise_and(wide, candidate, common);
                const double dice = area + otherArea > 0 ? 2 * cv::countNonZero(common) / (area + otherArea) : 1;
                if (!nearest || dice > nearest->similarity) nearest = NearestTree{i, dice, symmetry};
            }
        }
        if (!nearest) return fail(ErrorCode::usage, "there is no other vessel map to compare with");
        return *nearest;
    });
}

}  // namespace fovea
