#include "core/train/adversarial_scheme.h"

#include <cmath>
#include <limits>

#include "core/train/optimizer.h"
#include "core/train/scores.h"

namespace fovea {
namespace {

// -log sigmoid(x), the discriminator's logit being x.
torch::Tensor minusLog(const torch::Tensor& logits) { return torch::softplus(-logits).mean(); }

void setLearning(torch::nn::Module& module, bool learns) {
    for (auto& parameter : module.parameters()) parameter.requires_grad_(learns);
}

}  // namespace

AdversarialScheme::AdversarialScheme(const Recipe& recipe, std::shared_ptr<nn::Network> generator,
                                     std::shared_ptr<nn::Discriminator> discriminator, Loss loss,
                                     std::optional<Loss> initialLoss, PatchPairs pairs, const torch::Device& device)
    : options_(recipe.training),
      generator_(std::move(generator)),
      discriminator_(std::move(discriminator)),
      generatorOptimizer_(makeAdam(*generator_, options_)),
      discriminatorOptimizer_(makeAdam(*discriminator_, options_)),
      loss_(std::move(loss)),
      initialLoss_(std::move(initialLoss)),
      pairs_(std::move(pairs)),
      device_(device) {}

Result<std::unique_ptr<Scheme>> AdversarialScheme::make(const Recipe& recipe, const Photographs& photographs,
                                                        const torch::Device& device) {
    if (learnsVessels(recipe))
        return fail(ErrorCode::configuration, "%1: the vessel loss does not go with adversarial training", recipe.id);
    FOVEA_TRY(auto generator, makeTrainedNetwork(recipe, device));
    FOVEA_TRY(const auto second, nn::makeNetwork(recipe.discriminator.is_null() ? Json{{"type", "srgan-discriminator"}} : recipe.discriminator));
    auto discriminator = std::dynamic_pointer_cast<nn::Discriminator>(second);
    if (!discriminator || discriminator->traits().inputChannels != 3) {
        return fail(ErrorCode::configuration, "%1: 'discriminator' must be a discriminator of three channels",
                    recipe.id);
    }
    discriminator->to(device);
    discriminator->setComputeType(generator->computeType());
    discriminator->train();
    FOVEA_TRY(Loss loss, Loss::make(recipe.training.loss, device));
    std::optional<Loss> initialLoss;
    if (!recipe.training.initialLoss.empty()) {
        FOVEA_TRY(initialLoss, Loss::make(recipe.training.initialLoss, device));
    }
    FOVEA_TRY(PatchPairs pairs, PatchPairs::make(recipe, photographs, *generator, device));
    return std::unique_ptr<Scheme>(new AdversarialScheme(recipe, std::move(generator), std::move(discriminator), std::move(loss),
                                                         std::move(initialLoss), std::move(pairs), device));
}

std::vector<Scheme::Part> AdversarialScheme::parts() {
    return {{"generator", generator_.get(), generatorOptimizer_.get()},
            {"discriminator", discriminator_.get(), discriminatorOptimizer_.get()}};
}

bool AdversarialScheme::teachDiscriminator(const torch::Tensor& real, const torch::Tensor& made, double rate, Json& report) {
    setLearning(*discriminator_, true);
    discriminatorOptimizer_->zero_grad();
    const auto onReal = discriminator_->forward(real), onMade = discriminator_->forward(made);
    const auto loss = minusLog(onReal) + minusLog(-onMade);
    report["discriminator"] = loss.item<double>();
    report["real"] = torch::sigmoid(onReal.detach()).mean().item<double>();
    report["made"] = torch::sigmoid(onMade.detach()).mean().item<double>();
    if (!std::isfinite(report["discriminator"].get<double>())) return false;
    loss.backward();
    return update(*discriminatorOptimizer_, *discriminator_, options_, rate);
}

Result<Json> AdversarialScheme::step(const Batch& batch, std::int64_t step, double rate) {
    const Batch here = pairs_.prepared(batch);
    const bool adversarial = step >= options_.options.integer("from");
    const auto made = generator_->forward(here.input);
    Json report{{"loss", 0.0}};
    const auto ended = [&] {
        report["loss"] = std::numeric_limits<double>::quiet_NaN();
        return report;
    };
    if (adversarial && !teachDiscriminator(here.target, made.detach(), rate * options_.options.real("rate"), report)) return ended();
    const auto value = (!adversarial && initialLoss_ ? *initialLoss_ : loss_)(made, here);
    for (const auto& [name, term] : value.terms) report[name] = term.item<double>();
    auto total = value.total;
    if (adversarial) {
        // Gradients pass through the discriminator, which does not learn from them.
        setLearning(*discriminator_, false);
        const auto convincing = minusLog(discriminator_->forward(made));
        setLearning(*discriminator_, true);
        report["adversarial"] = convincing.item<double>();
        total = total + options_.options.real("weight") * convincing;
    }
    report["loss"] = total.item<double>();
    if (!std::isfinite(report["loss"].get<double>())) return report;
    generatorOptimizer_->zero_grad();
    total.backward();
    if (!update(*generatorOptimizer_, *generator_, options_, rate)) return ended();
    return report;
}

Json AdversarialScheme::validate() { return fovea::validate(*generator_, pairs_.validation(), device_); }

}  // namespace fovea
