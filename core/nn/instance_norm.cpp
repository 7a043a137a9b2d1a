#include "core/nn/instance_norm.h"

namespace fovea::nn {
namespace {
constexpr double kEpsilon = 1e-5;
}

InstanceStatistics InstanceStatistics::keep(NetworkContext& kept) {
    InstanceStatistics statistics;
    statistics.kept_ = &kept;
    return statistics;
}

InstanceStatistics InstanceStatistics::use(const NetworkContext& kept) {
    InstanceStatistics statistics;
    statistics.given_ = &kept;
    return statistics;
}

torch::Tensor InstanceStatistics::normalised(const torch::Tensor& x) {
    if (!given_ && !kept_ && x.scalar_type() == torch::kFloat) {
        return torch::instance_norm(x, {}, {}, {}, {}, true, 0.1, kEpsilon, false);
    }
    torch::Tensor mean, factor;
    if (given_) {
        FOVEA_ASSERT(next_ + 1 < given_->size());
        mean = (*given_)[next_++];
        factor = (*given_)[next_++];
    } else {
        const auto exact = x.to(torch::kFloat);
        mean = exact.mean({2, 3}, true);
        factor = (exact.var({2, 3}, false, true) + kEpsilon).rsqrt();
        if (kept_) {
            kept_->push_back(mean);
            kept_->push_back(factor);
        }
    }
    return x * factor.to(x.scalar_type()) - (mean * factor).to(x.scalar_type());
}

ConvInstanceNormImpl::ConvInstanceNormImpl(std::int64_t inputChannels, std::int64_t outputChannels, std::int64_t kernel,
                                           std::int64_t stride)
    : weight_(register_parameter("weight", initialWeight(outputChannels, inputChannels, kernel))),
      stride_(stride),
      padding_(paddingOf(kernel, stride)) {}

torch::Tensor ConvInstanceNormImpl::forward(const torch::Tensor& input) {
    InstanceStatistics own;
    return forward(input, own);
}

torch::Tensor ConvInstanceNormImpl::forward(const torch::Tensor& input, InstanceStatistics& statistics) {
    return statistics.normalised(torch::conv2d(input, weight_.to(input.scalar_type()), {}, stride_, padding_));
}

}  // namespace fovea::nn
