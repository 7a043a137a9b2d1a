// synth.fundus with tiny networks of random weights: what holds whatever they have learned.
#include "core/infer/synthesis.h"

#include <gtest/gtest.h>
#include <torch/torch.h>

#include "core/infer/learned_methods.h"
#include "core/infer/synthesis_steps.h"
#include "core/methods/pair_method.h"
#include "core/nn/fundus_frame.h"
#include "tests/support/models.h"
#include "tests/support/temporary_folder.h"

namespace fovea {
namespace {

using namespace test;

class Synthesis : public ::testing::Test {
protected:
    Synthesis() {
        registerLearnedMethods(registry_, folder_.path());
        registerSynthesis(registry_, folder_.path());
        method_ = *registry_.findPair("synth.fundus");
        const auto parsed = method_->info().schema.parse(Json{{"steps", 3}});
        parameters_ = *parsed;
    }

    std::shared_ptr<nn::Network> write(const std::string& id, const char* architecture, const std::string& serves = "synth.fundus") {
        torch::manual_seed(7);
        const Json json = Json::parse(architecture);
        const auto network = *nn::makeNetwork(json);
        {
            const torch::NoGradGuard noGrad;
            for (auto& parameter : network->parameters()) parameter.add_(0.1 * torch::randn_like(parameter));
        }
        writeModel(folder_.path(), id, serves, *network, json);
        return network;
    }
    void writeAll() {
        write("synth.fundus-vae", R"({"type":"residual-vae","sidePx":16,"latent":2,"widths":[4,6],"components":3})");
        write("synth.fundus-denoiser", R"({"type":"vessel-denoiser","widths":[6,8],"blocks":[1,1]})");
        write("synth.fundus-pix2pix", R"({"type":"pix2pix-generator","width":2,"levels":4})");
    }
    Result<PairOutput> make(std::uint64_t seed) const { return method_->make(seed, parameters_, {.threads = 1}, {}); }

    TemporaryFolder folder_;
    MethodRegistry registry_;
    std::shared_ptr<const PairMethod> method_;
    ParamSet parameters_;
};

bool same(const PairOutput& a, const PairOutput& b) {
    const auto pixels = static_cast<std::size_t>(a.fundus.width()) * a.fundus.height();
    return std::equal(a.fundus.data(), a.fundus.data() + 3 * pixels, b.fundus.data()) &&
           std::equal(a.vessels.data(), a.vessels.data() + pixels, b.vessels.data());
}

TEST_F(Synthesis, SaysWhatIsMissing) {
    const auto none = make(1);
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, ErrorCode::unavailable);
    EXPECT_NE(none.error().message.find("synth.fundus-vae"), std::string::npos);
    writeAll();
    write("synth.fundus-pix2pix", R"({"type":"residual-vae","sidePx":16,"widths":[4,6]})");
    const auto wrong = make(1);
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().code, ErrorCode::unavailable);
    EXPECT_NE(wrong.error().message.find("pix2pix-generator"), std::string::npos);
    writeAll();
    damageWeights(folder_ / "synth.fundus-denoiser");
    const auto damaged = make(1);
    ASSERT_FALSE(damaged);
    EXPECT_EQ(damaged.error().code, ErrorCode::unavailable);
}

TEST_F(Synthesis, ASeedGivesTheSamePairAgain) {
    writeAll();
    const auto first = make(5), other = make(6), again = make(5);
    ASSERT_TRUE(first && other && again) << first.error().message;
    EXPECT_TRUE(same(*first, *again));
    EXPECT_FALSE(same(*first, *other));
}

TEST_F(Synthesis, APairIsAFundusAndABinaryLabelInOneFrame) {
    writeAll();
    const auto pair = make(5);
    ASSERT_TRUE(pair);
    ASSERT_EQ(pair->fundus.width(), 512);
    ASSERT_EQ(pair->vessels.height(), 512);
    ASSERT_TRUE(pair->fundus.fieldOfView());
    const FieldOfView& view = *pair->fundus.fieldOfView();
    EXPECT_NEAR(view.diameterPx, 480, 1e-9);
    for (int y = 0; y < 512; y += 3) {
        for (int x = 0; x < 512; x += 3) {
            const float label = pair->vessels.at(x, y);
            EXPECT_TRUE(label == 0 || label == 1);
            if (view.inside(x, y)) continue;
            EXPECT_EQ(label, 0);
            EXPECT_EQ(pair->fundus.at(x, y)[0] + pair->fundus.at(x, y)[1] + pair->fundus.at(x, y)[2], 0);
        }
    }
    const auto& stages = pair->record.stageModels;
    ASSERT_EQ(stages.size(), 3u);
    EXPECT_EQ(stages[0].id, "synth.fundus-vae");
    EXPECT_EQ(stages[2].id, "synth.fundus-pix2pix");
    EXPECT_EQ(pair->record.parameters["steps"], 3);
}

