#include "core/infer/synthesis.h"

#include <chrono>
#include <cmath>
#include <opencv2/imgproc.hpp>

#include "core/base/seed.h"
#include "core/engine/inference_engine.h"
#include "core/image/image.h"
#include "core/infer/synthesis_steps.h"
#include "core/methods/finish.h"
#include "core/methods/pair_method.h"
#include "core/nn/fundus_frame.h"

namespace fovea {
namespace {

constexpr int kSidePx = 512;
constexpr int kLeastPartPx = 100;  // smaller parts hang on nothing: no vessel begins in the middle of a retina
// The denoiser learnt from trees enlarged by up to 1.15, whose vessels are wider than those of a frame of kSidePx: what it
// draws is reduced to that frame.
constexpr int kTreePx = 640;
constexpr int kAttempts = 8;

ParamSchema schemaOfSynthesis() {
    ParamSchema schema;
    schema
        .integerOf({.key = "size", .label = "Size", .help = "Width and height; 1024 is made of 512 by super-resolution.", .unit = "px"},
                   kSidePx, {kSidePx, 2 * kSidePx})
        .real({.key = "variety",
               .label = "Variety",
               .help = "How far trees and colours may lie from the mean of those learned from: 0 makes all alike, 1 is as learned.",
               .unit = ""},
              1.0, {0, 1.5})
        .integer({.key = "steps", .label = "Steps", .help = "How often the vessels are cleaned; fewer is faster and rougher.", .unit = ""},
                 24, {2, 200}, Range{8, 50});
    return schema;
}

ComputeDevice deviceOf(DeviceChoice choice) {
    if (choice == DeviceChoice::cpu) return ComputeDevice::cpu;
    return choice == DeviceChoice::cuda ? ComputeDevice::cuda : ComputeDevice::automatic;
}

ComputePrecision precisionOf(PrecisionChoice choice) {
    if (choice == PrecisionChoice::fp32) return ComputePrecision::fp32;
    return choice == PrecisionChoice::bf16 ? ComputePrecision::bf16 : ComputePrecision::automatic;
}

struct Density {
    double low = 0, high = 1;
    bool holds(double value) const { return value >= low && value <= high; }
};

// Of the vessels in the whole frame. Errors: unavailable.
Result<Density> densityOf(const ModelCard& card) {
    Density density;
    if (!card.domain.contains("density")) return density;
    FOVEA_TRY(const auto range, jsonValue<std::vector<double>>(card.domain, "density", "the card of " + card.id));
    if (range.size() != 2 || !(range[0] <= range[1])) {
        return fail(ErrorCode::unavailable, "the card of %1: 'density' must be [low, high]", card.id);
    }
    return Density{range[0], range[1]};
}

FieldOfView frameView(int side) {
    FieldOfView view;
    view.width = view.height = side;
    auto mask = std::make_shared<std::vector<std::uint8_t>>();
    const auto inside = nn::frameMask(side);
    const float* values = inside.data_ptr<float>();
    for (std::int64_t i = 0; i < inside.numel(); ++i) mask->push_back(values[i] > 0 ? 255 : 0);
    view.mask = mask;
    const double radius = kFrameRadius * side / 2;
    view.left = view.top = static_cast<int>(std::floor(side / 2.0 - radius));
    view.right = view.bottom = static_cast<int>(std::ceil(side / 2.0 + radius));
    view.diameterPx = 2 * radius;
    return view;
}

// Rounded to the 8-bit levels that a file holds, so that what is enlarged further is what would be read back.
Image imageOf(const torch::Tensor& fundus) {
    const int side = static_cast<int>(fundus.size(1));
    ImageBuilder builder(side, side);
    const auto pixels = fundus.permute({1, 2, 0}).mul(255).round().div(255).contiguous();
    std::copy_n(pixels.data_ptr<float>(), pixels.numel(), builder.pixels());
    return std::move(builder).build().withFieldOfView(frameView(side));
}

// 1 x 1 x S x S -> side x side, without aliasing, 0 outside the smaller frame's field of view.
torch::Tensor reducedTo(int side, const torch::Tensor& map) {
    const auto from = map.contiguous();
    cv::Mat reduced;
    cv::resize(cv::Mat(static_cast<int>(from.size(2)), static_cast<int>(from.size(3)), CV_32FC1, from.data_ptr<float>()), reduced,
               {side, side}, 0, 0, cv::INTER_AREA);
    return torch::from_blob(reduced.data, {side, side}, torch::kFloat) * nn::frameMask(side)[0];
}

Map mapOf(const torch::Tensor& label) {
    const auto values = label.contiguous();
    const float* first = values.data_ptr<float>();
    return Map(static_cast<int>(label.size(1)), static_cast<int>(label.size(0)), std::vector<float>(first, first + values.numel()));
}

// The label at twice the size: the probabilities, enlarged, of those vessels that the label has.
torch::Tensor enlargedLabel(const torch::Tensor& probability, const torch::Tensor& label) {
    // One pixel round the label may round to vessel; what was taken out as too small may not come back.
    const auto near = torch::max_pool2d(label.view({1, 1, label.size(0), label.size(1)}), 3, 1, 1);
    const auto kept = probability.view_as(near) * near;
    const auto side = 2 * label.size(0);
    return labelOf((nn::enlargedCoarse(kept, side)[0][0] * nn::frameMask(side)[0]).contiguous(), 1);
}

class SynthFundus final : public PairMethod {
public:
    SynthFundus(ModelStore store, std::shared_ptr<const Method> enlarger)
        : models_(std::make_unique<SynthesisModels>(std::move(store))), enlarger_(std::move(enlarger)) {
        info_.id = "synth.fundus";
        info_.title = "Synthetic fundus with vessels";
        info_.summary = "Makes a fundus photograph that never was, and the exact map of its vessels, from a number.";
        info_.task = Task::synthesize;
        info_.version = 2;  // 2: trees are drawn larger and reduced, laid out smaller, and small loose parts left out
        info_.schema = schemaOfSynthesis();
        info_.traits.learned = true;
        info_.traits.maskPolicy = MaskPolicy::zeroOutside;
    }
    const MethodInfo& info() const override { return info_; }

