#include "core/jobs/mark.h"

#include <algorithm>

#include "core/base/version.h"
#include "core/infer/local_saliency.h"
#include "core/methods/vessel_tracking.h"

namespace fovea {
namespace {

// A registry of the methods without training is enough: whatever else runs is learned.
bool learned(const PipelineStep& step) {
    static const MethodRegistry classical = [] {
        MethodRegistry registry;
        registerClassicalMethods(registry);
        registerLocalSaliency(registry);
        registerTracking(registry);
        return registry;
    }();
    if (classical.findGraph(step.methodId)) {
        // A network led to the lines if they were looked for in its map.
        const auto source = step.parameters.values().find("source");
        const auto* name = source == step.parameters.values().end() ? nullptr : std::get_if<std::string>(&source->second);
        return name && *name != kTrackedChannel;
    }
    return !classical.find(step.methodId);
}

std::string stepWords(const PipelineStep& step) {
    const auto scale = step.parameters.values().find("scale");
    if (scale == step.parameters.values().end()) return step.methodId;
    const auto* factor = std::get_if<std::int64_t>(&scale->second);
    return factor ? step.methodId + " x" + std::to_string(*factor) : step.methodId;
}

std::string signedWords(const std::string& what, const std::string& methods) {
    return what + std::string(kMarkPhrase) + " \u00b7 " + methods + " \u00b7 Fovea " + std::string(version());
}

}  // namespace

std::string methodWords(const Pipeline& pipeline) {
    std::string methods;
    for (const PipelineStep& step : pipeline.steps) methods += (methods.empty() ? "" : " + ") + stepWords(step);
    return methods;
}

bool usesTraining(const Pipeline& pipeline) {
    return std::any_of(pipeline.steps.begin(), pipeline.steps.end(), learned);
}

std::string processedMark(const Pipeline& pipeline) {
    return markWords(usesTraining(pipeline) ? Learning::trained : Learning::none, methodWords(pipeline));
}

std::string markWords(Learning learning, const std::string& methods, Subject subject) {
    const std::string processed = learning == Learning::trained ? "AI-PROCESSED" : "PROCESSED";
    return signedWords(subject == Subject::madeUp ? std::string(kMadeUpPhrase) + " - " + processed : processed, methods);
}

std::string madeUpMark(const std::string& methods) { return signedWords(std::string(kMadeUpPhrase), methods); }

std::string markOf(const Restored& restored) {
    const auto mark = jsonValue<std::string>(restored.record, "mark", "record");
    return mark ? *mark : processedMark(restored.pipeline);
}

// Behind "SYNTHETIC - NO PATIENT - ", where that is said first.
bool isLearned(const Restored& restored) { return markOf(restored).find("AI-PROCESSED - ") != std::string::npos; }

bool isMadeUp(const Restored& restored) { return markOf(restored).starts_with(kMadeUpPhrase); }

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
