// Small evaluations end to end, on synthetic photographs in the real layouts.
#include "core/jobs/evaluate/evaluate.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <sstream>

#include "core/image/write_image.h"
#include "core/jobs/evaluate/report.h"
#include "core/jobs/evaluate/reproduce.h"
#include "core/nn/network.h"
#include "core/synth/synthetic_fundus.h"
#include "tests/support/models.h"
#include "tests/support/temporary_folder.h"

namespace fovea::test {
namespace {

namespace fs = std::filesystem;

void save(const fs::path& path, const Image& image) {
    fs::create_directories(path.parent_path());
    const Status written = writeImage(path, image);
    ASSERT_TRUE(written) << written.error().message;
}

Image fundus(int width, int height, std::uint64_t seed) {
    return roundedTo8Bits(synth::generateFundus({.seed = seed, .widthPx = width, .heightPx = height}).image);
}

class Evaluating : public ::testing::Test {
protected:
    void SetUp() override {
        for (int i = 1; i <= 3; ++i) save(folder_ / "data/IDRiD" / ("IDRiD_0" + std::to_string(i) + ".png"), fundus(100, 80, 10 + i));
    }
    EvaluationConfig config() const {
        EvaluationConfig config;
        config.title = "noise";
        config.data = {.layout = "IDRiD", .folder = "IDRiD", .split = std::nullopt};
        config.degradation = {.kind = Degradation::Kind::noise, .sigma = 20};
        config.methods = {{.name = "input"},
                          {.name = "nlm", .steps = Json::array({{{"method", "denoise.nlm"}}})},
                          {.name = "sharp", .steps = Json::array({{{"method", "deblur.unsharp"}}})}};
        config.figures = {{.metric = "psnr"}, {.metric = "ssim", .channel = Channel::rgb}, {.metric = "consistency"}};
        config.compareWith = "input";
        config.bootstrap.resamples = 200;
        return config;
    }
    EvaluationPlace place() const {
        return {.dataRoot = folder_ / "data", .workFolder = folder_ / "work", .models = folder_ / "models", .run = {.threads = 1}};
    }
    Evaluation evaluated(const EvaluationConfig& config) const {
        auto evaluation = evaluate(config, place(), {});
        EXPECT_TRUE(evaluation) << evaluation.error().message;
        return evaluation ? *evaluation : Evaluation{};
    }
    TemporaryFolder folder_;
};

double valueOf(const Evaluation& evaluation, const std::string& image, const std::string& method, const std::string& metric) {
    for (const FigureRow& row : evaluation.rows) {
        if (row.image == image && row.method == method && row.metric == metric) return row.value;
    }
    ADD_FAILURE() << "no row " << image << " " << method << " " << metric;
    return 0;
}

TEST_F(Evaluating, EveryImageMethodAndFigureHasARow) {
    const Evaluation evaluation = evaluated(config());
    ASSERT_EQ(evaluation.images.size(), 3u);
    ASSERT_EQ(evaluation.rows.size(), 27u);
    ASSERT_EQ(evaluation.summaries.size(), 9u);
    // The noise of 20 levels, a little less where it was clipped.
    EXPECT_NEAR(valueOf(evaluation, "IDRiD_01", "input", "psnr"), 24.0, 3.0);
    EXPECT_GT(valueOf(evaluation, "IDRiD_01", "nlm", "psnr"), valueOf(evaluation, "IDRiD_01", "input", "psnr"));
    EXPECT_EQ(valueOf(evaluation, "IDRiD_02", "input", "consistency") < 1.0, true);
    const FigureSummary* nlm = evaluation.find("nlm", "psnr");
    ASSERT_NE(nlm, nullptr);
    EXPECT_EQ(nlm->images, 3);
    EXPECT_NEAR(nlm->mean, (valueOf(evaluation, "IDRiD_01", "nlm", "psnr") + valueOf(evaluation, "IDRiD_02", "nlm", "psnr") +
                            valueOf(evaluation, "IDRiD_03", "nlm", "psnr")) / 3, 1e-9);
    EXPECT_LE(nlm->interval.low, nlm->mean);
    EXPECT_GE(nlm->interval.high, nlm->mean);
    ASSERT_TRUE(nlm->test);
    EXPECT_DOUBLE_EQ(nlm->test->p, 0.25);  // three of three better: 2 / 2^3
    EXPECT_FALSE(evaluation.find("input", "psnr")->test);
}

TEST_F(Evaluating, NothingIsComputedTwice) {
    const Evaluation first = evaluated(config());
    EXPECT_EQ(first.picturesComputed, 9);  // the inputs themselves are counted as made
    EXPECT_EQ(first.figuresFound, 0);
    const Evaluation again = evaluated(config());
    EXPECT_EQ(again.picturesFound, 6);
    EXPECT_EQ(again.figuresComputed, 0);
    EXPECT_EQ(again.figuresFound, 27);
    EXPECT_EQ(toCsv(first), toCsv(again));
    // Another parameter is another result; the rest is found.
    EvaluationConfig changed = config();
    changed.methods[1].steps[0]["parameters"] = {{"strength", 3}};
    const Evaluation other = evaluated(changed);
    EXPECT_EQ(other.picturesFound, 3);
    EXPECT_EQ(other.figuresComputed, 9);
}

TEST_F(Evaluating, AnInterruptedEvaluationGoesOn) {
    std::stop_source stop;
    JobContext context{.stop = stop.get_token()};
    context.onProgress = [&](double, std::string_view stage) {
        if (stage.starts_with("IDRiD_02: preparing")) stop.request_stop();
    };
    const auto stopped = evaluate(config(), place(), context);
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::cancelled);
    const Evaluation whole = evaluated(config());
    EXPECT_EQ(whole.rows.size(), 27u);
    EXPECT_EQ(whole.figuresFound, 9);
    EXPECT_EQ(whole.figuresComputed, 18);
}

TEST_F(Evaluating, ADamagedCacheEntryIsComputedAgainAndSaid) {
    const Evaluation first = evaluated(config());
    for (const auto& entry : fs::recursive_directory_iterator(folder_ / "work")) {
        if (entry.path().extension() != ".png") continue;
        std::ofstream(entry.path(), std::ios::app) << "x";
        break;
    }
    const Evaluation again = evaluated(config());
    EXPECT_EQ(again.picturesFound, 5);
    EXPECT_EQ(toCsv(first), toCsv(again));
    ASSERT_EQ(again.notices.size(), 1u);
    EXPECT_NE(again.notices[0].find("computed again"), std::string::npos);
}

TEST_F(Evaluating, SuperResolutionPreparesAndReduces) {
    EvaluationConfig sr = config();
    sr.preparation.multipleOf = 8;
    sr.degradation = {.kind = Degradation::Kind::lowResolution, .scale = 4};
    sr.methods = {{.name = "bicubic", .steps = Json::array({{{"method", "sr.bicubic"}, {"parameters", {{"scale", 4}}}}})},
                  {.name = "wrong", .steps = Json::array({{{"method", "sr.bicubic"}, {"parameters", {{"scale", 2}}}}})}};
    sr.compareWith = "";
    const auto refused = evaluate(sr, place(), {});
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().message.find("wrong"), std::string::npos) << refused.error().message;
    sr.methods.pop_back();
    const Evaluation evaluation = evaluated(sr);
    EXPECT_GT(evaluation.find("bicubic", "psnr")->mean, 20);
}