    Result<PairOutput> make(std::uint64_t seed, const ParamSet& parameters, const RunOptions& options,
                            const JobContext& context) const override {
        try {
            const nn::InterruptScope interrupt([&context] { return context.stopped(); });
            return makePair(seed, parameters, options, context);
        } catch (const nn::Interrupted&) {
            return fail(ErrorCode::cancelled, "cancelled");
        } catch (const std::bad_alloc&) {
            return fail(ErrorCode::outOfMemory, "%1: not enough memory", info_.id);
        } catch (const c10::Error& error) {
            const std::string what = error.what_without_backtrace();
            if (what.find("can't allocate memory") != std::string::npos) {
                return fail(ErrorCode::outOfMemory, "%1: not enough memory", info_.id);
            }
            return fail(ErrorCode::internal, "%1: %2", info_.id, what.substr(0, what.find('\n')));
        } catch (const std::exception& error) {  // cv::Exception among them
            return fail(ErrorCode::internal, "%1: %2", info_.id, error.what());
        }
    }

private:
    struct Tree {
        torch::Tensor probability, label;  // S x S
    };

    Result<Tree> drawTree(const SynthesisNetworks& networks, std::uint64_t seed, const ParamSet& parameters,
                          const JobContext& context, StepRecord& record) const {
        FOVEA_TRY(const Density range, densityOf(networks.cards[1]));
        TreeOptions options;
        options.variety = parameters.real("variety");
        options.steps = static_cast<int>(parameters.integer("steps"));
        options.sidePx = kTreePx;
        Tree tree;
        for (int attempt = 0; attempt < kAttempts; ++attempt) {
            const std::uint64_t own = mixSeed(seed, attempt);
            const auto coarse = drawCoarseTree(*networks.tree, own, options.variety);
            FOVEA_TRY(const auto probability, denoisedTree(*networks.denoiser, coarse, own, options,
                                                           context.part(static_cast<double>(attempt) / kAttempts, 1)));
            tree.probability = reducedTo(kSidePx, probability);
            tree.label = labelOf(tree.probability, kLeastPartPx);
            if (!range.holds(tree.label.mean().item<double>())) continue;
            if (attempt > 0) {
                record.notices.push_back(phrase(
                    "trees that were thinner or denser than any that was learned from, and were drawn again: %1", attempt));
            }
            return tree;
        }
        record.notices.push_back(
            phrase("none of %1 trees was as dense as those learned from; the last one was taken", kAttempts));
        return tree;
    }

