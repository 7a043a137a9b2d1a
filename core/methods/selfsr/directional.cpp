#include "core/methods/selfsr/directional.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace fovea {
namespace {

constexpr int kAlong = 9;  // of a patch, px; the two predicted pixels are the 5th and the 6th
constexpr int kAcross = 3;
constexpr int kBefore = 4;  // px of a patch before the first predicted one
constexpr int kPredicted = 2;
constexpr int kSamples = 20000;
constexpr int kStripRows = 16;

// The patch whose first predicted pixel is (x, y), without its mean.
void copyPatch(const cv::Mat& plane, int x, int y, float* to) {
    float sum = 0;
    float* at = to;
    for (int row = -kAcross / 2; row <= kAcross / 2; ++row) {
        const float* from = plane.ptr<float>(std::clamp(y + row, 0, plane.rows - 1));
        for (int i = -kBefore; i < kAlong - kBefore; ++i) {
            *at = from[std::clamp(x + i, 0, plane.cols - 1)];
            sum += *at++;
        }
    }
    const float mean = sum / (kAlong * kAcross);
    for (float* value = to; value != at; ++value) *value -= mean;
}

}  // namespace

Turn::Turn(cv::Size size, double degrees) : size_(size), turnedSize_(size) {
    if (degrees == 0) return;
    if (degrees == 90) {
        kind_ = Kind::transposed;
        turnedSize_ = {size.height, size.width};
        return;
    }
    kind_ = Kind::rotated;
    const double angle = degrees * CV_PI / 180, c = std::cos(angle), s = std::sin(angle);
    turnedSize_ = {static_cast<int>(std::ceil(std::abs(c) * size.width + std::abs(s) * size.height)),
                   static_cast<int>(std::ceil(std::abs(s) * size.width + std::abs(c) * size.height))};
    const double px = (size.width - 1) / 2.0, py = (size.height - 1) / 2.0;
    const double tx = (turnedSize_.width - 1) / 2.0, ty = (turnedSize_.height - 1) / 2.0;
    // Along a turned row the plane is walked in the direction (c, s).
    planeFromTurned_ = cv::Matx23d(c, -s, px - c * tx + s * ty, s, c, py - s * tx - c * ty);
    turnedFromPlane_ = cv::Matx23d(c, s, tx - c * px - s * py, -s, c, ty + s * px - c * py);
}

Result<cv::Mat> Turn::warped(const cv::Mat& plane, cv::Size size, const cv::Matx23d& fromResult, int threads,
                             const JobContext& context) const {
    cv::Mat result(size, CV_32F);
    FOVEA_CHECK(forStrips(size.height, 64, threads, context, "turning the picture", [&](Rows rows) {
        cv::Matx23d matrix = fromResult;
        matrix(0, 2) += matrix(0, 1) * rows.begin;
        matrix(1, 2) += matrix(1, 1) * rows.begin;
        cv::Mat to = result.rowRange(rows.begin, rows.end);
        cv::warpAffine(plane, to, matrix, to.size(), cv::INTER_CUBIC | cv::WARP_INVERSE_MAP, cv::BORDER_REFLECT);
    }));
    return result;
}

Result<cv::Mat> Turn::forth(const cv::Mat& plane, int threads, const JobContext& context) const {
    if (kind_ == Kind::none) return plane;
    if (kind_ == Kind::transposed) return cv::Mat(plane.t());
    return warped(plane, turnedSize_, planeFromTurned_, threads, context);
}

Result<cv::Mat> Turn::back(const cv::Mat& turned, int threads, const JobContext& context) const {
    if (kind_ == Kind::none) return turned;
    if (kind_ == Kind::transposed) return cv::Mat(turned.t());
    return warped(turned, size_, turnedFromPlane_, threads, context);
}

