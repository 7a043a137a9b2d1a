// Training of the deconvolution denoiser (core/nn/vessel_denoiser.h): windows of varied vessel labels with noise of a random
// level, beside the tree's coarse map, blurred as a variational auto-encoder blurs it; the loss is the cross entropy of the
// clean label. In every second step the network first answers without, then with its own answer (self-conditioning).
#pragma once

#include "core/nn/vessel_denoiser.h"
#include "core/train/fundus_frames.h"
#include "core/train/scheme.h"

namespace fovea {

class VesselDenoisingScheme : public Scheme {
public:
    // Errors: configuration (another architecture than vessel-denoiser; no labels; a patch larger than the frame or no
    // multiple of what the network and the cells need).
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
    VesselDenoisingScheme(const Recipe& recipe, std::shared_ptr<nn::VesselDenoiser> network, FundusFrames frames,
                          const torch::Device& device);
    struct Sample {
        torch::Tensor input, label, mask;
    };
    Sample sampleOf(const FundusFrame& frame, double time, Random& random) const;
    Sample heldOut(std::size_t index) const;  // at time 0.5
    Recipe recipe_;
    std::shared_ptr<nn::VesselDenoiser> network_;
    std::unique_ptr<torch::optim::Adam> optimizer_;
    FundusFrames frames_;
    torch::Device device_;
};

}  // namespace fovea
