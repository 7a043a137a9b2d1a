// Records repeat bit for bit, and nothing inside a picture changes from run to run.
#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <fstream>

#include "tests/golden/cli_process.h"
#include "tests/golden/pictures.h"
#include "tests/support/temporary_folder.h"

namespace fovea::test {
namespace {

class Record : public ::testing::Test {
protected:
    void SetUp() override { save(folder_ / "eye.png", smallFundus(120, 100)); }
    std::string in(const std::string& name) const { return (folder_ / name).string(); }
    TemporaryFolder folder_;
};

class RecordOfMethod : public Record, public ::testing::WithParamInterface<const char*> {};

TEST_P(RecordOfMethod, RepeatsBitForBit) {
    const CliResult first = runCli({"restore", "--method", GetParam(), in("eye.png"), "-o", in("a.png")});
    ASSERT_EQ(first.exitCode, 0) << first.err;
    const CliResult again = runCli({"restore", "--pipeline", in("a.png.json"), in("eye.png"), "-o", in("b.png"), "--json"});
    ASSERT_EQ(again.exitCode, 0) << again.err;
    EXPECT_EQ(bytesOf(folder_ / "a.png"), bytesOf(folder_ / "b.png"));
    EXPECT_TRUE(again.json()["notices"].empty()) << again.out;
}

INSTANTIATE_TEST_SUITE_P(Classical, RecordOfMethod,
                         ::testing::Values("sr.bicubic", "sr.lanczos", "denoise.nlm", "deblur.unsharp", "deblur.richardson-lucy",
                                           "deblur.wiener", "enhance.clahe"),
                         [](const auto& instance) {
                             std::string name = instance.param;
                             std::replace_if(name.begin(), name.end(), [](char c) { return !std::isalnum(c); }, '_');
                             return name;
                         });

TEST_F(Record, OfAPipelineWithAStripRepeatsToo) {
    std::ofstream(folder_ / "p.json") << R"({"format": "fovea-pipeline/1", "steps": [
        {"method": "denoise.nlm"}, {"method": "sr.lanczos", "parameters": {"scale": 2}}]})";
    ASSERT_EQ(runCli({"restore", "--pipeline", in("p.json"), in("eye.png"), "-o", in("a.tif"), "--mark"}).exitCode, 0);
    EXPECT_GT(load(folder_ / "a.tif").height(), 200);
    ASSERT_EQ(runCli({"restore", "--pipeline", in("a.tif.json"), in("eye.png"), "-o", in("b.tif")}).exitCode, 0);
    EXPECT_EQ(bytesOf(folder_ / "a.tif"), bytesOf(folder_ / "b.tif"));
}

TEST_F(Record, SaysEverythingThatARepetitionNeeds) {
    ASSERT_EQ(runCli({"restore", "--method", "deblur.unsharp", in("eye.png"), "-o", in("a.png"), "--threads", "1"}).exitCode, 0);
    const auto record = readJsonFile(folder_ / "a.png.json");
    ASSERT_TRUE(record);
    for (const char* key : {"format", "program", "note", "mark", "source", "pipeline", "steps", "models", "device", "precision",
                            "tilePx", "threads", "output"}) {
        EXPECT_TRUE(record->contains(key)) << key;
    }
    EXPECT_EQ((*record)["device"], "cpu");
    EXPECT_NE((*record)["mark"].get<std::string>().find("NOT FOR DIAGNOSIS"), std::string::npos);
    EXPECT_NE((*record)["note"].get<std::string>().find("not a medical device"), std::string::npos);
    EXPECT_EQ((*record)["source"]["sha256"].get<std::string>().size(), 64u);
}

TEST_F(Record, AnotherInputIsSaid) {
    ASSERT_EQ(runCli({"restore", "--method", "deblur.unsharp", in("eye.png"), "-o", in("a.png")}).exitCode, 0);
    save(folder_ / "other.png", smallFundus(100, 90, 8));
    const CliResult other = runCli({"restore", "--pipeline", in("a.png.json"), in("other.png"), "-o", in("b.png")});
    EXPECT_EQ(other.exitCode, 0) << other.err;
    EXPECT_NE(other.out.find("not the file of the record"), std::string::npos) << other.out;
}

TEST_F(Record, TheRecordIsNeverWrittenOver) {
    ASSERT_EQ(runCli({"restore", "--method", "deblur.unsharp", in("eye.png"), "-o", in("a.png")}).exitCode, 0);
    std::filesystem::remove(folder_ / "a.png");
    EXPECT_EQ(runCli({"restore", "--pipeline", in("a.png.json"), in("eye.png"), "-o", in("a.png")}).exitCode, 77);
    EXPECT_FALSE(std::filesystem::exists(folder_ / "a.png"));
}

}  // namespace
}  // namespace fovea::test
