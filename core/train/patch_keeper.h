// Makes the fixed validation patches of a run (fixed_patches.h): the middle of a few validation photographs, led through
// the network at every validation.
#pragma once

#include <torch/torch.h>

#include "core/nn/network.h"
#include "core/train/fixed_patches.h"
#include "core/train/sampler.h"

namespace fovea {

class PatchKeeper {
public:
    enum class Now { best, notBest };
    // shown: of Scheme::shown(). At most four, none larger than 192 px; without any, nothing is ever written.
    PatchKeeper(const std::vector<Batch>& shown, const nn::NetworkTraits& traits, torch::Device device);
    // The best patches of an earlier sitting, when they are those of `bestStep`.
    void restore(const std::filesystem::path& runFolder, std::int64_t bestStep);
    // The network must be in eval mode.
    void look(nn::Network& network);
    Status write(const std::filesystem::path& runFolder, std::int64_t step, Now now);

private:
    std::vector<torch::Tensor> inputs_;
    torch::Device device_;
    bool logits_;
    FixedPatches kept_;
};

}  // namespace fovea
