// fovea-cli evaluate and reproduce, as a user would start them.
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "tests/golden/cli_process.h"
#include "tests/golden/pictures.h"
#include "tests/support/temporary_folder.h"

namespace fovea::test {
namespace {

namespace fs = std::filesystem;

class Evaluate : public ::testing::Test {
protected:
    void SetUp() override {
        fs::create_directories(folder_ / "restored");
        fs::create_directories(folder_ / "reference");
        for (int i = 1; i <= 2; ++i) {
            const std::string name = "eye" + std::to_string(i) + ".png";
            const Image image = smallFundus(90, 80, static_cast<std::uint64_t>(i));
            save(folder_ / "reference" / name, image);
            ImageBuilder darker(image);
            for (int v = 0; v < 90 * 80 * 3; ++v) darker.pixels()[v] = std::max(0.0f, darker.pixels()[v] - 5.0f / 255);
            save(folder_ / "restored" / name, std::move(darker).build());
        }
        write(R"({"format": "fovea-evaluation/1", "data": {"layout": "pairs", "folder": ".", "images": "restored"},
                  "methods": [{"name": "darker", "method": "input"}, {"method": "denoise.nlm"}],
                  "metrics": ["psnr", "ssim"], "compareWith": "darker"})");
    }
    void write(const std::string& config) const { std::ofstream(folder_ / "config.json") << config; }
    std::string in(const std::string& name) const { return (folder_ / name).string(); }
    CliResult evaluate(std::vector<std::string> more = {}) const {
        std::vector<std::string> arguments = {"evaluate", in("config.json"), "--out", in("out"), "--data", folder_.path().string()};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return runCli(arguments);
    }
    TemporaryFolder folder_;
};

TEST_F(Evaluate, WritesTableCsvAndJson) {
    const CliResult result = evaluate();
    ASSERT_EQ(result.exitCode, 0) << result.err;
    EXPECT_NE(result.out.find("| darker"), std::string::npos) << result.out;
    EXPECT_EQ(bytesOf(folder_ / "out/table.md"), result.out.substr(0, bytesOf(folder_ / "out/table.md").size()));
    std::ifstream csv(folder_ / "out/results.csv");
    std::string line;
    std::getline(csv, line);
    EXPECT_EQ(line, "image,method,metric,channel,value,unit\r");
    std::getline(csv, line);
    EXPECT_EQ(line.rfind("eye1,darker,psnr,Y,", 0), 0u) << line;
    // Darker by 5 levels but where that was black already: at least what 5 everywhere would be.
    std::istringstream number(line.substr(19));
    number.imbue(std::locale::classic());
    double psnr = 0;
    number >> psnr;
    EXPECT_GT(psnr, 34.15);
    EXPECT_NE(result.out.find("peak"), std::string::npos) << "no definition of PSNR in the table: " << result.out;
    const CliResult again = evaluate({"--json", "-v"});
    ASSERT_EQ(again.exitCode, 0) << again.err;
    EXPECT_EQ(again.json()["rows"].size(), 8u);
    EXPECT_NE(again.err.find("0 figures computed, 8 found"), std::string::npos) << again.err;
}

TEST_F(Evaluate, FaultsHaveTheirExitCodes) {
    EXPECT_EQ(runCli({"evaluate", in("none.json")}).exitCode, 66);
    write(R"({"format": "fovea-evaluation/1", "data": {"layout": "pairs"}, "methods": [{"method": "input"}], "metrics": ["psnr"], "extra": 1})");
    CliResult result = evaluate();
    EXPECT_EQ(result.exitCode, 78) << result.err;
    EXPECT_NE(result.err.find("no key 'extra'"), std::string::npos) << result.err;
    write(R"({"format": "fovea-evaluation/1", "data": {"layout": "pairs"}, "methods": [{"method": "input"}], "metrics": ["psnr", "beauty"]})");
    result = evaluate();
    EXPECT_EQ(result.exitCode, 78) << result.err;
    EXPECT_NE(result.err.find("config.json: metrics[1]"), std::string::npos) << result.err;
    write(R"({"format": "fovea-evaluation/1", "data": {"layout": "pairs", "folder": ".", "images": "restored"},
              "methods": [{"method": "input"}, {"name": "mine", "method": "denoise.nlm", "parameters": {"x": 1}}], "metrics": ["psnr"]})");
    result = evaluate();
    EXPECT_NE(result.err.find("mine"), std::string::npos) << result.err;
    write(R"({"format": "fovea-evaluation/1", "data": {"layout": "DRIVE"}, "methods": [{"method": "input"}], "metrics": ["entropy"]})");
    EXPECT_EQ(evaluate().exitCode, 66);
    fs::create_directories(folder_ / "out");
    std::ofstream(folder_ / "out/results.csv") << "mine";
    EXPECT_EQ(evaluate().exitCode, 73);
    EXPECT_EQ(bytesOf(folder_ / "out/results.csv"), "mine");
}

TEST_F(Evaluate, AnImageTooSmallForAMetricIsLeftOutWhereTheConfigurationAllows) {
    ImageBuilder grey(9, 9);
    std::fill_n(grey.pixels(), 9 * 9 * 3, 0.4f);
    const Image tiny = std::move(grey).build();
    for (const char* side : {"restored", "reference"}) save(folder_ / side / "tiny.png", tiny);
    const char* before = R"({"format": "fovea-evaluation/1", "data": {"layout": "pairs", "folder": ".", "images": "restored"},
        "methods": [{"method": "input"}], "metrics": [)";
    write(std::string(before) + R"("ssim"]})");
    EXPECT_NE(evaluate().exitCode, 0);
    write(std::string(before) + R"({"metric": "ssim", "need": "if-available"}]})");
    const CliResult result = evaluate();
    ASSERT_EQ(result.exitCode, 0) << result.err;
    EXPECT_NE(result.out.find("tiny, input: left out of the mean"), std::string::npos) << result.out;
}

TEST_F(Evaluate, AnEmptyFolderOfModelsIsSaidByName) {
    write(R"({"format": "fovea-evaluation/1", "data": {"layout": "pairs", "folder": ".", "images": "restored"},
              "methods": [{"method": "denoise.fovea"}], "metrics": ["psnr"]})");
    fs::create_directories(folder_ / "models");
    const CliResult result = evaluate({"--models", in("models")});
    EXPECT_EQ(result.exitCode, 69) << result.err;
    EXPECT_NE(result.err.find("denoise.fovea"), std::string::npos) << result.err;
}

TEST(Reproduce, SaysWhatThereIsAndWhatIsMissing) {
    const TemporaryFolder folder;
    const CliResult list = runCli({"reproduce", "--list", "--json"});
    ASSERT_EQ(list.exitCode, 0) << list.err;
    EXPECT_EQ(list.json().size(), 6u);
    const Environment nowhere = {{"FOVEA_DATA", ""}, {"FOVEA_TRAINING_DATA", ""}, {"XDG_CACHE_HOME", (folder / "cache").string()}};
    EXPECT_EQ(runCli({"reproduce", "denoise-1"}, nowhere).exitCode, 64);
    EXPECT_EQ(runCli({"reproduce"}, nowhere).exitCode, 64);
    EXPECT_EQ(runCli({"reproduce", "table-9", "--data", folder.path().string()}, nowhere).exitCode, 64);
    EXPECT_EQ(runCli({"reproduce", "denoise-1", "--data", folder.path().string()}, nowhere).exitCode, 66);
}

}  // namespace
}  // namespace fovea::test
