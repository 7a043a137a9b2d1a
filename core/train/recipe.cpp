#include "core/train/recipe.h"

#include <algorithm>
#include <cmath>
#include <regex>

#include "core/train/recipe_schema.h"

namespace fovea {
namespace {

// Reads the keys of one JSON object and at the end refuses those nobody asked for.
class Reader {
public:
    Reader(const Json& json, std::string origin) : json_(json), origin_(std::move(origin)) {
        if (!json.is_object()) error_ = Error(ErrorCode::configuration, phrase("%1: must be a JSON object", origin_));
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
            error_ = Error(ErrorCode::configuration, phrase("%1: '%2' is missing", origin_, key));
        }
        read(key, value);
    }
    void number(const char* key, double& value, double low, double high) {
        read(key, value);
        check(key, std::isfinite(value) && value >= low && value <= high, low, high);
    }
    void oneOf(const char* key, std::string& value, const std::vector<std::string>& choices) {
        read(key, value);
        if (error_ || std::ranges::find(choices, value) != choices.end()) return;
        std::string list;
        for (const auto& choice : choices) list += (list.empty() ? "" : ", ") + choice;
        error_ = Error(ErrorCode::configuration, phrase("%1: '%2' must be one of %3", origin_, key, list));
    }
    void part(const char* key) { known_.emplace_back(key); }
    Status finish() {
        if (error_) return tl::unexpected<Error>(*error_);
        for (const auto& [key, value] : json_.items()) {
            if (std::ranges::find(known_, key) == known_.end()) {
                return fail(ErrorCode::configuration, "%1: there is no key '%2'", origin_, key);
            }
        }
        return {};
    }

private:
    void check(const char* key, bool legal, double low, double high) {
        if (error_ || legal) return;
        error_ = Error(ErrorCode::configuration, phrase("%1: '%2' must be from %3 to %4", origin_, key, low, high));
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
    reader.oneOf("domain", source.domain, {"", "blurred", "clear"});
    reader.read("table", source.table);
    reader.read("column", source.column);
    reader.read("low", source.low);
    reader.read("high", source.high);
    reader.read("inputs", source.inputs);
    reader.read("patient", source.patient);
    reader.read("patientTable", source.patientTable);
    reader.read("fileColumn", source.fileColumn);
    reader.read("patientColumn", source.patientColumn);
    reader.oneOf("patientTag", source.patientTag, {"", "patient", "eye"});
    reader.read("restoredBy", source.restoredBy);
    FOVEA_CHECK(reader.finish());
    for (const double diameter : source.diameterPx) {
        if (!(diameter >= 16 && diameter <= 20000)) {
            return fail(ErrorCode::configuration, "%1: 'diameterPx' must be from 16 to 20000", origin);
        }
    }
    if (source.table.empty() != source.column.empty()) {
        return fail(ErrorCode::configuration, "%1: 'table' and 'column' go together", origin);
    }
    if (!source.patient.empty() + !source.patientTable.empty() + !source.patientTag.empty() > 1) {
        return fail(ErrorCode::configuration, "%1: only one of 'patient', 'patientTable' and 'patientTag' can say whose a photograph is", origin);
    }
    try {
        if (!source.patient.empty() && std::regex(source.patient).mark_count() == 0) {
            return fail(ErrorCode::configuration,
                        "%1: 'patient' must have a group in round brackets that names the patient", origin);
        }
    } catch (const std::regex_error& error) {
        return fail(ErrorCode::configuration, "%1: 'patient' is no regular expression: %2", origin, error.what());
    }
    if (!(source.low <= source.high)) return fail(ErrorCode::configuration, "%1: 'low' must not exceed 'high'", origin);
    return source;
}

Result<ParamSet> checked(const ParamSchema& schema, const Json& json, const std::string& origin) {
    if (!json.is_object()) return fail(ErrorCode::configuration, "%1: must be a JSON object", origin);
    auto set = schema.parse(json);
    if (!set) return fail(ErrorCode::configuration, "%1: %2", origin, set.error().text);
    return set;
}

// The object without the keys that are read apart from its schema.
Json without(const Json& json, std::initializer_list<const char*> keys) {
    Json rest = json;
    for (const char* key : keys) {
        if (rest.is_object()) rest.erase(key);
    }
    return rest;
}

Result<LossTerm> parseTerm(const Json& json, const std::string& origin) {
    const Json object = json.is_string() ? Json{{"type", json}} : json;
    LossTerm term;
    FOVEA_TRY(term.type, jsonValue<std::string>(object, "type", origin));
    FOVEA_TRY(term.weight, jsonValueOr<double>(object, "weight", 1.0, origin));
    const ParamSchema* schema = lossSchema(term.type);
    if (!schema) {
        std::string list;
        for (const auto& type : lossTypes()) list += (list.empty() ? "" : ", ") + type;
        return fail(ErrorCode::configuration, "%1: 'type' must be one of %2", origin, list);
    }
    if (!(std::isfinite(term.weight) && term.weight >= 0)) {
        return fail(ErrorCode::configuration, "%1: 'weight' must be a number from 0", origin);
    }
    FOVEA_TRY(term.channels, jsonValueOr<std::vector<double>>(object, "channels", {}, origin));
    FOVEA_TRY(term.features, jsonValueOr<std::string>(object, "weights", "", origin));
    const bool weighable = term.type == "mse" || term.type == "l1" || term.type == "charbonnier";
    const bool legal = std::ranges::all_of(term.channels, [](double w) { return std::isfinite(w) && w >= 0; });
    if (!term.channels.empty() && (!weighable || term.channels.size() != 3 || !legal)) {
        return fail(ErrorCode::configuration,
                    "%1: 'channels' must be three numbers from 0, of a loss mse, l1 or charbonnier", origin);
    }
    if ((term.type == "cnn") == term.features.empty()) {
        return fail(ErrorCode::configuration,
                    "%1: the cnn loss, and no other, has 'weights': a safetensors file of its features", origin);
    }
    FOVEA_TRY(term.options, checked(*schema, without(object, {"type", "weight", "channels", "weights"}), origin));
    return term;
}

// A name, one term, or a list of either.
Result<std::vector<LossTerm>> parseLoss(const Json& json, const std::string& origin) {
    const Json list = json.is_array() ? json : Json::array({json});
    if (list.empty()) return fail(ErrorCode::configuration, "%1: must have at least one term", origin);
    std::vector<LossTerm> terms;
    for (std::size_t i = 0; i < list.size(); ++i) {
        FOVEA_TRY(LossTerm term, parseTerm(list[i], origin + "[" + std::to_string(i) + "]"));
        terms.push_back(std::move(term));
    }
    return terms;
}

Status parseTraining(const Json& json, TrainingOptions& t, const std::string& origin) {
    if (!json.is_object()) return fail(ErrorCode::configuration, "%1: must be a JSON object", origin);
    FOVEA_TRY(t.scheme, jsonValueOr<std::string>(json, "scheme", t.scheme, origin));
    const ParamSchema* scheme = schemeSchema(t.scheme);
    if (!scheme) {
        std::string list;
        for (const auto& name : schemeNames()) list += (list.empty() ? "" : ", ") + name;
        return fail(ErrorCode::configuration, "%1: 'scheme' must be one of %2", origin, list);
    }
    FOVEA_TRY(t.options, checked(*scheme, partOf(json, t.scheme.c_str()), origin + ": " + t.scheme));
    if (json.contains("loss")) {
        FOVEA_TRY(t.loss, parseLoss(json["loss"], origin + ": loss"));
    } else {
        FOVEA_TRY(t.loss, parseLoss("charbonnier", origin + ": loss"));
    }
    if (json.contains("initialLoss")) {
        if (t.scheme != "adversarial") {
            return fail(ErrorCode::configuration, "%1: 'initialLoss' is only for the scheme adversarial", origin);
        }
        FOVEA_TRY(t.initialLoss, parseLoss(json["initialLoss"], origin + ": initialLoss"));
    }
    FOVEA_TRY(t.startFrom, jsonValueOr<std::string>(json, "startFrom", "", origin));
    FOVEA_TRY(t.cascade, jsonValueOr<std::vector<std::string>>(json, "cascade", {}, origin));
    const Json scalars = without(json, {"scheme", t.scheme.c_str(), "loss", "initialLoss", "startFrom", "cascade"});
    FOVEA_TRY(const ParamSet set, checked(trainingSchema(), scalars, origin));
    const auto whole = [&](const char* key) { return static_cast<int>(set.integer(key)); };
    t.patchPx = whole("patchPx");
    for (const auto* terms : {&t.loss, &t.initialLoss}) {
        const bool windowed = std::ranges::any_of(*terms, [](const LossTerm& term) { return term.type == "ssim"; });
        if (windowed && t.patchPx < 11)
            return fail(ErrorCode::configuration,
                        "%1: 'patchPx' must be at least 11 for the loss ssim, whose window it must hold", origin);
    }
    t.batch = whole("batch");
    t.steps = whole("steps");
    t.rate = set.real("rate");
    t.finalRate = set.real("finalRate");
    t.beta1 = set.real("beta1");
    t.beta2 = set.real("beta2");
    t.weightDecay = set.real("weightDecay");
    t.warmupSteps = whole("warmupSteps");
    t.gradientClip = set.real("gradientClip");
    t.precision = set.choice("precision");
    t.averaging = set.real("averaging");
    t.keep = set.choice("keep");
    // A discriminator's demands lower the score that "best" goes by: its first steps would always win.
    if (t.keep == "auto") t.keep = t.scheme == "supervised" ? "best" : "last";
    t.validateEvery = whole("validateEvery");
    t.checkpointEvery = whole("checkpointEvery");
    t.patience = whole("patience");
    if (t.patience > 0 && t.keep != "best") {
        return fail(ErrorCode::configuration, "%1: 'patience' waits for a better score: it needs 'keep' to be best",
                    origin);
    }
    return {};
}

}  // namespace

bool learnsVessels(const Recipe& recipe) {
    return std::ranges::any_of(recipe.training.loss, [](const LossTerm& term) { return term.type == "vessel"; });
}

int scaleOf(const DegradationOptions& options) { return options.type.starts_with("low-resolution") ? options.scale : 1; }

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
    top.read("discriminator", recipe.discriminator);
    top.read("domain", recipe.domain);
    top.read("credits", recipe.credits);
    for (const char* key : {"data", "degradation", "augment", "training"}) top.part(key);
    FOVEA_CHECK(top.finish());
    if (format != "fovea-recipe/1") {
        return fail(ErrorCode::configuration, "%1: 'format' is '%2', this build reads fovea-recipe/1", origin, format);
    }
    if (recipe.id.empty() || recipe.id.find_first_of("/\\") != std::string::npos || recipe.id.front() == '.') {
        return fail(ErrorCode::configuration, "%1: 'id' must be a plain name", origin);
    }
    const Json& sources = partOf(json, "data");
    if (!sources.is_array() || sources.empty()) {
        return fail(ErrorCode::configuration, "%1: 'data' must be a list of at least one source", origin);
    }
    for (std::size_t i = 0; i < sources.size(); ++i) {
        FOVEA_TRY(DataSource source, parseSource(sources[i], origin + ": data[" + std::to_string(i) + "]"));
        recipe.sources.push_back(std::move(source));
    }

