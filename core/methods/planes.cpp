#include "core/methods/planes.h"

#include <cmath>
#include <opencv2/imgproc.hpp>

#include "core/image/mat_bridge.h"

namespace fovea {
namespace {

constexpr int kStripRows = 64;
constexpr float kLuma[3] = {0.299f, 0.587f, 0.114f};

}  // namespace

void addChannelsField(ParamSchema& schema) {
    schema.choice({.key = "channels",
                   .label = "Channels",
                   .help = "Luminance sharpens brightness alone and leaves colour noise as it is; rgb works on each colour.",
                   .unit = ""},
                  "luminance", {"luminance", "rgb"});
}

Status restorePlanes(const cv::Mat& rgb, const ParamSet& parameters, int threads, const JobContext& context,
                     const PlaneRestorer& restore, ImageBuilder& result) {
    cv::Mat target = matView(result);
    if (parameters.choice("channels") == "rgb") {
        for (int channel = 0; channel < 3; ++channel) {
            cv::Mat plane;
            cv::extractChannel(rgb, plane, channel);
            FOVEA_CHECK(restore(plane, context.part(channel / 3.0, (channel + 1) / 3.0)));
            cv::insertChannel(plane, target, channel);
        }
        return {};
    }
    cv::Mat luma(rgb.size(), CV_32FC1);
    FOVEA_CHECK(forStrips(rgb.rows, kStripRows, threads, context.part(0, 0.02), "luminance", [&](Rows rows) {
        for (int y = rows.begin; y < rows.end; ++y) {
            const auto* from = rgb.ptr<float>(y);
            auto* to = luma.ptr<float>(y);
            for (int x = 0; x < rgb.cols; ++x) {
                to[x] = kLuma[0] * from[3 * x] + kLuma[1] * from[3 * x + 1] + kLuma[2] * from[3 * x + 2];
            }
        }
    }));
    cv::Mat restored = luma.clone();
    FOVEA_CHECK(restore(restored, context.part(0.02, 0.98)));
    return forStrips(rgb.rows, kStripRows, threads, context.part(0.98, 1), "luminance", [&](Rows rows) {
        for (int y = rows.begin; y < rows.end; ++y) {
            const auto* from = rgb.ptr<float>(y);
            const auto* before = luma.ptr<float>(y);
            const auto* after = restored.ptr<float>(y);
            auto* to = target.ptr<float>(y);
            for (int x = 0; x < rgb.cols; ++x) {
                const float gain = after[x] - before[x];
                for (int channel = 0; channel < 3; ++channel) to[3 * x + channel] = from[3 * x + channel] + gain;
            }
        }
    });
}

int gaussianRadius(double sigmaPx) { return std::max(1, static_cast<int>(std::ceil(4 * sigmaPx))); }

cv::Mat gaussianKernel(double sigmaPx) {
    const int radius = gaussianRadius(sigmaPx);
    cv::Mat kernel(2 * radius + 1, 1, CV_64FC1);
    for (int i = -radius; i <= radius; ++i) kernel.at<double>(i + radius) = std::exp(-0.5 * i * i / (sigmaPx * sigmaPx));
    kernel /= cv::sum(kernel)[0];
    cv::Mat result;
    kernel.convertTo(result, CV_32F);
    return result;
}

void blurRows(const cv::Mat& source, const cv::Mat& kernel, Rows rows, cv::Mat& target) {
    cv::Mat strip = target.rowRange(rows.begin, rows.end);
    // A row range of `source` still sees the rows around it: OpenCV asks the matrix it was cut from.
    cv::sepFilter2D(source.rowRange(rows.begin, rows.end), strip, CV_32F, kernel, kernel, {-1, -1}, 0, cv::BORDER_REFLECT);
}

}  // namespace fovea
