// Adam as the recipe wants it: what it is made with, and what one update does.
#include "core/train/optimizer.h"

#include <gtest/gtest.h>

#include "core/train/scheme.h"
#include "tests/unit/train/photographs.h"

namespace fovea {
namespace {

Json changedRecipe() {
    auto json = test::denoiseRecipe(10);
    json["training"].update({{"rate", 2e-4}, {"beta1", 0.93}, {"beta2", 0.99}, {"weightDecay", 1e-5}});
    return json;
}

void expectChanged(torch::optim::Adam& optimizer) {
    ASSERT_EQ(optimizer.param_groups().size(), 1u);
    const auto& options = static_cast<const torch::optim::AdamOptions&>(optimizer.param_groups().front().options());
    EXPECT_DOUBLE_EQ(options.lr(), 2e-4);
    EXPECT_DOUBLE_EQ(std::get<0>(options.betas()), 0.93);
    EXPECT_DOUBLE_EQ(std::get<1>(options.betas()), 0.99);
    EXPECT_DOUBLE_EQ(options.weight_decay(), 1e-5);
}

TEST(Optimizer, IsAdamWithTheRecipesNumbers) {
    const auto recipe = parseRecipe(changedRecipe(), "test");
    ASSERT_TRUE(recipe) << recipe.error().message;
    torch::nn::Linear layer(2, 2);
    const auto optimizer = makeAdam(*layer, recipe->training);
    expectChanged(*optimizer);
    EXPECT_EQ(optimizer->param_groups().front().params().size(), 2u);
}

TEST(Optimizer, EveryNetworkOfAnAdversarialRunHasTheRecipesNumbers) {
    auto json = changedRecipe();
    json["architecture"] = {{"type", "srgan-generator"}, {"width", 4}, {"blocks", 1}, {"global", "bicubic"}};
    json["discriminator"] = {{"type", "srgan-discriminator"}, {"width", 4}, {"dense", 8}, {"grid", 1}};
    json["degradation"] = {{"type", "low-resolution"}, {"scale", 2}};
    json["training"].update({{"scheme", "adversarial"}, {"patchPx", 16}, {"loss", "mse"}});
    const auto scheme = makeScheme(*parseRecipe(json, "test"), test::photographs(), torch::kCPU);
    ASSERT_TRUE(scheme) << scheme.error().message;
    const auto parts = (*scheme)->parts();
    ASSERT_EQ(parts.size(), 2u);
    for (const auto& part : parts) {
        ASSERT_TRUE(part.optimizer) << part.name;
        expectChanged(*part.optimizer);
    }
}

// Kingma and Ba 2015, algorithm 1, by hand for two steps with gradients 1 and 3 of one weight.
TEST(Optimizer, TwoUpdatesByHand) {
    TrainingOptions options;
    options.beta1 = 0.5;
    options.beta2 = 0.8;
    options.gradientClip = 0;
    torch::nn::Linear layer(torch::nn::LinearOptions(1, 1).bias(false));
    {
        const torch::NoGradGuard noGrad;
        layer->weight.fill_(2);
    }
    const auto optimizer = makeAdam(*layer, options);
    double m = 0, v = 0, expected = 2;
    for (int step = 1; step <= 2; ++step) {
        const double gradient = step == 1 ? 1 : 3, rate = 0.1 * step;  // the rate is given anew for each
        layer->weight.mutable_grad() = torch::full({1, 1}, gradient);
        ASSERT_TRUE(update(*optimizer, *layer, options, rate));
        m = 0.5 * m + 0.5 * gradient;
        v = 0.8 * v + 0.2 * gradient * gradient;
        expected -= rate * (m / (1 - std::pow(0.5, step))) / (std::sqrt(v / (1 - std::pow(0.8, step))) + 1e-8);
        EXPECT_NEAR(layer->weight.item<double>(), expected, 1e-6) << step;
    }
}

TEST(Optimizer, AGradientThatIsNotFiniteChangesNothing) {
    const TrainingOptions options;
    torch::nn::Linear layer(2, 2);
    const auto optimizer = makeAdam(*layer, options);
    const auto before = layer->weight.detach().clone();
    layer->weight.mutable_grad() = torch::full({2, 2}, NAN);
    layer->bias.mutable_grad() = torch::ones({2});
    EXPECT_FALSE(update(*optimizer, *layer, options, 0.1));
    EXPECT_TRUE(torch::equal(layer->weight, before));
}

}  // namespace
}  // namespace fovea
