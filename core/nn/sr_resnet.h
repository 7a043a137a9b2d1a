// Fovea's super-resolution network: residual blocks on the low-resolution grid, one sub-pixel layer (Shi et al. 2016),
// added to the bicubic enlargement. After EDSR (Lim et al. 2017), small.
#pragma once

#include "core/nn/blocks.h"
#include "core/nn/network.h"

namespace fovea::nn {

struct SrResnetOptions {
    std::int64_t scale = 2;
    std::int64_t channels = 3;
    std::int64_t width = 48;
    std::int64_t blocks = 8;
    static Result<SrResnetOptions> parse(const Json& architecture);
};

class SrResnet : public Network {
public:
    explicit SrResnet(const SrResnetOptions& options);
    torch::Tensor forward(torch::Tensor input) override;
    NetworkTraits traits() const override;

private:
    SrResnetOptions options_;
    Conv head_{nullptr}, merge_{nullptr}, tail_{nullptr};
    torch::nn::ModuleList body_;
};

}  // namespace fovea::nn
