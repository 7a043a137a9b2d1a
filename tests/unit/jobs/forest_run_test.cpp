#include "core/jobs/forest_run.h"

#include <gtest/gtest.h>

#include "core/base/files.h"
#include "core/forest/forest_training.h"
#include "core/store/model_store.h"
#include "core/synth/synthetic_fundus.h"
#include "core/train/fixed_patches.h"
#include "core/train/network_schema.h"
#include "tests/support/temporary_folder.h"

namespace fovea {
namespace {

Photographs photographs() {
    Photographs list;
    for (int i = 0; i < 3; ++i) {
        const Image image =
            synth::generateFundus({.seed = static_cast<std::uint64_t>(70 + i), .widthPx = 220, .heightPx = 200}).image;
        Photograph p;
        p.name = p.group = "synthetic " + std::to_string(i);
        p.width = image.width();
        p.height = image.height();
        for (int c = 0; c < 3; ++c) {
            for (int k = 0; k < p.width * p.height; ++k)
                p.pixels.push_back(static_cast<std::uint8_t>(image.data()[3 * k + c] * 255 + 0.5f));
        }
        for (const auto inside : *image.fieldOfView()->mask) p.mask.push_back(inside ? 1 : 0);
        p.validation = i == 2;
        list.push_back(std::move(p));
    }
    return list;
}

Json recipeJson() {
    return {{"format", "fovea-recipe/1"},
            {"id", "sr.forest-x2"},
            {"method", "sr.forest"},
            {"task", "super-resolve"},
            {"licence", "GPL-3.0-or-later"},
            {"architecture",
             {{"type", "forest"},
              {"scale", 2},
              {"trees", 2},
              {"leaves", 6},
              {"windowPx", 5},
              {"features", 16},
              {"components", 16},
              {"samples", 3000},
              {"tests", 8}}},
            {"data", {{{"folder", "x"}}}},
            {"degradation", {{"type", "low-resolution"}, {"scale", 2}}}};
}

Recipe recipeOf(const Json& json) {
    auto recipe = parseRecipe(json, "test");
    EXPECT_TRUE(recipe) << (recipe ? "" : recipe.error().message);
    return std::move(*recipe);
}

TEST(ForestRun, AResumedRunPublishesTheSameModel) {
    const test::TemporaryFolder folder;
    const Recipe recipe = recipeOf(recipeJson());
    EXPECT_TRUE(trainsForest(recipe));
    const auto list = photographs();
    const auto whole = runForest(recipe, list, {folder / "whole", "auto", 1}, {});
    ASSERT_TRUE(whole) << whole.error().message;
    EXPECT_EQ(whole->reason, StopReason::finished);
    EXPECT_EQ(whole->steps, 2);
    EXPECT_GT(whole->best, 20);

    std::stop_source source;
    JobContext context;
    context.stop = source.get_token();
    context.onProgress = [&](double fraction, std::string_view) {
        if (fraction > 0.75) source.request_stop();  // while the second tree grows
    };
    const auto stopped = runForest(recipe, list, {folder / "two", "cpu", 2}, context);
    ASSERT_TRUE(stopped) << stopped.error().message;
    EXPECT_EQ(stopped->reason, StopReason::stopped);
    EXPECT_EQ(stopped->steps, 1);
    EXPECT_FALSE(std::filesystem::exists(folder / "two" / "model"));
    const auto resumed = runForest(recipe, list, {folder / "two", "cpu", 2}, {});
    ASSERT_TRUE(resumed) << resumed.error().message;
    EXPECT_EQ(resumed->steps, 2);
    EXPECT_EQ(resumed->best, whole->best);
    const auto bytes = [&](const char* run) {
        return readFile(folder / run / "model" / "model.safetensors", 1u << 24);
    };
    ASSERT_TRUE(bytes("whole") && bytes("two"));
    EXPECT_EQ(*bytes("whole"), *bytes("two"));

    // Looked at after every tree: the middle of the held-out photograph, which a forest makes sharper than it was given.
    const auto patches = readFixedPatches(folder / "whole");
    ASSERT_TRUE(patches) << patches.error().message;
    EXPECT_EQ(patches->step, 2);
    ASSERT_EQ(patches->patches.size(), 1u);
    const FixedPatch& patch = patches->patches.front();
    EXPECT_EQ(patch.now.width, 2 * patch.input.width);
    EXPECT_EQ(patch.now.width, patch.reference.width);
    double error = 0, difference = 0;
    for (std::size_t i = 0; i < patch.now.pixels.size(); ++i) {
        const double now = patch.now.pixels[i], reference = patch.reference.pixels[i];
        error += (now - reference) * (now - reference);
        difference += now != reference;
    }
    EXPECT_GT(difference, 0);
    EXPECT_LT(error / static_cast<double>(patch.now.pixels.size()), 100);  // grey levels squared

    // What is published is a model of the store, under its id.
    std::filesystem::rename(folder / "two" / "model", folder / "sr.forest-x2");
    const auto stored = ModelStore(folder.path()).find("sr.forest-x2");
    ASSERT_TRUE(stored) << stored.error().message;
    EXPECT_EQ(stored->card.scale, 2);
    EXPECT_TRUE(ModelStore::verify(*stored));
}

TEST(ForestRun, AnEarlyEndPublishesTheTreesSoFar) {
    const test::TemporaryFolder folder;
    const auto end = std::make_shared<EarlyEnd>();
    end->ask("enough");
    const auto ended = runForest(recipeOf(recipeJson()), photographs(), {.folder = folder / "run", .device = "cpu", .threads = 1, .earlyEnd = end}, {});
    ASSERT_TRUE(ended) << ended.error().message;
    EXPECT_EQ(ended->reason, StopReason::endedEarly);
    EXPECT_EQ(ended->steps, 1);
    const auto card = readJsonFile(folder / "run" / "model" / "card.json");
    ASSERT_TRUE(card) << card.error().message;
    EXPECT_EQ((*card)["trainedBy"]["endedEarly"]["why"], "enough");
    std::filesystem::rename(folder / "run" / "model", folder / "sr.forest-x2");
    EXPECT_TRUE(ModelStore(folder.path()).find("sr.forest-x2"));
}

// The form's schema against the forest's own reading.
TEST(ForestRun, ItsSchemaIsWhatItTakes) {
    const NetworkSchema& schema = *networkSchema("forest");
    const auto parse = [](const Json& json) { return parseForestOptions(json, "test"); };
    const ForestOptions own;
    const auto stated = [&] {
        Json json{{"type", "forest"}};
        json.update(schema.options.defaults().toJson());
        return parse(json);
    }();
    ASSERT_TRUE(stated) << stated.error().message;
    EXPECT_EQ(std::tuple(stated->scale, stated->trees, stated->windowPx, stated->features, stated->components, stated->samples),
              std::tuple(own.scale, own.trees, own.windowPx, own.features, own.components, own.samples));
    EXPECT_EQ(std::tuple(stated->tree.depth, stated->tree.leaves, stated->tree.leafSamples, stated->tree.tests, stated->tree.thresholds),
              std::tuple(own.tree.depth, own.tree.leaves, own.tree.leafSamples, own.tree.tests, own.tree.thresholds));
    EXPECT_EQ(std::tuple(stated->tree.splitSamples, stated->tree.kappa, stated->tree.ridge),
              std::tuple(own.tree.splitSamples, own.tree.kappa, own.tree.ridge));
    for (const ParamField& field : schema.options.fields()) {
        const auto with = [&](double value) {
            Json json{{"type", "forest"}, {"scale", 8}, {"windowPx", 9}};
            json[field.text.key] = field.kind == ParamKind::integer ? Json(std::llround(value)) : Json(value);
            return json;
        };
        for (const double legal : {field.hard.low, field.hard.high}) {
            EXPECT_TRUE(parse(with(legal))) << field.text.key << ' ' << legal;
            EXPECT_TRUE(checkArchitecture(with(legal))) << field.text.key << ' ' << legal;
        }
        for (const double wrong : {field.hard.low - 1, field.hard.high + 1}) {
            EXPECT_FALSE(parse(with(wrong))) << field.text.key << ' ' << wrong;
            EXPECT_FALSE(checkArchitecture(with(wrong))) << field.text.key << ' ' << wrong;
        }
    }
}

TEST(ForestRun, RefusesWhatAForestCannotDo) {
    const test::TemporaryFolder folder;
    const auto refused = [&](const char* pointer, const Json& value) {
        Json json = recipeJson();
        json[Json::json_pointer(pointer)] = value;
        const auto result = runForest(recipeOf(json), photographs(), {folder / "run", "cpu", 1}, {});
        return !result && result.error().code == ErrorCode::configuration;
    };
    EXPECT_TRUE(refused("/degradation/scale", 4));
    EXPECT_TRUE(refused("/degradation/type", "noise"));
    EXPECT_TRUE(refused("/augment", {{"gamma", 0.2}}));
    EXPECT_TRUE(refused("/architecture/leafs", 3));
    EXPECT_FALSE(std::filesystem::exists(folder / "run")) << "nothing is begun";
    const auto cuda = runForest(recipeOf(recipeJson()), photographs(), {folder / "run", "cuda", 1}, {});
    ASSERT_FALSE(cuda);
    EXPECT_EQ(cuda.error().code, ErrorCode::unavailable);
}

}  // namespace
}  // namespace fovea
