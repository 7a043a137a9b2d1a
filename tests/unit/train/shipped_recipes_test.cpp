// What the shipped recipes must say where a paper fixes it. Steps, patches and sizes of networks are reduced by choice and
// said in each recipe; the numbers here are those that make a method the paper's.
#include <gtest/gtest.h>

#include <cmath>

#include "core/base/files.h"
#include "core/nn/network.h"
#include "core/train/losses.h"
#include "core/train/recipe_file.h"

namespace fovea {
namespace {

using Names = std::vector<std::string>;

Recipe shipped(const std::string& id) {
    const auto folder = dataFolder("resources");
    FOVEA_ASSERT(folder);
    const auto recipe = readRecipe(*folder / "recipes" / (id + ".json"));
    EXPECT_TRUE(recipe) << recipe.error().message;
    return recipe ? *recipe : Recipe{};
}

Names typesOf(const std::vector<LossTerm>& loss) {
    Names types;
    for (const auto& term : loss) types.push_back(term.type);
    return types;
}

// Loss of a difference of 0.1 in one channel alone.
double lossOfChannel(const LossTerm& term, int channel) {
    const auto loss = Loss::make({term}, torch::kCPU);
    FOVEA_ASSERT(loss);
    const auto target = torch::full({1, 3, 4, 4}, 0.5f);
    auto output = target.clone();
    output.select(1, channel).add_(0.1f);
    return (*loss)(output, {{}, target, {}}).total.item<double>();
}

void expectGreenWeighted(const LossTerm& term) {
    const double red = lossOfChannel(term, 0);
    EXPECT_GT(red, 0);
    EXPECT_NEAR(lossOfChannel(term, 1) / red, 3, 1e-4);
    EXPECT_NEAR(lossOfChannel(term, 2) / red, 2, 1e-4);
}

std::int64_t convolutions(const Recipe& recipe) {
    const auto network = nn::makeNetwork(recipe.architecture);
    FOVEA_ASSERT(network);
    std::int64_t count = 0;
    for (const auto& parameter : (*network)->parameters()) count += parameter.dim() == 4;
    return count;
}

const Json& optionOf(const Recipe& recipe, const char* name) { return recipe.architecture.at(name); }

// Mahapatra et al. 2017: a network a factor of 2, fed by those before it, at its own size; section 4: beta1 0.93, the
// generator made by the mean squared error first at a rate of 1e-3. Ledig et al. 2017: MSE and CNN loss, adversarial 1e-3.
TEST(ShippedRecipes, TheSuperResolutionGansAreCascadesOfDoublings) {
    for (const int scale : {2, 4, 8, 16}) {
        for (const char* method : {"sr.srgan-saliency", "sr.srgan", "sr.srgan-mse"}) {
            const auto recipe = shipped(method + ("-x" + std::to_string(scale)));
            SCOPED_TRACE(recipe.id);
            Names before;
            for (int stage = 2; stage < scale; stage *= 2) before.push_back(method + ("-x" + std::to_string(stage)));
            EXPECT_EQ(recipe.training.cascade, before);
            EXPECT_EQ(recipe.degradation.type, "low-resolution");
            EXPECT_EQ(recipe.degradation.scale, scale);
            EXPECT_EQ(optionOf(recipe, "type"), "srgan-generator");
            EXPECT_EQ(optionOf(recipe, "upsamplings"), 1);
            EXPECT_EQ(optionOf(recipe, "activation"), "relu");
            EXPECT_EQ(recipe.training.beta1, 0.93);
            if (method == std::string("sr.srgan-mse")) {
                EXPECT_EQ(recipe.training.scheme, "supervised");
                EXPECT_EQ(typesOf(recipe.training.loss), Names{"mse"});
                EXPECT_EQ(recipe.training.rate, 1e-3);
                continue;
            }
            EXPECT_EQ(recipe.training.scheme, "adversarial");
            EXPECT_EQ(recipe.training.startFrom, "sr.srgan-mse-x" + std::to_string(scale));
            EXPECT_EQ(optionOf(recipe, "blocks"), optionOf(shipped(recipe.training.startFrom), "blocks"));
            EXPECT_EQ(recipe.discriminator.at("type"), "srgan-discriminator");
        }
    }
}

// Equation 6 with alpha 0.01 on equations 7, 8 and 9; w1 of equation 3 is 0.4.
TEST(ShippedRecipes, TheSaliencyGanHasThePapersLoss) {
    for (const char* scale : {"x2", "x4", "x8", "x16"}) {
        const auto recipe = shipped(std::string("sr.srgan-saliency-") + scale);
        SCOPED_TRACE(recipe.id);
        EXPECT_EQ(recipe.method, "sr.srgan-saliency");
        EXPECT_EQ(recipe.training.options.real("weight"), 0.01);
        EXPECT_EQ(typesOf(recipe.training.loss), (Names{"saliency-mse", "saliency", "cnn"}));
        for (const auto& term : recipe.training.loss) {
            EXPECT_GT(term.weight, 0);
            if (term.type == "cnn") continue;
            EXPECT_EQ(term.options.choice("map"), "local");
            EXPECT_EQ(term.options.real("curvatureWeight"), 0.4);
        }
    }
}

TEST(ShippedRecipes, LedigsGanHasItsOwnLoss) {
    for (const char* scale : {"x2", "x4", "x8", "x16"}) {
        const auto recipe = shipped(std::string("sr.srgan-") + scale);
        SCOPED_TRACE(recipe.id);
        EXPECT_EQ(recipe.method, "sr.srgan");
        EXPECT_EQ(recipe.training.options.real("weight"), 0.001);
        EXPECT_EQ(typesOf(recipe.training.loss), (Names{"mse", "cnn"}));
    }
}

TEST(ShippedRecipes, TheOtherEnlargersAreThePapers) {
    for (const int scale : {2, 4, 8, 16}) {
        const auto end = "-x" + std::to_string(scale);
        const auto srcnn = shipped("sr.srcnn" + end);
        EXPECT_EQ(optionOf(srcnn, "type"), "srcnn");
        EXPECT_EQ(optionOf(srcnn, "scale"), scale);
        EXPECT_EQ(srcnn.degradation.scale, scale);
        EXPECT_EQ(typesOf(srcnn.training.loss), Names{"mse"});
        EXPECT_EQ(optionOf(shipped("sr.forest" + end), "type"), "forest");
    }
    // Lim et al. 2017, section 3: the baseline of 16 blocks of 64 without residual scaling, by the L1 loss.
    const auto edsr = shipped("sr.edsr-x2");
    EXPECT_EQ(optionOf(edsr, "width"), 64);
    EXPECT_EQ(optionOf(edsr, "blocks"), 16);
    EXPECT_EQ(optionOf(edsr, "residualScaling"), 1.0);
    EXPECT_EQ(typesOf(edsr.training.loss), Names{"l1"});
}

// Hayee and Sytwu: sigma 25 of 255 and patches of 80 px (section 3), 9 and 17 layers (4.1, 4.2), the green-weighted loss
// of section 4.2.
TEST(ShippedRecipes, TheDenoisersSeeThePapersNoise) {
    for (const char* id : {"denoise.autoencoder", "denoise.dncnn", "denoise.dncnn-green"}) {
        const auto recipe = shipped(id);
        SCOPED_TRACE(id);
        EXPECT_EQ(recipe.degradation.type, "noise");
        EXPECT_EQ(recipe.degradation.nominalSigma, 25);
        EXPECT_EQ(recipe.degradation.nominalShare, 1);
        EXPECT_EQ(recipe.training.patchPx, 80);
        EXPECT_EQ(recipe.training.scheme, "supervised");
        ASSERT_EQ(recipe.training.loss.size(), 1u);
        const bool autoencoder = id == std::string("denoise.autoencoder");
        EXPECT_EQ(convolutions(recipe), autoencoder ? 9 : 17);
        if (id != std::string("denoise.dncnn-green")) {
            const LossTerm& term = recipe.training.loss.front();
            EXPECT_EQ(term.type, "mse");
            EXPECT_NEAR(lossOfChannel(term, 1), lossOfChannel(term, 0), 1e-6);
        }
    }
    const auto green = shipped("denoise.dncnn-green");
    expectGreenWeighted(green.training.loss.front());
    EXPECT_EQ(green.training.startFrom, "denoise.dncnn");
}

// A noisy picture at a quarter of the size -> DnCNN -> SRGAN x4; the generator alone first, then MSE 1:3:2, CNN loss and
// 1e-3 of the adversarial one.
TEST(ShippedRecipes, TheGanAfterTheDenoiserIsGreenWeighted) {
    const auto recipe = shipped("denoise.srgan-green");
    EXPECT_EQ(recipe.degradation.type, "low-resolution-noise");
    EXPECT_EQ(recipe.degradation.scale, 4);
    EXPECT_EQ(recipe.degradation.nominalSigma, 25);
    EXPECT_EQ(recipe.degradation.nominalShare, 1);
    EXPECT_EQ(recipe.training.cascade, Names{"denoise.dncnn-green"});
    EXPECT_EQ(optionOf(recipe, "type"), "srgan-generator");
    EXPECT_EQ(optionOf(recipe, "upsamplings"), 2);
    EXPECT_EQ(optionOf(recipe, "activation"), "prelu");
    EXPECT_EQ(recipe.training.scheme, "adversarial");
    EXPECT_EQ(recipe.training.options.real("weight"), 1e-3);
    EXPECT_GT(recipe.training.options.integer("from"), 0);
    EXPECT_LT(recipe.training.options.integer("from"), recipe.training.steps);
    ASSERT_EQ(recipe.training.initialLoss.size(), 1u);
    expectGreenWeighted(recipe.training.initialLoss.front());
    ASSERT_EQ(recipe.training.loss.size(), 2u);
    expectGreenWeighted(recipe.training.loss[0]);
    EXPECT_EQ(recipe.training.loss[1].type, "cnn");
}

// Zhao et al. 2019: unpaired sides, consistency by features; the ablation differs by its consistency alone.
TEST(ShippedRecipes, TheTwoWayGanAndItsAblation) {
    const auto features = shipped("deblur.cyclegan"), image = shipped("deblur.cyclegan-image");
    for (const auto* recipe : {&features, &image}) {
        SCOPED_TRACE(recipe->id);
        EXPECT_EQ(recipe->training.scheme, "two-way");
        EXPECT_EQ(recipe->degradation.type, "none");
        EXPECT_EQ(optionOf(*recipe, "type"), "cycle-generator");
        EXPECT_EQ(recipe->discriminator.at("type"), "patch-discriminator");
        EXPECT_EQ(recipe->training.options.real("adversarialWeight"), 1);
        for (const char* domain : {"blurred", "clear"}) {
            EXPECT_TRUE(std::ranges::any_of(recipe->sources, [&](const auto& source) { return source.domain == domain; }));
        }
    }
    EXPECT_EQ(features.training.options.choice("consistency"), "features");
    EXPECT_EQ(image.training.options.choice("consistency"), "image");
    for (const char* weight : {"consistencyWeight", "identityWeight"}) {
        EXPECT_EQ(features.training.options.real(weight), image.training.options.real(weight));
    }
    EXPECT_EQ(features.architecture, image.architecture);
}

TEST(ShippedRecipes, TheReferenceUnetIsThePapers) {
    const auto recipe = shipped("vessel.unet");
    EXPECT_EQ(recipe.architecture, (Json{{"type", "unet"}}));
    EXPECT_EQ(recipe.training.patchPx, 48);
    EXPECT_EQ(typesOf(recipe.training.loss), Names{"vessel"});
}

}  // namespace
}  // namespace fovea
