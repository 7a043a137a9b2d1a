// fovea-cli track
#include <fmt/format.h>

#include <charconv>

#include "app/cli/command.h"
#include "app/cli/pipeline_argument.h"
#include "app/cli/progress.h"
#include "app/cli/run_arguments.h"
#include "core/jobs/track_job.h"

namespace fovea::cli {
namespace {

constexpr const char* kExamples =
    "\nThe graph has the vessels' course and width, their branches, crossings and ends, in pixels, and in micrometres when the\n"
    "photograph says how large a pixel is. As .png it is drawn over the photograph.\n"
    "With --pipeline the steps of a file, or of a record, are run first and the vessels of what they make are followed; all\n"
    "places, also those of --seed, are then in pixels of that picture. The last step may be vessel.tracking itself, with its\n"
    "parameters and seeds; OUT.json of a graph is such a record.\n"
    "\nExamples:\n"
    "  fovea-cli track eye.jpg -o vessels.json\n"
    "  fovea-cli track eye.jpg -o vessels.png --set source=vessel.fovea\n"
    "  fovea-cli track eye.jpg -o arcade.csv --seed 812,440 --seed 790,1210\n"
    "  fovea-cli track eye.jpg -o vessels.json --pipeline denoise-then-enlarge.json";

Result<PixelPosition> seedFrom(const std::string& text) {
    PixelPosition seed;
    const char* end = text.data() + text.size();
    const auto [comma, first] = std::from_chars(text.data(), end, seed.x);
    if (first == std::errc() && comma != end && *comma == ',') {
        const auto [rest, second] = std::from_chars(comma + 1, end, seed.y);
        if (second == std::errc() && rest == end) return seed;
    }
    return fail(ErrorCode::usage, "--seed takes X,Y in pixels, not '" + text + "'");
}

class TrackCommand : public Command {
public:
    CLI::App* declare(CLI::App& program) override {
        CLI::App* app = program.add_subcommand("track", "Follow the vessels and write them as a graph");
        app->footer(kExamples);
        app->add_option("INPUT", input_, "A photograph")->required();
        app->add_option("-o,--out", output_, "The graph to write (.json, .csv, .png), or a folder that exists or ends in /")->required();
        addRepeated(*app, "--seed", seeds_, "X,Y in pixels: a place on a vessel; only what hangs together with it is kept; repeatable");
        app->add_option("--pipeline", pipelineFile_,
                        "Steps that come first, from a pipeline file or from a record; - reads standard input");
        app->add_option("--method", method_, "The method (default: vessel.tracking)");
        addRepeated(*app, "--set", settings_, "A parameter of the method, KEY=VALUE; repeatable");
        run_.declare(*app);
        app->add_flag("--mark", mark_, "Add a visible strip with the processed-mark below the picture (.png)");
        app->add_flag("--json", json_, "Print the result as a JSON object");
        return app;
    }

    int run(const Console& console, const Interruption& interruption) override {
        const MethodRegistry registry = programMethods();
        const auto job = makeJob(registry);
        if (!job) return reportFailure(console, interruption, job.error());
        BatchRequest request{.inputs = {input_}, .output = output_, .formats = OutputFormats::graph};
        if (!pipelineFile_.empty() && pipelineFile_ != "-") request.alsoRead.emplace_back(pipelineFile_);
        const Result<BatchPlan> plan = planBatch(request);
        if (!plan) return reportFailure(console, interruption, plan.error());
        if (const Status folder = makeOutputFolder(*plan); !folder) return reportFailure(console, interruption, folder.error());
        const BatchItem& item = plan->items.front();
        Progress progress(console, item.input.filename().string());
        const auto made = trackFile(item, plan->filesRead, *job, registry, progress.context(interruption.token()));
        if (!made) return reportFailure(console, interruption, made.error());
        print(console, item, *made);
        return 0;
    }

private:
    Result<TrackJob> makeJob(const MethodRegistry& registry) const {
        TrackJob job;
        if (!pipelineFile_.empty()) FOVEA_CHECK(readSteps(job, registry));
        if (!makesGraph(job.pipeline, registry)) {
            FOVEA_TRY(const auto method, registry.findGraph(method_.empty() ? MethodRegistry::defaultMethodId(Task::track) : method_));
            const MethodInfo& info = method->info();
            FOVEA_TRY(ParamSet parameters, parametersFrom(info, settings_, {}));
            job.pipeline.steps.push_back({info.id, info.version, std::move(parameters)});
            job.options.push_back(run_.over({}));
        } else if (!method_.empty() || !settings_.empty()) {
            return fail(ErrorCode::usage, pipelineFile_ + ": ends with " + job.pipeline.steps.back().methodId +
                                              " and says its parameters: --method and --set are for one that does not");
        }
        std::vector<PixelPosition> seeds;
        for (const std::string& text : seeds_) {
            FOVEA_TRY(const PixelPosition seed, seedFrom(text));
            seeds.push_back(seed);
        }
        if (!seeds.empty()) job.pipeline.steps.back().seeds = std::move(seeds);
        if (mark_) job.mark = Mark::strip;
        return job;
    }

