// How a run ends before its last step, and what can be looked at meanwhile.
#include <gtest/gtest.h>

#include <fstream>
#include <torch/torch.h>

#include "core/base/files.h"
#include "core/train/fixed_patches.h"
#include "core/train/measure_steps.h"
#include "core/train/trainer.h"
#include "tests/support/temporary_folder.h"
#include "tests/unit/train/photographs.h"

namespace fovea {
namespace {

std::vector<Json> eventsOf(const std::filesystem::path& folder) {
    std::ifstream in(folder / "log.jsonl");
    std::vector<Json> events;
    for (std::string line; std::getline(in, line);) events.push_back(Json::parse(line));
    return events;
}

TEST(EarlyEnd, KeepsTheBestAndSaysWhyInLogAndCard) {
    const test::TemporaryFolder folder;
    const auto early = std::make_shared<EarlyEnd>();
    JobContext context;
    context.onProgress = [&](double fraction, std::string_view) {
        if (fraction * 40 > 6.5) early->ask("good enough for a look");
    };
    const auto result = train(*parseRecipe(test::denoiseRecipe(40), "test"), test::photographs(), {folder.path(), "cpu", 1, early}, context);
    ASSERT_TRUE(result) << result.error().message;
    EXPECT_EQ(result->reason, StopReason::endedEarly);
    EXPECT_EQ(result->steps, 7);
    EXPECT_EQ(result->why, "good enough for a look");
    const auto events = eventsOf(folder.path());
    EXPECT_EQ(events.back()["reason"], "ended early");
    EXPECT_EQ(events.back()["why"], "good enough for a look");
    const auto card = readJsonFile(folder / "model" / "card.json");
    ASSERT_TRUE(card);
    EXPECT_EQ((*card)["trainedBy"]["endedEarly"]["step"], 7);
    EXPECT_EQ((*card)["trainedBy"]["endedEarly"]["of"], 40);
    EXPECT_EQ((*card)["trainedBy"]["endedEarly"]["why"], "good enough for a look");
    // Validated once more where it ended, though no validation was due.
    const auto validations = std::ranges::count_if(events, [](const Json& e) { return e["event"] == "validation"; });
    EXPECT_EQ(validations, 2);
}

TEST(EarlyEnd, PatienceEndsARunThatGetsNoBetter) {
    const test::TemporaryFolder folder;
    auto json = test::denoiseRecipe(60);
    json["training"]["rate"] = 0;  // nothing is learnt, so the first score stays the best
    json["training"]["finalRate"] = 0;
    json["training"]["patience"] = 2;
    const auto result = train(*parseRecipe(json, "test"), test::photographs(), {folder.path(), "cpu", 1}, {});
    ASSERT_TRUE(result) << result.error().message;
    EXPECT_EQ(result->reason, StopReason::endedEarly);
    EXPECT_EQ(result->bestStep, 5);
    EXPECT_EQ(result->steps, 15);
    EXPECT_EQ(result->why, "no better score for 2 validations");
    // The card's weights are those of step 5; how long the run looked for better ones is said beside it.
    const auto card = readJsonFile(folder / "model" / "card.json");
    ASSERT_TRUE(card);
    EXPECT_EQ((*card)["trainedBy"]["steps"], 5);
    EXPECT_EQ((*card)["trainedBy"]["stepsRun"], 15);
    EXPECT_EQ((*card)["trainedBy"]["ended"], "ended early");
    json["training"]["keep"] = "last";
    EXPECT_FALSE(parseRecipe(json, "test"));
}

TEST(EarlyEnd, TheCardSaysHowFarARunWentAndWhyItEnded) {
    const test::TemporaryFolder folder;
    auto json = test::denoiseRecipe(13);
    json["training"]["rate"] = 0;  // the first score stays the best
    json["training"]["finalRate"] = 0;
    const auto runTo = [&](double share) {
        std::stop_source stop;
        JobContext context;
        context.stop = stop.get_token();
        context.onProgress = [&](double fraction, std::string_view) {
            if (fraction > share) stop.request_stop();
        };
        EXPECT_TRUE(train(*parseRecipe(json, "test"), test::photographs(), {folder.path(), "cpu", 1}, context));
        const auto card = readJsonFile(folder / "model" / "card.json");
        return card ? (*card)["trainedBy"] : Json();
    };
    EXPECT_TRUE(runTo(2.5 / 13).is_null());  // nothing was scored yet
    const Json stopped = runTo(8.5 / 13);
    EXPECT_EQ(stopped["steps"], 5);
    EXPECT_EQ(stopped["stepsRun"], 9);
    EXPECT_EQ(stopped["ended"], "stopped");
    const Json finished = runTo(2);
    EXPECT_EQ(finished["steps"], 5);
    EXPECT_EQ(finished["bestStep"], 5);
    EXPECT_EQ(finished["stepsRun"], 13);
    EXPECT_EQ(finished["ended"], "finished");
    EXPECT_FALSE(finished.contains("endedEarly"));
}

TEST(EarlyEnd, WithoutHeldOutPhotographsTheCardHasNoFigures) {
    for (const bool heldOut : {true, false}) {
        const test::TemporaryFolder folder;
        auto photographs = test::photographs();
        if (!heldOut) photographs.pop_back();
        ASSERT_TRUE(train(*parseRecipe(test::denoiseRecipe(3), "test"), photographs, {folder.path(), "cpu", 1}, {}));
        const auto card = readJsonFile(folder / "model" / "card.json");
        ASSERT_TRUE(card);
        ASSERT_EQ((*card)["figures"].size(), heldOut ? 1u : 0u);
        for (const Json& figure : (*card)["figures"]) EXPECT_TRUE(figure["psnr"].is_number());
    }
}

TEST(EarlyEnd, AStopDuringAValidationIsMadeUpForOnResuming) {
    const test::TemporaryFolder whole, parts;
    const auto recipe = *parseRecipe(test::denoiseRecipe(10), "test");
    ASSERT_TRUE(train(recipe, test::photographs(), {whole.path(), "cpu", 1}, {}));
    // As a run that was stopped inside the validation of step 5: checkpoint at 5, no score of 5 in its log.
    std::stop_source stop;
    JobContext context;
    context.stop = stop.get_token();
    context.onProgress = [&](double fraction, std::string_view) {
        if (fraction > 0.45) stop.request_stop();
    };
    ASSERT_TRUE(train(recipe, test::photographs(), {parts.path(), "cpu", 1}, context));
    std::ofstream(parts / "short.jsonl") << [&] {
        std::string kept;
        for (const auto& event : eventsOf(parts.path())) {
            if (event["event"] == "start" || event["event"] == "step") kept += event.dump() + "\n";
        }
        return kept;
    }();
    std::filesystem::rename(parts / "short.jsonl", parts / "log.jsonl");
    const auto rest = train(recipe, test::photographs(), {parts.path(), "cpu", 1}, {});
    ASSERT_TRUE(rest) << rest.error().message;
    const auto scores = [](const std::filesystem::path& folder) {
        std::map<std::int64_t, double> found;
        for (const auto& event : eventsOf(folder)) {
            if (event["event"] == "validation") found[event["step"]] = event["psnr"];
        }
        return found;
    };
    EXPECT_EQ(scores(whole.path()).size(), 2u);
    EXPECT_EQ(scores(parts.path()), scores(whole.path()));
}

TEST(FixedPatches, AreWrittenAtEveryValidationAndReadBack) {
    const test::TemporaryFolder folder;
    ASSERT_TRUE(train(*parseRecipe(test::denoiseRecipe(12), "test"), test::photographs(), {folder.path(), "cpu", 1}, {}));
    const auto patches = readFixedPatches(folder.path());
    ASSERT_TRUE(patches) << patches.error().message;
    EXPECT_EQ(patches->step, 12);
    EXPECT_EQ(patches->bestStep, 12);  // it learns from the first step on
    ASSERT_EQ(patches->patches.size(), 1u);  // one validation photograph
    const auto& patch = patches->patches.front();
    EXPECT_EQ(patch.input.width, 64);
    EXPECT_EQ(patch.input.channels, 3);
    EXPECT_EQ(patch.now, patch.best);
    EXPECT_NE(patch.now, patch.input);
    // The reference is the middle of the photograph as it is.
    const auto photograph = test::photographs()[2];
    EXPECT_EQ(patch.reference.pixels[0], photograph.pixels[16 * 96 + 16]);
    std::ofstream(folder / kPatchesFile) << "no patches";
    EXPECT_FALSE(readFixedPatches(folder.path()));
}

TEST(Scores, EnlargingIsComparedWithTheBicubicEnlargement) {
    auto json = test::denoiseRecipe(5);
    json["architecture"] = {{"type", "sr-resnet"}, {"scale", 2}, {"width", 8}, {"blocks", 1}};
    json["degradation"] = {{"type", "low-resolution"}, {"scale", 2}};
    json["training"]["patchPx"] = 16;
    const test::TemporaryFolder folder;
    const auto done = train(*parseRecipe(json, "test"), test::photographs(), {folder.path(), "cpu", 1}, {});
    ASSERT_TRUE(done) << done.error().message;
    for (const auto& event : eventsOf(folder.path())) {
        if (event["event"] != "validation") continue;
        EXPECT_GT(event["bicubicPsnr"].get<double>(), 25);  // smooth waves enlarge well
        EXPECT_FALSE(event.contains("inputPsnr"));
    }
    const auto patches = readFixedPatches(folder.path());
    ASSERT_TRUE(patches);
    EXPECT_EQ(patches->patches.front().now.width, 2 * patches->patches.front().input.width);
}

TEST(MeasureSteps, TimesRealStepsAndCountsTheNetwork) {
    const auto recipe = *parseRecipe(test::denoiseRecipe(1000), "test");
    const auto measure = measureSteps(recipe, test::photographs(), {"nowhere", "cpu", 1}, 3, {});
    ASSERT_TRUE(measure) << measure.error().message;
    EXPECT_EQ(measure->parameters, networkFacts(recipe.architecture)->parameters);
    EXPECT_EQ(measure->stateBytes, static_cast<std::uint64_t>(measure->parameters) * 16);
    EXPECT_GT(measure->secondsAStep, 0);
    EXPECT_GT(measure->secondsAValidation, 0);
    EXPECT_FALSE(std::filesystem::exists("nowhere"));
    EXPECT_FALSE(networkFacts(Json{{"type", "nothing"}}));
}

TEST(TrainingPairs, AreThoseOfTheRun) {
    auto json = test::denoiseRecipe(10);
    json["augment"] = {{"dihedral", false}};  // the turn is drawn behind the noise
    const auto noisy = seenPairs(*parseRecipe(json, "test"), test::photographs(), 0, 2);
    ASSERT_TRUE(noisy) << noisy.error().message;
    ASSERT_EQ(noisy->size(), 2u);
    EXPECT_EQ(noisy->front().input.width, 32);
    json["degradation"]["sigmaLow"] = json["degradation"]["sigmaHigh"] = 0;
    json["degradation"]["nominalShare"] = 0;
    const auto clean = seenPairs(*parseRecipe(json, "test"), test::photographs(), 0, 2);
    ASSERT_TRUE(clean);
    EXPECT_EQ(clean->front().input, clean->front().target);
    EXPECT_EQ(clean->front().target, noisy->front().target);
    EXPECT_NE(noisy->front().input, noisy->front().target);
}

TEST(TrainingPairs, ADegradedTwinIsTheInputAsItIs) {
    auto json = test::denoiseRecipe(10);
    json["degradation"] = {{"type", "none"}};
    json["data"][0]["inputs"] = "twins";
    auto photographs = test::photographs();
    for (auto& p : photographs) {
        p.input = p.pixels;
        for (auto& value : p.input) value = static_cast<std::uint8_t>(value / 2);
    }
    const auto pairs = seenPairs(*parseRecipe(json, "test"), photographs, 0, 1);
    ASSERT_TRUE(pairs) << pairs.error().message;
    const auto& [input, target] = pairs->front();
    ASSERT_EQ(input.pixels.size(), target.pixels.size());
    for (std::size_t i = 0; i < input.pixels.size(); ++i) ASSERT_EQ(input.pixels[i], target.pixels[i] / 2);
    json["degradation"] = {{"type", "noise"}};
    EXPECT_FALSE(parseRecipe(json, "test"));
}

}  // namespace
}  // namespace fovea
