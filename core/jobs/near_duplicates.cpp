#include "core/jobs/near_duplicates.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <opencv2/imgproc.hpp>

#include "core/image/field_of_view.h"
#include "core/image/mat_bridge.h"

namespace fovea {
namespace {

constexpr double kSlowSigmaPx = 4;     // of the print: wider changes are illumination
constexpr double kDiscShare = 0.88;    // of the radius: the rim differs with every cut and compression
constexpr int kWorkingSidePx = 512;
constexpr double kFlat = 1e-4;         // deviation below which there is nothing to compare

}  // namespace

RetinaPrint retinaPrint(const Image& whole) {
    Image image = whole;
    // A large photograph is reduced first: its field of view is found as well in the small one, and much sooner.
    if (const int longer = std::max(whole.width(), whole.height()); longer > 2 * kWorkingSidePx) {
        cv::Mat small;
        const double factor = static_cast<double>(kWorkingSidePx) / longer;
        cv::resize(matView(whole), small, {}, factor, factor, cv::INTER_AREA);
        image = imageFromMat(small, whole.info());
    }
    const FieldOfView view = image.fieldOfView() ? *image.fieldOfView() : estimateFieldOfView(image);
    cv::Mat green;
    cv::extractChannel(matView(image), green, 1);
    const cv::Rect box(view.left, view.top, std::max(1, view.right - view.left), std::max(1, view.bottom - view.top));
    // The disc about its middle, so that one cut off above and below fits an uncut one.
    const int side = std::max(box.width, box.height);
    cv::Mat square(side, side, CV_32F, cv::Scalar(0));
    const cv::Rect place((side - box.width) / 2, (side - box.height) / 2, box.width, box.height);
    green(box).copyTo(square(place));
    cv::Mat inside(side, side, CV_32F, cv::Scalar(0));
    inside(place).setTo(1);
    cv::Mat small, weight, slow, slowWeight;
    cv::resize(square, small, {kPrintSidePx, kPrintSidePx}, 0, 0, cv::INTER_AREA);
    cv::resize(inside, weight, {kPrintSidePx, kPrintSidePx}, 0, 0, cv::INTER_AREA);
    const double middle = (kPrintSidePx - 1) / 2.0, radius = kDiscShare * kPrintSidePx / 2;
    for (int y = 0; y < kPrintSidePx; ++y) {
        for (int x = 0; x < kPrintSidePx; ++x) {
            if (!view.wholeImage && std::hypot(x - middle, y - middle) > radius) weight.at<float>(y, x) = 0;
            if (weight.at<float>(y, x) < 0.999f) weight.at<float>(y, x) = 0;
        }
    }
    // Normalised convolution: what lies outside has no say.
    cv::GaussianBlur(small.mul(weight), slow, {}, kSlowSigmaPx);
    cv::GaussianBlur(weight, slowWeight, {}, kSlowSigmaPx);
    cv::Mat print = (small - slow / cv::max(slowWeight, 1e-6f)).mul(weight);
    const double count = cv::sum(weight)[0];
    if (count < 16) return {};
    print -= cv::sum(print)[0] / count;
    print = print.mul(weight);
    const double norm = cv::norm(print);
    if (norm / std::sqrt(count) < kFlat) return {};
    print /= norm;
    return {{print.ptr<float>(), print.ptr<float>() + print.total()}};
}

double likeness(const RetinaPrint& a, const RetinaPrint& b) {
    if (a.values.empty() || b.values.empty()) return 0;
    const double same = std::inner_product(a.values.begin(), a.values.end(), b.values.begin(), 0.0);
    double mirrored = 0;
    for (int y = 0; y < kPrintSidePx; ++y) {
        const float* row = a.values.data() + y * kPrintSidePx;
        mirrored = std::inner_product(row, row + kPrintSidePx,
                                      std::make_reverse_iterator(b.values.begin() + (y + 1) * kPrintSidePx), mirrored);
    }
    return std::max(same, mirrored);
}

std::vector<NearDuplicate> nearDuplicates(const std::vector<RetinaPrint>& first, const std::vector<RetinaPrint>& second, double from) {
    std::vector<NearDuplicate> found;
    for (std::size_t i = 0; i < first.size(); ++i) {
        for (std::size_t j = 0; j < second.size(); ++j) {
            const double alike = likeness(first[i], second[j]);
            if (alike >= from) found.push_back({i, j, alike});
        }
    }
    std::ranges::sort(found, std::greater<>(), &NearDuplicate::likeness);
    return found;
}

}  // namespace fovea