TEST_F(Evaluating, WhatCannotBeMeasuredIsAnError) {
    EvaluationConfig plain = config();
    plain.degradation = {};
    auto refused = evaluate(plain, place(), {});
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().message.find("no reference"), std::string::npos) << refused.error().message;
    EvaluationConfig unknown = config();
    unknown.figures = {{.metric = "beauty"}};
    EXPECT_EQ(evaluate(unknown, place(), {}).error().code, ErrorCode::usage);
    EvaluationConfig missing = config();
    missing.methods = {{.name = "ours", .steps = Json::array({{{"method", "denoise.fovea"}}})}};
    missing.compareWith = "";
    refused = evaluate(missing, place(), {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::unavailable);
    EXPECT_NE(refused.error().message.find("denoise.fovea"), std::string::npos) << refused.error().message;
    EvaluationConfig none = config();
    none.data.include = {"nothing*"};
    EXPECT_EQ(evaluate(none, place(), {}).error().code, ErrorCode::noInput);
}

TEST_F(Evaluating, ANoReferenceMetricThatIsNotThereIsSaidOrRefused) {
    EvaluationConfig asks = config();
    asks.figures = {{.metric = "psnr"}, {.metric = "niqe", .need = FigureNeed::ifAvailable}};
    const Evaluation evaluation = evaluated(asks);
    ASSERT_EQ(evaluation.notices.size(), 1u);
    EXPECT_NE(evaluation.notices[0].find("niqe"), std::string::npos);
    asks.figures[1].need = FigureNeed::required;
    EXPECT_EQ(evaluate(asks, place(), {}).error().code, ErrorCode::unavailable);
}

