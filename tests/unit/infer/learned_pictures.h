// Small pictures and networks with random weights for the tests of the learned methods.
#pragma once

#include <torch/torch.h>

#include <algorithm>
#include <cmath>

#include "core/image/field_of_view.h"
#include "core/infer/learned_methods.h"
#include "tests/support/models.h"
#include "tests/support/temporary_folder.h"

namespace fovea::test {

inline std::shared_ptr<nn::Network> randomNetwork(const Json& architecture, std::uint64_t seed = 7) {
    torch::manual_seed(seed);
    auto network = nn::makeNetwork(architecture);
    FOVEA_ASSERT(network);
    const torch::NoGradGuard noGrad;
    for (auto& parameter : (*network)->parameters()) parameter.add_(0.03 * torch::randn_like(parameter));
    return *network;
}

inline Json unet() { return Json::parse(R"({"type":"residual-unet","widths":[8,12],"blocks":[1,1]})"); }
inline Json vesselUnet() {
    return Json::parse(R"({"type":"residual-unet","widths":[8,12],"blocks":[1,1],"outputChannels":1,"residual":false,"logits":true})");
}
inline Json resnet(int scale) { return {{"type", "sr-resnet"}, {"scale", scale}, {"width", 8}, {"blocks", 1}}; }

// A disc of retina on black, 16-bit, with spacing.
inline Image fundus(int width, int height) {
    ImageBuilder builder(width, height);
    auto mask = std::make_shared<std::vector<std::uint8_t>>(static_cast<std::size_t>(width) * height, 0);
    const double radius = 0.45 * std::min(width, height);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const bool inside = std::hypot(x + 0.5 - width / 2.0, y + 0.5 - height / 2.0) < radius;
            const std::size_t i = static_cast<std::size_t>(y) * width + x;
            (*mask)[i] = inside ? 255 : 0;
            for (int c = 0; c < 3; ++c) {
                const double value = inside ? 0.5 + 0.2 * std::sin(0.21 * x + c) * std::cos(0.17 * y) : 0.02;
                builder.pixels()[3 * i + c] = static_cast<float>(std::round(value * 65535) / 65535);
            }
        }
    }
    builder.info().bitDepth = BitDepth::bits16;
    builder.info().spacing = PixelSpacing{0.01, 0.02, "test"};
    FieldOfView view;
    view.width = width;
    view.height = height;
    view.mask = mask;
    view.left = static_cast<int>(width / 2.0 - radius);
    view.right = static_cast<int>(width / 2.0 + radius) + 1;
    view.top = static_cast<int>(height / 2.0 - radius);
    view.bottom = static_cast<int>(height / 2.0 + radius) + 1;
    view.diameterPx = 2 * radius;
    return std::move(builder).build().withFieldOfView(view);
}

inline Image withoutBorder(int width, int height) {
    ImageBuilder builder(width, height);
    for (int i = 0; i < width * height * 3; ++i) builder.pixels()[i] = 0.4f + 0.2f * std::sin(0.37f * static_cast<float>(i));
    FieldOfView view;
    view.width = view.right = width;
    view.height = view.bottom = height;
    view.mask = std::make_shared<std::vector<std::uint8_t>>(static_cast<std::size_t>(width) * height, 255);
    view.diameterPx = std::max(width, height);
    view.wholeImage = true;
    return std::move(builder).build().withFieldOfView(view);
}

// Runs a method of a registry with parameters as JSON, in fp32.
inline Result<MethodOutput> runMethod(const MethodRegistry& registry, const std::string& id, const Image& image,
                                      const Json& parameters = Json::object(),
                                      const RunOptions& options = {.precision = PrecisionChoice::fp32},
                                      const JobContext& context = {}) {
    const auto method = registry.find(id);
    FOVEA_ASSERT(method);
    FOVEA_TRY(const ParamSet set, (*method)->info().schema.parse(parameters));
    return (*method)->apply(image, set, options, context);
}

}  // namespace fovea::test
