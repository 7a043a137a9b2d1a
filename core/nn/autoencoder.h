// The denoising autoencoder of Hayee and Sytwu, section 4.1: four 3x3 convolutions of 16, 32, 64 and 128 filters, four back
// (128, 64, 32, 16) and a last one to the picture, nine layers; ReLU, no pooling, every other encoder layer added to its
// mirror. After Mao et al. 2016 (RED-Net), which it follows, the sum is taken before the ReLU. Which of the layers are the
// "every other" is not said: here the first and the third of the encoder, to the last and the last but two of the
// decoder, so that the finest details pass ("one of the early encoded layers", section 6).
#pragma once

#include "core/nn/blocks.h"
#include "core/nn/network.h"

namespace fovea::nn {

struct AutoencoderOptions {
    std::int64_t channels = 3;
    std::vector<std::int64_t> widths{16, 32, 64, 128};
    // none: the paper's, the picture is made anew. input: added to the input (as RED-Net's outermost skip), starts as zero.
    std::string global = "none";
    static Result<AutoencoderOptions> parse(const Json& architecture);
};

class Autoencoder : public Network {
public:
    explicit Autoencoder(const AutoencoderOptions& options);
    torch::Tensor forward(torch::Tensor input) override;
    NetworkTraits traits() const override;

private:
    AutoencoderOptions options_;
    torch::nn::ModuleList encoder_, decoder_;
    Conv tail_{nullptr};
};

}  // namespace fovea::nn
