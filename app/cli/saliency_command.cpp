// fovea-cli saliency
#include <fmt/format.h>

#include "app/cli/command.h"
#include "app/cli/progress.h"
#include "core/jobs/saliency_job.h"

namespace fovea::cli {
namespace {

constexpr const char* kExamples =
    "\nExamples:\n"
    "  fovea-cli saliency eye.jpg -o saliency.png\n"
    "  fovea-cli saliency eye.jpg -o curvature.png --component curvature";

class SaliencyCommand : public Command {
public:
    CLI::App* declare(CLI::App& program) override {
        CLI::App* app = program.add_subcommand("saliency", "Write the saliency map as 8-bit grey PNG");
        app->footer(kExamples);
        app->add_option("INPUT", input_, "A photograph")->required();
        app->add_option("-o,--out", output_, "The map to write (.png), or a folder that exists or ends in /")->required();
        app->add_option("--component", component_, "curvature, entropy, or all: their weighted sum (default)")
            ->check(CLI::IsMember({"curvature", "entropy", "all"}));
        app->add_flag("--json", json_, "Print the result as a JSON object");
        return app;
    }

    int run(const Console& console, const Interruption& interruption) override {
        const Result<BatchPlan> plan = planBatch({.inputs = {input_}, .output = output_, .formats = OutputFormats::pngOnly});
        if (!plan) return reportFailure(console, interruption, plan.error());
        if (const Status folder = makeOutputFolder(*plan); !folder) return reportFailure(console, interruption, folder.error());
        const BatchItem& item = plan->items.front();
        const SaliencyComponent component = saliencyComponentFromName(component_).value_or(SaliencyComponent::all);
        Progress progress(console, item.input.filename().string());
        const auto made = saliencyFile(item, plan->filesRead, component, progress.context(interruption.token()));
        if (!made) return reportFailure(console, interruption, made.error());
        if (json_) {
            console.printJson(Json{{"input", item.input.string()},
                               {"output", item.output.string()},
                               {"record", item.record.string()},
                               {"component", component_},
                               {"width", made->width},
                               {"height", made->height}});
        } else {
            console.print(fmt::format("{} -> {}: {} x {} px, saliency, {}", item.input.string(), item.output.string(),
                                      made->width, made->height, component_));
        }
        return 0;
    }

private:
    std::string input_;
    std::string output_;
    std::string component_ = "all";
    bool json_ = false;
};

}  // namespace

std::unique_ptr<Command> makeSaliencyCommand() { return std::make_unique<SaliencyCommand>(); }

}  // namespace fovea::cli
