// enhance.xiong: Xiong, Li and Xu, "An enhancement method for color retinal images based on image formation model", Computer
// Methods and Programs in Biomedicine 143 (2017). The photograph as light scattered on its way,
//     I = J t + A (1 - t),    so    J = (I - A) / t + A,
// J the clear retina, t the transmission and A the background illuminance. Background pixels are those within a Mahalanobis
// distance of their surroundings; A is their illuminance. The others are foreground: vessels and lesions darker, the disc and
// exudates brighter than A. The less the foreground stands out from A, the lower the transmission: t is the smallest one
// for which every foreground pixel stays within what a clear retina shows.
//
// The paper's text leaves open, and is chosen here: distances are taken in RGB against mean and covariance in a Gaussian
// window of a tenth of the field of view, at 512 px and on retina alone; background is within 1. A is the background
// smoothed by a quarter of that, so that unevenness of the light and its colour at the rim is light, not detail. A clear retina goes down to 0.35 A (vessels) and up to half the way from A to white; of
// the foreground's departures in green, the channel of most contrast, the 95 % quantile of their places nearby counts,
// found by two smoothings. t lies between the parameter `floor` (default 0.3) and 1 and is the same for R, G and B, so that
// colours stay. The illuminance that is put back is evened out by half (parameter `evenness`), since uneven
// light is what the method is also meant to mend. In place of the paper's entropy-based stretch before looking for
// foreground, the distance is measured in standard deviations, which a faint picture has as well.
#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include "core/image/mat_bridge.h"
#include "core/methods/classical.h"
#include "core/methods/enhance_background.h"
#include "core/methods/parts.h"

