// Feature maps of networks that were trained to name photographs, for losses that compare features instead of pixels.
// The weights are a file of the user's (docs/recipes.md, "Perceptual weights"); none are shipped.
//
//   vgg16-features       VGG-16 (Simonyan and Zisserman 2015) after relu4_1: all 512 maps (Mahapatra et al. 2017, eq. 8)
//   vgg19-features       VGG-19 after relu5_4, the map phi 5,4 of Ledig et al. 2017
//   squeezenet-features  SqueezeNet 1.1 (Iandola et al. 2016) after fire5, 256 maps at an eighth of the size as relu4_1:
//                        Fovea's substitute where no VGG weights are at hand
//
//   FOVEA_TRY(auto features, PerceptualFeatures::load("vgg16-features", path));
//   const auto loss = torch::mse_loss(features->forward(output), features->forward(target));
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <torch/torch.h>
#include <vector>

#include "core/base/result.h"

namespace fovea::nn {

class PerceptualFeatures : public torch::nn::Module {
public:
    // Layers: reluB_C, the C-th convolution of block B after its ReLU, for VGG; relu1 and fire2 to fire9 for SqueezeNet.
    // "" and "default": the one above. Only what that layer needs is built.
    // With random weights, for tests. Errors: configuration, naming the legal types or layers.
    static Result<std::shared_ptr<PerceptualFeatures>> make(std::string_view type, std::string_view layer = "");
    // From safetensors with torchvision's names ("features.0.weight", ...; SqueezeNet: "features.3.squeeze.weight", ...);
    // tensors of further layers are passed over. Nothing of it learns. Errors: those of make and of reading; badData,
    // naming every tensor that is missing.
    static Result<std::shared_ptr<PerceptualFeatures>> load(std::string_view type, const std::filesystem::path& path,
                                                            std::string_view layer = "");

    // N x 3 x H x W, RGB in [0, 1], from 32 px a side (less may be too small for the pooling) -> N x channels() x h x w.
    // ImageNet's mean and deviation are taken out first. Gradients reach the picture.
    torch::Tensor forward(const torch::Tensor& rgb);
    std::int64_t channels() const { return channels_; }
    const std::string& layer() const { return layer_; }

private:
    enum class Kind { convolution, relu, maxPool, ceilMaxPool, fire };
    struct Step {
        Kind kind;
        std::shared_ptr<torch::nn::Module> module;  // null without weights
    };
    PerceptualFeatures() = default;
    void addVgg(const std::vector<int>& blocks);
    void addSqueezenet();

    std::shared_ptr<torch::nn::Module> features_;
    std::vector<Step> steps_;
    std::string layer_;
    std::int64_t channels_ = 0;
};

}  // namespace fovea::nn
