#include "core/methods/enhance_background.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>
#include <vector>

#include "core/image/mat_bridge.h"

namespace fovea {
namespace {

constexpr int kLongestPx = 512;

}  // namespace

SmallRetina smallRetina(const Image& image) {
    SmallRetina result;
    const cv::Mat full = matView(image), mask = matView(*image.fieldOfView());
    result.reduction = std::max(1.0, std::max(full.cols, full.rows) / static_cast<double>(kLongestPx));
    result.diameterPx = image.fieldOfView()->diameterPx / result.reduction;
    const cv::Size size(std::max(1, static_cast<int>(std::lround(full.cols / result.reduction))),
                        std::max(1, static_cast<int>(std::lround(full.rows / result.reduction))));
    cv::Mat retina(full.size(), CV_32FC3, cv::Scalar(0, 0, 0)), inside;
    full.copyTo(retina, mask);
    mask.convertTo(inside, CV_32F, 1.0 / 255);
    cv::resize(retina, result.rgb, size, 0, 0, cv::INTER_AREA);
    cv::resize(inside, result.weight, size, 0, 0, cv::INTER_AREA);
    cv::Mat weights;
    cv::merge(std::vector<cv::Mat>(3, cv::max(result.weight, 1e-6)), weights);
    result.rgb /= weights;
    return result;
}

cv::Mat smoothedInside(const cv::Mat& values, const cv::Mat& weight, double sigmaPx) {
    const cv::Scalar mean = cv::mean(values, weight > 0.5);
    // A little of the mean everywhere, so that far from all weights there is something to divide by.
    constexpr double kTrace = 1e-4;
    const auto blurred = [&](const cv::Mat& plane) {
        const int radius = static_cast<int>(std::ceil(3 * sigmaPx));
        cv::Mat result;
        cv::GaussianBlur(plane, result, {2 * radius + 1, 2 * radius + 1}, sigmaPx, sigmaPx, cv::BORDER_CONSTANT);
        return result;
    };
    const cv::Mat below = blurred(weight) + kTrace;
    std::vector<cv::Mat> channels;
    cv::split(values, channels);
    for (std::size_t i = 0; i < channels.size(); ++i) {
        cv::divide(blurred(channels[i].mul(weight)) + kTrace * mean[static_cast<int>(i)], below, channels[i]);
    }
    cv::Mat result;
    cv::merge(channels, result);
    return result;
}

cv::Mat lowPassed(const cv::Mat& plane, const cv::Mat& weight, double sigmaPx) {
    // Room for the filter on every side, so that the spectrum's periodicity is not seen.
    const int margin = static_cast<int>(std::ceil(3 * sigmaPx));
    const int rows = cv::getOptimalDFTSize(plane.rows + margin), columns = cv::getOptimalDFTSize(plane.cols + margin);
    const auto filtered = [&](const cv::Mat& source) {
        cv::Mat framed, spectrum, result;
        cv::copyMakeBorder(source, framed, 0, rows - source.rows, 0, columns - source.cols, cv::BORDER_CONSTANT);
        cv::dft(framed, spectrum, cv::DFT_COMPLEX_OUTPUT);
        for (int y = 0; y < rows; ++y) {
            const double v = static_cast<double>(std::min(y, rows - y)) / rows;
            auto* row = spectrum.ptr<cv::Vec2f>(y);
            for (int x = 0; x < columns; ++x) {
                const double u = static_cast<double>(std::min(x, columns - x)) / columns;
                row[x] *= static_cast<float>(std::exp(-2 * std::pow(std::numbers::pi * sigmaPx, 2) * (u * u + v * v)));
            }
        }
        cv::dft(spectrum, result, cv::DFT_INVERSE | cv::DFT_REAL_OUTPUT | cv::DFT_SCALE);
        return cv::Mat(result(cv::Rect(0, 0, source.cols, source.rows)));
    };
    constexpr double kTrace = 1e-4;
    const double mean = cv::mean(plane, weight > 0.5)[0];
    cv::Mat result;
    cv::divide(filtered(plane.mul(weight)) + kTrace * mean, cv::max(filtered(weight), 0) + kTrace, result);
    return result;
}

cv::Mat atFullSize(const cv::Mat& small, cv::Size size) {
    cv::Mat result;
    cv::resize(small, result, size, 0, 0, cv::INTER_CUBIC);
    return result;
}

float quantileInside(const cv::Mat& values, const cv::Mat& weight, double share) {
    std::vector<float> inside;
    for (int y = 0; y < values.rows; ++y) {
        for (int x = 0; x < values.cols; ++x) {
            if (weight.at<float>(y, x) > 0.5f) inside.push_back(values.at<float>(y, x));
        }
    }
    if (inside.empty()) return 0;
    const auto at = inside.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(inside.size() - 1));
    std::nth_element(inside.begin(), at, inside.end());
    return *at;
}

}  // namespace fovea
