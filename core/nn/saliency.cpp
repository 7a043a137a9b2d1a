#include "core/nn/saliency.h"

#include <cmath>
#include <vector>

#include "core/base/result.h"

namespace fovea::nn {
namespace {

namespace F = torch::nn::functional;

constexpr int kBins = 8;
constexpr int kDerivativeReach = 4;

torch::Tensor replicated(const torch::Tensor& map, int reach) {
    return F::pad(map, F::PadFuncOptions({reach, reach, reach, reach}).mode(torch::kReplicate));
}

torch::Tensor asTensor(const std::vector<double>& values, const torch::Tensor& like) {
    return torch::tensor(values, torch::kFloat64).to(like.options().requires_grad(false));
}

struct DerivativeKernels {
    std::vector<double> smooth, first, second;
};

// Sampled Gaussian and its derivatives, each corrected so that it is exact on parabolas: the first derivative of x is
// 1, the second of x*x/2 is 1 and of a constant 0. Sampling alone misses these by some per cent at sigma 1.
DerivativeKernels derivativeKernels(double sigma) {
    DerivativeKernels kernels;
    double sum = 0, firstMoment = 0, variance = 0;
    for (int x = -kDerivativeReach; x <= kDerivativeReach; ++x) {
        const double g = std::exp(-0.5 * x * x / (sigma * sigma));
        kernels.smooth.push_back(g);
        sum += g;
        variance += x * x * g;
    }
    variance /= sum;
    double secondMoment = 0;
    for (int x = -kDerivativeReach; x <= kDerivativeReach; ++x) {
        double& g = kernels.smooth[static_cast<std::size_t>(x + kDerivativeReach)];
        g /= sum;
        kernels.first.push_back(x * g);
        firstMoment += x * x * g;
        kernels.second.push_back((x * x - variance) * g);
        secondMoment += 0.5 * x * x * (x * x - variance) * g;
    }
    for (double& value : kernels.first) value /= firstMoment;
    for (double& value : kernels.second) value /= secondMoment;
    return kernels;
}

// Sum over `window` neighbours along one dimension, by doubling: four additions in place of six for 7.
torch::Tensor slidingSum(const torch::Tensor& map, int dim, int window) {
    const auto length = map.size(dim) - window + 1;
    torch::Tensor sum, power = map;  // power: sums of 1, 2, 4 ... neighbours
    for (int width = 1, done = 0; width <= window; width *= 2) {
        if (window & width) {
            const auto part = power.narrow(dim, done, length);
            sum = sum.defined() ? sum + part : part;
            done += width;
        }
        const auto left = power.size(dim) - width;
        if (2 * width <= window) power = power.narrow(dim, 0, left) + power.narrow(dim, width, left);
    }
    return sum;
}

double neighbourWeight(std::int64_t dy, std::int64_t dx) {
    return std::exp(-std::hypot(static_cast<double>(dy), static_cast<double>(dx)));
}

bool isWindow(int windowPx) { return windowPx % 2 == 1 && windowPx >= 3 && windowPx <= 31; }

// Equation 2 on a map padded by `reach`. Automatic differentiation would keep all 48 difference maps for the signs;
// this keeps only the map itself and computes them again.
class UniquenessFunction : public torch::autograd::Function<UniquenessFunction> {
public:
    static torch::Tensor forward(torch::autograd::AutogradContext* context, const torch::Tensor& padded, std::int64_t reach) {
        context->save_for_backward({padded});
        context->saved_data["reach"] = reach;
        const auto height = padded.size(2) - 2 * reach, width = padded.size(3) - 2 * reach;
        const auto centre = padded.narrow(2, reach, height).narrow(3, reach, width).contiguous();
        auto sum = torch::zeros_like(centre);
        auto difference = torch::empty_like(centre);
        for (std::int64_t dy = -reach; dy <= reach; ++dy) {
            for (std::int64_t dx = -reach; dx <= reach; ++dx) {
                if (dy == 0 && dx == 0) continue;
                torch::sub_out(difference, centre, padded.narrow(2, reach + dy, height).narrow(3, reach + dx, width));
                sum.add_(difference.abs_(), neighbourWeight(dy, dx));
            }
        }
        return sum;
    }

