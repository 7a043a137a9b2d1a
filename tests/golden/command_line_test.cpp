// "Copy as command line": the line given to a shell makes the same pixels as the window's own run.
#include "core/jobs/command_line.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <locale>

#include "core/jobs/track_job.h"
#include "tests/golden/cli_process.h"
#include "tests/golden/pictures.h"
#include "tests/support/temporary_folder.h"

namespace fovea::test {
namespace {

namespace fs = std::filesystem;

// Runs a line as a user who pasted it would, in `folder`.
int runInShell(const fs::path& folder, const std::string& line) {
    const std::string command = "cd " + shellQuoted(folder.string()) + " && PATH=" + shellQuoted(cliProgram().parent_path().string()) +
                                ":$PATH && " + line + " >out.txt 2>&1";
    return std::system(("bash -c " + shellQuoted(command)).c_str());
}

// A user's locale with a decimal comma, whichever are installed.
struct Comma : std::numpunct<char> {
    char do_decimal_point() const override { return ','; }
};

class CommandLine : public ::testing::Test {
protected:
    void SetUp() override {
        fs::create_directories(folder_ / "Frau Müller's $HOME & co");
        save(input_, smallFundus(160, 140));
    }
    ParamSet parameters(const std::string& id, const Json& values) {
        const auto method = registry_.find(id);
        const auto graph = registry_.findGraph(id);
        const MethodInfo& info = method ? (*method)->info() : (*graph)->info();
        const auto set = info.schema.parse(values);
        EXPECT_TRUE(set) << (set ? "" : set.error().message);
        return *set;
    }
    static TrackJob jobOf(const Pipeline& pipeline) {
        return {.pipeline = pipeline, .options = std::vector<RunOptions>(pipeline.steps.size()), .mark = Mark::none, .recorded = {}};
    }
    TemporaryFolder folder_;
    fs::path input_ = folder_ / "Frau Müller's $HOME & co" / "右眼 \"1\"\\`ls`.png";
    MethodRegistry registry_ = builtinMethods({});
};

TEST_F(CommandLine, TheLineMakesTheSamePixels) {
    // A decimal comma must not get into the line.
    const std::locale before = std::locale::global(std::locale(std::locale(), new Comma));
    const std::vector<std::pair<std::string, Json>> runs{
        {"sr.bicubic", {{"scale", 4}}},          {"denoise.nlm", {{"strength", 3.7}}},   {"deblur.wiener", Json::object()},
        {"enhance.clahe", {{"clip", 2.5}}},      {"saliency.local", {{"component", "entropy"}}}, {"deblur.unsharp", Json::object()}};
    const Image image = load(input_);
    int count = 0;
    for (const auto& [id, values] : runs) {
        const fs::path output = "out " + std::to_string(count++) + ".png";
        const Pipeline pipeline{{{id, (*registry_.find(id))->info().version, parameters(id, values)}}};
        const RunOptions options{.device = DeviceChoice::cpu, .precision = PrecisionChoice::fp32, .threads = 1};
        const auto line = commandLineOf(PhotographRun{input_, pipeline, options, output}, registry_);
        ASSERT_TRUE(line) << line.error().message;
        ASSERT_EQ(runInShell(folder_.path(), *line), 0) << *line << "\n" << bytesOf(folder_ / "out.txt");
        const auto restored = restoreImage(image, pipeline, registry_, options, {});
        ASSERT_TRUE(restored) << restored.error().message;
        const fs::path own = folder_ / ("own" + std::to_string(count) + ".png");
        ASSERT_TRUE(saveRestored(*restored, own, Mark::none, {}));
        EXPECT_EQ(difference(load(folder_ / output), load(own)).largest, 0) << *line;
        if (id != "sr.bicubic") {
            EXPECT_GT(difference(load(own), image).largest, 0) << id;
        }
    }
    std::locale::global(before);
}

// Several steps, with numbers that no decimal comma may touch, one of them with a factor, on a name that the shell minds.
TEST_F(CommandLine, TheLineOfSeveralStepsMakesTheSamePixels) {
    const std::locale before = std::locale::global(std::locale(std::locale(), new Comma));
    const auto version = [&](const char* id) { return (*registry_.find(id))->info().version; };
    const Pipeline pipeline{{{"denoise.nlm", version("denoise.nlm"), parameters("denoise.nlm", {{"strength", 3.7}})},
                             {"sr.bicubic", version("sr.bicubic"), parameters("sr.bicubic", {{"scale", 2}})},
                             {"enhance.clahe", version("enhance.clahe"), parameters("enhance.clahe", {{"clip", 2.5}})}}};
    const RunOptions options{.device = DeviceChoice::cpu, .precision = PrecisionChoice::fp32, .threads = 1};
    const auto line = commandLineOf(PhotographRun{input_, pipeline, options, {}}, registry_);
    std::locale::global(before);
    ASSERT_TRUE(line) << line.error().message;
    EXPECT_EQ(line->find('\n'), std::string::npos) << "one line, to be pasted";
    const fs::path output = folder_ / (input_.stem().string() + "_denoise.nlm+sr.bicubic-x2+enhance.clahe.png");
    ASSERT_EQ(runInShell(folder_.path(), *line), 0) << *line << "\n" << bytesOf(folder_ / "out.txt");
    const auto restored = restoreImage(load(input_), pipeline, registry_, options, {});
    ASSERT_TRUE(restored) << restored.error().message;
    ASSERT_TRUE(saveRestored(*restored, folder_ / "own.png", Mark::none, {}));
    EXPECT_EQ(difference(load(output), load(folder_ / "own.png")).largest, 0) << *line;
    EXPECT_EQ(load(output).width(), 2 * load(input_).width());
    // What comes in must be a pipeline.
    EXPECT_NE(runInShell(folder_.path(), "echo nonsense | fovea-cli restore --pipeline - -o no.png " + shellQuoted(input_.string())), 0);
    EXPECT_NE(bytesOf(folder_ / "out.txt").find("standard input"), std::string::npos) << bytesOf(folder_ / "out.txt");
    EXPECT_FALSE(fs::exists(folder_ / "no.png"));
}

TEST_F(CommandLine, TheLineOfATrackingMakesTheSameGraph) {
    const auto method = *registry_.findGraph("vessel.tracking");
    const ParamSet set = parameters("vessel.tracking", {{"source", "green"}});
    const auto line = commandLineOf(PhotographRun{input_, {{{"vessel.tracking", method->info().version, set}}}, {}, "graph.csv"}, registry_);
    ASSERT_TRUE(line) << line.error().message;
    ASSERT_EQ(runInShell(folder_.path(), *line), 0) << *line << "\n" << bytesOf(folder_ / "out.txt");
    const auto tracked = trackImage(load(input_), jobOf({{{"vessel.tracking", method->info().version, set}}}), registry_, {});
    ASSERT_TRUE(tracked) << tracked.error().message;
    ASSERT_TRUE(saveTracked(*tracked, folder_ / "own.csv", Mark::none, {}));
    EXPECT_EQ(bytesOf(folder_ / "graph.csv"), bytesOf(folder_ / "own.csv"));
    EXPECT_FALSE(tracked->graph.edges.empty());
}

// From a place, alone and behind a step that enlarges: the places are those of the picture that is tracked.
TEST_F(CommandLine, TheLineOfATrackingFromSeedsMakesTheSameGraph) {
    const std::locale before = std::locale::global(std::locale(std::locale(), new Comma));
    const auto method = *registry_.findGraph("vessel.tracking");
    PipelineStep step{"vessel.tracking", method->info().version, parameters("vessel.tracking", {{"source", "green"}})};
    const auto whole = trackImage(load(input_), jobOf({{step}}), registry_, {});
    ASSERT_TRUE(whole && !whole->graph.edges.empty());
    const GraphEdge& edge = whole->graph.edges.front();
    const PixelPosition on = edge.points[edge.points.size() / 2].at;
    const PipelineStep enlarged{"sr.bicubic", (*registry_.find("sr.bicubic"))->info().version, parameters("sr.bicubic", {{"scale", 2}})};
    int count = 0;
    for (Pipeline pipeline : {Pipeline{{step}}, Pipeline{{enlarged, step}}}) {
        const double scale = static_cast<double>(pipeline.steps.size());
        pipeline.steps.back().seeds = {{scale * on.x + 0.1, scale * on.y}, {-0.3, 0}};
        const std::string name = "seeded" + std::to_string(++count) + ".csv";
        const auto line = commandLineOf(PhotographRun{input_, pipeline, {}, name}, registry_);
        ASSERT_TRUE(line) << line.error().message;
        EXPECT_NE(line->find("fovea-cli track "), std::string::npos) << *line;
        EXPECT_NE(line->find(" --seed "), std::string::npos) << *line;
        ASSERT_EQ(runInShell(folder_.path(), *line), 0) << *line << "\n" << bytesOf(folder_ / "out.txt");
        EXPECT_NE(bytesOf(folder_ / "out.txt").find("no vessel was found near the seed 0,0"), std::string::npos);
        const auto tracked = trackImage(load(input_), jobOf(pipeline), registry_, {});
        ASSERT_TRUE(tracked) << tracked.error().message;
        EXPECT_FALSE(tracked->graph.edges.empty()) << *line;
        EXPECT_EQ(tracked->graph.width, static_cast<int>(scale) * load(input_).width());
        ASSERT_TRUE(saveTracked(*tracked, folder_ / ("own" + name), Mark::none, {}));
        EXPECT_EQ(bytesOf(folder_ / name), bytesOf(folder_ / ("own" + name))) << *line;
    }
    std::locale::global(before);
}

TEST_F(CommandLine, TheNameOfTheOutputSaysWhatWasDone) {
    const Pipeline pipeline{{{"sr.bicubic", 1, parameters("sr.bicubic", {{"scale", 2}})}}};
    const auto words = argumentsOf(PhotographRun{"/data/eye.jpg", pipeline, {}, {}}, registry_);
    ASSERT_TRUE(words);
    EXPECT_EQ(*words, (std::vector<std::string>{"fovea-cli", "restore", "--method", "sr.bicubic", "--scale", "2", "-o",
                                                "eye_sr.bicubic-x2.png", "/data/eye.jpg"}));
}

TEST_F(CommandLine, WhatHasNoLineSaysWhy) {
    const PipelineStep step{"sr.bicubic", 1, parameters("sr.bicubic", {{"scale", 2}})};
    EXPECT_EQ(commandLineOf(PhotographRun{{}, {{step}}, {}, {}}, registry_).error().code, ErrorCode::usage);
    EXPECT_EQ(commandLineOf(PhotographRun{input_, {}, {}, {}}, registry_).error().code, ErrorCode::usage);
    const PipelineStep unknown{"sr.no-such", 1, {}};
    EXPECT_FALSE(commandLineOf(PhotographRun{input_, {{step, unknown}}, {}, {}}, registry_));
}

TEST_F(CommandLine, EveryWordSurvivesTheShell) {
    for (const std::string& word : {std::string("plain-word_1.png"), std::string(), std::string("two words"), std::string("it's"),
                                   std::string("$(rm -rf x) `y` \"z\" \\ ! * ? ~ #;&|<>"), std::string("ümläut 右眼"),
                                   std::string("line\nbreak\tand 'quote' \\n"), std::string("-dash"), std::string("a=b")}) {
        const fs::path out = folder_ / "word";
        const std::string command = "printf %s " + shellQuoted(word) + " > " + shellQuoted(out.string());
        // Through the program's file, so that the test's own quoting is not what is tested.
        {
            std::FILE* script = std::fopen((folder_ / "script").c_str(), "w");
            ASSERT_NE(script, nullptr);
            std::fputs(command.c_str(), script);
            std::fclose(script);
        }
        ASSERT_EQ(std::system(("bash " + shellQuoted((folder_ / "script").string())).c_str()), 0) << command;
        EXPECT_EQ(bytesOf(out), word);
    }
}

}  // namespace
}  // namespace fovea::test
