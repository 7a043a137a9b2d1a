#include "core/nn/features.h"

#include <gtest/gtest.h>

#include "core/base/files.h"
#include "core/nn/weights.h"
#include "tests/support/temporary_folder.h"

namespace fovea::nn {
namespace {

std::shared_ptr<PerceptualFeatures> made(const char* type, const char* layer = "") {
    torch::manual_seed(2);
    const auto features = PerceptualFeatures::make(type, layer);
    EXPECT_TRUE(features) << features.error().message;
    return *features;
}

TEST(PerceptualFeatures, HaveTheShapesOfTheirLayers) {
    const torch::NoGradGuard noGrad;
    const auto input = torch::rand({1, 3, 64, 96});
    EXPECT_EQ(made("vgg16-features")->forward(input).sizes(), (at::IntArrayRef{1, 512, 8, 12}));
    EXPECT_EQ(made("vgg16-features", "relu1_2")->forward(input).sizes(), (at::IntArrayRef{1, 64, 64, 96}));
    EXPECT_EQ(made("vgg19-features")->forward(input).sizes(), (at::IntArrayRef{1, 512, 4, 6}));
    EXPECT_EQ(made("squeezenet-features")->forward(input).sizes(), (at::IntArrayRef{1, 256, 7, 11}));
    EXPECT_EQ(made("squeezenet-features")->layer(), "fire5");
    EXPECT_EQ(made("squeezenet-features", "fire9")->forward(input).size(1), 512);
    EXPECT_EQ(made("squeezenet-features", "fire9")->channels(), 512);
}

// torchvision's indices: VGG-16 relu4_1 follows features.17, VGG-19's 5,4 is features.34, fire5 is features.7.
TEST(PerceptualFeatures, HaveTorchvisionsNamesAndParameterCounts) {
    const auto last = [](const char* type, const char* layer = "") { return made(type, layer)->named_parameters().keys().back(); };
    EXPECT_EQ(last("vgg16-features"), "features.17.bias");
    EXPECT_EQ(last("vgg16-features", "relu5_3"), "features.28.bias");
    EXPECT_EQ(last("vgg19-features"), "features.34.bias");
    EXPECT_EQ(last("squeezenet-features"), "features.7.expand3x3.bias");
    EXPECT_EQ(last("squeezenet-features", "fire9"), "features.12.expand3x3.bias");
    const auto count = [](const std::shared_ptr<PerceptualFeatures>& features) {
        std::int64_t sum = 0;
        for (const auto& parameter : features->parameters()) sum += parameter.numel();
        return sum;
    };
    EXPECT_EQ(count(made("vgg16-features", "relu5_3")), 14714688);
    EXPECT_EQ(count(made("vgg19-features")), 20024384);
    EXPECT_EQ(count(made("squeezenet-features", "fire9")), 722496);
}

TEST(PerceptualFeatures, TakeOutImageNetsMeanAndDeviation) {
    const torch::NoGradGuard noGrad;
    const auto features = made("vgg16-features", "relu1_1");
    const auto parameters = features->named_parameters();
    const auto input = torch::rand({1, 3, 32, 32});
    auto x = input.clone();
    const double mean[] = {0.485, 0.456, 0.406}, deviation[] = {0.229, 0.224, 0.225};
    for (int c = 0; c < 3; ++c) x.select(1, c).sub_(mean[c]).div_(deviation[c]);
    const auto expected = torch::conv2d(x, parameters["features.0.weight"], parameters["features.0.bias"], 1, 1).relu();
    EXPECT_LT((features->forward(input) - expected).abs().max().item<float>(), 1e-5f);
}

TEST(PerceptualFeatures, GradientsReachThePictureAndNotTheWeights) {
    const auto features = made("squeezenet-features");
    auto input = torch::rand({1, 3, 48, 48}).requires_grad_();
    features->forward(input).square().mean().backward();
    EXPECT_GT(input.grad().abs().sum().item<float>(), 0);
    for (const auto& parameter : features->parameters()) EXPECT_FALSE(parameter.requires_grad());
}

TEST(PerceptualFeatures, LoadFromAFileAndPassOverWhatIsDeeper) {
    const test::TemporaryFolder folder;
    const auto deep = made("squeezenet-features", "fire9");
    ASSERT_TRUE(replaceFile(folder / "features.safetensors", encodeWeights(*deep)));
    const auto loaded = PerceptualFeatures::load("squeezenet-features", folder / "features.safetensors", "fire3");
    ASSERT_TRUE(loaded) << loaded.error().message;
    EXPECT_TRUE(torch::equal((*loaded)->named_parameters()["features.3.squeeze.weight"],
                             deep->named_parameters()["features.3.squeeze.weight"]));
}

TEST(PerceptualFeatures, MissingTensorsTypesAndLayersAreNamed) {
    const test::TemporaryFolder folder;
    ASSERT_TRUE(replaceFile(folder / "shallow.safetensors", encodeWeights(*made("vgg16-features", "relu1_2"))));
    const auto features = PerceptualFeatures::load("vgg16-features", folder / "shallow.safetensors", "relu2_2");
    ASSERT_FALSE(features);
    EXPECT_EQ(features.error().code, ErrorCode::badData);
    for (const char* word : {"shallow.safetensors", "features.5.weight", "features.7.bias"}) {
        EXPECT_NE(features.error().message.find(word), std::string::npos) << word;
    }
    EXPECT_EQ(features.error().message.find("features.0.weight"), std::string::npos);
    EXPECT_NE(PerceptualFeatures::make("resnet").error().message.find("vgg19-features"), std::string::npos);
    EXPECT_NE(PerceptualFeatures::make("vgg16-features", "relu3_4").error().message.find("relu3_3"), std::string::npos);
    EXPECT_EQ(PerceptualFeatures::load("vgg16-features", folder / "none.safetensors").error().code, ErrorCode::noInput);
}

}  // namespace
}  // namespace fovea::nn
