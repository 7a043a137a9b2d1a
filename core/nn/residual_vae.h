// The residual variational auto-encoder for vessel trees of Sengupta et al. 2020 (section 2): an encoder and a decoder of
// residual layers (He et al. 2016) round a Gaussian latent (Kingma and Welling 2014). The paper gives no layers: ours are
// residual blocks at every level, halved by 2x2 convolutions and doubled by deconvolutions. It works on the share of vessel
// in the cells of a coarse grid, where a tree's layout lies; the denoiser (vessel_denoiser.h) makes the fine vessels, which
// a variational auto-encoder blurs away.
//
// The latent is a small map, not one vector: twenty trees do not teach a decoder what all trees have in common, and samples
// of N(0, I) decode to the mean tree. So new latents come from the aggregated posterior (Tomczak and Welling 2018, "VAE with
// a VampPrior", with training trees as its inputs): one tree's posterior above, another one's below, a smooth seam between,
// and each posterior's own deviation.
#pragma once

#include "core/base/seed.h"
#include "core/nn/blocks.h"
#include "core/nn/network.h"

namespace fovea::nn {

struct ResidualVaeOptions {
    std::int64_t sidePx = 64;                     // of the map; a multiple of 2^(levels - 1)
    std::int64_t latent = 8;                      // channels of the latent map
    std::vector<std::int64_t> widths{24, 48, 96}; // a level, finest first; the latent has the last one's size
    std::int64_t blocks = 1;                      // residual blocks a level, each side
    std::int64_t components = 40;                 // posteriors that the prior is made of
    static Result<ResidualVaeOptions> parse(const Json& architecture);
};

class ResidualVae : public Network {
public:
    struct Posterior {
        torch::Tensor mean, logVariance;  // N x latent x h x w
    };
    explicit ResidualVae(const ResidualVaeOptions& options);
    // map: N x 1 x side x side in [0, 1].
    Posterior encode(torch::Tensor map);
    // latent: N x latent x h x w. Returns N x 1 x side x side logits of the share of vessel.
    torch::Tensor decode(const torch::Tensor& latent);
    // The reconstruction from the posterior's mean, in [0, 1].
    torch::Tensor forward(torch::Tensor map) override { return decode(encode(map).mean).sigmoid(); }
    NetworkTraits traits() const override;
    const ResidualVaeOptions& options() const { return options_; }

    // The posteriors that draw() uses, N = components: buffers, saved with the weights. All should be of trees that lie
    // the same way, the optic disc to the left.
    void setPrior(const Posterior& posteriors);
    // A new latent, 1 x latent x h x w: two components, joined along a line near the middle that rises or falls by up to
    // 20 degrees, and normal noise of `variety` times their deviation. Depends on nothing but `random`.
    torch::Tensor draw(Random& random, double variety) const;

private:
    ResidualVaeOptions options_;
    Conv head_{nullptr}, tail_{nullptr}, posterior_{nullptr}, start_{nullptr};
    std::vector<torch::nn::ModuleList> encoders_, decoders_;
    std::vector<Conv> downs_;
    std::vector<Deconv> ups_;
    torch::Tensor priorMean_, priorDeviation_;  // components x latent x h x w
};

}  // namespace fovea::nn