    Status readSteps(TrackJob& job, const MethodRegistry& registry) const {
        FOVEA_TRY(const Json json, readPipelineArgument(pipelineFile_));
        FOVEA_TRY(job.pipeline, parsePipeline(json, registry, pipelineFile_, PipelineEnd::graph));
        job.options.assign(job.pipeline.steps.size(), run_.over({}));
        if (const auto last = registry.find(job.pipeline.steps.back().methodId); last && makesMap((*last)->info().task)) {
            return fail(ErrorCode::configuration, pipelineFile_ + ": " + (*last)->info().id + " makes a map, in which no vessels can be followed");
        }
        if (!isRecord(json)) return {};
        // A record is repeated as it was run, except for what the command line says otherwise.
        FOVEA_TRY(RecordedRun recorded, readRecordedRun(json, pipelineFile_));
        if (recorded.options.size() != job.options.size()) {
            return fail(ErrorCode::configuration, pipelineFile_ + ": its steps and its pipeline do not agree");
        }
        for (std::size_t i = 0; i < recorded.options.size(); ++i) job.options[i] = run_.over(recorded.options[i]);
        // Of a picture that is only a step on the way, the record says nothing about what comes after.
        if (!makesGraph(job.pipeline, registry)) return {};
        if (recorded.markStrip && recorded.outputExtension == std::filesystem::path(output_).extension()) job.mark = Mark::strip;
        job.recorded = std::move(recorded);
        return {};
    }

    void print(const Console& console, const BatchItem& item, const TrackedFile& made) const {
        int kinds[4] = {};
        for (const GraphNode& node : made.graph.nodes) ++kinds[static_cast<int>(node.kind)];
        double length = 0;
        for (const GraphEdge& edge : made.graph.edges) length += measuresOf(edge, {}).lengthPx;
        double seconds = 0;
        Json steps = Json::array();
        for (const StepRecord& step : made.steps) {
            seconds += step.seconds;
            steps.push_back(toJson(step));
        }
        if (json_) {
            console.printJson(Json{{"input", item.input.string()},
                                   {"output", item.output.string()},
                                   {"record", item.record.string()},
                                   {"edges", made.graph.edges.size()},
                                   {"lengthPx", length},
                                   {"ends", kinds[static_cast<int>(NodeKind::end)]},
                                   {"branches", kinds[static_cast<int>(NodeKind::branch)]},
                                   {"crossings", kinds[static_cast<int>(NodeKind::crossing)]},
                                   {"step", steps.back()},
                                   {"steps", steps}});
            return;
        }
        console.print(fmt::format("{} -> {}: {} pieces of vessel, {:.0f} px in all, {} branches, {} crossings, {} ends, {:.1f} s",
                                  item.input.string(), item.output.string(), made.graph.edges.size(), length,
                                  kinds[static_cast<int>(NodeKind::branch)], kinds[static_cast<int>(NodeKind::crossing)],
                                  kinds[static_cast<int>(NodeKind::end)], seconds));
        for (const Text& notice : made.notices) console.print("  note: " + notice.english());
    }

    std::string input_;
    std::string output_;
    std::vector<std::string> seeds_;
    std::string pipelineFile_;
    std::string method_;
    std::vector<std::string> settings_;
    RunArguments run_;
    bool mark_ = false;
    bool json_ = false;
};

}  // namespace

std::unique_ptr<Command> makeTrackCommand() { return std::make_unique<TrackCommand>(); }

}  // namespace fovea::cli
