// Estimates the veil of a clouded lens from a whole, much reduced picture. What a patch cannot tell - a dark retina behind
// a bright veil, or a bright retina - the whole field's colours and the veil's smooth shape can.
#pragma once

#include "core/nn/blocks.h"
#include "core/nn/network.h"

namespace fovea::nn {

struct VeilEstimatorOptions {
    std::int64_t width = 24;  // channels of the first layer; doubled twice
    static Result<VeilEstimatorOptions> parse(const Json& json);
};

// forward: N x 4 x H x W (RGB in [0, 1], 0 outside the field of view; mask 0 or 1) of a picture reduced to about 128 px,
// -> N x 6 x H x W: gain of red, green, blue, then offset of the same, with
//   restored = gain * picture + offset,
// the inverse of picture = t * retina + (1 - t) * veil * (1 - f r^2) (the form of Peli and Peli 1989). log gain is a
// quadratic surface shared by the channels plus a constant a channel, offset a quadratic surface a channel, over x and y
// from -1 to 1. Starts as the identity. Not local: works on whole pictures only.
class VeilEstimator : public Network {
public:
    explicit VeilEstimator(const VeilEstimatorOptions& options);
    torch::Tensor forward(torch::Tensor input) override;
    NetworkTraits traits() const override;

private:
    torch::nn::ModuleList body_;
    torch::nn::Linear hidden_{nullptr}, surfaces_{nullptr};
};

}  // namespace fovea::nn
