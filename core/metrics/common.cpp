#include "core/metrics/common.h"

#include <vector>

#include "core/image/mat_bridge.h"

namespace fovea {

cv::Mat greyPlane(const Image& image) {
    cv::Mat result(image.height(), image.width(), CV_32FC1);
    cv::parallel_for_(cv::Range(0, image.height()), [&](const cv::Range& rows) {
        for (int y = rows.start; y < rows.end; ++y) {
            const float* from = image.at(0, y);
            auto* to = result.ptr<float>(y);
            for (int x = 0; x < image.width(); ++x, from += 3) {
                to[x] = static_cast<float>(255 * (0.299 * from[0] + 0.587 * from[1] + 0.114 * from[2]));
            }
        }
    });
    return result;
}

Result<cv::Mat> regionMask(const Image& framed, MetricRegion region) {
    if (region == MetricRegion::whole) return cv::Mat();
    FOVEA_ASSERT(framed.fieldOfView().has_value());
    if (framed.fieldOfView()->wholeImage) return cv::Mat();
    const cv::Mat mask = matView(*framed.fieldOfView());
    if (cv::countNonZero(mask) == 0) return fail(ErrorCode::usage, "the field of view is empty");
    return mask;
}

cv::Rect largestRectangleInside(const cv::Mat& mask) {
    CV_Assert(mask.type() == CV_8UC1);
    cv::Rect best;
    // Columns of free pixels ending in the current row; the greatest rectangle under that skyline, row by row.
    std::vector<int> heights(static_cast<std::size_t>(mask.cols) + 1, 0);
    std::vector<int> rising;
    for (int y = 0; y < mask.rows; ++y) {
        const auto* row = mask.ptr<std::uint8_t>(y);
        for (int x = 0; x < mask.cols; ++x) {
            auto& height = heights[static_cast<std::size_t>(x)];
            height = row[x] != 0 ? height + 1 : 0;
        }
        rising.clear();
        for (int x = 0; x <= mask.cols; ++x) {
            while (!rising.empty() && heights[static_cast<std::size_t>(rising.back())] >= heights[static_cast<std::size_t>(x)]) {
                const int height = heights[static_cast<std::size_t>(rising.back())];
                rising.pop_back();
                const int left = rising.empty() ? 0 : rising.back() + 1;
                if (static_cast<long long>(height) * (x - left) > static_cast<long long>(best.width) * best.height) {
                    best = {left, y - height + 1, x - left, height};
                }
            }
            rising.push_back(x);
        }
    }
    return best;
}

}  // namespace fovea