TEST_F(Evaluating, ReportsAreWrittenAndOnlyOursReplaced) {
    const EvaluationConfig asked = config();
    const Evaluation evaluation = evaluated(asked);
    const fs::path out = folder_ / "out";
    ASSERT_TRUE(writeReport(evaluation, asked, out));
    ASSERT_TRUE(writeReport(evaluation, asked, out));
    std::ifstream csv(out / "results.csv");
    std::string line;
    int lines = 0;
    while (std::getline(csv, line)) ++lines;
    EXPECT_EQ(lines, 28);
    const auto json = readJsonFile(out / "results.json");
    ASSERT_TRUE(json);
    EXPECT_EQ((*json)["rows"].size(), 27u);
    std::stringstream table;
    table << std::ifstream(out / "table.md").rdbuf();
    EXPECT_NE(table.str().find("| nlm"), std::string::npos);
    EXPECT_NE(table.str().find("p against input"), std::string::npos);
    std::ofstream(out / "results.json") << "{}";
    EXPECT_EQ(writeReport(evaluation, asked, out).error().code, ErrorCode::outputExists);
}

TEST_F(Evaluating, AlignedTablesReadAsTextAndAsMarkdown) {
    EXPECT_EQ(alignedTable({"method", "σ"}, {{"a|b", "1.25"}, {"longer name", "-"}}),
              "| method      |    σ |\n| ----------- | ---: |\n| a\\|b        | 1.25 |\n| longer name |    - |\n");
    EXPECT_EQ(pText(0.0004), "< 0.001");
    EXPECT_EQ(pText(0.03125), "0.031");
    EXPECT_EQ(numberText(1.005, 1), "1.0");
}

// A recipe that takes a second: a tiny network on the photographs of the folder.
Json tinyRecipe() {
    return Json::parse(R"({"format": "fovea-recipe/1", "id": "denoise.fovea", "method": "denoise.fovea", "task": "denoise",
        "licence": "GPL-3.0-or-later",
        "architecture": {"type": "residual-unet", "widths": [4, 4], "blocks": [1, 1]},
        "data": [{"folder": "IDRiD", "include": ["IDRiD_0[12].png"], "validation": ["IDRiD_02.png"]}],
        "degradation": {"type": "noise"},
        "training": {"patchPx": 32, "batch": 1, "steps": 50, "validateEvery": 1, "checkpointEvery": 1, "warmupSteps": 0}})");
}

