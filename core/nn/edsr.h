// EDSR (Lim et al. 2017, "Enhanced Deep Residual Networks for Single Image Super-Resolution"): 3x3 head, residual blocks
// without normalisation, their branch scaled by 0.1 in the large network, one convolution and a long skip, sub-pixel layers
// without activation (one for 2 and 3, two of 2 for 4), 3x3 tail. The large network has 32 blocks of 256 channels, the
// baseline 16 of 64 and no scaling. Instead of the training set's mean colour 0.5 is taken away and added.
#pragma once

#include "core/nn/blocks.h"
#include "core/nn/network.h"

namespace fovea::nn {

struct EdsrOptions {
    std::int64_t scale = 2;  // 2, 3 or 4
    std::int64_t channels = 3;
    std::int64_t width = 256;
    std::int64_t blocks = 32;
    double residualScaling = 0.1;
    // none: the paper's. bicubic (ours): added to the bicubic enlargement, and starts as zero.
    std::string global = "none";
    static Result<EdsrOptions> parse(const Json& architecture);
};

class Edsr : public Network {
public:
    explicit Edsr(const EdsrOptions& options);
    torch::Tensor forward(torch::Tensor input) override;
    NetworkTraits traits() const override;

private:
    EdsrOptions options_;
    Conv head_{nullptr}, merge_{nullptr}, tail_{nullptr};
    torch::nn::ModuleList body_, upsampling_;
};

}  // namespace fovea::nn
