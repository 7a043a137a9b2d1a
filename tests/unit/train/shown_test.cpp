// What the schemes show of a run: of every scheme the same photographs, input, answer and reference as pictures that fit
// each other, and an answer that follows the network.
#include <gtest/gtest.h>

#include "core/train/patch_keeper.h"
#include "core/train/scheme.h"
#include "tests/support/temporary_folder.h"
#include "tests/unit/train/photographs.h"

namespace fovea {
namespace {

struct Case {
    const char* name;
    Json architecture, degradation, training;
    int inputChannels, madeChannels;
    int shownPx;  // the side of what the network makes, as it is kept
};

Json synthesis(const char* scheme, Json more = Json::object()) {
    Json training{{"scheme", scheme}, {"precision", "fp32"}, {"batch", 1}, {"steps", 4}};
    training.update(more);
    return training;
}

const std::vector<Case>& cases() {
    static const std::vector<Case> list{
        {"veil", {{"type", "veil-estimator"}, {"width", 4}}, {{"type", "cataract"}}, synthesis("veil", {{"patchPx", 48}}), 3, 3, 48},
        {"vae", {{"type", "residual-vae"}, {"sidePx", 16}, {"latent", 2}, {"widths", {4, 6}}, {"components", 4}}, {{"type", "none"}}, synthesis("vae"), 1, 1, 16},
        {"denoising", {{"type", "vessel-denoiser"}, {"widths", {6, 8}}, {"blocks", {1, 1}}}, {{"type", "none"}},
         synthesis("vessel-denoising", {{"patchPx", 32}, {"vessel-denoising", {{"framePx", 64}}}}), 1, 1, 64},
        {"pix2pix", {{"type", "pix2pix-generator"}, {"width", 4}, {"levels", 4}}, {{"type", "none"}}, synthesis("pix2pix", {{"patchPx", 64}}), 1, 3, 64},
        {"pix2pixLarge", {{"type", "pix2pix-generator"}, {"width", 2}, {"levels", 4}}, {{"type", "none"}}, synthesis("pix2pix", {{"patchPx", 320}}), 1, 3, 256},
    };
    return list;
}

Recipe recipeOf(const Case& c) {
    Json json{{"format", "fovea-recipe/1"}, {"id", "test.shown"}, {"method", "test"}, {"task", "denoise"}, {"licence", "CC0"}, {"data", {{{"folder", "none"}}}},
              {"augment", {{"dihedral", false}}}, {"architecture", c.architecture}, {"degradation", c.degradation}, {"training", c.training}};
    auto recipe = parseRecipe(json, c.name);
    EXPECT_TRUE(recipe) << (recipe ? "" : recipe.error().message);
    return std::move(*recipe);
}

class Shown : public ::testing::TestWithParam<Case> {};

TEST_P(Shown, PicturesFitAndFollowTheNetwork) {
    torch::manual_seed(1);
    auto scheme = makeScheme(recipeOf(GetParam()), test::photographs(), torch::kCPU);
    ASSERT_TRUE(scheme) << scheme.error().message;
    const auto shown = (*scheme)->shown(PatchKeeper::kMostPatches);
    ASSERT_EQ(shown.size(), 1u);  // one photograph is held out
    EXPECT_EQ((*scheme)->shown(0).size(), 0u);

    const test::TemporaryFolder folder;
    PatchKeeper keeper(shown);
    (*scheme)->network().eval();
    (*scheme)->validate();
    keeper.look();
    ASSERT_TRUE(keeper.write(folder.path(), 2, PatchKeeper::Now::best));
    const auto first = readFixedPatches(folder.path());
    ASSERT_TRUE(first) << first.error().message;
    const FixedPatch& patch = first->patches.at(0);
    EXPECT_EQ(patch.input.channels, GetParam().inputChannels);
    EXPECT_EQ(patch.now.channels, GetParam().madeChannels);
    EXPECT_EQ(patch.now.width, GetParam().shownPx);
    EXPECT_EQ(patch.now.height, GetParam().shownPx);
    EXPECT_EQ(patch.reference.channels, patch.now.channels);
    EXPECT_EQ(patch.reference.width, patch.now.width);
    const auto [darkest, brightest] = std::ranges::minmax(patch.reference.pixels);
    EXPECT_GT(brightest - darkest, 50);  // a picture, not a plain

    // Other weights make another picture; what was best stays.
    {
        const torch::NoGradGuard noGrad;
        for (auto& parameter : (*scheme)->network().parameters()) parameter.add_(0.1 * torch::randn_like(parameter));
    }
    keeper.look();
    ASSERT_TRUE(keeper.write(folder.path(), 4, PatchKeeper::Now::notBest));
    const auto second = readFixedPatches(folder.path());
    ASSERT_TRUE(second);
    EXPECT_EQ(second->step, 4);
    EXPECT_EQ(second->bestStep, 2);
    EXPECT_EQ(second->patches[0].best, patch.best);
    EXPECT_NE(second->patches[0].now, patch.now);
    EXPECT_EQ(second->patches[0].input, patch.input);
}

INSTANTIATE_TEST_SUITE_P(Schemes, Shown, ::testing::ValuesIn(cases()), [](const auto& scheme) { return std::string(scheme.param.name); });

TEST(ShownNone, NothingIsWrittenWhenNoPhotographIsHeldOut) {
    auto photographs = test::photographs();
    for (auto& p : photographs) p.validation = false;
    for (const Case& c : cases()) {
        auto scheme = makeScheme(recipeOf(c), photographs, torch::kCPU);
        ASSERT_TRUE(scheme) << scheme.error().message;
        const test::TemporaryFolder folder;
        PatchKeeper keeper((*scheme)->shown(PatchKeeper::kMostPatches));
        keeper.look();
        ASSERT_TRUE(keeper.write(folder.path(), 2, PatchKeeper::Now::best));
        EXPECT_FALSE(readFixedPatches(folder.path())) << c.name;
    }
}

}  // namespace
}  // namespace fovea
