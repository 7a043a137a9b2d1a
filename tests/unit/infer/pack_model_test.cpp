// Rewriting a model's weights in half precision, and what that is said to cost.
#include "core/infer/pack_model.h"

#include <gtest/gtest.h>

#include "tests/unit/infer/learned_pictures.h"

namespace fovea {
namespace {

using namespace test;
namespace fs = std::filesystem;

class PackModel : public testing::Test {
protected:
    MethodRegistry registry() const {
        MethodRegistry registry;
        registerLearnedMethods(registry, folder_ / "own", user());
        return registry;
    }
    fs::path user() const { return folder_ / "user"; }

    TemporaryFolder folder_;
};

// A photograph that shows a cross of vessels.
PackProbe probeOf(int width, int height) {
    std::vector<float> vessels(static_cast<std::size_t>(width) * height, 0.0f);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            if (std::abs(x - width / 2) < 3 || std::abs(y - height / 3) < 2) vessels[static_cast<std::size_t>(y) * width + x] = 1;
        }
    }
    return {fundus(width, height), Map(width, height, std::move(vessels)), "test picture"};
}

TEST_F(PackModel, PackingHalvesTheWeightsAndSaysWhatItCost) {
    const Json wide = Json::parse(R"({"type":"dncnn","width":24,"depth":5})");
    writeModel(user(), "denoise.dncnn", "denoise.dncnn", *randomNetwork(wide), wide);
    const auto before = ModelStore(user()).find("denoise.dncnn");
    const PackProbe probe = probeOf(96, 80);
    const auto strict = packHalf(*before, probe, 0);
    ASSERT_FALSE(strict);
    EXPECT_EQ(strict.error().code, ErrorCode::badData);
    EXPECT_TRUE(ModelStore::verify(*before));  // left as it was
    const auto report = packHalf(*before, probe, 0.01);
    ASSERT_TRUE(report) << report.error().message;
    EXPECT_LT(report->bytesAfter, 0.6 * static_cast<double>(report->bytesBefore));
    EXPECT_GT(report->largestDifference, 0);
    EXPECT_LT(report->largestDifference, 0.01);
    EXPECT_LE(report->meanDifference, report->largestDifference);
    const auto after = ModelStore(user()).find("denoise.dncnn");
    ASSERT_TRUE(after) << after.error().message;
    EXPECT_TRUE(ModelStore::verify(*after));
    EXPECT_NE(after->card.weights.sha256, before->card.weights.sha256);
    EXPECT_EQ(after->card.figures.back()["set"], "test picture");
    EXPECT_EQ(after->card.figures.back()["fp32Sha256"], before->card.weights.sha256);
    EXPECT_EQ(after->card.figures.back()["largestDifference"], report->largestDifference);
    // Runs, and once is enough.
    EXPECT_TRUE(runMethod(registry(), "denoise.dncnn", probe.picture));
    EXPECT_EQ(packHalf(*after, probe, 1).error().code, ErrorCode::badData);
}

// Each network by what it is made for, which its card names: the picture itself says nothing of vessel trees.
TEST_F(PackModel, NetworksArePackedByWhatTheyAreMadeFor) {
    const PackProbe probe = probeOf(64, 64);
    const PackProbe bare{probe.picture, Map(64, 64, std::vector<float>(64 * 64, 0.0f)), "test picture"};
    const PackProbe other{withoutBorder(64, 64), probe.vessels, "test picture"};
    const auto reported = [&](const Json& architecture, const PackProbe& shown) {
        fs::remove_all(user());
        writeModel(user(), "denoise.dncnn", "denoise.dncnn", *randomNetwork(architecture), architecture);
        const auto report = packHalf(*ModelStore(user()).find("denoise.dncnn"), shown, 1e9);
        EXPECT_TRUE(report) << report.error().message;
        const auto model = ModelStore(user()).find("denoise.dncnn");
        EXPECT_TRUE(model);
        return std::pair{model->card.figures.back()["set"].get<std::string>(), report->meanDifference};
    };
    struct Case {
        const char* architecture;
        const char* set;
        bool seesVessels, seesPicture;  // of the latter at least its field of view
    };
    for (const Case& one : {
             Case{R"({"type":"residual-vae","sidePx":16,"latent":3,"widths":[4,6],"components":4})",
                  "vessels of the test picture as shares of 16 x 16 cells, and a tree drawn from the prior", true, false},
             Case{R"({"type":"vessel-denoiser","widths":[6,8],"blocks":[1,1]})",
                  "vessels of the test picture with noise at time 0.5, their coarse map and field of view", true, true},
             Case{R"({"type":"pix2pix-generator","width":4,"levels":4})", "vessels and field of view of the test picture", true, true},
             Case{R"({"type":"veil-estimator","width":4})", "test picture and its field of view, reduced to 128 x 128 px", false, true},
             Case{R"({"type":"srcnn","width":8,"secondWidth":6,"channels":1})", "green channel of the test picture", false, true},
             Case{R"({"type":"dncnn","width":6,"depth":4})", "test picture", false, true},
         }) {
        const Json architecture = Json::parse(one.architecture);
        const auto [set, difference] = reported(architecture, probe);
        EXPECT_EQ(set, one.set);
        EXPECT_GT(difference, 0) << set;
        EXPECT_EQ(reported(architecture, probe).second, difference) << set;  // nothing is left to chance
        EXPECT_EQ(reported(architecture, bare).second != difference, one.seesVessels) << set;
        EXPECT_EQ(reported(architecture, other).second != difference, one.seesPicture) << set;
    }
}

// The trees that a prior was made of are weights too: half precision of them alone shows.
TEST_F(PackModel, PackingMeasuresThePriorOfATreeToo) {
    const Json json = Json::parse(R"({"type":"residual-vae","sidePx":16,"latent":3,"widths":[4,6],"components":4})");
    const auto packed = [&](bool exact) {
        const auto network = randomNetwork(json);
        const torch::NoGradGuard noGrad;
        // Every weight is a number that half precision holds.
        for (auto& parameter : network->parameters()) parameter.copy_(parameter.to(torch::kHalf).to(torch::kFloat));
        for (auto& item : network->named_buffers()) {
            if (item.key() == "priorMean") item.value().fill_(exact ? 0.5 : 0.3);
        }
        fs::remove_all(user());
        writeModel(user(), "denoise.dncnn", "denoise.dncnn", *network, json);
        const auto report = packHalf(*ModelStore(user()).find("denoise.dncnn"), probeOf(64, 64), 1);
        EXPECT_TRUE(report) << report.error().message;
        return report->largestDifference;
    };
    EXPECT_EQ(packed(true), 0);
    EXPECT_GT(packed(false), 0);
}

// Rounded second moments may be no covariance any more: a style could not be drawn then.
TEST_F(PackModel, PackingLeavesTheMomentsOfStylesWhole) {
    const Json json = Json::parse(R"({"type":"pix2pix-generator","width":4,"levels":4})");
    writeModel(user(), "synth.fundus-pix2pix", "synth.fundus", *randomNetwork(json), json);
    ASSERT_TRUE(packHalf(*ModelStore(user()).find("synth.fundus-pix2pix"), probeOf(64, 64), 1));
    const auto file = SafetensorsFile::read(user() / "synth.fundus-pix2pix/model.safetensors");
    ASSERT_TRUE(file) << file.error().message;
    EXPECT_EQ(file->find("styleMoment")->type, TensorType::f32);
    EXPECT_EQ(file->find("down.1.weight")->type, TensorType::f16);
}

}  // namespace
}  // namespace fovea
