#include "core/metrics/ssim_map.h"

#include <algorithm>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include "core/image/mat_bridge.h"
#include "core/metrics/common.h"
#include "core/metrics/ssim.h"

namespace fovea {
namespace {

std::vector<cv::Mat> planesOf(const Image& image, Channel channel) {
    if (channel == Channel::luma) return {greyPlane(image)};
    std::vector<cv::Mat> planes;
    cv::split(matView(image), planes);
    if (channel == Channel::green) planes = {planes[1]};
    for (cv::Mat& plane : planes) plane *= 255;
    return planes;
}

Text wordsFor(Channel channel) {
    switch (channel) {
        case Channel::luma: return phrase("channel Y = 0.299 R + 0.587 G + 0.114 B");
        case Channel::rgb: return phrase("mean of the maps of R, G and B");
        case Channel::green: return phrase("channel green");
    }
    return {};
}

Result<SsimMap> computed(const Image& reference, const Image& image, Channel channel) {
    if (reference.width() != image.width() || reference.height() != image.height())
        return fail(ErrorCode::usage, "SSIM map: the picture and its reference differ in size; nothing is resized");
    const int side = sideOf(SsimWindow::gaussian);
    if (std::min(image.width(), image.height()) < side)
        return fail(ErrorCode::usage, "SSIM map: the picture is smaller than the window of 11 x 11 pixels");
    const std::vector<cv::Mat> ofReference = planesOf(reference, channel), ofImage = planesOf(image, channel);
    cv::Mat sum;
    for (std::size_t i = 0; i < ofImage.size(); ++i) {
        const cv::Mat one = ssimPlane(ofReference[i], ofImage[i], SsimWindow::gaussian);
        sum = sum.empty() ? one : cv::Mat(sum + one);
    }
    if (ofImage.size() > 1) sum /= static_cast<double>(ofImage.size());
    return SsimMap{.map = mapFromMat(sum),
                   .borderPx = side / 2,
                   .definition = phrase("SSIM of Wang et al. 2004: Gaussian window of sigma 1.5 cut to 11 x 11, population covariance, "
                                        "K1 0.01, K2 0.03, range 255; %1; not defined in the outer 5 pixels",
                                        wordsFor(channel))};
}

Result<WorstRegion> sought(const SsimMap& map, const FieldOfView* fieldOfView, int sidePx) {
    const cv::Mat values = matView(map.map);
    const int room = std::min(values.cols, values.rows) - 2 * map.borderPx;
    const int side = std::min(sidePx, room);
    if (side < 1) return fail(ErrorCode::usage, "worst region: the map has nothing inside its border");
    cv::Mat means;
    // Anchored at its upper left corner, so that a mean stands where its square begins.
    cv::boxFilter(values, means, CV_32F, {side, side}, {0, 0}, true, cv::BORDER_REPLICATE);
    WorstRegion worst{.left = 0, .top = 0, .sidePx = side, .meanSsim = 2, .definition = {}};
    for (int y = map.borderPx; y + side <= values.rows - map.borderPx; ++y) {
        const float* row = means.ptr<float>(y);
        for (int x = map.borderPx; x + side <= values.cols - map.borderPx; ++x) {
            if (static_cast<double>(row[x]) >= worst.meanSsim) continue;
            if (fieldOfView && !fieldOfView->inside(x + side / 2, y + side / 2)) continue;
            worst.left = x;
            worst.top = y;
            worst.meanSsim = static_cast<double>(row[x]);
        }
    }
    if (worst.meanSsim > 1.5) return fail(ErrorCode::usage, "worst region: no square has its centre inside the field of view");
    worst.definition =
        fieldOfView ? phrase("lowest mean over a square of %1 px, its centre inside the field of view; %2", side, map.definition)
                    : phrase("lowest mean over a square of %1 px; %2", side, map.definition);
    return worst;
}

}  // namespace

Result<SsimMap> ssimMap(const Image& reference, const Image& image, Channel channel) {
    return caught("SSIM map", [&] { return computed(reference, image, channel); });
}

Result<WorstRegion> worstRegion(const SsimMap& map, const FieldOfView* fieldOfView, int sidePx) {
    return caught("worst region", [&] { return sought(map, fieldOfView, sidePx); });
}

}  // namespace fovea
