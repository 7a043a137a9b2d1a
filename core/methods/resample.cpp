#include "core/methods/resample.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

#include "core/base/result.h"
#include "core/image/mat_bridge.h"

namespace fovea {

cv::Mat enlargedRows(const cv::Mat& source, int scale, Kernel kernel, Rows rows) {
    constexpr int kMargin = 5;  // source rows beyond the strip that its taps reach, and one to spare
    const int top = std::max(0, rows.begin / scale - kMargin);
    const int bottom = std::min(source.rows, (rows.end - 1) / scale + 1 + kMargin);
    cv::Mat result;
    cv::resize(source.rowRange(top, bottom), result, cv::Size(source.cols * scale, (bottom - top) * scale), 0, 0,
               kernel == Kernel::bicubic ? cv::INTER_CUBIC : cv::INTER_LANCZOS4);
    return result.rowRange(rows.begin - top * scale, rows.end - top * scale);
}

Status enlarge(const Image& image, int scale, Kernel kernel, int threads, const JobContext& context, ImageBuilder& result) {
    FOVEA_ASSERT(result.width() == image.width() * scale && result.height() == image.height() * scale);
    const cv::Mat source = matView(image);
    const cv::Mat target = matView(result);
    return forStrips(result.height(), 32 * scale, threads, context, "enlarging", [&](Rows rows) {
        enlargedRows(source, scale, kernel, rows).copyTo(target.rowRange(rows.begin, rows.end));
    });
}

}  // namespace fovea
