#include "core/train/recipe.h"

#include <gtest/gtest.h>

#include "core/base/files.h"
#include "core/train/recipe_file.h"
#include "core/train/recipe_schema.h"
#include "tests/support/temporary_folder.h"
#include "tests/unit/train/photographs.h"

namespace fovea {
namespace {

std::string refusal(const std::function<void(Json&)>& change) {
    Json json = test::denoiseRecipe(10);
    change(json);
    const auto recipe = parseRecipe(json, "my.json");
    return recipe ? std::string() : recipe.error().message;
}

TEST(Recipe, ReadsWhatIsThereAndDefaultsTheRest) {
    const auto recipe = parseRecipe(test::denoiseRecipe(10), "my.json");
    ASSERT_TRUE(recipe) << recipe.error().message;
    EXPECT_EQ(recipe->training.steps, 10);
    EXPECT_EQ(recipe->training.loss.size(), 1u);
    EXPECT_EQ(recipe->training.loss.front().type, "charbonnier");
    EXPECT_EQ(recipe->degradation.sigmaLow, 20);
    EXPECT_TRUE(recipe->augment.dihedral);
}

TEST(Recipe, EveryMistakeIsNamed) {
    EXPECT_NE(refusal([](Json& j) { j.erase("id"); }).find("'id'"), std::string::npos);
    EXPECT_NE(refusal([](Json& j) { j["id"] = "../x"; }).find("'id'"), std::string::npos);
    EXPECT_NE(refusal([](Json& j) { j["format"] = "fovea-recipe/9"; }).find("fovea-recipe/1"), std::string::npos);
    EXPECT_NE(refusal([](Json& j) { j["stepz"] = 1; }).find("'stepz'"), std::string::npos);
    EXPECT_NE(refusal([](Json& j) { j["training"]["batch"] = 0; }).find("'batch'"), std::string::npos);
    EXPECT_NE(refusal([](Json& j) { j["training"]["batch"] = "two"; }).find("legal is"), std::string::npos);
    EXPECT_NE(refusal([](Json& j) { j["training"]["loss"] = "l3"; }).find("charbonnier"), std::string::npos);
    EXPECT_NE(refusal([](Json& j) { j["degradation"]["type"] = "rain"; }).find("cataract"), std::string::npos);
    EXPECT_NE(refusal([](Json& j) { j["data"] = Json::array(); }).find("'data'"), std::string::npos);
    EXPECT_NE(refusal([](Json& j) { j["data"][0].erase("folder"); }).find("data[0]"), std::string::npos);
    EXPECT_NE(refusal([](Json& j) { j = Json::array(); }).find("object"), std::string::npos);
}

TEST(Recipe, WhatIsRestoredIsNeitherTurnedNorRecoloured) {
    for (const char* key : {"gain", "noise", "rotation"}) {
        EXPECT_NE(refusal([key](Json& j) { j["augment"] = {{key, 0.5}}; }).find("vessel loss only"), std::string::npos) << key;
    }
    auto json = test::denoiseRecipe(10);
    json.erase("degradation");
    json["training"]["loss"] = "vessel";
    json["augment"] = {{"gain", 0.2}, {"noise", 4}, {"rotation", 90}, {"plainShare", 0.5}};
    const auto recipe = parseRecipe(json, "my.json");
    ASSERT_TRUE(recipe) << recipe.error().message;
    EXPECT_EQ(recipe->augment.rotation, 90);
    EXPECT_EQ(recipe->augment.plainShare, 0.5);
}

TEST(Recipe, LossesAndSchemesAreCheckedToo) {
    EXPECT_NE(refusal([](Json& j) { j["training"]["loss"] = Json::array(); }).find("at least one"), std::string::npos);
    EXPECT_NE(refusal([](Json& j) { j["training"]["loss"] = {"mse", "l9"}; }).find("loss[1]"), std::string::npos);
    EXPECT_NE(refusal([](Json& j) { j["training"]["loss"] = {{{"type", "mse"}, {"wait", 1}}}; }).find("'wait'"), std::string::npos);
    EXPECT_NE(refusal([](Json& j) { j["training"]["loss"] = {{{"type", "mse"}, {"weight", -1}}}; }).find("'weight'"), std::string::npos);
    EXPECT_NE(refusal([](Json& j) { j["training"]["loss"] = {{{"type", "mse"}, {"channels", {1, 2}}}}; }).find("'channels'"), std::string::npos);
    EXPECT_NE(refusal([](Json& j) { j["training"].update({{"loss", "ssim"}, {"patchPx", 8}}); }).find("at least 11"), std::string::npos);
    EXPECT_NE(refusal([](Json& j) { j["training"]["loss"] = "cnn"; }).find("'weights'"), std::string::npos);
    EXPECT_NE(refusal([](Json& j) { j["training"]["loss"] = {{{"type", "saliency"}, {"map", "x"}}}; }).find("perazzi"), std::string::npos);
    EXPECT_NE(refusal([](Json& j) { j["training"]["scheme"] = "magic"; }).find("adversarial"), std::string::npos);
    EXPECT_NE(refusal([](Json& j) { j["training"]["adversarial"] = Json::object(); }).find("'adversarial'"), std::string::npos);
    EXPECT_NE(refusal([](Json& j) {
                  j["training"]["scheme"] = "adversarial";
                  j["training"]["adversarial"] = {{"wait", 1}};
              }).find("'wait'"),
              std::string::npos);
    EXPECT_NE(refusal([](Json& j) { j["data"][0]["domain"] = "dim"; }).find("blurred"), std::string::npos);
    EXPECT_NE(refusal([](Json& j) { j["data"][0]["table"] = "a.csv"; }).find("'column'"), std::string::npos);
    EXPECT_NE(refusal([](Json& j) { j["training"]["keep"] = "worst"; }).find("best"), std::string::npos);
}

TEST(Recipe, WhatIsPublishedDependsOnTheScheme) {
    auto json = test::denoiseRecipe(10);
    EXPECT_EQ(parseRecipe(json, "t")->training.keep, "best");
    json["training"]["scheme"] = "adversarial";
    EXPECT_EQ(parseRecipe(json, "t")->training.keep, "last");
    json["training"]["keep"] = "best";
    EXPECT_EQ(parseRecipe(json, "t")->training.keep, "best");
}

TEST(RecipeFile, BaseAndChangesAreMergedUnderAndOver) {
    const test::TemporaryFolder folder;
    ASSERT_TRUE(writeNewFile(folder / "base.json", test::denoiseRecipe(10).dump()));
    ASSERT_TRUE(writeNewFile(folder / "other.json", R"({"base": "base.json", "id": "test.other", "licence": null,
        "training": {"loss": "mse", "startFrom": "test.denoise"}})"));
    const auto recipe = readRecipe(folder / "other.json", {"training.steps=77", "data.0.folder=elsewhere", "augment.gamma=0.5"});
    ASSERT_TRUE(recipe) << recipe.error().message;
    EXPECT_EQ(recipe->id, "test.other");
    EXPECT_EQ(recipe->licence, "");
    EXPECT_EQ(recipe->training.loss.front().type, "mse");
    EXPECT_EQ(recipe->training.patchPx, 32);
    EXPECT_EQ(recipe->training.steps, 77);
    EXPECT_EQ(recipe->sources.front().folder, "elsewhere");
    EXPECT_EQ(recipe->augment.gamma, 0.5);
    EXPECT_FALSE(recipe->json.contains("base"));
    EXPECT_EQ(modelsNeeded(*recipe), std::vector<std::string>{"test.denoise"});
    EXPECT_TRUE(parseRecipe(recipe->json, "again"));
    for (const char* bad : {"training.steps", "data.7.folder=x", "id.deeper=1"}) EXPECT_FALSE(readRecipe(folder / "other.json", {bad})) << bad;
}

TEST(RecipeFile, ACircleOfBasesIsFound) {
    const test::TemporaryFolder folder;
    ASSERT_TRUE(writeNewFile(folder / "a.json", R"({"base": "b.json"})"));
    ASSERT_TRUE(writeNewFile(folder / "b.json", R"({"base": "a.json"})"));
    const auto recipe = readRecipe(folder / "a.json");
    ASSERT_FALSE(recipe);
    EXPECT_NE(recipe.error().message.find("circle"), std::string::npos);
}

TEST(RecipeSchema, EveryDefaultIsLegalAndDescribed) {
    for (const auto& type : lossTypes()) EXPECT_TRUE(lossSchema(type)->parse(lossSchema(type)->defaults().toJson())) << type;
    for (const auto& name : schemeNames()) EXPECT_TRUE(schemeSchema(name)->parse(schemeSchema(name)->defaults().toJson())) << name;
    const auto json = describeRecipeSchema();
    EXPECT_EQ(json["losses"].size(), lossTypes().size());
    EXPECT_EQ(json["schemes"].size(), schemeNames().size());
}

TEST(Recipe, TheShippedOnesAreLegal) {
    const auto folder = dataFolder("resources");
    ASSERT_TRUE(folder) << folder.error().message;
    int count = 0;
    for (const auto& entry : std::filesystem::directory_iterator(*folder / "recipes")) {
        if (entry.path().extension() != ".json") continue;
        const auto recipe = readRecipe(entry.path());
        ASSERT_TRUE(recipe) << recipe.error().message;
        EXPECT_EQ(recipe->id + ".json", entry.path().filename().string());
        ++count;
    }
    EXPECT_GE(count, 20);
}

}  // namespace
}  // namespace fovea
