// Which photographs a recipe names, whose they are, and how they are split.
#include "core/jobs/photograph_list.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

#include "core/image/write_image.h"
#include "core/jobs/run_state.h"
#include "core/jobs/training_preview.h"
#include "tests/support/temporary_folder.h"

namespace fovea {
namespace {

namespace fs = std::filesystem;

class PhotographListTest : public ::testing::Test {
protected:
    void add(const std::string& name) {
        fs::create_directories((folder_ / name).parent_path());
        const std::string ending = fs::path(name).extension().string();
        if (ending != ".png" && ending != ".tif") {
            std::ofstream(folder_ / name) << "x";
            return;
        }
        ImageBuilder builder(8, 8);  // data sets look at what is in a file
        ASSERT_TRUE(writeImage(folder_ / name, std::move(builder).build()));
    }
    Recipe recipe(const Json& data) {
        auto parsed = parseRecipe({{"format", "fovea-recipe/1"}, {"id", "test"}, {"method", "denoise.fovea"}, {"task", "denoise"},
                                   {"architecture", {{"type", "dncnn"}}}, {"data", data}}, "test");
        EXPECT_TRUE(parsed) << (parsed ? "" : parsed.error().message);
        return *parsed;
    }
    test::TemporaryFolder folder_;
};

TEST_F(PhotographListTest, APatientWithEyesOnBothSidesIsFound) {
    for (const char* name : {"eyes/07_L.png", "eyes/07_R.png", "eyes/08_L.png", "eyes/09_L.png"}) add(name);
    const Json source{{"folder", "eyes"}, {"validation", {"07_L*", "09*"}}, {"patient", "^([0-9]+)_"}};
    const auto list = listPhotographs(recipe(Json::array({source})), folder_.path());
    ASSERT_TRUE(list) << list.error().message;
    ASSERT_EQ(list->size(), 4u);
    EXPECT_EQ((*list)[0].group, "eyes/07");
    EXPECT_EQ((*list)[0].group, (*list)[1].group);
    const auto faults = splitFaults(*list);
    ASSERT_EQ(faults.size(), 1u);
    EXPECT_EQ(faults[0].group, "eyes/07");
    EXPECT_EQ(faults[0].validation, std::vector<std::string>{"eyes/07_L.png"});
    EXPECT_EQ(faults[0].training, std::vector<std::string>{"eyes/07_R.png"});
    // Without a rule every photograph is its own.
    Json plain = source;
    plain.erase("patient");
    EXPECT_TRUE(splitFaults(*listPhotographs(recipe(Json::array({plain})), folder_.path())).empty());
    plain["patient"] = "[0-9]+";  // no group
    EXPECT_FALSE(parseRecipe({{"format", "fovea-recipe/1"}, {"id", "t"}, {"method", "m"}, {"task", "t"}, {"architecture", {{"type", "dncnn"}}}, {"data", Json::array({plain})}}, "t"));
}

TEST_F(PhotographListTest, ADrawnSplitTakesWholePatientsOfEverySource) {
    for (int patient = 0; patient < 20; ++patient) {
        for (const char* eye : {"L", "R"}) add("eyes/" + std::to_string(100 + patient) + "_" + eye + ".png");
    }
    for (int i = 0; i < 5; ++i) add("others/o" + std::to_string(i) + ".png");
    const auto list = *listPhotographs(recipe(Json::array({{{"folder", "eyes"}, {"patient", "^([0-9]+)_"}}, {{"folder", "others"}}})), folder_.path());
    const auto drawn = drawValidation(list, 0.1, 1);
    EXPECT_EQ(std::ranges::count_if(drawn, [](const auto& g) { return g.starts_with("eyes/"); }), 2);
    EXPECT_EQ(std::ranges::count_if(drawn, [](const auto& g) { return g.starts_with("others/"); }), 1);
    EXPECT_EQ(drawn, drawValidation(list, 0.1, 1));
    EXPECT_NE(drawn, drawValidation(list, 0.1, 2));
    EXPECT_TRUE(drawValidation(list, 0, 1).empty());
}

TEST_F(PhotographListTest, AnExactPatternMatchesOneFileOnly) {
    for (const char* name : {"eyes/a[1].png", "eyes/a1.png", "eyes/b*.png", "eyes/bc.png"}) add(name);
    const auto list = listPhotographs(recipe(Json::array({{{"folder", "eyes"}, {"include", {exactPattern("a[1].png"), exactPattern("b*.png")}}}})), folder_.path());
    ASSERT_TRUE(list);
    ASSERT_EQ(list->size(), 2u);
    EXPECT_EQ((*list)[0].name, "eyes/a[1].png");
    EXPECT_EQ((*list)[1].name, "eyes/b*.png");
}

TEST_F(PhotographListTest, ADataSetBecomesSourcesWithoutItsTestSide) {
    for (int i = 21; i <= 40; ++i) {
        add("DRIVE/training/images/" + std::to_string(i) + "_training.tif");
        add("DRIVE/training/1st_manual/" + std::to_string(i) + "_manual1.gif");
    }
    add("DRIVE/test/images/01_test.tif");
    const auto set = findDataSet({.layout = "DRIVE", .folder = folder_ / "DRIVE"});
    ASSERT_TRUE(set);
    const auto sources = sourcesOf(*set);
    ASSERT_TRUE(sources) << sources.error().message;
    ASSERT_EQ(sources->size(), 1u);
    EXPECT_EQ((*sources)[0]["labelPattern"], "{number}_manual1.gif");
    const auto list = listPhotographs(recipe(*sources), folder_ / "elsewhere");  // the folders are absolute
    ASSERT_TRUE(list) << list.error().message;
    EXPECT_EQ(list->size(), 20u);
    EXPECT_EQ(std::ranges::count_if(*list, [](const auto& p) { return p.validation; }), 3);
    EXPECT_TRUE(std::ranges::all_of(*list, [](const auto& p) { return fs::exists(*p.label); }));
}

TEST_F(PhotographListTest, PairsGoTogetherByTheirStem) {
    for (const char* name : {"set/input/a.png", "set/input/b.png", "set/reference/a.tif", "set/reference/b.png"}) add(name);
    const auto sources = sourcesOf(*findDataSet({.layout = "pairs", .folder = folder_ / "set"}));
    ASSERT_TRUE(sources);
    const auto list = listPhotographs(recipe(*sources), folder_.path());
    ASSERT_TRUE(list) << list.error().message;
    ASSERT_EQ(list->size(), 2u);
    EXPECT_EQ((*list)[0].file, folder_ / "set/reference/a.tif");
    EXPECT_EQ(*(*list)[0].input, folder_ / "set/input/a.png");
    fs::remove(folder_ / "set/input/b.png");
    EXPECT_FALSE(listPhotographs(recipe(*sources), folder_.path()));
}

TEST_F(PhotographListTest, ASampleGivesPairsAndAnEstimate) {
    fs::create_directories(folder_ / "eyes");
    for (int i = 0; i < 3; ++i) {
        ImageBuilder builder(96, 96);
        for (int k = 0; k < 96 * 96 * 3; ++k) builder.pixels()[k] = 0.3f + 0.2f * std::sin(0.05f * static_cast<float>(k + i));
        ASSERT_TRUE(writeImage(folder_ / "eyes" / ("e" + std::to_string(i) + ".png"), std::move(builder).build()));
    }
    Json json{{"format", "fovea-recipe/1"}, {"id", "test"}, {"method", "denoise.fovea"}, {"task", "denoise"},
              {"architecture", {{"type", "residual-unet"}, {"widths", {4, 4}}, {"blocks", {1, 1}}}},
              {"data", {{{"folder", "eyes"}, {"validation", {"e0*"}}}}}, {"degradation", {{"type", "noise"}}},
              {"training", {{"patchPx", 32}, {"batch", 1}, {"steps", 200}, {"precision", "fp32"}, {"validateEvery", 50}}}};
    const Recipe recipe = *parseRecipe(json, "test");
    const auto sample = readSamplePhotographs(recipe, folder_.path(), 0, {});
    ASSERT_TRUE(sample) << sample.error().message;
    ASSERT_EQ(sample->size(), 1u);
    EXPECT_TRUE(sample->front().name.starts_with("eyes/e1.png"));  // the first of the training side
    EXPECT_FALSE(sample->front().validation);
    EXPECT_EQ(previewPairs(recipe, *sample, 3, 2)->size(), 2u);
    const auto list = *listPhotographs(recipe, folder_.path());
    const auto estimate = estimateTraining(recipe, *sample, list, {folder_ / "run", "cpu", 1}, 3, {});
    ASSERT_TRUE(estimate) << estimate.error().message;
    EXPECT_NEAR(estimate->seconds, 200 * estimate->measured.secondsAStep + 4 * estimate->measured.secondsAValidation, 1e-9);
    EXPECT_EQ(estimate->photographBytes, 2u * 3 * 96 * 96 * 4);  // three photographs, RGB and mask, twice
    EXPECT_FALSE(fs::exists(folder_ / "run"));
}

TEST_F(PhotographListTest, ARunsFolderTellsHowTheRunStands) {
    const fs::path run = folder_ / "run";
    EXPECT_EQ(runStateOf(run), RunState::none);
    add("run/recipe.json");
    EXPECT_EQ(runStateOf(run), RunState::waiting);
    const auto log = [&](const char* line) { std::ofstream(run / "log.jsonl", std::ios::app) << line << "\n"; };
    log(R"({"event": "start", "step": 0})");
    log(R"({"event": "step", "st)");  // as a kill leaves it
    EXPECT_EQ(runStateOf(run), RunState::cutOff);
    {
        const auto lock = RunLock::take(run);
        ASSERT_TRUE(lock);
        EXPECT_EQ(runStateOf(run), RunState::running);
        EXPECT_FALSE(RunLock::take(run));
    }
    EXPECT_EQ(runStateOf(run), RunState::cutOff);
    for (const auto& [line, state] : {std::pair{R"({"event": "stop", "reason": "stopped"})", RunState::stopped},
                                      {R"({"event": "resume", "step": 1})", RunState::cutOff},
                                      {R"({"event": "stop", "reason": "the loss is not finite"})", RunState::notFinite},
                                      {R"({"event": "stop", "reason": "ended early", "why": "enough"})", RunState::finished},
                                      {R"({"event": "stop", "reason": "finished"})", RunState::finished}}) {
        log(line);
        EXPECT_EQ(runStateOf(run), state) << line;
    }
}

}  // namespace
}  // namespace fovea
