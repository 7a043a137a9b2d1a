#include "core/train/two_way_scheme.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/base/seed.h"
#include "core/train/earlier_model.h"
#include "core/train/optimizer.h"
#include "core/train/shown_middles.h"

namespace fovea {
namespace {

constexpr int kValidationSidePx = 256;
constexpr double kUnits = 2;  // pictures count from -1 to 1

torch::Tensor meanDifference(const torch::Tensor& a, const torch::Tensor& b) { return (a - b).abs().mean(); }

// The least-squares losses of a score towards "real" and "made".
torch::Tensor towardsReal(const torch::Tensor& score) { return (score - 1).square().mean(); }
torch::Tensor towardsMade(const torch::Tensor& score) { return score.square().mean(); }

void setLearning(torch::nn::Module& module, bool learns) {
    for (auto& parameter : module.parameters()) parameter.requires_grad_(learns);
}

Photographs ofDomain(const Photographs& photographs, std::string_view domain) {
    Photographs list;
    std::ranges::copy_if(photographs, std::back_inserter(list), [&](const auto& p) { return p.domain == domain; });
    return list;
}

// Sides are apart: each has its own draws.
Result<Sampler> samplerOf(const Recipe& recipe, const Photographs& photographs, std::string_view domain, std::uint64_t side) {
    const Photographs own = ofDomain(photographs, domain);
    if (own.empty()) {
        return fail(ErrorCode::configuration, "%1: two-way training needs photographs whose unpaired side (\"domain\") is %2",
                    recipe.id, domain == "clear" ? phrase("clear") : phrase("blurred"));
    }
    Recipe apart = recipe;
    apart.seed = mixSeed(recipe.seed, 0x74776f2d776179, side);
    auto sampler = Sampler::make(own, apart, SampleKind::restoration);
    if (!sampler) return propagate(sampler, phrase("%1 photographs", domain));
    return sampler;
}

Result<std::shared_ptr<nn::Discriminator>> discriminatorOf(const Recipe& recipe, const torch::Device& device, torch::ScalarType type) {
    FOVEA_TRY(const auto network, nn::makeNetwork(recipe.discriminator.is_null() ? Json{{"type", "patch-discriminator"}} : recipe.discriminator));
    auto discriminator = std::dynamic_pointer_cast<nn::Discriminator>(network);
    if (!discriminator || discriminator->traits().inputChannels != 3) {
        return fail(ErrorCode::configuration, "%1: 'discriminator' must be a discriminator of three channels",
                    recipe.id);
    }
    discriminator->to(device);
    discriminator->setComputeType(type);
    discriminator->train();
    return discriminator;
}

}  // namespace

TwoWayScheme::TwoWayScheme(const Recipe& recipe, Sampler blurred, Sampler clear, Way enhancing, Way blurring, const torch::Device& device)
    : options_(recipe.training),
      blurred_(std::move(blurred)),
      clear_(std::move(clear)),
      heldOutBlurred_(blurred_.validation(kValidationSidePx)),
      heldOutClear_(clear_.validation(kValidationSidePx)),
      enhancing_(std::move(enhancing)),
      blurring_(std::move(blurring)),
      device_(device) {
    for (Way* way : {&enhancing_, &blurring_}) {
        way->generatorAdam = makeAdam(*way->generator, options_);
        way->discriminatorAdam = makeAdam(*way->discriminator, options_);
    }
}

Result<std::unique_ptr<Scheme>> TwoWayScheme::make(const Recipe& recipe, const Photographs& photographs, const torch::Device& device) {
    if (recipe.degradation.type != "none") {
        return fail(ErrorCode::configuration,
                    "%1: two-way training learns from photographs as they are; 'degradation' must be none", recipe.id);
    }
    if (!recipe.training.cascade.empty()) {
        return fail(ErrorCode::configuration, "%1: two-way training knows no earlier stages ('cascade')", recipe.id);
    }
    FOVEA_TRY(Sampler blurred, samplerOf(recipe, photographs, "blurred", 0));
    FOVEA_TRY(Sampler clear, samplerOf(recipe, photographs, "clear", 1));
    Way enhancing, blurring;
    FOVEA_TRY(enhancing.generator, makeTrainedNetwork(recipe, device));
    const auto traits = enhancing.generator->traits();
    if (traits.scale != 1 || traits.inputChannels != 3 || traits.outputChannels != 3 || traits.logits) {
        return fail(ErrorCode::configuration,
                    "%1: two-way training needs an architecture that makes a picture of the same size", recipe.id);
    }
    if (recipe.training.patchPx % traits.sizeMultiple != 0) {
        return fail(ErrorCode::configuration, "%1: 'patchPx' must be a multiple of %2", recipe.id, traits.sizeMultiple);
    }
    const auto type = enhancing.generator->computeType();
    FOVEA_TRY(blurring.generator, nn::makeNetwork(recipe.architecture));
    blurring.generator->to(device);
    blurring.generator->setComputeType(type);
    blurring.generator->train();
    FOVEA_TRY(enhancing.discriminator, discriminatorOf(recipe, device, type));
    FOVEA_TRY(blurring.discriminator, discriminatorOf(recipe, device, type));
    return std::unique_ptr<Scheme>(new TwoWayScheme(recipe, std::move(blurred), std::move(clear), std::move(enhancing),
                                                    std::move(blurring), device));
}

std::vector<Scheme::Part> TwoWayScheme::parts() {
    return {{"enhancing-generator", enhancing_.generator.get(), enhancing_.generatorAdam.get()},
            {"blurring-generator", blurring_.generator.get(), blurring_.generatorAdam.get()},
            {"clear-discriminator", enhancing_.discriminator.get(), enhancing_.discriminatorAdam.get()},
            {"blurred-discriminator", blurring_.discriminator.get(), blurring_.discriminatorAdam.get()}};
}

Batch TwoWayScheme::batch(std::int64_t step) const { return {blurred_.batch(step).target, clear_.batch(step).target, {}}; }

torch::Tensor TwoWayScheme::consistency(nn::Discriminator& judge, const torch::Tensor& again, const torch::Tensor& real) const {
    if (options_.options.choice("consistency") == "image") return kUnits * meanDifference(again, real);
    std::vector<torch::Tensor> wanted;
    {
        const torch::NoGradGuard noGrad;
        wanted = judge.features(real);
    }
    const auto made = judge.features(again);
    auto sum = torch::zeros({}, real.options());
    for (std::size_t layer = 0; layer < made.size(); ++layer) {
        sum = sum + meanDifference(made[layer].to(torch::kFloat), wanted[layer].to(torch::kFloat));
    }
    return sum / static_cast<double>(made.size());
}

Result<Json> TwoWayScheme::step(const Batch& batch, std::int64_t, double rate) {
    const auto x = batch.input.to(device_), y = batch.target.to(device_);
    auto &ge = *enhancing_.generator, &gb = *blurring_.generator;
    auto &de = *enhancing_.discriminator, &db = *blurring_.discriminator;
    Json report{{"loss", 0.0}};
    const auto ended = [&] {
        report["loss"] = std::numeric_limits<double>::quiet_NaN();
        return report;
    };

    setLearning(de, false);
    setLearning(db, false);
    const auto enhanced = ge.forward(x), blurred = gb.forward(y);
    const auto adversarial = towardsReal(de.forward(enhanced)) + towardsReal(db.forward(blurred));
    const auto consistent = consistency(db, gb.forward(enhanced), x) + consistency(de, ge.forward(blurred), y);
    const auto identity = kUnits * (meanDifference(ge.forward(y), y) + meanDifference(gb.forward(x), x));
    setLearning(de, true);
    setLearning(db, true);
    const auto& weights = options_.options;
    const auto total = weights.real("adversarialWeight") * adversarial + weights.real("consistencyWeight") * consistent +
                       weights.real("identityWeight") * identity;
    report = {{"loss", total.item<double>()}, {"adversarial", adversarial.item<double>()},
              {"consistency", consistent.item<double>()}, {"identity", identity.item<double>()}};
    if (!std::isfinite(report["loss"].get<double>())) return report;
    for (Way* way : {&enhancing_, &blurring_}) way->generatorAdam->zero_grad();
    total.backward();
    for (Way* way : {&enhancing_, &blurring_}) {
        if (!update(*way->generatorAdam, *way->generator, options_, rate)) return ended();
    }

    const auto judged = towardsReal(de.forward(y)) + towardsMade(de.forward(enhanced.detach())) +
                        towardsReal(db.forward(x)) + towardsMade(db.forward(blurred.detach()));
    report["discriminator"] = judged.item<double>();
    if (!std::isfinite(report["discriminator"].get<double>())) return ended();
    for (Way* way : {&enhancing_, &blurring_}) way->discriminatorAdam->zero_grad();
    judged.backward();
    for (Way* way : {&enhancing_, &blurring_}) {
        if (!update(*way->discriminatorAdam, *way->discriminator, options_, rate * weights.real("rate"))) return ended();
    }
    return report;
}

std::vector<Scheme::Shown> TwoWayScheme::shown(std::size_t most) {
    std::vector<Batch> batches;
    for (const auto& picture : heldOutBlurred_) batches.push_back({picture.target, {}, {}});  // nobody knows them clear
    return shownMiddles(batches, *enhancing_.generator, device_, most);
}

Json TwoWayScheme::validate() {
    const torch::NoGradGuard noGrad;
    auto &ge = *enhancing_.generator, &gb = *blurring_.generator;
    const auto mean = [&](const std::vector<Batch>& pictures, const auto& again) {
        double sum = 0;
        for (const auto& picture : pictures) {
            const auto real = picture.target.to(device_);
            sum += meanDifference(again(real), real).template item<double>();
        }
        return -sum / static_cast<double>(pictures.size());
    };
    Json scores = Json::object();
    if (heldOutBlurred_.empty()) return scores;
    gb.eval();
    scores["score"] = mean(heldOutBlurred_, [&](const torch::Tensor& x) { return gb.forward(ge.forward(x)); });
    gb.train();
    if (!heldOutClear_.empty()) scores["identity"] = mean(heldOutClear_, [&](const torch::Tensor& y) { return ge.forward(y); });
    scores["images"] = heldOutBlurred_.size() + heldOutClear_.size();
    return scores;
}

}  // namespace fovea
