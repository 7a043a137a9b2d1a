// fovea-cli metrics
#include <fmt/format.h>

#include "app/cli/command.h"
#include "app/cli/progress.h"
#include "core/jobs/metric_models.h"

namespace fovea::cli {
namespace {

constexpr const char* kExamples =
    "\nLists every metric with its definition, and fits the statistics of niqe-fundus to one's own clean photographs.\n"
    "\nExamples:\n"
    "  fovea-cli metrics\n"
    "  fovea-cli metrics fit-niqe clean/ -o clinic.safetensors\n"
    "  fovea-cli measure eye.jpg --metric niqe --niqe-model clinic.safetensors";

std::string needsInWords(const MetricNeeds& needs) {
    std::string words;
    const auto add = [&](bool needed, const char* what) {
        if (needed) words += (words.empty() ? "" : ", ") + std::string(what);
    };
    add(needs.reference, "reference");
    add(needs.input, "input");
    add(needs.vessels, "vessels of the picture");
    add(needs.referenceVessels, "vessels of the reference");
    add(needs.label, "vessel label");
    add(needs.model, "model file");
    return words.empty() ? "nothing else" : words;
}

const char* wordFor(Better better) {
    return better == Better::higher ? "higher" : better == Better::lower ? "lower" : "neither";
}

class MetricsCommand : public Command {
public:
    CLI::App* declare(CLI::App& program) override {
        CLI::App* app = program.add_subcommand("metrics", "List the metrics; fit NIQE to clean photographs");
        app->footer(kExamples);
        app->add_flag("--json", json_, "Print JSON");
        fit_ = app->add_subcommand("fit-niqe", "Fit a NIQE model to clean fundus photographs");
        fit_->add_option("PICTURES", inputs_, "Photographs, and folders whose photographs are all taken")->required();
        fit_->add_option("-o,--out", output_, "The model to write (.safetensors)")->required();
        fit_->add_option("--sharpness", sharpness_, "Take only patches sharper than this share of a picture's sharpest (default: 0)")
            ->check(CLI::Range(0.0, 1.0));
        return app;
    }

    int run(const Console& console, const Interruption& interruption) override {
        if (*fit_) return fit(console, interruption);
        const auto models = loadMetricModels({});
        if (!models) return reportFailure(console, interruption, models.error());
        Json list = Json::array();
        for (const MetricEntry& entry : metricTable()) {
            const std::string missing = unavailableBecause(entry.info.id, *models).english();
            if (!json_) {
                console.print(fmt::format("{:<20} {} (better: {}; needs {})", entry.info.id, entry.info.title,
                                          wordFor(entry.info.better), needsInWords(entry.needs)));
                console.print("    " + entry.info.summary);
                console.print("    " + entry.definition);
                if (!missing.empty()) console.print("    " + missing);
                continue;
            }
            Json json = {{"id", entry.info.id},
                         {"title", entry.info.title},
                         {"summary", entry.info.summary},
                         {"definition", entry.definition},
                         {"unit", entry.info.unit},
                         {"better", wordFor(entry.info.better)},
                         {"needs", needsInWords(entry.needs)},
                         {"perChannel", entry.perChannel}};
            if (!missing.empty()) json["notAvailable"] = missing;
            list.push_back(std::move(json));
        }
        if (json_) console.printJson(list);
        return 0;
    }

private:
    int fit(const Console& console, const Interruption& interruption) const {
        Progress progress(console, output_);
        NiqeFitRequest request;
        request.inputs.assign(inputs_.begin(), inputs_.end());
        request.sampling.sharpnessShare = sharpness_;
        const auto report = fitNiqeFiles(request, progress.context(interruption.token()));
        if (!report) return reportFailure(console, interruption, report.error());
        if (const Status written = writeNiqeModel(output_, *report); !written) {
            return reportFailure(console, interruption, written.error());
        }
        if (json_) {
            console.printJson(Json{{"output", output_}, {"images", report->images}, {"patches", report->patches}});
        } else {
            console.print(fmt::format("{}: fitted to {} patches of {} photographs", output_, report->patches, report->images.size()));
        }
        return 0;
    }

    CLI::App* fit_ = nullptr;
    std::vector<std::string> inputs_;
    std::string output_;
    double sharpness_ = 0;
    bool json_ = false;
};

}  // namespace

std::unique_ptr<Command> makeMetricsCommand() { return std::make_unique<MetricsCommand>(); }

}  // namespace fovea::cli
