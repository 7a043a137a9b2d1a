// Methods of one network a picture: the same size (denoise.*, deblur.*), or enlarged (sr.*).
#include <algorithm>

#include "core/infer/learned_method.h"

namespace fovea {
namespace {

class PictureMethod final : public LearnedMethod {
public:
    PictureMethod(MethodInfo info, std::shared_ptr<LearnedModels> models, Stage model)
        : LearnedMethod(std::move(info), std::move(models)), model_(std::move(model)) {}

protected:
    std::vector<Stage> stages(const ParamSet&) const override { return {model_}; }

    Result<MethodOutput> restore(const Work& work, MethodRun run) const override {
        // Starts as the input: tiles outside the field of view are not computed.
        ImageBuilder result(work.image);
        FOVEA_CHECK(runPicture(work, work.stages[0], work.image, result, work.context.part(0, 0.95), run));
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

private:
    Stage model_;
};

class Enlarging : public LearnedMethod {
public:
    using LearnedMethod::LearnedMethod;
    int scale(const ParamSet& parameters) const override { return static_cast<int>(parameters.integer("scale")); }

protected:
    Result<MethodOutput> restore(const Work& work, MethodRun run) const override {
        const int factor = run.record.scale;
        ImageBuilder result(work.image.width() * factor, work.image.height() * factor);
        // Tiles outside the field of view stay black until finishing puts the bicubic enlargement there.
        FOVEA_CHECK(runPicture(work, work.stages[0], work.image, result, work.context.part(0, 0.9), run));
        return std::move(run).finish(work.image, std::move(result), work.context.part(0.9, 1));
    }
};

class SuperResolution final : public Enlarging {
public:
    using Enlarging::Enlarging;

protected:
    std::vector<Stage> stages(const ParamSet& parameters) const override {
        const int factor = scale(parameters);
        return {{info().id + "-x" + std::to_string(factor), info().id, factor}};
    }
};

class Enlarger final : public Enlarging {
public:
    Enlarger(MethodInfo info, std::shared_ptr<LearnedModels> models, Stage model)
        : Enlarging(std::move(info), std::move(models)), model_(std::move(model)) {}

protected:
    std::vector<Stage> stages(const ParamSet&) const override { return {model_}; }

private:
    Stage model_;
};

}  // namespace

std::shared_ptr<const Method> makePictureMethod(MethodInfo info, std::shared_ptr<LearnedModels> models, Stage model) {
    return std::make_shared<PictureMethod>(std::move(info), std::move(models), std::move(model));
}

std::shared_ptr<const Method> makeSuperResolution(MethodInfo info, std::shared_ptr<LearnedModels> models) {
    return std::make_shared<SuperResolution>(std::move(info), std::move(models));
}

std::shared_ptr<const Method> makeEnlarger(MethodInfo info, std::shared_ptr<LearnedModels> models, Stage model) {
    return std::make_shared<Enlarger>(std::move(info), std::move(models), std::move(model));
}

}  // namespace fovea