TEST_F(Evaluating, FoldsTrainOnTheOtherPhotographsOnce) {
    std::ofstream(folder_ / "tiny.json") << tinyRecipe().dump();
    EvaluationConfig folded = config();
    folded.methods[1] = {.name = "trained",
                         .steps = Json::array({{{"method", "denoise.fovea"}}}),
                         .training = EvaluationTraining{.recipes = {(folder_ / "tiny.json").string()}, .steps = 2}};
    folded.folds = {.count = 3, .run = 2};
    const Evaluation evaluation = evaluated(folded);
    ASSERT_EQ(evaluation.images.size(), 2u);
    ASSERT_EQ(evaluation.methods.size(), 3u);
    const auto& trained = evaluation.methods[1].trained;
    ASSERT_EQ(trained.size(), 2u);
    EXPECT_EQ(trained[0].steps, 2);
    EXPECT_EQ(trained[0].model, "denoise.fovea");
    EXPECT_NE(trained[0].sha256, trained[1].sha256);  // on different photographs
    ASSERT_EQ(evaluation.notices.size(), 1u);
    EXPECT_NE(evaluation.notices[0].find("2 of 3"), std::string::npos);
    // Each fold's own photograph is on neither side of its training.
    int splits = 0;
    for (const auto& entry : fs::recursive_directory_iterator(folder_ / "work" / "trained")) {
        if (entry.path().filename() != "split.json") continue;
        ++splits;
        const std::string split = readJsonFile(entry.path())->dump();
        int photographs = 0;
        for (const char* name : {"IDRiD_01", "IDRiD_02", "IDRiD_03"}) photographs += split.find(name) != std::string::npos;
        EXPECT_EQ(photographs, 2) << split;
    }
    EXPECT_EQ(splits, 2);
    const Evaluation again = evaluated(folded);
    EXPECT_EQ(again.figuresComputed, 0);
    EXPECT_EQ(toCsv(evaluation), toCsv(again));
}

TEST_F(Evaluating, AMethodMayBringItsOwnModels) {
    torch::manual_seed(3);
    const Json architecture = {{"type", "residual-unet"}, {"widths", {4, 4}}, {"blocks", {1, 1}}};
    const auto network = nn::makeNetwork(architecture);
    ASSERT_TRUE(network) << network.error().message;
    writeModel(folder_ / "mine", "denoise.fovea", "denoise.fovea", **network, architecture);
    EvaluationConfig own = config();
    own.methods = {{.name = "mine", .steps = Json::array({{{"method", "denoise.fovea"}}}), .models = folder_ / "mine"}};
    own.compareWith = "";
    const Evaluation first = evaluated(own);
    ASSERT_EQ(first.methods.size(), 1u);
    ASSERT_EQ(first.methods[0].models.size(), 1u);
    EXPECT_EQ(first.methods[0].models[0].first, "denoise.fovea");
    EXPECT_EQ(evaluated(own).figuresComputed, 0);
    // Other weights under the same name are another method.
    fs::remove_all(folder_ / "mine");
    torch::manual_seed(4);
    const auto changed = nn::makeNetwork(architecture);
    ASSERT_TRUE(changed);
    writeModel(folder_ / "mine", "denoise.fovea", "denoise.fovea", **changed, architecture);
    EXPECT_EQ(evaluated(own).picturesFound, 0);
}

TEST_F(Evaluating, MapsAfterASuperResolutionAreMeasuredAgainstTheLabel) {
    const Json architecture = {{"type", "residual-unet"}, {"widths", {4, 4}}, {"blocks", {1, 1}},
                               {"outputChannels", 1},     {"residual", false}, {"logits", true}};
    const auto network = nn::makeNetwork(architecture);
    ASSERT_TRUE(network) << network.error().message;
    writeModel(folder_ / "models", "vessel.fovea", "vessel.fovea", **network, architecture);
    const auto made = synth::generateFundus({.seed = 4, .widthPx = 100, .heightPx = 90});
    save(folder_ / "data/HRF/images/11_h.png", made.image);
    fs::create_directories(folder_ / "data/HRF/manual1");
    ASSERT_TRUE(writeMap(folder_ / "data/HRF/manual1/11_h.png", made.vessels));
    EvaluationConfig vessels;
    vessels.data = {.layout = "HRF", .folder = "HRF"};
    vessels.preparation.multipleOf = 4;
    vessels.degradation = {.kind = Degradation::Kind::lowResolution, .scale = 2};
    vessels.methods = {{.name = "both", .steps = Json::parse(R"([{"method": "sr.bicubic", "parameters": {"scale": 2}}, {"method": "vessel.fovea"}])")}};
    vessels.figures = {{.metric = "vessel-accuracy"}, {.metric = "vessel-auc"}};
    const Evaluation evaluation = evaluated(vessels);
    ASSERT_EQ(evaluation.rows.size(), 2u);
    EXPECT_GE(evaluation.rows[0].value, 0);
    EXPECT_LE(evaluation.rows[0].value, 1);
    vessels.figures = {{.metric = "psnr"}};
    const auto refused = evaluate(vessels, place(), {});
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().message.find("is a map"), std::string::npos) << refused.error().message;
}

