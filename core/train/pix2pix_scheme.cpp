#include "core/train/pix2pix_scheme.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/train/earlier_model.h"
#include "core/train/optimizer.h"

namespace fovea {
namespace {

torch::Tensor judged(const torch::Tensor& scores, double truth) {
    return torch::binary_cross_entropy_with_logits(scores, torch::full_like(scores, truth));
}

Json isolasDiscriminator(std::int64_t width) {
    return {{"type", "patch-discriminator"}, {"channels", 4}, {"kernel", 4}, {"norm", "batch"},
            {"widths", {width, 2 * width, 4 * width, 8 * width}}, {"strides", {2, 2, 2, 1}}};
}

}  // namespace

Pix2pixScheme::Pix2pixScheme(const Recipe& recipe, std::shared_ptr<nn::Pix2pixGenerator> generator,
                             std::shared_ptr<nn::Network> discriminator, FundusFrames frames, const torch::Device& device)
    : recipe_(recipe),
      generator_(std::move(generator)),
      discriminator_(std::move(discriminator)),
      generatorAdam_(makeAdam(*generator_, recipe.training)),
      discriminatorAdam_(makeAdam(*discriminator_, recipe.training)),
      frames_(std::move(frames)),
      device_(device) {}

Result<std::unique_ptr<Scheme>> Pix2pixScheme::make(const Recipe& recipe, const Photographs& photographs,
                                                    const torch::Device& device) {
    FOVEA_TRY(const auto made, makeTrainedNetwork(recipe, device));
    const auto generator = std::dynamic_pointer_cast<nn::Pix2pixGenerator>(made);
    if (!generator || generator->traits().inputChannels != 2) {
        return fail(ErrorCode::configuration, "%1: the scheme pix2pix trains a pix2pix-generator of 2 input channels",
                    recipe.id);
    }
    if (recipe.training.patchPx % generator->traits().sizeMultiple != 0) {
        return fail(ErrorCode::configuration, "%1: 'patchPx' must be a multiple of %2", recipe.id,
                    generator->traits().sizeMultiple);
    }
    const Json chosen = recipe.discriminator.is_object()
                            ? recipe.discriminator
                            : isolasDiscriminator(recipe.architecture.value("width", std::int64_t{64}));
    FOVEA_TRY(const auto discriminator, nn::makeNetwork(chosen));
    if (discriminator->traits().inputChannels != 4) {
        return fail(ErrorCode::configuration, "%1: the discriminator judges 4 channels: the label and a colour picture",
                    recipe.id);
    }
    discriminator->to(device);
    discriminator->setComputeType(generator->computeType());
    const auto& options = recipe.training.options;
    FOVEA_TRY(FundusFrames frames, FundusFrames::make(photographs, recipe, variationOf(options)));
    return std::unique_ptr<Scheme>(new Pix2pixScheme(recipe, generator, discriminator, std::move(frames), device));
}

torch::Tensor Pix2pixScheme::inputOf(const FundusFrame& frame) const {
    const auto label = frame.label.ge(recipe_.training.options.real("threshold")).to(torch::kFloat);
    return torch::cat({label, frame.mask});
}

Batch Pix2pixScheme::batch(std::int64_t step) const {
    const torch::NoGradGuard noGrad;
    const auto side = recipe_.training.patchPx;
    std::vector<torch::Tensor> inputs, targets;
    for (int i = 0; i < recipe_.training.batch; ++i) {
        const auto frame = frames_.draw(mixSeed(recipe_.seed, step, i), side, side, FundusFrames::Content::pairs);
        inputs.push_back(inputOf(frame));
        targets.push_back(frame.image);
    }
    return {torch::stack(inputs), torch::stack(targets), {}};
}

Result<Json> Pix2pixScheme::step(const Batch& batch, std::int64_t, double rate) {
    const auto& options = recipe_.training.options;
    const auto input = batch.input.to(device_), real = batch.target.to(device_);
    const auto label = input.narrow(1, 0, 1), mask = input.narrow(1, 1, 1);
    const auto style = nn::Pix2pixGenerator::styleOf(real, mask);
    generator_->observe(style);
    const auto made = generator_->coloured(input, style) * mask;

    discriminatorAdam_->zero_grad();
    const auto discriminatorLoss = 0.5 * (judged(discriminator_->forward(torch::cat({label, real}, 1)), 1) +
                                          judged(discriminator_->forward(torch::cat({label, made.detach()}, 1)), 0));
    discriminatorLoss.backward();
    const bool judgeLearned = update(*discriminatorAdam_, *discriminator_, recipe_.training, rate);

    generatorAdam_->zero_grad();
    const auto adversarial = judged(discriminator_->forward(torch::cat({label, made}, 1)), 1);
    const auto l1 = ((made - real).abs() * (1 + (options.real("vessels") - 1) * label)).mean();
    const auto loss = adversarial + options.real("l1") * l1;
    Json report{{"loss", loss.item<double>()},
                {"l1", l1.item<double>()},
                {"adversarial", adversarial.item<double>()},
                {"discriminator", discriminatorLoss.item<double>()}};
    if (!std::isfinite(report["loss"].get<double>())) return report;
    loss.backward();
    const bool learned = update(*generatorAdam_, *generator_, recipe_.training, rate);
    if (!learned || !judgeLearned) report["loss"] = std::numeric_limits<double>::quiet_NaN();
    return report;
}

std::vector<Scheme::Shown> Pix2pixScheme::shown(std::size_t most) {
    const torch::NoGradGuard noGrad;
    std::vector<Shown> list;
    for (std::size_t i = 0; i < std::min(most, frames_.heldOutCount()); ++i) {
        const auto frame = frames_.heldOut(i, recipe_.training.patchPx, FundusFrames::Content::pairs);
        const auto input = inputOf(frame).unsqueeze(0), real = frame.image.unsqueeze(0);
        list.push_back({.input = input[0].narrow(0, 0, 1), .reference = real[0], .made = [this, input, real] {
                            const auto here = input.to(device_), mask = here.narrow(1, 1, 1);
                            return (generator_->coloured(here, nn::Pix2pixGenerator::styleOf(real.to(device_), mask)) * mask)[0];
                        }});
    }
    return list;
}

Json Pix2pixScheme::validate() {
    const torch::NoGradGuard noGrad;
    if (frames_.heldOutCount() == 0) return Json::object();
    double sum = 0;
    for (std::size_t i = 0; i < frames_.heldOutCount(); ++i) {
        const auto frame = frames_.heldOut(i, recipe_.training.patchPx, FundusFrames::Content::pairs);
        const auto input = inputOf(frame).unsqueeze(0).to(device_), real = frame.image.unsqueeze(0).to(device_);
        const auto mask = input.narrow(1, 1, 1);
        const auto made = generator_->coloured(input, nn::Pix2pixGenerator::styleOf(real, mask)) * mask;
        sum += (made - real).abs().mean().item<double>();
    }
    return {{"score", -sum / static_cast<double>(frames_.heldOutCount())}, {"images", frames_.heldOutCount()}};
}

}  // namespace fovea
