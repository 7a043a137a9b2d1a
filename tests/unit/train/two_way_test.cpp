// The two-way GAN: its losses at values known by hand, what learns, and that a resumed run equals an uninterrupted one.
#include "core/train/two_way_scheme.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/store/safetensors.h"
#include "core/train/measure_steps.h"
#include "core/train/recipe_schema.h"
#include "core/train/trainer.h"
#include "tests/support/temporary_folder.h"
#include "tests/unit/train/photographs.h"

namespace fovea {
namespace {

// Two of each side to learn from, one of each held out; the blurred ones are paler.
Photographs twoSides() {
    Photographs all;
    for (const char* name : {"a", "bb", "ccc", "dddd", "eeeee", "ffffff"}) {
        const std::string text(name);
        Photograph p = test::photograph(text, 96, text.size() > 4);
        p.domain = text.size() % 2 ? "blurred" : "clear";
        if (p.domain == "blurred") {
            for (auto& value : p.pixels) value = static_cast<std::uint8_t>(150 + (value - 128) / 4);
        }
        all.push_back(p);
    }
    return all;
}

Json twoWayRecipe(int steps, const char* consistency = "features") {
    auto json = test::denoiseRecipe(steps);
    json["id"] = "test.two-way";
    json["method"] = "deblur.cyclegan";
    json["task"] = "deblur";
    json["architecture"] = {{"type", "cycle-generator"}, {"width", 4}, {"blocks", 1}, {"global", "input"}};
    json["discriminator"] = {{"type", "patch-discriminator"}, {"widths", {4, 6, 8, 8}}};
    json["degradation"] = {{"type", "none"}};
    json["training"]["scheme"] = "two-way";
    json["training"]["two-way"] = {{"consistency", consistency}};
    json["training"]["patchPx"] = 32;
    return json;
}

Result<std::unique_ptr<Scheme>> schemeOf(const Json& json, const Photographs& photographs = twoSides()) {
    torch::manual_seed(4);
    auto recipe = parseRecipe(json, "test");
    EXPECT_TRUE(recipe) << recipe.error().message;
    return makeScheme(*recipe, photographs, torch::kCPU);
}

torch::Tensor weightsOf(Scheme& scheme, std::size_t part) {
    std::vector<torch::Tensor> list;
    for (const auto& parameter : scheme.parts()[part].module->parameters()) list.push_back(parameter.detach().clone().flatten());
    return torch::cat(list);
}

void setTo(torch::nn::Module& module, const std::string& name, double value) {
    const torch::NoGradGuard noGrad;
    for (auto& item : module.named_parameters()) {
        if (item.key() == name) item.value().fill_(value);
    }
}

TEST(TwoWay, GeneratorsThatDoNothingCostWhatTheDiscriminatorsSay) {
    auto scheme = schemeOf(twoWayRecipe(6));
    ASSERT_TRUE(scheme) << scheme.error().message;
    ASSERT_EQ((*scheme)->parts().size(), 4u);
    // Scores of 0.25 everywhere.
    for (const std::size_t judge : {2, 3}) {
        setTo(*(*scheme)->parts()[judge].module, "tail.weight", 0);
        setTo(*(*scheme)->parts()[judge].module, "tail.bias", 0.25);
    }
    const auto report = (*scheme)->step((*scheme)->batch(0), 0, 1e-3);
    ASSERT_TRUE(report) << report.error().message;
    EXPECT_NEAR((*report)["adversarial"].get<double>(), 2 * 0.75 * 0.75, 1e-5);
    EXPECT_NEAR((*report)["consistency"].get<double>(), 0, 1e-5);  // there and back is the identity
    EXPECT_NEAR((*report)["identity"].get<double>(), 0, 1e-6);
    EXPECT_NEAR((*report)["loss"].get<double>(), 2 * 0.75 * 0.75, 1e-4);
    EXPECT_NEAR((*report)["discriminator"].get<double>(), 2 * (0.75 * 0.75 + 0.25 * 0.25), 1e-5);
    // No difference to hold out either.
    const auto fresh = schemeOf(twoWayRecipe(6));
    const auto scores = (*fresh)->validate();
    EXPECT_NEAR(scores["score"].get<double>(), 0, 1e-6);
    EXPECT_EQ(scores["images"], 2);
}

// Each generator shifts every colour by a known step: there and back adds both, once the identity term sees one of them.
TEST(TwoWay, ImageConsistencyAndIdentityAreMeanDifferences) {
    auto json = twoWayRecipe(6, "image");
    json["training"]["two-way"].update({{"adversarialWeight", 0}, {"consistencyWeight", 3}, {"identityWeight", 5}});
    auto scheme = schemeOf(json);
    ASSERT_TRUE(scheme) << scheme.error().message;
    setTo(*(*scheme)->parts()[0].module, "tail.bias", 0.1);  // in units of -1 to 1
    setTo(*(*scheme)->parts()[1].module, "tail.bias", 0.04);
    const auto report = (*scheme)->step((*scheme)->batch(0), 0, 1e-3);
    ASSERT_TRUE(report);
    EXPECT_NEAR((*report)["consistency"].get<double>(), 2 * 0.14, 1e-5);
    EXPECT_NEAR((*report)["identity"].get<double>(), 0.14, 1e-5);
    EXPECT_NEAR((*report)["loss"].get<double>(), 3 * 0.28 + 5 * 0.14, 1e-4);
}

// Equation 1 with the paper's weights, which a recipe need not say: 1, 10 and 10.
TEST(TwoWay, WeighsItsPartsOneTenAndTenByDefault) {
    const ParamSet defaults = schemeSchema("two-way")->defaults();
    EXPECT_EQ(defaults.choice("consistency"), "features");
    EXPECT_EQ(defaults.real("adversarialWeight"), 1);
    EXPECT_EQ(defaults.real("consistencyWeight"), 10);
    EXPECT_EQ(defaults.real("identityWeight"), 10);
    auto scheme = schemeOf(twoWayRecipe(6, "image"));
    ASSERT_TRUE(scheme) << scheme.error().message;
    const auto parts = (*scheme)->parts();
    setTo(*parts[0].module, "tail.bias", 0.1);  // in units of -1 to 1
    setTo(*parts[1].module, "tail.bias", 0.04);
    for (const std::size_t judge : {2, 3}) {  // scores of 0.25 everywhere
        setTo(*parts[judge].module, "tail.weight", 0);
        setTo(*parts[judge].module, "tail.bias", 0.25);
    }
    const auto report = (*scheme)->step((*scheme)->batch(0), 0, 1e-3);
    ASSERT_TRUE(report) << report.error().message;
    const double adversarial = 2 * 0.75 * 0.75, consistency = 2 * 0.14, identity = 0.14;
    EXPECT_NEAR((*report)["loss"].get<double>(), 1 * adversarial + 10 * consistency + 10 * identity, 1e-4);
}

// Equation 3 on all five layers, computed once more here.
TEST(TwoWay, FeatureConsistencyIsTheMeanOverAllLayers) {
    auto json = twoWayRecipe(6);
    auto scheme = schemeOf(json);
    ASSERT_TRUE(scheme);
    const auto parts = (*scheme)->parts();
    setTo(*parts[0].module, "tail.weight", 0.002);
    setTo(*parts[1].module, "tail.weight", -0.003);
    const auto batch = (*scheme)->batch(0);
    auto& ge = dynamic_cast<nn::Network&>(*parts[0].module);
    auto& gb = dynamic_cast<nn::Network&>(*parts[1].module);
    const auto distance = [](torch::nn::Module& module, const torch::Tensor& a, const torch::Tensor& b) {
        auto& judge = dynamic_cast<nn::Discriminator&>(module);
        const auto left = judge.features(a), right = judge.features(b);
        EXPECT_EQ(left.size(), 5u);
        double sum = 0;
        for (std::size_t i = 0; i < left.size(); ++i) sum += (left[i] - right[i]).abs().mean().item<double>() / 5;
        return sum;
    };
    double expected = 0;
    {
        const torch::NoGradGuard noGrad;
        // Blurred pictures are judged by the blurred side's discriminator, clear ones by the other.
        expected = distance(*parts[3].module, gb.forward(ge.forward(batch.input)), batch.input) +
                   distance(*parts[2].module, ge.forward(gb.forward(batch.target)), batch.target);
    }
    const auto report = (*scheme)->step(batch, 0, 1e-3);
    ASSERT_TRUE(report);
    EXPECT_GT(expected, 1e-3);
    EXPECT_NEAR((*report)["consistency"].get<double>(), expected, 1e-4 * expected + 1e-6);
}

TEST(TwoWay, AllFourNetworksLearnAndTheSidesStayApart) {
    auto scheme = schemeOf(twoWayRecipe(6));
    ASSERT_TRUE(scheme);
    const auto batch = (*scheme)->batch(0);
    EXPECT_EQ(batch.input.sizes(), (at::IntArrayRef{2, 3, 32, 32}));
    EXPECT_EQ(batch.target.sizes(), (at::IntArrayRef{2, 3, 32, 32}));
    EXPECT_LT(batch.input.std().item<float>(), 0.5f * batch.target.std().item<float>());  // pale against contrasty
    EXPECT_TRUE(torch::equal((*scheme)->batch(0).input, batch.input));
    EXPECT_FALSE(torch::equal((*scheme)->batch(1).input, batch.input));
    std::vector<torch::Tensor> before;
    for (std::size_t i = 0; i < 4; ++i) before.push_back(weightsOf(**scheme, i));
    ASSERT_TRUE((*scheme)->step(batch, 0, 1e-3));
    for (std::size_t i = 0; i < 4; ++i) EXPECT_FALSE(torch::equal(weightsOf(**scheme, i), before[i])) << i;
    // Nobody is left frozen for the next step.
    for (const auto& part : (*scheme)->parts()) {
        for (const auto& parameter : part.module->parameters()) EXPECT_TRUE(parameter.requires_grad());
    }
}

TEST(TwoWay, TheDiscriminatorsLossFalls) {
    auto json = twoWayRecipe(40);
    json["training"]["gradientClip"] = 0;
    auto scheme = schemeOf(json);
    ASSERT_TRUE(scheme);
    double first = 0, last = 0;
    for (int step = 0; step < 40; ++step) {
        const auto report = (*scheme)->step((*scheme)->batch(step), step, 2e-3);
        ASSERT_TRUE(report);
        (step < 5 ? first : step >= 35 ? last : first) += step < 5 || step >= 35 ? (*report)["discriminator"].get<double>() : 0;
    }
    EXPECT_LT(last, 0.8 * first);
}

TEST(TwoWay, AResumedRunEqualsAnUninterruptedOneBitForBit) {
    const test::TemporaryFolder whole, parts;
    const auto run = [](const test::TemporaryFolder& folder, int stopAfter) {
        std::stop_source source;
        JobContext context;
        context.stop = source.get_token();
        context.onProgress = [&](double fraction, std::string_view) {
            if (stopAfter > 0 && fraction * 6 > stopAfter - 0.5) source.request_stop();
        };
        return train(*parseRecipe(twoWayRecipe(6), "test"), twoSides(), {folder.path(), "cpu", 1}, context);
    };
    ASSERT_TRUE(run(whole, 0));
    const auto stopped = run(parts, 3);
    ASSERT_TRUE(stopped) << stopped.error().message;
    EXPECT_EQ(stopped->reason, StopReason::stopped);
    const auto finished = run(parts, 0);
    ASSERT_TRUE(finished);
    EXPECT_EQ(finished->steps, 6);
    const auto a = SafetensorsFile::read(whole / "checkpoint.safetensors"), b = SafetensorsFile::read(parts / "checkpoint.safetensors");
    ASSERT_TRUE(a && b);
    ASSERT_EQ(a->tensors().size(), b->tensors().size());
    for (const auto& tensor : a->tensors()) {
        const auto* other = b->find(tensor.name);
        ASSERT_TRUE(other) << tensor.name;
        EXPECT_TRUE(std::ranges::equal(tensor.bytes, other->bytes)) << tensor.name;
    }
    // What is published is the enhancing generator, after the last step.
    const auto model = SafetensorsFile::read(parts / "model/model.safetensors");
    ASSERT_TRUE(model);
    const auto* published = model->find("tail.bias");
    const auto* last = b->find("weight.enhancing-generator.tail.bias");
    ASSERT_TRUE(published && last);
    EXPECT_TRUE(std::ranges::equal(published->bytes, last->bytes));
}

TEST(TwoWay, RecipesThatDoNotFitAreRefusedInWords) {
    const auto refused = [](const Json& json, const Photographs& photographs = twoSides()) {
        const auto scheme = schemeOf(json, photographs);
        return scheme ? std::string() : scheme.error().message;
    };
    EXPECT_NE(refused(twoWayRecipe(6), test::photographs()).find("domain"), std::string::npos);
    auto json = twoWayRecipe(6);
    json["training"]["patchPx"] = 30;
    EXPECT_NE(refused(json).find("multiple of 4"), std::string::npos);
    json = twoWayRecipe(6);
    json["architecture"] = {{"type", "sr-resnet"}, {"width", 4}, {"blocks", 1}};
    EXPECT_NE(refused(json).find("same size"), std::string::npos);
    json = twoWayRecipe(6);
    json["degradation"] = {{"type", "noise"}};
    EXPECT_NE(refused(json).find("degradation"), std::string::npos);
    json = twoWayRecipe(6);
    json["discriminator"] = {{"type", "dncnn"}};
    EXPECT_NE(refused(json).find("discriminator"), std::string::npos);
}

TEST(TwoWay, ItsPairsCanBeLookedAtBeforeThereIsARun) {
    const auto pairs = seenPairs(*parseRecipe(twoWayRecipe(10), "test"), twoSides(), 0, 1);
    ASSERT_TRUE(pairs) << pairs.error().message;
    ASSERT_EQ(pairs->size(), 1u);
    EXPECT_EQ(pairs->front().input.width, 32);
    EXPECT_NE(pairs->front().input, pairs->front().target);
}

}  // namespace
}  // namespace fovea
