#include "core/nn/veil_estimator.h"

namespace fovea::nn {
namespace {

constexpr std::int64_t kGrid = 4;        // cells a side that the body is averaged to
constexpr std::int64_t kQuadratic = 6;   // 1, x, y, x^2, x y, y^2
constexpr std::int64_t kMultiple = 16;

struct Coordinates {
    torch::Tensor x, y;  // 1 x 1 x H x W, -1 to 1
};

Coordinates coordinatesOf(const torch::Tensor& input) {
    const auto height = input.size(2), width = input.size(3);
    const auto x = torch::linspace(-1, 1, width, input.options()).view({1, 1, 1, width}).expand({1, 1, height, width});
    const auto y = torch::linspace(-1, 1, height, input.options()).view({1, 1, height, 1}).expand({1, 1, height, width});
    return {x, y};
}

}  // namespace

Result<VeilEstimatorOptions> VeilEstimatorOptions::parse(const Json& json) {
    VeilEstimatorOptions o;
    FOVEA_TRY(o.width, integerIn(json, "width", o.width, 1, 256));
    return o;
}

VeilEstimator::VeilEstimator(const VeilEstimatorOptions& options) {
    const auto w = options.width;
    const std::int64_t channels[] = {6, w, 2 * w, 4 * w, 4 * w};
    for (int i = 0; i < 4; ++i) {
        body_->push_back(Conv(channels[i], channels[i + 1], 3));
        body_->push_back(Conv(channels[i + 1], channels[i + 1], 2, 2));
    }
    register_module("body", body_);
    hidden_ = register_module("hidden", torch::nn::Linear(4 * w * kGrid * kGrid, 8 * w));
    surfaces_ = register_module("surfaces", torch::nn::Linear(8 * w, kQuadratic + 3 + 3 * kQuadratic));
    const torch::NoGradGuard noGrad;
    surfaces_->weight.zero_();
    surfaces_->bias.zero_();
}

torch::Tensor VeilEstimator::forward(torch::Tensor input) {
    const auto [x, y] = coordinatesOf(input);
    const auto count = input.size(0);
    const std::vector<std::int64_t> all{count, -1, -1, -1};
    auto hidden = torch::cat({input - 0.5f, x.expand(all), y.expand(all)}, 1);
    for (const auto& layer : *body_) hidden = torch::relu(layer->as<Conv>()->forward(hidden));
    hidden = torch::adaptive_avg_pool2d(hidden, {kGrid, kGrid}).flatten(1);
    // Small steps at first: a gain is an exponential.
    const auto values = 0.1 * surfaces_(torch::relu(hidden_(hidden)));
    const auto basis = torch::cat({torch::ones_like(x), x, y, x * x, x * y, y * y}, 1).flatten(2).squeeze(0);  // 6 x HW
    const auto shape = std::vector<std::int64_t>{count, 3, input.size(2), input.size(3)};
    const auto common = torch::matmul(values.narrow(1, 0, kQuadratic).unsqueeze(1), basis);  // N x 1 x HW
    const auto gain = torch::exp(common + values.narrow(1, kQuadratic, 3).unsqueeze(2));
    const auto offset = torch::matmul(values.narrow(1, kQuadratic + 3, 3 * kQuadratic).view({count, 3, kQuadratic}), basis);
    return torch::cat({gain.view(shape), offset.view(shape)}, 1);
}

NetworkTraits VeilEstimator::traits() const {
    NetworkTraits traits;
    traits.inputChannels = 4;
    traits.outputChannels = 6;
    traits.receptiveMargin = -1;
    traits.sizeMultiple = static_cast<int>(kMultiple);
    return traits;
}

}  // namespace fovea::nn
