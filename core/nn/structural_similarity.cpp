#include "core/nn/structural_similarity.h"

namespace fovea::nn {
namespace {

// Every plane on its own, rows then columns; only where the window lies inside.
torch::Tensor windowMean(const torch::Tensor& x) {
    constexpr int kRadius = 5;
    constexpr double kSigma = 1.5;
    const auto at = torch::arange(-kRadius, kRadius + 1, x.options().requires_grad(false));
    auto kernel = torch::exp(at * at * (-0.5 / (kSigma * kSigma)));
    kernel = kernel / kernel.sum();
    const auto planes = x.reshape({-1, 1, x.size(2), x.size(3)});
    return torch::conv2d(torch::conv2d(planes, kernel.view({1, 1, 1, -1})), kernel.view({1, 1, -1, 1}));
}

}  // namespace

torch::Tensor structuralSimilarity(const torch::Tensor& x, const torch::Tensor& y) {
    constexpr double kFirst = 0.01 * 0.01, kSecond = 0.03 * 0.03;
    const auto meanX = windowMean(x), meanY = windowMean(y);
    const auto varianceX = windowMean(x * x) - meanX * meanX, varianceY = windowMean(y * y) - meanY * meanY;
    const auto covariance = windowMean(x * y) - meanX * meanY;
    const auto value = (2 * meanX * meanY + kFirst) * (2 * covariance + kSecond) /
                       ((meanX * meanX + meanY * meanY + kFirst) * (varianceX + varianceY + kSecond));
    return value.mean();
}

}  // namespace fovea::nn
