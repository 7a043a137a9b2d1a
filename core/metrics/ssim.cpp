#include "core/metrics/ssim.h"

#include <cmath>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace fovea {
namespace {

constexpr int kStripRows = 64;
constexpr float kC1 = (0.01f * 255) * (0.01f * 255);
constexpr float kC2 = (0.03f * 255) * (0.03f * 255);
// Taken off before squaring: variances do not change, and float keeps two more digits of them.
constexpr float kShift = 128;

cv::Mat kernelOf(SsimWindow window) {
    const int side = sideOf(window);
    cv::Mat kernel(side, 1, CV_64FC1, cv::Scalar(1));
    if (window == SsimWindow::gaussian) {
        for (int i = 0; i < side; ++i) kernel.at<double>(i) = std::exp(-0.5 * std::pow((i - side / 2) / 1.5, 2));
    }
    kernel /= cv::sum(kernel)[0];
    cv::Mat result;
    kernel.convertTo(result, CV_32F);
    return result;
}

struct Partial {
    double sum = 0;
    std::size_t count = 0;
};

struct Strip {
    const cv::Mat& a;
    const cv::Mat& b;
    const cv::Mat& mask;
    const cv::Mat kernel;
    const float covarianceFactor;
    cv::Mat* map = nullptr;  // filled too when it is wanted

    // Rows [begin, end) of the map; both at least half a window away from the border.
    Partial operator()(int begin, int end) const {
        const int half = kernel.rows / 2;
        cv::Mat x, y, means[5];
        cv::subtract(a.rowRange(begin - half, end + half), cv::Scalar(kShift), x);
        cv::subtract(b.rowRange(begin - half, end + half), cv::Scalar(kShift), y);
        const cv::Mat products[5] = {x, y, x.mul(x), y.mul(y), x.mul(y)};
        for (int i = 0; i < 5; ++i) {
            // Only the middle rows are asked for; the others are seen as their surroundings.
            cv::sepFilter2D(products[i].rowRange(half, products[i].rows - half), means[i], CV_32F, kernel, kernel);
        }
        Partial partial;
        for (int row = begin; row < end; ++row) {
            const float* m[5];
            for (int i = 0; i < 5; ++i) m[i] = means[i].ptr<float>(row - begin);
            const auto* inside = mask.empty() ? nullptr : mask.ptr<std::uint8_t>(row);
            auto* to = map ? map->ptr<float>(row) : nullptr;
            double sum = 0;
            for (int column = half; column < a.cols - half; ++column) {
                const float value = at(m[0][column], m[1][column], m[2][column], m[3][column], m[4][column]);
                if (to) to[column] = value;
                if (inside != nullptr && inside[column] == 0) continue;
                sum += value;
                ++partial.count;
            }
            partial.sum += sum;
        }
        return partial;
    }

private:
    float at(float x, float y, float xx, float yy, float xy) const {
        const float varianceX = covarianceFactor * (xx - x * x), varianceY = covarianceFactor * (yy - y * y);
        const float covariance = covarianceFactor * (xy - x * y);
        const float meanX = x + kShift, meanY = y + kShift;
        return (2 * meanX * meanY + kC1) * (2 * covariance + kC2) /
               ((meanX * meanX + meanY * meanY + kC1) * (varianceX + varianceY + kC2));
    }
};

}  // namespace

int sideOf(SsimWindow window) { return window == SsimWindow::gaussian ? 11 : 7; }

namespace {

Partial totalOf(const cv::Mat& a, const cv::Mat& b, const cv::Mat& mask, SsimWindow window, cv::Mat* map) {
    const int side = sideOf(window), half = side / 2;
    CV_Assert(a.type() == CV_32FC1 && b.type() == CV_32FC1 && a.size() == b.size() && a.rows >= side && a.cols >= side);
    const float pixels = static_cast<float>(side * side);
    const Strip strip{a, b, mask, kernelOf(window), window == SsimWindow::uniform ? pixels / (pixels - 1) : 1.0f, map};
    const int rows = a.rows - 2 * half, strips = (rows + kStripRows - 1) / kStripRows;
    std::vector<Partial> partials(static_cast<std::size_t>(strips));
    cv::parallel_for_(cv::Range(0, strips), [&](const cv::Range& range) {
        for (int i = range.start; i < range.end; ++i) {
            partials[static_cast<std::size_t>(i)] = strip(half + i * kStripRows, half + std::min(rows, (i + 1) * kStripRows));
        }
    });
    Partial total;  // added in order: the same on every machine and for every number of threads
    for (const auto& partial : partials) {
        total.sum += partial.sum;
        total.count += partial.count;
    }
    return total;
}

}  // namespace

cv::Mat ssimPlane(const cv::Mat& a, const cv::Mat& b, SsimWindow window) {
    cv::Mat map(a.size(), CV_32FC1, cv::Scalar(1));
    totalOf(a, b, {}, window, &map);
    return map;
}

std::optional<double> meanSsim(const cv::Mat& a, const cv::Mat& b, const cv::Mat& mask, SsimWindow window) {
    const Partial total = totalOf(a, b, mask, window, nullptr);
    if (total.count == 0) return {};
    return total.sum / static_cast<double>(total.count);
}

}  // namespace fovea
