// fovea-cli train
#include <fmt/format.h>

#include "app/cli/command.h"
#include "app/cli/progress.h"
#include "core/jobs/train_all.h"
#include "core/jobs/train_job.h"
#include "core/train/recipe_file.h"
#include "core/train/recipe_schema.h"

namespace fovea::cli {
namespace {

constexpr const char* kExamples =
    "\nCtrl-C saves a checkpoint; --resume continues from it. On the CPU a resumed run equals an uninterrupted one.\n"
    "\nExamples:\n"
    "  fovea-cli train denoise.json --data photographs --out run\n"
    "  fovea-cli train denoise.json --data photographs --resume run\n"
    "  fovea-cli train denoise.json --data photographs --pack denoise-set.safetensors\n"
    "  fovea-cli train --all --data photographs --out runs --publish models";

class TrainCommand : public Command {
public:
    CLI::App* declare(CLI::App& program) override {
        CLI::App* app = program.add_subcommand("train", "Train a network by a recipe");
        app->footer(kExamples);
        app->add_option("RECIPE", recipe_, "The recipe (JSON); with --all a folder of recipes (default: those that Fovea ships)");
        CLI::Option* all = app->add_flag("--all", all_, "Train every recipe, in the order in which they build on each other");
        CLI::Option* out = app->add_option("--out", out_,
                                           "New folder for checkpoints, log and weights (default: the recipe's name with -run)");
        CLI::Option* resume = app->add_option("--resume", resume_, "Continue the run in this folder")->excludes(out)->excludes(all);
        app->add_option("--data", data_,
                        "What the recipe's folders are relative to (default: $FOVEA_TRAINING_DATA, else the recipe's folder)");
        CLI::Option* set = app->add_option("--set", packed_, "Train on this packed set instead of folders");
        app->add_option("--pack", pack_, "Write the recipe's photographs as a packed set to this new file, and train nothing")
            ->excludes(out)
            ->excludes(resume)
            ->excludes(set)
            ->excludes(all);
        set->excludes(all);
        app->add_option("--set-key", changes_, "Change one key of the recipe, such as training.steps=500; may be repeated")
            ->expected(1)
            ->take_all();
        app->add_option("--device", device_, "auto, cpu or cuda (default: auto)")->check(CLI::IsMember({"auto", "cpu", "cuda"}));
        app->add_option("--threads", threads_, "Number of threads (default: all)")->check(CLI::Range(1, 1024));
        app->add_option("--publish", publish_, "Copy the finished model into this models folder");
        app->add_flag("--schema", schema_, "Print as JSON what a recipe may hold, and train nothing");
        app->add_flag("--json", json_, "Print the result as JSON: one object, or with --all an array");
        return app;
    }

