#include "core/image/mat_bridge.h"

#include <opencv2/core.hpp>

#include "core/base/result.h"

namespace fovea {
namespace {

cv::Mat readOnly(int width, int height, int type, const void* data) {
    return data ? cv::Mat(height, width, type, const_cast<void*>(data)) : cv::Mat();
}

}  // namespace

cv::Mat matView(const Image& image) { return readOnly(image.width(), image.height(), CV_32FC3, image.data()); }

cv::Mat matView(const Map& map) { return readOnly(map.width(), map.height(), CV_32FC1, map.data()); }

cv::Mat matView(const FieldOfView& fieldOfView) {
    const void* data = fieldOfView.mask ? fieldOfView.mask->data() : nullptr;
    return readOnly(fieldOfView.width, fieldOfView.height, CV_8UC1, data);
}

cv::Mat matView(ImageBuilder& builder) {
    return cv::Mat(builder.height(), builder.width(), CV_32FC3, builder.pixels());
}

Image imageFromMat(const cv::Mat& rgb, const ImageInfo& info) {
    FOVEA_ASSERT(!rgb.empty() && rgb.type() == CV_32FC3);
    ImageBuilder builder(rgb.cols, rgb.rows);
    builder.info() = info;
    rgb.copyTo(matView(builder));
    return std::move(builder).build();
}

Map mapFromMat(const cv::Mat& values) {
    FOVEA_ASSERT(!values.empty() && values.type() == CV_32FC1);
    std::vector<float> copy(values.total());
    values.copyTo(cv::Mat(values.rows, values.cols, CV_32FC1, copy.data()));
    return Map(values.cols, values.rows, std::move(copy));
}

}  // namespace fovea
