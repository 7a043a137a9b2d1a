// fovea-cli restore
#include "app/cli/batch_run.h"
#include "app/cli/command.h"
#include "app/cli/pipeline_argument.h"
#include "app/cli/run_arguments.h"

namespace fovea::cli {
namespace {

constexpr const char* kExamples =
    "\nEach output gets a record, OUT.json, from which 'restore --pipeline OUT.json' makes the same picture again on the\n"
    "same device. Outputs are always new files: nothing is ever replaced.\n"
    "\nExamples:\n"
    "  fovea-cli restore eye.jpg -o eye-x4.png --scale 4\n"
    "  fovea-cli restore --task denoise a.dcm b.dcm -o results/\n"
    "  fovea-cli restore --method deblur.wiener --set radius=2 eye.tif -o sharp.tif\n"
    "  fovea-cli restore --pipeline eye-x4.png.json eye.jpg -o again.png\n"
    "  fovea-cli restore low.png -o high.png --scale 4 --reference truth.png --json";

// What runs, and under which options: from --pipeline, or from --task, --method, --scale and --set.
struct Plan {
    FileJob job;
    bool map = false;  // the last step makes a map
};

class RestoreCommand : public Command {
public:
    CLI::App* declare(CLI::App& program) override {
        CLI::App* app = program.add_subcommand("restore", "Super-resolve, denoise, deblur or enhance photographs");
        app->footer(kExamples);
        app->add_option("INPUT", inputs_, "Photographs: PNG, JPEG, TIFF, BMP, PPM, GIF or DICOM")->required();
        app->add_option("-o,--out", output_,
                        "The picture to write (.png, .tif); a folder for several inputs, made if absent, or when it exists or "
                        "ends in /")
            ->required();
        CLI::Option* task = app->add_option("--task", task_,
                                            "super-resolve, deblur, denoise or enhance, with its default method (default: "
                                            "super-resolve)")
                                ->check(CLI::IsMember({"super-resolve", "deblur", "denoise", "enhance"}));
        CLI::Option* method = app->add_option("--method", method_, "A method by its id; 'fovea-cli methods' lists them");
        CLI::Option* scale =
            app->add_option("--scale", scale_, "2, 4, 8 or 16 times as wide and high (default: 2)")->check(CLI::IsMember({2, 4, 8, 16}));
        CLI::Option* set = addRepeated(*app, "--set", settings_, "A parameter of the method, KEY=VALUE; repeatable");
        app->add_option("--pipeline", pipelineFile_, "Steps from a pipeline file, or from a record, which is repeated; - reads standard input")
            ->excludes(task)
            ->excludes(method)
            ->excludes(scale)
            ->excludes(set);
        run_.declare(*app);
        app->add_option("--reference", reference_,
                        "Measure the result against this picture; for several inputs a folder with pictures of the same names");
        app->add_flag("--mark", mark_, "Add a visible strip with the processed-mark below the picture");
        app->add_flag("--recursive", recursive_, "Take the pictures in folders given as INPUT");
        app->add_flag("--json", json_, "Print the result as JSON: one object, or an array for several inputs");
        return app;
    }

    int run(const Console& console, const Interruption& interruption) override {
        const MethodRegistry registry = programMethods();
        const Result<Plan> plan = makePlan(registry);
        if (!plan) return reportFailure(console, interruption, plan.error());
        BatchRequest request{.inputs = {inputs_.begin(), inputs_.end()},
                             .output = output_,
                             .folders = recursive_ ? FolderInputs::searched : FolderInputs::refused,
                             .formats = plan->map ? OutputFormats::pngOnly : OutputFormats::pngOrTiff,
                             .reference = reference_};
        if (!pipelineFile_.empty() && pipelineFile_ != "-") request.alsoRead.emplace_back(pipelineFile_);
        const Result<BatchPlan> batch = planBatch(request);
        if (!batch) return reportFailure(console, interruption, batch.error());
        return runBatch(*batch, plan->job, registry, json_ ? ResultStyle::json : ResultStyle::text, console, interruption);
    }

private:
    Result<Plan> makePlan(const MethodRegistry& registry) const {
        FOVEA_TRY(Plan plan, pipelineFile_.empty() ? planFromOptions(registry) : planFromFile(registry));
        FOVEA_TRY(const auto last, registry.find(plan.job.pipeline.steps.back().methodId));
        plan.map = makesMap(last->info().task);
        if (mark_) plan.job.mark = Mark::strip;
        return plan;
    }

    Result<Plan> planFromOptions(const MethodRegistry& registry) const {
        const Task task = taskFromName(task_.value_or("super-resolve")).value_or(Task::superResolve);
        FOVEA_TRY(const auto method, registry.find(method_.value_or(std::string(MethodRegistry::defaultMethodId(task)))));
        const MethodInfo& info = method->info();
        if (makesMap(info.task)) {
            return fail(ErrorCode::usage, info.id + " makes a map: use '" + commandOf(info.task) + "'");
        }
        if (task_ && info.task != task) {
            return fail(ErrorCode::usage, "--method " + info.id + " is for " + std::string(nameOf(info.task)) + ", not for --task " + *task_);
        }
        FOVEA_TRY(ParamSet parameters, parametersFrom(info, settings_, scale_));
        Plan plan;
        plan.job.pipeline.steps.push_back({info.id, info.version, std::move(parameters)});
        plan.job.options = {run_.over({})};
        return plan;
    }

    Result<Plan> planFromFile(const MethodRegistry& registry) const {
        FOVEA_TRY(const Json json, readPipelineArgument(pipelineFile_));
        Plan plan;
        FOVEA_TRY(plan.job.pipeline, parsePipeline(json, registry, pipelineFile_));
        plan.job.options.assign(plan.job.pipeline.steps.size(), run_.over({}));
        if (!isRecord(json)) return plan;
        // A record is repeated as it was run, except for what the command line says otherwise.
        FOVEA_TRY(RecordedRun recorded, readRecordedRun(json, pipelineFile_));
        if (recorded.options.size() != plan.job.options.size()) {
            return fail(ErrorCode::configuration, pipelineFile_ + ": its steps and its pipeline do not agree");
        }
        for (std::size_t i = 0; i < recorded.options.size(); ++i) plan.job.options[i] = run_.over(recorded.options[i]);
        if (recorded.markStrip) plan.job.mark = Mark::strip;
        plan.job.recorded = std::move(recorded);
        return plan;
    }

    std::vector<std::string> inputs_;
    std::string output_;
    std::optional<std::string> task_;
    std::optional<std::string> method_;
    std::optional<int> scale_;
    std::vector<std::string> settings_;
    std::string pipelineFile_;
    RunArguments run_;
    std::string reference_;
    bool mark_ = false;
    bool recursive_ = false;
    bool json_ = false;
};

}  // namespace

std::unique_ptr<Command> makeRestoreCommand() { return std::make_unique<RestoreCommand>(); }

}  // namespace fovea::cli
