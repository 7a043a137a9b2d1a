#include "core/infer/learned_method.h"

#include <algorithm>
#include <new>

namespace fovea {
namespace {

ComputeDevice deviceOf(DeviceChoice choice) {
    switch (choice) {
        case DeviceChoice::cpu: return ComputeDevice::cpu;
        case DeviceChoice::cuda: return ComputeDevice::cuda;
        case DeviceChoice::automatic: break;
    }
    return ComputeDevice::automatic;
}

ComputePrecision precisionOf(PrecisionChoice choice) {
    switch (choice) {
        case PrecisionChoice::fp32: return ComputePrecision::fp32;
        case PrecisionChoice::bf16: return ComputePrecision::bf16;
        case PrecisionChoice::automatic: break;
    }
    return ComputePrecision::automatic;
}

// A method whose model cannot be used is not available, whatever is wrong with the model; running out of memory is not
// the model's fault, and a module that nobody trusts is another matter than one that is not there.
Error asUnavailable(const Error& error, const std::string& method) {
    const bool kept = error.code == ErrorCode::outOfMemory || error.code == ErrorCode::cancelled ||
                      error.code == ErrorCode::refusedForSafety;
    return Error(kept ? error.code : ErrorCode::unavailable, phrase("%1 cannot run: %2", method, error.text));
}

Status suits(const ModelCard& card, const Stage& stage) {
    if (card.method != stage.method) {
        return fail(ErrorCode::unavailable, "the model %1 serves '%2', not '%3'", card.id, card.method, stage.method);
    }
    if (card.scale != stage.scale) {
        return fail(ErrorCode::unavailable, "the model %1 has scale %2, not %3", card.id, card.scale, stage.scale);
    }
    return {};
}

void addNotice(StepRecord& record, const Text& notice) {
    const auto& notices = record.notices;
    if (std::find(notices.begin(), notices.end(), notice) == notices.end()) record.notices.push_back(notice);
}

// The side of tiles in which no single layer takes longer than a stop may, for networks whose layers work on the picture's
// own pixels or finer ones, where the engine's choice (made for networks that reduce first) would be too large. A layer
// cannot be interrupted, nor a module as a whole. 0: the engine's choice.
int gentleTilePx(const ModelCard& card) {
    if (isTorchscript(card)) return 256;
    const Json& architecture = card.architecture;
    const std::string type = architecture.value("type", "");
    if (type == "srcnn") return std::max(24, 384 / card.scale);  // computes on the enlarged picture
    if (type == "dncnn" || type == "unet") return 384;
    if (type == "autoencoder" || type == "edsr") return 256;
    if (type == "srgan-generator" && architecture.value("width", 64) >= 64) return 256;
    return 0;
}

// Of "auto": such pictures take a second or two once, and a few seconds four times.
constexpr std::int64_t kAveragedUpToPx = 512 * 1024;

}  // namespace

torch::Tensor tensorView(const Image& image) {
    return torch::from_blob(const_cast<float*>(image.data()), {image.height(), image.width(), 3}).permute({2, 0, 1});
}

torch::Tensor tensorView(ImageBuilder& builder) {
    return torch::from_blob(builder.pixels(), {builder.height(), builder.width(), 3}).permute({2, 0, 1});
}

std::span<const std::uint8_t> maskOf(const Image& image) {
    const auto& view = image.fieldOfView();
    if (!view || view->wholeImage || !view->mask) return {};
    return *view->mask;
}

void addEnsemble(ParamSchema& schema, const std::string& fallback) {
    schema.choice({.key = "ensemble",
                   .label = "Average",
                   .help = "flips: the mean over the picture and its mirror images; a little better, four times the time. "
                           "auto: flips up to half a megapixel, none above.",
                   .unit = ""},
                  fallback, {"none", "flips", "auto"});
}

Result<std::vector<LoadedStage>> LearnedMethod::load(const ParamSet& parameters, const RunOptions& options,
                                                     MethodRun& run) const {
    const std::vector<Stage> wanted = stages(parameters);
    FOVEA_ASSERT(!wanted.empty());
    std::vector<LoadedStage> loaded;
    for (const Stage& stage : wanted) {
        auto model = models_->store.find(stage.modelId);
        if (!model) return tl::unexpected(asUnavailable(model.error(), info_.id));
        if (auto status = suits(model->card, stage); !status) return tl::unexpected(asUnavailable(status.error(), info_.id));
        loaded.push_back({std::move(*model), nullptr});
    }
    // A module computes in the type that it was written for, whatever the others do.
    const bool foreign = std::any_of(loaded.begin(), loaded.end(), [](const auto& s) { return isTorchscript(s.model.card); });
    if (foreign && options.precision == PrecisionChoice::bf16) {
        addNotice(run.record, phrase("bf16 was asked for; a TorchScript module computes in fp32"));
    }
    FOVEA_TRY(const Compute compute, resolveCompute(deviceOf(options.device), foreign ? ComputePrecision::fp32
                                                                                      : precisionOf(options.precision)));
    for (const Text& notice : compute.notices) addNotice(run.record, notice);
    run.record.device = compute.deviceName();
    run.record.precision = compute.precisionName();
    for (LoadedStage& stage : loaded) {
        auto engine = models_->engines.get(stage.model, compute);
        if (!engine) return tl::unexpected(asUnavailable(engine.error(), info_.id));
        stage.engine = std::move(*engine);
        run.record.modelId = stage.model.card.id;
        run.record.modelSha256 = stage.model.card.weights.sha256;
        if (loaded.size() > 1) run.record.stageModels.push_back({run.record.modelId, run.record.modelSha256});
    }
    return loaded;
}

Result<MethodOutput> LearnedMethod::apply(const Image& image, const ParamSet& parameters, const RunOptions& options,
                                          const JobContext& context) const {
    try {
        FOVEA_CHECK(context.check());
        if (image.empty()) return fail(ErrorCode::badData, "there is no picture to restore");
        const int factor = scale(parameters);
        FOVEA_CHECK(checkMemory(image, factor, info_.traits.memoryFactor));
        MethodRun run(info_, parameters, factor, options);
        FOVEA_TRY(const std::vector<LoadedStage> loaded, load(parameters, options, run));
        FOVEA_CHECK(context.check());
        int tilePx = options.tilePx;
        if (tilePx == 0) tilePx = gentleTilePx(loaded.back().model.card);
        if (tilePx == 0 && loaded.size() > 1) tilePx = loaded.back().engine->defaultTilePx();
        return restore({image, parameters, options, context, loaded, tilePx}, std::move(run));
    } catch (const std::bad_alloc&) {
        return fail(ErrorCode::outOfMemory, "%1: not enough memory", info_.id);
    } catch (const c10::Error& error) {
        const std::string what = error.what_without_backtrace();
        if (what.find("can't allocate memory") != std::string::npos) {
            return fail(ErrorCode::outOfMemory, "%1: not enough memory", info_.id);
        }
        return fail(ErrorCode::internal, "%1: %2", info_.id, what);
    } catch (const std::exception& error) {  // cv::Exception among them
        return fail(ErrorCode::internal, "%1: %2", info_.id, error.what());
    }
}

Status LearnedMethod::runEngine(const Work& work, const LoadedStage& stage, const torch::Tensor& input,
                                const torch::Tensor& output, std::span<const std::uint8_t> mask, const JobContext& context,
                                MethodRun& run) {
    EngineOptions engineOptions;
    engineOptions.tilePx = stage.engine->traits().receptiveMargin < 0 && work.options.tilePx == 0 ? 0 : work.tilePx;
    engineOptions.threads = work.options.threads;
    engineOptions.mask = mask;
    const std::string& ensemble = work.parameters.choice("ensemble");
    const bool small = std::int64_t{work.image.width()} * work.image.height() <= kAveragedUpToPx;
    if (ensemble == "flips" || (ensemble == "auto" && small)) engineOptions.ensemble = Ensemble::flips;
    if (ensemble == "auto" && !small) {
        addNotice(run.record, phrase("not averaged over mirror images, because the picture is larger than half a "
                                     "megapixel; ensemble=flips averages"));
    }
    auto report = stage.engine->run(input, output, engineOptions, context);
    if (!report) {
        // Which of several networks it was.
        return propagate(report, work.stages.size() > 1 ? stage.model.card.id : std::string());
    }
    // The picture in one piece by our own choice of tile is recorded as by the engine's: 0.
    run.record.tilePx = work.options.tilePx == 0 && report->tilesRun + report->tilesSkipped == 1 ? 0 : report->tilePx;
    run.record.threads = report->threads;
    for (const Text& notice : report->notices) {
        addNotice(run.record, work.stages.size() > 1 ? phrase("%1: %2", stage.model.card.id, notice) : notice);
    }
    return {};
}

Status LearnedMethod::runPicture(const Work& work, const LoadedStage& stage, const Image& image, ImageBuilder& result,
                                 const JobContext& context, MethodRun& run) const {
    const nn::NetworkTraits& traits = stage.engine->traits();
    const torch::Tensor input = tensorView(image), output = tensorView(result);
    if (traits.inputChannels == 3 && traits.outputChannels == 3) {
        return runEngine(work, stage, input, output, maskOf(image), context, run);
    }
    if (traits.inputChannels != 1 || traits.outputChannels != 1) {
        return fail(ErrorCode::unavailable, "%1 cannot run: its model %2 does not make a picture of a picture",
                    info_.id, stage.model.card.id);
    }
    addNotice(run.record, phrase("the network works on one channel: it was run on red, green and blue in turn"));
    for (int channel = 0; channel < 3; ++channel) {
        FOVEA_CHECK(runEngine(work, stage, input.narrow(0, channel, 1), output.narrow(0, channel, 1), maskOf(image),
                              context.part(channel / 3.0, (channel + 1) / 3.0), run));
    }
    return {};
}

Result<Image> LearnedMethod::finishBetween(const Work& work, const Image& image, ImageBuilder result, int scale,
                                           const JobContext& context) const {
    MethodRun between(info_, work.parameters, scale, work.options);
    FOVEA_TRY(MethodOutput output, std::move(between).finish(image, std::move(result), context));
    return std::get<Image>(std::move(output.value));
}

}  // namespace fovea
