// fovea-cli segment
#include "app/cli/batch_run.h"
#include "app/cli/command.h"
#include "app/cli/run_arguments.h"

namespace fovea::cli {
namespace {

constexpr const char* kExamples =
    "\nThe map has the input's size: 0 is no vessel, 255 certainly vessel, 0 outside the retina's disc.\n"
    "\nExamples:\n"
    "  fovea-cli segment eye.jpg -o vessels.png\n"
    "  fovea-cli segment --recursive photographs -o maps/";

class SegmentCommand : public Command {
public:
    CLI::App* declare(CLI::App& program) override {
        CLI::App* app = program.add_subcommand("segment", "Write the vessel probability as 8-bit grey PNG");
        app->footer(kExamples);
        app->add_option("INPUT", inputs_, "Photographs: PNG, JPEG, TIFF, BMP, PPM, GIF or DICOM")->required();
        app->add_option("-o,--out", output_,
                        "The map to write (.png); a folder for several inputs, made if absent, or when it exists or ends in /")
            ->required();
        app->add_option("--method", method_, "A method by its id (default: vessel.fovea)");
        addRepeated(*app, "--set", settings_, "A parameter of the method, KEY=VALUE; repeatable");
        run_.declare(*app);
        app->add_flag("--recursive", recursive_, "Take the pictures in folders given as INPUT");
        app->add_flag("--json", json_, "Print the result as JSON: one object, or an array for several inputs");
        return app;
    }

    int run(const Console& console, const Interruption& interruption) override {
        const MethodRegistry registry = programMethods();
        const Result<FileJob> job = makeJob(registry);
        if (!job) return reportFailure(console, interruption, job.error());
        const Result<BatchPlan> batch = planBatch({.inputs = {inputs_.begin(), inputs_.end()},
                                                   .output = output_,
                                                   .folders = recursive_ ? FolderInputs::searched : FolderInputs::refused,
                                                   .formats = OutputFormats::pngOnly});
        if (!batch) return reportFailure(console, interruption, batch.error());
        return runBatch(*batch, *job, registry, json_ ? ResultStyle::json : ResultStyle::text, console, interruption);
    }

private:
    Result<FileJob> makeJob(const MethodRegistry& registry) const {
        FOVEA_TRY(const auto method, registry.find(method_.value_or(std::string(MethodRegistry::defaultMethodId(Task::segment)))));
        const MethodInfo& info = method->info();
        if (info.task != Task::segment) {
            return fail(ErrorCode::usage, info.id + " does not make a vessel map: use '" + commandOf(info.task) + "'");
        }
        FOVEA_TRY(ParamSet parameters, parametersFrom(info, settings_, {}));
        FileJob job;
        job.pipeline.steps.push_back({info.id, info.version, std::move(parameters)});
        job.options = {run_.over({})};
        return job;
    }

    std::vector<std::string> inputs_;
    std::string output_;
    std::optional<std::string> method_;
    std::vector<std::string> settings_;
    RunArguments run_;
    bool recursive_ = false;
    bool json_ = false;
};

}  // namespace

std::unique_ptr<Command> makeSegmentCommand() { return std::make_unique<SegmentCommand>(); }

}  // namespace fovea::cli
