// enhance.mitra: Mitra, Roy, Roy and Setua, "Enhancement and restoration of non-uniform illuminated fundus image of retina
// obtained through thin layer of cataract", Computer Methods and Programs in Biomedicine 156 (2018). The cataract as a
// scattering layer (Peli and Peli 1989), for each colour
//     g = L (1 - t) + a L r t,    so    L - g = t (L - a L r),
// g the photograph, L the flash, t the lens's transmission, r the retina. The transmission is smooth, the retina is not: in
// log(L - g) the cataract is predicted in the Fourier domain as the low frequencies and taken off. Then the intensity of
// HSI is equalized (CLAHE) with hue and saturation kept inside the gamut, and the colours are stretched between their
// smallest and largest value.
//
// The paper's text leaves open, and is chosen here: L is the channel's brightest retina (99.9 % quantile) and a tenth
// more; the low-pass is a Gaussian whose width is a share of the field of view (default 0.1), computed at 512 px and on
// retina alone, so that the black surround makes no rim; a part `strength` of the low frequencies is removed (default
// 0.6: all of it also takes the brightness of disc and macula away); the transmission is normalized to 1 at its clearest
// tenth, where nothing is removed. The stretch is one and the same for R, G and B: a stretch of each colour by itself turns
// retinas grey or blue. The 0.5 % and 99.5 % quantiles of the intensity become 0.04 and 0.96 of a brightness half way
// between white and what the brightest retina may have before its strongest colour leaves the gamut: white itself
// would bleach red retinas. CLAHE: 8 x 8 tiles, limit 2.
#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include "core/image/mat_bridge.h"
#include "core/methods/classical.h"
#include "core/methods/enhance_background.h"
#include "core/methods/local_equalization.h"

namespace fovea {
namespace {

constexpr int kStripRows = 32;
constexpr float kDarkest = 0.04f, kBrightest = 0.96f;

MethodInfo describe() {
    ParamSchema schema;
    schema
        .real({.key = "strength", .label = "Opacity removed", .help = "How much of the smooth veil is taken off; 0 leaves it, 1 removes all low frequencies.", .unit = ""},
              0.6, {0, 1}, Range{0, 1})
        .real({.key = "width", .label = "Filter width", .help = "Standard deviation of the low-pass as a share of the field of view; smaller removes finer unevenness.", .unit = ""},
              0.1, {0.02, 0.5}, Range{0.05, 0.25})
        .real({.key = "clip", .label = "Contrast limit", .help = "How steep the local contrast may become; higher shows more and raises noise.", .unit = ""},
              2.0, {1, 40}, Range{1, 6})
        .integer({.key = "tiles", .label = "Tiles", .help = "Tiles along each side; more adapt to smaller regions.", .unit = ""}, 8, {1, 64},
                 Range{2, 16});
    return {.id = "enhance.mitra",
            .title = "Cataract opacity removal (Mitra)",
            .summary = "Takes off the smooth veil of a clouded lens by Fourier filtering, then raises local contrast.",
            .task = Task::enhance,
            .schema = std::move(schema),
            .traits = {.contextPx = 1 << 16, .memoryFactor = 3.5}};
}

float intensityOf(const float* rgb) { return (rgb[0] + rgb[1] + rgb[2]) / 3; }

// The pixel with another intensity, hue kept; where a channel would leave the gamut, saturation gives way.
void writeWithIntensity(float intensity, float* rgb) {
    const float before = intensityOf(rgb), target = std::clamp(intensity, 0.0f, 1.0f);
    const float gain = before > 1e-6f ? target / before : 0;
    const float largest = gain * std::max({rgb[0], rgb[1], rgb[2]});
    const float saturation = largest > 1 ? (1 - target) / (largest - target) : 1;
    for (int c = 0; c < 3; ++c) rgb[c] = target + saturation * (gain * rgb[c] - target);
}

// log of the transmission of one colour at 512 px, 0 where the lens is clearest.
cv::Mat logTransmission(const cv::Mat& plane, const cv::Mat& weight, double sigmaPx, float flash) {
    cv::Mat complement = cv::max(flash - plane, 1e-3 * flash), logs;
    cv::log(complement, logs);
    const cv::Mat low = lowPassed(logs, weight, sigmaPx);
    return cv::min(low - quantileInside(low, weight, 0.9), 0);
}

class Mitra final : public ClassicalMethod {
public:
    Mitra() : ClassicalMethod(describe()) {}

protected:
    Status compute(const Work& work, ImageBuilder& result) const override {
        const cv::Mat source = matView(work.image), mask = matView(*work.image.fieldOfView());
        cv::Mat target = matView(result);
        const SmallRetina small = smallRetina(work.image);
        FOVEA_CHECK(work.context.check());
        const auto strength = static_cast<float>(work.parameters.real("strength"));
        for (int c = 0; c < 3; ++c) {
            cv::Mat plane;
            cv::extractChannel(small.rgb, plane, c);
            const float flash = 1.1f * quantileInside(plane, small.weight, 0.999) + 1e-3f;
            const cv::Mat transmission = atFullSize(
                logTransmission(plane, small.weight, work.parameters.real("width") * small.diameterPx, flash), source.size());
            FOVEA_CHECK(overRetina(work, mask, 0.2 * c, 0.2 * (c + 1), "removing opacity", [&](int y, int x) {
                const float value = source.ptr<float>(y)[3 * x + c];
                const float clear = (flash - value) * std::exp(-strength * transmission.at<float>(y, x));
                target.ptr<float>(y)[3 * x + c] = std::max(0.0f, flash - clear);
            }));
        }
        return brighten(work, mask, target);
    }

private:
    template <typename PerPixel>
    static Status overRetina(const Work& work, const cv::Mat& mask, double from, double to, std::string_view stage, PerPixel&& visit) {
        return forStrips(mask.rows, kStripRows, work.threads, work.context.part(from, to), stage, [&](Rows rows) {
            for (int y = rows.begin; y < rows.end; ++y) {
                const auto* inside = mask.ptr<std::uint8_t>(y);
                for (int x = 0; x < mask.cols; ++x) {
                    if (inside[x] != 0) visit(y, x);
                }
            }
        });
    }

