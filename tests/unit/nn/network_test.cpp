// Networks without Python: parameter counts, receptive fields, identity at the start, gradients, weights to bytes and back.
#include "core/nn/network.h"

#include <gtest/gtest.h>

#include "core/nn/weights.h"

namespace fovea::nn {
namespace {

Json unet() { return Json::parse(R"({"type":"residual-unet","widths":[8,12],"blocks":[1,2]})"); }
Json resnet(int scale) { return Json{{"type", "sr-resnet"}, {"scale", scale}, {"width", 8}, {"blocks", 2}}; }

std::shared_ptr<Network> make(const Json& architecture) {
    torch::manual_seed(3);
    auto network = makeNetwork(architecture);
    EXPECT_TRUE(network) << network.error().message;
    return *network;
}

// Makes every layer count, also those that start as zero.
void randomise(Network& network) {
    const torch::NoGradGuard noGrad;
    torch::manual_seed(5);
    for (auto& parameter : network.parameters()) parameter.add_(0.05 * torch::randn_like(parameter));
}

// Running statistics as after some training, so that batch normalisation in evaluation is no identity.
void randomiseBuffers(Network& network) {
    const torch::NoGradGuard noGrad;
    for (auto& buffer : network.buffers()) buffer.add_(0.2 * torch::rand_like(buffer));
}

class EveryNetwork : public ::testing::TestWithParam<Json> {};

TEST_P(EveryNetwork, HasTheDeclaredOutputSize) {
    const auto network = make(GetParam());
    const auto traits = network->traits();
    const auto side = traits.sizeMultiple * 6;
    const auto output = network->forward(torch::rand({2, traits.inputChannels, side, 2 * side}));
    EXPECT_EQ(output.sizes(), (at::IntArrayRef{2, traits.outputChannels, side * traits.scale, 2 * side * traits.scale}));
    EXPECT_EQ(output.scalar_type(), torch::kFloat);
}

TEST_P(EveryNetwork, GradientsReachEveryParameter) {
    const auto network = make(GetParam());
    randomise(*network);
    network->forward(torch::rand({1, 3, 48, 48})).square().mean().backward();
    for (const auto& item : network->named_parameters()) {
        ASSERT_TRUE(item.value().grad().defined()) << item.key();
        EXPECT_GT(item.value().grad().abs().max().item<float>(), 0) << item.key();
    }
}

// The margin that tiles are built on: nothing beyond it changes the output, something within most of it does.
TEST_P(EveryNetwork, NothingBeyondTheReceptiveMarginMatters) {
    const auto network = make(GetParam());
    randomise(*network);
    randomiseBuffers(*network);
    network->eval();
    const torch::NoGradGuard noGrad;
    const auto traits = network->traits();
    const auto side = (4 * traits.receptiveMargin + 32) / traits.sizeMultiple * traits.sizeMultiple;
    const auto input = torch::rand({1, 3, side, side});
    const auto context = network->context(input);  // empty for all but contextual networks
    const auto run = [&](const torch::Tensor& t) { return network->forwardWithin(context, t); };
    const auto before = run(input);
    for (int offset = 0; offset < traits.sizeMultiple; ++offset) {  // the place within the coarsest cell matters
        const auto at = side / 2 + offset;
        auto touched = input.clone();
        touched.index_put_({0, torch::indexing::Slice(), at, at}, 9.0f);
        const auto changed = (run(touched) - before).abs().amax({0, 1}) > 1e-7;
        const auto rows = changed.any(1).nonzero();
        const auto first = rows.min().item<std::int64_t>() / traits.scale, last = rows.max().item<std::int64_t>() / traits.scale;
        EXPECT_LE(at - first, traits.receptiveMargin);
        EXPECT_LE(last - at, traits.receptiveMargin);
        EXPECT_GE(last - first, traits.receptiveMargin / 2);  // the margin is not grossly too large
    }
}

TEST_P(EveryNetwork, WeightsComeBackFromBytesExactly) {
    const auto network = make(GetParam());
    randomise(*network);
    randomiseBuffers(*network);
    const Bytes bytes = encodeWeights(*network);
    const auto file = SafetensorsFile::parse(bytes, "weights");
    ASSERT_TRUE(file) << file.error().message;
    const auto other = make(GetParam());
    ASSERT_TRUE(loadWeights(*other, *file, "weights"));
    EXPECT_EQ(encodeWeights(*other), bytes);
}

TEST_P(EveryNetwork, Bf16StaysCloseToFp32) {
    const auto network = make(GetParam());
    network->eval();
    const torch::NoGradGuard noGrad;
    for (auto& parameter : network->parameters()) parameter.add_(0.01 * torch::randn_like(parameter));
    const auto input = torch::rand({1, 3, 48, 48});
    const auto exact = network->forward(input);
    network->setComputeType(torch::kBFloat16);
    // A residual keeps the picture itself in fp32; a network that makes its output anew rounds all of it.
    const float limit = 0.004f + 0.01f * exact.std().item<float>();
    EXPECT_LT((network->forward(input) - exact).abs().mean().item<float>(), limit);
}

TEST_P(EveryNetwork, CanBeInterruptedWithinItsForwardPass) {
    const auto network = make(GetParam());
    const InterruptScope scope([] { return true; });
    EXPECT_THROW(network->forward(torch::rand({1, 3, 48, 48})), Interrupted);
}

INSTANTIATE_TEST_SUITE_P(Networks, EveryNetwork,
                         ::testing::Values(unet(), resnet(2), resnet(3), resnet(4),
                                           Json::parse(R"({"type":"residual-unet","outputChannels":1,"widths":[8,8,8],
                                                           "blocks":[1,1,1],"residual":false,"logits":true})"),
                                           Json::parse(R"({"type":"srcnn","width":8,"secondWidth":6})"),
                                           Json::parse(R"({"type":"srcnn","width":8,"secondWidth":6,"scale":3,
                                                           "global":"bicubic"})"),
                                           Json::parse(R"({"type":"srgan-generator","width":8,"blocks":1})"),
                                           Json::parse(R"({"type":"srgan-generator","width":8,"blocks":2,"upsamplings":2,
                                                           "activation":"prelu","global":"bicubic"})"),
                                           Json::parse(R"({"type":"cycle-generator","width":4,"blocks":2})"),
                                           Json::parse(R"({"type":"cycle-generator","width":4,"blocks":1,"global":"input"})"),
                                           Json::parse(R"({"type":"autoencoder","widths":[6,8,10,12]})"),
                                           Json::parse(R"({"type":"autoencoder","widths":[6,8,10,12],"global":"input"})"),
                                           Json::parse(R"({"type":"dncnn","width":8,"depth":6})"),
                                           Json::parse(R"({"type":"edsr","width":8,"blocks":2})"),
                                           Json::parse(R"({"type":"edsr","width":8,"blocks":1,"scale":4,"global":"bicubic"})"),
                                           Json::parse(R"({"type":"unet","widths":[6,8,10]})"),
                                           Json::parse(R"({"type":"unet","widths":[6,8],"input":"colour","dropout":0})")));