TEST_F(Synthesis, TwiceTheSizeNeedsAndUsesTheEnlarger) {
    writeAll();
    parameters_ = *method_->info().schema.parse(Json{{"steps", 3}, {"size", 1024}});
    const auto without = make(5);
    ASSERT_FALSE(without);
    EXPECT_EQ(without.error().code, ErrorCode::unavailable);
    EXPECT_NE(without.error().message.find("sr.edsr"), std::string::npos);
    write("sr.edsr-x2", R"({"type":"edsr","scale":2,"width":4,"blocks":1})", "sr.edsr");
    const auto large = make(5);
    ASSERT_TRUE(large) << large.error().message;
    EXPECT_EQ(large->fundus.width(), 1024);
    EXPECT_EQ(large->vessels.width(), 1024);
    EXPECT_EQ(large->record.stageModels.back().id, "sr.edsr-x2");
    // The label is that of 512 px, finer: their areas differ by an edge at most.
    parameters_ = *method_->info().schema.parse(Json{{"steps", 3}});
    const auto small = make(5);
    ASSERT_TRUE(small);
    int differs = 0, vessels = 0;
    for (int y = 0; y < 512; ++y) {
        for (int x = 0; x < 512; ++x) {
            vessels += small->vessels.at(x, y) > 0;
            float part = 0;
            for (int k = 0; k < 4; ++k) part += large->vessels.at(2 * x + k % 2, 2 * y + k / 2);
            differs += (part >= 2) != (small->vessels.at(x, y) > 0);
        }
    }
    ASSERT_GT(vessels, 0);
    EXPECT_LT(differs, 0.35 * vessels);
}

TEST_F(Synthesis, StopsWhenAsked) {
    writeAll();
    std::stop_source source;
    source.request_stop();
    JobContext context;
    context.stop = source.get_token();
    const auto stopped = method_->make(1, parameters_, {.threads = 1}, context);
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, ErrorCode::cancelled);
}

TEST_F(Synthesis, TreesOutsideTheRangeLearnedFromAreDrawnAgainAndSaid) {
    writeAll();
    const auto path = folder_ / "synth.fundus-denoiser" / "card.json";
    auto card = readModelCard(path);
    ASSERT_TRUE(card);
    card->domain = {{"density", {0.99, 1.0}}};
    ASSERT_TRUE(replaceFile(path, toJson(*card).dump(2)));
    const auto pair = make(5);
    ASSERT_TRUE(pair);
    ASSERT_FALSE(pair->record.notices.empty());
    EXPECT_NE(pair->record.notices.back().english().find("none of 8 trees"), std::string::npos);
}

TEST(SynthesisSteps, TheLabelIsTheProbabilityFromOneHalfWithoutSpecks) {
    auto probability = torch::zeros({16, 16});
    probability.narrow(0, 2, 1).fill_(0.5f);
    probability.narrow(0, 5, 1).fill_(0.49f);
    probability[10][3] = 1;
    probability[10][4] = 1;
    const auto label = labelOf(probability, 3);
    EXPECT_EQ(label.sum().item<float>(), 16);
    EXPECT_EQ(label[2].sum().item<float>(), 16);
    EXPECT_EQ(labelOf(probability, 2).sum().item<float>(), 18);
}

TEST(SynthesisSteps, WithoutVarietyOnlyTheCombinationOfTreesChanges) {
    torch::manual_seed(3);
    nn::ResidualVaeOptions options;
    options.sidePx = 16;
    options.widths = {4, 6};
    nn::ResidualVae tree(options);
    tree.eval();
    EXPECT_TRUE(torch::equal(drawCoarseTree(tree, 4, 1), drawCoarseTree(tree, 4, 1)));
    EXPECT_FALSE(torch::equal(drawCoarseTree(tree, 4, 1), drawCoarseTree(tree, 4, 0)));
    const auto coarse = drawCoarseTree(tree, 4, 1);
    EXPECT_EQ(coarse.sizes(), (at::IntArrayRef{1, 1, 16, 16}));
    EXPECT_GE(coarse.min().item<float>(), 0);
    EXPECT_LE(coarse.max().item<float>(), 1);
}

}  // namespace
}  // namespace fovea
