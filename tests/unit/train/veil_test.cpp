// The veil: its drawing, its estimator and the scheme that trains it.
#include <gtest/gtest.h>

#include "core/nn/veil_estimator.h"
#include "core/train/degradation.h"
#include "core/train/trainer.h"
#include "core/train/veil_scheme.h"
#include "tests/support/temporary_folder.h"
#include "tests/unit/train/photographs.h"

namespace fovea {
namespace {

Json veilRecipe(int steps, double nominalShare = 0.5) {
    auto json = test::denoiseRecipe(steps);
    json["id"] = "test.veil";
    json["method"] = "deblur.fovea";
    json["task"] = "deblur";
    json["architecture"] = {{"type", "veil-estimator"}, {"width", 4}};
    json["degradation"] = {{"type", "cataract"}, {"nominalShare", nominalShare}};
    json["training"]["scheme"] = "veil";
    json["training"].erase("loss");
    return json;
}

TEST(Cataract, TheNominalOneIsTheDefault) {
    Random random(1);
    DegradationOptions options;
    options.nominalShare = 1;
    const Cataract drawn = drawCataract(options, random);
    EXPECT_EQ(drawn.transmission, 0.65);
    EXPECT_EQ(drawn.blurPx, 2.5);
    EXPECT_EQ(drawn.veil[2], 70);
}

TEST(Cataract, OneInEightOfTheOthersIsAClearLens) {
    Random random(2);
    DegradationOptions options;
    options.nominalShare = 0;
    int clear = 0;
    for (int i = 0; i < 4000; ++i) {
        const Cataract drawn = drawCataract(options, random);
        clear += drawn.transmission == 1;
        EXPECT_GE(drawn.transmission, 0.5);
    }
    EXPECT_NEAR(clear / 4000.0, 1 / 8.0, 0.02);
}

TEST(Cataract, TheVeilFallsOffFromItsCentre) {
    Cataract cataract;
    cataract.falloff = 0.25;
    const auto shape = veilShape(cataract, {-1, -1, 1, 1}, 5, 5);
    EXPECT_FLOAT_EQ(shape[2][2].item<float>(), 1);
    EXPECT_FLOAT_EQ(shape[2][4].item<float>(), 0.75f);
    EXPECT_FLOAT_EQ(shape[0][0].item<float>(), 0.5f);
}

TEST(VeilEstimator, StartsAsTheIdentity) {
    nn::VeilEstimator network({.width = 4});
    const auto out = network.forward(torch::rand({2, 4, 32, 32}));
    EXPECT_TRUE(torch::equal(out.narrow(1, 0, 3), torch::ones({2, 3, 32, 32})));
    EXPECT_TRUE(torch::equal(out.narrow(1, 3, 3), torch::zeros({2, 3, 32, 32})));
}

TEST(VeilEstimator, SurfacesAreQuadratic) {
    torch::manual_seed(3);
    nn::VeilEstimator network({.width = 4});
    const torch::NoGradGuard noGrad;
    for (auto& parameter : network.parameters()) parameter.copy_(torch::randn_like(parameter) * 0.3);
    const auto out = network.forward(torch::rand({1, 4, 32, 32})).to(torch::kDouble);
    for (int plane = 0; plane < 6; ++plane) {
        // The third difference of a quadratic is zero; of a gain, that of its logarithm.
        const auto surface = plane < 3 ? out[0][plane].log() : out[0][plane];
        const auto third = surface.diff(3, 1);
        EXPECT_LT(third.abs().max().item<double>(), 1e-5) << plane;
        EXPECT_GT(surface.diff(2, 1).abs().max().item<double>(), 1e-5) << plane;
    }
}

TEST(VeilScheme, SamplesHoldTheVeiledPictureItsMaskAndTheCleanOne) {
    const auto scheme = makeScheme(*parseRecipe(veilRecipe(4, 1), "test"), test::photographs(), torch::kCPU);
    ASSERT_TRUE(scheme) << scheme.error().message;
    const auto batch = (*scheme)->batch(0), again = (*scheme)->batch(0);
    EXPECT_EQ(batch.input.sizes(), (at::IntArrayRef{2, 4, 32, 32}));
    EXPECT_TRUE(torch::equal(batch.input, again.input));
    // Where the veil lies between both bounds of its shape the picture does too.
    const auto red = batch.input.select(1, 0), clean = batch.target.select(1, 0);
    EXPECT_GE((red - 0.65 * clean).min().item<float>(), 0.35f * 165 / 255 * 0.49f);
    EXPECT_LE((red - 0.65 * clean).max().item<float>(), 0.35f * 165 / 255 + 1e-5f);
}

TEST(VeilScheme, LearnsToTakeTheVeilAway) {
    test::TemporaryFolder folder;
    auto json = veilRecipe(150, 1);
    json["training"]["validateEvery"] = 50;
    const auto recipe = parseRecipe(json, "test");
    ASSERT_TRUE(recipe) << recipe.error().message;
    const auto result = train(*recipe, test::photographs(), {folder.path() / "run", "cpu", 1}, {});
    ASSERT_TRUE(result) << result.error().message;
    const auto scheme = makeScheme(*recipe, test::photographs(), torch::kCPU);
    const double before = (*scheme)->validate()["inputPsnr"].get<double>();
    EXPECT_GT(result->best, before + 6);
}

TEST(VeilScheme, RefusesOtherNetworksAndDegradations) {
    auto network = veilRecipe(4);
    network["architecture"] = {{"type", "residual-unet"}, {"widths", {8}}, {"blocks", {1}}};
    EXPECT_FALSE(makeScheme(*parseRecipe(network, "test"), test::photographs(), torch::kCPU));
    auto degradation = veilRecipe(4);
    degradation["degradation"] = {{"type", "noise"}};
    EXPECT_FALSE(makeScheme(*parseRecipe(degradation, "test"), test::photographs(), torch::kCPU));
}

}  // namespace
}  // namespace fovea
