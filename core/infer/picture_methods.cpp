// denoise.fovea, deblur.fovea and sr.fovea: a picture in, a picture out.
#include <algorithm>

#include "core/infer/learned_method.h"

namespace fovea {
namespace {

Status isRgb(const InferenceEngine& engine, const std::string& method) {
    if (engine.traits().inputChannels == 3 && engine.traits().outputChannels == 3) return {};
    return fail(ErrorCode::unavailable, method + " cannot run: its model does not work on RGB pictures");
}

class PictureMethod final : public LearnedMethod {
public:
    using LearnedMethod::LearnedMethod;

protected:
    std::string modelId(const ParamSet&) const override { return info().id; }

    Result<MethodOutput> restore(const Work& work, MethodRun run) const override {
        FOVEA_CHECK(isRgb(work.engine, info().id));
        // Starts as the input: tiles outside the field of view are not computed.
        ImageBuilder result(work.image);
        FOVEA_CHECK(runEngine(work, tensorView(work.image), tensorView(result), maskOf(work.image),
                              work.context.part(0, 0.95), run));
        const auto strength = static_cast<float>(work.parameters.real("strength"));
        if (strength < 1) {
            const float* original = work.image.data();
            float* pixels = result.pixels();
            const auto count = static_cast<std::size_t>(result.width()) * result.height() * 3;
            for (std::size_t i = 0; i < count; ++i) {
                pixels[i] = original[i] + strength * (std::clamp(pixels[i], 0.0f, 1.0f) - original[i]);
            }
        }
        return std::move(run).finish(work.image, std::move(result), work.context.part(0.95, 1));
    }
};

class SuperResolution final : public LearnedMethod {
public:
    using LearnedMethod::LearnedMethod;
    int scale(const ParamSet& parameters) const override { return static_cast<int>(parameters.integer("scale")); }

protected:
    std::string modelId(const ParamSet& parameters) const override {
        return info().id + "-x" + std::to_string(scale(parameters));
    }

    Result<MethodOutput> restore(const Work& work, MethodRun run) const override {
        FOVEA_CHECK(isRgb(work.engine, info().id));
        ImageBuilder result(work.image.width() * work.scale, work.image.height() * work.scale);
        // Tiles outside the field of view stay black until finishing puts the bicubic enlargement there.
        FOVEA_CHECK(runEngine(work, tensorView(work.image), tensorView(result), maskOf(work.image),
                              work.context.part(0, 0.9), run));
        return std::move(run).finish(work.image, std::move(result), work.context.part(0.9, 1));
    }
};

}  // namespace

std::shared_ptr<const Method> makePictureMethod(MethodInfo info, std::shared_ptr<LearnedModels> models) {
    return std::make_shared<PictureMethod>(std::move(info), std::move(models));
}

std::shared_ptr<const Method> makeSuperResolution(MethodInfo info, std::shared_ptr<LearnedModels> models) {
    return std::make_shared<SuperResolution>(std::move(info), std::move(models));
}

}  // namespace fovea
