#include "core/jobs/record.h"

#include <algorithm>

#include "core/base/version.h"
#include "core/jobs/mark.h"

namespace fovea {
namespace {

Result<RunOptions> recordedOptions(const Json& step, const std::string& origin) {
    FOVEA_TRY(const std::string device, jsonValue<std::string>(step, "device", origin));
    FOVEA_TRY(const std::string precision, jsonValue<std::string>(step, "precision", origin));
    FOVEA_TRY(const int tilePx, jsonValue<int>(step, "tilePx", origin));
    FOVEA_TRY(const int threads, jsonValue<int>(step, "threads", origin));
    RunOptions options;
    if (device.starts_with("cuda")) {
        options.device = DeviceChoice::cuda;
    } else if (device.starts_with("cpu")) {
        options.device = DeviceChoice::cpu;
    } else {
        return fail(ErrorCode::configuration, "%1: unknown device '%2'", origin, device);
    }
    if (precision == "bf16") {
        options.precision = PrecisionChoice::bf16;
    } else if (precision == "fp32") {
        options.precision = PrecisionChoice::fp32;
    } else {
        return fail(ErrorCode::configuration, "%1: unknown precision '%2'", origin, precision);
    }
    if (tilePx < 0 || threads < 0)
        return fail(ErrorCode::configuration, "%1: negative tile size or thread count", origin);
    FOVEA_TRY(options.tilePx, jsonValueOr<int>(step, "tileAskedPx", tilePx, origin));
    options.threads = threads;
    return options;
}

}  // namespace

bool isRecord(const Json& json) {
    return json.is_object() && json.contains("format") && json["format"].is_string() && json["format"] == kRecordFormat;
}

RunSummary summaryOf(std::span<const StepRecord> steps) {
    RunSummary summary;
    const StepRecord* shown = steps.empty() ? nullptr : &steps.back();
    for (const StepRecord& step : steps) {
        summary.seconds += step.seconds;
        if (!step.modelId.empty()) shown = &step;
    }
    if (shown) {
        summary.device = shown->device;
        summary.precision = shown->precision;
        summary.tilePx = shown->tilePx;
        summary.threads = shown->threads;
    }
    return summary;
}

Json makeRecord(const Image& source, const Pipeline& pipeline, std::span<const StepRecord> steps,
                std::span<const RunOptions> asked) {
    const ImageInfo& info = source.info();
    const RunSummary summary = summaryOf(steps);
    Json record;
    record["format"] = kRecordFormat;
    record["program"] = {{"name", "Fovea"}, {"version", version()}};
    record["note"] = researchNote();
    record["mark"] = processedMark(pipeline);
    record["source"] = {{"name", info.sourceName},
                        {"sha256", info.sourceSha256},
                        {"format", info.sourceFormat},
                        {"width", source.width()},
                        {"height", source.height()}};
    record["pipeline"] = pipeline.toJson();
    record["steps"] = Json::array();
    record["models"] = Json::array();
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const StepRecord& step = steps[i];
        record["steps"].push_back(toJson(step));
        // One piece (0) by wish and one piece because the picture is small are repeated differently.
        if (step.tilePx == 0 && i < asked.size() && asked[i].tilePx > 0) record["steps"].back()["tileAskedPx"] = asked[i].tilePx;
        for (const ModelUse& use : modelsOf(step)) {
            const Json model = {{"id", use.id}, {"sha256", use.sha256}};
            const bool known = std::find(record["models"].begin(), record["models"].end(), model) != record["models"].end();
            if (!known) record["models"].push_back(model);
        }
    }
    record["device"] = summary.device;
    record["precision"] = summary.precision;
    record["tilePx"] = summary.tilePx;
    record["threads"] = summary.threads;
    return record;
}

Result<RecordedRun> readRecordedRun(const Json& record, const std::string& origin) {
    RecordedRun run;
    FOVEA_TRY(const Json steps, jsonValue<Json>(record, "steps", origin));
    if (!steps.is_array()) return fail(ErrorCode::configuration, "%1: 'steps' is not a list", origin);
    for (const Json& step : steps) {
        FOVEA_TRY(const RunOptions options, recordedOptions(step, origin));
        run.options.push_back(options);
    }
    FOVEA_TRY(const Json source, jsonValue<Json>(record, "source", origin));
    FOVEA_TRY(run.sourceSha256, jsonValue<std::string>(source, "sha256", origin));
    FOVEA_TRY(const Json models, jsonValueOr<Json>(record, "models", Json::array(), origin));
    for (const Json& model : models) {
        FOVEA_TRY(std::string id, jsonValue<std::string>(model, "id", origin));
        FOVEA_TRY(std::string sha256, jsonValue<std::string>(model, "sha256", origin));
        run.models.emplace_back(std::move(id), std::move(sha256));
    }
    FOVEA_TRY(const Json program, jsonValue<Json>(record, "program", origin));
    FOVEA_TRY(run.programVersion, jsonValue<std::string>(program, "version", origin));
    if (record.contains("output")) {
        FOVEA_TRY(run.outputSha256, jsonValueOr<std::string>(record["output"], "sha256", "", origin));
        FOVEA_TRY(const std::string name, jsonValueOr<std::string>(record["output"], "name", "", origin));
        run.outputExtension = std::filesystem::path(name).extension().string();
        FOVEA_TRY(run.markStrip, jsonValueOr<bool>(record["output"], "markStrip", false, origin));
    }
    return run;
}

}  // namespace fovea
