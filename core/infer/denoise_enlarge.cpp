// denoise.srgan-green: a noisy picture at a quarter of the wanted size goes through DnCNN and then through an SRGAN
// generator that enlarges it four times (Hayee and Sytwu, sections 4.2 and 4.3: "the LR image set is generated from the
// output of the DCNN network"). With "reduce" a noisy picture of full size is first brought to a quarter, by the mean
// of every 4 x 4 block, so that the result has the picture's own size. The mean also takes away three quarters of the
// noise's standard deviation, where the denoiser was trained on pictures that got their noise after the reduction.
#include <opencv2/imgproc.hpp>

#include "core/image/mat_bridge.h"
#include "core/infer/learned_method.h"

namespace fovea {
namespace {

constexpr int kFactor = 4;
constexpr const char* kDenoiser = "denoise.dncnn-green";

int paddedSide(int side) { return (side + kFactor - 1) / kFactor * kFactor; }

// Block means of the picture, its last column and row repeated to a multiple of the blocks; the field of view holds
// every block that has a pixel of it.
Image reduced(const Image& image) {
    cv::Mat padded;
    cv::copyMakeBorder(matView(image), padded, 0, paddedSide(image.height()) - image.height(), 0,
                       paddedSide(image.width()) - image.width(), cv::BORDER_REPLICATE);
    ImageBuilder builder(padded.cols / kFactor, padded.rows / kFactor);
    builder.info() = image.info();
    cv::Mat target = matView(builder);
    cv::resize(padded, target, target.size(), 0, 0, cv::INTER_AREA);
    Image small = std::move(builder).build();
    if (!image.fieldOfView()) return small;
    const FieldOfView& from = *image.fieldOfView();
    auto mask =
        std::make_shared<std::vector<std::uint8_t>>(static_cast<std::size_t>(small.width()) * small.height(), 0);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (from.inside(x, y)) (*mask)[static_cast<std::size_t>(y / kFactor) * small.width() + x / kFactor] = 255;
        }
    }
    FieldOfView view = from;
    view.width = small.width();
    view.height = small.height();
    view.mask = std::move(mask);
    view.left /= kFactor;
    view.top /= kFactor;
    view.right = (from.right + kFactor - 1) / kFactor;
    view.bottom = (from.bottom + kFactor - 1) / kFactor;
    view.diameterPx /= kFactor;
    return small.withFieldOfView(std::move(view));
}

ImageBuilder cropped(ImageBuilder& from, int width, int height) {
    ImageBuilder result(width, height);
    cv::Mat target = matView(result);
    matView(from)(cv::Rect(0, 0, width, height)).copyTo(target);
    return result;
}

class DenoiseAndEnlarge final : public LearnedMethod {
public:
    using LearnedMethod::LearnedMethod;
    int scale(const ParamSet& parameters) const override { return parameters.flag("reduce") ? 1 : kFactor; }

protected:
    std::vector<Stage> stages(const ParamSet&) const override {
        return {{kDenoiser, kDenoiser, 1}, {info().id, info().id, kFactor}};
    }

    Result<MethodOutput> restore(const Work& work, MethodRun run) const override {
        const bool reduce = work.parameters.flag("reduce");
        const Image small = reduce ? reduced(work.image) : work.image;
        if (reduce) {
            run.record.notices.push_back(
                phrase("the picture was reduced to %1 x %2 pixels for the networks", small.width(), small.height()));
        }
        FOVEA_CHECK(work.context.check());
        ImageBuilder clean(small);
        FOVEA_CHECK(runPicture(work, work.stages[0], small, clean, work.context.part(0.02, 0.45), run));
        FOVEA_TRY(const Image denoised, finishBetween(work, small, std::move(clean), 1, work.context.part(0.45, 0.5)));
        FOVEA_CHECK(checkMemory(denoised, kFactor, info().traits.memoryFactor));
        ImageBuilder result(denoised.width() * kFactor, denoised.height() * kFactor);
        FOVEA_CHECK(runPicture(work, work.stages[1], denoised, result, work.context.part(0.5, 0.95), run));
        if (reduce && (result.width() != work.image.width() || result.height() != work.image.height())) {
            result = cropped(result, work.image.width(), work.image.height());
        }
        return std::move(run).finish(work.image, std::move(result), work.context.part(0.95, 1));
    }
};

}  // namespace

std::shared_ptr<const Method> makeDenoiseAndEnlarge(MethodInfo info, std::shared_ptr<LearnedModels> models) {
    return std::make_shared<DenoiseAndEnlarge>(std::move(info), std::move(models));
}

}  // namespace fovea
