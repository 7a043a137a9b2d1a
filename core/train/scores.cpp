#include "core/train/scores.h"

namespace fovea {

double areaUnderRoc(const torch::Tensor& scores, const torch::Tensor& truth) {
    const auto [sorted, order] = scores.contiguous().sort();
    const auto labels = truth.index_select(0, order).to(torch::kDouble).contiguous();
    const float* value = sorted.data_ptr<float>();
    const double* label = labels.data_ptr<double>();
    const std::int64_t count = sorted.numel();
    double positives = 0, rankSum = 0;
    for (std::int64_t i = 0; i < count;) {
        std::int64_t end = i;
        double here = 0;
        while (end < count && value[end] == value[i]) here += label[end++];
        rankSum += here * (static_cast<double>(i + end - 1) / 2 + 1);
        positives += here;
        i = end;
    }
    const double negatives = static_cast<double>(count) - positives;
    if (positives == 0 || negatives == 0) return 0.5;
    return (rankSum - positives * (positives + 1) / 2) / (positives * negatives);
}

Json validate(nn::Network& network, const std::vector<Batch>& batches, const torch::Device& device) {
    const torch::NoGradGuard noGrad;
    if (batches.empty()) return Json::object();
    const auto psnr = [](const torch::Tensor& a, const torch::Tensor& b) {
        const auto error = (a.clamp(0, 1) * 255).round().div(255).sub(b).square().mean().item<double>();
        return -10 * std::log10(std::max(error, 1e-12));
    };
    std::vector<torch::Tensor> scores, truths;
    double sum = 0, inputSum = 0, bicubicSum = 0;
    for (const auto& batch : batches) {
        const auto output = network.forward(batch.input.to(device)).to(torch::kCPU);
        if (batch.weight.defined()) {
            const auto inside = batch.weight.flatten() > 0.5;
            scores.push_back(torch::sigmoid(output).flatten().masked_select(inside));
            truths.push_back(batch.target.flatten().masked_select(inside));
        } else {
            sum += psnr(output, batch.target);
            if (batch.input.sizes() == batch.target.sizes()) {
                inputSum += psnr(batch.input, batch.target);
            } else {
                auto size = torch::nn::functional::InterpolateFuncOptions().size(
                    std::vector<std::int64_t>{batch.target.size(2), batch.target.size(3)});
                bicubicSum += psnr(torch::nn::functional::interpolate(batch.input, size.mode(torch::kBicubic).align_corners(false)),
                                   batch.target);
            }
        }
    }
    const auto count = static_cast<double>(batches.size());
    if (scores.empty()) {
        Json result{{"psnr", sum / count}};
        if (inputSum > 0) result["inputPsnr"] = inputSum / count;
        if (bicubicSum > 0) result["bicubicPsnr"] = bicubicSum / count;
        result["images"] = batches.size();
        return result;
    }
    const auto score = torch::cat(scores), truth = torch::cat(truths);
    const auto marked = (score > 0.5).to(torch::kFloat);
    const double common = (marked * truth).sum().item<double>();
    const double dice = 2 * common / std::max(1.0, marked.sum().item<double>() + truth.sum().item<double>());
    return Json{{"auc", areaUnderRoc(score, truth)}, {"dice", dice}, {"images", batches.size()}};
}

}  // namespace fovea
