// The plan that the training dialog edits: what is missing, whose eyes are on which side, what is seen twice, what a pair
// looks like and what a run costs.
#include "ui/model/training/training_data.h"

#include "tests/ui/training_support.h"
#include "ui/model/training/training_preview_model.h"

namespace fovea {
namespace {

class TrainingDataTest : public ::testing::Test {
protected:
    void SetUp() override {
        test::writeEyes(folder / "eyes", {"1_L.png", "1_R.png", "2_L.png", "3_L.png"});
        shelf.setFolders({}, folder / "models");
        plan.setRunsFolder(path("runs"));
        recipe = test::tinyRecipe(200, "tiny");
        recipe["data"][0]["validation"] = Json::array();
    }
    QString path(const char* name) { return QString::fromStdString((folder / name).string()); }
    void load() {
        std::ofstream(folder / "recipe.json") << recipe.dump();
        ASSERT_TRUE(plan.load(path("recipe.json")));
        plan.setDataRoot(path(""));
    }
    bool settled() {
        return test::waitUntil([&] { return !data.busy(); });
    }
    QStringList missing() {
        QStringList texts;
        for (const Missing& m : plan.missing()) texts << m.text;
        return texts;
    }
    bool isMissing(const char* words) { return missing().join('\n').contains(QLatin1String(words)); }

