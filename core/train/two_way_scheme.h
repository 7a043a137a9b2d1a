// The two-way GAN on unpaired photographs (Zhao et al. 2019, section 3.2). Two generators, Ge that enhances blurred pictures x
// and Gb that blurs clear ones y, and two discriminators, De of clear and Db of blurred pictures. With y^ = Ge(x), x^ = Gb(y),
// the generators minimise (equation 1, weights 1, 10 and 10 by default)
//
//   adversarial:  (De(y^) - 1)^2 + (Db(x^) - 1)^2                             least squares, Mao et al. 2017
//   consistency:  |Db_l(Gb(y^)) - Db_l(x)| + |De_l(Ge(x^)) - De_l(y)|         equation 3, on every layer l
//                 or, as "image", |Gb(y^) - x| + |Ge(x^) - y|                 equation 2, the paper's ablation
//   identity:     |Ge(y) - y| + |Gb(x) - x|                                   equation 4
//
// and each discriminator (D(real) - 1)^2 + D(made)^2. The discriminators are the dynamic feature descriptors: those of the
// current step, which do not learn from the generators' loss.
//
// Where the paper is silent: all norms are means, over the layers too, so that the weights do not depend on the patch and the
// network's size; pictures count from -1 to 1 as the generators' work in them (Zhu et al. 2017, CycleGAN); one update of the
// generators, then one of the discriminators on the same pictures, without CycleGAN's buffer of earlier ones.
#pragma once

#include "core/nn/discriminators.h"
#include "core/train/sampler.h"
#include "core/train/scheme.h"

namespace fovea {

class TwoWayScheme : public Scheme {
public:
    // Recipe: architecture of both generators (any that keeps the picture's size), discriminator (patch-discriminator by
    // default) of both discriminators, sources with domain "blurred" and "clear", training.two-way as in recipe_schema.h.
    // Errors: configuration.
    static Result<std::unique_ptr<Scheme>> make(const Recipe& recipe, const Photographs& photographs, const torch::Device& device);
    // Ge, which enhances.
    nn::Network& network() override { return *enhancing_.generator; }
    std::vector<Part> parts() override;
    // input: blurred patches; target: as many clear ones, of other photographs.
    Batch batch(std::int64_t step) const override;
    // {"loss": the generators' total, "adversarial", "consistency", "identity": its unweighted parts, "discriminator": the sum
    // of both}.
    Result<Json> step(const Batch& batch, std::int64_t step, double rate) override;
    // {"score": minus the mean difference |Gb(Ge(x)) - x| in [0, 1] over held-out blurred photographs, "identity": minus
    // |Ge(y) - y| over held-out clear ones}. It shows whether a run goes astray, not which weights enhance best: a network that
    // does nothing has score 0, so recipes keep the last weights. Empty without held-out photographs.
    Json validate() override;
    std::vector<Shown> shown(std::size_t most) override;

private:
    // One direction: who makes the pictures of a domain and who judges them.
    struct Way {
        std::shared_ptr<nn::Network> generator;
        std::shared_ptr<nn::Discriminator> discriminator;
        std::unique_ptr<torch::optim::Adam> generatorAdam, discriminatorAdam;
    };
    TwoWayScheme(const Recipe& recipe, Sampler blurred, Sampler clear, Way enhancing, Way blurring, const torch::Device& device);
    // Equation 2 or 3 for one domain: `judge` belongs to the domain of `real`.
    torch::Tensor consistency(nn::Discriminator& judge, const torch::Tensor& again, const torch::Tensor& real) const;

    TrainingOptions options_;
    Sampler blurred_, clear_;
    std::vector<Batch> heldOutBlurred_, heldOutClear_;
    Way enhancing_, blurring_;
    torch::Device device_;
};

}  // namespace fovea
