#include "core/train/losses.h"

#include "core/nn/features.h"
#include "core/nn/global_saliency.h"
#include "core/nn/saliency.h"
#include "core/nn/structural_similarity.h"

namespace fovea {
namespace {

// The channels' weights scaled to a mean of 1: 1 x 3 x 1 x 1. Undefined: no weights.
torch::Tensor channelScale(const std::vector<double>& channels, const torch::Device& device) {
    if (channels.empty()) return {};
    const auto weights = torch::tensor(channels, torch::kDouble);
    return (weights * (3.0 / std::max(1e-12, weights.sum().item<double>()))).to(torch::kFloat).view({1, 3, 1, 1}).to(device);
}

torch::Tensor weightedMean(const torch::Tensor& errors, const torch::Tensor& channels) {
    return channels.defined() ? (errors * channels).mean() : errors.mean();
}

torch::Tensor charbonnier(const torch::Tensor& difference) {
    constexpr double kEpsilon = 0.01;  // squares errors below 2.5 grey levels, takes larger ones by their size
    return (difference.square() + kEpsilon * kEpsilon).sqrt();
}

// ITU-R BT.601: N x 3 x H x W -> N x 1 x H x W.
torch::Tensor luminance(const torch::Tensor& rgb) {
    const auto weights = torch::tensor({0.299f, 0.587f, 0.114f}, rgb.options().requires_grad(false)).view({1, 3, 1, 1});
    return (rgb * weights).sum(1, true);
}

torch::Tensor vesselLoss(const torch::Tensor& output, const Batch& batch, double vesselWeight) {
    // Cross entropy alone: a Dice term would drive probabilities to 0 and 1, and their order is what the ROC curve and a
    // threshold chosen later need.
    const auto counted = torch::full({1}, vesselWeight, output.options().requires_grad(false));
    return torch::binary_cross_entropy_with_logits(output, batch.target, batch.weight, counted, at::Reduction::Sum) /
           batch.weight.sum().clamp_min(1);
}

using MapFunction = std::function<torch::Tensor(const torch::Tensor& luminance)>;

// N x 1 x H x W in [0, 1] by the map's name.
MapFunction saliencyMap(const std::string& map, double curvatureWeight) {
    if (map == "perazzi") return [](const torch::Tensor& y) { return nn::globalSaliency(y); };
    nn::SaliencyOptions options;
    options.curvatureWeight = curvatureWeight;
    if (map == "curvature") return [options](const torch::Tensor& y) { return nn::normalizedPerImage(nn::uniqueness(nn::isophoteCurvature(y, options))); };
    if (map == "entropy") return [options](const torch::Tensor& y) { return nn::normalizedPerImage(nn::uniqueness(nn::oneMinusEntropy(y, options))); };
    return [options](const torch::Tensor& y) { return nn::saliency(y, options).saliency; };
}

}  // namespace

Result<Loss::Term> Loss::termOf(const LossTerm& options, const torch::Device& device) {
    const auto& type = options.type;
    const auto channels = type == "mse-green" ? channelScale({1, 3, 2}, device) : channelScale(options.channels, device);
    if (type == "vessel") {
        const double weight = options.options.real("vesselWeight");
        return Term([weight](const auto& output, const Batch& batch, Maps&) { return vesselLoss(output, batch, weight); });
    }
    if (type == "l1") {
        return Term([channels](const auto& output, const Batch& batch, Maps&) { return weightedMean((output - batch.target).abs(), channels); });
    }
    if (type == "mse" || type == "mse-green") {
        return Term([channels](const auto& output, const Batch& batch, Maps&) { return weightedMean((output - batch.target).square(), channels); });
    }
    if (type == "charbonnier") {
        return Term([channels](const auto& output, const Batch& batch, Maps&) { return weightedMean(charbonnier(output - batch.target), channels); });
    }
    if (type == "charbonnier-luminance") {
        // Luminance once more: what an eye and the published tables go by.
        return Term([](const auto& output, const Batch& batch, Maps&) {
            const auto difference = output - batch.target;
            return 0.5 * charbonnier(difference).mean() + 0.5 * charbonnier(luminance(difference)).mean();
        });
    }
    if (type == "ssim") {
        return Term([](const auto& output, const Batch& batch, Maps&) { return 1 - nn::structuralSimilarity(output, batch.target); });
    }
    if (type == "saliency" || type == "saliency-mse") {
        const auto name = options.options.choice("map");
        const double share = options.options.real("curvatureWeight");
        const std::string key = name + std::to_string(share);
        const auto pair = [key, map = saliencyMap(name, share)](const torch::Tensor& output, const torch::Tensor& target, Maps& maps) {
            auto& kept = maps[key];
            if (!kept.first.defined()) {
                const torch::NoGradGuard noGrad;
                kept.second = map(luminance(target));
            }
            if (!kept.first.defined()) kept.first = map(luminance(output));
            return kept;
        };
        if (type == "saliency") {
            return Term([pair](const auto& output, const Batch& batch, Maps& maps) {
                const auto [ofOutput, ofTarget] = pair(output, batch.target, maps);
                return (ofTarget - ofOutput).square().mean();
            });
        }
        return Term([pair](const auto& output, const Batch& batch, Maps& maps) {
            const auto [ofOutput, ofTarget] = pair(output, batch.target, maps);
            return (ofTarget * batch.target - ofOutput * output).square().mean();
        });
    }
    if (type == "cnn") {
        FOVEA_TRY(const auto features, nn::PerceptualFeatures::load(options.options.choice("features"), options.features,
                                                                    options.options.choice("layer")));
        features->to(device);
        return Term([features](const auto& output, const Batch& batch, Maps&) {
            const auto wanted = [&] {
                const torch::NoGradGuard noGrad;
                return features->forward(batch.target);
            }();
            return (wanted - features->forward(output)).square().mean();
        });
    }
    return fail(ErrorCode::configuration, "there is no loss '%1'", type);
}

Result<Loss> Loss::make(const std::vector<LossTerm>& terms, const torch::Device& device) {
    Loss loss;
    for (const auto& term : terms) {
        FOVEA_TRY(Term function, termOf(term, device));
        loss.terms_.push_back({term.type, term.weight, std::move(function)});
    }
    return loss;
}

Loss::Value Loss::operator()(const torch::Tensor& output, const Batch& batch) const {
    Value value;
    Maps maps;
    for (const auto& [type, weight, term] : terms_) {
        const auto part = term(output, batch, maps);
        const auto weighted = weight == 1 ? part : part * weight;
        value.total = value.total.defined() ? value.total + weighted : weighted;
        if (terms_.size() > 1) value.terms.emplace_back(type, part.detach());
    }
    return value;
}

}  // namespace fovea
