#include "core/jobs/evaluate/trained_models.h"

#include <algorithm>
#include <chrono>
#include <cmath>

#include "core/base/files.h"
#include "core/base/hash.h"
#include "core/jobs/train_job.h"
#include "core/store/model_store.h"
#include "core/train/recipe_file.h"
#include "core/train/training_files.h"

namespace fovea {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;
constexpr const char* kDoneFormat = "fovea-trained/1";

std::string shortHash(const Json& json) {
    const std::string text = json.dump(-1, ' ', false, Json::error_handler_t::replace);
    return sha256Hex(std::as_bytes(std::span<const char>(text.data(), text.size()))).substr(0, 16);
}

// A file name as a shell pattern that means just this name.
std::string literalPattern(const std::string& name) {
    std::string pattern;
    for (const char c : name) {
        if (std::string_view("*?[]\\").find(c) != std::string_view::npos) pattern += '\\';
        pattern += c;
    }
    return pattern;
}

// Every photograph of the fold's training part, whatever the recipe took before. Those kept for validation are held out
// where the source held out some before, and left out where it did not.
void restrictSource(Json& source, const FoldFiles& fold) {
    const bool validates = !source.value("validation", Json::array()).empty();
    Json include = Json::array(), held = Json::array();
    for (const std::string& name : fold.training) include.push_back(literalPattern(name));
    for (const std::string& name : fold.validation) {
        if (!validates) continue;
        include.push_back(literalPattern(name));
        held.push_back(literalPattern(name));
    }
    source["include"] = std::move(include);
    source["validation"] = std::move(held);
}

// Fewer steps in all, and every step number that is counted from the start with them, so that each part of the training
// keeps its share.
void shorten(Json& training, double share) {
    const auto scaled = [&](Json& value) {
        if (value.is_number()) value = std::llround(value.get<double>() * share);
    };
    scaled(training["steps"]);
    if (training.contains("warmupSteps")) scaled(training["warmupSteps"]);
    const std::string scheme = training.value("scheme", std::string());
    if (training.contains(scheme) && training[scheme].is_object() && training[scheme].contains("from")) scaled(training[scheme]["from"]);
}

Result<Json> derivedRecipe(const ModelsRequest& request, const fs::path& path) {
    FOVEA_TRY(Json json, readRecipeJson(path));
    json.merge_patch(request.changes);
    if (request.edit) request.edit(json);
    if (request.steps && json.contains("training") && json["training"].is_object()) {
        Json& training = json["training"];
        FOVEA_TRY(const int steps, jsonValueOr<int>(training, "steps", 10000, path.string() + ": training"));
        training["steps"] = steps;
        if (steps > *request.steps) shorten(training, static_cast<double>(*request.steps) / steps);
    }
    if (request.minutes && json.contains("training") && json["training"].is_object()) {
        // Something must be kept whenever the time is over.
        Json& training = json["training"];
        FOVEA_TRY(const int steps, jsonValueOr<int>(training, "steps", 10000, path.string() + ": training"));
        const int often = std::max(1, steps / 20);
        for (const char* key : {"validateEvery", "checkpointEvery"}) {
            FOVEA_TRY(const int every, jsonValueOr<int>(training, key, 500, path.string() + ": training"));
            training[key] = std::min(every, often);
        }
    }
    if (request.fold) {
        if (request.fold->training.empty()) {
            return fail(ErrorCode::configuration, path.string() + ": the fold leaves no photograph to train on");
        }
        bool found = false;
        for (Json& source : json["data"]) {
            const auto folder = jsonValue<std::string>(source, "folder", path.string() + ": data");
            if (!folder) return propagate(folder);
            if (!sameFile(request.dataRoot / *folder, request.fold->folder)) continue;
            restrictSource(source, *request.fold);
            found = true;
        }
        if (!found) {
            return fail(ErrorCode::configuration, path.string() + ": no source of its 'data' is " + request.fold->folder.string() +
                                                      ", so its folds would all be the same");
        }
    }
    FOVEA_CHECK(parseRecipe(json, path.string()));
    return json;
}

// The other models, by link: what is trained here must not be found twice, and nothing is copied.
Status linkOtherModels(const fs::path& from, const fs::path& to, const std::vector<std::string>& trained) {
    std::error_code error;
    fs::create_directories(to, error);
    if (error) return fail(ErrorCode::inputOutput, to.string() + ": cannot be made: " + error.message());
    for (const ModelListing& listing : ModelStore(from).list()) {
        if (std::ranges::find(trained, listing.id) != trained.end()) continue;
        const fs::path link = to / listing.id;
        if (fs::is_symlink(link, error)) fs::remove(link, error);
        if (fs::exists(link, error)) continue;
        fs::create_directory_symlink(fs::absolute(listing.folder), link, error);
        if (error) return fail(ErrorCode::inputOutput, link.string() + ": cannot be linked: " + error.message());
    }
    return {};
}

ServedModel servedBy(const ModelsRequest& request, const Json& recipe) {
    const std::string id = recipe.value("id", std::string());
    const auto found = request.serves.find(id);
    return found != request.serves.end() ? found->second : ServedModel{id, recipe.value("method", std::string())};
}

Result<TrainedRecipe> describe(const fs::path& modelsFolder, const ServedModel& served, const Json& recipe, const std::string& stopped) {
    FOVEA_TRY(const StoredModel model, ModelStore(modelsFolder).find(served.model));
    const std::string id = recipe.value("id", std::string());
    TrainedRecipe result{.model = id, .sha256 = model.card.weights.sha256, .stopped = stopped, .architecture = model.card.architecture};
    const Json& by = model.card.trainedBy;
    const std::string origin = id + ": trainedBy";
    FOVEA_TRY(result.steps, jsonValueOr<std::int64_t>(by, "steps", 0, origin));
    FOVEA_TRY(const double seconds, jsonValueOr<double>(by, "seconds", 0.0, origin));
    const Json& asked = model.card.recipe.contains("training") ? model.card.recipe : recipe;
    FOVEA_TRY(result.ofSteps, jsonValueOr<std::int64_t>(asked.value("training", Json::object()), "steps", 10000, id));
    result.minutes = seconds / 60;
    return result;
}

// The run's model under the name of the program's model that it stands in for.
Status publishAs(const fs::path& model, const fs::path& modelsFolder, const ServedModel& served) {
    FOVEA_TRY(Json card, readJsonFile(model / "card.json"));
    FOVEA_TRY(const ModelCard checked, parseModelCard(card, (model / "card.json").string()));
    card["id"] = served.model;
    card["method"] = served.method;
    const fs::path to = modelsFolder / served.model;
    std::error_code error;
    fs::remove_all(to, error);  // of a run that ended between publishing and saying so; or a link
    fs::create_directories(to, error);
    if (error) return fail(ErrorCode::inputOutput, to.string() + ": cannot be made: " + error.message());
    fs::copy_file(model / checked.weights.file, to / checked.weights.file, error);
    if (error) return fail(ErrorCode::inputOutput, to.string() + ": cannot be written: " + error.message());
    return replaceFile(to / "card.json", card.dump(2) + "\n");
}

// Stops the training when the outer job stops, or when the time is over.
class TimedContext {
public:
    TimedContext(const JobContext& outer, std::optional<double> minutes)
        : outer_(outer), forward_(outer.stop, [this] { source_.request_stop(); }) {
        if (minutes) deadline_ = Clock::now() + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(*minutes * 60));
    }
    JobContext context() {
        JobContext inner = outer_;
        inner.stop = source_.get_token();
        inner.onProgress = [this](double fraction, std::string_view stage) {
            outer_.progress(fraction, stage);
            if (deadline_ && Clock::now() >= *deadline_) source_.request_stop();
        };
        return inner;
    }

private:
    const JobContext& outer_;
    std::stop_source source_;
    std::optional<Clock::time_point> deadline_;
    std::stop_callback<std::function<void()>> forward_;
};

