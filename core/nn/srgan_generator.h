// The generator of the super-resolution GANs. Mahapatra et al. 2017, section 3 and figure 2: residual blocks of two 3x3x64
// convolutions with batch normalisation and ReLU, sub-pixel layers. What its text leaves out is Ledig et al. 2017 (SRGAN,
// figure 4): 9x9 head and tail, 16 blocks with a skip each, a convolution with batch normalisation and one long skip from
// the head. One sub-pixel layer is Mahapatra's network for a factor of 2 (cascaded to 4, 8 and 16); two are Ledig's for 4.
// As in Ledig the picture is taken in [0, 1] (here less 0.5) and made in [-1, 1], brought to [0, 1] at the end.
#pragma once

#include "core/nn/blocks.h"
#include "core/nn/network.h"

namespace fovea::nn {

struct SrganGeneratorOptions {
    std::int64_t channels = 3;
    std::int64_t width = 64;
    std::int64_t blocks = 16;
    std::int64_t upsamplings = 1;    // sub-pixel layers: the scale is 2 to this power, 1 to 4 layers
    std::string activation = "relu"; // relu (Mahapatra) | prelu (Ledig)
    // none: the papers'. bicubic (ours): the output is added to the bicubic enlargement and starts as zero, so that a short
    // training begins there.
    std::string global = "none";
    // Factor on what is added to the enlargement. Corrections are of some grey levels; without it one step of Adam at the
    // papers' rate moves the last layer's output further than that, and the network ends as the enlargement alone.
    double correction = 1;
    static Result<SrganGeneratorOptions> parse(const Json& architecture);
};

class SrganGenerator : public Network {
public:
    explicit SrganGenerator(const SrganGeneratorOptions& options);
    torch::Tensor forward(torch::Tensor input) override;
    NetworkTraits traits() const override;

private:
    SrganGeneratorOptions options_;
    Conv head_{nullptr}, tail_{nullptr};
    Rectifier headActivation_{nullptr};
    ConvBatchNorm merge_{nullptr};
    torch::nn::ModuleList body_, upsampling_, upsamplingActivation_;
};

}  // namespace fovea::nn
