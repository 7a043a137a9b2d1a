// saliency.global: the saliency filters of Perazzi et al. 2012 (saliency_filters.h) on superpixels of the retina. It
// shows which regions stand out from the whole picture, not fine structure; the saliency paper compares its local map
// with it.
#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

#include "core/image/field_of_view.h"
#include "core/image/mat_bridge.h"
#include "core/methods/finish.h"
#include "core/methods/guard.h"
#include "core/methods/saliency/global_saliency.h"
#include "core/methods/saliency/saliency_filters.h"

namespace fovea {
namespace {

// Superpixels and their colours say no more at a larger size; the paper's pictures have 400 px.
constexpr int kWorkingSidePx = 1000;
constexpr double kCompactness = 10;  // SLIC's usual value

MethodInfo describe() {
    const SaliencyFilterOptions usual;
    ParamSchema schema;
    schema
        .integer({.key = "superpixels",
                  .label = "Superpixels",
                  .help = "How many regions the retina is cut into; more show smaller things.",
                  .unit = ""},
                 1000, {50, 5000}, Range{200, 2000})
        .real({.key = "sigma-position",
               .label = "Reach",
               .help = "How far a region is compared with others, as a share of the picture's longer side.",
               .unit = ""},
              usual.sigmaPosition, {0.01, 2}, Range{0.1, 1})
        .real({.key = "sigma-colour",
               .label = "Colour width",
               .help = "Colours closer than this count as the same when it is asked how widely a colour is spread.",
               .unit = "Lab"},
              usual.sigmaColour, {1, 100}, Range{5, 40})
        .real({.key = "compactness",
               .label = "Compactness",
               .help = "How strongly a colour that is spread over the picture is held back.",
               .unit = ""},
              usual.k, {0, 20}, Range{0, 12});
    return {.id = "saliency.global",
            .title = "Global saliency",
            .summary = "Shows which regions stand out by a colour that is rare and compact (Perazzi et al. 2012).",
            .task = Task::saliency,
            .schema = std::move(schema),
            .traits = {.contextPx = 1 << 16, .memoryFactor = 1.5, .maskPolicy = MaskPolicy::zeroOutside}};
}

class GlobalSaliency final : public Method {
public:
    GlobalSaliency() : info_(describe()) {}
    const MethodInfo& info() const override { return info_; }

    Result<MethodOutput> apply(const Image& image, const ParamSet& parameters, const RunOptions& options,
                               const JobContext& context) const override {
        if (image.empty()) return fail(ErrorCode::usage, "%1: there is no picture", info_.id);
        return guarded(info_.id, [&]() -> Result<MethodOutput> {
            FOVEA_CHECK(context.check());
            FOVEA_CHECK(checkMemory(image, 1, info_.traits.memoryFactor));
            MethodRun run(info_, parameters, 1, options);
            if (options.device == DeviceChoice::cuda)
                run.record.notices.push_back(phrase("%1 runs on the CPU; it has no CUDA version", info_.id));
            if (options.precision == PrecisionChoice::bf16)
                run.record.notices.push_back(phrase("%1 computes in fp32; it has no bf16 version", info_.id));
            const Image framed = withFieldOfView(image);
            FOVEA_TRY(std::vector<float> values, compute(framed, parameters, context.part(0, 0.95), run));
            return std::move(run).finish(framed, std::move(values), context.part(0.95, 1));
        });
    }

private:
    static Result<std::vector<float>> compute(const Image& image, const ParamSet& parameters, const JobContext& context,
                                              MethodRun& run) {
        cv::Mat rgb = matView(image), mask = matView(*image.fieldOfView());
        const cv::Size full = rgb.size();
        const double factor = std::min(1.0, static_cast<double>(kWorkingSidePx) / std::max(full.width, full.height));
        if (factor < 1) {
            const cv::Size size(std::max(1, static_cast<int>(std::lround(full.width * factor))),
                                std::max(1, static_cast<int>(std::lround(full.height * factor))));
            run.record.notices.push_back(
                phrase("the saliency was computed at %1 x %2 pixels and the map enlarged", size.width, size.height));
            cv::resize(rgb, rgb, size, 0, 0, cv::INTER_AREA);
            cv::resize(mask, mask, size, 0, 0, cv::INTER_NEAREST);
        }
        FOVEA_CHECK(context.check());
        cv::Mat lab;
        cv::cvtColor(rgb, lab, cv::COLOR_RGB2Lab);
        const int threads = run.record.threads;
        FOVEA_TRY(const Superpixels superpixels,
                  superpixelsOf(lab, mask, static_cast<int>(parameters.integer("superpixels")), kCompactness, threads,
                                context.part(0.05, 0.5)));
        const SaliencyFilterOptions options{.sigmaPosition = parameters.real("sigma-position"),
                                            .sigmaColour = parameters.real("sigma-colour"),
                                            .k = parameters.real("compactness")};
        const double side = std::max(lab.cols, lab.rows);
        FOVEA_TRY(const auto saliency,
                  elementSaliency(superpixels.elements, side, options, threads, context.part(0.5, 0.6)));
        FOVEA_TRY(cv::Mat map,
                  pixelSaliency(lab, mask, superpixels.elements, saliency, threads, context.part(0.6, 0.95)));
        double low = 0, high = 0;
        cv::minMaxLoc(map, &low, &high, nullptr, nullptr, mask);
        // The paper's last step: to [0, 1].
        map = high - low > 1e-9 ? cv::Mat((map - low) / (high - low)) : cv::Mat::zeros(map.size(), CV_32F);
        if (map.size() != full) cv::resize(map, map, full, 0, 0, cv::INTER_LINEAR);
        FOVEA_CHECK(context.check());
        return std::vector<float>(map.ptr<float>(), map.ptr<float>() + map.total());
    }

    MethodInfo info_;
};

}  // namespace

std::shared_ptr<const Method> makeGlobalSaliency() { return std::make_shared<GlobalSaliency>(); }

}  // namespace fovea
