#include "core/jobs/evaluate/evaluation_config.h"

#include <algorithm>
#include <cmath>

#include "core/metrics/metric_table.h"

namespace fovea {
namespace {

namespace fs = std::filesystem;

// Reads one JSON object key by key; the first error stays, and a key nobody asked for is one.
class Keys {
public:
    Keys(const Json& json, std::string origin) : json_(json), origin_(std::move(origin)) {
        if (!json.is_object()) fault("must be a JSON object");
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
    void number(const char* key, T& value, double low, double high) {
        read(key, value);
        if (!has(key) || error_) return;
        if (!(static_cast<double>(value) >= low && static_cast<double>(value) <= high)) {
            fault("'" + std::string(key) + "' must be from " + plain(low) + " to " + plain(high));
        }
    }
    template <typename T>
    void number(const char* key, std::optional<T>& value, double low, double high) {
        T given = static_cast<T>(low);
        if (has(key)) {
            number(key, given, low, high);
            value = given;
        }
        known_.emplace_back(key);
    }
    template <typename T, typename FromName>
    void oneOf(const char* key, T& value, FromName fromName, const char* choices) {
        std::string name;
        const bool given = has(key);
        read(key, name);
        if (!given || error_) return;
        if (const auto found = fromName(name)) value = *found;
        else fault("'" + std::string(key) + "' is '" + name + "'; it must be one of " + choices);
    }
    void path(const char* key, fs::path& value) {
        std::string text = value.string();
        read(key, text);
        value = text;
    }
    bool has(const char* key) const { return json_.is_object() && json_.contains(key); }
    // The object, array or value under a key that is read elsewhere.
    const Json& part(const char* key) {
        known_.emplace_back(key);
        static const Json kNone;
        return has(key) ? json_.at(key) : kNone;
    }
    void require(const char* key) {
        if (!has(key)) fault("'" + std::string(key) + "' is missing");
    }
    void fault(const std::string& what) {
        if (!error_) error_ = Error{ErrorCode::configuration, origin_ + ": " + what};
    }
    Status finish() const {
        if (error_) return tl::unexpected<Error>(*error_);
        for (const auto& [key, value] : json_.items()) {
            if (std::ranges::find(known_, key) != known_.end()) continue;
            return fail(ErrorCode::configuration, origin_ + ": there is no key '" + key + "'");
        }
        return {};
    }

private:
    static std::string plain(double value) { return Json(value == std::floor(value) ? Json(static_cast<std::int64_t>(value)) : Json(value)).dump(); }
    const Json& json_;
    std::string origin_;
    std::vector<std::string> known_;
    std::optional<Error> error_;
};

std::optional<std::optional<Split>> splitFromName(const std::string& name) {
    if (name == "all") return std::make_optional<std::optional<Split>>();
    for (const Split split : {Split::training, Split::validation, Split::test}) {
        if (name == nameOf(split)) return std::optional<Split>(split);
    }
    return std::nullopt;
}

std::optional<Channel> channelFromName(const std::string& name) {
    for (const Channel channel : {Channel::luma, Channel::rgb, Channel::green}) {
        if (name == nameOf(channel)) return channel;
    }
    return std::nullopt;
}

std::optional<MetricRegion> metricRegionFromName(const std::string& name) {
    for (const MetricRegion region : {MetricRegion::whole, MetricRegion::fieldOfView}) {
        if (name == nameOf(region)) return region;
    }
    return std::nullopt;
}

std::optional<FigureNeed> needFromName(const std::string& name) {
    if (name == "required") return FigureNeed::required;
    if (name == "if-available") return FigureNeed::ifAvailable;
    return std::nullopt;
}

Result<EvaluationData> parseData(const Json& json, const std::string& origin) {
    EvaluationData data;
    Keys keys(json, origin);
    keys.require("layout");
    keys.read("layout", data.layout);
    keys.path("folder", data.folder);
    keys.oneOf("split", data.split, splitFromName, "training, validation, test, all");
    keys.read("include", data.include);
    keys.number("limit", data.limit, 0, 1e6);
    std::vector<double> severity;
    keys.read("severity", severity);
    if (keys.has("severity")) {
        if (severity.size() == 2 && severity[0] <= severity[1]) data.severity = Interval{severity[0], severity[1]};
        else keys.fault("'severity' must be [lowest, highest]");
    }
    keys.read("images", data.pairs.images);
    keys.read("references", data.pairs.references);
    keys.read("labels", data.pairs.labels);
    keys.read("masks", data.pairs.masks);
    FOVEA_CHECK(keys.finish());
    const auto& layouts = dataSetLayouts();
    if (std::ranges::find(layouts, data.layout) == layouts.end()) {
        std::string names;
        for (const std::string& name : layouts) names += (names.empty() ? "" : ", ") + name;
        return fail(ErrorCode::configuration, origin + ": 'layout' is '" + data.layout + "'; it must be one of " + names);
    }
    if (data.layout != "pairs" && (keys.has("images") || keys.has("references") || keys.has("labels") || keys.has("masks"))) {
        return fail(ErrorCode::configuration, origin + ": 'images', 'references', 'labels' and 'masks' go with the layout pairs only");
    }
    if (data.folder.empty()) data.folder = data.layout;
    return data;
}

Result<Preparation> parsePreparation(const Json& json, const std::string& origin) {
    Preparation preparation;
    Keys keys(json, origin);
    keys.oneOf("region", preparation.region, regionFromName, "whole, border-cropped, inscribed-square, centre");
    keys.number("centrePx", preparation.centrePx, 0, 65535);
    keys.number("sizePx", preparation.sizePx, 0, 65535);
    keys.number("multipleOf", preparation.multipleOf, 1, 1024);
    if ((preparation.region == Preparation::Region::centre) != (preparation.centrePx > 0)) {
        keys.fault("'centrePx' goes with the region centre, and the region needs it");
    }
    if (preparation.region == Preparation::Region::whole && preparation.sizePx > 0) {
        keys.fault("'sizePx' makes a square: choose a square 'region' with it");
    }
    FOVEA_CHECK(keys.finish());
    return preparation;
}

Result<Degradation> parseDegradation(const Json& json, const std::string& origin) {
    Degradation degradation;
    Keys keys(json, origin);
    keys.oneOf("type", degradation.kind, degradationFromName, "none, noise, low-resolution, low-resolution-noise, cataract");
    using Kind = Degradation::Kind;
    const auto only = [&](const char* key, std::initializer_list<Kind> kinds) {
        if (keys.has(key) && std::ranges::find(kinds, degradation.kind) == kinds.end()) {
            keys.fault("'" + std::string(key) + "' does not go with the type " + std::string(nameOf(degradation.kind)));
        }
    };
    keys.number("scale", degradation.scale, 2, 16);
    only("scale", {Kind::lowResolution, Kind::lowResolutionNoise});
    keys.number("sigma", degradation.sigma, 0, 255);
    only("sigma", {Kind::noise, Kind::lowResolutionNoise});
    keys.number("blurSigmaPx", degradation.cataract.blurSigmaPx, 0, 50);
    keys.number("transmission", degradation.cataract.transmission, 0.01, 1);
    keys.number("noiseSigma", degradation.cataract.noiseSigma, 0, 255);
    for (const char* key : {"blurSigmaPx", "transmission", "noiseSigma"}) only(key, {Kind::cataract});
    keys.read("seed", degradation.seed);
    if (degradation.kind == Kind::lowResolution || degradation.kind == Kind::lowResolutionNoise) keys.require("scale");
    FOVEA_CHECK(keys.finish());
    return degradation;
}

Result<EvaluationTraining> parseTraining(const Json& json, const std::string& origin, const fs::path& folder) {
    EvaluationTraining training;
    Keys keys(json, origin);
    keys.require("recipes");
    keys.read("recipes", training.recipes);
    keys.read("changes", training.changes);
    keys.number("steps", training.steps, 1, 1e8);
    keys.number("minutes", training.minutes, 0.01, 1e5);
    if (training.recipes.empty()) keys.fault("'recipes' must name at least one recipe");
    if (!training.changes.is_object()) keys.fault("'changes' must be a JSON object");
    FOVEA_CHECK(keys.finish());
    for (std::string& recipe : training.recipes) {
        std::error_code ignored;
        if (const fs::path here = folder / recipe; fs::is_regular_file(here, ignored)) recipe = here.string();
    }
    return training;
}

Result<EvaluatedMethod> parseMethod(const Json& json, const std::string& origin, const fs::path& folder) {
    EvaluatedMethod method;
    Keys keys(json, origin);
    std::string id;
    Json parameters = Json::object(), pipeline = Json::array();
    keys.read("name", method.name);
    keys.read("method", id);
    keys.read("parameters", parameters);
    keys.read("pipeline", pipeline);
    keys.path("models", method.models);
    const Json& training = keys.part("train");
    if (keys.has("method") == keys.has("pipeline")) keys.fault("give 'method' or 'pipeline', one of them");
    if (keys.has("pipeline") && (!pipeline.is_array() || pipeline.empty())) keys.fault("'pipeline' must be a list of steps");
    if (keys.has("pipeline") && keys.has("parameters")) keys.fault("'parameters' go with 'method'");
    if (keys.has("pipeline") && !keys.has("name")) keys.require("name");
    if (keys.has("train") && keys.has("models")) keys.fault("'train' makes its own models: leave 'models' out");
    FOVEA_CHECK(keys.finish());
    if (keys.has("pipeline")) {
        method.steps = pipeline;
    } else if (id != "input") {
        method.steps.push_back({{"method", id}, {"parameters", parameters}});
    } else if (!parameters.empty()) {
        return fail(ErrorCode::configuration, origin + ": the input itself has no parameters");
    }
    if (method.name.empty()) method.name = id;
    if (!method.models.empty() && method.models.is_relative()) method.models = folder / method.models;
    if (keys.has("train")) {
        FOVEA_TRY(method.training, parseTraining(training, origin + ": train", folder));
    }
    return method;
}

Result<EvaluationFigure> parseFigure(const Json& json, const std::string& origin) {
    EvaluationFigure figure;
    const auto known = [&]() -> Status {
        const auto entry = findMetricEntry(figure.metric);
        return entry ? Status() : fail(ErrorCode::configuration, origin + ": " + entry.error().message);
    };
    if (json.is_string()) {
        figure.metric = json.get<std::string>();
        FOVEA_CHECK(known());
        return figure;
    }
    Keys keys(json, origin);
    keys.require("metric");
    keys.read("metric", figure.metric);
    keys.oneOf("channel", figure.channel, channelFromName, "Y, RGB, green");
    keys.oneOf("region", figure.region, metricRegionFromName, "whole, field-of-view");
    keys.oneOf("need", figure.need, needFromName, "required, if-available");
    FOVEA_CHECK(keys.finish());
    FOVEA_CHECK(known());
    return figure;
}

Result<VesselOptions> parseVessels(const Json& json, const std::string& origin) {
    VesselOptions vessels;
    Keys keys(json, origin);
    std::string method = "vessel.fovea";
    Json parameters = Json::object();
    keys.read("method", method);
    keys.read("parameters", parameters);
    keys.number("threshold", vessels.threshold, 0, 1);
    keys.number("referenceThreshold", vessels.referenceThreshold, 0, 1);
    keys.number("tolerancePx", vessels.tolerancePx, 0, 100);
    FOVEA_CHECK(keys.finish());
    vessels.steps = Json::array({{{"method", method}, {"parameters", parameters}}});
    return vessels;
}

Status checkTogether(const EvaluationConfig& config, const std::string& origin) {
    const auto fault = [&](const std::string& what) -> Status { return fail(ErrorCode::configuration, origin + ": " + what); };
    for (std::size_t i = 0; i < config.methods.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (config.methods[i].name == config.methods[j].name) return fault("two methods are named '" + config.methods[i].name + "'");
        }
    }
    const auto named = [&](const EvaluatedMethod& method) { return method.name == config.compareWith; };
    if (!config.compareWith.empty() && std::ranges::none_of(config.methods, named)) {
        return fault("'compareWith' is '" + config.compareWith + "', which is no method of the list");
    }
    const bool trains = std::ranges::any_of(config.methods, [](const auto& method) { return method.training.has_value(); });
    if (config.folds.count > 0 && !trains) return fault("'folds' go with methods that have 'train'");
    if (config.folds.run > config.folds.count) return fault("'run' must not be more than 'count'");
    return {};
}

}  // namespace

Result<EvaluationConfig> parseEvaluation(const Json& json, const std::string& origin, const fs::path& folder) {
    static const Json kEmpty = Json::object();
    EvaluationConfig config;
    std::string format;
    Keys keys(json, origin);
    for (const char* key : {"format", "data", "methods", "metrics"}) keys.require(key);
    keys.read("format", format);
    if (keys.has("format") && format != kEvaluationFormat) {
        keys.fault("'format' is '" + format + "', this build reads " + kEvaluationFormat);
    }
    keys.read("title", config.title);
    keys.read("compareWith", config.compareWith);
    const Json& data = keys.part("data");
    const Json& methods = keys.part("methods");
    const Json& figures = keys.part("metrics");
    const auto optionalPart = [&](const char* key) -> const Json& {
        const Json& part = keys.part(key);
        return keys.has(key) ? part : kEmpty;
    };
    const Json& preparation = optionalPart("preparation");
    const Json& degradation = optionalPart("degradation");
    const Json& vessels = optionalPart("vessels");
    Keys folds(optionalPart("folds"), origin + ": folds");
    if (keys.has("folds")) folds.require("count");
    folds.number("count", config.folds.count, 2, 100);
    folds.number("run", config.folds.run, 0, 100);
    Keys bootstrap(optionalPart("bootstrap"), origin + ": bootstrap");
    bootstrap.number("level", config.bootstrap.level, 0.5, 0.9999);
    bootstrap.number("resamples", config.bootstrap.resamples, 100, 1'000'000);
    bootstrap.read("seed", config.bootstrap.seed);
    FOVEA_CHECK(keys.finish());
    FOVEA_CHECK(folds.finish());
    FOVEA_CHECK(bootstrap.finish());
    FOVEA_TRY(config.data, parseData(data, origin + ": data"));
    FOVEA_TRY(config.preparation, parsePreparation(preparation, origin + ": preparation"));
    FOVEA_TRY(config.degradation, parseDegradation(degradation, origin + ": degradation"));
    FOVEA_TRY(config.vessels, parseVessels(vessels, origin + ": vessels"));
    for (const auto& [list, name] : {std::pair{&methods, "methods"}, {&figures, "metrics"}}) {
        if (!list->is_array() || list->empty()) {
            return fail(ErrorCode::configuration, origin + ": '" + name + "' must be a list of at least one");
        }
    }
    for (std::size_t i = 0; i < methods.size(); ++i) {
        FOVEA_TRY(EvaluatedMethod method, parseMethod(methods[i], origin + ": methods[" + std::to_string(i) + "]", folder));
        config.methods.push_back(std::move(method));
    }
    for (std::size_t i = 0; i < figures.size(); ++i) {
        FOVEA_TRY(EvaluationFigure figure, parseFigure(figures[i], origin + ": metrics[" + std::to_string(i) + "]"));
        config.figures.push_back(std::move(figure));
    }
    FOVEA_CHECK(checkTogether(config, origin));
    return config;
}

Result<EvaluationConfig> readEvaluation(const fs::path& path) {
    FOVEA_TRY(const Json json, readJsonFile(path));
    return parseEvaluation(json, path.string(), path.parent_path());
}

}  // namespace fovea
