#include "core/jobs/region_study.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <memory>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include "core/image/mat_bridge.h"
#include "core/methods/local_equalization.h"
#include "core/metrics/common.h"

namespace fovea {
namespace {

constexpr int kMostPx = 2048;

// The pixels of a region in a picture that may be enlarged.
cv::Rect pixelsOf(const PixelRegion& region, int width, int height, int originalWidth) {
    const double scale = static_cast<double>(width) / originalWidth;
    const auto at = [scale](int place) { return static_cast<int>(std::lround(place * scale)); };
    cv::Rect pixels(cv::Point(at(region.left), at(region.top)),
                    cv::Point(at(region.left + region.width), at(region.top + region.height)));
    pixels &= cv::Rect(0, 0, width, height);
    FOVEA_ASSERT(!pixels.empty());
    return pixels;
}

cv::Mat reduced(const cv::Mat& source, double factor) {
    if (factor <= 1) return source;
    cv::Mat result;
    const auto less = [factor](int size) { return std::max(1, static_cast<int>(std::lround(size / factor))); };
    cv::resize(source, result, {less(source.cols), less(source.rows)}, 0, 0, cv::INTER_AREA);
    return result;
}

double factorFor(const cv::Rect& pixels) {
    return std::max(1.0, static_cast<double>(std::max(pixels.width, pixels.height)) / kMostPx);
}

// 255 where the picture's field of view is; everywhere when none is known.
cv::Mat maskOf(const Image& picture, const cv::Rect& pixels) {
    const auto& field = picture.fieldOfView();
    if (field && field->width == picture.width() && field->height == picture.height())
        return matView(*field)(pixels).clone();
    return {pixels.size(), CV_8UC1, cv::Scalar(255)};
}

}  // namespace

PixelRegion regionAround(double left, double top, double width, double height, int pictureWidth, int pictureHeight) {
    FOVEA_ASSERT(pictureWidth > 0 && pictureHeight > 0);
    const auto span = [](double begin, double size, int all) {
        const int first = std::clamp(static_cast<int>(std::floor(std::clamp(begin, -1e9, 1e9))), 0, all - 1);
        const int last = std::clamp(static_cast<int>(std::ceil(std::clamp(begin + size, -1e9, 1e9))), first + 1, all);
        return std::pair(first, last - first);
    };
    const auto [x, w] = span(left, width, pictureWidth);
    const auto [y, h] = span(top, height, pictureHeight);
    return {x, y, w, h};
}

Image cropped(const Image& image, const PixelRegion& region) {
    FOVEA_ASSERT(region.left >= 0 && region.top >= 0 && region.left + region.width <= image.width() &&
                 region.top + region.height <= image.height());
    ImageBuilder builder(region.width, region.height);
    builder.info() = image.info();
    for (int y = 0; y < region.height; ++y)
        std::memcpy(builder.pixels() + static_cast<std::size_t>(y) * region.width * 3,
                    image.at(region.left, region.top + y), sizeof(float) * 3 * static_cast<std::size_t>(region.width));
    return std::move(builder).build();
}

Map cropped(const Map& map, const PixelRegion& region) {
    return mapFromMat(matView(map)(cv::Rect(region.left, region.top, region.width, region.height)));
}

Result<RegionPictures> regionPictures(const Image& picture, const PixelRegion& region, int originalWidth,
                                      const JobContext& context) {
    return caught("region", [&]() -> Result<RegionPictures> {
        const cv::Mat whole = matView(picture);
        const cv::Rect pixels = pixelsOf(region, picture.width(), picture.height(), originalWidth);
        const cv::Rect around = cv::Rect(pixels.x - pixels.width / 2, pixels.y - pixels.height / 2, 2 * pixels.width,
                                         2 * pixels.height) &
                                cv::Rect(0, 0, picture.width(), picture.height());
        const double factor = factorFor(pixels);
        const cv::Mat window = reduced(whole(around), factor);
        const auto inWindow = [factor](int place) { return static_cast<int>(std::lround(place / factor)); };
        const cv::Rect inner = cv::Rect(inWindow(pixels.x - around.x), inWindow(pixels.y - around.y),
                                        std::max(1, inWindow(pixels.width)), std::max(1, inWindow(pixels.height))) &
                               cv::Rect(0, 0, window.cols, window.rows);
        RegionPictures result;
        result.colour = imageFromMat(window(inner).clone(), picture.info());
        cv::Mat green;
        cv::extractChannel(window, green, 1);
        result.green = mapFromMat(green(inner).clone());
        FOVEA_CHECK(context.check());
        cv::Mat mask = maskOf(picture, around);
        if (factor > 1) cv::resize(mask, mask, window.size(), 0, 0, cv::INTER_NEAREST);
        FOVEA_TRY(const LocalEqualization equal,
                  LocalEqualization::of(green, mask, {.clip = kStudyClip, .tiles = kStudyTiles}, 1, context));
        cv::Mat clahe(inner.size(), CV_32FC1);
        for (int y = 0; y < inner.height; ++y)
            for (int x = 0; x < inner.width; ++x) {
                const int fromX = inner.x + x;
                const int fromY = inner.y + y;
                clahe.at<float>(y, x) = equal.at(fromX, fromY, green.at<float>(fromY, fromX));
            }
        result.clahe = mapFromMat(clahe);
        return result;
    });
}

Result<Map> regionOfMap(const Map& map, const PixelRegion& region, int originalWidth) {
    return caught("region", [&]() -> Result<Map> {
        const cv::Rect pixels = pixelsOf(region, map.width(), map.height(), originalWidth);
        return mapFromMat(reduced(matView(map)(pixels), factorFor(pixels)).clone());
    });
}

std::optional<FieldOfView> insideOf(const StudyOutline& outline, const PixelRegion& pixels, double scale) {
    if (outline.size() < 3 || pixels.width < 1 || pixels.height < 1) return {};
    auto mask = std::make_shared<std::vector<std::uint8_t>>(static_cast<std::size_t>(pixels.width) * static_cast<std::size_t>(pixels.height));
    FieldOfView inside{.width = pixels.width, .height = pixels.height, .mask = {}, .left = pixels.width, .top = pixels.height};
    std::vector<double> crossings;
    for (int row = 0; row < pixels.height; ++row) {
        const double y = pixels.top + row + 0.5;
        crossings.clear();
        for (std::size_t i = 0; i < outline.size(); ++i) {
            const StudyPoint& from = outline[i];
            const StudyPoint& to = outline[(i + 1) % outline.size()];
            const double fromY = from.y * scale;
            const double toY = to.y * scale;
            if ((fromY <= y) == (toY <= y)) continue;
            crossings.push_back((from.x + (to.x - from.x) * (y - fromY) / (toY - fromY)) * scale);
        }
        std::sort(crossings.begin(), crossings.end());
        for (std::size_t i = 0; i + 1 < crossings.size(); i += 2) {
            // Centres at 1/2.
            const int first = std::max(0, static_cast<int>(std::ceil(crossings[i] - pixels.left - 0.5)));
            const int last = std::min(pixels.width, static_cast<int>(std::ceil(crossings[i + 1] - pixels.left - 0.5)));
            if (last <= first) continue;
            std::fill_n(mask->begin() + static_cast<std::ptrdiff_t>(row) * pixels.width + first, last - first, std::uint8_t{255});
            inside.left = std::min(inside.left, first);
            inside.right = std::max(inside.right, last);
            inside.top = std::min(inside.top, row);
            inside.bottom = row + 1;
        }
    }
    if (inside.right <= inside.left) return {};
    inside.diameterPx = std::max(inside.right - inside.left, inside.bottom - inside.top);
    inside.mask = std::move(mask);
    return inside;
}

GreenFigures greenFigures(const Image& picture, const PixelRegion& region, int originalWidth, const StudyOutline& outline) {
    const cv::Rect pixels = pixelsOf(region, picture.width(), picture.height(), originalWidth);
    const auto inside = insideOf(outline, {pixels.x, pixels.y, pixels.width, pixels.height},
                                 static_cast<double>(picture.width()) / originalWidth);
    double sum = 0;
    double squares = 0;
    double count = 0;
    for (int y = 0; y < pixels.height; ++y) {
        const float* row = picture.at(pixels.x, pixels.y + y);
        for (int x = 0; x < pixels.width; ++x) {
            if (inside && !inside->inside(x, y)) continue;
            const double level = 255.0 * row[3 * x + 1];
            sum += level;
            squares += level * level;
            ++count;
        }
    }
    const double mean = sum / count;
    return {mean, std::sqrt(std::max(0.0, squares / count - mean * mean))};
}

double residualInRegion(const Map& residual, const PixelRegion& region, const StudyOutline& outline) {
    const auto inside = insideOf(outline, region, 1);
    double squares = 0;
    double count = 0;
    for (int y = 0; y < region.height; ++y)
        for (int x = 0; x < region.width; ++x) {
            if (inside && !inside->inside(x, y)) continue;
            const double value = residual.at(region.left + x, region.top + y);
            squares += value * value;
            ++count;
        }
    return 255 * std::sqrt(squares / count);
}

std::vector<double> greenProfile(const Image& picture, int originalWidth, StudyPoint from, StudyPoint to, int count) {
    FOVEA_ASSERT(count >= 2 && !picture.empty());
    const double scale = static_cast<double>(picture.width()) / originalWidth;
    const auto value = [&](int x, int y) {
        return 255.0 * picture.at(std::clamp(x, 0, picture.width() - 1), std::clamp(y, 0, picture.height() - 1))[1];
    };
    std::vector<double> profile;
    for (int i = 0; i < count; ++i) {
        const double part = static_cast<double>(i) / (count - 1);
        // The centre of pixel i lies at i + 1/2.
        const double x = (from.x + (to.x - from.x) * part) * scale - 0.5;
        const double y = (from.y + (to.y - from.y) * part) * scale - 0.5;
        const int left = static_cast<int>(std::floor(x));
        const int top = static_cast<int>(std::floor(y));
        const double u = x - left;
        const double v = y - top;
        profile.push_back((1 - v) * ((1 - u) * value(left, top) + u * value(left + 1, top)) +
                          v * ((1 - u) * value(left, top + 1) + u * value(left + 1, top + 1)));
    }
    return profile;
}

}  // namespace fovea
