// What the learned methods share: model to engine, picture to tensor and back, the record. Internal to core/infer.
#pragma once

#include <memory>

#include "core/engine/engine_cache.h"
#include "core/image/image.h"
#include "core/methods/finish.h"
#include "core/store/model_store.h"

namespace fovea {

// The folders of models and the engines loaded from it, shared by all methods of one registry.
struct LearnedModels {
    explicit LearnedModels(ModelStore where) : store(std::move(where)) {}
    ModelStore store;
    EngineCache engines;
};

// One network of a method, as it must be: a model of this name, made for this method, enlarging by this factor.
struct Stage {
    std::string modelId;
    std::string method;
    int scale = 1;
};

struct LoadedStage {
    StoredModel model;
    std::shared_ptr<const InferenceEngine> engine;
};

// apply() finds and loads every stage's model before anything is computed, and names them all in the record.
class LearnedMethod : public Method {
public:
    LearnedMethod(MethodInfo info, std::shared_ptr<LearnedModels> models)
        : info_(std::move(info)), models_(std::move(models)) {}
    const MethodInfo& info() const override { return info_; }
    Result<MethodOutput> apply(const Image& image, const ParamSet& parameters, const RunOptions& options,
                               const JobContext& context) const final;

protected:
    struct Work {
        const Image& image;
        const ParamSet& parameters;
        const RunOptions& options;
        const JobContext& context;
        const std::vector<LoadedStage>& stages;
        int tilePx = 0;  // for every stage, so that the record's one number repeats all of them; 0: the engine's choice
    };
    virtual std::vector<Stage> stages(const ParamSet& parameters) const = 0;
    virtual Result<MethodOutput> restore(const Work& work, MethodRun run) const = 0;

    // Runs a stage's engine and amends the record with tiles, threads and notices. The mask may be empty.
    static Status runEngine(const Work& work, const LoadedStage& stage, const torch::Tensor& input, const torch::Tensor& output,
                            std::span<const std::uint8_t> mask, const JobContext& context, MethodRun& run);

    // A stage from picture to picture: three channels together, or a network of one channel on each of them in turn, with
    // a notice. Pixels of `result` in tiles outside the field of view stay as they are.
    // Errors: those of runEngine; unavailable (the model's network does not turn pictures into pictures).
    Status runPicture(const Work& work, const LoadedStage& stage, const Image& image, ImageBuilder& result,
                      const JobContext& context, MethodRun& run) const;

    // What the next stage gets: clamped, and outside the field of view as the method's policy says.
    Result<Image> finishBetween(const Work& work, const Image& image, ImageBuilder result, int scale,
                                const JobContext& context) const;

private:
    Result<std::vector<LoadedStage>> load(const ParamSet& parameters, const RunOptions& options, MethodRun& run) const;

    MethodInfo info_;
    std::shared_ptr<LearnedModels> models_;
};

// [3, H, W] over the picture's interleaved pixels, without a copy; must only be read, and not outlive the picture.
torch::Tensor tensorView(const Image& image);
torch::Tensor tensorView(ImageBuilder& builder);  // to be written

// The picture's mask, or empty when everything is retina.
std::span<const std::uint8_t> maskOf(const Image& image);

// "ensemble": none, flips, or auto: flips for small pictures, where the time does not matter.
void addEnsemble(ParamSchema& schema, const std::string& fallback = "none");

// One model at one size. `model`: the method's own id, or an imported model's with the method it was made for.
std::shared_ptr<const Method> makePictureMethod(MethodInfo info, std::shared_ptr<LearnedModels> models, Stage model);
std::shared_ptr<const Method> makeVesselMethod(MethodInfo info, std::shared_ptr<LearnedModels> models, Stage model);
// The parameter "scale" chooses the model "<id>-x<scale>".
std::shared_ptr<const Method> makeSuperResolution(MethodInfo info, std::shared_ptr<LearnedModels> models);
// "<id>-veil" on the whole reduced picture, then the method's own model.
std::shared_ptr<const Method> makeDeblurMethod(MethodInfo info, std::shared_ptr<LearnedModels> models);
// One model of a fixed factor, which the parameter "scale" only names.
std::shared_ptr<const Method> makeEnlarger(MethodInfo info, std::shared_ptr<LearnedModels> models, Stage model);
// "scale" 2, 4, 8, 16 by one network a factor of 2 after the other: "<id>-x2" enlarges the picture, "<id>-x4" that result...
std::shared_ptr<const Method> makeCascade(MethodInfo info, std::shared_ptr<LearnedModels> models);
// "denoise.dncnn-green", then the generator of the method's own id; the parameter "reduce": see denoise_enlarge.cpp.
std::shared_ptr<const Method> makeDenoiseAndEnlarge(MethodInfo info, std::shared_ptr<LearnedModels> models);

}  // namespace fovea
