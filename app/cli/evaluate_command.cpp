// fovea-cli evaluate
#include <cstdlib>

#include "app/cli/command.h"
#include "app/cli/evaluation_arguments.h"
#include "app/cli/progress.h"
#include "core/jobs/evaluate/report.h"

namespace fovea::cli {
namespace {

constexpr const char* kExamples =
    "\nWrites results.csv (one row an image, method and metric), results.json and table.md into a folder. What was computed\n"
    "once is kept under it and never computed again: an interrupted evaluation goes on where it stopped.\n"
    "docs/evaluation.md has every key of the configuration; examples are in resources/evaluations.\n"
    "\nExamples:\n"
    "  fovea-cli evaluate resources/evaluations/denoise.json --data photographs --out results\n"
    "  fovea-cli evaluate mine.json --limit 2 --json";

class EvaluateCommand : public Command {
public:
    CLI::App* declare(CLI::App& program) override {
        CLI::App* app = program.add_subcommand("evaluate", "Compare methods over a data set, with statistics");
        app->footer(kExamples);
        app->add_option("CONFIG", config_, "The evaluation (JSON)")->required();
        app->add_option("-o,--out", output_, "Folder of the results (default: the configuration's name with -results)");
        app->add_option("--limit", limit_, "At most so many photographs")->check(CLI::Range(1, 1'000'000));
        arguments_.declare(*app);
        app->add_flag("--json", json_, "Print results.json instead of the table");
        return app;
    }

    int run(const Console& console, const Interruption& interruption) override {
        const std::filesystem::path path = config_;
        auto config = readEvaluation(path);
        if (!config) return reportFailure(console, interruption, config.error());
        if (limit_ > 0) config->data.limit = limit_;
        const std::filesystem::path output = output_.empty() ? std::filesystem::path(path.stem().string() + "-results") : std::filesystem::path(output_);
        if (const Status free = checkReportFolder(output); !free) return reportFailure(console, interruption, free.error());
        const auto place = arguments_.place(output / "work", path.has_parent_path() ? path.parent_path() : ".");
        if (!place) return reportFailure(console, interruption, place.error());
        Progress progress(console, path.filename().string());
        const auto evaluation = evaluate(*config, *place, progress.context(interruption.token()));
        if (!evaluation) {
            const int code = reportFailure(console, interruption, evaluation.error());
            if (evaluation.error().code == ErrorCode::cancelled) console.note("what was computed is kept; the same command goes on");
            return code;
        }
        if (const Status written = writeReport(*evaluation, *config, output); !written) {
            return reportFailure(console, interruption, written.error());
        }
        console.updateLine("");
        if (json_) console.printJson(toJson(*evaluation));
        else console.print(toMarkdown(*evaluation, *config));
        console.detail(std::to_string(evaluation->picturesComputed) + " pictures computed, " + std::to_string(evaluation->picturesFound) +
                       " found; " + std::to_string(evaluation->figuresComputed) + " figures computed, " +
                       std::to_string(evaluation->figuresFound) + " found");
        return 0;
    }

private:
    std::string config_, output_;
    int limit_ = 0;
    EvaluationArguments arguments_;
    bool json_ = false;
};

}  // namespace

std::unique_ptr<Command> makeEvaluateCommand() { return std::make_unique<EvaluateCommand>(); }

}  // namespace fovea::cli
