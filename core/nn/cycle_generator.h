// The generators of the two-way GAN (Zhao et al. 2019, section 3.1): 7x7x64 head, two 3x3 convolutions of stride 2 to 128
// and 256, nine residual blocks of two convolutions, two deconvolutions back, 7x7 tail. Where the paper is silent, after
// CycleGAN (Zhu et al. 2017), whose network this is: instance normalisation and ReLU, none after a block's sum, tanh at the
// end, the picture in [-1, 1] inside. Ours: zero padding instead of reflection (any size works, and a fundus photograph has
// a black surround), and no biases before a normalisation, which would take them out again.
//
// Contextual: forward() normalises by its own input; see Network::context for parts of a picture.
#pragma once

#include "core/nn/instance_norm.h"

namespace fovea::nn {

struct CycleGeneratorOptions {
    std::int64_t channels = 3;
    std::int64_t width = 64;  // of the head; the blocks have four times as many
    std::int64_t blocks = 9;
    // none: the papers', tanh. input (ours): added to the input without tanh, and starts as zero: short trainings begin at
    // the identity.
    std::string global = "none";
    static Result<CycleGeneratorOptions> parse(const Json& architecture);
};

class CycleGenerator : public Network {
public:
    explicit CycleGenerator(const CycleGeneratorOptions& options);
    torch::Tensor forward(torch::Tensor input) override;
    NetworkTraits traits() const override;
    NetworkContext context(torch::Tensor whole) override;
    torch::Tensor forwardWithin(const NetworkContext& context, torch::Tensor input) override;

private:
    torch::Tensor run(const torch::Tensor& input, InstanceStatistics& statistics);

    CycleGeneratorOptions options_;
    ConvInstanceNorm head_{nullptr};
    torch::nn::ModuleList downs_, body_, ups_;
    Conv tail_{nullptr};
};

}  // namespace fovea::nn
