// DnCNN (Zhang et al. 2017, "Beyond a Gaussian Denoiser"; Hayee and Sytwu, section 4.2): 17 convolutions of 3x3x64, ReLU,
// batch normalisation in the 15 inner ones; it predicts the noise, which is taken from the input.
#pragma once

#include "core/nn/blocks.h"
#include "core/nn/network.h"

namespace fovea::nn {

struct DncnnOptions {
    std::int64_t channels = 3;
    std::int64_t width = 64;
    std::int64_t depth = 17;  // convolutions, from 3
    static Result<DncnnOptions> parse(const Json& architecture);
};

class Dncnn : public Network {
public:
    explicit Dncnn(const DncnnOptions& options);
    torch::Tensor forward(torch::Tensor input) override;
    NetworkTraits traits() const override;

private:
    DncnnOptions options_;
    Conv head_{nullptr}, tail_{nullptr};
    torch::nn::ModuleList body_;
};

}  // namespace fovea::nn
