// vessel.fovea and vessel.unet: the probability of a vessel at every pixel of the field of view. Networks know vessels by their width in
// pixels, so the picture is first brought to the size of disc the network was trained at.
#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

#include "core/image/mat_bridge.h"
#include "core/infer/learned_method.h"

namespace fovea {
namespace {

// Working size / size of the picture; 1 when it fits already.
double workingFactor(const Image& image, const std::optional<DiameterRange>& range) {
    if (!range || !image.fieldOfView()) return 1;
    const FieldOfView& view = *image.fieldOfView();
    if (view.diameterPx > range->highPx) return range->highPx / view.diameterPx;
    // A crop does not tell how large its disc was: it is never enlarged.
    if (!view.wholeImage && view.diameterPx > 0 && view.diameterPx < range->lowPx) return range->lowPx / view.diameterPx;
    return 1;
}

std::string sizeText(const cv::Size& size) { return std::to_string(size.width) + " x " + std::to_string(size.height); }

class VesselMethod final : public LearnedMethod {
public:
    VesselMethod(MethodInfo info, std::shared_ptr<LearnedModels> models, Stage model)
        : LearnedMethod(std::move(info), std::move(models)), model_(std::move(model)) {}

protected:
    std::vector<Stage> stages(const ParamSet&) const override { return {model_}; }

    Result<MethodOutput> restore(const Work& work, MethodRun run) const override {
        const LoadedStage& stage = work.stages[0];
        const int channels = stage.engine->traits().inputChannels;
        if (stage.engine->traits().outputChannels != 1 || (channels != 1 && channels != 3)) {
            return fail(ErrorCode::unavailable, "%1 cannot run: its model does not make one map of a picture",
                        info().id);
        }
        const double factor = workingFactor(work.image, stage.model.card.workingDiameterPx);
        const cv::Size full(work.image.width(), work.image.height());
        const cv::Size size(std::max(1, static_cast<int>(std::lround(full.width * factor))),
                            std::max(1, static_cast<int>(std::lround(full.height * factor))));
        cv::Mat picture = matView(work.image), mask;
        if (!maskOf(work.image).empty()) mask = matView(*work.image.fieldOfView());
        if (size != full) {
            run.record.notices.push_back(
                phrase("the picture was resized to %1 pixels for the network, and the map back to %2", sizeText(size),
                       sizeText(full)));
            cv::resize(picture, picture, size, 0, 0, factor < 1 ? cv::INTER_AREA : cv::INTER_CUBIC);
            if (!mask.empty()) cv::resize(mask, mask, size, 0, 0, cv::INTER_AREA);
        }
        FOVEA_CHECK(work.context.check());
        torch::Tensor input = torch::from_blob(picture.data, {size.height, size.width, 3}).permute({2, 0, 1});
        if (channels == 1) input = input.narrow(0, 1, 1);  // green shows vessels best

        cv::Mat map(size, CV_32FC1, cv::Scalar(0));
        const torch::Tensor output = torch::from_blob(map.data, {1, size.height, size.width});
        const std::span<const std::uint8_t> wanted =
            mask.empty() ? std::span<const std::uint8_t>() : std::span<const std::uint8_t>(mask.data, mask.total());
        FOVEA_CHECK(runEngine(work, stage, input, output, wanted, work.context.part(0, 0.95), run));
        if (size != full) cv::resize(map, map, full, 0, 0, cv::INTER_LINEAR);
        FOVEA_CHECK(work.context.check());
        std::vector<float> values(map.ptr<float>(), map.ptr<float>() + map.total());
        return std::move(run).finish(work.image, std::move(values), work.context.part(0.95, 1));
    }

private:
    Stage model_;
};

}  // namespace

std::shared_ptr<const Method> makeVesselMethod(MethodInfo info, std::shared_ptr<LearnedModels> models, Stage model) {
    return std::make_shared<VesselMethod>(std::move(info), std::move(models), std::move(model));
}

}  // namespace fovea
