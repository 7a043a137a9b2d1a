#include "core/jobs/mark.h"

#include "core/base/version.h"
#include "core/infer/local_saliency.h"

namespace fovea {
namespace {

// A registry of the methods without training is enough: whatever else runs is learned.
bool learned(const std::string& methodId) {
    static const MethodRegistry classical = [] {
        MethodRegistry registry;
        registerClassicalMethods(registry);
        registerLocalSaliency(registry);
        return registry;
    }();
    return !classical.find(methodId).has_value();
}

std::string stepWords(const PipelineStep& step) {
    const auto scale = step.parameters.values().find("scale");
    if (scale == step.parameters.values().end()) return step.methodId;
    const auto* factor = std::get_if<std::int64_t>(&scale->second);
    return factor ? step.methodId + " x" + std::to_string(*factor) : step.methodId;
}

}  // namespace

std::string processedMark(const Pipeline& pipeline) {
    std::string methods;
    bool ai = false;
    for (const PipelineStep& step : pipeline.steps) {
        methods += (methods.empty() ? "" : " + ") + stepWords(step);
        ai = ai || learned(step.methodId);
    }
    return std::string(ai ? "AI-PROCESSED" : "PROCESSED") + " - NOT FOR DIAGNOSIS \u00b7 " + methods + " \u00b7 Fovea " +
           std::string(version());
}

std::string_view researchNote() { return "Research software, not a medical device."; }

ImageText embeddedText(const Json& record) {
    // The source is named by its hash alone: file names can identify a patient.
    return {{"Software", "Fovea " + std::string(version())},
            {"Comment", record["mark"].get<std::string>()},
            {"Disclaimer", std::string(researchNote())},
            {"Source-SHA256", record["source"]["sha256"].get<std::string>()},
            {"Fovea-Pipeline", record["pipeline"].dump()}};
}

}  // namespace fovea
