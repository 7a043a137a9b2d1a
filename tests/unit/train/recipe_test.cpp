#include "core/train/recipe.h"

#include <gtest/gtest.h>

#include "core/base/files.h"
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
    EXPECT_EQ(recipe->training.loss, "charbonnier");
    EXPECT_EQ(recipe->degradation.sigmaLow, 20);
    EXPECT_TRUE(recipe->augment.dihedral);
}

TEST(Recipe, EveryMistakeIsNamed) {
    EXPECT_NE(refusal([](Json& j) { j.erase("id"); }).find("'id'"), std::string::npos);
    EXPECT_NE(refusal([](Json& j) { j["id"] = "../x"; }).find("'id'"), std::string::npos);
    EXPECT_NE(refusal([](Json& j) { j["format"] = "fovea-recipe/9"; }).find("fovea-recipe/1"), std::string::npos);
    EXPECT_NE(refusal([](Json& j) { j["stepz"] = 1; }).find("'stepz'"), std::string::npos);
    EXPECT_NE(refusal([](Json& j) { j["training"]["batch"] = 0; }).find("'batch'"), std::string::npos);
    EXPECT_NE(refusal([](Json& j) { j["training"]["batch"] = "two"; }).find("wrong type"), std::string::npos);
    EXPECT_NE(refusal([](Json& j) { j["training"]["loss"] = "l3"; }).find("charbonnier"), std::string::npos);
    EXPECT_NE(refusal([](Json& j) { j["degradation"]["type"] = "rain"; }).find("cataract"), std::string::npos);
    EXPECT_NE(refusal([](Json& j) { j["data"] = Json::array(); }).find("'data'"), std::string::npos);
    EXPECT_NE(refusal([](Json& j) { j["data"][0].erase("folder"); }).find("data[0]"), std::string::npos);
    EXPECT_NE(refusal([](Json& j) { j = Json::array(); }).find("object"), std::string::npos);
}

TEST(Recipe, TheShippedOnesAreLegal) {
    const auto folder = dataFolder("resources");
    ASSERT_TRUE(folder) << folder.error().message;
    int count = 0;
    for (const auto& entry : std::filesystem::directory_iterator(*folder / "recipes")) {
        const auto json = readJsonFile(entry.path());
        ASSERT_TRUE(json) << json.error().message;
        const auto recipe = parseRecipe(*json, entry.path().string());
        EXPECT_TRUE(recipe) << recipe.error().message;
        if (recipe) EXPECT_EQ(recipe->id + ".json", entry.path().filename().string());
        ++count;
    }
    EXPECT_GE(count, 7);
}

}  // namespace
}  // namespace fovea
