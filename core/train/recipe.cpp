#include "core/train/recipe.h"

#include <algorithm>
#include <cmath>

namespace fovea {
namespace {

// Reads the keys of one JSON object and at the end refuses those nobody asked for.
class Reader {
public:
    Reader(const Json& json, std::string origin) : json_(json), origin_(std::move(origin)) {
        if (!json.is_object()) error_ = Error{ErrorCode::configuration, origin_ + ": must be a JSON object"};
    }
    template <typename T>
    void read(const char* key, T& value) {
        known_.emplace_back(key);
        if (error_) return;
        auto result = jsonValueOr<T>(json_, key, value, origin_);
        if (result) value = std::move(*result);
        else error_ = result.error();
    }
    template <typename T>
    void require(const char* key, T& value) {
        if (!error_ && !json_.contains(key)) {
            error_ = Error{ErrorCode::configuration, origin_ + ": '" + key + "' is missing"};
        }
        read(key, value);
    }
    void number(const char* key, double& value, double low, double high) {
        read(key, value);
        check(key, std::isfinite(value) && value >= low && value <= high, low, high);
    }
    void number(const char* key, int& value, int low, int high) {
        read(key, value);
        check(key, value >= low && value <= high, low, high);
    }
    void oneOf(const char* key, std::string& value, const std::vector<std::string>& choices) {
        read(key, value);
        if (error_ || std::ranges::find(choices, value) != choices.end()) return;
        std::string list;
        for (const auto& choice : choices) list += (list.empty() ? "" : ", ") + choice;
        error_ = Error{ErrorCode::configuration, origin_ + ": '" + key + "' must be one of " + list};
    }
    void part(const char* key) { known_.emplace_back(key); }
    Status finish() {
        if (error_) return tl::unexpected<Error>(*error_);
        for (const auto& [key, value] : json_.items()) {
            if (std::ranges::find(known_, key) == known_.end()) {
                return fail(ErrorCode::configuration, origin_ + ": there is no key '" + key + "'");
            }
        }
        return {};
    }

private:
    void check(const char* key, bool legal, double low, double high) {
        if (error_ || legal) return;
        error_ = Error{ErrorCode::configuration, origin_ + ": '" + key + "' must be from " + std::to_string(low) + " to " +
                                                     std::to_string(high)};
    }
    const Json& json_;
    std::string origin_;
    std::vector<std::string> known_;
    std::optional<Error> error_;
};

const Json kEmpty = Json::object();
const Json& partOf(const Json& json, const char* key) { return json.contains(key) ? json.at(key) : kEmpty; }

Result<DataSource> parseSource(const Json& json, const std::string& origin) {
    DataSource source;
    Reader reader(json, origin);
    reader.require("folder", source.folder);
    reader.read("include", source.include);
    reader.read("labels", source.labels);
    reader.read("labelPattern", source.labelPattern);
    reader.read("diameterPx", source.diameterPx);
    reader.read("validation", source.validation);
    reader.read("skipBoxes", source.skipBoxes);
    reader.number("boxScale", source.boxScale, 1e-3, 1e3);
    reader.number("weight", source.weight, 1e-6, 1e6);
    FOVEA_CHECK(reader.finish());
    for (const double diameter : source.diameterPx) {
        if (!(diameter >= 16 && diameter <= 20000)) {
            return fail(ErrorCode::configuration, origin + ": 'diameterPx' must be from 16 to 20000");
        }
    }
    return source;
}

}  // namespace

Result<Recipe> parseRecipe(const Json& json, const std::string& origin) {
    Recipe recipe;
    recipe.json = json;
    std::string format;
    Reader top(json, origin);
    top.require("format", format);
    top.require("id", recipe.id);
    top.require("method", recipe.method);
    top.require("task", recipe.task);
    top.read("title", recipe.title);
    top.read("summary", recipe.summary);
    top.read("licence", recipe.licence);
    top.read("seed", recipe.seed);
    top.require("architecture", recipe.architecture);
    top.read("domain", recipe.domain);
    top.read("credits", recipe.credits);
    for (const char* key : {"data", "degradation", "augment", "training"}) top.part(key);
    FOVEA_CHECK(top.finish());
    if (format != "fovea-recipe/1") {
        return fail(ErrorCode::configuration, origin + ": 'format' is '" + format + "', this build reads fovea-recipe/1");
    }
    if (recipe.id.empty() || recipe.id.find_first_of("/\\") != std::string::npos || recipe.id.front() == '.') {
        return fail(ErrorCode::configuration, origin + ": 'id' must be a plain name");
    }
    const Json& sources = partOf(json, "data");
    if (!sources.is_array() || sources.empty()) {
        return fail(ErrorCode::configuration, origin + ": 'data' must be a list of at least one source");
    }
    for (std::size_t i = 0; i < sources.size(); ++i) {
        FOVEA_TRY(DataSource source, parseSource(sources[i], origin + ": data[" + std::to_string(i) + "]"));
        recipe.sources.push_back(std::move(source));
    }

    auto& d = recipe.degradation;
    Reader degradation(partOf(json, "degradation"), origin + ": degradation");
    degradation.oneOf("type", d.type, {"none", "noise", "low-resolution", "cataract"});
    degradation.number("sigmaLow", d.sigmaLow, 0, 255);
    degradation.number("sigmaHigh", d.sigmaHigh, 0, 255);
    degradation.number("nominalSigma", d.nominalSigma, 0, 255);
    degradation.number("nominalShare", d.nominalShare, 0, 1);
    degradation.number("scale", d.scale, 2, 16);
    FOVEA_CHECK(degradation.finish());

    auto& a = recipe.augment;
    Reader augment(partOf(json, "augment"), origin + ": augment");
    augment.read("dihedral", a.dihedral);
    augment.number("scaleLow", a.scaleLow, 0.1, 10);
    augment.number("scaleHigh", a.scaleHigh, 0.1, 10);
    augment.number("gamma", a.gamma, 0, 2);
    FOVEA_CHECK(augment.finish());

    auto& t = recipe.training;
    Reader training(partOf(json, "training"), origin + ": training");
    training.number("patchPx", t.patchPx, 8, 4096);
    training.number("batch", t.batch, 1, 4096);
    training.number("steps", t.steps, 1, 100'000'000);
    training.oneOf("loss", t.loss, {"charbonnier", "l1", "mse", "vessel"});
    training.number("rate", t.rate, 0, 1);
    training.number("finalRate", t.finalRate, 0, 1);
    training.number("beta1", t.beta1, 0, 0.99999);
    training.number("beta2", t.beta2, 0, 0.99999);
    training.number("weightDecay", t.weightDecay, 0, 1);
    training.number("warmupSteps", t.warmupSteps, 0, 100'000'000);
    training.number("gradientClip", t.gradientClip, 0, 1e9);
    training.oneOf("precision", t.precision, {"auto", "fp32", "bf16"});
    training.read("startFrom", t.startFrom);
    training.number("validateEvery", t.validateEvery, 1, 100'000'000);
    training.number("checkpointEvery", t.checkpointEvery, 1, 100'000'000);
    FOVEA_CHECK(training.finish());
    if (t.loss == "vessel" && d.type == "low-resolution") {
        return fail(ErrorCode::configuration, origin + ": the vessel loss does not go with low-resolution");
    }
    return recipe;
}

}  // namespace fovea
