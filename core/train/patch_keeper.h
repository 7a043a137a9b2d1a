// Keeps the fixed validation patches of a run (fixed_patches.h): a few validation photographs as their scheme shows them,
// led through the network at every validation.
#pragma once

#include <torch/torch.h>

#include "core/train/fixed_patches.h"
#include "core/train/scheme.h"

namespace fovea {

class PatchKeeper {
public:
    enum class Now { best, notBest };
    static constexpr std::size_t kMostPatches = 4;
    // shown: of Scheme::shown(). Pictures of more than 256 px a side are kept reduced; without any, nothing is ever written.
    explicit PatchKeeper(std::vector<Scheme::Shown> shown);
    // The best patches of an earlier sitting, when they are those of `bestStep`.
    void restore(const std::filesystem::path& runFolder, std::int64_t bestStep);
    // The network must be in eval mode.
    void look();
    Status write(const std::filesystem::path& runFolder, std::int64_t step, Now now);

private:
    std::vector<Scheme::Shown> shown_;
    FixedPatches kept_;
};

}  // namespace fovea
