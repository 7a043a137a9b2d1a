// Every loss against values worked out by hand or by plain loops over its equation.
#include "core/train/losses.h"

#include <gtest/gtest.h>

#include "core/base/files.h"
#include "core/nn/features.h"
#include "core/nn/saliency.h"
#include "core/nn/structural_similarity.h"
#include "core/nn/weights.h"
#include "tests/support/temporary_folder.h"
#include "tests/unit/train/photographs.h"

namespace fovea {
namespace {

std::vector<LossTerm> termsOf(const Json& loss) {
    auto json = test::denoiseRecipe(10);
    json["training"]["loss"] = loss;
    const auto recipe = parseRecipe(json, "test");
    EXPECT_TRUE(recipe) << recipe.error().message;
    return recipe ? recipe->training.loss : std::vector<LossTerm>();
}

double lossOf(const Json& loss, const torch::Tensor& output, const Batch& batch) {
    const auto made = Loss::make(termsOf(loss), torch::kCPU);
    EXPECT_TRUE(made) << made.error().message;
    return (*made)(output, batch).total.item<double>();
}

// Flat colours: output less target is (0.1, -0.2, 0.3).
const auto kTarget = torch::tensor({0.5f, 0.6f, 0.2f}).view({1, 3, 1, 1}).expand({1, 3, 8, 8}).contiguous();
const auto kOutput = torch::tensor({0.6f, 0.4f, 0.5f}).view({1, 3, 1, 1}).expand({1, 3, 8, 8}).contiguous();
const Batch kFlat{{}, kTarget, {}};

TEST(Losses, OfPixelsByHand) {
    EXPECT_NEAR(lossOf("l1", kOutput, kFlat), 0.6 / 3, 1e-6);
    EXPECT_NEAR(lossOf("mse", kOutput, kFlat), 0.14 / 3, 1e-6);
    const auto charbonnier = [](double x) { return std::sqrt(x * x + 1e-4); };
    const double all = (charbonnier(0.1) + charbonnier(0.2) + charbonnier(0.3)) / 3;
    EXPECT_NEAR(lossOf("charbonnier", kOutput, kFlat), all, 1e-6);
    const double luminance = charbonnier(0.299 * 0.1 - 0.587 * 0.2 + 0.114 * 0.3);
    EXPECT_NEAR(lossOf("charbonnier-luminance", kOutput, kFlat), 0.5 * all + 0.5 * luminance, 1e-6);
}

TEST(Losses, SsimByHandAndByItsDefinition) {
    // Flat pictures have neither variance nor covariance: (2 a b + C1) / (a^2 + b^2 + C1), mean of the channels.
    const auto wide = [](const torch::Tensor& x) { return x.slice(2, 0, 1).slice(3, 0, 1).expand({1, 3, 13, 12}).contiguous(); };
    const auto flat = [](double a, double b) { return (2 * a * b + 1e-4) / (a * a + b * b + 1e-4); };
    const double expected = 1 - (flat(0.6, 0.5) + flat(0.4, 0.6) + flat(0.5, 0.2)) / 3;
    EXPECT_NEAR(lossOf("ssim", wide(kOutput), {{}, wide(kTarget), {}}), expected, 1e-4);
    // Wang et al., equation 13, by plain loops at the one place where an 11 x 11 picture holds the window.
    torch::manual_seed(3);
    const auto x = torch::rand({1, 1, 11, 11}), y = (x + 0.2 * torch::rand({1, 1, 11, 11})).contiguous();
    double weights = 0, mx = 0, my = 0, xx = 0, yy = 0, xy = 0;
    for (int r = 0; r < 11; ++r) {
        for (int c = 0; c < 11; ++c) {
            const double w = std::exp(-((r - 5) * (r - 5) + (c - 5) * (c - 5)) / (2 * 1.5 * 1.5));
            const double a = x[0][0][r][c].item<float>(), b = y[0][0][r][c].item<float>();
            weights += w, mx += w * a, my += w * b, xx += w * a * a, yy += w * b * b, xy += w * a * b;
        }
    }
    for (double* sum : {&mx, &my, &xx, &yy, &xy}) *sum /= weights;
    xx -= mx * mx, yy -= my * my, xy -= mx * my;
    const double ssim = (2 * mx * my + 1e-4) * (2 * xy + 9e-4) / ((mx * mx + my * my + 1e-4) * (xx + yy + 9e-4));
    EXPECT_NEAR(nn::structuralSimilarity(x, y).item<double>(), ssim, 1e-5);
    EXPECT_NEAR(nn::structuralSimilarity(x, x).item<double>(), 1, 1e-6);
    // It can be learnt by: a step against the gradient makes the pictures more alike.
    auto moved = y.clone().requires_grad_(true);
    const auto before = nn::structuralSimilarity(moved, x);
    before.backward();
    EXPECT_GT(nn::structuralSimilarity(y + 0.01 * moved.grad() / moved.grad().abs().max(), x).item<double>(), before.item<double>());
}

TEST(Losses, GreenCountsThreeAndBlueTwo) {
    // 1:3:2 scaled to a mean of 1 is 0.5, 1.5, 1.
    const double expected = (0.5 * 0.01 + 1.5 * 0.04 + 1.0 * 0.09) / 3;
    EXPECT_NEAR(lossOf("mse-green", kOutput, kFlat), expected, 1e-6);
    EXPECT_NEAR(lossOf(Json{{"type", "mse"}, {"channels", {1, 3, 2}}}, kOutput, kFlat), expected, 1e-6);
    EXPECT_NEAR(lossOf(Json{{"type", "l1"}, {"channels", {0, 1, 0}}}, kOutput, kFlat), 0.2, 1e-6);
}

TEST(Losses, AListIsTheWeightedSumAndReportsItsTerms) {
    const auto made = Loss::make(termsOf(Json::array({Json{{"type", "mse"}, {"weight", 10}}, "l1"})), torch::kCPU);
    ASSERT_TRUE(made);
    const auto value = (*made)(kOutput, kFlat);
    EXPECT_NEAR(value.total.item<double>(), 10 * 0.14 / 3 + 0.2, 1e-6);
    ASSERT_EQ(value.terms.size(), 2u);
    EXPECT_EQ(value.terms[0].first, "mse");
    EXPECT_NEAR(value.terms[0].second.item<double>(), 0.14 / 3, 1e-6);
}

TEST(Losses, VesselsAreCrossEntropyInsideTheWeight) {
    const auto logits = torch::tensor({0.0f, 2.0f, -50.0f, 3.0f}).view({1, 1, 2, 2});
    const Batch batch{{}, torch::tensor({1.0f, 0.0f, 1.0f, 1.0f}).view({1, 1, 2, 2}), torch::tensor({1.0f, 1.0f, 0.0f, 0.0f}).view({1, 1, 2, 2})};
    EXPECT_NEAR(lossOf("vessel", logits, batch), (std::log(2.0) + std::log(1 + std::exp(2.0))) / 2, 1e-6);
    EXPECT_NEAR(lossOf(Json{{"type", "vessel"}, {"vesselWeight", 3}}, logits, batch), (3 * std::log(2.0) + std::log(1 + std::exp(2.0))) / 2, 1e-6);
}

// What the documentation promises of it: 0.5 is answered where the probability is 1 / (1 + weight).
TEST(Losses, WeightedVesselsMoveTheHalf) {
    const double weight = 1.5, share = 1 / (1 + weight);
    const auto target = (torch::arange(1000) < 1000 * share).to(torch::kFloat).view({1, 1, 20, 50});
    const Batch batch{{}, target, torch::ones_like(target)};
    const auto at = [&](double logit) {
        return lossOf(Json{{"type", "vessel"}, {"vesselWeight", weight}}, torch::full_like(target, logit), batch);
    };
    EXPECT_LT(at(0), at(0.05));
    EXPECT_LT(at(0), at(-0.05));
}

torch::Tensor pictures(std::uint64_t seed) {
    torch::manual_seed(seed);
    return torch::rand({2, 3, 16, 16});
}

torch::Tensor luminanceOf(const torch::Tensor& rgb) {
    return (0.299 * rgb.select(1, 0) + 0.587 * rgb.select(1, 1) + 0.114 * rgb.select(1, 2)).unsqueeze(1);
}

// Equations 7 and 9 of the saliency paper, pixel by pixel.
TEST(Losses, SaliencyIsItsEquations) {
    const auto output = pictures(1), target = pictures(2);
    const Batch batch{{}, target, {}};
    const auto ofTarget = nn::saliency(luminanceOf(target), {}).saliency, ofOutput = nn::saliency(luminanceOf(output), {}).saliency;
    double seven = 0, nine = 0;
    for (int n = 0; n < 2; ++n) {
        for (int y = 0; y < 16; ++y) {
            for (int x = 0; x < 16; ++x) {
                const double wt = ofTarget[n][0][y][x].item<double>(), wo = ofOutput[n][0][y][x].item<double>();
                nine += (wt - wo) * (wt - wo);
                for (int c = 0; c < 3; ++c) {
                    const double d = wt * target[n][c][y][x].item<double>() - wo * output[n][c][y][x].item<double>();
                    seven += d * d;
                }
            }
        }
    }
    EXPECT_NEAR(lossOf("saliency-mse", output, batch), seven / (2 * 3 * 256), 1e-5);
    EXPECT_NEAR(lossOf("saliency", output, batch), nine / (2 * 256), 1e-5);
    EXPECT_NEAR(lossOf("saliency", target, batch), 0, 1e-12);
}

TEST(Losses, MapsOfTheAblationDifferAndSendGradients) {
    const auto target = pictures(2);
    const Batch batch{{}, target, {}};
    std::vector<double> values;
    for (const char* map : {"local", "curvature", "entropy", "perazzi"}) {
        auto output = pictures(1).requires_grad_(true);
        const auto loss = Loss::make(termsOf(Json{{"type", "saliency"}, {"map", map}}), torch::kCPU);
        ASSERT_TRUE(loss);
        const auto value = (*loss)(output, batch).total;
        value.backward();
        EXPECT_TRUE(torch::isfinite(output.grad()).all().item<bool>()) << map;
        EXPECT_GT(output.grad().abs().sum().item<double>(), 0) << map;
        for (const double other : values) EXPECT_NE(value.item<double>(), other) << map;
        values.push_back(value.item<double>());
    }
    // One feature alone is a share of 1 or 0.
    EXPECT_NEAR(values[1], lossOf(Json{{"type", "saliency"}, {"curvatureWeight", 1}}, pictures(1), batch), 1e-6);
    EXPECT_NEAR(values[2], lossOf(Json{{"type", "saliency"}, {"curvatureWeight", 0}}, pictures(1), batch), 1e-6);
}

TEST(Losses, CnnComparesFeaturesFromAFile) {
    const test::TemporaryFolder folder;
    torch::manual_seed(3);
    const auto features = nn::PerceptualFeatures::make("squeezenet-features", "fire2");
    ASSERT_TRUE(features) << features.error().message;
    const auto path = folder / "features.safetensors";
    ASSERT_TRUE(replaceFile(path, nn::encodeWeights(**features)));
    torch::manual_seed(4);
    const auto output = torch::rand({1, 3, 40, 40}), target = torch::rand({1, 3, 40, 40});
    const Json term{{"type", "cnn"}, {"features", "squeezenet-features"}, {"layer", "fire2"}, {"weights", path.string()}};
    const auto expected = ((*features)->forward(output) - (*features)->forward(target)).square().mean().item<double>();
    EXPECT_GT(expected, 0);
    EXPECT_NEAR(lossOf(term, output, {{}, target, {}}), expected, 1e-6 * std::max(1.0, expected));
    auto absent = term;
    absent["weights"] = (folder / "none.safetensors").string();
    const auto refused = Loss::make(termsOf(absent), torch::kCPU);
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().message.find("none.safetensors"), std::string::npos);
}

}  // namespace
}  // namespace fovea
