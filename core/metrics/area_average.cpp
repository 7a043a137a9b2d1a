#include "core/metrics/area_average.h"

#include <cmath>
#include <fmt/format.h>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include "core/image/mat_bridge.h"
#include "core/metrics/common.h"

namespace fovea {
namespace {

FieldOfView reduced(const FieldOfView& fieldOfView, int width, int height) {
    cv::Mat mask;
    cv::resize(matView(fieldOfView), mask, {width, height}, 0, 0, cv::INTER_NEAREST);
    FieldOfView result = fieldOfView;
    result.width = width;
    result.height = height;
    result.mask = std::make_shared<const std::vector<std::uint8_t>>(mask.begin<std::uint8_t>(), mask.end<std::uint8_t>());
    const cv::Rect box = cv::boundingRect(mask);
    result.left = box.x;
    result.top = box.y;
    result.right = box.x + box.width;
    result.bottom = box.y + box.height;
    result.diameterPx = fieldOfView.diameterPx * width / fieldOfView.width;
    return result;
}

Result<AreaAveraged> computed(const Image& image, int width, int height) {
    const double across = static_cast<double>(image.width()) / width, down = static_cast<double>(image.height()) / height;
    if (width < 1 || height < 1 || across < 1 || down < 1)
        return fail(ErrorCode::usage, "a picture is only reduced to be compared, never enlarged");
    if (std::abs(across - down) * std::max(width, height) > 1)
        return fail(ErrorCode::usage, "%1 x %2 and %3 x %4 px are not of one shape", image.width(), image.height(),
                    width, height);
    cv::Mat small;
    cv::resize(matView(image), small, {width, height}, 0, 0, cv::INTER_AREA);
    AreaAveraged result{.image = imageFromMat(small, image.info()),
                        .definition = phrase("the picture was first reduced from %1 x %2 to %3 x %4 px by averaging areas",
                                              image.width(), image.height(), width, height)};
    if (image.fieldOfView()) result.image = result.image.withFieldOfView(reduced(*image.fieldOfView(), width, height));
    return result;
}

}  // namespace

Result<AreaAveraged> areaAveraged(const Image& image, int width, int height) {
    return caught("reducing a picture", [&] { return computed(image, width, height); });
}

}  // namespace fovea
