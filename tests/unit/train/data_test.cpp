// Degradations, patches, packed sets and scores.
#include <gtest/gtest.h>

#include "core/train/degradation.h"
#include "core/train/sampler.h"
#include "core/train/scores.h"
#include "tests/support/temporary_folder.h"
#include "tests/unit/train/photographs.h"

namespace fovea {
namespace {

using torch::indexing::Slice;

Recipe recipeOf(const Json& json) { return *parseRecipe(json, "test"); }

// Made once with scikit-image:
//   y, x = np.mgrid[0:64, 0:64]
//   a = np.stack([(x*37 + y*11 + (x*y) % 13 * 9) % 256, (x*5 + y*71) % 256, (x*x + y*3) % 256], -1).astype(float)
//   np.rint(resize(a, (64//r, 64//r), order=1, anti_aliasing=True, preserve_range=True))[c, c], [c-1, c+1], [c+1, c-2]
//   with c = 64 // r // 2
TEST(Degradation, LowResolutionEqualsScikitImage) {
    constexpr int kSide = 64;
    auto clean = torch::empty({3, kSide, kSide});
    for (int y = 0; y < kSide; ++y) {
        for (int x = 0; x < kSide; ++x) {
            clean[0][y][x] = ((x * 37 + y * 11 + (x * y) % 13 * 9) % 256) / 255.0;
            clean[1][y][x] = ((x * 5 + y * 71) % 256) / 255.0;
            clean[2][y][x] = ((x * x + y * 3) % 256) / 255.0;
        }
    }
    const std::map<int, std::vector<std::array<int, 3>>> expected{{2, {{89, 152, 130}, {128, 105, 130}, {139, 154, 148}}},
                                                                  {4, {{130, 118, 140}, {137, 113, 140}, {106, 114, 125}}}};
    for (const auto& [scale, values] : expected) {
        DegradationOptions options{.type = "low-resolution", .scale = scale};
        Random random(1);
        const auto low = degrade(clean, options, {}, random);
        const int margin = degradationMargin(options) / scale;
        ASSERT_EQ(low.size(1), kSide / scale - 2 * margin);
        const int c = kSide / scale / 2 - margin;
        const int places[3][2] = {{c, c}, {c - 1, c + 1}, {c + 1, c - 2}};
        for (int i = 0; i < 3; ++i) {
            for (int k = 0; k < 3; ++k) {
                EXPECT_NEAR(low[k][places[i][0]][places[i][1]].item<float>() * 255, values[i][k], 0.01) << scale << " " << i << " " << k;
            }
        }
    }
}

TEST(Degradation, NoiseHasTheStatedDeviationAndIsSeeded) {
    const DegradationOptions options{.type = "noise", .nominalSigma = 25, .nominalShare = 1};
    const auto grey = torch::full({3, 128, 128}, 0.5f);
    Random one(7), same(7), other(8);
    const auto noisy = degrade(grey, options, {}, one);
    EXPECT_NEAR((noisy - grey).std().item<float>() * 255, 25, 0.5);
    EXPECT_NEAR((noisy - grey).mean().item<float>() * 255, 0, 0.5);
    EXPECT_TRUE(torch::equal(noisy, degrade(grey, options, {}, same)));
    EXPECT_FALSE(torch::equal(noisy, degrade(grey, options, {}, other)));
    const auto steps = noisy * 255;
    EXPECT_LT((steps - steps.round()).abs().max().item<float>(), 1e-3);  // as a file would hold it
}

TEST(Degradation, CataractOfAFlatPictureIsTransmissionAndVeil) {
    const DegradationOptions options{.type = "cataract", .nominalShare = 1};
    const int margin = degradationMargin(options);
    const auto flat = torch::full({3, 64 + 2 * margin, 64 + 2 * margin}, 0.4f);
    Random random(3);
    const auto hazy = degrade(flat, options, {-0.01, -0.01, 0.01, 0.01}, random);
    const double veil[3] = {165, 140, 70};
    for (int c = 0; c < 3; ++c) EXPECT_NEAR(hazy[c].mean().item<float>() * 255, 0.65 * 0.4 * 255 + 0.35 * veil[c], 0.5);
    EXPECT_NEAR((hazy[0] * 255).std().item<float>(), 2, 0.2);
    const auto corner = degrade(flat, options, {0.99, 0.99, 1.01, 1.01}, random);
    EXPECT_NEAR(corner[0].mean().item<float>() * 255, 0.65 * 0.4 * 255 + 0.35 * 165 * 0.5, 0.5);
}

TEST(Sampler, DependsOnlyOnSeedStepAndIndex) {
    const auto recipe = recipeOf(test::denoiseRecipe(10));
    const auto sampler = Sampler::make(test::photographs(), recipe);
    ASSERT_TRUE(sampler) << sampler.error().message;
    const auto fifth = sampler->batch(5);
    sampler->batch(1);
    const auto again = sampler->batch(5);
    EXPECT_TRUE(torch::equal(fifth.input, again.input) && torch::equal(fifth.target, again.target));
    EXPECT_FALSE(torch::equal(fifth.input, sampler->batch(6).input));
    EXPECT_EQ(fifth.input.sizes(), (at::IntArrayRef{2, 3, 32, 32}));
    EXPECT_EQ(sampler->validation(512).size(), 1u);
}

TEST(Sampler, InputAndTargetShowTheSamePlace) {
    auto json = test::denoiseRecipe(10);
    json["degradation"] = {{"type", "low-resolution"}, {"scale", 2}};
    const auto sampler = Sampler::make(test::photographs(), recipeOf(json));
    ASSERT_TRUE(sampler) << sampler.error().message;
    for (int step = 0; step < 6; ++step) {
        const auto batch = sampler->batch(step);
        EXPECT_EQ(batch.target.size(2), 2 * batch.input.size(2));
        EXPECT_LT((torch::avg_pool2d(batch.target, 2) - batch.input).abs().mean().item<float>(), 0.02f);
    }
}

TEST(Sampler, VesselLabelsTurnAndScaleWithThePicture) {
    auto json = test::denoiseRecipe(10);
    json.erase("degradation");
    json["training"]["loss"] = "vessel";
    json["augment"] = {{"scaleLow", 0.8}, {"scaleHigh", 1.3}};
    const auto sampler = Sampler::make(test::photographs(), recipeOf(json));
    ASSERT_TRUE(sampler) << sampler.error().message;
    for (int step = 0; step < 6; ++step) {
        const auto batch = sampler->batch(step);
        // In the made-up photographs the vessels are where the third channel is dark.
        const auto dark = (batch.input.select(1, 2).unsqueeze(1) < (128 - 45) / 255.0).to(torch::kFloat);
        EXPECT_GT((dark == batch.target).to(torch::kFloat).mean().item<float>(), 0.93f);
        EXPECT_EQ(batch.weight.sizes(), batch.target.sizes());
    }
}

TEST(Sampler, VesselPatchesTurnByAnyAngleAndChangeColourWithoutTheirLabels) {
    auto json = test::denoiseRecipe(10);
    json.erase("degradation");
    json["training"]["loss"] = "vessel";
    json["augment"] = {{"rotation", 180}};
    const auto turned = *Sampler::make(test::photographs(), recipeOf(json));
    json["augment"] = {{"rotation", 180}, {"gain", 0.5}, {"noise", 30}};
    const auto coloured = *Sampler::make(test::photographs(), recipeOf(json));
    json["augment"] = {{"rotation", 180}, {"plainShare", 1}};
    const auto plain = *Sampler::make(test::photographs(), recipeOf(json));
    for (int step = 0; step < 6; ++step) {
        const auto batch = turned.batch(step);
        EXPECT_EQ(batch.input.sizes(), (at::IntArrayRef{2, 3, 32, 32}));
        const auto dark = (batch.input.select(1, 2).unsqueeze(1) < (128 - 45) / 255.0).to(torch::kFloat);
        EXPECT_GT((dark == batch.target).to(torch::kFloat).mean().item<float>(), 0.93f);
        EXPECT_EQ(batch.weight.min().item<float>(), 1);  // the square it is cut from has room for the turn: no empty corner
        EXPECT_GT((coloured.batch(step).input - batch.input).abs().mean().item<float>(), 0.01f);
        // Whole grey levels: not interpolated.
        const auto levels = plain.batch(step).input * 255;
        EXPECT_LT((levels - levels.round()).abs().max().item<float>(), 1e-3f);
        EXPECT_GT((batch.input * 255 - (batch.input * 255).round()).abs().max().item<float>(), 0.1f);
    }
}

TEST(Sampler, RefusesWhatCannotWork) {
    auto json = test::denoiseRecipe(10);
    json["training"]["patchPx"] = 512;
    EXPECT_FALSE(Sampler::make(test::photographs(), recipeOf(json)));
    auto unlabelled = test::photographs();
    unlabelled[0].label.clear();
    json = test::denoiseRecipe(10);
    json["training"]["loss"] = "vessel";
    EXPECT_FALSE(Sampler::make(unlabelled, recipeOf(json)));
}

TEST(Photographs, ALeakBetweenTrainingAndValidationIsFound) {
    auto set = test::photographs();
    EXPECT_TRUE(describeSplit(set));
    set[2].group = set[0].group;
    const auto split = describeSplit(set);
    ASSERT_FALSE(split);
    EXPECT_NE(split.error().message.find("both"), std::string::npos);
}

TEST(Photographs, APackedSetComesBackWhole) {
    const test::TemporaryFolder folder;
    auto set = test::photographs();
    set[1].label.clear();
    set[0].domain = "blurred";
    ASSERT_TRUE(savePacked(set, folder / "set.safetensors"));
    const auto back = loadPacked(folder / "set.safetensors");
    ASSERT_TRUE(back) << back.error().message;
    ASSERT_EQ(back->size(), set.size());
    for (std::size_t i = 0; i < set.size(); ++i) {
        EXPECT_EQ((*back)[i].pixels, set[i].pixels);
        EXPECT_EQ((*back)[i].mask, set[i].mask);
        EXPECT_EQ((*back)[i].label, set[i].label);
        EXPECT_EQ((*back)[i].validation, set[i].validation);
        EXPECT_EQ((*back)[i].radiusPx, set[i].radiusPx);
        EXPECT_EQ((*back)[i].domain, set[i].domain);
    }
}

TEST(Scores, AreaUnderRocByHand) {
    const auto roc = [](std::vector<float> scores, std::vector<float> truth) {
        return areaUnderRoc(torch::tensor(scores), torch::tensor(truth));
    };
    EXPECT_DOUBLE_EQ(roc({0.1f, 0.4f, 0.35f, 0.8f}, {0, 0, 1, 1}), 0.75);
    EXPECT_DOUBLE_EQ(roc({0.5f, 0.5f, 0.5f, 0.5f}, {0, 1, 0, 1}), 0.5);
    EXPECT_DOUBLE_EQ(roc({0.1f, 0.2f, 0.9f}, {0, 0, 1}), 1.0);
    EXPECT_DOUBLE_EQ(roc({0.1f, 0.2f, 0.9f}, {1, 1, 0}), 0.0);
}

}  // namespace
}  // namespace fovea