    test::TemporaryFolder folder;
    JobBridge bridge;
    ModelShelf shelf{bridge};
    TrainingPlan plan{shelf};
    TrainingData data{plan, bridge};
    Json recipe;
};

TEST_F(TrainingDataTest, EveryMissingThingIsSaid) {
    EXPECT_TRUE(isMissing("Choose a recipe"));
    plan.set("title", "Mine");  // a form that is filled in first
    EXPECT_TRUE(isMissing("Choose a recipe"));
    load();
    ASSERT_TRUE(settled());
    EXPECT_TRUE(missing().isEmpty()) << qPrintable(missing().join('\n'));
    EXPECT_EQ(plan.name(), "tiny");
    plan.setName({});
    EXPECT_TRUE(isMissing("Give the model a name"));
    plan.setName("Große Namen");
    EXPECT_TRUE(isMissing("small letters"));
    std::filesystem::create_directories(folder / "models" / "user.there");
    plan.setName("there");
    EXPECT_TRUE(isMissing("a model named there already"));
    std::filesystem::create_directories(folder / "runs" / "run");
    plan.setName("run");
    EXPECT_TRUE(isMissing("a run named run already"));
    plan.setName("tiny");
    plan.setSources(Json::array());
    EXPECT_TRUE(isMissing("Add a folder of photographs"));
    plan.addSource({{"folder", "nowhere"}});
    ASSERT_TRUE(settled());
    EXPECT_TRUE(isMissing("nowhere"));
    plan.setSources({{{"folder", "eyes"}, {"include", {"*.none"}}}});
    ASSERT_TRUE(settled());
    EXPECT_TRUE(isMissing("no file matches"));
    plan.setSources({{{"folder", "eyes"}, {"validation", {"*"}}}});
    ASSERT_TRUE(settled());
    EXPECT_TRUE(isMissing("no photograph to train on"));
    plan.setSources(recipe["data"]);
    ASSERT_TRUE(settled());
    EXPECT_TRUE(missing().isEmpty());
    plan.set("degradation", "type", "rain");
    EXPECT_TRUE(isMissing("degradation"));
    EXPECT_EQ(plan.missing().front().step, TrainStep::degradation);
    plan.set("degradation", "type", "noise");
    plan.set("training", "loss", {{{"type", "cnn"}}});  // its features' file is not named
    EXPECT_TRUE(isMissing("cnn"));
    plan.set("training", "loss", "vessel");
    plan.setSources({{{"folder", "eyes"}, {"labels", "labels"}}});
    ASSERT_TRUE(settled());
    EXPECT_TRUE(isMissing("no vessel label")) << qPrintable(missing().join('\n'));
}

TEST_F(TrainingDataTest, WhatARecipeSaysOfItsPhotographsIsNotSaidOfOthers) {
    recipe["credits"] = {{{"name", "A public set"}}};
    recipe["domain"] = {{"degradation", "white noise"}, {"diameterPx", {540, 1463}}, {"fieldAngleDegrees", {45, 60}}};
    load();
    ASSERT_TRUE(settled());
    EXPECT_EQ(plan.order().recipe["credits"], recipe["credits"]);
    EXPECT_EQ(plan.licence(), "CC0");
    std::filesystem::create_directories(folder / "mine");
    plan.setSources({{{"folder", (folder / "mine").string()}}});
    EXPECT_EQ(plan.order().recipe["credits"], Json::array({{{"name", "mine"}}}));
    EXPECT_EQ(plan.order().recipe["domain"], (Json{{"photographs", "own images"}, {"degradation", "white noise"}}));
    EXPECT_FALSE(plan.order().recipe.contains("licence"));
    EXPECT_TRUE(plan.licence().isEmpty());
    plan.set("licence", "mine alone");
    EXPECT_EQ(plan.order().recipe["licence"], "mine alone");
    plan.setSources(recipe["data"]);
    EXPECT_EQ(plan.order().recipe["credits"], recipe["credits"]);
    EXPECT_EQ(plan.order().recipe["domain"], recipe["domain"]);
    plan.set("degradation", "type", "low-resolution");
    EXPECT_FALSE(plan.order().recipe["domain"].contains("degradation")) << "it is another one";
    EXPECT_TRUE(plan.order().recipe["domain"].contains("diameterPx"));
}

TEST_F(TrainingDataTest, ChosenPhotographsStayWhenAnotherRecipeIsChosen) {
    std::ofstream(folder / "other.json") << recipe.dump();
    const QString other = QString::fromStdString((folder / "other.json").string());
    load();
    ASSERT_TRUE(plan.load(other, TrainingPlan::Photographs::chosen));
    EXPECT_EQ(plan.json()["data"], recipe["data"]);  // nothing had been chosen
    const Json mine = {{{"folder", "mine"}, {"validation", {"a*"}}}};
    plan.setSources(mine);
    ASSERT_TRUE(plan.load(other, TrainingPlan::Photographs::chosen));
    EXPECT_EQ(plan.json()["data"], mine);
    EXPECT_FALSE(plan.hasOwnPhotographs());
    ASSERT_TRUE(plan.load(other));  // opened as a file, with what it says
    EXPECT_EQ(plan.json()["data"], recipe["data"]);
}

TEST_F(TrainingDataTest, WhatWasDegradedForRealIsNotDegradedOnceMore) {
    load();
    plan.setSources({{{"folder", "eyes"}, {"inputs", "eyes"}}});
    ASSERT_TRUE(plan.recipe()) << plan.recipe().error().message;
    EXPECT_EQ(plan.recipe()->degradation.type, "none");
    plan.setSources({{{"folder", "eyes"}}});
    EXPECT_EQ(plan.recipe()->degradation.type, recipe["degradation"]["type"]);
}

TEST_F(TrainingDataTest, ARecipesAbsentPhotographsAreSaidOnceAndPlainly) {
    recipe["data"] = {{{"folder", "set/a"}}, {{"folder", "set/a"}}, {{"folder", "set/b"}}};
    load();
    ASSERT_TRUE(settled());
    ASSERT_EQ(missing().size(), 1) << qPrintable(missing().join('\n'));
    EXPECT_TRUE(isMissing("(set/a, set/b) are not here"));
    EXPECT_EQ(plan.missing().front().step, TrainStep::data);
}

TEST_F(TrainingDataTest, AModelToStartFromThatIsNotThereHoldsTheRunBack) {
    TrainingPreview preview(plan, data, bridge);
    recipe["training"]["startFrom"] = "denoise.nowhere";
    load();
    ASSERT_TRUE(settled());
    ASSERT_TRUE(test::waitUntil([&] { return isMissing("denoise.nowhere"); })) << qPrintable(preview.estimateText());
    EXPECT_TRUE(isMissing("Start from"));
    EXPECT_EQ(plan.missing().front().step, TrainStep::network);
    plan.set("training", "startFrom", Json());
    ASSERT_TRUE(settled());
    EXPECT_FALSE(isMissing("denoise.nowhere"));
}

// The step at which the only thing that is missing is mended, once the check has said what it is.
#define EXPECT_ONLY_MISSING_AT(at, words)                                                            \
    ASSERT_TRUE(test::waitUntil([&] { return isMissing(words); })) << qPrintable(missing().join('\n')); \
    ASSERT_EQ(missing().size(), 1) << qPrintable(missing().join('\n'));                              \
    EXPECT_EQ(plan.missing().front().step, at) << qPrintable(missing().join('\n'))

TEST_F(TrainingDataTest, AFaultIsSaidWhereItIsMendedWhateverTheFilesAreCalled) {
    TrainingPreview preview(plan, data, bridge);
    test::writeEyes(folder / "training-loss" / "patch", {"21_training.png", "22_training.png"});
    recipe["training"]["loss"] = "vessel";
    recipe["degradation"] = {{"type", "none"}};
    recipe["architecture"]["outputChannels"] = 1;
    recipe["architecture"]["residual"] = false;
    recipe["architecture"]["logits"] = true;
    recipe["data"] = {{{"folder", "training-loss/patch"}}};
    load();
    EXPECT_ONLY_MISSING_AT(TrainStep::data, "has no vessel label");
}

TEST_F(TrainingDataTest, AMissingUnpairedSideIsSaidInTheFormsWords) {
    TrainingPreview preview(plan, data, bridge);
    recipe["training"]["scheme"] = "two-way";
    recipe["degradation"] = {{"type", "none"}};
    load();
    EXPECT_ONLY_MISSING_AT(TrainStep::data, "unpaired side");
}

TEST_F(TrainingDataTest, AFaultOfTheRecipeHasItsStep) {
    load();
    ASSERT_TRUE(settled());
    const auto stepOfFault = [&] {
        EXPECT_EQ(missing().size(), 1) << qPrintable(missing().join('\n'));
        return plan.missing().front().step;
    };
    plan.set("training", "patchPx", 0);
    EXPECT_EQ(stepOfFault(), TrainStep::schedule);
    plan.set("training", "patchPx", 32);
    plan.set("training", "loss", "none-such");
    EXPECT_EQ(stepOfFault(), TrainStep::network);
    plan.set("training", "loss", Json());
    plan.set("augment", "gamma", -1);
    EXPECT_EQ(stepOfFault(), TrainStep::degradation);
}

TEST_F(TrainingDataTest, WhatWillBeAPartOfAMethodIsSaidBeforehand) {
    TrainingPreview preview(plan, data, bridge);
    load();
    EXPECT_TRUE(preview.partText().isEmpty());
    recipe["method"] = "synth.fundus";
    load();
    EXPECT_TRUE(preview.partText().contains("a part for synth.fundus")) << qPrintable(preview.partText());
    recipe["method"] = "deblur.fovea";
    recipe["architecture"] = {{"type", "veil-estimator"}, {"width", 4}};
    load();
    EXPECT_TRUE(test::waitUntil([&] { return preview.partText().contains("a part for deblur.fovea"); })) << qPrintable(preview.partText());
    recipe["method"] = "sr.forest";
    recipe["architecture"] = {{"type", "forest"}, {"scale", 2}};
    load();
    EXPECT_TRUE(preview.partText().isEmpty()) << "a forest of one's own is a method";
}

TEST_F(TrainingDataTest, APatientOnBothSidesIsRefusedUntilMoved) {
    recipe["data"][0]["validation"] = {"1_L*"};
    load();
    ASSERT_TRUE(settled());
    EXPECT_TRUE(missing().isEmpty()) << qPrintable(missing().join('\n'));  // nothing says that 1_L and 1_R are one patient
    data.setPatients(0, {{"patient", TrainingData::kPatientRules[1]}});
    ASSERT_TRUE(settled());
    EXPECT_TRUE(isMissing("eyes/1 is on both sides of the split: eyes/1_R.png to train, eyes/1_L.png to validate."))
        << qPrintable(missing().join('\n'));
    ASSERT_EQ(data.faults().size(), 1u);
    EXPECT_EQ(data.patients(false), 3);
    data.resolve(TrainingData::Side::validation);
    ASSERT_TRUE(settled());
    EXPECT_TRUE(missing().isEmpty()) << qPrintable(missing().join('\n'));
    EXPECT_EQ(data.count(true), 2);
    EXPECT_EQ(data.patients(true), 1);
    EXPECT_EQ(plan.json()["data"][0]["validation"], (Json{"1_L.png", "1_R.png"}));
    data.swapSides({"eyes/1", "eyes/3"});
    ASSERT_TRUE(settled());
    EXPECT_EQ(plan.json()["data"][0]["validation"], (Json{"3_L.png"}));
    data.drawSplit(0.34, 1);
    ASSERT_TRUE(settled());
    EXPECT_EQ(data.patients(true), 1);
    EXPECT_TRUE(data.faults().empty());
}

TEST_F(TrainingDataTest, TheSamePictureUnderTwoNamesIsFoundAcrossTheSplit) {
    ImageBuilder darker(test::smallEye(3));  // 2_L
    for (int i = 0; i < darker.width() * darker.height() * 3; ++i) darker.pixels()[i] *= 0.7f;
    ASSERT_TRUE(writeImage(folder / "eyes" / "9_L.tif", std::move(darker).build()));
    recipe["data"][0]["validation"] = {"2_L*"};
    load();
    ASSERT_TRUE(settled());
    ASSERT_EQ(data.alike().size(), 1u);
    EXPECT_EQ(data.alike()[0].training, "eyes/9_L.tif");
    EXPECT_EQ(data.alike()[0].validation, "eyes/2_L.png");
    EXPECT_GT(data.alike()[0].likeness, 0.9);
    EXPECT_TRUE(isMissing("show the same picture"));
    data.resolve(TrainingData::Side::training);
    ASSERT_TRUE(settled());
    EXPECT_TRUE(data.alike().empty());
    EXPECT_TRUE(missing().isEmpty()) << qPrintable(missing().join('\n'));
}

TEST_F(TrainingDataTest, PairsFollowTheDegradationAndTheEstimateIsMeasured) {
    TrainingPreview preview(plan, data, bridge);
    recipe["augment"]["dihedral"] = false;  // the turn is drawn behind the noise
    load();
    const auto ready = [&] { return test::waitUntil([&] { return !preview.busy() && !preview.pairs().empty(); }); };
    ASSERT_TRUE(ready()) << qPrintable(preview.fault());
    const auto noisy = preview.pairs();
    ASSERT_EQ(noisy.size(), 3u);
    EXPECT_EQ(noisy[0].input.size(), QSize(32, 32));
    EXPECT_NE(noisy[0].input, noisy[0].reference);
    plan.set("degradation", "type", "none");
    ASSERT_TRUE(test::waitUntil([&] { return !preview.busy() && preview.pairs()[0].input == preview.pairs()[0].reference; }));
    EXPECT_EQ(preview.pairs()[0].reference, noisy[0].reference);  // the same patch
    preview.another();
    ASSERT_TRUE(test::waitUntil([&] { return !preview.busy() && preview.pairs()[0].reference != noisy[0].reference; }));
    plan.set("degradation", {{"type", "low-resolution"}, {"scale", 2}});
    ASSERT_TRUE(test::waitUntil([&] { return !preview.busy() && preview.pairs()[0].reference.width() == 2 * preview.pairs()[0].input.width(); }));
    plan.set("degradation", {{"type", "noise"}});
    ASSERT_TRUE(test::waitUntil([&] { return preview.estimate().has_value(); })) << qPrintable(preview.estimateText());
    ASSERT_TRUE(preview.network());
    EXPECT_EQ(preview.network()->parameters, preview.estimate()->measured.parameters);
    EXPECT_GT(preview.estimate()->seconds, 0);
    EXPECT_TRUE(preview.estimateText().contains("Measured on 5 steps")) << qPrintable(preview.estimateText());
    plan.set("architecture", {{"type", "residual-unet"}, {"widths", "wide"}});
    ASSERT_TRUE(test::waitUntil([&] { return isMissing("widths"); })) << qPrintable(missing().join('\n'));
    EXPECT_FALSE(preview.estimate());
}

}  // namespace
}  // namespace fovea
