#include "core/train/patch_pairs.h"

namespace fovea {
namespace {

constexpr int kValidationSidePx = 512;

std::string times(int factor) { return "x" + std::to_string(factor); }

}  // namespace

Result<PatchPairs> PatchPairs::make(const Recipe& recipe, const Photographs& photographs, const nn::Network& network,
                                    const torch::Device& device) {
    FOVEA_TRY(Cascade cascade, Cascade::make(recipe, device));
    const auto traits = network.traits();
    const int degraded = scaleOf(recipe.degradation);
    if (degraded != traits.scale * cascade.scale()) {
        return fail(ErrorCode::configuration,
                    "%1: the degradation is %2, but the network enlarges %3 and the stages before it %4", recipe.id,
                    times(degraded), times(traits.scale), times(cascade.scale()));
    }
    if (recipe.training.patchPx % cascade.scale() != 0) {
        return fail(ErrorCode::configuration,
                    "%1: 'patchPx' must be a multiple of %2, the scale of the stages before the network", recipe.id,
                    cascade.scale());
    }
    if (traits.inputChannels != 3 || traits.outputChannels != (learnsVessels(recipe) ? 1 : 3)) {
        return fail(ErrorCode::configuration, "%1: the network's channels do not fit the task", recipe.id);
    }
    Recipe sampled = recipe;
    sampled.training.patchPx /= cascade.scale();
    FOVEA_TRY(Sampler sampler, Sampler::make(photographs, sampled));
    PatchPairs pairs(std::move(sampler), std::move(cascade), device);
    for (const auto& batch : pairs.sampler_.validation(std::max(kValidationSidePx, sampled.training.patchPx * degraded))) {
        auto ready = pairs.prepared(batch);
        ready.input = ready.input.to(torch::kCPU);
        pairs.validation_.push_back({ready.input, batch.target, batch.weight});
    }
    return pairs;
}

Batch PatchPairs::prepared(const Batch& batch) const {
    return {cascade_(batch.input.to(device_)), batch.target.to(device_),
            batch.weight.defined() ? batch.weight.to(device_) : torch::Tensor()};
}

}  // namespace fovea
