// fovea-cli measure
#include <fmt/format.h>

#include "app/cli/command.h"
#include "app/cli/progress.h"
#include "app/cli/run_arguments.h"
#include "core/jobs/measure.h"
#include "core/jobs/metric_models.h"

namespace fovea::cli {
namespace {

constexpr const char* kExamples =
    "\nEvery value is printed with its definition. Pictures of different sizes are refused: nothing is cropped or resized.\n"
    "Without --reference the metrics that need none are measured. 'fovea-cli metrics' lists them all.\n"
    "\nExamples:\n"
    "  fovea-cli measure restored.png --reference truth.png\n"
    "  fovea-cli measure restored.png --reference truth.png --metric psnr --channel Y --json\n"
    "  fovea-cli measure eye.jpg --region field-of-view\n"
    "  fovea-cli measure restored.png --input eye.jpg --metric consistency --map residual.png\n"
    "  fovea-cli measure restored.png --reference truth.png --vessel-method vessel.fovea --metric vessels-lost\n"
    "  fovea-cli measure vessels.png --reference label.png --mask disc.png --metric vessel-auc --metric vessel-dice";

class MeasureCommand : public Command {
public:
    CLI::App* declare(CLI::App& program) override {
        CLI::App* app = program.add_subcommand("measure", "Measure a picture, alone or against a reference");
        app->footer(kExamples);
        app->add_option("RESULT", result_, "The picture to measure")->required();
        app->add_option("--reference", reference_, "What it should look like; for vessel-... figures the label");
        app->add_option("--input", input_, "What the method was given: measures consistency with it");
        addRepeated(*app, "--metric", metrics_, "A metric of 'fovea-cli metrics'; repeatable (default: psnr and ssim, or without "
                                                "a reference all that need none)");
        app->add_option("--channel", channel_, "Y, RGB or green (default: Y and RGB)")->check(CLI::IsMember({"Y", "RGB", "green"}));
        app->add_option("--region", region_, "whole, or field-of-view of the reference or picture (default: whole)")
            ->check(CLI::IsMember({"whole", "field-of-view"}));
        app->add_option("--mask", mask_, "For vessel figures: only pixels where this picture is bright");
        app->add_option("--vessel-method", vesselMethod_,
                        "For vessel figures: looks for vessels in the pictures with this method (default: they are vessel maps)");
        app->add_option("--niqe-model", niqeModel_, "For niqe: the file of its model of natural photographs (.npz, .safetensors)");
        app->add_option("--map", map_, "Writes the map of s3 or consistency to a new file (.png)");
        run_.declare(*app);
        app->add_flag("--json", json_, "Print a JSON object");
        return app;
    }

    int run(const Console& console, const Interruption& interruption) override {
        MeasureRequest request{.result = result_, .reference = reference_, .input = input_, .metrics = metrics_};
        request.map = map_;
        auto models = loadMetricModels(niqeModel_.empty() ? std::nullopt : std::optional<std::filesystem::path>(niqeModel_));
        if (!models) return reportFailure(console, interruption, models.error());
        request.models = std::move(*models);
        if (!vesselMethod_.empty()) {
            auto finder = vesselFinder(programMethods(), vesselMethod_, run_.over({}));
            if (!finder) return reportFailure(console, interruption, finder.error());
            request.vessels = std::move(*finder);
        }
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
            if (!value.notAvailable.empty()) {
                console.print(value.notAvailable);
                continue;
            }
            console.print(fmt::format("{}{}{} {:.6f}{}{}  ({})", value.id, value.channel.empty() ? "" : " ", value.channel,
                                      value.value, value.unit.empty() ? "" : " ", value.unit, value.definition.english()));
        }
        if (!json_) return;
        Json json = {{"result", result_}, {"measured", list}};
        if (!reference_.empty()) json["reference"] = reference_;
        if (!input_.empty()) json["input"] = input_;
        if (!map_.empty()) json["map"] = map_;
        console.printJson(json);
    }

    std::string result_;
    std::string reference_;
    std::string input_;
    std::string vesselMethod_;
    std::string niqeModel_;
    std::string map_;
    RunArguments run_;
    std::vector<std::string> metrics_;
    std::string channel_;
    std::string region_;
    std::string mask_;
    bool json_ = false;
};

}  // namespace

std::unique_ptr<Command> makeMeasureCommand() { return std::make_unique<MeasureCommand>(); }

}  // namespace fovea::cli
