// Training of pix2pix (Isola et al. 2017, section 3): generator G(label) against a discriminator D(label, picture) of patches,
//   D: (log-loss of D(label, real) as real and of D(label, G(label)) as made) / 2
//   G: log-loss of D(label, G(label)) as real  +  l1 * |picture - G(label)|,
// one update of each in turn. The L1 loss may count pixels on vessels more, so that vessels are drawn exactly where the label
// has them (ours; weight 1 is the paper's).
#pragma once

#include "core/nn/pix2pix.h"
#include "core/train/fundus_frames.h"
#include "core/train/scheme.h"

namespace fovea {

class Pix2pixScheme : public Scheme {
public:
    // The discriminator is recipe.discriminator, or Isola's 70 px one at the generator's width; it must take 4 channels.
    // Errors: configuration (another generator than pix2pix-generator with 2 channels; no labels; a patch that is no
    // multiple of what the generator needs).
    static Result<std::unique_ptr<Scheme>> make(const Recipe& recipe, const Photographs& photographs, const torch::Device& device);
    nn::Network& network() override { return *generator_; }
    std::vector<Part> parts() override {
        return {{"generator", generator_.get(), generatorAdam_.get()}, {"discriminator", discriminator_.get(), discriminatorAdam_.get()}};
    }
    // input: N x 2 x S x S, vessels (0 or 1) and field of view; target: N x 3 x S x S; S = patchPx, the whole frame.
    Batch batch(std::int64_t step) const override;
    // {"loss": the generator's, "l1", "adversarial", "discriminator"}.
    Result<Json> step(const Batch& batch, std::int64_t step, double rate) override;
    // {"score": minus the mean absolute difference from held-out photographs, in their own styles}; empty without any.
    Json validate() override;
    // Vessel map, its colours in the held-out photograph's style, and the photograph.
    std::vector<Shown> shown(std::size_t most) override;

private:
    Pix2pixScheme(const Recipe& recipe, std::shared_ptr<nn::Pix2pixGenerator> generator, std::shared_ptr<nn::Network> discriminator,
                  FundusFrames frames, const torch::Device& device);
    torch::Tensor inputOf(const FundusFrame& frame) const;
    Recipe recipe_;
    std::shared_ptr<nn::Pix2pixGenerator> generator_;
    std::shared_ptr<nn::Network> discriminator_;
    std::unique_ptr<torch::optim::Adam> generatorAdam_, discriminatorAdam_;
    FundusFrames frames_;
    torch::Device device_;
};

}  // namespace fovea
