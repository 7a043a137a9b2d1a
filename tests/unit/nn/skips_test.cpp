// The skips of the networks, each by what would be different without it: a network still learns and keeps its size and its
// number of parameters when one is forgotten.
#include <gtest/gtest.h>

#include "core/nn/blocks.h"
#include "core/nn/edsr.h"

namespace fovea::nn {
namespace {

// In evaluation, with weights that leave nothing at zero.
std::shared_ptr<Network> make(const Json& architecture) {
    torch::manual_seed(3);
    auto network = makeNetwork(architecture);
    EXPECT_TRUE(network) << network.error().message;
    const torch::NoGradGuard noGrad;
    for (auto& parameter : (*network)->parameters()) parameter.add_(0.1 * torch::randn_like(parameter));
    (*network)->eval();
    return *network;
}

torch::Tensor forward(Network& network, const torch::Tensor& input) {
    const torch::NoGradGuard noGrad;
    return network.forward(input);
}

void multiply(Network& network, const std::string& prefix, double factor) {
    const torch::NoGradGuard noGrad;
    int found = 0;
    for (auto& item : network.named_parameters()) {
        if (!item.key().starts_with(prefix + ".")) continue;
        item.value().mul_(factor);
        ++found;
    }
    EXPECT_GT(found, 0) << prefix;
}

// A layer of the network by hand: convolution, and its normalisation in evaluation at mean 0 and variance 1.
torch::Tensor layer(const Network& network, const std::string& name, const torch::Tensor& input) {
    const torch::NoGradGuard noGrad;
    const auto parameters = network.named_parameters();
    const auto weight = parameters[name + ".weight"];
    const auto* bias = parameters.find(name + ".bias");
    const auto raw = torch::conv2d(input, weight, bias ? *bias : torch::Tensor(), 1, weight.size(2) / 2);
    const auto* scale = parameters.find(name + ".scale");
    if (!scale) return raw;
    return raw * scale->view({1, -1, 1, 1}) / std::sqrt(1 + 1e-5) + parameters[name + ".shift"].view({1, -1, 1, 1});
}

float difference(const torch::Tensor& a, const torch::Tensor& b) { return (a - b).abs().max().item<float>(); }

// With its second convolution at zero the middle one of three blocks is the identity: the network equals one of two blocks
// with the weights of the others.
void expectIdentityBlocks(Json json) {
    json["blocks"] = 3;
    const auto three = make(json);
    json["blocks"] = 2;
    const auto two = make(json);
    const torch::NoGradGuard noGrad;
    const auto from = three->named_parameters();
    for (auto& item : two->named_parameters()) {
        std::string name = item.key();
        if (name.starts_with("body.1.")) name.replace(0, 7, "body.2.");
        item.value().copy_(from[name]);
    }
    const auto input = torch::rand({1, 3, 16, 12});
    EXPECT_GT(difference(three->forward(input), two->forward(input)), 1e-3f) << json;
    multiply(*three, "body.1.second", 0);
    EXPECT_LT(difference(three->forward(input), two->forward(input)), 1e-5f) << json;
}

TEST(Skips, ABlockWhoseSecondConvolutionIsZeroIsTheIdentity) {
    for (const char* text : {R"({"type":"srgan-generator","width":6})", R"({"type":"cycle-generator","width":4})",
                             R"({"type":"srgan-generator","width":6,"activation":"prelu"})", R"({"type":"edsr","width":6})",
                             R"({"type":"sr-resnet","width":6})"}) {
        expectIdentityBlocks(Json::parse(text));
    }
}

// With the layer behind the blocks at zero only what skips all of them comes through, as it left the head.
TEST(Skips, TheLongSkipOfTheSrganGeneratorAddsTheHead) {
    const auto network = make(Json::parse(R"({"type":"srgan-generator","width":6,"blocks":2})"));
    const auto input = torch::rand({1, 3, 10, 12});
    const auto whole = forward(*network, input);
    multiply(*network, "merge", 0);
    const auto head = layer(*network, "head", input - 0.5).relu();
    const auto doubled = torch::pixel_shuffle(layer(*network, "upsampling.0", head), 2).relu();
    const auto expected = 0.5 + 0.5 * layer(*network, "tail", doubled);
    EXPECT_LT(difference(forward(*network, input), expected), 1e-5f);
    EXPECT_GT(difference(whole, expected), 1e-3f);
}

TEST(Skips, TheLongSkipOfEdsrAddsTheHead) {
    const auto network = make(Json::parse(R"({"type":"edsr","width":6,"blocks":2})"));
    const auto input = torch::rand({1, 3, 10, 12});
    const auto whole = forward(*network, input);
    multiply(*network, "merge", 0);
    const auto head = layer(*network, "head", input - 0.5);
    const auto expected = 0.5 + layer(*network, "tail", torch::pixel_shuffle(layer(*network, "upsampling.0", head), 2));
    EXPECT_LT(difference(forward(*network, input), expected), 1e-5f);
    EXPECT_GT(difference(whole, expected), 1e-3f);
}

TEST(Skips, ABranchIsScaledBeforeItIsAdded) {
    torch::manual_seed(5);
    ResidualBlock block(4, 0.1);
    const torch::NoGradGuard noGrad;
    for (auto& parameter : block->parameters()) parameter.add_(0.1 * torch::randn_like(parameter));
    const auto named = block->named_parameters();
    const auto input = torch::randn({1, 4, 9, 8});
    const auto hidden = torch::conv2d(input, named["first.weight"], named["first.bias"], 1, 1).relu();
    const auto branch = torch::conv2d(hidden, named["second.weight"], named["second.bias"], 1, 1);
    EXPECT_GT(branch.abs().max().item<float>(), 0.1f);
    EXPECT_LT(difference(block->forward(input), input + 0.1 * branch), 1e-5f);
}

// Lim et al. 2017, section 3.3: 0.1 in the large network. It is one with branches of a tenth, unscaled.
TEST(Skips, EdsrScalesItsBranchesByATenthUnlessToldOtherwise) {
    EXPECT_EQ(EdsrOptions{}.residualScaling, 0.1);
    const auto scaled = make(Json::parse(R"({"type":"edsr","width":6,"blocks":2})"));
    const auto unscaled = make(Json::parse(R"({"type":"edsr","width":6,"blocks":2,"residualScaling":1.0})"));
    const auto input = torch::rand({1, 3, 10, 12});
    EXPECT_GT(difference(forward(*scaled, input), forward(*unscaled, input)), 1e-3f);  // the same weights so far
    for (const char* second : {"body.0.second", "body.1.second"}) multiply(*unscaled, second, 0.1);
    EXPECT_LT(difference(forward(*scaled, input), forward(*unscaled, input)), 1e-5f);
}

// The autoencoder by hand, with skips from these layers of the encoder to their mirrors.
torch::Tensor autoencoded(const Network& network, const torch::Tensor& input, unsigned skipped) {
    auto x = input - 0.5;
    std::vector<torch::Tensor> encoded;
    for (int i = 0; i < 4; ++i) encoded.push_back(x = layer(network, "encoder." + std::to_string(i), x).relu());
    for (int i = 0; i < 4; ++i) {
        x = layer(network, "decoder." + std::to_string(i), x);
        if (skipped >> (3 - i) & 1) x = x + encoded[3 - i];
        x = x.relu();
    }
    return layer(network, "tail", x) + 0.5;
}

// "Every other layer skipped across": the first and the third of the encoder, both of them and no other.
TEST(Skips, TheAutoencoderHasThoseOfEveryOtherLayerAndNoOther) {
    const auto network = make(Json::parse(R"({"type":"autoencoder","widths":[6,8,10,12]})"));
    const auto input = torch::rand({1, 3, 14, 12});
    const auto made = forward(*network, input);
    constexpr unsigned kFirstAndThird = 0b0101;
    for (unsigned skipped = 0; skipped < 16; ++skipped) {
        const float away = difference(made, autoencoded(*network, input, skipped));
        if (skipped == kFirstAndThird) {
            EXPECT_LT(away, 1e-5f);
        } else {
            EXPECT_GT(away, 1e-3f) << skipped;
        }
    }
}

}  // namespace
}  // namespace fovea::nn
