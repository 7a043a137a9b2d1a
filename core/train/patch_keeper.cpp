#include "core/train/patch_keeper.h"

#include <algorithm>

namespace fovea {
namespace {

constexpr std::int64_t kLargestSidePx = 256;

PatchPlanes planesOf(const torch::Tensor& picture) {
    if (!picture.defined()) return {};
    auto whole = picture.to(torch::kCPU).to(torch::kFloat);
    if (const auto longest = std::max(whole.size(1), whole.size(2)); longest > kLargestSidePx) {
        const auto reduced = [&](std::int64_t side) { return std::max<std::int64_t>(1, side * kLargestSidePx / longest); };
        whole = torch::adaptive_avg_pool2d(whole, {reduced(whole.size(1)), reduced(whole.size(2))});
    }
    const auto bytes = whole.clamp(0, 1).mul(255).round().to(torch::kByte).contiguous();
    PatchPlanes planes;
    planes.channels = static_cast<int>(bytes.size(0));
    planes.height = static_cast<int>(bytes.size(1));
    planes.width = static_cast<int>(bytes.size(2));
    planes.pixels.assign(bytes.data_ptr<std::uint8_t>(), bytes.data_ptr<std::uint8_t>() + bytes.numel());
    return planes;
}

}  // namespace

PatchKeeper::PatchKeeper(std::vector<Scheme::Shown> shown) : shown_(std::move(shown)) {
    const torch::NoGradGuard noGrad;
    for (const auto& patch : shown_) kept_.patches.push_back({.input = planesOf(patch.input), .reference = planesOf(patch.reference)});
}

void PatchKeeper::restore(const std::filesystem::path& runFolder, std::int64_t bestStep) {
    const auto before = readFixedPatches(runFolder);
    if (!before || before->bestStep != bestStep || before->patches.size() != kept_.patches.size()) return;
    kept_.bestStep = bestStep;
    for (std::size_t i = 0; i < kept_.patches.size(); ++i) kept_.patches[i].best = before->patches[i].best;
}

void PatchKeeper::look() {
    const torch::NoGradGuard noGrad;
    for (std::size_t i = 0; i < shown_.size(); ++i) kept_.patches[i].now = planesOf(shown_[i].made());
}

Status PatchKeeper::write(const std::filesystem::path& runFolder, std::int64_t step, Now now) {
    if (shown_.empty()) return {};
    kept_.step = step;
    if (now == Now::best) {
        kept_.bestStep = step;
        for (auto& patch : kept_.patches) patch.best = patch.now;
    }
    return writeFixedPatches(kept_, runFolder);
}

}  // namespace fovea
