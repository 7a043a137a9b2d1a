// The reference U-Net for vessels, reference [1] of Mahapatra et al. 2017 (Cortinovis, retina-unet): per level two 3x3
// convolutions with ReLU and dropout 0.2 between them, 32, 64 and 128 channels, 2x2 max pooling, enlargement by repetition,
// the encoder's maps joined to it. Padded, so that the map has the picture's size; where the reference ends in a softmax of
// two classes this is one logit, the same function with half the last layer. The reference trains on 48 px patches of grey
// pictures, standardised and equalised beforehand: grey is made here, contrast is left to the recipe.
#pragma once

#include "core/nn/blocks.h"
#include "core/nn/network.h"

namespace fovea::nn {

struct UnetOptions {
    // What the network sees of the colour picture: grey (weights .299 .587 .114, the reference), green, or colour.
    std::string input = "grey";
    std::vector<std::int64_t> widths{32, 64, 128};  // a level, finest first
    double dropout = 0.2;
    static Result<UnetOptions> parse(const Json& architecture);
};

class Unet : public Network {
public:
    explicit Unet(const UnetOptions& options);
    // N x 3 x H x W in, N x 1 x H x W logits out.
    torch::Tensor forward(torch::Tensor input) override;
    NetworkTraits traits() const override;

private:
    UnetOptions options_;
    torch::nn::ModuleList encoder_, decoder_;
    Conv tail_{nullptr};
};

}  // namespace fovea::nn
