#include "app/cli/batch_run.h"

#include <fmt/format.h>

#include "app/cli/command.h"
#include "app/cli/progress.h"

namespace fovea::cli {
namespace {

std::string tileText(int tilePx) { return tilePx > 0 ? fmt::format("tile {} px", tilePx) : "whole image"; }

std::string methodsText(const FileResult& result) {
    std::string text;
    for (const StepRecord& step : result.steps) {
        text += (text.empty() ? "" : " + ") + step.methodId + (step.scale > 1 ? " x" + std::to_string(step.scale) : "");
    }
    return text;
}

void printText(const Console& console, const BatchItem& item, const FileResult& result) {
    const RunSummary& run = result.summary;
    console.print(fmt::format("{} -> {}: {} x {} px, {}, {}, {}, {}, {} thread{}, {:.1f} s", item.input.string(),
                              item.output.string(), result.width, result.height, methodsText(result), run.device,
                              run.precision, tileText(run.tilePx), run.threads, run.threads == 1 ? "" : "s", run.seconds));
    for (const Text& notice : result.notices) console.print("  note: " + notice.english());
    for (const Measured& value : result.measured) {
        console.print(fmt::format("  {}{}{} {:.4f}{}{}  ({})", value.id, value.channel.empty() ? "" : " ", value.channel,
                                  value.value, value.unit.empty() ? "" : " ", value.unit, value.definition.english()));
    }
}

Json jsonOf(const BatchItem& item, const FileResult& result) {
    const RunSummary& run = result.summary;
    Json json = {{"input", item.input.string()},
                 {"output", item.output.string()},
                 {"record", item.record.string()},
                 {"width", result.width},
                 {"height", result.height},
                 {"mark", result.mark},
                 {"device", run.device},
                 {"precision", run.precision},
                 {"tilePx", run.tilePx},
                 {"threads", run.threads},
                 {"seconds", run.seconds},
                 {"notices", result.notices},
                 {"steps", Json::array()}};
    for (const StepRecord& step : result.steps) json["steps"].push_back(toJson(step));
    if (item.reference) {
        json["reference"] = item.reference->string();
        json["measured"] = Json::array();
        for (const Measured& value : result.measured) json["measured"].push_back(toJson(value));
    }
    return json;
}

std::string titleOf(const BatchPlan& plan, std::size_t index) {
    const std::string name = plan.items[index].input.filename().string();
    return plan.items.size() > 1 ? fmt::format("[{}/{}] {}", index + 1, plan.items.size(), name) : name;
}

}  // namespace

int runBatch(const BatchPlan& plan, const FileJob& job, const MethodRegistry& registry, ResultStyle style,
             const Console& console, const Interruption& interruption) {
    if (const Status folder = makeOutputFolder(plan); !folder) return reportFailure(console, interruption, folder.error());
    Json results = Json::array();
    int failures = 0, code = 0;
    for (std::size_t i = 0; i < plan.items.size() && !interruption.happened(); ++i) {
        const BatchItem& item = plan.items[i];
        Progress progress(console, titleOf(plan, i));
        const auto result = restoreFile(item, plan.filesRead, job, registry, progress.context(interruption.token()));
        if (result) {
            if (style == ResultStyle::text) printText(console, item, *result);
            results.push_back(jsonOf(item, *result));
            continue;
        }
        if (result.error().code == ErrorCode::cancelled) break;
        ++failures;
        code = exitCodeOf(result.error().code);
        console.error(result.error().message);
        results.push_back({{"input", item.input.string()}, {"error", toJson(result.error())}});
    }
    if (style == ResultStyle::json) console.printJson(plan.several || results.empty() ? results : results.front());
    if (interruption.happened()) {
        const std::size_t done = results.size() - static_cast<std::size_t>(failures);
        console.error(plan.items.size() > 1 ? fmt::format("cancelled: {} of {} done", done, plan.items.size()) : "cancelled");
        return interruption.exitCode();
    }
    return failures > 0 && plan.items.size() > 1 ? 1 : code;
}

}  // namespace fovea::cli
