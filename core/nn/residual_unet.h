// Fovea's network for denoising, deblurring and vessels: a residual U-Net (Ronneberger et al. 2015, with the residual
// blocks of EDSR) that works on 2x2-unshuffled pixels (Shi et al. 2016), which gives four times the channels a quarter of
// the positions: most of the accuracy of a full-resolution network at a fraction of its cost.
#pragma once

#include "core/nn/blocks.h"
#include "core/nn/network.h"

namespace fovea::nn {

struct ResidualUnetOptions {
    std::int64_t inputChannels = 3;
    std::int64_t outputChannels = 3;
    std::vector<std::int64_t> widths{32, 64, 96};  // channels a level, finest first
    std::vector<std::int64_t> blocks{1, 1, 2};     // residual blocks a level (each side; the last level once)
    std::int64_t unshuffle = 2;
    bool residual = true;  // output = input + network (needs equal channels)
    bool logits = false;
    static Result<ResidualUnetOptions> parse(const Json& architecture);
};

class ResidualUnet : public Network {
public:
    explicit ResidualUnet(const ResidualUnetOptions& options);
    torch::Tensor forward(torch::Tensor input) override;
    NetworkTraits traits() const override;

private:
    ResidualUnetOptions options_;
    Conv head_{nullptr}, tail_{nullptr};
    std::vector<torch::nn::ModuleList> encoders_, decoders_;
    std::vector<Conv> downs_, ups_;
};

}  // namespace fovea::nn
