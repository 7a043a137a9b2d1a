#include "core/nn/features.h"

#include <algorithm>

#include "core/nn/blocks.h"
#include "core/nn/weights.h"

namespace fovea::nn {
namespace {

// torchvision's Conv2d by name and shape; stride and padding as given.
class PlainConv : public torch::nn::Module {
public:
    PlainConv(std::int64_t input, std::int64_t output, std::int64_t kernel, std::int64_t stride, std::int64_t padding)
        : weight_(register_parameter("weight", initialWeight(output, input, kernel))),
          bias_(register_parameter("bias", torch::zeros({output}))),
          stride_(stride),
          padding_(padding) {}
    torch::Tensor forward(const torch::Tensor& x) { return torch::conv2d(x, weight_, bias_, stride_, padding_); }

private:
    torch::Tensor weight_, bias_;
    std::int64_t stride_, padding_;
};

// Squeeze to few channels, then 1x1 and 3x3 side by side (Iandola et al. 2016, figure 1).
class Fire : public torch::nn::Module {
public:
    Fire(std::int64_t input, std::int64_t squeezed, std::int64_t expanded)
        : squeeze_(register_module("squeeze", std::make_shared<PlainConv>(input, squeezed, 1, 1, 0))),
          one_(register_module("expand1x1", std::make_shared<PlainConv>(squeezed, expanded, 1, 1, 0))),
          three_(register_module("expand3x3", std::make_shared<PlainConv>(squeezed, expanded, 3, 1, 1))) {}
    torch::Tensor forward(const torch::Tensor& x) {
        const auto squeezed = squeeze_->forward(x).relu();
        return torch::cat({one_->forward(squeezed).relu(), three_->forward(squeezed).relu()}, 1);
    }

private:
    std::shared_ptr<PlainConv> squeeze_, one_, three_;
};

struct Vgg {
    std::string_view type, layer;
    std::vector<int> blocks;  // convolutions a block
};

const Vgg kVgg16{"vgg16-features", "relu4_1", {2, 2, 3, 3, 3}};
const Vgg kVgg19{"vgg19-features", "relu5_4", {2, 2, 4, 4, 4}};
constexpr std::int64_t kVggWidths[] = {64, 128, 256, 512, 512};

// Number of squeezed and expanded channels of fire2 to fire9; pooling comes before the 2nd, the 4th and the 6th.
constexpr std::pair<std::int64_t, std::int64_t> kFires[] = {{16, 64},  {16, 64},  {32, 128}, {32, 128},
                                                            {48, 192}, {48, 192}, {64, 256}, {64, 256}};

std::vector<std::string> vggLayers(const std::vector<int>& blocks) {
    std::vector<std::string> names;
    for (std::size_t block = 0; block < blocks.size(); ++block) {
        for (int i = 1; i <= blocks[block]; ++i) names.push_back("relu" + std::to_string(block + 1) + "_" + std::to_string(i));
    }
    return names;
}

std::string joined(const std::vector<std::string>& names) {
    std::string text;
    for (const auto& name : names) text += (text.empty() ? "" : ", ") + name;
    return text;
}

}  // namespace

void PerceptualFeatures::addVgg(const std::vector<int>& blocks) {
    std::int64_t before = 3, index = 0;
    for (std::size_t block = 0; block < blocks.size(); ++block) {
        for (int i = 1; i <= blocks[block]; ++i) {
            auto convolution = std::make_shared<PlainConv>(before, kVggWidths[block], 3, 1, 1);
            steps_.push_back({Kind::convolution, features_->register_module(std::to_string(index), convolution)});
            steps_.push_back({Kind::relu, nullptr});
            index += 2;
            channels_ = before = kVggWidths[block];
            if (layer_ == "relu" + std::to_string(block + 1) + "_" + std::to_string(i)) return;
        }
        steps_.push_back({Kind::maxPool, nullptr});
        ++index;
    }
}

void PerceptualFeatures::addSqueezenet() {
    steps_.push_back({Kind::convolution, features_->register_module("0", std::make_shared<PlainConv>(3, 64, 3, 2, 0))});
    steps_.push_back({Kind::relu, nullptr});
    channels_ = 64;
    if (layer_ == "relu1") return;
    std::int64_t index = 2, number = 2;
    for (const auto& [squeezed, expanded] : kFires) {
        if (number == 2 || number == 4 || number == 6) {
            steps_.push_back({Kind::ceilMaxPool, nullptr});
            ++index;
        }
        auto fire = std::make_shared<Fire>(channels_, squeezed, expanded);
        steps_.push_back({Kind::fire, features_->register_module(std::to_string(index++), fire)});
        channels_ = 2 * expanded;
        if (layer_ == "fire" + std::to_string(number++)) return;
    }
}

Result<std::shared_ptr<PerceptualFeatures>> PerceptualFeatures::make(std::string_view type, std::string_view layer) {
    std::vector<std::string> layers;
    std::string_view usual;
    const Vgg* vgg = nullptr;
    for (const Vgg* one : {&kVgg16, &kVgg19}) {
        if (one->type == type) vgg = one;
    }
    if (vgg) {
        layers = vggLayers(vgg->blocks);
        usual = vgg->layer;
    } else if (type == "squeezenet-features") {
        layers = {"relu1", "fire2", "fire3", "fire4", "fire5", "fire6", "fire7", "fire8", "fire9"};
        usual = "fire5";
    } else {
        return fail(ErrorCode::configuration,
                    "there are no features '%1'; there are: vgg16-features, vgg19-features, squeezenet-features", type);
    }
    const std::string wanted(layer.empty() || layer == "default" ? usual : layer);
    if (std::find(layers.begin(), layers.end(), wanted) == layers.end()) {
        return fail(ErrorCode::configuration, "%1 has no layer '%2'; there are: %3", type, wanted, joined(layers));
    }
    const auto made = std::shared_ptr<PerceptualFeatures>(new PerceptualFeatures());
    made->layer_ = wanted;
    made->features_ = made->register_module("features", std::make_shared<torch::nn::Module>());
    if (vgg) made->addVgg(vgg->blocks);
    else made->addSqueezenet();
    for (auto& parameter : made->parameters()) parameter.requires_grad_(false);
    made->eval();
    return made;
}

Result<std::shared_ptr<PerceptualFeatures>> PerceptualFeatures::load(std::string_view type, const std::filesystem::path& path,
                                                                     std::string_view layer) {
    FOVEA_TRY(auto made, make(type, layer));
    FOVEA_TRY(const SafetensorsFile file, SafetensorsFile::read(path));
    std::vector<std::string> missing;
    std::vector<TensorView> needed;
    for (const auto& item : made->named_parameters()) {
        if (const TensorView* view = file.find(item.key())) needed.push_back(*view);
        else missing.push_back(item.key());
    }
    if (!missing.empty()) {
        return fail(ErrorCode::badData, "%1: has not these tensors of %2: %3", path.string(), type, joined(missing));
    }
    FOVEA_TRY(const SafetensorsFile part, SafetensorsFile::parse(encodeSafetensors(needed), path.string()));
    FOVEA_CHECK(loadWeights(*made, part, path.string()));
    return made;
}

torch::Tensor PerceptualFeatures::forward(const torch::Tensor& rgb) {
    const auto options = rgb.options().dtype(torch::kFloat);
    const auto mean = torch::tensor({0.485f, 0.456f, 0.406f}, options).view({1, 3, 1, 1});
    const auto deviation = torch::tensor({0.229f, 0.224f, 0.225f}, options).view({1, 3, 1, 1});
    auto x = ((rgb - mean) / deviation).contiguous(torch::MemoryFormat::ChannelsLast);
    for (const auto& step : steps_) {
        switch (step.kind) {
            case Kind::convolution: x = std::static_pointer_cast<PlainConv>(step.module)->forward(x); break;
            case Kind::relu: x = x.relu(); break;
            case Kind::maxPool: x = torch::max_pool2d(x, 2, 2); break;
            case Kind::ceilMaxPool: x = torch::max_pool2d(x, 3, 2, 0, 1, true); break;
            case Kind::fire: x = std::static_pointer_cast<Fire>(step.module)->forward(x); break;
        }
    }
    return x;
}

}  // namespace fovea::nn
