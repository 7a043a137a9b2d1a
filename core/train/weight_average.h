// The running mean of a network's weights, which wanders less than the weights themselves and is what is scored and
// published (Polyak and Juditsky 1992; as an exponential mean in Tarvainen and Valpola 2017, "Mean teachers").
#pragma once

#include <torch/torch.h>
#include <vector>

namespace fovea {

// Parameters and floating-point buffers (statistics of normalisation) of one network. A module, so that a checkpoint
// keeps the mean as it keeps every other part.
class WeightAverage : public torch::nn::Module {
public:
    // decay in [0, 1): the share of the mean that stays, a step. 0 or less: nothing is kept, nothing happens.
    WeightAverage(const torch::nn::Module& network, double decay);
    bool active() const { return decay_ > 0; }
    // After update number `step` (from 1). Early steps decay faster, (1 + step) / (10 + step), or the start would stay.
    void update(std::int64_t step);
    // Exchanges the network's weights and the mean; twice is as never.
    void swap();

private:
    double decay_;
    std::vector<torch::Tensor> live_, mean_;
};

}  // namespace fovea
