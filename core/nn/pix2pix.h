// The generator of pix2pix (Isola et al. 2017, appendix 6.1.1), which Sengupta et al. 2020 use to colour vessel maps: a U-Net
// of 4x4 convolutions of stride 2, C64-C128-C256-C512-C512-C512-C512-C512 and back by deconvolutions, CD512-CD512-CD512-C512-
// C256-C128-C64, the encoder's maps joined to the decoder's; leaky ReLU 0.2 on the way down, ReLU on the way up, tanh at the
// end. Normalised by each picture's own statistics, as Isola's at a batch of one. Its discriminator is patch-discriminator
// with kernel 4, strides 2, 2, 2, 1 and batch normalisation (70 px).
//
// Ours: the tanh gives a picture in units of a style, the mean and deviation of each colour inside the field of view, so
// that one network colours light and dark eyes alike (a layer normalised by instance would forget a style it was told).
#pragma once

#include <span>

#include "core/nn/blocks.h"
#include "core/nn/network.h"

namespace fovea::nn {

struct Pix2pixGeneratorOptions {
    std::int64_t inputChannels = 2;  // vessels; field of view
    std::int64_t width = 64;         // of the first layer; the widest have eight times as many
    std::int64_t levels = 8;
    double dropout = 0.5;            // in the decoder's three deepest layers, while training
    static Result<Pix2pixGeneratorOptions> parse(const Json& architecture);
};

// One 4x4 layer of stride 2 and its instance normalisation. Internal to the generator.
class Pix2pixLayerImpl : public torch::nn::Module {
public:
    enum class Kind { down, up };
    enum class Norm { none, instance, bias };
    Pix2pixLayerImpl(Kind kind, Norm norm, std::int64_t inputChannels, std::int64_t outputChannels);
    torch::Tensor forward(const torch::Tensor& input);

private:
    Kind kind_;
    torch::Tensor weight_, scale_, shift_, bias_;
};
TORCH_MODULE(Pix2pixLayer);

class Pix2pixGenerator : public Network {
public:
    static constexpr std::int64_t kStyle = 6;  // mean of red, green, blue; deviation of red, green, blue, all of [0, 1]
    explicit Pix2pixGenerator(const Pix2pixGeneratorOptions& options);
    // input: N x inputChannels x H x W. Returns N x 3 x H x W in the mean style of training.
    torch::Tensor forward(torch::Tensor input) override;
    // style: N x kStyle. About in [0, 1], not clamped.
    torch::Tensor coloured(torch::Tensor input, const torch::Tensor& style);
    NetworkTraits traits() const override;

    // The style of pictures (N x 3 x H x W) inside masks (N x 1 x H x W): N x kStyle.
    static torch::Tensor styleOf(const torch::Tensor& pictures, const torch::Tensor& masks);
    // Running mean and second moment of styles met in training: buffers, saved with the weights.
    void observe(const torch::Tensor& styles);
    // A style from the Gaussian with that mean and covariance. normals: kStyle standard normal numbers. 1 x kStyle;
    // deviations are at least 0.005.
    torch::Tensor drawStyle(std::span<const float> normals, double temperature) const;

private:
    Pix2pixGeneratorOptions options_;
    torch::nn::ModuleList downs_, ups_;
    torch::Tensor styleMean_, styleMoment_;
};

}  // namespace fovea::nn
