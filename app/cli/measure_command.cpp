// fovea-cli measure
#include <fmt/format.h>

#include "app/cli/command.h"
#include "app/cli/progress.h"
#include "app/cli/run_arguments.h"
#include "core/jobs/measure.h"

namespace fovea::cli {
namespace {

constexpr const char* kExamples =
    "\nEvery value is printed with its definition. Pictures of different sizes are refused: nothing is cropped or resized.\n"
    "\nExamples:\n"
    "  fovea-cli measure restored.png --reference truth.png\n"
    "  fovea-cli measure restored.png --reference truth.png --metric psnr --channel Y --json\n"
    "  fovea-cli measure vessels.png --reference label.png --mask disc.png --metric vessel-auc --metric vessel-dice";

std::string metricNames() {
    std::string names;
    for (const MetricInfo& info : measurableMetrics()) names += (names.empty() ? "" : ", ") + info.id;
    return names;
}

class MeasureCommand : public Command {
public:
    CLI::App* declare(CLI::App& program) override {
        CLI::App* app = program.add_subcommand("measure", "Measure a result against a reference");
        app->footer(kExamples);
        app->add_option("RESULT", result_, "The picture to measure")->required();
        app->add_option("--reference", reference_, "What it should look like; for vessel figures the label")->required();
        addRepeated(*app, "--metric", metrics_, "One of " + metricNames() + "; repeatable (default: psnr and ssim)");
        app->add_option("--channel", channel_, "Y, RGB or green (default: Y and RGB)")->check(CLI::IsMember({"Y", "RGB", "green"}));
        app->add_option("--region", region_, "whole, or field-of-view of the reference (default: whole)")
            ->check(CLI::IsMember({"whole", "field-of-view"}));
        app->add_option("--mask", mask_, "For vessel figures: only pixels where this picture is bright");
        app->add_flag("--json", json_, "Print a JSON object");
        return app;
    }

    int run(const Console& console, const Interruption& interruption) override {
        MeasureRequest request{.result = result_, .reference = reference_, .metrics = metrics_};
        for (const Channel channel : {Channel::luma, Channel::rgb, Channel::green}) {
            if (channel_ == nameOf(channel)) request.channels = {channel};
        }
        if (region_ == nameOf(MetricRegion::fieldOfView)) request.region = MetricRegion::fieldOfView;
        if (!mask_.empty()) request.mask = mask_;
        Progress progress(console, request.result.filename().string());
        const auto measured = measureFiles(request, progress.context(interruption.token()));
        if (!measured) return reportFailure(console, interruption, measured.error());
        print(console, *measured);
        return 0;
    }

private:
    void print(const Console& console, const std::vector<Measured>& measured) const {
        Json list = Json::array();
        for (const Measured& value : measured) {
            list.push_back(toJson(value));
            if (json_) continue;
            console.print(fmt::format("{}{}{} {:.6f}{}{}  ({})", value.id, value.channel.empty() ? "" : " ", value.channel,
                                      value.value, value.unit.empty() ? "" : " ", value.unit, value.definition));
        }
        if (json_) console.printJson(Json{{"result", result_}, {"reference", reference_}, {"measured", list}});
    }

    std::string result_;
    std::string reference_;
    std::vector<std::string> metrics_;
    std::string channel_;
    std::string region_;
    std::string mask_;
    bool json_ = false;
};

}  // namespace

std::unique_ptr<Command> makeMeasureCommand() { return std::make_unique<MeasureCommand>(); }

}  // namespace fovea::cli