// Stands where a run would have left its model, so that later stages find it.
Status takeFinished(const fs::path& finished, const fs::path& run) {
    std::error_code error;
    fs::create_directories(run, error);
    fs::remove(run / "model", error);
    fs::create_directory_symlink(fs::absolute(finished), run / "model", error);
    if (error) return fail(ErrorCode::inputOutput, (run / "model").string() + ": cannot be linked: " + error.message());
    return {};
}

// Trains, and says how it ended.
Result<std::string> runRecipe(const ModelsRequest& request, const Json& recipe, const std::string& id, const fs::path& run,
                              const JobContext& context) {
    std::error_code ignored;
    fs::create_directories(run, ignored);
    const fs::path recipePath = run.parent_path() / (id + ".recipe.json");
    FOVEA_CHECK(replaceFile(recipePath, recipe.dump(2) + "\n"));
    const RunStart start = fs::exists(run / "recipe.json", ignored) ? RunStart::resume : RunStart::fresh;
    TimedContext timed(context, request.minutes);
    const auto trained = trainFromRecipe({.recipe = recipePath,
                                          .dataRoot = request.dataRoot,
                                          .packed = {},
                                          .folder = run,
                                          .device = request.device,
                                          .threads = request.threads},
                                         start, timed.context());
    const std::string stopped = "after " + Json(request.minutes.value_or(0)).dump() + " minutes";
    const auto nothing = [&] { return fail(ErrorCode::badData, "training " + id + ": nothing to keep " + stopped + "; allow more"); };
    // The time may be over before the first step, while photographs are read: nobody cancelled then.
    if (!trained && trained.error().code == ErrorCode::cancelled && context.check()) return nothing();
    if (!trained) return propagate(trained, "training " + id);
    if (trained->reason == StopReason::notFinite) {
        return fail(ErrorCode::badData, "training " + id + ": the loss is not finite; lower the learning rate of its recipe");
    }
    FOVEA_CHECK(context.check());
    if (trained->reason == StopReason::finished || trained->reason == StopReason::endedEarly) return std::string("finished");
    if (!fs::exists(run / "model" / "card.json", ignored)) return nothing();
    return stopped;
}

