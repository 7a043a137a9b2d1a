// fovea-cli saliency
#include "app/cli/batch_run.h"
#include "app/cli/command.h"
#include "app/cli/run_arguments.h"

namespace fovea::cli {
namespace {

constexpr const char* kExamples =
    "\nExamples:\n"
    "  fovea-cli saliency eye.jpg -o saliency.png\n"
    "  fovea-cli saliency eye.jpg -o curvature.png --component curvature\n"
    "  fovea-cli saliency eye.jpg -o global.png --method saliency.global";

class SaliencyCommand : public Command {
public:
    CLI::App* declare(CLI::App& program) override {
        CLI::App* app = program.add_subcommand("saliency", "Write the saliency map as 8-bit grey PNG");
        app->footer(kExamples);
        app->add_option("INPUT", input_, "A photograph")->required();
        app->add_option("-o,--out", output_, "The map to write (.png), or a folder that exists or ends in /")->required();
        CLI::Option* component = app->add_option("--component", component_, "curvature, entropy, or all: their weighted sum (default)")
            ->check(CLI::IsMember({"curvature", "entropy", "all"}));
        CLI::Option* method =
            app->add_option("--method", method_, "saliency.local or saliency.global; with it --set gives the method's parameters")
                ->excludes(component);
        addRepeated(*app, "--set", settings_, "A parameter of the method, KEY=VALUE; repeatable")->needs(method);
        app->add_flag("--json", json_, "Print the result as a JSON object");
        return app;
    }

    int run(const Console& console, const Interruption& interruption) override {
        const Result<BatchPlan> plan = planBatch({.inputs = {input_}, .output = output_, .formats = OutputFormats::pngOnly});
        if (!plan) return reportFailure(console, interruption, plan.error());
        if (const Status folder = makeOutputFolder(*plan); !folder) return reportFailure(console, interruption, folder.error());
        return runMethod(*plan, console, interruption);
    }

private:
    // With its record as restore and segment write it. --component is short for the default method's parameter.
    int runMethod(const BatchPlan& plan, const Console& console, const Interruption& interruption) const {
        const MethodRegistry registry = programMethods();
        const auto job = [&]() -> Result<FileJob> {
            FOVEA_TRY(const auto method,
                      registry.find(method_.empty() ? MethodRegistry::defaultMethodId(Task::saliency) : std::string_view(method_)));
            const MethodInfo& info = method->info();
            if (info.task != Task::saliency) {
                return fail(ErrorCode::usage, info.id + " does not make a saliency map: use '" + commandOf(info.task) + "'");
            }
            std::vector<std::string> settings = settings_;
            if (!component_.empty()) settings.push_back("component=" + component_);
            FOVEA_TRY(ParamSet parameters, parametersFrom(info, settings, {}));
            FileJob made;
            made.pipeline.steps.push_back({info.id, info.version, std::move(parameters)});
            made.options = {RunOptions{}};
            return made;
        }();
        if (!job) return reportFailure(console, interruption, job.error());
        return runBatch(plan, *job, registry, json_ ? ResultStyle::json : ResultStyle::text, console, interruption);
    }

    std::string input_;
    std::string output_;
    std::string component_;
    std::string method_;
    std::vector<std::string> settings_;
    bool json_ = false;
};

}  // namespace

std::unique_ptr<Command> makeSaliencyCommand() { return std::make_unique<SaliencyCommand>(); }

}  // namespace fovea::cli
