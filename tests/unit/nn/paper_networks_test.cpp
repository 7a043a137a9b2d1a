// The networks of the papers at their full size: layers and parameters counted by hand, and the features of each.
#include <gtest/gtest.h>

#include "core/nn/cycle_generator.h"
#include "core/nn/discriminators.h"
#include "core/nn/weights.h"

namespace fovea::nn {
namespace {

std::shared_ptr<Network> make(const Json& architecture) {
    torch::manual_seed(3);
    auto network = makeNetwork(architecture);
    EXPECT_TRUE(network) << network.error().message;
    return *network;
}

std::shared_ptr<Network> ofType(const char* type) { return make({{"type", type}}); }

// Weights and biases of a convolution.
constexpr std::int64_t conv(std::int64_t in, std::int64_t out, std::int64_t kernel) { return in * out * kernel * kernel + out; }
// Without bias, with the scale and shift of a batch normalisation.
constexpr std::int64_t normed(std::int64_t in, std::int64_t out, std::int64_t kernel) { return in * out * kernel * kernel + 2 * out; }
constexpr std::int64_t bare(std::int64_t in, std::int64_t out, std::int64_t kernel) { return in * out * kernel * kernel; }

// Number of tensors with four dimensions: convolutions and deconvolutions.
std::int64_t layers(const Network& network) {
    std::int64_t count = 0;
    for (const auto& parameter : network.parameters()) count += parameter.dim() == 4;
    return count;
}

TEST(PaperNetworks, Srcnn) {
    // Dong et al. 2016, section 3.3: the 9-1-5 network has 8032 weights (81 * 64 + 64 * 32 + 25 * 32), without biases.
    const auto grey = make({{"type", "srcnn"}, {"channels", 1}});
    EXPECT_EQ(parameterCount(*grey), 8032 + 64 + 32 + 1);
    EXPECT_EQ(layers(*grey), 3);
    const auto input = torch::rand({1, 3, 10, 12});
    EXPECT_EQ(make({{"type", "srcnn"}, {"scale", 16}})->forward(input).sizes(), (at::IntArrayRef{1, 3, 160, 192}));
}

TEST(PaperNetworks, ACorrectionIsThatShareOfWhatIsAddedToTheEnlargement) {
    for (const auto& type : {"srcnn", "srgan-generator"}) {
        const auto whole = make({{"type", type}, {"width", 4}, {"global", "bicubic"}});
        const auto share = make({{"type", type}, {"width", 4}, {"global", "bicubic"}, {"correction", 0.25}});
        const torch::NoGradGuard noGrad;
        for (auto& p : whole->parameters()) p.uniform_(-0.3, 0.3);
        for (const auto& item : whole->named_parameters()) share->named_parameters()[item.key()].copy_(item.value());
        whole->eval();
        share->eval();
        const auto input = torch::rand({1, 3, 9, 8});
        const auto enlarged = enlargedBicubic(input, 2);
        const auto added = whole->forward(input) - enlarged;
        EXPECT_GT(added.abs().max().item<float>(), 0.01f) << type;
        EXPECT_TRUE(torch::allclose(share->forward(input) - enlarged, 0.25 * added, 1e-4, 1e-6)) << type;
    }
}

TEST(PaperNetworks, SrganGenerator) {
    const auto once = ofType("srgan-generator");
    EXPECT_EQ(parameterCount(*once), conv(3, 64, 9) + 33 * normed(64, 64, 3) + conv(64, 256, 3) + conv(64, 3, 9));
    EXPECT_EQ(layers(*once), 1 + 2 * 16 + 1 + 1 + 1);
    EXPECT_EQ(once->traits().scale, 2);
    // Head and tail 4 each (the tail on the finer grid: 2 and the sub-pixel layer's 1), 33 convolutions.
    EXPECT_EQ(once->traits().receptiveMargin, 4 + 33 + 1 + 2);
    const auto ledig = make({{"type", "srgan-generator"}, {"upsamplings", 2}, {"activation", "prelu"}});
    EXPECT_EQ(ledig->traits().scale, 4);
    EXPECT_EQ(parameterCount(*ledig), parameterCount(*once) + conv(64, 256, 3) + (1 + 16 + 2) * 64);
}

TEST(PaperNetworks, SrganDiscriminator) {
    const auto network = std::dynamic_pointer_cast<Discriminator>(ofType("srgan-discriminator"));
    ASSERT_TRUE(network);
    EXPECT_EQ(parameterCount(*network), conv(3, 64, 3) + normed(64, 64, 3) + normed(64, 128, 3) + normed(128, 128, 3) +
                                            normed(128, 256, 3) + normed(256, 256, 3) + normed(256, 512, 3) +
                                            normed(512, 512, 3) + (512 * 36 * 1024 + 1024) + (1024 + 1));
    EXPECT_EQ(layers(*network), 8);
    const auto small = std::dynamic_pointer_cast<Discriminator>(
        make({{"type", "srgan-discriminator"}, {"width", 4}, {"dense", 16}, {"grid", 2}}));
    const auto features = small->features(torch::rand({2, 3, 96, 96}));
    ASSERT_EQ(features.size(), 10u);
    const std::int64_t sides[] = {96, 48, 48, 24, 24, 12, 12, 6}, widths[] = {4, 4, 8, 8, 16, 16, 32, 32};
    for (int i = 0; i < 8; ++i) {
        EXPECT_EQ(features[i].sizes(), (at::IntArrayRef{2, widths[i], sides[i], sides[i]})) << i;
    }
    EXPECT_EQ(features.back().sizes(), (at::IntArrayRef{2, 1}));
    // Logits, not probabilities: an affine last layer reaches below zero and above one.
    const torch::NoGradGuard noGrad;
    for (auto& parameter : small->parameters()) parameter.mul_(5);
    EXPECT_GT(small->forward(torch::rand({8, 3, 40, 56})).abs().max().item<float>(), 1.0f);
}

TEST(PaperNetworks, PatchDiscriminator) {
    const auto network = std::dynamic_pointer_cast<Discriminator>(ofType("patch-discriminator"));
    ASSERT_TRUE(network);
    EXPECT_EQ(parameterCount(*network), conv(3, 64, 3) + bare(64, 128, 3) + bare(128, 256, 3) + bare(256, 512, 3) + conv(512, 1, 3));
    EXPECT_EQ(layers(*network), 5);
    const auto features = network->features(torch::rand({1, 3, 128, 64}));
    ASSERT_EQ(features.size(), 5u);
    const std::int64_t widths[] = {64, 128, 256, 512, 1};
    for (int i = 0; i < 5; ++i) {
        const auto share = 2 << std::min(i, 3);
        EXPECT_EQ(features[i].sizes(), (at::IntArrayRef{1, widths[i], 128 / share, 64 / share})) << i;
    }
    EXPECT_TRUE(torch::equal(features.back(), network->forward(torch::rand({1, 3, 128, 64}))) == false);
    EXPECT_EQ(PatchDiscriminatorOptions{}.patchPx(), 63);
    PatchDiscriminatorOptions isola;
    isola.kernel = 4;
    isola.strides = {2, 2, 2, 1};
    EXPECT_EQ(isola.patchPx(), 70);  // "the 70x70 PatchGAN"
}

// The stated patch is what one score sees, measured by gradients.
TEST(PaperNetworks, PatchDiscriminatorSeesItsPatchAndNoMore) {
    for (const char* strides : {"[2,2,2,2]", "[2,2,2,1]"}) {
        for (const int kernel : {3, 4}) {
            const Json json{{"type", "patch-discriminator"}, {"widths", {4, 4, 4, 4}}, {"strides", Json::parse(strides)},
                            {"kernel", kernel}, {"norm", "none"}};
            const auto input = torch::rand({1, 3, 256, 256}).requires_grad_();
            const auto scores = make(json)->forward(input);
            scores.index({0, 0, scores.size(2) / 2, scores.size(3) / 2}).backward();
            const auto seen = (input.grad().abs().amax({0, 1, 2}) > 0).nonzero();
            const auto side = seen.max().item<std::int64_t>() - seen.min().item<std::int64_t>() + 1;
            EXPECT_EQ(side, PatchDiscriminatorOptions::parse(json)->patchPx()) << strides << kernel;
        }
    }
}

TEST(PaperNetworks, CycleGenerator) {
    const auto network = ofType("cycle-generator");
    EXPECT_EQ(parameterCount(*network), bare(3, 64, 7) + bare(64, 128, 3) + bare(128, 256, 3) + 18 * bare(256, 256, 3) +
                                            bare(256, 128, 3) + bare(128, 64, 3) + conv(64, 3, 7));
    // CycleGAN's implementation says 11.378 million; the difference is biases that the normalisation cancels.
    EXPECT_NEAR(static_cast<double>(parameterCount(*network)), 11.378e6, 0.006e6);
    EXPECT_EQ(layers(*network), 3 + 18 + 2 + 1);
    EXPECT_TRUE(network->traits().contextual);
    EXPECT_EQ(network->traits().sizeMultiple, 4);
    EXPECT_EQ(network->traits().receptiveMargin, 84);
    const auto output = make({{"type", "cycle-generator"}, {"width", 4}, {"blocks", 1}})->forward(torch::rand({1, 3, 32, 40}));
    EXPECT_GE(output.min().item<float>(), 0.0f);
    EXPECT_LE(output.max().item<float>(), 1.0f);
}

TEST(PaperNetworks, CycleGeneratorWithinItsOwnContextIsItself) {
    const torch::NoGradGuard noGrad;
    for (const char* global : {"none", "input"}) {
        const auto network = make({{"type", "cycle-generator"}, {"width", 4}, {"blocks", 2}, {"global", global}});
        for (auto& parameter : network->parameters()) parameter.add_(0.05 * torch::randn_like(parameter));
        const auto input = torch::rand({1, 3, 48, 64}), other = torch::rand({1, 3, 48, 64}).square();
        const auto own = network->forward(input);
        EXPECT_LT((network->forwardWithin(network->context(input), input) - own).abs().max().item<float>(), 1e-5f);
        EXPECT_GT((network->forwardWithin(network->context(other), input) - own).abs().max().item<float>(), 1e-3f);
    }
    const auto input = torch::rand({1, 3, 32, 32});
    EXPECT_TRUE(torch::equal(make({{"type", "cycle-generator"}, {"width", 4}, {"global", "input"}})->forward(input), input));
}

TEST(PaperNetworks, Autoencoder) {
    const auto network = ofType("autoencoder");
    EXPECT_EQ(parameterCount(*network), conv(3, 16, 3) + conv(16, 32, 3) + conv(32, 64, 3) + conv(64, 128, 3) +
                                            conv(128, 128, 3) + conv(128, 64, 3) + conv(64, 32, 3) + conv(32, 16, 3) + conv(16, 3, 3));
    EXPECT_EQ(layers(*network), 9);  // "a 9-layer autoencoder network"
    EXPECT_EQ(network->traits().receptiveMargin, 9);
    // The skips: with the innermost weights at zero the picture still comes through, in full resolution.
    const torch::NoGradGuard noGrad;
    for (auto& item : network->named_parameters()) {
        if (item.key().rfind("decoder.0", 0) == 0) item.value().zero_();
    }
    const auto input = torch::rand({1, 3, 24, 24});
    auto touched = input.clone();
    touched[0][1][12][12] = 1 - touched[0][1][12][12];
    EXPECT_GT((network->forward(touched) - network->forward(input)).abs().max().item<float>(), 1e-4f);
}

TEST(PaperNetworks, Dncnn) {
    // Grey, as the paper's own: 17 convolutions of 64.
    const auto grey = make({{"type", "dncnn"}, {"channels", 1}});
    EXPECT_EQ(parameterCount(*grey), conv(1, 64, 3) + 15 * normed(64, 64, 3) + conv(64, 1, 3));
    EXPECT_EQ(layers(*grey), 17);
    EXPECT_EQ(grey->traits().receptiveMargin, 17);  // receptive field (2d + 1)^2 of Zhang et al.: 35 px for depth 17
    // It predicts the noise: without a last layer it is the identity.
    const torch::NoGradGuard noGrad;
    const auto colour = ofType("dncnn");
    for (auto& item : colour->named_parameters()) {
        if (item.key().rfind("tail", 0) == 0) item.value().zero_();
    }
    const auto input = torch::rand({1, 3, 16, 16});
    EXPECT_TRUE(torch::equal(colour->forward(input), input));
}

TEST(PaperNetworks, Edsr) {
    const auto baseline = make({{"type", "edsr"}, {"width", 64}, {"blocks", 16}, {"residualScaling", 1.0}});
    EXPECT_EQ(parameterCount(*baseline), 1369859);  // 1.37 million
    EXPECT_EQ(layers(*baseline), 1 + 32 + 1 + 1 + 1);
    const auto count = [](std::int64_t width, std::int64_t blocks) {
        return conv(3, width, 3) + (2 * blocks + 1) * conv(width, width, 3) + conv(width, 4 * width, 3) + conv(width, 3, 3);
    };
    EXPECT_EQ(count(64, 16), 1369859);
    // The large one is what the type alone means: 32 blocks of 256, 40.7 million numbers for x2.
    const auto large = ofType("edsr");
    EXPECT_EQ(parameterCount(*large), count(256, 32));
    EXPECT_EQ(count(256, 32), 40729603);
    EXPECT_EQ(layers(*large), 1 + 64 + 1 + 1 + 1);
    EXPECT_EQ(large->traits().scale, 2);
    // Head, 64 convolutions and the one behind them 1 each; sub-pixel layer and tail, half a pixel each, together 2.
    EXPECT_EQ(large->traits().receptiveMargin, 68);
}

TEST(PaperNetworks, Unet) {
    const auto network = ofType("unet");
    EXPECT_EQ(parameterCount(*network), conv(1, 32, 3) + conv(32, 32, 3) + conv(32, 64, 3) + conv(64, 64, 3) + conv(64, 128, 3) +
                                            conv(128, 128, 3) + conv(192, 64, 3) + conv(64, 64, 3) + conv(96, 32, 3) +
                                            conv(32, 32, 3) + conv(32, 1, 1));
    EXPECT_TRUE(network->traits().logits);
    network->eval();
    const torch::NoGradGuard noGrad;
    // Grey is what it sees: colours of the same grey give the same map.
    const auto grey = torch::full({1, 3, 48, 48}, 0.5f);
    auto colour = grey.clone();
    colour.select(1, 0).add_(0.1f);
    colour.select(1, 1).sub_(0.1f * 0.299f / 0.587f);
    EXPECT_LT((network->forward(grey) - network->forward(colour)).abs().max().item<float>(), 1e-5f);
    const auto green = make({{"type", "unet"}, {"input", "green"}});
    green->eval();
    auto red = torch::rand({1, 3, 48, 48}), other = red.clone();
    other.select(1, 0).zero_();
    EXPECT_TRUE(torch::equal(green->forward(red), green->forward(other)));
}

// Dropout is there in training and not in evaluation.
TEST(PaperNetworks, UnetDropsOutInTrainingOnly) {
    const torch::NoGradGuard noGrad;
    const auto network = make({{"type", "unet"}, {"widths", {8, 8}}});
    const auto input = torch::rand({1, 3, 16, 16});
    EXPECT_FALSE(torch::equal(network->forward(input), network->forward(input)));
    network->eval();
    EXPECT_TRUE(torch::equal(network->forward(input), network->forward(input)));
}

// Input pixels before and after an output pixel's place that its value depends on, by gradients; every place of the coarsest
// cell and every sub-pixel. Weights are made positive and statistics neutral, so that nothing cancels or is cut off by a ReLU.
std::int64_t measuredMargin(const Json& architecture) {
    const auto network = make(architecture);
    network->eval();
    {
        const torch::NoGradGuard noGrad;
        for (auto& parameter : network->parameters()) parameter.copy_(parameter.abs() + 0.01);
    }
    const auto traits = network->traits();
    const std::int64_t multiple = traits.sizeMultiple, side = (2 * traits.receptiveMargin / multiple + 4) * multiple;
    auto context = network->context(torch::rand({1, 3, side, side}));
    for (std::size_t i = 0; i < context.size(); ++i) {  // mean 0, factor 1
        context[i] = i % 2 == 0 ? torch::zeros_like(context[i]) : torch::ones_like(context[i]);
    }
    std::int64_t margin = 0;
    for (std::int64_t place = 0; place < multiple * traits.scale; ++place) {
        const auto at = side / 2 / multiple * multiple * traits.scale + place;
        const auto input = (0.6 + 0.4 * torch::rand({1, 3, side, side})).requires_grad_();
        network->forwardWithin(context, input).index({0, 0, at, at}).backward();
        const auto seen = (input.grad().abs().amax({0, 1, 2}) > 0).nonzero();
        const auto own = at / traits.scale;
        margin = std::max({margin, own - seen.min().item<std::int64_t>(), seen.max().item<std::int64_t>() - own});
    }
    return margin;
}

TEST(PaperNetworks, ReceptiveMarginsAreExact) {
    for (const char* text : {R"({"type":"srcnn","width":4,"secondWidth":4})", R"({"type":"srcnn","width":4,"secondWidth":4,"scale":3})",
                             R"({"type":"srcnn","width":4,"secondWidth":4,"scale":8})",
                             R"({"type":"srgan-generator","width":4,"blocks":2})",
                             R"({"type":"srgan-generator","width":4,"blocks":1,"upsamplings":2})",
                             R"({"type":"srgan-generator","width":4,"blocks":1,"upsamplings":3})",
                             R"({"type":"cycle-generator","width":4,"blocks":2,"global":"input"})",
                             R"({"type":"autoencoder","widths":[4,4,4,4]})", R"({"type":"dncnn","width":4})",
                             R"({"type":"edsr","width":4,"blocks":2})", R"({"type":"edsr","width":4,"blocks":2,"scale":3})",
                             R"({"type":"edsr","width":4,"blocks":2,"scale":4})"}) {
        const Json json = Json::parse(text);
        EXPECT_EQ(measuredMargin(json), make(json)->traits().receptiveMargin) << text;
    }
    // A pooled maximum passes one pixel of four: which one is chance, so the last pixel may not show.
    const Json unet = Json::parse(R"({"type":"unet","widths":[4,4,4]})");
    const auto measured = measuredMargin(unet);
    EXPECT_LE(measured, make(unet)->traits().receptiveMargin);
    EXPECT_GE(measured, make(unet)->traits().receptiveMargin - 2);
}

// The folded form of evaluation against the textbook one.
TEST(ConvBatchNorm, InEvaluationIsTheFoldedNormalisation) {
    torch::manual_seed(11);
    ConvBatchNorm layer(3, 5, 3, 2);
    const auto input = torch::rand({4, 3, 12, 12}) * 3;
    for (int i = 0; i < 3; ++i) layer(input);
    const torch::NoGradGuard noGrad;
    const auto named = layer->named_parameters();
    named["scale"].uniform_(0.5, 2);
    named["shift"].uniform_(-1, 1);
    const auto buffers = layer->named_buffers();
    const auto raw = torch::conv2d(input, named["weight"], {}, 2, 1);
    const auto expected = torch::batch_norm(raw, named["scale"], named["shift"], buffers["mean"], buffers["variance"], false, 0.1, 1e-5, false);
    layer->eval();
    EXPECT_LT((layer(input) - expected).abs().max().item<float>(), 1e-5f);
    EXPECT_GT(buffers["mean"].abs().max().item<float>(), 0.0f);  // training moved the statistics
    layer->train();
    const auto own = layer(input);
    EXPECT_NEAR(((own - named["shift"].view({1, -1, 1, 1})) / named["scale"].view({1, -1, 1, 1})).mean().item<double>(), 0, 1e-4);
}

TEST(Architecture, MisspeltOptionsOfTheNewNetworksAreRefused) {
    for (const auto& type : {"srcnn", "srgan-generator", "srgan-discriminator", "patch-discriminator", "cycle-generator",
                             "autoencoder", "dncnn", "edsr", "unet"}) {
        const auto network = makeNetwork({{"type", type}, {"widht", 4}});
        ASSERT_FALSE(network) << type;
        EXPECT_NE(network.error().message.find("widht"), std::string::npos);
    }
    EXPECT_FALSE(makeNetwork({{"type", "srgan-generator"}, {"activation", "sine"}}));
    EXPECT_FALSE(makeNetwork({{"type", "unet"}, {"dropout", 1.0}}));
    EXPECT_FALSE(makeNetwork({{"type", "edsr"}, {"residualScaling", 0}}));
    EXPECT_FALSE(makeNetwork({{"type", "srcnn"}, {"correction", 1.5}}));
    EXPECT_FALSE(makeNetwork({{"type", "patch-discriminator"}, {"widths", {4, 8}}}));
}

TEST(Weights, HalfPrecisionHalvesTheBytesAndLoadsAsFp32) {
    const Json json{{"type", "dncnn"}, {"width", 24}, {"depth", 5}};
    const auto network = make(json), other = make(json);
    const torch::NoGradGuard noGrad;
    for (auto& parameter : network->parameters()) parameter.add_(0.05 * torch::randn_like(parameter));
    for (auto& buffer : network->buffers()) buffer.add_(0.3);
    const Bytes half = encodeWeights(*network, {}, TensorType::f16), whole = encodeWeights(*network);
    EXPECT_LT(half.size(), 0.6 * whole.size());
    const auto file = SafetensorsFile::parse(half, "half");
    ASSERT_TRUE(file);
    EXPECT_EQ(file->find("head.weight")->type, TensorType::f16);
    EXPECT_EQ(file->find("body.0.variance")->type, TensorType::f32);
    ASSERT_TRUE(loadWeights(*other, *file, "half"));
    EXPECT_EQ(other->parameters()[0].scalar_type(), torch::kFloat);
    network->eval();
    other->eval();
    const auto input = torch::rand({1, 3, 32, 32});
    const auto exact = network->forward(input), rounded = other->forward(input);
    EXPECT_LT((exact - rounded).abs().max().item<float>(), 0.01f);
    EXPECT_FALSE(torch::equal(exact, rounded));
    // What half precision cannot hold stays whole.
    network->parameters()[0].index_put_({0, 0, 0, 0}, 1e6f);
    const auto wide = SafetensorsFile::parse(encodeWeights(*network, {}, TensorType::f16), "wide");
    ASSERT_TRUE(wide);
    EXPECT_EQ(wide->find("head.weight")->type, TensorType::f32);
}

}  // namespace
}  // namespace fovea::nn
