#include "core/forest/forest_upscale.h"

#include <algorithm>
#include <opencv2/core.hpp>

#include "core/forest/forest_patches.h"

namespace fovea {
namespace {

constexpr int kReach = kForestPatchPx / 2;

cv::Mat asMat(const std::vector<float>& values, int rows) {
    return cv::Mat(rows, static_cast<int>(values.size()) / rows, CV_32F, const_cast<float*>(values.data()));
}

// The high-resolution patches of one row of low-resolution pixels, one a matrix row.
cv::Mat patchesOf(const ForestModel& model, const cv::Mat& padded, int y, const std::vector<int>& columns) {
    cv::Mat windows(static_cast<int>(columns.size()), model.inputPx * model.inputPx, CV_32F), features, patches;
    for (int i = 0; i < windows.rows; ++i)
        copyWindow(padded, columns[static_cast<std::size_t>(i)], y, model.inputPx, windows.ptr<float>(i));
    cv::gemm(windows, asMat(model.featureBasis, model.features), 1, {}, 0, features, cv::GEMM_2_T);
    cv::Mat sums = cv::Mat::zeros(windows.rows, model.components, CV_32F);
    // Tree by tree: its leaves stay in the cache.
    for (std::size_t t = 0; t < model.trees.size(); ++t) {
        for (int i = 0; i < windows.rows; ++i) model.addPrediction(t, features.ptr<float>(i), sums.ptr<float>(i));
    }
    cv::gemm(sums, asMat(model.targetBasis, model.components), 1.0 / static_cast<double>(model.trees.size()), {}, 0,
             patches);
    return patches;
}

}  // namespace

cv::Mat forestDetail(const ForestModel& model, const cv::Mat& luminance, const cv::Mat& mask, Rows rows,
                     const JobContext& context) {
    const int scale = model.scale, side = model.patchSide(), width = luminance.cols * scale;
    FOVEA_ASSERT(rows.begin % scale == 0 && rows.end % scale == 0 && luminance.type() == CV_32F);
    cv::Mat detail = cv::Mat::zeros(rows.end - rows.begin, width, CV_32F);
    cv::Mat covers = cv::Mat::zeros((rows.end - rows.begin) / scale, luminance.cols, CV_32S);
    const int firstRow = rows.begin / scale, lastRow = rows.end / scale;
    // The strip and the rows that its windows reach, mirrored only at the picture's own border.
    const int margin = model.inputPx / 2;
    const int top = std::max(0, firstRow - kReach - margin),
              bottom = std::min(luminance.rows, lastRow + kReach + margin);
    const cv::Mat padded = paddedForWindows(luminance.rowRange(top, bottom), model.inputPx);
    for (int y = std::max(0, firstRow - kReach); y < std::min(luminance.rows, lastRow + kReach); ++y) {
        if (context.stopped()) return detail;
        std::vector<int> columns;
        for (int x = 0; x < luminance.cols; ++x) {
            if (mask.empty() || mask.at<std::uint8_t>(y, x) != 0) columns.push_back(x);
        }
        if (columns.empty()) continue;
        const cv::Mat patches = patchesOf(model, padded, y - top, columns);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const int left = (columns[i] - kReach) * scale, above = (y - kReach) * scale;
            const int x0 = std::max(0, left), x1 = std::min(width, left + side);
            const float* patch = patches.ptr<float>(static_cast<int>(i));
            for (int row = std::max(above, rows.begin); row < std::min(above + side, rows.end); ++row) {
                float* to = detail.ptr<float>(row - rows.begin);
                const float* from = patch + (row - above) * side - left;
                for (int x = x0; x < x1; ++x) to[x] += from[x];
            }
            for (int row = std::max(y - kReach, firstRow); row < std::min(y + kReach + 1, lastRow); ++row) {
                for (int x = x0 / scale; x < x1 / scale; ++x) ++covers.at<int>(row - firstRow, x);
            }
        }
    }
    for (int y = 0; y < detail.rows; ++y) {
        float* to = detail.ptr<float>(y);
        const int* count = covers.ptr<int>(y / scale);
        for (int x = 0; x < width; ++x) to[x] /= static_cast<float>(std::max(1, count[x / scale]));
    }
    return detail;
}

}  // namespace fovea
