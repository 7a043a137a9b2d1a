#include "core/train/optimizer.h"

#include <cmath>

namespace fovea {

std::unique_ptr<torch::optim::Adam> makeAdam(const torch::nn::Module& module, const TrainingOptions& options) {
    return std::make_unique<torch::optim::Adam>(module.parameters(), torch::optim::AdamOptions(options.rate)
                                                                         .betas({options.beta1, options.beta2})
                                                                         .weight_decay(options.weightDecay));
}

bool update(torch::optim::Adam& optimizer, const torch::nn::Module& module, const TrainingOptions& options, double rate) {
    if (options.gradientClip > 0) {
        const double norm = torch::nn::utils::clip_grad_norm_(module.parameters(), options.gradientClip);
        if (!std::isfinite(norm)) return false;
    }
    for (auto& group : optimizer.param_groups()) static_cast<torch::optim::AdamOptions&>(group.options()).lr(rate);
    optimizer.step();
    return true;
}

}  // namespace fovea
