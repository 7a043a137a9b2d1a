#include "core/methods/extend.h"

#include <opencv2/imgproc.hpp>

#include "core/image/mat_bridge.h"

namespace fovea {

Result<cv::Mat> extendedBeyondFieldOfView(const Image& image, int threads, const JobContext& context) {
    const cv::Mat source = matView(image);
    if (!image.fieldOfView() || image.fieldOfView()->wholeImage) return source;
    const cv::Mat mask = matView(*image.fieldOfView());
    const int inside = cv::countNonZero(mask);
    if (inside == 0 || inside == static_cast<int>(mask.total())) return source;

    cv::Mat outside, distance, labels;
    cv::compare(mask, 0, outside, cv::CMP_EQ);
    cv::distanceTransform(outside, distance, labels, cv::DIST_L2, cv::DIST_MASK_5, cv::DIST_LABEL_PIXEL);
    FOVEA_CHECK(context.check());
    std::vector<int> positionOfLabel(static_cast<std::size_t>(inside) + 1, 0);
    for (int y = 0; y < mask.rows; ++y) {
        const auto* maskRow = mask.ptr<std::uint8_t>(y);
        const auto* labelRow = labels.ptr<int>(y);
        for (int x = 0; x < mask.cols; ++x) {
            if (maskRow[x] != 0) positionOfLabel[static_cast<std::size_t>(labelRow[x])] = y * mask.cols + x;
        }
    }

    cv::Mat result(source.size(), CV_32FC3);
    FOVEA_CHECK(forStrips(source.rows, 64, threads, context, "continuing the retina beyond its border", [&](Rows rows) {
        for (int y = rows.begin; y < rows.end; ++y) {
            for (int x = 0; x < source.cols; ++x) {
                int fromX = x, fromY = y;
                if (mask.at<std::uint8_t>(y, x) == 0) {
                    const int nearest = positionOfLabel[static_cast<std::size_t>(labels.at<int>(y, x))];
                    const int nearestX = nearest % source.cols, nearestY = nearest / source.cols;
                    fromX = 2 * nearestX - x;
                    fromY = 2 * nearestY - y;
                    const bool within = fromX >= 0 && fromY >= 0 && fromX < source.cols && fromY < source.rows;
                    if (!within || mask.at<std::uint8_t>(fromY, fromX) == 0) {
                        fromX = nearestX;
                        fromY = nearestY;
                    }
                }
                result.at<cv::Vec3f>(y, x) = source.at<cv::Vec3f>(fromY, fromX);
            }
        }
    }));
    return result;
}

}  // namespace fovea
