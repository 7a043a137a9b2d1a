// enhance.clahe: contrast limited adaptive histogram equalization (Zuiderveld 1994) on lightness L* of CIE Lab (sRGB,
// D65), own code: see local_equalization.h and lab.h.
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
        .real({.key = "clip", .label = "Contrast limit", .help = "How steep the local contrast may become; higher shows more and raises noise.", .unit = ""},
              2.0, {1, 40}, Range{1, 6})
        .integer({.key = "tiles", .label = "Tiles", .help = "Tiles along each side; more adapt to smaller regions.", .unit = ""}, 8, {1, 64},
                 Range{2, 16});
    return {.id = "enhance.clahe",
            .title = "Local contrast (CLAHE)",
            .summary = "Raises local contrast of the lightness; colours keep their hue, noise is raised with the rest.",
            .task = Task::enhance,
            .schema = std::move(schema),
            .traits = {.contextPx = 1 << 16, .memoryFactor = 2.5}};
}

class Clahe final : public ClassicalMethod {
public:
    Clahe() : ClassicalMethod(describe()) {}

protected:
    Status compute(const Work& work, ImageBuilder& result) const override {
        const cv::Mat source = matView(work.image), mask = matView(*work.image.fieldOfView());
        cv::Mat target = matView(result), lightness(source.size(), CV_32FC1, cv::Scalar(0));
        FOVEA_CHECK(forStrips(source.rows, kStripRows, work.threads, work.context.part(0, 0.4), "lightness", [&](Rows rows) {
            for (int y = rows.begin; y < rows.end; ++y) {
                for (int x = 0; x < source.cols; ++x) {
                    if (mask.at<std::uint8_t>(y, x) != 0) lightness.at<float>(y, x) = lightnessOf(labCurvesOf(source.ptr<float>(y) + 3 * x));
                }
            }
        }));
        const EqualizationOptions options{.clip = work.parameters.real("clip"), .tiles = static_cast<int>(work.parameters.integer("tiles"))};
        FOVEA_TRY(const LocalEqualization equalized,
                  LocalEqualization::of(lightness, mask, options, work.threads, work.context.part(0.4, 0.5)));
        return forStrips(source.rows, kStripRows, work.threads, work.context.part(0.5, 1), "mapping lightness", [&](Rows rows) {
            for (int y = rows.begin; y < rows.end; ++y) {
                for (int x = 0; x < source.cols; ++x) {
                    if (mask.at<std::uint8_t>(y, x) == 0) continue;
                    const float before = lightness.at<float>(y, x);
                    writeWithLightness(labCurvesOf(source.ptr<float>(y) + 3 * x), equalized.at(x, y, before) - before,
                                       target.ptr<float>(y) + 3 * x);
                }
            }
        });
    }
};

}  // namespace

std::shared_ptr<const Method> makeClahe() { return std::make_shared<Clahe>(); }

}  // namespace fovea
