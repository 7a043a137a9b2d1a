// fovea-cli reproduce
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>

#include "app/cli/command.h"
#include "app/cli/evaluation_arguments.h"
#include "app/cli/progress.h"
#include "core/base/files.h"
#include "core/image/write_image.h"
#include "core/jobs/evaluate/reproduce.h"

namespace fovea::cli {
namespace {

namespace fs = std::filesystem;

constexpr const char* kExamples =
    "\nEvery row is made or the command fails and says what is missing; data sets that are not there are said in the table.\n"
    "What was computed or trained once is kept in the work folder and used again, also after an interruption.\n"
    "\nExamples:\n"
    "  fovea-cli reproduce denoise-1 --data photographs\n"
    "  fovea-cli reproduce saliency-ablation --data photographs --steps 2000 --threads 2 --work work -o ablation.md\n"
    "  fovea-cli reproduce --list";

// Kept between runs, and deletable: $XDG_CACHE_HOME/fovea/evaluation.
fs::path defaultWork() {
    if (const char* cache = std::getenv("XDG_CACHE_HOME"); cache && *cache) return fs::path(cache) / "fovea" / "evaluation";
    if (const char* home = std::getenv("HOME"); home && *home) return fs::path(home) / ".cache" / "fovea" / "evaluation";
    return "fovea-evaluation";
}

class ReproduceCommand : public Command {
public:
    CLI::App* declare(CLI::App& program) override {
        CLI::App* app = program.add_subcommand("reproduce", "Make a table of one of the papers again, beside the paper's own figures");
        app->footer(kExamples);
        std::string names;
        for (const PaperTable& table : paperTables()) names += (names.empty() ? "" : ", ") + table.id;
        app->add_option("TABLE", table_, names);
        app->add_flag("--list", list_, "Say what tables there are and what they need");
        app->add_option("-o,--out", output_, "Also write the table as Markdown to this new file");
        app->add_option("--limit", limit_, "At most so many photographs of every part")->check(CLI::Range(1, 1'000'000));
        app->add_option("--steps", steps_, "At most so many steps for every network that is trained for the table")
            ->check(CLI::Range(1, 100'000'000));
        app->add_option("--minutes", minutes_, "At most so many minutes for each")->check(CLI::Range(0.01, 100'000.0));
        app->add_option("--trained", trained_, "Folder of finished runs, as 'fovea-cli train' leaves them: what is there is not trained again");
        arguments_.declare(*app);
        app->add_flag("--json", json_, "Print the table and the evaluations behind it as a JSON object");
        return app;
    }

    int run(const Console& console, const Interruption& interruption) override {
        if (list_) return list(console);
        const auto failed = [&](const Error& error) { return reportFailure(console, interruption, error); };
        if (table_.empty()) return failed({ErrorCode::usage, phrase("name a table; 'fovea-cli reproduce --list' says which there are")});
        if (!arguments_.namesData()) {
            return failed({ErrorCode::usage, phrase("say where the photographs are: --data FOLDER, or $FOVEA_DATA")});
        }
        if (!output_.empty()) {
            if (const Status free = checkNewOutput(output_, {}); !free) return failed(free.error());
            // Hours of work may lie between here and the file.
            const fs::path folder = fs::absolute(output_).parent_path();
            if (::access(folder.c_str(), W_OK) != 0) {
                return failed({ErrorCode::inputOutput, phrase("%1: cannot be written: %2", output_, std::strerror(errno))});
            }
        }
        const auto place = arguments_.place(defaultWork(), ".");
        if (!place) return failed(place.error());
        const ReproduceRequest request{.table = table_, .place = *place, .limit = limit_, .steps = steps_, .minutes = minutes_, .finishedRuns = trained_};
        Progress progress(console, table_);
        const auto table = reproduce(request, progress.context(interruption.token()));
        console.updateLine("");
        if (!table) {
            const int code = failed(table.error());
            if (table.error().code == ErrorCode::cancelled) console.note("what was made is kept in " + place->workFolder.string() + "; the same command goes on");
            return code;
        }
        if (json_) console.printJson(table->json);
        else console.print(table->markdown);
        if (!output_.empty()) {
            if (const Status written = writeNewFile(output_, table->markdown); !written) return failed(written.error());
        }
        return 0;
    }

private:
    int list(const Console& console) const {
        Json tables = Json::array();
        for (const PaperTable& table : paperTables()) {
            tables.push_back({{"table", table.id}, {"title", table.title}, {"paper", table.paper}, {"needs", table.needs}});
            if (!json_) console.print(table.id + ": " + table.title + ". Needs " + table.needs + ".");
        }
        if (json_) console.printJson(tables);
        return 0;
    }

    std::string table_, output_, trained_;
    bool list_ = false, json_ = false;
    int limit_ = 0;
    std::optional<int> steps_;
    std::optional<double> minutes_;
    EvaluationArguments arguments_;
};

}  // namespace

std::unique_ptr<Command> makeReproduceCommand() { return std::make_unique<ReproduceCommand>(); }

}  // namespace fovea::cli