    // Max-min correction and local equalization of the intensity, within what the colours leave room for.
    static Status brighten(const Work& work, const cv::Mat& mask, cv::Mat& target) {
        cv::Mat intensity(target.size(), CV_32FC1, cv::Scalar(0));
        const auto pixel = [&](int y, int x) { return target.ptr<float>(y) + 3 * x; };
        FOVEA_CHECK(overRetina(work, mask, 0.6, 0.65, "intensity", [&](int y, int x) { intensity.at<float>(y, x) = intensityOf(pixel(y, x)); }));
        cv::Mat few, brightest, inside;
        cv::resize(target, few, {(target.cols + 3) / 4, (target.rows + 3) / 4}, 0, 0, cv::INTER_NEAREST);
        cv::resize(mask, inside, few.size(), 0, 0, cv::INTER_NEAREST);
        inside.convertTo(inside, CV_32F, 1.0 / 255);
        cv::Mat intensities;
        cv::transform(few, intensities, cv::Matx13f(1.0f / 3, 1.0f / 3, 1.0f / 3));
        std::array<cv::Mat, 3> channels;
        cv::split(few, channels.data());
        brightest = cv::max(cv::max(channels[0], channels[1]), channels[2]);
        const float low = quantileInside(intensities, inside, 0.005), high = quantileInside(intensities, inside, 0.995);
        const float largest = quantileInside(brightest, inside, 0.995);
        if (!(high - low > 1e-4f)) return {};
        // Half way between white and the intensity that the brightest retina may have before its strongest colour
        // leaves the gamut: all the way down leaves red retinas dark.
        const float top = (1 + std::min(1.0f, high / std::max(largest, 1e-3f))) / 2;
        FOVEA_CHECK(overRetina(work, mask, 0.65, 0.7, "stretching", [&](int y, int x) {
            float& value = intensity.at<float>(y, x);
            value = std::clamp(kDarkest + (kBrightest - kDarkest) * (value - low) / (high - low), 0.0f, 1.0f);
        }));
        const EqualizationOptions options{.clip = work.parameters.real("clip"), .tiles = static_cast<int>(work.parameters.integer("tiles"))};
        FOVEA_TRY(const LocalEqualization equalized,
                  LocalEqualization::of(intensity, mask, options, work.threads, work.context.part(0.7, 0.8)));
        return overRetina(work, mask, 0.8, 1, "local contrast", [&](int y, int x) {
            writeWithIntensity(top * equalized.at(x, y, intensity.at<float>(y, x)), pixel(y, x));
        });
    }
};

}  // namespace

std::shared_ptr<const Method> makeMitra() { return std::make_shared<Mitra>(); }

}  // namespace fovea
