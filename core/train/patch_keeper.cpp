#include "core/train/patch_keeper.h"

#include <algorithm>

namespace fovea {
namespace {

constexpr std::size_t kMostPatches = 4;
constexpr std::int64_t kLargestSidePx = 192;  // of what the network makes

PatchPlanes planesOf(const torch::Tensor& picture) {
    if (!picture.defined()) return {};
    const auto bytes = picture.to(torch::kCPU).to(torch::kFloat).clamp(0, 1).mul(255).round().to(torch::kByte).contiguous();
    PatchPlanes planes;
    planes.channels = static_cast<int>(bytes.size(0));
    planes.height = static_cast<int>(bytes.size(1));
    planes.width = static_cast<int>(bytes.size(2));
    planes.pixels.assign(bytes.data_ptr<std::uint8_t>(), bytes.data_ptr<std::uint8_t>() + bytes.numel());
    return planes;
}

}  // namespace

PatchKeeper::PatchKeeper(const std::vector<Batch>& shown, const nn::NetworkTraits& traits, torch::Device device)
    : device_(device), logits_(traits.logits) {
    for (const Batch& batch : shown) {
        if (inputs_.size() == kMostPatches) break;
        const bool colour = batch.input.size(1) == 3;
        const auto room = std::min(batch.input.size(2), batch.input.size(3));
        const auto multiple = std::max(1, traits.sizeMultiple);
        const auto side = std::min<std::int64_t>(room, kLargestSidePx / traits.scale) / multiple * multiple;
        if (!colour || side == 0) continue;
        const auto y = (batch.input.size(2) - side) / 2, x = (batch.input.size(3) - side) / 2;
        const auto middle = [&](const torch::Tensor& picture, int scale) {
            return picture.narrow(2, y * scale, side * scale).narrow(3, x * scale, side * scale).contiguous();
        };
        inputs_.push_back(middle(batch.input, 1));
        FixedPatch patch;
        patch.input = planesOf(inputs_.back()[0]);
        if (batch.target.defined()) patch.reference = planesOf(middle(batch.target, traits.scale)[0]);
        kept_.patches.push_back(std::move(patch));
    }
}

void PatchKeeper::restore(const std::filesystem::path& runFolder, std::int64_t bestStep) {
    const auto before = readFixedPatches(runFolder);
    if (!before || before->bestStep != bestStep || before->patches.size() != kept_.patches.size()) return;
    kept_.bestStep = bestStep;
    for (std::size_t i = 0; i < kept_.patches.size(); ++i) kept_.patches[i].best = before->patches[i].best;
}

void PatchKeeper::look(nn::Network& network) {
    const torch::NoGradGuard noGrad;
    for (std::size_t i = 0; i < inputs_.size(); ++i) {
        auto output = network.forward(inputs_[i].to(device_));
        if (logits_) output = torch::sigmoid(output);
        kept_.patches[i].now = planesOf(output[0]);
    }
}

Status PatchKeeper::write(const std::filesystem::path& runFolder, std::int64_t step, Now now) {
    if (inputs_.empty()) return {};
    kept_.step = step;
    if (now == Now::best) {
        kept_.bestStep = step;
        for (auto& patch : kept_.patches) patch.best = patch.now;
    }
    return writeFixedPatches(kept_, runFolder);
}

}  // namespace fovea