// Files that any of the recipes will need, looked for before the first one is trained for hours.
Status checkFiles(const ModelsRequest& request, const std::vector<Json>& recipes, const fs::path& folder) {
    for (const Json& json : recipes) {
        FOVEA_TRY(Recipe recipe, parseRecipe(json, request.label));
        std::error_code ignored;
        if (fs::exists(request.finishedRuns / recipe.id / "model" / "card.json", ignored)) continue;
        recipe.dataRoot = request.dataRoot;
        recipe.runsFolder = folder / "runs";
        FOVEA_CHECK(checkTrainingFiles(recipe));
    }
    return {};
}

Result<TrainedRecipe> trainOne(const ModelsRequest& request, const Json& recipe, const fs::path& folder, const JobContext& context) {
    const std::string id = recipe.value("id", std::string());
    const ServedModel served = servedBy(request, recipe);
    const fs::path run = folder / "runs" / id, models = folder / "models", donePath = folder / "runs" / (id + ".done.json");
    const fs::path finished = request.finishedRuns / id / "model";
    std::error_code ignored;
    if (!request.finishedRuns.empty() && fs::exists(finished / "card.json", ignored)) {
        FOVEA_CHECK(takeFinished(finished, run));
        FOVEA_CHECK(publishAs(finished, models, served));
        return describe(models, served, recipe, "taken from a finished run");
    }
    if (fs::exists(donePath, ignored) && fs::exists(models / served.model / "card.json", ignored)) {
        if (const auto done = readJsonFile(donePath); done && done->value("format", Json()) == kDoneFormat) {
            return describe(models, served, recipe, done->value("stopped", std::string()));
        }
    }
    FOVEA_TRY(const std::string stopped, runRecipe(request, recipe, id, run, context));
    FOVEA_CHECK(publishAs(run / "model", models, served));
    FOVEA_CHECK(replaceFile(donePath, Json{{"format", kDoneFormat}, {"stopped", stopped}}.dump(2) + "\n"));
    return describe(models, served, recipe, stopped);
}

}  // namespace

Result<fs::path> findRecipe(const std::string& name) {
    std::error_code ignored;
    if (fs::is_regular_file(name, ignored)) return fs::path(name);
    FOVEA_TRY(const fs::path resources, dataFolder("resources"));
    for (const std::string& file : {name, name + ".json"}) {
        const fs::path path = resources / "recipes" / file;
        if (fs::is_regular_file(path, ignored)) return path;
    }
    return fail(ErrorCode::noInput, name + ": there is no such recipe, here or in " + (resources / "recipes").string());
}

std::string describeArchitecture(const Json& architecture) {
    if (!architecture.is_object()) return "";
    std::string text = architecture.value("type", std::string("network"));
    std::string options;
    for (const auto& [key, value] : architecture.items()) {
        if (key != "type") options += (options.empty() ? "" : ", ") + key + " " + value.dump();
    }
    return options.empty() ? text : text + " (" + options + ")";
}

Result<TrainedModels> trainModels(const ModelsRequest& request, const JobContext& context) {
    try {
        std::vector<Json> recipes;
        std::vector<std::string> names, served;
        Json identity = Json::array();
        for (const fs::path& path : request.recipes) {
            FOVEA_TRY(Json recipe, derivedRecipe(request, path));
            FOVEA_TRY(std::string id, jsonValue<std::string>(recipe, "id", path.string()));
            identity.push_back(recipe);
            served.push_back(servedBy(request, recipe).model);
            recipes.push_back(std::move(recipe));
            names.push_back(std::move(id));
        }
        identity.push_back(request.finishedRuns.empty() ? Json() : Json(fs::absolute(request.finishedRuns).string()));
        identity.push_back(request.minutes ? Json(*request.minutes) : Json());
        if (!request.finishedRuns.empty() && !fs::is_directory(request.finishedRuns)) {
            return fail(ErrorCode::noInput, request.finishedRuns.string() + ": there is no such folder of finished runs");
        }
        TrainedModels result;
        const fs::path folder = request.workFolder / "trained" / (request.label + "-" + shortHash(identity));
        result.folder = folder / "models";
        FOVEA_CHECK(checkFiles(request, recipes, folder));
        FOVEA_CHECK(linkOtherModels(request.programModels, result.folder, served));
        for (std::size_t i = 0; i < recipes.size(); ++i) {
            const double count = static_cast<double>(recipes.size());
            context.progress(static_cast<double>(i) / count, "training " + names[i]);
            const JobContext part = context.part(static_cast<double>(i) / count, static_cast<double>(i + 1) / count);
            FOVEA_TRY(TrainedRecipe trained, trainOne(request, recipes[i], folder, part));
            result.recipes.push_back(std::move(trained));
        }
        return result;
    } catch (const fs::filesystem_error& error) {
        return fail(ErrorCode::inputOutput, std::string(error.what()));
    } catch (const nlohmann::json::exception& error) {
        return fail(ErrorCode::configuration, request.label + ": " + error.what());
    }
}

}  // namespace fovea
