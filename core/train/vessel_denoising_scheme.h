// Training of the deconvolution denoiser (core/nn/vessel_denoiser.h): windows of varied vessel labels with noise of a random
// level, beside the tree's coarse map; the loss is the cross entropy of the clean label. In every second step the network
// first answers without, then with its own answer (self-conditioning).
//
// The coarse map is what the variational auto-encoder that the recipe names under `cascade` makes of the whole tree, drawn
// from its posterior: so the denoiser meets in training what it is given in synthesis, and learns which detail that
// auto-encoder keeps and which it loses. Without one the label's own coarse map is blurred in its place.
#pragma once

#include "core/nn/residual_vae.h"
#include "core/nn/vessel_denoiser.h"
#include "core/train/fundus_frames.h"
#include "core/train/scheme.h"

namespace fovea {

class VesselDenoisingScheme : public Scheme {
public:
    // Errors: configuration (another architecture than vessel-denoiser; no labels; a patch larger than the frame or no
    // multiple of what the network and the cells need; a cascade that is not one residual-vae of framePx / cellPx cells);
    // those of loadEarlierModel.
    static Result<std::unique_ptr<Scheme>> make(const Recipe& recipe, const Photographs& photographs, const torch::Device& device);
    nn::Network& network() override { return *network_; }
    std::vector<Part> parts() override { return {{"network", network_.get(), optimizer_.get()}}; }
    // input: the network's channels, kBefore 0; target: the label, 0 or 1; weight: the field of view.
    Batch batch(std::int64_t step) const override;
    Pictures picturesOf(const Batch& batch) const override {
        return {(batch.input.narrow(1, nn::VesselDenoiser::kNoisy, 1) + 1) / 2, batch.target};
    }
    // {"loss"}: cross entropy, nats a pixel of the field of view.
    Result<Json> step(const Batch& batch, std::int64_t step, double rate) override;
    // {"score": minus the cross entropy at time 0.5 of held-out trees}; empty when none is held out.
    Json validate() override;
    // The middle of the noisy map at time 0.5, and the vessels that one step makes of it.
    std::vector<Shown> shown(std::size_t most) override;

private:
    VesselDenoisingScheme(const Recipe& recipe, std::shared_ptr<nn::VesselDenoiser> network,
                          std::shared_ptr<nn::ResidualVae> tree, FundusFrames frames, const torch::Device& device);
    struct Sample {
        torch::Tensor input, label, mask;
    };
    // A window of framePx at most, what the network is told of its tree (1 x S x S), and its label of 0 and 1.
    struct Tree {
        torch::Tensor coarse, label, mask;
    };
    Tree drawn(std::uint64_t seed, Random& random) const;
    Tree treeOf(const FundusFrame& frame, Random& random) const;
    torch::Tensor coarseOf(const torch::Tensor& share, Random& random) const;
    static Sample sampleOf(const Tree& tree, double time, Random& random);
    Sample heldOut(std::size_t index) const;  // at time 0.5
    Recipe recipe_;
    std::shared_ptr<nn::VesselDenoiser> network_;
    std::shared_ptr<nn::ResidualVae> tree_;  // on the CPU, fp32; null: the coarse map is blurred
    std::unique_ptr<torch::optim::Adam> optimizer_;
    FundusFrames frames_;
    torch::Device device_;
};

}  // namespace fovea