    static torch::autograd::variable_list backward(torch::autograd::AutogradContext* context,
                                                   torch::autograd::variable_list gradients) {
        const auto padded = context->get_saved_variables()[0];
        const auto reach = context->saved_data["reach"].toInt();
        const auto gradient = gradients[0].contiguous();
        const auto height = gradient.size(2), width = gradient.size(3);
        const auto centre = padded.narrow(2, reach, height).narrow(3, reach, width).contiguous();
        auto result = torch::zeros_like(padded);
        auto resultCentre = result.narrow(2, reach, height).narrow(3, reach, width);
        auto signedGradient = torch::empty_like(centre);
        for (std::int64_t dy = -reach; dy <= reach; ++dy) {
            for (std::int64_t dx = -reach; dx <= reach; ++dx) {
                if (dy == 0 && dx == 0) continue;
                const double weight = neighbourWeight(dy, dx);
                torch::sub_out(signedGradient, centre,
                               padded.narrow(2, reach + dy, height).narrow(3, reach + dx, width));
                signedGradient.sign_().mul_(gradient);
                resultCentre.add_(signedGradient, weight);
                result.narrow(2, reach + dy, height).narrow(3, reach + dx, width).sub_(signedGradient, weight);
            }
        }
        return {result, torch::Tensor()};
    }
};

void requireLuminance(const torch::Tensor& map) {
    FOVEA_ASSERT(map.dim() == 4 && map.size(1) == 1 && map.numel() > 0 && map.is_floating_point());
}

}  // namespace

torch::Tensor isophoteCurvature(const torch::Tensor& luminance, const SaliencyOptions& options) {
    requireLuminance(luminance);
    FOVEA_ASSERT(options.derivativeSigma > 0 && options.derivativeSigma <= 1 && options.gradientFloor > 0);
    const DerivativeKernels kernels = derivativeKernels(options.derivativeSigma);
    const auto smooth = asTensor(kernels.smooth, luminance), first = asTensor(kernels.first, luminance),
               second = asTensor(kernels.second, luminance);
    const auto along = [&](const torch::Tensor& map, const torch::Tensor& kernel, std::vector<std::int64_t> shape) {
        return torch::conv2d(map, kernel.view(shape));
    };
    const std::vector<std::int64_t> row{1, 1, 1, smooth.size(0)}, column{1, 1, smooth.size(0), 1};
    const auto padded = replicated(luminance, kDerivativeReach);
    const auto smoothRows = along(padded, smooth, row);
    const auto firstRows = along(padded, first, row);
    const auto fx = along(firstRows, smooth, column);
    const auto fy = along(smoothRows, first, column);
    const auto fxx = along(along(padded, second, row), smooth, column);
    const auto fyy = along(smoothRows, second, column);
    const auto fxy = along(firstRows, first, column);
    const auto fx2 = fx * fx, fy2 = fy * fy;
    const auto slope2 = fx2 + fy2;
    const auto numerator = fxx * fy2 + fyy * fx2 - 2 * fxy * fx * fy;
    return numerator / (slope2 * slope2 * slope2 + std::pow(options.gradientFloor, 6)).sqrt();
}

torch::Tensor localEntropy(const torch::Tensor& luminance, const SaliencyOptions& options) {
    requireLuminance(luminance);
    FOVEA_ASSERT(options.binTemperature >= 0 && isWindow(options.windowPx));
    const int window = options.windowPx;
    const auto padded = replicated(luminance, window / 2);
    std::vector<double> edges;
    for (int k = 1; k < kBins; ++k) edges.push_back(static_cast<double>(k) / kBins);
    const auto aboveBy = padded - asTensor(edges, luminance).view({1, kBins - 1, 1, 1});
    // How far each pixel lies above each inner edge, 0 or 1 (softly: between). Bins are differences of neighbours, so
    // that they sum to 1 exactly; and as the window's sum is linear, seven maps need summing rather than eight.
    const auto above = options.binTemperature > 0 ? torch::sigmoid(aboveBy / options.binTemperature)
                                                  : (aboveBy >= 0).to(luminance.scalar_type());
    const auto cumulative = slidingSum(slidingSum(above, 3, window), 2, window) / (window * window);
    const auto one = torch::ones_like(cumulative.narrow(1, 0, 1));
    const auto zero = torch::zeros_like(one);
    const auto bins = torch::cat({one, cumulative}, 1) - torch::cat({cumulative, zero}, 1);
    // p log p tends to 0 with p; the clamp keeps logarithm and gradient finite in an empty bin.
    return -(bins * bins.clamp_min(1e-12).log()).sum(1, true);
}

torch::Tensor oneMinusEntropy(const torch::Tensor& luminance, const SaliencyOptions& options) {
    const auto compact = 1 - localEntropy(luminance, options) / std::log(static_cast<double>(kBins));
    std::vector<double> gaussian;
    double sum = 0;
    for (int x = -1; x <= 1; ++x) sum += gaussian.emplace_back(std::exp(-0.5 * x * x / (0.5 * 0.5)));
    for (double& value : gaussian) value /= sum;
    const auto kernel = asTensor(gaussian, luminance);
    return torch::conv2d(torch::conv2d(replicated(compact, 1), kernel.view({1, 1, 1, 3})), kernel.view({1, 1, 3, 1}));
}

torch::Tensor uniqueness(const torch::Tensor& feature, int windowPx) {
    requireLuminance(feature);
    FOVEA_ASSERT(isWindow(windowPx));
    return UniquenessFunction::apply(replicated(feature, windowPx / 2), static_cast<std::int64_t>(windowPx / 2));
}

torch::Tensor normalizedPerImage(const torch::Tensor& map) {
    const auto lowest = map.amin({1, 2, 3}, true);
    const auto range = map.amax({1, 2, 3}, true) - lowest;
    // Differences this small are rounding; dividing by them would show rounding as structure.
    return (map - lowest) / torch::where(range > 1e-6, range, torch::ones_like(range));
}

SaliencyMaps saliency(const torch::Tensor& luminance, const SaliencyOptions& options) {
    FOVEA_ASSERT(options.curvatureWeight >= 0 && options.curvatureWeight <= 1);
    SaliencyMaps maps;
    maps.curvature = isophoteCurvature(luminance, options);
    maps.oneMinusEntropy = oneMinusEntropy(luminance, options);
    maps.dCurvature = normalizedPerImage(uniqueness(maps.curvature, options.windowPx));
    maps.dEntropy = normalizedPerImage(uniqueness(maps.oneMinusEntropy, options.windowPx));
    maps.saliency = options.curvatureWeight * maps.dCurvature + (1 - options.curvatureWeight) * maps.dEntropy;
    return maps;
}

}  // namespace fovea::nn
