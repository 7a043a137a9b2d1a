#include "core/train/vessel_denoising_scheme.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/train/earlier_model.h"
#include "core/train/optimizer.h"
#include "core/train/vae_scheme.h"

namespace fovea {
namespace {

using nn::VesselDenoiser;

constexpr std::int64_t kShownPx = 256;  // thin vessels would fade if the whole were reduced

torch::Tensor crossEntropy(const torch::Tensor& logits, const torch::Tensor& label, const torch::Tensor& inside) {
    return torch::binary_cross_entropy_with_logits(logits, label, inside, {}, at::Reduction::Sum) / inside.sum().clamp_min(1);
}

}  // namespace

VesselDenoisingScheme::VesselDenoisingScheme(const Recipe& recipe, std::shared_ptr<VesselDenoiser> network, FundusFrames frames,
                                             const torch::Device& device)
    : recipe_(recipe),
      network_(std::move(network)),
      optimizer_(makeAdam(*network_, recipe.training)),
      frames_(std::move(frames)),
      device_(device) {}

Result<std::unique_ptr<Scheme>> VesselDenoisingScheme::make(const Recipe& recipe, const Photographs& photographs,
                                                            const torch::Device& device) {
    FOVEA_TRY(const auto made, makeTrainedNetwork(recipe, device));
    const auto network = std::dynamic_pointer_cast<VesselDenoiser>(made);
    if (!network)
        return fail(ErrorCode::configuration, "%1: the scheme vessel-denoising trains a vessel-denoiser", recipe.id);
    const auto& options = recipe.training.options;
    const auto frame = options.integer("framePx"), cell = options.integer("cellPx");
    const auto window = recipe.training.patchPx;
    if (window > frame || frame % cell != 0 || window % cell != 0 || window % network->traits().sizeMultiple != 0) {
        return fail(
            ErrorCode::configuration,
            "%1: 'patchPx' must be at most 'framePx', both multiples of 'cellPx', and 'patchPx' a multiple of %2",
            recipe.id, network->traits().sizeMultiple);
    }
    FOVEA_TRY(FundusFrames frames, FundusFrames::make(photographs, recipe, variationOf(options)));
    return std::unique_ptr<Scheme>(new VesselDenoisingScheme(recipe, network, std::move(frames), device));
}

VesselDenoisingScheme::Sample VesselDenoisingScheme::sampleOf(const FundusFrame& frame, double time, Random& random) const {
    const auto& options = recipe_.training.options;
    const auto side = frame.label.size(1);
    const auto label = frame.label.ge(options.real("threshold")).to(torch::kFloat);
    // A sharp and a smooth blur in random parts: of a decoded tree the trunk stays, what is thin fades into its surroundings.
    const auto drawn = [&] { return std::exp(random.uniform(std::log(options.real("blurLow")), std::log(options.real("blurHigh")))); };
    const auto share = nn::coarseMap(label.unsqueeze(0), options.integer("cellPx"));
    const auto sharp = blurredMap(share, drawn()), smooth = blurredMap(share, options.real("blurHigh"));
    const auto coarse = sharp.lerp(smooth, random.uniform());
    const auto level = nn::NoiseLevel::at(time);
    auto noise = torch::empty_like(label);
    float* values = noise.data_ptr<float>();
    for (std::int64_t i = 0; i < noise.numel(); ++i) values[i] = static_cast<float>(random.normal());
    auto input = torch::zeros({VesselDenoiser::kChannels, side, side});
    input.narrow(0, VesselDenoiser::kNoisy, 1).copy_(level.signal * (2 * label - 1) + level.noise * noise);
    input.narrow(0, VesselDenoiser::kCoarse, 1).copy_(nn::enlargedCoarse(coarse, side)[0]);
    input.narrow(0, VesselDenoiser::kInside, 1).copy_(frame.mask);
    input[VesselDenoiser::kTime].fill_(time);
    return {input, label, frame.mask};
}

Batch VesselDenoisingScheme::batch(std::int64_t step) const {
    const torch::NoGradGuard noGrad;
    std::vector<torch::Tensor> inputs, labels, masks;
    for (int i = 0; i < recipe_.training.batch; ++i) {
        const auto seed = mixSeed(recipe_.seed, step, i);
        const auto frame = frames_.draw(seed, recipe_.training.options.integer("framePx"), recipe_.training.patchPx,
                                        FundusFrames::Content::labels);
        Random random(mixSeed(seed, 0x6e));
        const auto sample = sampleOf(frame, random.uniform(), random);
        inputs.push_back(sample.input);
        labels.push_back(sample.label);
        masks.push_back(sample.mask);
    }
    return {torch::stack(inputs), torch::stack(labels), torch::stack(masks)};
}

Result<Json> VesselDenoisingScheme::step(const Batch& batch, std::int64_t step, double rate) {
    optimizer_->zero_grad();
    auto input = batch.input.to(device_);
    if (step % 2 == 1) {
        const torch::NoGradGuard noGrad;
        const auto answer = network_->forward(input).sigmoid() * 2 - 1;
        input = input.clone();
        input.narrow(1, VesselDenoiser::kBefore, 1).copy_(answer);
    }
    const auto loss = crossEntropy(network_->forward(input), batch.target.to(device_), batch.weight.to(device_));
    Json report{{"loss", loss.item<double>()}};
    if (!std::isfinite(report["loss"].get<double>())) return report;
    loss.backward();
    if (!update(*optimizer_, *network_, recipe_.training, rate)) report["loss"] = std::numeric_limits<double>::quiet_NaN();
    return report;
}

VesselDenoisingScheme::Sample VesselDenoisingScheme::heldOut(std::size_t index) const {
    Random random(mixSeed(recipe_.seed, 0x76616c, index));
    return sampleOf(frames_.heldOut(index, recipe_.training.options.integer("framePx"), FundusFrames::Content::labels), 0.5, random);
}

std::vector<Scheme::Shown> VesselDenoisingScheme::shown(std::size_t most) {
    const torch::NoGradGuard noGrad;
    const auto middle = [](const torch::Tensor& map) {
        const auto side = std::min<std::int64_t>(map.size(1), kShownPx), at = (map.size(1) - side) / 2;
        return map.narrow(1, at, side).narrow(2, at, side).contiguous();
    };
    std::vector<Shown> list;
    for (std::size_t i = 0; i < std::min(most, frames_.heldOutCount()); ++i) {
        const auto sample = heldOut(i);
        list.push_back({.input = middle((sample.input.narrow(0, VesselDenoiser::kNoisy, 1) + 1) / 2 * sample.mask),
                        .reference = middle(sample.label),
                        .made = [this, middle, sample] {
                            return middle(network_->forward(sample.input.unsqueeze(0).to(device_))[0].sigmoid().to(torch::kCPU) * sample.mask);
                        }});
    }
    return list;
}

Json VesselDenoisingScheme::validate() {
    const torch::NoGradGuard noGrad;
    if (frames_.heldOutCount() == 0) return Json::object();
    double sum = 0;
    for (std::size_t i = 0; i < frames_.heldOutCount(); ++i) {
        const auto sample = heldOut(i);
        sum += crossEntropy(network_->forward(sample.input.unsqueeze(0).to(device_)), sample.label.unsqueeze(0).to(device_),
                            sample.mask.unsqueeze(0).to(device_))
                   .item<double>();
    }
    return {{"score", -sum / static_cast<double>(frames_.heldOutCount())}, {"images", frames_.heldOutCount()}};
}

}  // namespace fovea