cv::Mat Turn::forthMask(const cv::Mat& mask) const {
    if (kind_ == Kind::none) return mask;
    if (kind_ == Kind::transposed) return cv::Mat(mask.t());
    cv::Mat result;
    cv::warpAffine(mask, result, planeFromTurned_, turnedSize_, cv::INTER_NEAREST | cv::WARP_INVERSE_MAP,
                   cv::BORDER_CONSTANT, cv::Scalar(0));
    return result;
}

cv::Mat halvedAlongRows(const cv::Mat& plane, double sigmaPx) {
    const int width = plane.cols / 2, radius = static_cast<int>(4 * sigmaPx + 0.5);
    cv::Mat blurred, half(plane.rows, width, CV_32F), result;
    cv::GaussianBlur(plane, blurred, cv::Size(2 * radius + 1, 1), sigmaPx, 0, cv::BORDER_REFLECT);
    for (int y = 0; y < plane.rows; ++y) {
        const float* from = blurred.ptr<float>(y);
        float* to = half.ptr<float>(y);
        for (int x = 0; x < width; ++x) to[x] = (from[2 * x] + from[2 * x + 1]) / 2;
    }
    if (width > 0) cv::resize(half, result, cv::Size(2 * width, plane.rows), 0, 0, cv::INTER_CUBIC);
    return result;
}

Result<std::optional<AnchoredRegression>> learnAlongRows(const cv::Mat& learned, const cv::Mat& mask, double sigmaPx,
                                                         const AnchorOptions& options, std::uint64_t seed,
                                                         const JobContext& context) {
    FOVEA_CHECK(context.check());
    const cv::Mat halved = halvedAlongRows(learned, sigmaPx);
    std::vector<cv::Point> places;
    for (int y = kAcross / 2; y + kAcross / 2 < halved.rows; ++y) {
        for (int x = kBefore + kBefore % 2; x + kAlong - kBefore <= halved.cols; x += kPredicted) {
            if (mask.empty() || (mask.at<std::uint8_t>(y, x - kBefore) != 0 &&
                                 mask.at<std::uint8_t>(y, x + kAlong - kBefore - 1) != 0)) {
                places.emplace_back(x, y);
            }
        }
    }
    const int dimensions = kAlong * kAcross;
    if (static_cast<int>(places.size()) < 4 * dimensions) return std::optional<AnchoredRegression>();
    Random random(seed);
    const int count = std::min(kSamples, static_cast<int>(places.size()));
    cv::Mat features(count, dimensions, CV_32F), targets(count, kPredicted, CV_32F);
    for (int i = 0; i < count; ++i) {
        const auto at = static_cast<std::size_t>(i);
        std::swap(places[at], places[at + random.below(places.size() - at)]);
        const auto [x, y] = places[at];
        copyPatch(halved, x, y, features.ptr<float>(i));
        for (int k = 0; k < kPredicted; ++k)
            targets.at<float>(i, k) = learned.at<float>(y, x + k) - halved.at<float>(y, x + k);
    }
    FOVEA_TRY(auto regression, AnchoredRegression::learn(features, targets, options, mixSeed(seed, 1), context));
    return std::optional<AnchoredRegression>(std::move(regression));
}

Result<cv::Mat> detailAlongRows(const cv::Mat& turned, const AnchoredRegression& regression, int threads,
                                const JobContext& context) {
    cv::Mat detail = cv::Mat::zeros(turned.size(), CV_32F);
    const int across = (turned.cols + kPredicted - 1) / kPredicted;
    FOVEA_CHECK(forStrips(turned.rows, kStripRows, threads, context, "restoring along a direction", [&](Rows rows) {
        cv::Mat features(across, kAlong * kAcross, CV_32F);
        for (int y = rows.begin; y < rows.end; ++y) {
            if (context.stopped()) return;
            for (int i = 0; i < across; ++i) copyPatch(turned, kPredicted * i, y, features.ptr<float>(i));
            const cv::Mat predicted = regression.predict(features);
            float* to = detail.ptr<float>(y);
            for (int x = 0; x < turned.cols; ++x) to[x] = predicted.at<float>(x / kPredicted, x % kPredicted);
        }
    }));
    return detail;
}

}  // namespace fovea
