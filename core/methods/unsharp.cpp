// deblur.unsharp: unsharp masking. result = x + amount (x - G_radius * x) where |x - G_radius * x| reaches the threshold.
#include <cmath>

#include "core/methods/classical.h"
#include "core/methods/extend.h"
#include "core/methods/planes.h"

namespace fovea {
namespace {

constexpr double kLargestRadiusPx = 20;

MethodInfo describe() {
    ParamSchema schema;
    schema
        .real({.key = "radius", .label = "Radius", .help = "Standard deviation of the Gaussian; details of about this size are raised.", .unit = "px"},
              2.0, {0.3, kLargestRadiusPx}, Range{0.5, 8})
        .real({.key = "amount", .label = "Amount", .help = "How much of the detail is added; 0 changes nothing.", .unit = ""}, 1.0, {0, 10},
              Range{0, 3})
        .real({.key = "threshold", .label = "Threshold", .help = "Details fainter than this stay as they are, so that noise is not raised.",
               .unit = "grey levels of 255"},
              0.0, {0, 64}, Range{0, 10});
    addChannelsField(schema);
    return {.id = "deblur.unsharp",
            .title = "Unsharp mask",
            .summary = "Raises edges by adding the difference from a blurred copy; simple and fast, raises noise too.",
            .task = Task::deblur,
            .schema = std::move(schema),
            .traits = {.contextPx = gaussianRadius(kLargestRadiusPx), .memoryFactor = 4}};
}

class Unsharp final : public ClassicalMethod {
public:
    Unsharp() : ClassicalMethod(describe()) {}

protected:
    Status compute(const Work& work, ImageBuilder& result) const override {
        const auto amount = static_cast<float>(work.parameters.real("amount"));
        const auto threshold = static_cast<float>(work.parameters.real("threshold") / 255);
        const cv::Mat kernel = gaussianKernel(work.parameters.real("radius"));
        FOVEA_TRY(const cv::Mat rgb, extendedBeyondFieldOfView(work.image, work.threads, work.context.part(0, 0.2)));
        const auto sharpen = [&](cv::Mat& plane, const JobContext& context) -> Status {
            cv::Mat sharp(plane.size(), CV_32FC1);
            FOVEA_CHECK(forStrips(plane.rows, 64, work.threads, context, "sharpening", [&](Rows rows) {
                blurRows(plane, kernel, rows, sharp);
                for (int y = rows.begin; y < rows.end; ++y) {
                    const auto* from = plane.ptr<float>(y);
                    auto* to = sharp.ptr<float>(y);
                    for (int x = 0; x < plane.cols; ++x) {
                        const float detail = from[x] - to[x];
                        to[x] = std::abs(detail) >= threshold ? from[x] + amount * detail : from[x];
                    }
                }
            }));
            plane = sharp;
            return {};
        };
        return restorePlanes(rgb, work.parameters, work.threads, work.context.part(0.2, 1), sharpen, result);
    }
};

}  // namespace

std::shared_ptr<const Method> makeUnsharp() { return std::make_shared<Unsharp>(); }

}  // namespace fovea
