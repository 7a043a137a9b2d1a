// Every exit code, and the rules about outputs.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

#include "tests/golden/cli_process.h"
#include "tests/golden/pictures.h"
#include "tests/support/temporary_folder.h"

namespace fovea::test {
namespace {

namespace fs = std::filesystem;

class ExitCodes : public ::testing::Test {
protected:
    void SetUp() override { save(folder_ / "eye.png", smallFundus(96, 80)); }
    std::string in(const std::string& name) const { return (folder_ / name).string(); }
    // A quick method by default.
    CliResult restore(std::vector<std::string> arguments) const {
        arguments.insert(arguments.begin(), {"restore", "--method", "deblur.unsharp"});
        return runCli(arguments);
    }
    // Nothing but these is in the folder: no partial file, no temporary one.
    void expectFiles(std::vector<std::string> names) const {
        std::vector<std::string> found;
        for (const auto& entry : fs::recursive_directory_iterator(folder_.path())) {
            if (!entry.is_directory()) found.push_back(fs::relative(entry.path(), folder_.path()).string());
        }
        std::sort(found.begin(), found.end());
        std::sort(names.begin(), names.end());
        EXPECT_EQ(found, names);
    }
    TemporaryFolder folder_;
};

TEST_F(ExitCodes, ZeroAndTheThingsThatAreWritten) {
    const CliResult result = restore({in("eye.png"), "-o", in("out.png")});
    EXPECT_EQ(result.exitCode, 0) << result.err;
    EXPECT_NE(result.out.find("deblur.unsharp"), std::string::npos);
    EXPECT_NE(result.out.find("cpu"), std::string::npos);
    expectFiles({"eye.png", "out.png", "out.png.json"});
}

TEST_F(ExitCodes, UsageIs64) {
    const std::vector<std::vector<std::string>> wrong = {
        {},
        {"polish"},
        {"restore"},
        {"restore", in("eye.png")},
        {"restore", "-o", in("o.png")},
        {"restore", in("eye.png"), "-o", in("o.png"), "--surprise"},
        {"restore", in("eye.png"), "-o", in("o.png"), "--task", "segment"},
        {"restore", in("eye.png"), "-o", in("o.png"), "--task", "denoise", "--method", "sr.lanczos"},
        {"restore", in("eye.png"), "-o", in("o.png"), "--method", "sr.magic"},
        {"restore", in("eye.png"), "-o", in("o.png"), "--method", "vessel.fovea"},
        {"restore", in("eye.png"), "-o", in("o.png"), "--method", "sr.lanczos", "--scale", "3"},
        {"restore", in("eye.png"), "-o", in("o.png"), "--method", "sr.lanczos", "--scale", "2", "--set", "scale=4"},
        {"restore", in("eye.png"), "-o", in("o.png"), "--method", "denoise.nlm", "--scale", "2"},
        {"restore", in("eye.png"), "-o", in("o.png"), "--method", "deblur.unsharp", "--set", "nonsense"},
        {"restore", in("eye.png"), "-o", in("o.png"), "--method", "deblur.unsharp", "--set", "nonsense=1"},
        {"restore", in("eye.png"), "-o", in("o.png"), "--method", "deblur.unsharp", "--set", "radius=-1e9"},
        {"restore", in("eye.png"), "-o", in("o.png"), "--device", "abacus"},
        {"restore", in("eye.png"), "-o", in("o.png"), "--pipeline", in("p.json"), "--task", "denoise"},
        {"restore", in("eye.png"), "-o", in("o.png"), "--quiet", "--verbose", "--method", "deblur.unsharp"},
        {"restore", in("eye.png"), "-o", in("o.jpg"), "--method", "deblur.unsharp"},
        {"segment", in("eye.png"), "-o", in("o.tif")},
        {"segment", in("eye.png"), "-o", in("o.png"), "--method", "denoise.nlm"},
        {"saliency", in("eye.png"), "-o", in("o.png"), "--component", "sparkle"},
        {"saliency", in("eye.png"), "-o", in("o.png"), "--component", "all", "--method", "saliency.local"},
        {"saliency", in("eye.png"), "-o", in("o.png"), "--set", "component=all"},
        {"saliency", in("eye.png"), "-o", in("o.png"), "--method", "enhance.clahe"},
        {"saliency", in("eye.png"), "-o", in("o.png"), "--method", "vessel.tracking"},
        {"restore", in("eye.png"), "-o", in("o.png"), "--method", "saliency.local"},
        {"restore", in("eye.png"), "-o", in("o.png"), "--method", "vessel.tracking"},
        {"segment", in("eye.png"), "-o", in("o.png"), "--method", "saliency.local"},
        {"track", in("eye.png"), "-o", in("o.tif")},
        {"track", in("eye.png"), "-o", in("o.json"), "--mark"},
        {"track", in("eye.png"), "-o", in("o.json"), "--seed", "12"},
        {"track", in("eye.png"), "-o", in("o.json"), "--seed", "12,5,7"},
        {"track", in("eye.png"), "-o", in("o.json"), "--seed", "1e6,5"},
        {"track", in("eye.png"), "-o", in("o.json"), "--method", "vessel.fovea"},
        {"track", in("eye.png"), "-o", in("o.json"), "--set", "threshold=0"},
        {"measure", in("eye.png"), "--reference", in("eye.png"), "--metric", "vessels-lost"},
        {"measure", in("eye.png"), "--reference", in("eye.png"), "--metric", "beauty"},
        {"methods", "surplus"},
        {"train"},
    };
    for (const auto& arguments : wrong) {
        const CliResult result = runCli(arguments);
        std::string line;
        for (const auto& word : arguments) line += " " + word;
        EXPECT_EQ(result.exitCode, 64) << line << "\n" << result.err;
        EXPECT_FALSE(result.err.empty()) << line;
        EXPECT_TRUE(result.out.empty()) << line << "\n" << result.out;
    }
    expectFiles({"eye.png"});
}

TEST_F(ExitCodes, DamagedDataIs65) {
    const std::string whole = bytesOf(folder_ / "eye.png");
    std::ofstream(folder_ / "half.png", std::ios::binary) << whole.substr(0, whole.size() / 2);
    const CliResult result = restore({in("half.png"), "-o", in("out.png")});
    EXPECT_EQ(result.exitCode, 65) << result.err;
    EXPECT_NE(result.err.find("half.png"), std::string::npos);
    std::ofstream(folder_ / "words.png") << "no picture at all";
    EXPECT_EQ(restore({in("words.png"), "-o", in("out.png")}).exitCode, 65);
    expectFiles({"eye.png", "half.png", "words.png"});
}

TEST_F(ExitCodes, AReferenceOfAnotherSizeIs65AndNothingIsWritten) {
    save(folder_ / "small.png", smallFundus(80, 80));
    const CliResult result = restore({in("eye.png"), "-o", in("out.png"), "--reference", in("small.png")});
    EXPECT_EQ(result.exitCode, 65) << result.err;
    EXPECT_NE(result.err.find("small.png"), std::string::npos);
    expectFiles({"eye.png", "small.png"});
}

TEST_F(ExitCodes, NoInputIs66) {
    EXPECT_EQ(restore({in("absent.png"), "-o", in("out.png")}).exitCode, 66);
    const CliResult folder = restore({folder_.path().string(), "-o", in("out.png")});
    EXPECT_EQ(folder.exitCode, 66);
    EXPECT_NE(folder.err.find("--recursive"), std::string::npos);
    EXPECT_EQ(restore({in("eye.png"), "-o", in("out.png"), "--reference", in("absent.png")}).exitCode, 66);
    EXPECT_EQ(runCli({"restore", in("eye.png"), "-o", in("out.png"), "--pipeline", in("absent.json")}).exitCode, 66);
    EXPECT_EQ(runCli({"measure", in("eye.png"), "--reference", in("absent.png")}).exitCode, 66);
    EXPECT_EQ(runCli({"saliency", in("absent.png"), "-o", in("out.png")}).exitCode, 66);
    expectFiles({"eye.png"});
}

TEST_F(ExitCodes, AMissingModelIs69) {
    fs::create_directories(folder_ / "data" / "models");
    const CliResult result =
        runCli({"restore", in("eye.png"), "-o", in("out.png")}, {{"FOVEA_DATA_DIR", (folder_ / "data").string()}});
    EXPECT_EQ(result.exitCode, 69) << result.err;
    EXPECT_NE(result.err.find("sr.fovea"), std::string::npos);
    expectFiles({"eye.png"});
}

TEST_F(ExitCodes, AnExistingOutputOrRecordIs73) {
    save(folder_ / "out.png", smallFundus(64, 64));
    const std::string before = bytesOf(folder_ / "out.png");
    EXPECT_EQ(restore({in("eye.png"), "-o", in("out.png")}).exitCode, 73);
    EXPECT_EQ(bytesOf(folder_ / "out.png"), before);
    std::ofstream(folder_ / "new.png.json") << "{}";
    EXPECT_EQ(restore({in("eye.png"), "-o", in("new.png")}).exitCode, 73);
    fs::create_symlink(folder_ / "nowhere.png", folder_ / "dangling.png");
    EXPECT_EQ(restore({in("eye.png"), "-o", in("dangling.png")}).exitCode, 73);
    EXPECT_EQ(runCli({"saliency", in("eye.png"), "-o", in("out.png")}).exitCode, 73);
    expectFiles({"eye.png", "out.png", "new.png.json", "dangling.png"});
}

TEST_F(ExitCodes, AnOutputFolderThatIsNotThereIs74) {
    EXPECT_EQ(restore({in("eye.png"), "-o", in("no/such/out.png")}).exitCode, 74);
    expectFiles({"eye.png"});
}

TEST_F(ExitCodes, AnOutputThatIsAnInputIs77) {
    const std::string before = bytesOf(folder_ / "eye.png");
    EXPECT_EQ(restore({in("eye.png"), "-o", in("eye.png")}).exitCode, 77);
    fs::create_symlink("eye.png", folder_ / "soft.png");
    EXPECT_EQ(restore({in("eye.png"), "-o", in("soft.png")}).exitCode, 77);
    EXPECT_EQ(restore({in("soft.png"), "-o", in("eye.png")}).exitCode, 77);
    fs::create_hard_link(folder_ / "eye.png", folder_ / "hard.png");
    EXPECT_EQ(restore({in("eye.png"), "-o", in("hard.png")}).exitCode, 77);
    EXPECT_EQ(runCli({"saliency", in("eye.png"), "-o", in("hard.png")}).exitCode, 77);
    // A folder that holds the input: the output's name would be the input's.
    EXPECT_EQ(restore({in("eye.png"), "-o", folder_.path().string()}).exitCode, 77);
    // The reference is read too.
    save(folder_ / "truth.png", smallFundus(96, 80));
    EXPECT_EQ(restore({in("eye.png"), "-o", in("truth.png"), "--reference", in("truth.png")}).exitCode, 77);
    EXPECT_EQ(bytesOf(folder_ / "eye.png"), before);
}

TEST_F(ExitCodes, ABrokenPipelineIs78) {
    std::ofstream(folder_ / "p.json") << R"({"format": "fovea-pipeline/99", "steps": []})";
    EXPECT_EQ(runCli({"restore", in("eye.png"), "-o", in("out.png"), "--pipeline", in("p.json")}).exitCode, 78);
    std::ofstream(folder_ / "q.json") << "not json";
    EXPECT_EQ(runCli({"restore", in("eye.png"), "-o", in("out.png"), "--pipeline", in("q.json")}).exitCode, 65);
    // A parameter that the method does not have, or that is out of its range, is the file's fault, not the command line's.
    for (const char* parameters : {R"({"strength": -1})", R"({"sigma": 1})", R"({"patch": 4294967299})"}) {
        std::ofstream(folder_ / "p.json") << R"({"format": "fovea-pipeline/1", "steps": [{"method": "denoise.nlm", "parameters": )"
                                          << parameters << "}]}";
        const CliResult result = runCli({"restore", in("eye.png"), "-o", in("out.png"), "--pipeline", in("p.json")});
        EXPECT_EQ(result.exitCode, 78) << result.err;
        EXPECT_NE(result.err.find("p.json"), std::string::npos);
    }
    std::ofstream(folder_ / "p.json") << R"({"format": "fovea-pipeline/1", "steps": [{"method": "vessel.tracking"}]})";
    EXPECT_EQ(runCli({"restore", in("eye.png"), "-o", in("out.png"), "--pipeline", in("p.json")}).exitCode, 78);
    // Its parameters are in the file; a map has no vessels to follow.
    EXPECT_EQ(runCli({"track", in("eye.png"), "-o", in("out.json"), "--pipeline", in("p.json"), "--set", "threshold=0.1"}).exitCode, 64);
    std::ofstream(folder_ / "p.json") << R"({"format": "fovea-pipeline/1", "steps": [{"method": "saliency.global"}]})";
    EXPECT_EQ(runCli({"track", in("eye.png"), "-o", in("out.json"), "--pipeline", in("p.json")}).exitCode, 78);
    expectFiles({"eye.png", "p.json", "q.json"});
}

TEST_F(ExitCodes, SomeOfSeveralFailedIs1AndTheOthersAreDone) {
    save(folder_ / "b.png", smallFundus(64, 64));
    const CliResult result =
        restore({in("eye.png"), in("absent.png"), in("b.png"), "-o", in("results"), "--json"});
    EXPECT_EQ(result.exitCode, 1) << result.err;
    const Json json = result.json();
    ASSERT_EQ(json.size(), 3u);
    EXPECT_EQ(json[0]["output"], in("results/eye.png"));
    EXPECT_EQ(json[1]["error"]["exitCode"], 66);
    EXPECT_EQ(json[2]["width"], 64);
    expectFiles({"eye.png", "b.png", "results/eye.png", "results/eye.png.json", "results/b.png", "results/b.png.json"});
    // Again: now both outputs exist.
    EXPECT_EQ(restore({in("eye.png"), in("b.png"), "-o", in("results")}).exitCode, 1);
}

// Whoever reads standard output as JSON gets an object from every command that takes --json, also when it fails.
TEST_F(ExitCodes, AFailureIsJsonToo) {
    const std::vector<std::pair<int, std::vector<std::string>>> failing = {
        {66, {"restore", in("absent.png"), "-o", in("o.png")}},
        {66, {"segment", in("absent.png"), "-o", in("o.png")}},
        {66, {"saliency", in("absent.png"), "-o", in("o.png")}},
        {66, {"track", in("absent.png"), "-o", in("o.json")}},
        {64, {"track", in("eye.png"), "-o", in("o.json"), "--seed", "here"}},
        {66, {"measure", in("absent.png")}},
        {66, {"compare", in("absent.png"), in("eye.png"), "-o", in("o.png")}},
        {64, {"synthesize", "--method", "synth.magic", "-o", in("pairs")}},
        {66, {"train", in("absent.json"), "--out", in("run")}},
        {66, {"evaluate", in("absent.json"), "-o", in("report")}},
        {64, {"reproduce", "no-such-table", "--data", in(".")}},
        {64, {"restore", in("eye.png"), "-o", in("o.png"), "--surprise"}},
    };
    for (auto [code, arguments] : failing) {
        arguments.push_back("--json");
        const std::string command = arguments[0] + " " + arguments[1];
        const CliResult result = runCli(arguments);
        EXPECT_EQ(result.exitCode, code) << command << ": " << result.err;
        const Json json = result.json();
        // Of several inputs, each says its own; one input is its own object.
        ASSERT_TRUE(json.is_object() && json.contains("error")) << command << ": " << result.out;
        EXPECT_EQ(json["error"]["exitCode"], code) << command;
        EXPECT_NE(result.err.find(json["error"]["message"].get<std::string>()), std::string::npos) << command;
    }
    expectFiles({"eye.png"});
}

TEST_F(ExitCodes, EqualStemsAreRefusedBeforeAnythingIsWritten) {
    fs::create_directory(folder_ / "other");
    save(folder_ / "other" / "eye.png", smallFundus(64, 64));
    EXPECT_EQ(restore({in("eye.png"), in("other/eye.png"), "-o", in("results")}).exitCode, 64);
    EXPECT_FALSE(fs::exists(folder_ / "results"));
}

}  // namespace
}  // namespace fovea::test
