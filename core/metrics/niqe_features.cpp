#include "core/metrics/niqe_features.h"

#include <algorithm>
#include <cmath>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace fovea {
namespace {

double ratioOf(double shape) {
    return std::exp(2 * std::lgamma(2 / shape) - std::lgamma(1 / shape) - std::lgamma(3 / shape));
}

// Gamma(2/a)^2 / (Gamma(1/a) Gamma(3/a)) over the grid: rises with the shape.
const std::vector<double>& ratios() {
    static const std::vector<double> table = [] {
        std::vector<double> values;
        for (int i = 0; i <= 9800; ++i) values.push_back(ratioOf(0.2 + 0.001 * i));
        return values;
    }();
    return table;
}

double shapeFor(double ratio) {
    const auto& table = ratios();
    auto above = std::lower_bound(table.begin(), table.end(), ratio);
    if (above == table.end()) --above;
    if (above != table.begin() && ratio - *(above - 1) <= *above - ratio) --above;
    return 0.2 + 0.001 * static_cast<double>(above - table.begin());
}

}  // namespace

double AsymmetricGaussian::mean() const {
    return (right - left) * std::exp(std::lgamma(2 / shape) - std::lgamma(1 / shape));
}

std::optional<AsymmetricGaussian> fitted(const Moments& moments) {
    if (moments.leftCount == 0 || moments.rightCount == 0) return {};
    const double left = std::sqrt(moments.leftSquares / static_cast<double>(moments.leftCount));
    const double right = std::sqrt(moments.rightSquares / static_cast<double>(moments.rightCount));
    const double n = static_cast<double>(moments.count);
    const double squares = (moments.leftSquares + moments.rightSquares) / n;
    const double lean = left / right, ratio = (moments.absolute / n) * (moments.absolute / n) / squares;
    const double normalized = ratio * (lean * lean * lean + 1) * (lean + 1) / ((lean * lean + 1) * (lean * lean + 1));
    if (!std::isfinite(normalized)) return {};
    AsymmetricGaussian result{.shape = shapeFor(normalized)};
    const double scale = std::exp((std::lgamma(1 / result.shape) - std::lgamma(3 / result.shape)) / 2);
    result.left = left * scale;
    result.right = right * scale;
    return result;
}

std::optional<std::array<double, kNiqeFeatures / 2>> naturalSceneFeatures(const cv::Mat& patch) {
    std::array<Moments, 5> moments;
    const int rows = patch.rows, columns = patch.cols;
    for (int y = 0; y < rows; ++y) {
        const auto* row = patch.ptr<double>(y);
        const auto* above = patch.ptr<double>((y + rows - 1) % rows);
        const auto* below = patch.ptr<double>((y + 1) % rows);
        for (int x = 0; x < columns; ++x) {
            const int left = (x + columns - 1) % columns;
            const double value = row[x];
            moments[0].add(value);
            moments[1].add(value * row[left]);
            moments[2].add(value * above[x]);
            moments[3].add(value * above[left]);
            moments[4].add(value * below[left]);
        }
    }
    std::array<double, kNiqeFeatures / 2> features{};
    const auto own = fitted(moments[0]);
    if (!own) return {};
    features[0] = own->shape;
    features[1] = (own->left + own->right) / 2;
    for (std::size_t i = 1; i < 5; ++i) {
        const auto product = fitted(moments[i]);
        if (!product) return {};
        features[4 * i - 2] = product->shape;
        features[4 * i - 1] = product->mean();
        features[4 * i] = product->left;
        features[4 * i + 1] = product->right;
    }
    return features;
}

Normalized contrastNormalized(const cv::Mat& grey) {
    cv::Mat kernel(7, 1, CV_64FC1);
    for (int i = 0; i < 7; ++i) kernel.at<double>(i) = std::exp(-0.5 * std::pow((i - 3) / (7.0 / 6), 2));
    kernel /= cv::sum(kernel)[0];
    const auto blurred = [&](const cv::Mat& plane) {
        cv::Mat result;
        cv::sepFilter2D(plane, result, CV_64F, kernel, kernel, {-1, -1}, 0, cv::BORDER_REPLICATE);
        return result;
    };
    const cv::Mat mean = blurred(grey);
    Normalized result;
    cv::sqrt(cv::abs(blurred(grey.mul(grey)) - mean.mul(mean)), result.deviation);
    result.values = (grey - mean) / (result.deviation + 1);
    return result;
}

cv::Mat halved(const cv::Mat& grey) {
    CV_Assert(grey.type() == CV_64FC1 && grey.rows % 2 == 0 && grey.cols % 2 == 0);
    // The cubic at 0.25, 0.75, 1.25 and 1.75, halved: the four taps on each side of the middle between two pixels.
    const double taps[4] = {0.43359375, 0.11328125, -0.03515625, -0.01171875};
    const auto halvedRows = [&](const cv::Mat& source) {
        cv::Mat framed, result(source.rows / 2, source.cols, CV_64FC1, cv::Scalar(0));
        cv::copyMakeBorder(source, framed, 4, 4, 0, 0, cv::BORDER_REFLECT);
        for (int y = 0; y < result.rows; ++y) {
            cv::Mat row = result.row(y);
            for (int i = 0; i < 4; ++i) row += taps[i] * (framed.row(4 + 2 * y - i) + framed.row(5 + 2 * y + i));
        }
        return result;
    };
    return cv::Mat(halvedRows(cv::Mat(halvedRows(grey).t())).t());
}

}  // namespace fovea
