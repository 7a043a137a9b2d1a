// deblur.wiener: Wiener 1949, with a constant noise-to-signal ratio n:
//   W = (1 + n) H / (H^2 + n)     (the factor 1 + n keeps the mean brightness)
// A symmetric blur under a border reflected with the edge pixel repeated is diagonal in the cosine transform (DCT-II), so
// everything stays real and no edge rings against the opposite one. The transform is done row by row, the picture
// turned, and row by row again, so that it can be stopped and shared among threads.
#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

#include "core/methods/classical.h"
#include "core/methods/extend.h"
#include "core/methods/planes.h"

namespace fovea {
namespace {

constexpr double kLargestRadiusPx = 20;
constexpr int kStripRows = 32;

MethodInfo describe() {
    ParamSchema schema;
    schema
        .choice({.key = "psf", .label = "Blur", .help = "Shape of the blur: gaussian (haze, optics) or disc (out of focus).", .unit = ""},
                "gaussian", {"gaussian", "disc"})
        .real({.key = "radius", .label = "Radius", .help = "Standard deviation of the gaussian, or radius of the disc.", .unit = "px"}, 2.0,
              {0.3, kLargestRadiusPx}, Range{0.5, 8})
        .real({.key = "nsr", .label = "Noise to signal", .help = "Ratio of noise power to signal power; larger is smoother.", .unit = ""}, 0.01,
              {1e-5, 1}, Range{1e-3, 0.1});
    addChannelsField(schema);
    return {.id = "deblur.wiener",
            .title = "Wiener deconvolution",
            .summary = "Takes a gaussian or out-of-focus blur back in one step, as far as the noise allows.",
            .task = Task::deblur,
            .schema = std::move(schema),
            .traits = {.contextPx = 1 << 16, .memoryFactor = 5}};
}

// One quadrant (0..R by 0..R) of the symmetric kernel; the whole sums to 1.
cv::Mat quadrant(const std::string& psf, double radiusPx) {
    const bool disc = psf == "disc";
    const int reach = disc ? static_cast<int>(std::ceil(radiusPx)) + 1 : gaussianRadius(radiusPx);
    cv::Mat kernel(reach + 1, reach + 1, CV_64FC1);
    double sum = 0;
    for (int y = 0; y <= reach; ++y) {
        for (int x = 0; x <= reach; ++x) {
            double value = 0;
            if (disc) {  // the part of the pixel that the disc covers, by 16 x 16 points
                for (int i = 0; i < 256; ++i) {
                    const double dx = x + (i % 16 + 0.5) / 16 - 0.5, dy = y + (i / 16 + 0.5) / 16 - 0.5;
                    value += dx * dx + dy * dy <= radiusPx * radiusPx ? 1.0 / 256 : 0;
                }
            } else {
                value = std::exp(-0.5 * (x * x + y * y) / (radiusPx * radiusPx));
            }
            kernel.at<double>(y, x) = value;
            sum += value * (x > 0 ? 2 : 1) * (y > 0 ? 2 : 1);
        }
    }
    return kernel / sum;
}

// Row i holds (i > 0 ? 2 : 1) cos(pi k i / size) for k = 0 .. size - 1.
cv::Mat cosines(int reach, int size) {
    cv::Mat table(reach + 1, size, CV_32FC1);
    for (int i = 0; i <= reach; ++i) {
        for (int k = 0; k < size; ++k) {
            table.at<float>(i, k) = static_cast<float>((i > 0 ? 2 : 1) * std::cos(CV_PI * k * i / size));
        }
    }
    return table;
}

int evenFastSize(int size) { return 2 * cv::getOptimalDFTSize((size + 1) / 2); }

Status transformRows(cv::Mat& data, int flags, int threads, const JobContext& context) {
    return forStrips(data.rows, kStripRows, threads, context, "cosine transform", [&](Rows rows) {
        cv::Mat transformed;
        cv::dct(data.rowRange(rows.begin, rows.end), transformed, flags | cv::DCT_ROWS);
        transformed.copyTo(data.rowRange(rows.begin, rows.end));
    });
}

Status turn(const cv::Mat& from, cv::Mat& to, int threads, const JobContext& context) {
    to.create(from.cols, from.rows, CV_32FC1);
    return forStrips(from.rows, kStripRows, threads, context, "cosine transform", [&](Rows rows) {
        cv::Mat turned;
        cv::transpose(from.rowRange(rows.begin, rows.end), turned);
        turned.copyTo(to.colRange(rows.begin, rows.end));
    });
}

class Wiener final : public ClassicalMethod {
public:
    Wiener() : ClassicalMethod(describe()) {}

protected:
    Status compute(const Work& work, ImageBuilder& result) const override {
        const auto nsr = static_cast<float>(work.parameters.real("nsr"));
        const cv::Mat kernel = quadrant(work.parameters.choice("psf"), work.parameters.real("radius"));
        FOVEA_TRY(const cv::Mat rgb, extendedBeyondFieldOfView(work.image, work.threads, work.context.part(0, 0.1)));
        const int width = evenFastSize(rgb.cols), height = evenFastSize(rgb.rows);
        const cv::Mat alongX = cosines(kernel.cols - 1, width), alongY = cosines(kernel.rows - 1, height);
        cv::Mat narrow, rowSums;  // rowSums(y, k) = sum over x of the kernel's row y times the cosines
        kernel.convertTo(narrow, CV_32F);
        cv::gemm(narrow, alongX, 1, cv::Mat(), 0, rowSums);

        const auto deconvolve = [&](cv::Mat& plane, const JobContext& context) -> Status {
            cv::Mat data, turned;
            cv::copyMakeBorder(plane, data, 0, height - plane.rows, 0, width - plane.cols, cv::BORDER_REFLECT);
            FOVEA_CHECK(transformRows(data, 0, work.threads, context.part(0, 0.2)));
            FOVEA_CHECK(turn(data, turned, work.threads, context.part(0.2, 0.25)));
            FOVEA_CHECK(transformRows(turned, 0, work.threads, context.part(0.25, 0.45)));
            FOVEA_CHECK(forStrips(width, kStripRows, work.threads, context.part(0.45, 0.55), "filtering", [&](Rows rows) {
                std::vector<float> response(static_cast<std::size_t>(height));
                for (int k = rows.begin; k < rows.end; ++k) {
                    std::fill(response.begin(), response.end(), 0.0f);
                    for (int y = 0; y < kernel.rows; ++y) {
                        const float weight = rowSums.at<float>(y, k);
                        const auto* cosine = alongY.ptr<float>(y);
                        for (int l = 0; l < height; ++l) response[static_cast<std::size_t>(l)] += weight * cosine[l];
                    }
                    auto* row = turned.ptr<float>(k);
                    for (int l = 0; l < height; ++l) {
                        const float h = response[static_cast<std::size_t>(l)];
                        row[l] *= (1 + nsr) * h / (h * h + nsr);
                    }
                }
            }));
            FOVEA_CHECK(transformRows(turned, cv::DCT_INVERSE, work.threads, context.part(0.55, 0.75)));
            FOVEA_CHECK(turn(turned, data, work.threads, context.part(0.75, 0.8)));
            FOVEA_CHECK(transformRows(data, cv::DCT_INVERSE, work.threads, context.part(0.8, 1)));
            plane = data(cv::Rect(0, 0, plane.cols, plane.rows)).clone();
            return {};
        };
        return restorePlanes(rgb, work.parameters, work.threads, work.context.part(0.1, 1), deconvolve, result);
    }
};

}  // namespace

std::shared_ptr<const Method> makeWiener() { return std::make_shared<Wiener>(); }

}  // namespace fovea
