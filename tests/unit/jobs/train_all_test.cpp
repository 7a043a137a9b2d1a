// Photographs from folders, and several recipes in the order in which they build on each other.
#include "core/jobs/train_all.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/base/files.h"
#include "core/image/write_image.h"
#include "core/jobs/train_job.h"
#include "core/jobs/training_data.h"
#include "core/train/recipe_file.h"
#include "tests/support/temporary_folder.h"

namespace fovea {
namespace {

namespace fs = std::filesystem;

Image photograph(float tint) {
    ImageBuilder builder(96, 96);
    for (int y = 0; y < 96; ++y) {
        for (int x = 0; x < 96; ++x) {
            float* pixel = builder.pixels() + (y * 96 + x) * 3;
            pixel[0] = 0.4f + tint + 0.1f * std::sin(0.3f * x);
            pixel[1] = 0.3f + 0.1f * std::cos(0.2f * y);
            pixel[2] = 0.2f;
        }
    }
    return std::move(builder).build();
}

class TrainAllTest : public ::testing::Test {
protected:
    void SetUp() override {
        fs::create_directories(folder_ / "data/eyes");
        fs::create_directories(folder_ / "recipes");
        for (int i = 0; i < 4; ++i) {
            ASSERT_TRUE(writeImage(folder_ / "data/eyes" / ("eye" + std::to_string(i) + ".png"), photograph(0.05f * i)));
        }
        ASSERT_TRUE(writeNewFile(folder_ / "data/scores.csv", "file,score\r\neye0.png,0\r\neye1.png,2.5\r\neye2.png,4\r\neye3.png,7\r\n"));
        // By name the second comes first, and it starts from the first.
        recipe("b.json", R"({"format": "fovea-recipe/1", "id": "test.first", "method": "denoise.test", "task": "denoise", "licence": "GPL-3.0-or-later",
            "architecture": {"type": "residual-unet", "widths": [4, 4], "blocks": [1, 1]},
            "data": [{"folder": "eyes", "include": ["eye[0-2]*"]}],
            "degradation": {"type": "noise"},
            "training": {"patchPx": 32, "batch": 1, "steps": 3, "warmupSteps": 0, "precision": "fp32", "checkpointEvery": 1}})");
        recipe("a.json", R"({"base": "b.json", "id": "test.second", "method": "denoise.other", "training": {"startFrom": "test.first"}})");
    }
    void recipe(const char* name, const char* text) { ASSERT_TRUE(writeNewFile(folder_ / "recipes" / name, text)); }
    Result<std::vector<TrainAllRun>> runAll(const JobContext& context = {}) {
        return trainAll({.recipes = *recipesOf(folder_ / "recipes"), .dataRoot = folder_ / "data", .folder = folder_ / "runs",
                         .publish = folder_ / "models", .device = "cpu", .threads = 1},
                        context);
    }
    test::TemporaryFolder folder_;
};

TEST_F(TrainAllTest, TrainsInOrderPublishesAndLeavesWhatIsFinished) {
    const auto runs = runAll();
    ASSERT_TRUE(runs) << runs.error().message;
    ASSERT_EQ(runs->size(), 2u);
    EXPECT_EQ((*runs)[0].id, "test.first");
    EXPECT_EQ((*runs)[1].id, "test.second");
    for (const auto& run : *runs) {
        EXPECT_EQ(run.state, TrainAllState::trained);
        EXPECT_EQ(run.result.steps, 3);
        EXPECT_TRUE(run.published);
        EXPECT_TRUE(fs::exists(folder_ / "models" / run.id / "card.json"));
    }
    const auto again = runAll();
    ASSERT_TRUE(again) << again.error().message;
    for (std::size_t i = 0; i < 2; ++i) {
        EXPECT_EQ((*again)[i].state, TrainAllState::alreadyFinished);
        EXPECT_EQ((*again)[i].result.steps, 3);
        EXPECT_DOUBLE_EQ((*again)[i].result.best, (*runs)[i].result.best);
        EXPECT_FALSE((*again)[i].published);
    }
}

TEST_F(TrainAllTest, GoesOnAfterAStop) {
    std::stop_source source;
    JobContext context;
    context.stop = source.get_token();
    context.onProgress = [&](double fraction, std::string_view) {
        if (fraction > 0.5 + 0.5 / 3) source.request_stop();
    };
    const auto stopped = runAll(context);
    ASSERT_TRUE(stopped) << stopped.error().message;
    EXPECT_EQ(stopped->back().result.reason, StopReason::stopped);
    const auto rest = runAll();
    ASSERT_TRUE(rest) << rest.error().message;
    EXPECT_EQ((*rest)[0].state, TrainAllState::alreadyFinished);
    EXPECT_EQ((*rest)[1].result.reason, StopReason::finished);
}

TEST_F(TrainAllTest, AChangedRecipeAndACircleAreRefused) {
    ASSERT_TRUE(runAll());
    recipe("c.json", R"({"base": "b.json", "id": "test.third", "training": {"startFrom": "test.fourth"}})");
    recipe("d.json", R"({"base": "b.json", "id": "test.fourth", "training": {"startFrom": "test.third"}})");
    const auto circle = runAll();
    ASSERT_FALSE(circle);
    EXPECT_NE(circle.error().message.find("builds on itself"), std::string::npos);
    fs::remove(folder_ / "recipes/c.json");
    fs::remove(folder_ / "recipes/d.json");
    const auto changed = trainAll({.recipes = *recipesOf(folder_ / "recipes"), .dataRoot = folder_ / "data", .folder = folder_ / "runs",
                                   .device = "cpu", .threads = 1, .changes = {"training.steps=5"}},
                                  {});
    ASSERT_FALSE(changed);
    EXPECT_NE(changed.error().message.find("another recipe"), std::string::npos);
}

TEST_F(TrainAllTest, AModelThatIsNotThereIsNamed) {
    recipe("z.json", R"({"base": "b.json", "id": "test.z", "training": {"startFrom": "test.no-such-model"}})");
    const auto runs = runAll();
    ASSERT_FALSE(runs);
    EXPECT_EQ(runs.error().code, ErrorCode::unavailable);
    EXPECT_NE(runs.error().message.find("test.no-such-model"), std::string::npos);
}

TEST_F(TrainAllTest, AFileThatALaterRecipeLacksIsSaidBeforeTheFirstIsTrained) {
    recipe("z.json", R"({"base": "b.json", "id": "test.z", "training": {"startFrom": "test.first",
        "loss": [{"type": "cnn", "features": "vgg16-features", "weights": "no-such-vgg.safetensors"}]}})");
    const auto runs = runAll();
    ASSERT_FALSE(runs);
    EXPECT_EQ(runs.error().code, ErrorCode::unavailable);
    EXPECT_NE(runs.error().message.find("no-such-vgg.safetensors"), std::string::npos) << runs.error().message;
    EXPECT_FALSE(fs::exists(folder_ / "runs/test.first"));
}

