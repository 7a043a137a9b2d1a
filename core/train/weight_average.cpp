#include "core/train/weight_average.h"

#include <algorithm>
#include <string>

namespace fovea {

WeightAverage::WeightAverage(const torch::nn::Module& network, double decay) : decay_(decay) {
    if (!active()) return;
    const torch::NoGradGuard noGrad;
    live_ = network.parameters();
    for (const auto& buffer : network.buffers()) {
        if (buffer.is_floating_point()) live_.push_back(buffer);
    }
    for (const auto& tensor : live_) {
        mean_.push_back(register_buffer("mean" + std::to_string(mean_.size()), tensor.detach().clone()));
    }
}

void WeightAverage::update(std::int64_t step) {
    const torch::NoGradGuard noGrad;
    const double decay = std::min(decay_, (1.0 + static_cast<double>(step)) / (10.0 + static_cast<double>(step)));
    for (std::size_t i = 0; i < mean_.size(); ++i) mean_[i].lerp_(live_[i].detach(), 1 - decay);
}

void WeightAverage::swap() {
    const torch::NoGradGuard noGrad;
    for (std::size_t i = 0; i < mean_.size(); ++i) {
        const auto live = live_[i].detach().clone();
        live_[i].copy_(mean_[i]);
        mean_[i].copy_(live);
    }
}

}  // namespace fovea
