#include "core/train/shown_middles.h"

#include <algorithm>

namespace fovea {
namespace {

constexpr std::int64_t kLargestSidePx = 192;

torch::Tensor middle(const torch::Tensor& pictures, std::int64_t side, int scale) {
    const auto at = [&](int dimension) { return (pictures.size(dimension) / scale - side) / 2 * scale; };
    return pictures.narrow(2, at(2), side * scale).narrow(3, at(3), side * scale).contiguous();
}

}  // namespace

std::vector<Scheme::Shown> shownMiddles(const std::vector<Batch>& held, nn::Network& network, torch::Device device, std::size_t most) {
    const auto traits = network.traits();
    const auto multiple = std::max(1, traits.sizeMultiple);
    std::vector<Scheme::Shown> shown;
    for (const Batch& batch : held) {
        if (shown.size() == most) break;
        const auto room = std::min(batch.input.size(2), batch.input.size(3));
        const auto side = std::min<std::int64_t>(room, kLargestSidePx / traits.scale) / multiple * multiple;
        if (batch.input.size(1) != 3 || side == 0) continue;
        const auto input = middle(batch.input, side, 1);
        shown.push_back({.input = input[0],
                         .reference = batch.target.defined() ? middle(batch.target, side, traits.scale)[0] : torch::Tensor(),
                         .made = [input, device, &network, logits = traits.logits] {
                             const auto output = network.forward(input.to(device))[0];
                             return logits ? torch::sigmoid(output) : output;
                         }});
    }
    return shown;
}

}  // namespace fovea