    Result<PairOutput> makePair(std::uint64_t seed, const ParamSet& parameters, const RunOptions& options,
                                const JobContext& context) const {
        const auto start = std::chrono::steady_clock::now();
        FOVEA_CHECK(context.check());
        const bool large = parameters.integer("size") > kSidePx;
        if (large && !enlarger_) {
            return fail(ErrorCode::unavailable, "%1 cannot make 1024 px: there is no method sr.edsr", info_.id);
        }
        FOVEA_TRY(const Compute compute, resolveCompute(deviceOf(options.device), precisionOf(options.precision)));
        FOVEA_TRY(const auto networks, models_->get(info_.id, compute));
        StepRecord record;
        record.methodId = info_.id;
        record.methodVersion = info_.version;
        record.parameters = parameters.toJson();
        record.device = compute.deviceName();
        record.precision = compute.precisionName();
        record.notices = compute.notices;
        record.threads = setComputeThreads(options.threads);
        for (const ModelCard& card : networks->cards) record.stageModels.push_back({card.id, card.weights.sha256});

        FOVEA_TRY(const Tree tree, drawTree(*networks, seed, parameters, context.part(0, large ? 0.6 : 0.9), record));
        FOVEA_CHECK(context.check());
        PairOutput pair;
        pair.fundus = imageOf(colouredFundus(*networks->colour, tree.label, seed, parameters.real("variety")));
        pair.vessels = mapOf(large ? enlargedLabel(tree.probability, tree.label) : tree.label);
        if (large) {
            FOVEA_TRY(pair.fundus, enlarged(pair.fundus, options, context.part(0.65, 1), record));
        }
        record.modelId = record.stageModels.back().id;
        record.modelSha256 = record.stageModels.back().sha256;
        record.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        pair.record = std::move(record);
        context.progress(1, "done");
        return pair;
    }

    Result<Image> enlarged(const Image& image, const RunOptions& options, const JobContext& context, StepRecord& record) const {
        FOVEA_TRY(const ParamSet parameters, enlarger_->info().schema.parse(Json{{"scale", 2}}));
        FOVEA_TRY(MethodOutput output, enlarger_->apply(image, parameters, options, context));
        record.stageModels.push_back({output.record.modelId, output.record.modelSha256});
        record.tilePx = output.record.tilePx;
        record.notices.insert(record.notices.end(), output.record.notices.begin(), output.record.notices.end());
        // Black outside the larger frame, where the enlargement has a blurred edge.
        const Image& large = std::get<Image>(output.value);
        ImageBuilder builder(large);
        const FieldOfView view = frameView(large.width());
        for (std::size_t i = 0; i < view.mask->size(); ++i) {
            if (!(*view.mask)[i]) std::fill_n(builder.pixels() + 3 * i, 3, 0.0f);
        }
        return std::move(builder).build().withFieldOfView(view);
    }

    MethodInfo info_;
    std::unique_ptr<SynthesisModels> models_;
    std::shared_ptr<const Method> enlarger_;
};

}  // namespace

void registerSynthesis(MethodRegistry& registry, const std::filesystem::path& modelsFolder,
                       const std::filesystem::path& userFolder) {
    auto enlarger = registry.find("sr.edsr");
    registry.addPair(std::make_shared<SynthFundus>(ModelStore(modelsFolder, userFolder), enlarger ? *enlarger : nullptr));
}

}  // namespace fovea
