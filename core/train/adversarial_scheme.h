// A generator against a discriminator, after Mahapatra et al. 2017, section 3 (equations 4 to 6 and 10), and Ledig et al.
// 2017: the generator minimises the recipe's loss plus weight * (-log D(G)), the discriminator the binary cross entropy of
// telling pictures from made ones. Both by Adam, one update each a step, the discriminator first. Ours where the papers are
// silent: means over the batch where they write sums, so that the weights do not depend on the batch; pictures and made
// ones pass the discriminator apart, each with its own batch statistics.
#pragma once

#include <optional>

#include "core/nn/discriminators.h"
#include "core/train/losses.h"
#include "core/train/patch_pairs.h"
#include "core/train/scheme.h"
#include "core/train/shown_middles.h"

namespace fovea {

class AdversarialScheme : public Scheme {
public:
    // Recipe: architecture (any network that makes a picture of a picture), discriminator (srgan-discriminator by default),
    // training.adversarial {weight, from, rate}, training.initialLoss of the steps before `from`.
    // Errors: configuration, unavailable.
    static Result<std::unique_ptr<Scheme>> make(const Recipe& recipe, const Photographs& photographs, const torch::Device& device);
    nn::Network& network() override { return *generator_; }
    std::vector<Part> parts() override;
    Batch batch(std::int64_t step) const override { return pairs_.batch(step); }
    // {"loss", its terms, and from the adversarial steps on "adversarial" (-log D(G)), "discriminator" (its loss),
    // "real" and "made" (mean probabilities that it gives)}; "loss" holds the weighted adversarial term too.
    Result<Json> step(const Batch& batch, std::int64_t step, double rate) override;
    // As supervised training: {"psnr", "inputPsnr", "images"}.
    Json validate() override;
    std::vector<Shown> shown(std::size_t most) override { return shownMiddles(pairs_.validation(), *generator_, device_, most); }

private:
    AdversarialScheme(const Recipe& recipe, std::shared_ptr<nn::Network> generator, std::shared_ptr<nn::Discriminator> discriminator,
                      Loss loss, std::optional<Loss> initialLoss, PatchPairs pairs, const torch::Device& device);
    // One update of the discriminator. False when it is not finite.
    bool teachDiscriminator(const torch::Tensor& real, const torch::Tensor& made, double rate, Json& report);

    TrainingOptions options_;
    std::shared_ptr<nn::Network> generator_;
    std::shared_ptr<nn::Discriminator> discriminator_;
    std::unique_ptr<torch::optim::Adam> generatorOptimizer_, discriminatorOptimizer_;
    Loss loss_;
    std::optional<Loss> initialLoss_;
    PatchPairs pairs_;
    torch::Device device_;
};

}  // namespace fovea