    int run(const Console& console, const Interruption& interruption) override {
        if (schema_) {
            console.printJson(describeRecipeSchema());
            return 0;
        }
        if (all_) return runAll(console, interruption);
        if (recipe_.empty()) return reportFailure(console, interruption, {ErrorCode::usage, phrase("RECIPE is required (or --all)")});
        Progress progress(console, recipe_);
        const JobContext context = progress.context(interruption.token());
        const std::filesystem::path data = data_.empty() ? defaultDataRoot(recipe_) : std::filesystem::path(data_);
        if (!pack_.empty()) {
            const Status packed = packFromRecipe({.recipe = recipe_, .dataRoot = data, .changes = changes_}, pack_, context);
            return packed ? 0 : reportFailure(console, interruption, packed.error());
        }
        const std::filesystem::path folder = folderOfRun();
        if (const Status same = checkRecipe(folder); !same) return reportFailure(console, interruption, same.error());
        const auto result = trainFromRecipe(
            {.recipe = recipe_, .dataRoot = data, .packed = packed_, .folder = folder, .device = device_, .threads = threads_, .changes = changes_},
            resume_.empty() ? RunStart::fresh : RunStart::resume, context);
        if (!result) return reportFailure(console, interruption, result.error());
        if (json_) console.printJson(jsonOf(folder, *result));
        else print(console, folder, *result);
        if (result->reason == StopReason::notFinite) {
            return reportFailure(console, interruption,
                                 {ErrorCode::badData, folder.string() + ": the loss is not finite; lower the learning rate"});
        }
        if (result->reason == StopReason::stopped) {
            console.note("stopped; continue with: fovea-cli train " + recipe_ + " --resume " + folder.string());
            return interruption.happened() ? interruption.exitCode() : exitCodeOf(ErrorCode::cancelled);
        }
        if (publish_.empty()) return 0;
        const Status published = publishModel(folder, publish_);
        return published ? 0 : reportFailure(console, interruption, published.error());
    }

private:
    int runAll(const Console& console, const Interruption& interruption) {
        const auto recipes = recipe_.empty() ? shippedRecipes() : recipesOf(recipe_);
        if (!recipes) return reportFailure(console, interruption, recipes.error());
        if (out_.empty()) return reportFailure(console, interruption, {ErrorCode::usage, phrase("--all needs --out DIR, the folder for all runs")});
        Progress progress(console, "training");
        const auto runs = trainAll({.recipes = *recipes,
                                    .dataRoot = data_.empty() ? defaultDataRoot(recipe_) : std::filesystem::path(data_),
                                    .folder = out_, .publish = publish_, .device = device_, .threads = threads_, .changes = changes_},
                                   progress.context(interruption.token()));
        if (!runs) return reportFailure(console, interruption, runs.error());
        Json list = Json::array();
        for (const auto& run : *runs) {
            if (json_) list.push_back(jsonOf(run.folder, run.result));
            else print(console, run.folder, run.result);
        }
        if (json_) console.printJson(list);
        const bool stopped = !runs->empty() && runs->back().result.reason == StopReason::stopped;
        if (!stopped) return 0;
        console.note("stopped; the same command goes on from here");
        return interruption.happened() ? interruption.exitCode() : exitCodeOf(ErrorCode::cancelled);
    }

    std::filesystem::path folderOfRun() const {
        if (!resume_.empty()) return resume_;
        if (!out_.empty()) return out_;
        return std::filesystem::path(recipe_).stem().string() + "-run";
    }

    // A run goes on with the recipe it began with; naming another one is a mistake that must not pass in silence.
    Status checkRecipe(const std::filesystem::path& folder) const {
        if (resume_.empty()) return {};
        const std::filesystem::path kept = folder / "recipe.json";
        std::error_code ignored;
        if (!std::filesystem::exists(kept, ignored)) return {};  // trainFromRecipe says what is missing
        FOVEA_TRY(const Json given, readRecipeJson(recipe_, changes_));
        FOVEA_TRY(const Json begun, readJsonFile(kept));
        if (given == begun) return {};
        return fail(ErrorCode::configuration, recipe_ + ": is not the recipe this run began with (" + kept.string() + ")");
    }

    static const char* nameOf(StopReason reason) {
        switch (reason) {
            case StopReason::finished: return "finished";
            case StopReason::stopped: return "stopped";
            case StopReason::endedEarly: return "ended-early";
            case StopReason::notFinite: break;
        }
        return "not-finite";
    }

    static Json jsonOf(const std::filesystem::path& folder, const TrainingResult& result) {
        return {{"folder", folder.string()},
                {"reason", nameOf(result.reason)},
                {"steps", result.steps},
                {"best", result.bestStep < 0 ? Json() : Json(result.best)},
                {"bestStep", result.bestStep < 0 ? Json() : Json(result.bestStep)},
                {"device", result.device},
                {"precision", result.precision},
                {"threads", result.threads}};
    }

    void print(const Console& console, const std::filesystem::path& folder, const TrainingResult& result) const {
        const std::string best = result.bestStep < 0 ? std::string("not validated yet")
                                                     : fmt::format("best {:.4f} at step {}", result.best, result.bestStep);
        console.print(fmt::format("{}: {} after {} steps, {}, {}, {}, {} threads", folder.string(), nameOf(result.reason), result.steps, best,
                                  result.device, result.precision, result.threads));
    }

    std::string recipe_, out_, resume_, data_, packed_, pack_, publish_;
    std::vector<std::string> changes_;
    std::string device_ = "auto";
    int threads_ = 0;
    bool json_ = false, all_ = false, schema_ = false;
};

}  // namespace

std::unique_ptr<Command> makeTrainCommand() { return std::make_unique<TrainCommand>(); }

}  // namespace fovea::cli
