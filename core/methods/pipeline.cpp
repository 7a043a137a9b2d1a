#include "core/methods/pipeline.h"

#include <algorithm>

#include "core/image/field_of_view.h"
#include "core/methods/graph_method.h"
#include "core/methods/guard.h"

namespace fovea {
namespace {

constexpr std::string_view kFormat = "fovea-pipeline/1";
constexpr int kLargestScale = 16;

tl::unexpected<Error> wrong(const std::string& origin, const Text& what) {
    return fail(ErrorCode::configuration, "%1: %2", origin, what);
}

Status checkVersion(const MethodInfo& info, int version, const std::string& origin) {
    if (version == info.version) return {};
    const Text asked = phrase("method %1 version %2", info.id, version);
    if (version > info.version) return wrong(origin, phrase("%1 is newer than this build's %2", asked, info.version));
    return wrong(
        origin,
        phrase("%1 is older than this build's %2, which may give another picture; set the version to %2 to use it",
               asked, info.version));
}

// [[x, y], ...].
Result<std::vector<PixelPosition>> parseSeeds(const Json& json, const std::string& origin) {
    std::vector<PixelPosition> seeds;
    const bool list = json.is_array() && std::ranges::all_of(json, [](const Json& seed) {
        return seed.is_array() && seed.size() == 2 && seed[0].is_number() && seed[1].is_number();
    });
    if (!list) return wrong(origin, phrase("'seeds' is not a list of places [x, y]"));
    for (const Json& seed : json) seeds.push_back({seed[0].get<double>(), seed[1].get<double>()});
    return seeds;
}

// A pipeline's step may be of an image method or, where a graph is wanted, of one that makes it.
Result<const MethodInfo*> methodOfStep(const std::string& id, const MethodRegistry& registry, const std::string& origin, PipelineEnd end) {
    if (const auto graph = registry.findGraph(id)) {
        if (end == PipelineEnd::graph) return &(*graph)->info();
        return wrong(origin, phrase("%1 makes a graph: use 'fovea-cli track --pipeline'", id));
    }
    const auto method = registry.find(id);
    if (!method) return wrong(origin, method.error().text);
    return &(*method)->info();
}

Result<PipelineStep> parseStep(const Json& json, const MethodRegistry& registry, const std::string& origin, PipelineEnd end) {
    if (!json.is_object()) return wrong(origin, phrase("is not an object"));
    for (const auto& item : json.items()) {
        if (item.key() != "method" && item.key() != "version" && item.key() != "parameters" && item.key() != "seeds") {
            return wrong(origin, phrase("'%1' is not known; a step has method, version and parameters", item.key()));
        }
    }
    FOVEA_TRY(const auto id, jsonValue<std::string>(json, "method", origin));
    FOVEA_TRY(const MethodInfo* const method, methodOfStep(id, registry, origin, end));
    const MethodInfo& info = *method;
    PipelineStep step{.methodId = id, .version = info.version, .parameters = {}};
    if (json.contains("version")) {
        if (!json["version"].is_number_integer()) return wrong(origin, phrase("'version' is not a whole number"));
        FOVEA_TRY(step.version, jsonValue<int>(json, "version", origin));
    }
    FOVEA_CHECK(checkVersion(info, step.version, origin));
    auto parameters = info.schema.parse(json.contains("parameters") ? json["parameters"] : Json::object());
    if (!parameters) return wrong(origin + " (" + id + ")", parameters.error().text);
    step.parameters = std::move(*parameters);
    if (json.contains("seeds")) {
        if (info.kind() != MethodKind::graph) return wrong(origin, phrase("%1 takes no 'seeds'", id));
        FOVEA_TRY(step.seeds, parseSeeds(json["seeds"], origin));
    }
    return step;
}

// Progress that never goes back, whatever the parts report.
JobContext monotone(const JobContext& context) {
    if (!context.onProgress) return context;
    JobContext result = context;
    result.onProgress = [outer = context.onProgress, highest = std::make_shared<double>(0.0)](double fraction, std::string_view stage) {
        *highest = std::clamp(fraction, *highest, 1.0);
        outer(*highest, stage);
    };
    return result;
}

// A step's share of the progress: the pixels it makes.
std::vector<double> shares(const Pipeline& pipeline, const MethodRegistry& registry) {
    std::vector<double> ends;
    double sum = 0, scale = 1;
    for (const auto& step : pipeline.steps) {
        scale *= (*registry.find(step.methodId))->scale(step.parameters);
        ends.push_back(sum += scale * scale);
    }
    for (auto& end : ends) end /= sum;
    return ends;
}

Result<PipelineOutput> runSteps(const Pipeline& pipeline, const Image& image, const MethodRegistry& registry,
                                const RunOptions& options, const JobContext& context) {
    context.progress(0, "finding the retina");
    PipelineOutput output{.value = withFieldOfView(image), .steps = {}};
    const auto ends = shares(pipeline, registry);
    for (std::size_t i = 0; i < pipeline.steps.size(); ++i) {
        const auto& step = pipeline.steps[i];
        const auto* current = std::get_if<Image>(&output.value);
        if (current == nullptr) {
            return fail(ErrorCode::usage, "pipeline: %1 makes a map, so %2 cannot follow it",
                        pipeline.steps[i - 1].methodId, step.methodId);
        }
        FOVEA_CHECK(context.check());
        FOVEA_TRY(const auto method, registry.find(step.methodId));
        const double from = i == 0 ? 0 : ends[i - 1];
        const JobContext part = context.part(0.02 + 0.98 * from, 0.02 + 0.98 * ends[i]);
        FOVEA_TRY(auto made, method->apply(*current, step.parameters, options, part));
        output.value = std::move(made.value);
        output.steps.push_back(std::move(made.record));
    }
    context.progress(1, "done");
    return output;
}

}  // namespace

Json Pipeline::toJson() const {
    Json list = Json::array();
    for (const auto& step : steps) {
        list.push_back({{"method", step.methodId}, {"version", step.version}, {"parameters", step.parameters.toJson()}});
        for (const PixelPosition& seed : step.seeds) list.back()["seeds"].push_back(Json::array({seed.x, seed.y}));
    }
    return {{"format", kFormat}, {"steps", std::move(list)}};
}

Result<Pipeline> parsePipeline(const Json& source, const MethodRegistry& registry, const std::string& origin, PipelineEnd end) {
    const Json& json = source.is_object() && source.contains("pipeline") ? source["pipeline"] : source;
    FOVEA_TRY(const auto format, jsonValue<std::string>(json, "format", origin));
    if (format != kFormat) {
        return wrong(origin, phrase("format '%1' is not one this build reads (%2)", format, kFormat));
    }
    if (!json.contains("steps") || !json["steps"].is_array()) return wrong(origin, phrase("'steps' is not a list"));
    if (json["steps"].empty()) return wrong(origin, phrase("'steps' is empty"));
    Pipeline pipeline;
    for (const auto& step : json["steps"]) {
        const std::string place = origin + ": step " + std::to_string(pipeline.steps.size() + 1);
        FOVEA_TRY(auto parsed, parseStep(step, registry, place, end));
        if (pipeline.steps.size() + 1 < json["steps"].size()) {
            const auto image = registry.find(parsed.methodId);
            if (!image) return wrong(place, phrase("%1 makes a graph, so it can only be the last step", parsed.methodId));
            if (makesMap((*image)->info().task))
                return wrong(place, phrase("%1 makes a map, so it can only be the last step", parsed.methodId));
        }
        pipeline.steps.push_back(std::move(parsed));
    }
    if (const auto scale = scaleOf(pipeline, registry); !scale) return wrong(origin, scale.error().text);
    return pipeline;
}

bool makesGraph(const Pipeline& pipeline, const MethodRegistry& registry) {
    return !pipeline.steps.empty() && registry.findGraph(pipeline.steps.back().methodId).has_value();
}

Result<int> scaleOf(const Pipeline& pipeline, const MethodRegistry& registry) {
    int total = 1;
    for (const auto& step : pipeline.steps) {
        if (&step == &pipeline.steps.back() && makesGraph(pipeline, registry)) break;
        FOVEA_TRY(const auto method, registry.find(step.methodId));
        total *= method->scale(step.parameters);
        if (total > kLargestScale) {
            return fail(ErrorCode::usage, "the steps enlarge by %1 in all; at most %2 is possible", total,
                        kLargestScale);
        }
    }
    return total;
}

Result<PipelineOutput> runPipeline(const Pipeline& pipeline, const Image& image, const MethodRegistry& registry,
                                   const RunOptions& options, const JobContext& context) {
    if (image.empty()) return fail(ErrorCode::usage, "pipeline: there is no picture");
    if (pipeline.steps.empty()) return fail(ErrorCode::usage, "pipeline: there are no steps");
    FOVEA_TRY([[maybe_unused]] const int scale, scaleOf(pipeline, registry));
    if (const auto last = registry.find(pipeline.steps.back().methodId); !last) return propagate(last);
    FOVEA_CHECK(context.check());
    return guarded("pipeline", [&] { return runSteps(pipeline, image, registry, options, monotone(context)); });
}

}  // namespace fovea
