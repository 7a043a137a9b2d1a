// Schemes beside the supervised one (trainer_test.cpp): the adversarial scheme, and frozen earlier stages.
#include "core/train/scheme.h"

#include <gtest/gtest.h>

#include "core/base/files.h"
#include "core/store/safetensors.h"
#include "core/train/degradation.h"
#include "core/train/patch_pairs.h"
#include "core/train/trainer.h"
#include "tests/support/temporary_folder.h"
#include "tests/unit/train/photographs.h"

namespace fovea {
namespace {

Json enlargingRecipe(const std::string& id, int scale) {
    auto json = test::denoiseRecipe(6);
    json["id"] = id;
    json["task"] = "super-resolve";
    json["architecture"] = {{"type", "srgan-generator"}, {"width", 4}, {"blocks", 1}, {"global", "bicubic"}};
    json["degradation"] = {{"type", "low-resolution"}, {"scale", scale}};
    json["training"]["patchPx"] = 16;
    json["training"]["loss"] = "mse";
    return json;
}

Json adversarialRecipe(int from) {
    auto json = enlargingRecipe("test.gan", 2);
    json["discriminator"] = {{"type", "srgan-discriminator"}, {"width", 4}, {"dense", 8}, {"grid", 1}};
    json["training"]["scheme"] = "adversarial";
    json["training"]["adversarial"] = {{"weight", 0.5}, {"from", from}};
    return json;
}

Result<TrainingResult> run(const Json& recipe, const std::filesystem::path& folder, int stopAfter = -1) {
    std::stop_source source;
    JobContext context;
    context.stop = source.get_token();
    const int steps = recipe["training"]["steps"];
    context.onProgress = [&](double fraction, std::string_view) {
        if (stopAfter >= 0 && fraction * steps > stopAfter - 0.5) source.request_stop();
    };
    return train(*parseRecipe(recipe, "test"), test::photographs(), {folder, "cpu", 1}, context);
}

std::unique_ptr<Scheme> schemeOf(const Json& json) {
    auto scheme = makeScheme(*parseRecipe(json, "test"), test::photographs(), torch::kCPU);
    EXPECT_TRUE(scheme) << scheme.error().message;
    return scheme ? std::move(*scheme) : nullptr;
}

TEST(Adversarial, AnUndecidedDiscriminatorCostsLogTwo) {
    const auto scheme = schemeOf(adversarialRecipe(0));
    ASSERT_TRUE(scheme);
    ASSERT_EQ(scheme->parts().size(), 2u);
    {
        // All weights 0: every logit is 0, every probability one half, and nothing moves it.
        const torch::NoGradGuard noGrad;
        for (auto& parameter : scheme->parts()[1].module->parameters()) parameter.zero_();
    }
    const auto report = scheme->step(scheme->batch(0), 0, 1e-3);
    ASSERT_TRUE(report) << report.error().message;
    EXPECT_NEAR((*report)["discriminator"].get<double>(), 2 * std::log(2.0), 1e-5);
    EXPECT_NEAR((*report)["real"].get<double>(), 0.5, 1e-6);
    EXPECT_NEAR((*report)["adversarial"].get<double>(), std::log(2.0), 1e-5);
    // The bicubic enlargement is what the fresh generator gives: the content is its mean squared error.
    const auto batch = scheme->batch(0);
    const auto bicubic = torch::nn::functional::interpolate(
        batch.input, torch::nn::functional::InterpolateFuncOptions().size(std::vector<std::int64_t>{32, 32}).mode(torch::kBicubic).align_corners(false));
    const double content = (bicubic - batch.target).square().mean().item<double>();
    EXPECT_NEAR((*report)["loss"].get<double>(), content + 0.5 * std::log(2.0), 1e-4);
}

TEST(Adversarial, BothLearnAfterTheGeneratorLearntAlone) {
    const auto scheme = schemeOf(adversarialRecipe(1));
    ASSERT_TRUE(scheme);
    const auto weights = [&](std::size_t part) {
        std::vector<torch::Tensor> list;
        for (const auto& parameter : scheme->parts()[part].module->parameters()) list.push_back(parameter.detach().clone().flatten());
        return torch::cat(list);
    };
    const auto generator = weights(0), discriminator = weights(1);
    const auto alone = scheme->step(scheme->batch(0), 0, 1e-3);
    ASSERT_TRUE(alone);
    EXPECT_FALSE(alone->contains("adversarial"));
    EXPECT_FALSE(torch::equal(weights(0), generator));
    EXPECT_TRUE(torch::equal(weights(1), discriminator));
    const auto before = weights(0);
    const auto together = scheme->step(scheme->batch(1), 1, 1e-3);
    ASSERT_TRUE(together);
    EXPECT_TRUE(together->contains("adversarial"));
    EXPECT_FALSE(torch::equal(weights(0), before));
    EXPECT_FALSE(torch::equal(weights(1), discriminator));
}

TEST(Adversarial, TheDiscriminatorLearnsToTell) {
    auto json = adversarialRecipe(0);
    // The generator all but stands still, so that only the discriminator decides.
    json["training"]["adversarial"] = {{"weight", 0}, {"rate", 1000}};
    // Any discriminator will do, also one with a map of scores; without normalisation a few steps show.
    json["discriminator"] = {{"type", "patch-discriminator"}, {"widths", {8, 8}}, {"strides", {2, 2}}, {"norm", "none"}};
    const auto scheme = schemeOf(json);
    ASSERT_TRUE(scheme);
    {
        // What it makes is far from any photograph.
        const torch::NoGradGuard noGrad;
        torch::manual_seed(1);
        for (const auto& item : scheme->parts()[0].module->named_parameters()) {
            if (item.key().starts_with("tail")) item.value().normal_(0, 0.3);
        }
    }
    Json last;
    for (int step = 0; step < 25; ++step) {
        const auto report = scheme->step(scheme->batch(step), step, 3e-6);
        ASSERT_TRUE(report);
        last = *report;
    }
    EXPECT_GT(last["real"].get<double>(), last["made"].get<double>() + 0.2);
    EXPECT_LT(last["discriminator"].get<double>(), 1.0);
}

TEST(Adversarial, AResumedRunEqualsAnUninterruptedOneBitForBit) {
    const test::TemporaryFolder whole, parts;
    ASSERT_TRUE(run(adversarialRecipe(2), whole.path()));
    for (const int stop : {1, 4}) ASSERT_EQ(run(adversarialRecipe(2), parts.path(), stop)->steps, stop);
    ASSERT_EQ(run(adversarialRecipe(2), parts.path())->reason, StopReason::finished);
    const auto tensors = [](const std::filesystem::path& folder) {
        const auto file = SafetensorsFile::read(folder / "checkpoint.safetensors");
        std::map<std::string, Bytes> list;
        for (const auto& t : file->tensors()) list[t.name] = Bytes(t.bytes.begin(), t.bytes.end());
        return list;
    };
    const auto expected = tensors(whole.path());
    EXPECT_TRUE(std::ranges::any_of(expected, [](const auto& t) { return t.first.starts_with("buffer.discriminator"); }));
    EXPECT_EQ(expected, tensors(parts.path()));
    EXPECT_EQ(*readFile(whole / "model/model.safetensors", 1 << 24), *readFile(parts / "model/model.safetensors", 1 << 24));
}

TEST(Cascade, ASecondStageLearnsOnWhatTheFirstMakes) {
    const test::TemporaryFolder runs;
    ASSERT_TRUE(run(enlargingRecipe("test.x2", 2), runs / "test.x2"));
    auto second = enlargingRecipe("test.x4", 4);
    second["training"]["cascade"] = {"test.x2"};
    const auto trained = run(second, runs / "test.x4");
    ASSERT_TRUE(trained) << trained.error().message;
    EXPECT_EQ(trained->reason, StopReason::finished);

    Recipe recipe = *parseRecipe(second, "test");
    recipe.runsFolder = runs.path();
    const auto network = makeTrainedNetwork(recipe, torch::kCPU);
    ASSERT_TRUE(network);
    const auto pairs = PatchPairs::make(recipe, test::photographs(), **network, torch::kCPU);
    ASSERT_TRUE(pairs) << pairs.error().message;
    const auto sampled = pairs->batch(0);
    EXPECT_EQ(sampled.input.size(2), 8);
    EXPECT_EQ(sampled.target.size(2), 32);
    const auto prepared = pairs->prepared(sampled);
    EXPECT_EQ(prepared.input.size(2), 16);
    EXPECT_FALSE(prepared.input.requires_grad());
    const auto stage = loadEarlierModel(recipe, "test.x2");
    ASSERT_TRUE(stage);
    EXPECT_TRUE(torch::equal(prepared.input, (*stage)->forward(sampled.input).clamp(0, 1)));
}

TEST(Cascade, WhatDoesNotFitIsNamed) {
    const auto network = nn::makeNetwork(enlargingRecipe("a", 2)["architecture"]);
    ASSERT_TRUE(network);
    const auto refusal = [&](const Json& json) {
        const auto pairs = PatchPairs::make(*parseRecipe(json, "t"), test::photographs(), **network, torch::kCPU);
        return pairs ? std::string() : pairs.error().message;
    };
    EXPECT_EQ(refusal(enlargingRecipe("a", 2)), "");
    EXPECT_NE(refusal(enlargingRecipe("a", 4)).find("x4"), std::string::npos);
    auto missing = enlargingRecipe("a", 4);
    missing["training"]["cascade"] = {"there.is-no-such-model"};
    EXPECT_NE(refusal(missing).find("there.is-no-such-model"), std::string::npos);
}

TEST(Degradation, LowResolutionWithNoiseIsBlockMeansAndNoise) {
    const DegradationOptions options{.type = "low-resolution-noise", .nominalSigma = 25, .nominalShare = 1, .scale = 4};
    EXPECT_EQ(degradationMargin(options), 0);
    auto ramp = torch::arange(512, torch::kFloat).div(511).view({1, 1, 512}).expand({3, 512, 512}).contiguous();
    Random random(5);
    const auto low = degrade(ramp * 0.4 + 0.3, options, {}, random);
    ASSERT_EQ(low.sizes(), (at::IntArrayRef{3, 128, 128}));
    const auto means = torch::avg_pool2d((ramp * 0.4 + 0.3).unsqueeze(0), 4).squeeze(0);
    EXPECT_NEAR((low - means).std().item<float>() * 255, 25, 0.5);
    EXPECT_NEAR((low - means).mean().item<float>() * 255, 0, 0.5);
}

}  // namespace
}  // namespace fovea
