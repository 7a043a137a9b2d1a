#include "core/jobs/evaluate/cached_runner.h"

#include <map>

#include "core/base/version.h"
#include "core/jobs/restore.h"
#include "core/store/model_store.h"

namespace fovea {
namespace {

Json pipelineOf(const Json& steps) { return {{"format", "fovea-pipeline/1"}, {"steps", steps}}; }

const char* nameOf(DeviceChoice device) {
    return device == DeviceChoice::cpu ? "cpu" : device == DeviceChoice::cuda ? "cuda" : "auto";
}
const char* nameOf(PrecisionChoice precision) {
    return precision == PrecisionChoice::fp32 ? "fp32" : precision == PrecisionChoice::bf16 ? "bf16" : "auto";
}

template <typename Picture>
std::pair<Picture, std::string> rounded(const Picture& picture) {
    Picture result = roundedTo8Bits(picture);
    std::string hash = contentHash(result);
    return {std::move(result), std::move(hash)};
}

}  // namespace

struct CachedRunner::State {
    State(const std::filesystem::path& models, const std::filesystem::path& userModels, RunOptions options, ResultCache& kept)
        : registry(builtinMethods(models, userModels)), run(options), cache(kept) {
        // The program's folder goes before the user's, as in the methods.
        for (const std::filesystem::path& folder : {models, userModels}) {
            if (folder.empty()) continue;
            for (const ModelListing& listing : ModelStore(folder).list()) {
                if (!listing.model || hashes.contains(listing.id)) continue;
                hashes[listing.id] = listing.model->card.weights.sha256;
                const std::string& method = listing.model->card.method;
                methods.emplace(method, listing.id);
                if (method != listing.id) methods.emplace(listing.id, listing.id);  // an imported network is a method itself
            }
        }
    }

    // Weights that a step may use: those whose card says so. Another set of weights gives another key.
    Json weightsOf(const std::string& method) const {
        Json weights = Json::object();
        for (auto [at, end] = methods.equal_range(method); at != end; ++at) weights[at->second] = hashes.at(at->second);
        return weights;
    }

    // What a kept result says it was made with must still be what is there.
    bool current(const Json& about) const {
        for (const Json& model : about.value("models", Json::array())) {
            const auto found = hashes.find(model.value("id", std::string()));
            if (found == hashes.end() || found->second != model.value("sha256", std::string())) return false;
        }
        return true;
    }

    MethodRegistry registry;
    RunOptions run;
    ResultCache& cache;
    std::map<std::string, std::string> hashes;        // model -> sha256
    std::multimap<std::string, std::string> methods;  // method -> models
};

CachedRunner::CachedRunner(const std::filesystem::path& models, const std::filesystem::path& userModels, RunOptions run, ResultCache& cache)
    : state_(std::make_unique<State>(models, userModels, run, cache)) {}
CachedRunner::~CachedRunner() = default;
CachedRunner::CachedRunner(CachedRunner&&) noexcept = default;

const MethodRegistry& CachedRunner::registry() const { return state_->registry; }

Result<Json> CachedRunner::resolved(const Json& steps) const {
    if (steps.empty()) return Json::array();
    FOVEA_TRY(const Pipeline pipeline, parsePipeline(pipelineOf(steps), state_->registry, "evaluation"));
    return pipeline.toJson()["steps"];
}

Result<int> CachedRunner::scale(const Json& steps) const {
    if (steps.empty()) return 1;
    FOVEA_TRY(const Pipeline pipeline, parsePipeline(pipelineOf(steps), state_->registry, "evaluation"));
    return scaleOf(pipeline, state_->registry);
}

Result<CachedRunner::Output> CachedRunner::run(const Json& steps, const Image& input, const std::string& inputHash,
                                               const JobContext& context) {
    if (steps.empty()) return Output{.value = input, .hash = inputHash, .about = {{"steps", Json::array()}, {"models", Json::array()}, {"seconds", 0.0}}};
    FOVEA_TRY(const Pipeline pipeline, parsePipeline(pipelineOf(steps), state_->registry, "evaluation"));
    Json key = {{"kind", "picture"},
                {"program", std::string(version())},
                {"input", inputHash},
                {"steps", pipeline.toJson()["steps"]},
                {"device", nameOf(state_->run.device)},
                {"precision", nameOf(state_->run.precision)},
                {"tilePx", state_->run.tilePx}};
    for (const PipelineStep& step : pipeline.steps) key["weights"].push_back(state_->weightsOf(step.methodId));
    if (auto kept = state_->cache.findPicture(key); kept && state_->current(kept->about)) {
        const std::string hash = std::visit([](const auto& picture) { return contentHash(picture); }, kept->value);
        return Output{.value = std::move(kept->value), .hash = hash, .about = std::move(kept->about), .found = true};
    }
    FOVEA_CHECK(context.check());
    FOVEA_TRY(const PipelineOutput made, runPipeline(pipeline, input, state_->registry, state_->run, context));
    Output output;
    std::visit([&](const auto& picture) { std::tie(output.value, output.hash) = rounded(picture); }, made.value);
    double seconds = 0;
    Json records = Json::array(), models = Json::array();
    for (const StepRecord& step : made.steps) {
        seconds += step.seconds;
        records.push_back(toJson(step));
        for (const ModelUse& use : modelsOf(step)) models.push_back({{"id", use.id}, {"sha256", use.sha256}});
    }
    output.about = {{"steps", std::move(records)}, {"models", std::move(models)}, {"seconds", seconds}};
    FOVEA_CHECK(state_->cache.keepPicture(key, {output.value, output.about}));
    return output;
}

}  // namespace fovea
