// Pairs of input and target for schemes that have them: patches from the sampler, the input led through the recipe's
// frozen earlier stages.
#pragma once

#include "core/nn/network.h"
#include "core/train/earlier_model.h"
#include "core/train/sampler.h"

namespace fovea {

class PatchPairs {
public:
    // `network` is the one that will be trained. Errors: configuration (the scales of degradation, earlier stages and
    // network do not agree, or the network has other channels), those of Sampler::make and Cascade::make.
    static Result<PatchPairs> make(const Recipe& recipe, const Photographs& photographs, const nn::Network& network,
                                   const torch::Device& device);
    // As sampled, on the CPU; thread-safe.
    Batch batch(std::int64_t step) const { return sampler_.batch(step); }
    // On the device, its input as the trained network shall see it.
    Batch prepared(const Batch& batch) const;
    // Prepared too, on the CPU: one batch a validation photograph.
    const std::vector<Batch>& validation() const { return validation_; }

private:
    PatchPairs(Sampler sampler, Cascade cascade, torch::Device device)
        : sampler_(std::move(sampler)), cascade_(std::move(cascade)), device_(device) {}
    Sampler sampler_;
    Cascade cascade_;
    torch::Device device_;
    std::vector<Batch> validation_;
};

}  // namespace fovea
