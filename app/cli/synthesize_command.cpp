// fovea-cli synthesize
#include <fmt/format.h>

#include <limits>

#include "app/cli/command.h"
#include "app/cli/progress.h"
#include "app/cli/run_arguments.h"
#include "core/jobs/synthesize_job.h"

namespace fovea::cli {
namespace {

constexpr const char* kExamples =
    "\nThe folder gets images/, labels/ and records/; a recipe trains on it with\n"
    "  \"data\": [{\"folder\": \"FOLDER/images\", \"labels\": \"FOLDER/labels\"}]\n"
    "Pair number k has the seed S + k, and a seed gives the same pair again.\n"
    "\nExamples:\n"
    "  fovea-cli synthesize --count 40 --seed 1 -o pairs/\n"
    "  fovea-cli synthesize --seed 7 --size 1024 -o large/";

class SynthesizeCommand : public Command {
public:
    CLI::App* declare(CLI::App& program) override {
        CLI::App* app = program.add_subcommand("synthesize", "Make up fundus photographs with exact vessel labels");
        app->footer(kExamples);
        app->add_option("--count", count_, "How many pairs (default 1)")->check(CLI::Range(1, 1000000));
        app->add_option("--seed", seed_, "The first pair's seed (default 1)")->check(CLI::NonNegativeNumber);
        app->add_option("--size", size_, "Width and height in pixels (default 512)")->check(CLI::IsMember({512, 1024}));
        app->add_option("-o,--out", output_, "The folder to write to, made if absent; nothing in it is replaced")->required();
        app->add_option("--method", method_, "A method by its id (default: synth.fundus)");
        addRepeated(*app, "--set", settings_, "A parameter of the method, KEY=VALUE; repeatable");
        run_.declare(*app);
        app->add_flag("--json", json_, "Print the result as a JSON array");
        return app;
    }

    int run(const Console& console, const Interruption& interruption) override {
        const MethodRegistry registry = programMethods();
        const auto method = registry.findPair(method_.value_or(std::string(MethodRegistry::defaultMethodId(Task::synthesize))));
        if (!method) return reportFailure(console, interruption, method.error());
        const auto parameters = parametersOf((*method)->info());
        if (!parameters) return reportFailure(console, interruption, parameters.error());
        if (seed_ > std::numeric_limits<std::uint64_t>::max() - static_cast<std::uint64_t>(count_)) {
            return reportFailure(console, interruption, {ErrorCode::usage, phrase("--seed: too large for so many pairs")});
        }
        std::vector<PairFiles> files;
        for (int i = 0; i < count_; ++i) {
            files.push_back(pairFiles(output_, seed_ + static_cast<std::uint64_t>(i), parameters->integer("size")));
            // Before the first is made: a long run should not end at its last pair.
            if (const Status fresh = checkNewPair(files.back()); !fresh) return reportFailure(console, interruption, fresh.error());
        }
        Json list = Json::array();
        for (int i = 0; i < count_; ++i) {
            const std::uint64_t seed = seed_ + static_cast<std::uint64_t>(i);
            Progress progress(console, fmt::format("[{}/{}] seed {}", i + 1, count_, seed));
            const auto made = synthesizePair(**method, seed, *parameters, run_.over({}), files[static_cast<std::size_t>(i)],
                                             progress.context(interruption.token()));
            if (!made) {
                // What was made before stays, and stays said.
                if (json_ && !list.empty()) {
                    list.push_back({{"seed", seed}, {"error", toJson(made.error())}});
                    console.printJson(list);
                }
                return reportFailure(console, interruption, made.error());
            }
            const PairFiles& pair = files[static_cast<std::size_t>(i)];
            if (json_) {
                list.push_back({{"seed", seed}, {"image", pair.image.string()}, {"label", pair.label.string()},
                                {"record", pair.record.string()}, {"notices", made->notices}});
                continue;
            }
            console.print(fmt::format("seed {} -> {}, {}", seed, pair.image.string(), pair.label.string()));
            for (const Text& notice : made->notices) console.note("  " + notice.english());
        }
        if (json_) console.printJson(list);
        return 0;
    }

private:
    Result<ParamSet> parametersOf(const MethodInfo& info) const {
        std::vector<std::string> settings = settings_;
        if (size_) settings.insert(settings.begin(), "size=" + std::to_string(*size_));
        return parametersFrom(info, settings, {});
    }

    int count_ = 1;
    std::uint64_t seed_ = 1;
    std::optional<int> size_;
    std::string output_;
    std::optional<std::string> method_;
    std::vector<std::string> settings_;
    RunArguments run_;
    bool json_ = false;
};

}  // namespace

std::unique_ptr<Command> makeSynthesizeCommand() { return std::make_unique<SynthesizeCommand>(); }

}  // namespace fovea::cli