TEST(ResidualUnet, StartsAsTheIdentity) {
    const auto input = torch::rand({1, 3, 32, 32});
    EXPECT_TRUE(torch::equal(make(unet())->forward(input), input));
}

TEST(SrResnet, StartsAsBicubicInterpolation) {
    const auto input = torch::rand({1, 3, 16, 16});
    const auto bicubic = torch::nn::functional::interpolate(
        input, torch::nn::functional::InterpolateFuncOptions()
                   .size(std::vector<std::int64_t>{32, 32}).mode(torch::kBicubic).align_corners(false));
    EXPECT_LT((make(resnet(2))->forward(input) - bicubic).abs().max().item<float>(), 1e-6f);
}

TEST(Networks, ParameterCountsByHand) {
    // head 12*8*9+8; encoder0, decoder0: one block of 2*(8*8*9+8) each; down 8*12*4+12; encoder1: two blocks of
    // 2*(12*12*9+12); up 12*32+32; tail 8*12*9+12.
    EXPECT_EQ(parameterCount(*make(unet())),
              (12 * 8 * 9 + 8) + 2 * 2 * (8 * 8 * 9 + 8) + (8 * 12 * 4 + 12) + 2 * 2 * (12 * 12 * 9 + 12) + (12 * 32 + 32) +
                  (8 * 12 * 9 + 12));
    EXPECT_EQ(parameterCount(*make(resnet(2))), (3 * 8 * 9 + 8) + 5 * (8 * 8 * 9 + 8) + (8 * 12 * 9 + 12));
}

TEST(Networks, WrongArchitecturesAreRefusedInWords) {
    const auto refused = [](const char* text) {
        const auto network = makeNetwork(Json::parse(text));
        return network ? std::string() : network.error().message;
    };
    for (const auto& type : networkTypes()) EXPECT_NE(refused(R"({"type":"transformer"})").find(type), std::string::npos) << type;
    EXPECT_EQ(networkTypes().front(), "residual-unet");
    EXPECT_NE(refused(R"({"type":"residual-unet","widths":[8,8],"blocks":[1]})").find("level"), std::string::npos);
    EXPECT_NE(refused(R"({"type":"residual-unet","widths":[0],"blocks":[1]})").find("widths"), std::string::npos);
    EXPECT_NE(refused(R"({"type":"residual-unet","widths":[8],"blocks":[1],"outputChannels":1})").find("residual"), std::string::npos);
    EXPECT_NE(refused(R"({"type":"sr-resnet","scale":99})").find("scale"), std::string::npos);
    EXPECT_NE(refused(R"({})").find("type"), std::string::npos);
}

TEST(Weights, MissingForeignAndMisshapenTensorsAreRefused) {
    const auto network = make(unet());
    const auto message = [&](const Bytes& bytes) {
        const auto status = loadWeights(*network, *SafetensorsFile::parse(bytes, "w"), "w");
        return status ? std::string() : status.error().message;
    };
    EXPECT_NE(message(encodeWeights(*make(resnet(2)))), "");
    EXPECT_NE(message(encodeSafetensors({})).find("head.weight"), std::string::npos);
    {
        const torch::NoGradGuard noGrad;
        network->parameters()[0].fill_(NAN);
    }
    EXPECT_NE(message(encodeWeights(*network)).find("finite"), std::string::npos);
}

}  // namespace
}  // namespace fovea::nn
