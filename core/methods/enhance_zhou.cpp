// enhance.zhou: Zhou, Jin, Wang, Ye and Qian, "Color retinal image enhancement based on luminosity and contrast adjustment",
// IEEE Transactions on Biomedical Engineering 65 (2018). First luminosity: V of HSV is gamma-corrected, V' = V^gamma, and
// the gain matrix G = V' / V multiplies R, G and B alike, so that hue and saturation stay. Then contrast: CLAHE on L of
// CIE Lab, 8 x 8 tiles.
//
// As published: gamma 1/2.2; the contrast limit is Matlab's default of 0.01, which for 256 levels is 3.56 times the mean
// count, as this parameter is meant. Own choices: V below 1/255 counts as 1/255, so that black pixels get no endless gain;
// the black surround is not counted.
#include <algorithm>
#include <cmath>

#include "core/image/mat_bridge.h"
#include "core/methods/classical.h"
#include "core/methods/lab.h"
#include "core/methods/local_equalization.h"

namespace fovea {
namespace {

constexpr int kStripRows = 32;

MethodInfo describe() {
    ParamSchema schema;
    schema
        .real({.key = "gamma", .label = "Gamma", .help = "Exponent of the brightness; below 1 brightens dark retina, 1 changes nothing.", .unit = ""},
              0.4545, {0.1, 1}, Range{0.3, 1})
        .real({.key = "clip", .label = "Contrast limit", .help = "How steep the local contrast may become; higher shows more and raises noise.", .unit = ""},
              3.56, {1, 40}, Range{1, 6})
        .integer({.key = "tiles", .label = "Tiles", .help = "Tiles along each side; more adapt to smaller regions.", .unit = ""}, 8, {1, 64},
                 Range{2, 16});
    return {.id = "enhance.zhou",
            .title = "Luminance gain and local contrast (Zhou)",
            .summary = "Brightens dark retina with its hue kept, then raises local contrast; noise is raised with the rest.",
            .task = Task::enhance,
            .schema = std::move(schema),
            .traits = {.contextPx = 1 << 16, .memoryFactor = 2.5}};
}

class Zhou final : public ClassicalMethod {
public:
    Zhou() : ClassicalMethod(describe()) {}

protected:
    Status compute(const Work& work, ImageBuilder& result) const override {
        const cv::Mat source = matView(work.image), mask = matView(*work.image.fieldOfView());
        cv::Mat target = matView(result), lightness(source.size(), CV_32FC1, cv::Scalar(0));
        const auto exponent = static_cast<float>(work.parameters.real("gamma") - 1);
        FOVEA_CHECK(forStrips(source.rows, kStripRows, work.threads, work.context.part(0, 0.5), "luminance gain", [&](Rows rows) {
            for (int y = rows.begin; y < rows.end; ++y) {
                const auto* from = source.ptr<float>(y);
                const auto* inside = mask.ptr<std::uint8_t>(y);
                auto* to = target.ptr<float>(y);
                for (int x = 0; x < source.cols; ++x) {
                    if (inside[x] == 0) continue;
                    const float value = std::max({from[3 * x], from[3 * x + 1], from[3 * x + 2], 1.0f / 255});
                    const float gain = std::pow(value, exponent);
                    for (int c = 0; c < 3; ++c) to[3 * x + c] = gain * from[3 * x + c];
                    lightness.at<float>(y, x) = lightnessOf(labCurvesOf(to + 3 * x));
                }
            }
        }));
        const EqualizationOptions options{.clip = work.parameters.real("clip"), .tiles = static_cast<int>(work.parameters.integer("tiles"))};
        FOVEA_TRY(const LocalEqualization equalized,
                  LocalEqualization::of(lightness, mask, options, work.threads, work.context.part(0.5, 0.6)));
        return forStrips(source.rows, kStripRows, work.threads, work.context.part(0.6, 1), "local contrast", [&](Rows rows) {
            for (int y = rows.begin; y < rows.end; ++y) {
                for (int x = 0; x < source.cols; ++x) {
                    if (mask.at<std::uint8_t>(y, x) == 0) continue;
                    float* pixel = target.ptr<float>(y) + 3 * x;
                    const float before = lightness.at<float>(y, x);
                    writeWithLightness(labCurvesOf(pixel), equalized.at(x, y, before) - before, pixel);
                }
            }
        });
    }
};

}  // namespace

std::shared_ptr<const Method> makeZhou() { return std::make_shared<Zhou>(); }

}  // namespace fovea
