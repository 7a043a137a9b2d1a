#include "core/methods/selfsr/fourier_burst.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace fovea {
namespace {

constexpr int kTile = 128;
constexpr int kStep = kTile / 2;

// The part of a plane under a tile, mirrored beyond the border, times the window.
cv::Mat windowed(const cv::Mat& plane, int left, int top, const std::vector<float>& window) {
    cv::Mat tile(kTile, kTile, CV_32F);
    for (int y = 0; y < kTile; ++y) {
        const float* row = plane.ptr<float>(cv::borderInterpolate(top + y, plane.rows, cv::BORDER_REFLECT));
        float* to = tile.ptr<float>(y);
        for (int x = 0; x < kTile; ++x) {
            to[x] = row[cv::borderInterpolate(left + x, plane.cols, cv::BORDER_REFLECT)] *
                    window[static_cast<std::size_t>(x)] * window[static_cast<std::size_t>(y)];
        }
    }
    return tile;
}

// |F|, smoothed over neighbouring frequencies, round the ends.
cv::Mat smoothedMagnitude(const cv::Mat& spectrum) {
    constexpr int kMargin = 8;
    constexpr double kSigma = kTile / 50.0;  // as the paper has it
    cv::Mat magnitude(kTile, kTile, CV_32F), wide, smooth;
    for (int y = 0; y < kTile; ++y) {
        const auto* from = spectrum.ptr<cv::Vec2f>(y);
        float* to = magnitude.ptr<float>(y);
        for (int x = 0; x < kTile; ++x) to[x] = std::sqrt(from[x][0] * from[x][0] + from[x][1] * from[x][1]);
    }
    cv::copyMakeBorder(magnitude, wide, kMargin, kMargin, kMargin, kMargin, cv::BORDER_WRAP);
    cv::GaussianBlur(wide, smooth, cv::Size(2 * kMargin + 1, 2 * kMargin + 1), kSigma);
    return smooth(cv::Rect(kMargin, kMargin, kTile, kTile));
}

cv::Mat accumulated(const std::vector<cv::Mat>& spectra, double p) {
    cv::Mat sum = cv::Mat::zeros(kTile, kTile, CV_32FC2);
    std::vector<double> weights(spectra.size());
    std::vector<cv::Mat> magnitudes;
    for (const cv::Mat& spectrum : spectra) magnitudes.push_back(smoothedMagnitude(spectrum));
    for (int y = 0; y < kTile; ++y) {
        for (int x = 0; x < kTile; ++x) {
            double largest = 0, total = 0;
            for (std::size_t i = 0; i < spectra.size(); ++i) {
                weights[i] = magnitudes[i].at<float>(y, x);
                largest = std::max(largest, weights[i]);
            }
            for (double& weight : weights) {
                // Divided by the largest first: no power overflows.
                weight = largest > 0 ? std::pow(weight / largest, p) : 1;
                total += weight;
            }
            cv::Vec2f& to = sum.at<cv::Vec2f>(y, x);
            for (std::size_t i = 0; i < spectra.size(); ++i)
                to += static_cast<float>(weights[i] / total) * spectra[i].at<cv::Vec2f>(y, x);
        }
    }
    return sum;
}

}  // namespace

Result<cv::Mat> fourierBurst(const std::vector<cv::Mat>& planes, double p, int threads, const JobContext& context) {
    FOVEA_ASSERT(!planes.empty() && p >= 0);
    const cv::Size size = planes.front().size();
    for (const cv::Mat& plane : planes) FOVEA_ASSERT(plane.type() == CV_32F && plane.size() == size);
    std::vector<float> window;
    for (int i = 0; i < kTile; ++i)
        window.push_back(static_cast<float>(0.5 - 0.5 * std::cos(2 * CV_PI * (i + 0.5) / kTile)));
    cv::Mat result = cv::Mat::zeros(size, CV_32F);
    const int down = (size.height + kStep - 1) / kStep + 1;
    // Neighbouring rows of tiles overlap: every second one at a time, so that no two threads add to one pixel.
    for (int parity = 0; parity < 2; ++parity) {
        FOVEA_CHECK(forEachPart(
            (down - parity + 1) / 2, threads, context.part(0.5 * parity, 0.5 + 0.5 * parity), "joining directions",
            [&](int part) {
                const int top = (2 * part + parity - 1) * kStep;
                for (int left = -kStep; left < size.width; left += kStep) {
                    if (context.stopped()) return;
                    std::vector<cv::Mat> spectra;
                    for (const cv::Mat& plane : planes) {
                        spectra.emplace_back();
                        cv::dft(windowed(plane, left, top, window), spectra.back(), cv::DFT_COMPLEX_OUTPUT);
                    }
                    cv::Mat tile;
                    cv::dft(accumulated(spectra, p), tile, cv::DFT_INVERSE | cv::DFT_SCALE | cv::DFT_REAL_OUTPUT);
                    const cv::Rect inside = cv::Rect(left, top, kTile, kTile) & cv::Rect(0, 0, size.width, size.height);
                    if (inside.empty()) continue;
                    cv::Mat to = result(inside);
                    to += tile(inside - cv::Point(left, top));
                }
            }));
    }
    return result;
}

}  // namespace fovea
