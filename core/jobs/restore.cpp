#include "core/jobs/restore.h"

#include <algorithm>
#include <new>

#include "core/forest/forest_method.h"
#include "core/infer/learned_methods.h"
#include "core/infer/local_saliency.h"
#include "core/infer/synthesis.h"
#include "core/jobs/record.h"
#include "core/methods/vessel_tracking.h"

namespace fovea {
namespace {

bool same(const RunOptions& a, const RunOptions& b) {
    return a.device == b.device && a.precision == b.precision && a.threads == b.threads && a.tilePx == b.tilePx;
}

// Steps that ran under different options (another tile size, say) are run one by one.
Result<PipelineOutput> runStepwise(const Pipeline& pipeline, const Image& image, const MethodRegistry& registry,
                                   std::span<const RunOptions> options, const JobContext& context) {
    PipelineOutput output{.value = image};
    const double count = static_cast<double>(pipeline.steps.size());
    for (std::size_t i = 0; i < pipeline.steps.size(); ++i) {
        const Image* input = std::get_if<Image>(&output.value);
        if (!input) return fail(ErrorCode::configuration, "only the last step of a pipeline may make a map");
        const Pipeline step{.steps = {pipeline.steps[i]}};
        const JobContext part = context.part(static_cast<double>(i) / count, static_cast<double>(i + 1) / count);
        FOVEA_TRY(PipelineOutput done, runPipeline(step, *input, registry, options[i], part));
        output.value = std::move(done.value);
        output.steps.insert(output.steps.end(), done.steps.begin(), done.steps.end());
    }
    return output;
}

}  // namespace

std::vector<Text> Restored::notices() const {
    std::vector<Text> all;
    for (const StepRecord& step : steps) {
        for (const Text& notice : step.notices) {
            Text text = steps.size() > 1 ? phrase("%1: %2", step.methodId, notice) : notice;
            if (std::find(all.begin(), all.end(), text) == all.end()) all.push_back(std::move(text));
        }
    }
    return all;
}

MethodRegistry builtinMethods(const std::filesystem::path& modelsFolder, const std::filesystem::path& userModels) {
    MethodRegistry registry;
    registerClassicalMethods(registry);
    registerLearnedMethods(registry, modelsFolder, userModels);
    registerForestMethods(registry, modelsFolder, userModels);
    registerLocalSaliency(registry);
    registerTracking(registry);
    registerSynthesis(registry, modelsFolder, userModels);
    return registry;
}

Result<Restored> restoreImage(const Image& image, const Pipeline& pipeline, const MethodRegistry& registry,
                              const RunOptions& options, const JobContext& context) {
    const std::vector<RunOptions> perStep(pipeline.steps.size(), options);
    return restoreStepwise(image, pipeline, registry, perStep, context);
}

Result<Restored> restoreStepwise(const Image& image, const Pipeline& pipeline, const MethodRegistry& registry,
                                 std::span<const RunOptions> perStep, const JobContext& context) {
    if (pipeline.steps.empty()) return fail(ErrorCode::configuration, "the pipeline has no steps");
    if (perStep.size() != pipeline.steps.size()) {
        return fail(ErrorCode::configuration, "the pipeline has %1 steps, but %2 ways to run them are given",
                    pipeline.steps.size(), perStep.size());
    }
    FOVEA_CHECK(scaleOf(pipeline, registry));
    const bool uniform = std::all_of(perStep.begin(), perStep.end(),
                                     [&](const RunOptions& options) { return same(options, perStep.front()); });
    auto output = uniform ? runPipeline(pipeline, image, registry, perStep.front(), context)
                          : runStepwise(pipeline, image, registry, perStep, context);
    if (!output) return propagate(output);
    Restored restored;
    restored.record = makeRecord(image, pipeline, output->steps, perStep);
    restored.value = std::move(output->value);
    restored.steps = std::move(output->steps);
    restored.pipeline = pipeline;
    return restored;
}

}  // namespace fovea
