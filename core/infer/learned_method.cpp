#include "core/infer/learned_method.h"

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
// the model's fault.
Error asUnavailable(Error error, const std::string& method) {
    if (error.code != ErrorCode::outOfMemory && error.code != ErrorCode::cancelled) error.code = ErrorCode::unavailable;
    error.message = method + " cannot run: " + error.message;
    return error;
}

Status suits(const ModelCard& card, const std::string& method, int scale) {
    if (card.method != method) {
        return fail(ErrorCode::unavailable, "the model " + card.id + " serves '" + card.method + "', not this method");
    }
    if (card.scale != scale) {
        return fail(ErrorCode::unavailable, "the model " + card.id + " has scale " + std::to_string(card.scale) + ", not " +
                                                std::to_string(scale));
    }
    return {};
}

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
                   .help = "flips: the mean over the picture and its mirror images; a little better, four times the time.",
                   .unit = ""},
                  fallback, {"none", "flips"});
}

Result<MethodOutput> LearnedMethod::apply(const Image& image, const ParamSet& parameters, const RunOptions& options,
                                          const JobContext& context) const {
    try {
        FOVEA_CHECK(context.check());
        if (image.empty()) return fail(ErrorCode::badData, "there is no picture to restore");
        const int factor = scale(parameters);
        FOVEA_CHECK(checkMemory(image, factor, info_.traits.memoryFactor));
        MethodRun run(info_, parameters, factor, options);
        FOVEA_TRY(const Compute compute, resolveCompute(deviceOf(options.device), precisionOf(options.precision)));
        auto model = models_->store.find(modelId(parameters));
        if (!model) return tl::unexpected(asUnavailable(model.error(), info_.id));
        if (auto status = suits(model->card, info_.id, factor); !status) {
            return tl::unexpected(asUnavailable(status.error(), info_.id));
        }
        auto engine = models_->engines.get(*model, compute);
        if (!engine) return tl::unexpected(asUnavailable(engine.error(), info_.id));
        FOVEA_CHECK(context.check());
        run.record.device = compute.deviceName();
        run.record.precision = compute.precisionName();
        run.record.modelId = model->card.id;
        run.record.modelSha256 = model->card.weights.sha256;
        run.record.notices = compute.notices;
        return restore({image, parameters, options, context, *model, **engine, factor}, std::move(run));
    } catch (const std::bad_alloc&) {
        return fail(ErrorCode::outOfMemory, info_.id + ": not enough memory");
    } catch (const c10::Error& error) {
        const std::string what = error.what_without_backtrace();
        if (what.find("can't allocate memory") != std::string::npos) {
            return fail(ErrorCode::outOfMemory, info_.id + ": not enough memory");
        }
        return fail(ErrorCode::internal, info_.id + ": " + what);
    } catch (const std::exception& error) {  // cv::Exception among them
        return fail(ErrorCode::internal, info_.id + ": " + error.what());
    }
}

Status LearnedMethod::runEngine(const Work& work, const torch::Tensor& input, const torch::Tensor& output,
                                std::span<const std::uint8_t> mask, const JobContext& context, MethodRun& run) {
    EngineOptions engineOptions;
    engineOptions.tilePx = work.options.tilePx;
    engineOptions.threads = work.options.threads;
    engineOptions.mask = mask;
    if (work.parameters.choice("ensemble") == "flips") engineOptions.ensemble = Ensemble::flips;
    FOVEA_TRY(const EngineReport report, work.engine.run(input, output, engineOptions, context));
    run.record.tilePx = report.tilePx;
    run.record.threads = report.threads;
    run.record.notices.insert(run.record.notices.end(), report.notices.begin(), report.notices.end());
    return {};
}

}  // namespace fovea
