// Training of the residual variational auto-encoder (core/nn/residual_vae.h) on varied vessel trees: the evidence lower bound
// of Kingma and Welling 2014 with a Gaussian likelihood (the L2 loss of Sengupta et al. 2020, section 2),
//   sum over cells of (x - decoded)^2 / (2 deviation^2)  +  kl * KL(N(mean, variance) || N(0, 1)).
#pragma once

#include "core/nn/residual_vae.h"
#include "core/train/fundus_frames.h"
#include "core/train/scheme.h"

namespace fovea {

class VaeScheme : public Scheme {
public:
    // Errors: configuration (another architecture than residual-vae; no labels).
    static Result<std::unique_ptr<Scheme>> make(const Recipe& recipe, const Photographs& photographs, const torch::Device& device);
    nn::Network& network() override { return *network_; }
    std::vector<Part> parts() override { return {{"network", network_.get(), optimizer_.get()}}; }
    // input: N x 1 x side x side shares of vessel; target: standard normal numbers of the latents' shape.
    Batch batch(std::int64_t step) const override;
    Pictures picturesOf(const Batch& batch) const override { return {batch.input, batch.input}; }  // it is to make the same again
    // {"loss", "reconstruction", "kl"}: a map, in nats.
    Result<Json> step(const Batch& batch, std::int64_t step, double rate) override;
    // Also keeps the prior (ResidualVae::setPrior): every training tree and its upside-down image, the disc to the left.
    // {"score": minus the mean squared error of reconstructed held-out trees}; empty when none is held out.
    Json validate() override;
    // A held-out tree is both input and reference: what comes back of it through the latent is looked at.
    std::vector<Shown> shown(std::size_t most) override;

private:
    VaeScheme(const Recipe& recipe, std::shared_ptr<nn::ResidualVae> network, FundusFrames frames, const torch::Device& device);
    torch::Tensor coarse(const torch::Tensor& label) const;
    torch::Tensor heldOut(std::size_t index) const;  // 1 x 1 x side x side
    void keepPrior();
    Recipe recipe_;
    std::shared_ptr<nn::ResidualVae> network_;
    std::unique_ptr<torch::optim::Adam> optimizer_;
    FundusFrames frames_;
    torch::Device device_;
};

// A Gaussian blur of N x 1 x H x W with the same reflection at every border. Errors: none; sigma in pixels, above 0.
torch::Tensor blurredMap(const torch::Tensor& map, double sigma);

}  // namespace fovea