// ---- tables

class Reproducing : public ::testing::Test {
protected:
    Result<ReproducedTable> made(const std::string& table) const {
        return reproduce({.table = table,
                          .place = {.dataRoot = folder_ / "data", .workFolder = folder_ / "work", .models = folder_ / "models", .run = {.threads = 1}},
                          .limit = 1},
                         {});
    }
    void model(const std::string& id, const std::string& method, const Json& architecture) const {
        const auto network = nn::makeNetwork(architecture);
        ASSERT_TRUE(network) << network.error().message;
        writeModel(folder_ / "models", id, method, **network, architecture);
    }
    TemporaryFolder folder_;
};

TEST_F(Reproducing, ATableThatThereIsNotIsUsage) {
    const auto table = made("saliency-9");
    ASSERT_FALSE(table);
    EXPECT_EQ(table.error().code, ErrorCode::usage);
    EXPECT_NE(table.error().message.find("synthesis-1"), std::string::npos);
    EXPECT_EQ(paperTables().size(), 6u);
}

TEST_F(Reproducing, WithoutPhotographsNoTable) {
    for (const PaperTable& table : paperTables()) {
        const auto result = made(table.id);
        ASSERT_FALSE(result) << table.id;
        EXPECT_TRUE(result.error().code == ErrorCode::noInput || result.error().code == ErrorCode::unavailable) << result.error().message;
    }
}

TEST_F(Reproducing, DenoiseOneHasEveryRowOrNamesTheMissingModel) {
    save(folder_ / "data/DRIVE/test/images/01_test.tif", fundus(565, 584, 7));
    const Json picture = {{"type", "residual-unet"}, {"widths", {4, 4}}, {"blocks", {1, 1}}};
    Json vessel = picture;
    vessel.update({{"outputChannels", 1}, {"residual", false}, {"logits", true}});
    model("vessel.fovea", "vessel.fovea", vessel);
    const auto missing = made("denoise-1");
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, ErrorCode::unavailable);
    EXPECT_NE(missing.error().message.find("denoise.autoencoder"), std::string::npos) << missing.error().message;

    for (const char* id : {"denoise.autoencoder", "denoise.dncnn", "denoise.dncnn-green", "denoise.fovea"}) model(id, id, picture);
    model("denoise.srgan-green", "denoise.srgan-green", {{"type", "sr-resnet"}, {"scale", 4}, {"width", 4}, {"blocks", 1}});
    const auto table = made("denoise-1");
    ASSERT_TRUE(table) << table.error().message;
    for (const char* said : {"autoencoder denoise.autoencoder", "40.43", "x4 (modified SRGAN)", "Fovea's own", "28.84", "HRF: not available",
                             "1 image", "What differs", "denoise.dncnn-green: residual-unet"}) {
        EXPECT_NE(table->markdown.find(said), std::string::npos) << said << "\n" << table->markdown;
    }
    const auto again = made("denoise-1");
    ASSERT_TRUE(again);
    EXPECT_EQ(table->markdown, again->markdown);
}

}  // namespace
}  // namespace fovea::test
