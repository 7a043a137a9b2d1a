// What the learned methods share: model to engine, picture to tensor and back, the record. Internal to core/infer.
#pragma once

#include <memory>

#include "core/engine/engine_cache.h"
#include "core/image/image.h"
#include "core/methods/finish.h"
#include "core/store/model_store.h"

namespace fovea {

// One folder of models and the engines loaded from it, shared by all methods of one registry.
struct LearnedModels {
    explicit LearnedModels(std::filesystem::path folder) : store(std::move(folder)) {}
    ModelStore store;
    EngineCache engines;
};

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
        const StoredModel& model;
        const InferenceEngine& engine;
        int scale = 1;
    };
    virtual std::string modelId(const ParamSet& parameters) const = 0;
    virtual Result<MethodOutput> restore(const Work& work, MethodRun run) const = 0;

    // Runs the engine and amends the record with tiles, threads and notices. The mask may be empty.
    static Status runEngine(const Work& work, const torch::Tensor& input, const torch::Tensor& output,
                            std::span<const std::uint8_t> mask, const JobContext& context, MethodRun& run);

private:
    MethodInfo info_;
    std::shared_ptr<LearnedModels> models_;
};

// [3, H, W] over the picture's interleaved pixels, without a copy; must only be read, and not outlive the picture.
torch::Tensor tensorView(const Image& image);
torch::Tensor tensorView(ImageBuilder& builder);  // to be written

// The picture's mask, or empty when everything is retina.
std::span<const std::uint8_t> maskOf(const Image& image);

// "ensemble": none or flips.
void addEnsemble(ParamSchema& schema, const std::string& fallback = "none");

std::shared_ptr<const Method> makePictureMethod(MethodInfo info, std::shared_ptr<LearnedModels> models);
std::shared_ptr<const Method> makeSuperResolution(MethodInfo info, std::shared_ptr<LearnedModels> models);
std::shared_ptr<const Method> makeVesselMethod(MethodInfo info, std::shared_ptr<LearnedModels> models);

}  // namespace fovea