namespace fovea {
namespace {

constexpr int kStripRows = 32;
constexpr float kDarkVessel = 0.35f;  // of A
constexpr float kBrightDisc = 0.5f;   // of the way from A to white

MethodInfo describe() {
    ParamSchema schema;
    schema
        .real({.key = "distance", .label = "Background distance", .help = "Mahalanobis distance within which a pixel belongs to the background.", .unit = "standard deviations"},
              1.0, {0.3, 4}, Range{0.5, 2})
        .real({.key = "window", .label = "Window", .help = "Width of the surroundings as a share of the field of view.", .unit = ""},
              0.1, {0.02, 0.5}, Range{0.05, 0.25})
        .real({.key = "floor", .label = "Least transmission", .help = "Contrast is raised at most by one over this; lower shows more and raises noise.", .unit = ""},
              0.3, {0.05, 1}, Range{0.15, 1})
        .real({.key = "evenness", .label = "Even light", .help = "How far uneven light is evened out; 0 keeps it, 1 removes it.", .unit = ""},
              0.5, {0, 1}, Range{0, 1});
    return {.id = "enhance.xiong",
            .title = "Scattering model (Xiong)",
            .summary = "Estimates background light and transmission of a clouded lens and inverts the scattering.",
            .task = Task::enhance,
            .schema = std::move(schema),
            .traits = {.contextPx = 1 << 16, .memoryFactor = 3.5}};
}

// Squared Mahalanobis distance of every pixel to its surroundings.
cv::Mat squaredDistance(const SmallRetina& small, double sigmaPx) {
    const cv::Mat difference = small.rgb - smoothedInside(small.rgb, small.weight, sigmaPx);
    std::array<cv::Mat, 3> channels;
    cv::split(difference, channels.data());
    std::array<cv::Mat, 6> covariance;  // rr rg rb gg gb bb
    for (std::size_t i = 0, k = 0; i < 3; ++i) {
        for (std::size_t j = i; j < 3; ++j, ++k) covariance[k] = smoothedInside(channels[i].mul(channels[j]), small.weight, sigmaPx);
    }
    cv::Mat result(small.rgb.size(), CV_32FC1);
    for (int y = 0; y < result.rows; ++y) {
        for (int x = 0; x < result.cols; ++x) {
            std::array<double, 6> c{};
            for (std::size_t k = 0; k < 6; ++k) c[k] = covariance[k].at<float>(y, x);
            // Half a level of 8 bits on the diagonal: channels of a grey or flat picture are not independent.
            constexpr double kLeast = 4e-6;
            const cv::Matx33d matrix(c[0] + kLeast, c[1], c[2], c[1], c[3] + kLeast, c[4], c[2], c[4], c[5] + kLeast);
            const cv::Vec3f d = difference.at<cv::Vec3f>(y, x);
            const cv::Vec3d vector(d[0], d[1], d[2]);
            result.at<float>(y, x) = static_cast<float>(vector.dot(matrix.inv() * vector));
        }
    }
    return result;
}

struct Model {
    cv::Mat illuminance;   // CV_32FC3 at 512 px
    cv::Mat transmission;  // CV_32FC1
    cv::Scalar mean;       // of the illuminance
};

Model modelOf(const SmallRetina& small, const ParamSet& parameters) {
    const double sigmaPx = std::max(1.0, parameters.real("window") * small.diameterPx);
    const double limit = parameters.real("distance") * parameters.real("distance");
    Model model;
    cv::Mat background = squaredDistance(small, sigmaPx) <= limit, weight(small.weight.size(), CV_32FC1, cv::Scalar(0));
    small.weight.copyTo(weight, background);
    // Smoothed twice: what the first smoothing leaves at the rim, where all surroundings lie on one side, is added back.
    model.illuminance = smoothedInside(small.rgb, weight, sigmaPx / 4);
    model.illuminance += smoothedInside(small.rgb - model.illuminance, weight, sigmaPx / 4);
    model.mean = cv::mean(model.illuminance, small.weight > 0.5);
    // How far foreground stands out in green, as a share of how far it would in a clear retina.
    cv::Mat share(small.weight.size(), CV_32FC1, cv::Scalar(0)), foreground(share.size(), CV_32FC1, cv::Scalar(0));
    for (int y = 0; y < share.rows; ++y) {
        for (int x = 0; x < share.cols; ++x) {
            if (small.weight.at<float>(y, x) < 0.99f || background.at<std::uint8_t>(y, x) != 0) continue;
            const float light = model.illuminance.at<cv::Vec3f>(y, x)[1], departure = small.rgb.at<cv::Vec3f>(y, x)[1] - light;
            const float room = departure < 0 ? (1 - kDarkVessel) * light : kBrightDisc * (1 - light);
            share.at<float>(y, x) = std::abs(departure) / std::max(room, 1e-3f);
            foreground.at<float>(y, x) = 1;
        }
    }
    // A normal departure's 95 % quantile from mean and spread, place by place.
    const cv::Mat mean = smoothedInside(share, foreground, sigmaPx);
    cv::Mat spread;
    cv::sqrt(cv::max(smoothedInside(share.mul(share), foreground, sigmaPx) - mean.mul(mean), 0), spread);
    model.transmission = cv::min(cv::max(mean + 1.645 * spread, parameters.real("floor")), 1.0);
    return model;
}

class Xiong final : public ClassicalMethod {
public:
    Xiong() : ClassicalMethod(describe()) {}

protected:
    Status compute(const Work& work, ImageBuilder& result) const override {
        const cv::Mat source = matView(work.image), mask = matView(*work.image.fieldOfView());
        cv::Mat target = matView(result);
        const SmallRetina small = smallRetina(work.image);
        FOVEA_CHECK(work.context.check());
        work.context.progress(0.2, "estimating the model");
        const Model model = modelOf(small, work.parameters);
        FOVEA_CHECK(work.context.check());
        const cv::Mat illuminance = atFullSize(model.illuminance, source.size()), transmission = atFullSize(model.transmission, source.size());
        const auto evenness = static_cast<float>(work.parameters.real("evenness"));
        return forStrips(source.rows, kStripRows, work.threads, work.context.part(0.4, 1), "inverting the model", [&](Rows rows) {
            for (int y = rows.begin; y < rows.end; ++y) {
                for (int x = 0; x < source.cols; ++x) {
                    if (mask.at<std::uint8_t>(y, x) == 0) continue;
                    const cv::Vec3f light = illuminance.at<cv::Vec3f>(y, x);
                    const float* from = source.ptr<float>(y) + 3 * x;
                    // All colours are evened by one factor, that of the brightness: their ratios stay.
                    const auto grey = [](const auto& c) { return static_cast<float>(0.299 * c[0] + 0.587 * c[1] + 0.114 * c[2]); };
                    const float even = std::clamp(grey(model.mean) / std::max(grey(light), 1e-3f), 0.25f, 4.0f);
                    const float gain = std::pow(even, evenness), through = 1 / std::clamp(transmission.at<float>(y, x), 0.05f, 1.0f);
                    for (int c = 0; c < 3; ++c) target.ptr<float>(y)[3 * x + c] = gain * (light[c] + through * (from[c] - light[c]));
                }
            }
        });
    }
};

}  // namespace

std::shared_ptr<const Method> makeXiong() { return std::make_shared<Xiong>(); }

}  // namespace fovea