TEST_F(TrainAllTest, PhotographsAreChosenByATableAndKeepTheirDomain) {
    const auto recipeWith = [&](const std::string& change) { return *readRecipe(folder_ / "recipes/b.json", {change}); };
    const auto photographs = readPhotographs(
        recipeWith(R"(data=[{"folder": "eyes", "table": "scores.csv", "column": "score", "low": 2, "high": 5, "domain": "blurred"}])"),
        folder_ / "data", {});
    ASSERT_TRUE(photographs) << photographs.error().message;
    ASSERT_EQ(photographs->size(), 2u);
    EXPECT_NE((*photographs)[0].name.find("eye1"), std::string::npos);
    EXPECT_EQ((*photographs)[1].domain, "blurred");
    const auto wrong = readPhotographs(recipeWith(R"(data=[{"folder": "eyes", "table": "scores.csv", "column": "grade"}])"), folder_ / "data", {});
    ASSERT_FALSE(wrong);
    EXPECT_NE(wrong.error().message.find("grade"), std::string::npos);
    const auto none = readPhotographs(recipeWith(R"(data=[{"folder": "eyes", "table": "scores.csv", "column": "score", "low": 9}])"), folder_ / "data", {});
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, ErrorCode::configuration);
}

}  // namespace
}  // namespace fovea
