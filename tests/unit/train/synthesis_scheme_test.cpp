// The three schemes of synthesis on tiny networks and made-up photographs.
#include <gtest/gtest.h>

#include <cmath>

#include "core/base/fundus_frame.h"
#include "core/train/pix2pix_scheme.h"
#include "core/train/vae_scheme.h"
#include "core/train/vessel_denoising_scheme.h"
#include "tests/support/models.h"
#include "tests/support/temporary_folder.h"
#include "tests/unit/train/photographs.h"

namespace fovea {
namespace {

using Content = FundusFrames::Content;

Recipe recipe(const std::string& scheme, const std::string& architecture, const std::string& training) {
    auto parsed = parseRecipe(Json::parse(R"({"format": "fovea-recipe/1", "id": "test.synthesis", "method": "synth.fundus",
        "task": "synthesize", "title": "Test", "licence": "GPL-3.0-or-later", "data": [{"folder": "none"}],
        "architecture": )" + architecture + R"(, "augment": {"dihedral": false},
        "training": {"scheme": ")" + scheme + R"(", "precision": "fp32", "batch": 2, "rate": 0.01, "warmupSteps": 0, "steps": 50, )" +
                                          training + "}}"), "test");
    EXPECT_TRUE(parsed) << parsed.error().message;
    return *parsed;
}

Recipe vae() {
    return recipe("vae", R"({"type": "residual-vae", "sidePx": 16, "latent": 2, "widths": [4, 6], "components": 4})",
                  R"("vae": {"deviation": 0.5, "klFrom": 1, "kl": 2})");
}
Recipe denoising() {
    return recipe("vessel-denoising", R"({"type": "vessel-denoiser", "widths": [6, 8], "blocks": [1, 1]})",
                  R"("patchPx": 32, "vessel-denoising": {"framePx": 64})");
}
Recipe colouring() {
    return recipe("pix2pix", R"({"type": "pix2pix-generator", "width": 4, "levels": 4})",
                  R"("patchPx": 64, "gradientClip": 0, "pix2pix": {"vessels": 3})");
}

double mean(const std::vector<double>& values) {
    double sum = 0;
    for (const double value : values) sum += value;
    return sum / static_cast<double>(values.size());
}

// Ten steps on one batch lower the loss of its kind.
void learns(const Recipe& recipe, const std::string& term) {
    torch::manual_seed(1);
    auto scheme = makeScheme(recipe, test::photographs(), torch::kCPU);
    ASSERT_TRUE(scheme) << scheme.error().message;
    (*scheme)->network().train();
    const Batch batch = (*scheme)->batch(0);
    EXPECT_TRUE(torch::equal(batch.input, (*scheme)->batch(0).input));
    EXPECT_FALSE(torch::equal(batch.input, (*scheme)->batch(1).input));
    std::vector<double> values;
    for (int step = 0; step < 24; ++step) {
        const auto report = (*scheme)->step(batch, 0, 0.005);
        ASSERT_TRUE(report) << report.error().message;
        values.push_back((*report)[term].get<double>());
        ASSERT_TRUE(std::isfinite(values.back()));
    }
    EXPECT_LT(mean({values.end() - 4, values.end()}), 0.95 * mean({values.begin(), values.begin() + 4}));
    (*scheme)->network().eval();
    const Json scores = (*scheme)->validate();
    EXPECT_LT(scores["score"].get<double>(), 0);
    EXPECT_EQ(scores["images"], 1);
}

TEST(SynthesisSchemes, VaeLearns) { learns(vae(), "loss"); }
TEST(SynthesisSchemes, DenoiserLearns) { learns(denoising(), "loss"); }
TEST(SynthesisSchemes, Pix2pixLearns) { learns(colouring(), "l1"); }

TEST(SynthesisSchemes, VaeLossIsTheSumOfItsTermsByHand) {
    torch::manual_seed(2);
    auto scheme = makeScheme(vae(), test::photographs(), torch::kCPU);
    ASSERT_TRUE(scheme);
    auto& network = dynamic_cast<nn::ResidualVae&>((*scheme)->network());
    Batch batch = (*scheme)->batch(3);
    double reconstruction = 0, kl = 0;
    {
        const torch::NoGradGuard noGrad;
        const auto posterior = network.encode(batch.input);
        const auto decoded = network.decode(posterior.mean + (posterior.logVariance / 2).exp() * batch.target).sigmoid();
        reconstruction = (decoded - batch.input).square().sum().item<double>() / 2 / (2 * 0.5 * 0.5);
        // KL of N(m, v) from N(0, 1): (m^2 + v - 1 - ln v) / 2 (Kingma and Welling 2014, appendix B).
        const auto v = posterior.logVariance.exp();
        kl = ((posterior.mean.square() + v - 1 - v.log()) / 2).sum().item<double>() / 2;
    }
    const auto report = (*scheme)->step(batch, 0, 0);
    ASSERT_TRUE(report);
    EXPECT_NEAR((*report)["reconstruction"].get<double>(), reconstruction, 1e-3 * reconstruction);
    EXPECT_NEAR((*report)["kl"].get<double>(), kl, 1e-3 * kl + 1e-4);
    EXPECT_NEAR((*report)["loss"].get<double>(), reconstruction + 2 * kl, 1e-3 * (reconstruction + kl));
}

TEST(SynthesisSchemes, DenoiserLossIsTheCrossEntropyInsideTheFieldOfView) {
    torch::manual_seed(2);
    auto scheme = makeScheme(denoising(), test::photographs(), torch::kCPU);
    ASSERT_TRUE(scheme);
    Batch batch = (*scheme)->batch(0);
    double expected = 0;
    {
        const torch::NoGradGuard noGrad;
        const auto p = (*scheme)->network().forward(batch.input).sigmoid();
        const auto each = -(batch.target * p.log() + (1 - batch.target) * (1 - p).log());
        expected = (each * batch.weight).sum().item<double>() / batch.weight.sum().item<double>();
    }
    const auto report = (*scheme)->step(batch, 0, 0);  // an even step: without its own answer
    ASSERT_TRUE(report);
    EXPECT_NEAR((*report)["loss"].get<double>(), expected, 1e-4);
}

// An auto-encoder of 8 cells a side whose every tree has `share` of vessel in each cell.
void writeEvenVae(const std::filesystem::path& models, double share) {
    const Json architecture = {{"type", "residual-vae"}, {"sidePx", 8}, {"latent", 2}, {"widths", {4, 6}}, {"components", 4}};
    const auto network = nn::makeNetwork(architecture);
    ASSERT_TRUE(network);
    {
        const torch::NoGradGuard noGrad;
        for (auto& item : (*network)->named_parameters()) {
            if (!item.key().starts_with("tail")) continue;
            item.value().fill_(item.value().dim() == 1 ? std::log(share / (1 - share)) : 0);
        }
    }
    test::writeModel(models / "test.vae", "model", "synth.fundus", **network, architecture);
}

TEST(SynthesisSchemes, TheDenoiserIsToldWhatTheAutoEncoderMakesOfTheTree) {
    const test::TemporaryFolder runs;
    writeEvenVae(runs.path(), 0.3);
    Recipe after = denoising();
    after.runsFolder = runs.path();
    after.training.cascade = {"test.vae"};
    auto scheme = makeScheme(after, test::photographs(), torch::kCPU), alone = makeScheme(denoising(), test::photographs(), torch::kCPU);
    ASSERT_TRUE(scheme) << scheme.error().message;
    ASSERT_TRUE(alone);
    const auto told = [](const Scheme& s) { return s.batch(1).input.narrow(1, nn::VesselDenoiser::kCoarse, 1); };
    const auto coarse = told(**scheme);
    EXPECT_EQ(coarse.sizes(), (at::IntArrayRef{2, 1, 32, 32}));
    EXPECT_LT((coarse - 0.3).abs().max().item<float>(), 1e-4);
    EXPECT_GT(told(**alone).std().item<float>(), 0.02);
    EXPECT_TRUE(torch::equal(coarse, told(**scheme)));  // a batch depends on nothing but its step
    const Batch batch = (*scheme)->batch(1);
    EXPECT_GT(batch.target.sum().item<float>(), 0);
    EXPECT_EQ((batch.target * (1 - batch.weight)).sum().item<float>(), 0);
    const Json scores = (*scheme)->validate();
    EXPECT_EQ(scores["images"], 1);
    learns(after, "loss");
}

TEST(SynthesisSchemes, OnlyOneAutoEncoderOfTheRightSizeGoesBeforeTheDenoiser) {
    const test::TemporaryFolder runs;
    writeEvenVae(runs.path(), 0.3);
    const auto refusal = [&](std::int64_t cellPx, std::vector<std::string> names) {
        Recipe r = recipe("vessel-denoising", R"({"type": "vessel-denoiser", "widths": [6, 8], "blocks": [1, 1]})",
                          R"("patchPx": 32, "vessel-denoising": {"framePx": 64, "cellPx": )" + std::to_string(cellPx) + "}");
        r.runsFolder = runs.path();
        r.training.cascade = std::move(names);
        auto scheme = makeScheme(r, test::photographs(), torch::kCPU);
        return scheme ? std::string() : scheme.error().message;
    };
    EXPECT_EQ(refusal(8, {"test.vae"}), "");
    EXPECT_NE(refusal(4, {"test.vae"}).find("16 cells"), std::string::npos);
    EXPECT_NE(refusal(8, {"test.vae", "test.vae"}).find("one residual-vae"), std::string::npos);
    EXPECT_NE(refusal(8, {"there.is-no-such-model"}).find("there.is-no-such-model"), std::string::npos);
}

TEST(SynthesisSchemes, VaeKeepsAPriorOfItsTrees) {
    auto scheme = makeScheme(vae(), test::photographs(), torch::kCPU);
    ASSERT_TRUE(scheme);
    auto& network = dynamic_cast<nn::ResidualVae&>((*scheme)->network());
    Random before(1), after(1);
    const auto first = network.draw(before, 0);
    EXPECT_EQ(first.abs().max().item<float>(), 0);  // nothing was kept yet
    (*scheme)->validate();
    EXPECT_GT(network.draw(after, 0).abs().max().item<float>(), 0);
}

TEST(SynthesisSchemes, WhatDoesNotFitIsRefusedInWords) {
    const auto refused = [](const Recipe& r, const Photographs& photographs) {
        auto scheme = makeScheme(r, photographs, torch::kCPU);
        return scheme ? std::string() : scheme.error().message;
    };
    Recipe wrong = vae();
    wrong.architecture = denoising().architecture;
    EXPECT_NE(refused(wrong, test::photographs()).find("residual-vae"), std::string::npos);
    Recipe odd = denoising();
    odd.training.patchPx = 36;
    EXPECT_NE(refused(odd, test::photographs()).find("patchPx"), std::string::npos);
    Recipe small = colouring();
    small.training.patchPx = 40;
    EXPECT_NE(refused(small, test::photographs()).find("multiple of 16"), std::string::npos);
    auto unlabelled = test::photographs();
    unlabelled[0].label.clear();
    EXPECT_NE(refused(vae(), unlabelled).find("no vessel label"), std::string::npos);
}

TEST(FundusFrames, APhotographFillsTheFrame) {
    const auto photographs = test::photographs();  // the field of view touches all four sides
    const auto frames = FundusFrames::make(photographs, vae(), {});
    ASSERT_TRUE(frames) << frames.error().message;
    EXPECT_EQ(frames->count(), 2u);
    EXPECT_EQ(frames->heldOutCount(), 1u);
    const FundusFrame frame = frames->upright(0, 128, Content::pairs);
    EXPECT_EQ(frame.image.sizes(), (at::IntArrayRef{3, 128, 128}));
    // The middle of the photograph is the middle of the frame; its left edge lies where the frame's disc begins.
    const auto& p = photographs[0];
    const double scale = kFrameRadius * 64 / p.radiusPx;
    const int x = 60, y = 30;
    const int atX = static_cast<int>(64 + (x + 0.5 - p.centreX) * scale), atY = static_cast<int>(64 + (y + 0.5 - p.centreY) * scale);
    EXPECT_NEAR(frame.image[0][atY][atX].item<float>() * 255, p.pixels[static_cast<std::size_t>(y) * p.width + x], 12);
    EXPECT_EQ((frame.image * (1 - frame.mask)).abs().max().item<float>(), 0);
}

TEST(FundusFrames, AWindowIsPartOfTheFrameAndVariationMovesIt) {
    Recipe plain = vae();
    FrameVariation still;
    still.mirrored = FrameVariation::Mirrored::no;
    const auto frames = FundusFrames::make(test::photographs(), plain, still);
    ASSERT_TRUE(frames);
    const auto whole = frames->draw(7, 64, 64, Content::labels);
    EXPECT_TRUE(torch::equal(whole.label, frames->upright(0, 64, Content::labels).label) ||
                torch::equal(whole.label, frames->upright(1, 64, Content::labels).label));
    EXPECT_FALSE(whole.image.defined());
    const auto window = frames->draw(7, 64, 32, Content::labels);
    bool found = false;
    for (int y = 0; y <= 32 && !found; ++y) {
        for (int x = 0; x <= 32 && !found; ++x) found = torch::equal(window.label, whole.label.narrow(1, y, 32).narrow(2, x, 32));
    }
    EXPECT_TRUE(found);
    const auto varied = FundusFrames::make(test::photographs(), plain, {FrameVariation::Mirrored::yes, 30, 0.05});
    ASSERT_TRUE(varied);
    EXPECT_FALSE(torch::equal(varied->draw(7, 64, 64, Content::labels).label, whole.label));
}

}  // namespace
}  // namespace fovea
