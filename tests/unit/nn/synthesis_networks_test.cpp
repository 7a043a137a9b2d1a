// The networks of synthesis against their papers and against themselves.
#include <gtest/gtest.h>

#include <cmath>

#include "core/nn/discriminators.h"
#include "core/nn/fundus_frame.h"
#include "core/nn/pix2pix.h"
#include "core/nn/residual_vae.h"
#include "core/nn/transposed.h"
#include "core/nn/vessel_denoiser.h"
#include "core/nn/weights.h"

namespace fovea::nn {
namespace {

Json tinyVae() { return Json::parse(R"({"type":"residual-vae","sidePx":16,"latent":3,"widths":[4,6],"components":4})"); }
Json tinyDenoiser() { return Json::parse(R"({"type":"vessel-denoiser","widths":[6,8],"blocks":[1,1]})"); }
Json tinyColour() { return Json::parse(R"({"type":"pix2pix-generator","width":4,"levels":4})"); }

template <typename Kind>
std::shared_ptr<Kind> make(const Json& architecture) {
    torch::manual_seed(3);
    auto network = makeNetwork(architecture);
    EXPECT_TRUE(network) << network.error().message;
    return std::dynamic_pointer_cast<Kind>(*network);
}

TEST(TransposedConvolution, EqualsLibTorchs) {
    torch::manual_seed(1);
    const auto input = torch::randn({2, 5, 6, 7});
    const auto three = torch::randn({5, 3, 3, 3}), four = torch::randn({5, 3, 4, 4}), bias = torch::randn({3});
    EXPECT_LT((transposedConvolution(input, three, {}) - torch::conv_transpose2d(input, three, {}, 2, 1, 1)).abs().max().item<float>(), 1e-4f);
    EXPECT_LT((transposedConvolution(input, four, bias) - torch::conv_transpose2d(input, four, bias, 2, 1)).abs().max().item<float>(), 1e-4f);
}

TEST(TransposedConvolution, InBf16StaysCloseToFp32) {
    torch::manual_seed(2);
    const auto input = torch::randn({1, 4, 8, 8}), weight = torch::randn({4, 4, 4, 4});
    const auto exact = transposedConvolution(input, weight, {});
    const auto rough = transposedConvolution(input.to(torch::kBFloat16), weight.to(torch::kBFloat16), {}).to(torch::kFloat);
    EXPECT_LT((rough - exact).abs().mean().item<float>(), 0.02f * exact.abs().mean().item<float>());
}

// Isola et al. 2017 at full size, as their published code counts (54.414 M and 2.769 M): 4x4 kernels without bias where a
// normalisation follows, which has a scale and a shift a channel.
TEST(Pix2pix, HasThePapersParametersAndPatch) {
    Pix2pixGeneratorOptions options;
    options.inputChannels = 3;
    const std::int64_t down = 16 * (3 * 64 + 64 * 128 + 128 * 256 + 256 * 512 + 4 * 512 * 512);
    const std::int64_t up = 16 * (512 * 512 + 3 * 1024 * 512 + 1024 * 256 + 512 * 128 + 256 * 64 + 128 * 3) + 3;
    const std::int64_t norms = 2 * (128 + 256 + 4 * 512) + 2 * (4 * 512 + 256 + 128 + 64);
    EXPECT_EQ(parameterCount(Pix2pixGenerator(options)), down + up + norms);
    EXPECT_EQ(down + up + norms, 54413955);

    PatchDiscriminatorOptions judge;
    judge.channels = 6;
    judge.kernel = 4;
    judge.strides = {2, 2, 2, 1};
    judge.norm = "batch";
    EXPECT_EQ(judge.patchPx(), 70);
    EXPECT_EQ(parameterCount(PatchDiscriminator(judge)), 2768705);
}

TEST(Pix2pix, ColoursInTheStyleItIsGiven) {
    const auto network = make<Pix2pixGenerator>(tinyColour());
    network->eval();
    const torch::NoGradGuard noGrad;
    const auto input = torch::rand({1, 2, 32, 32});
    const auto style = torch::tensor({{0.5f, 0.4f, 0.3f, 0.1f, 0.2f, 0.1f}});
    const auto first = network->coloured(input, style);
    EXPECT_EQ(first.sizes(), (at::IntArrayRef{1, 3, 32, 32}));
    // Another mean moves every pixel by as much; another deviation stretches round the mean.
    const auto moved = network->coloured(input, style + torch::tensor({{0.1f, 0.0f, 0.0f, 0.0f, 0.0f, 0.0f}}));
    EXPECT_LT((moved - first - torch::tensor({0.1f, 0.0f, 0.0f}).view({1, 3, 1, 1})).abs().max().item<float>(), 1e-5f);
    const auto stretched = network->coloured(input, style * torch::tensor({{1.0f, 1.0f, 1.0f, 2.0f, 2.0f, 2.0f}}));
    const auto mean = torch::tensor({0.5f, 0.4f, 0.3f}).view({1, 3, 1, 1});
    EXPECT_LT((stretched - mean - 2 * (first - mean)).abs().max().item<float>(), 1e-5f);
}

TEST(Pix2pix, StyleIsTheMeanAndDeviationInside) {
    auto picture = torch::zeros({1, 3, 4, 4});
    picture[0][0].fill_(0.5f);
    picture[0][1][0][0] = 1;  // one of the two pixels inside
    auto mask = torch::zeros({1, 1, 4, 4});
    mask[0][0][0][0] = 1;
    mask[0][0][0][1] = 1;
    const auto style = Pix2pixGenerator::styleOf(picture, mask);
    EXPECT_LT((style - torch::tensor({{0.5f, 0.5f, 0.0f, 0.0f, 0.5f, 0.0f}})).abs().max().item<float>(), 1e-6f);
}

TEST(Pix2pix, DrawsStylesLikeThoseItMet) {
    const auto network = make<Pix2pixGenerator>(tinyColour());
    const auto met = torch::tensor({{0.7f, 0.3f, 0.1f, 0.05f, 0.06f, 0.02f}});
    for (int i = 0; i < 2000; ++i) network->observe(met + 0.02 * (i % 2 == 0 ? 1 : -1));
    const std::vector<float> none(Pix2pixGenerator::kStyle, 0.0f), one(Pix2pixGenerator::kStyle, 1.0f);
    EXPECT_LT((network->drawStyle(none, 1) - met).abs().max().item<float>(), 0.005f);
    const auto far = network->drawStyle(one, 1) - met;
    EXPECT_GT(far.abs().max().item<float>(), 0.01f);
    EXPECT_LT(far.abs().max().item<float>(), 0.04f);
}

TEST(VesselDenoiser, NoiseGrowsFromNothingToAlmostAll) {
    EXPECT_NEAR(NoiseLevel::at(0).noise, 0, 1e-12);
    EXPECT_LT(NoiseLevel::at(1).signal, 0.01);
    double before = -1;
    for (double time = 0; time <= 1; time += 0.1) {
        const NoiseLevel level = NoiseLevel::at(time);
        EXPECT_NEAR(level.signal * level.signal + level.noise * level.noise, 1, 1e-12);
        EXPECT_GT(level.noise, before);
        before = level.noise;
    }
    EXPECT_NEAR(NoiseLevel::at(0.5).noise / NoiseLevel::at(0.5).signal, kNoiseShift, 1e-9);
}

TEST(VesselDenoiser, ItsTimeMatters) {
    const auto network = make<VesselDenoiser>(tinyDenoiser());
    const torch::NoGradGuard noGrad;
    auto input = torch::rand({1, VesselDenoiser::kChannels, 16, 16});
    input.select(1, VesselDenoiser::kTime).fill_(0.2f);
    const auto early = network->forward(input);
    EXPECT_EQ(early.sizes(), (at::IntArrayRef{1, 1, 16, 16}));
    input.select(1, VesselDenoiser::kTime).fill_(0.9f);
    EXPECT_GT((network->forward(input) - early).abs().max().item<float>(), 1e-4f);
}

TEST(VesselDenoiser, CoarseMapIsTheMeanOfItsCells) {
    auto map = torch::zeros({1, 1, 8, 8});
    map[0][0].narrow(0, 0, 4).narrow(1, 0, 2).fill_(1);
    const auto coarse = coarseMap(map, 4);
    EXPECT_EQ(coarse.sizes(), (at::IntArrayRef{1, 1, 2, 2}));
    EXPECT_FLOAT_EQ(coarse[0][0][0][0].item<float>(), 0.5f);
    EXPECT_FLOAT_EQ(coarse.sum().item<float>(), 0.5f);
    EXPECT_EQ(enlargedCoarse(coarse, 8).sizes(), map.sizes());
}

TEST(ResidualVae, DrawsFromItsPrior) {
    const auto network = make<ResidualVae>(tinyVae());
    ResidualVae::Posterior prior{torch::arange(4, torch::kFloat).view({4, 1, 1, 1}).expand({4, 3, 8, 8}).contiguous(),
                                 torch::full({4, 3, 8, 8}, -100.0f)};
    network->setPrior(prior);
    Random random(5), again(5), other(6);
    const auto latent = network->draw(random, 1);
    EXPECT_EQ(latent.sizes(), (at::IntArrayRef{1, 3, 8, 8}));
    EXPECT_TRUE(torch::equal(latent, network->draw(again, 1)));
    EXPECT_FALSE(torch::equal(latent, network->draw(other, 1)));
    // One component above, another one below.
    const float above = latent[0][0][0].mean().item<float>(), below = latent[0][0][7].mean().item<float>();
    EXPECT_NEAR(above, std::round(above), 0.02f);
    EXPECT_NEAR(below, std::round(below), 0.02f);
    EXPECT_NE(std::round(above), std::round(below));
}

TEST(ResidualVae, DecodesWhatItEncodes) {
    const auto network = make<ResidualVae>(tinyVae());
    const auto map = torch::rand({2, 1, 16, 16});
    const auto posterior = network->encode(map);
    EXPECT_EQ(posterior.mean.sizes(), (at::IntArrayRef{2, 3, 8, 8}));
    EXPECT_EQ(posterior.logVariance.sizes(), posterior.mean.sizes());
    EXPECT_TRUE(torch::equal(network->forward(map), network->decode(posterior.mean).sigmoid()));
}

TEST(SynthesisNetworks, GradientsReachEveryParameterAndWeightsComeBack) {
    const auto check = [](const std::shared_ptr<Network>& network, const torch::Tensor& output) {
        output.square().mean().backward();
        for (const auto& item : network->named_parameters()) {
            ASSERT_TRUE(item.value().grad().defined()) << item.key();
            EXPECT_GT(item.value().grad().abs().max().item<float>(), 0) << item.key();
        }
        const Bytes bytes = encodeWeights(*network);
        const auto file = SafetensorsFile::parse(bytes, "weights");
        ASSERT_TRUE(file);
        EXPECT_TRUE(loadWeights(*network, *file, "weights"));
        EXPECT_EQ(encodeWeights(*network), bytes);
    };
    const auto tree = make<ResidualVae>(tinyVae());
    const auto posterior = tree->encode(torch::rand({2, 1, 16, 16}));
    check(tree, tree->decode(posterior.mean + (0.5 * posterior.logVariance).exp()));
    const auto denoiser = make<VesselDenoiser>(tinyDenoiser());
    check(denoiser, denoiser->forward(torch::rand({2, VesselDenoiser::kChannels, 16, 16})));
    const auto colour = make<Pix2pixGenerator>(tinyColour());
    check(colour, colour->forward(torch::rand({1, 2, 32, 32})));
}

TEST(SynthesisNetworks, WrongArchitecturesAreRefusedInWords) {
    const auto refused = [](const char* text) {
        const auto network = makeNetwork(Json::parse(text));
        return network ? std::string() : network.error().message;
    };
    EXPECT_NE(refused(R"({"type":"residual-vae","sidePx":18,"widths":[4,4,4]})").find("sidePx"), std::string::npos);
    EXPECT_NE(refused(R"({"type":"vessel-denoiser","widths":[4,4],"blocks":[1]})").find("level"), std::string::npos);
    EXPECT_NE(refused(R"({"type":"pix2pix-generator","dropout":1})").find("dropout"), std::string::npos);
    EXPECT_NE(refused(R"({"type":"pix2pix-generator","depth":3})").find("depth"), std::string::npos);
}

TEST(FundusFrame, MaskIsADisc) {
    const auto mask = frameMask(128);
    const double radius = kFrameRadius * 64;
    EXPECT_NEAR(mask.sum().item<double>(), M_PI * radius * radius, 100);
    EXPECT_EQ(mask[0][0][0].item<float>(), 0);
    EXPECT_EQ(mask[0][64][64].item<float>(), 1);
    EXPECT_TRUE(torch::equal(mask, mask.flip({1})));
}

}  // namespace
}  // namespace fovea::nn
