#include "core/jobs/train_all.h"

#include <algorithm>
#include <fstream>
#include <set>

#include "core/base/files.h"
#include "core/jobs/train_job.h"
#include "core/train/recipe_file.h"
#include "core/train/training_files.h"

namespace fovea {
namespace {

namespace fs = std::filesystem;

struct Planned {
    fs::path file;
    Recipe recipe;
    std::vector<std::string> needs;
};

Result<std::vector<Planned>> readAll(const TrainAllRequest& request) {
    std::vector<Planned> plan;
    std::set<std::string> ids;
    for (const auto& file : request.recipes) {
        FOVEA_TRY(Recipe recipe, readRecipe(file, request.changes));
        if (!ids.insert(recipe.id).second) {
            return fail(ErrorCode::configuration, "%1: another recipe has the id '%2' too", file.string(), recipe.id);
        }
        auto needs = modelsNeeded(recipe);
        plan.push_back({file, std::move(recipe), std::move(needs)});
    }
    // What no recipe here makes is looked for among the models that are there.
    for (auto& planned : plan) std::erase_if(planned.needs, [&](const std::string& id) { return !ids.contains(id); });
    return plan;
}

// Those first that others need; otherwise the given order.
Result<std::vector<Planned>> inOrder(std::vector<Planned> plan) {
    std::vector<Planned> ordered;
    std::set<std::string> done;
    while (!plan.empty()) {
        const auto ready = std::ranges::find_if(plan, [&](const Planned& p) {
            return std::ranges::all_of(p.needs, [&](const std::string& id) { return done.contains(id); });
        });
        if (ready == plan.end()) {
            return fail(ErrorCode::configuration, "%1: builds on itself through 'startFrom' or 'cascade'",
                        plan.front().file.string());
        }
        done.insert(ready->recipe.id);
        ordered.push_back(std::move(*ready));
        plan.erase(ready);
    }
    return ordered;
}

// The last event of the log when it says that the run finished.
std::optional<TrainingResult> finishedResult(const fs::path& folder) {
    std::error_code ignored;
    if (!fs::exists(folder / "model" / "card.json", ignored)) return {};
    std::ifstream log(folder / "log.jsonl");
    TrainingResult result;
    bool finished = false;
    for (std::string line; std::getline(log, line);) {
        const auto event = parseJson(line, "log");
        if (!event || !event->is_object()) continue;
        const auto name = event->value("event", std::string());
        if (name == "best" || name == "kept") {
            result.best = event->value("score", 0.0);
            result.bestStep = event->value("step", std::int64_t{-1});
        }
        if (name == "start" || name == "resume") {
            result.device = event->value("device", std::string());
            result.precision = event->value("precision", std::string());
            result.threads = event->value("threads", 0);
        }
        const auto reason = event->value("reason", std::string());
        finished = name == "stop" && (reason == "finished" || reason == "ended early");
        if (finished) result.steps = event->value("step", std::int64_t{0});
    }
    return finished ? std::optional(result) : std::nullopt;
}

Result<TrainAllRun> runOne(const Planned& planned, const TrainAllRequest& request, const JobContext& context) {
    TrainAllRun run;
    run.id = planned.recipe.id;
    run.folder = request.folder / run.id;
    const fs::path kept = run.folder / "recipe.json";
    std::error_code ignored;
    const bool begun = fs::exists(kept, ignored);
    if (begun) {
        FOVEA_TRY(const Json before, readJsonFile(kept));
        if (before != planned.recipe.json) {
            return fail(ErrorCode::configuration,
                        "%1: was begun with another recipe than %2; remove the folder to train anew",
                        run.folder.string(), planned.file.string());
        }
        if (auto result = finishedResult(run.folder)) {
            run.state = TrainAllState::alreadyFinished;
            run.result = *result;
            return run;
        }
    }
    FOVEA_TRY(run.result, trainFromRecipe({.recipe = planned.file, .dataRoot = request.dataRoot, .folder = run.folder,
                                           .device = request.device, .threads = request.threads, .changes = request.changes},
                                          begun ? RunStart::resume : RunStart::fresh, context));
    if (run.result.reason == StopReason::notFinite) {
        return fail(ErrorCode::badData, "%1: the loss is not finite; lower the learning rate", run.folder.string());
    }
    return run;
}

bool onlyAStart(const Planned& planned, const std::vector<Planned>& plan) {
    return std::ranges::any_of(plan, [&](const Planned& other) {
        return other.recipe.training.startFrom == planned.recipe.id && other.recipe.method == planned.recipe.method;
    });
}

}  // namespace

Result<std::vector<fs::path>> recipesOf(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code error;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
        if (it->path().extension() == ".json") files.push_back(it->path());
    }
    if (error) return fail(ErrorCode::noInput, "%1: cannot be read: %2", folder.string(), error.message());
    if (files.empty()) return fail(ErrorCode::noInput, "%1: holds no recipe (*.json)", folder.string());
    std::ranges::sort(files);
    return files;
}

Result<std::vector<fs::path>> shippedRecipes() {
    FOVEA_TRY(const fs::path resources, dataFolder("resources"));
    return recipesOf(resources / "recipes");
}

Result<std::vector<TrainAllRun>> trainAll(const TrainAllRequest& request, const JobContext& context) {
    FOVEA_TRY(auto read, readAll(request));
    FOVEA_TRY(const auto plan, inOrder(std::move(read)));
    // What a later recipe lacks is said before the first one is trained for hours.
    for (const Planned& planned : plan) {
        Recipe placed = planned.recipe;
        placed.dataRoot = request.dataRoot;
        placed.runsFolder = request.folder;
        FOVEA_CHECK(checkTrainingFiles(placed));
    }
    std::vector<TrainAllRun> runs;
    for (std::size_t i = 0; i < plan.size(); ++i) {
        FOVEA_CHECK(context.check());
        JobContext part = context.part(static_cast<double>(i) / plan.size(), static_cast<double>(i + 1) / plan.size());
        const std::string stage = plan[i].recipe.id + " (" + std::to_string(i + 1) + " of " + std::to_string(plan.size()) + ")";
        part.onProgress = [inner = part.onProgress, &stage](double fraction, std::string_view) {
            if (inner) inner(fraction, stage);
        };
        FOVEA_TRY(TrainAllRun run, runOne(plan[i], request, part));
        const bool stopped = run.result.reason == StopReason::stopped;
        std::error_code ignored;
        if (!stopped && !request.publish.empty() && !onlyAStart(plan[i], plan) && !fs::exists(request.publish / run.id, ignored)) {
            FOVEA_CHECK(publishModel(run.folder, request.publish));
            run.published = true;
        }
        runs.push_back(std::move(run));
        if (stopped) break;
    }
    return runs;
}

}  // namespace fovea