    FOVEA_TRY(const ParamSet d, checked(degradationSchema(), partOf(json, "degradation"), origin + ": degradation"));
    recipe.degradation = {.type = d.choice("type"),
                          .sigmaLow = d.real("sigmaLow"),
                          .sigmaHigh = d.real("sigmaHigh"),
                          .nominalSigma = d.real("nominalSigma"),
                          .nominalShare = d.real("nominalShare"),
                          .scale = static_cast<int>(d.integer("scale"))};
    FOVEA_TRY(const ParamSet a, checked(augmentSchema(), partOf(json, "augment"), origin + ": augment"));
    recipe.augment = {.dihedral = a.flag("dihedral"),
                      .scaleLow = a.real("scaleLow"),
                      .scaleHigh = a.real("scaleHigh"),
                      .gamma = a.real("gamma"),
                      .gain = a.real("gain"),
                      .noise = a.real("noise"),
                      .rotation = a.real("rotation"),
                      .plainShare = a.real("plainShare")};
    FOVEA_CHECK(parseTraining(partOf(json, "training"), recipe.training, origin + ": training"));
    const bool twins = std::ranges::any_of(recipe.sources, [](const DataSource& s) { return !s.inputs.empty(); });
    if (twins && (recipe.degradation.type != "none" || learnsVessels(recipe))) {
        return fail(ErrorCode::configuration,
                    "%1: 'inputs' are degraded already: 'degradation' must be none, and no loss vessel", origin);
    }
    if (twins && std::ranges::any_of(recipe.sources, [](const DataSource& s) { return s.inputs.empty(); })) {
        return fail(ErrorCode::configuration, "%1: either all sources have 'inputs' or none", origin);
    }
    const auto& augment = recipe.augment;
    if (!learnsVessels(recipe) && (augment.gain > 0 || augment.noise > 0 || augment.rotation > 0)) {
        return fail(ErrorCode::configuration,
                    "%1: augment: 'gain', 'noise' and 'rotation' are for the vessel loss only: what is restored must "
                    "keep its colours and its pixels",
                    origin);
    }
    if (learnsVessels(recipe) && (scaleOf(recipe.degradation) > 1 || recipe.training.loss.size() > 1)) {
        return fail(ErrorCode::configuration,
                    "%1: the vessel loss goes neither with other losses nor with a lower resolution", origin);
    }
    return recipe;
}

}  // namespace fovea
