#include "core/infer/pack_probe.h"

#include "core/base/seed.h"
#include "core/infer/learned_method.h"
#include "core/nn/pix2pix.h"
#include "core/nn/residual_vae.h"
#include "core/nn/veil_estimator.h"
#include "core/nn/vessel_denoiser.h"

namespace fovea {
namespace {

using nn::VesselDenoiser;

constexpr std::uint64_t kSeed = 1;
constexpr double kTime = 0.5;            // as much noise as the denoiser meets half-way
constexpr std::int64_t kCellPx = 8;      // of the coarse map that the denoiser is shown: its recipe's
constexpr std::int64_t kVeilSidePx = 128;

// 1 x H x W of 0 and 1, as is insideOf.
torch::Tensor vesselsOf(const PackProbe& probe) {
    const torch::Tensor map = torch::from_blob(const_cast<float*>(probe.vessels.data()),
                                               {1, probe.vessels.height(), probe.vessels.width()}, torch::kFloat);
    return map.ge(0.5).to(torch::kFloat);
}

torch::Tensor insideOf(const PackProbe& probe) {
    const std::span<const std::uint8_t> mask = maskOf(probe.picture);
    const std::int64_t height = probe.picture.height(), width = probe.picture.width();
    if (mask.empty()) return torch::ones({1, height, width});
    auto* bytes = const_cast<std::uint8_t*>(mask.data());  // from_blob only reads here
    return torch::from_blob(bytes, {1, height, width}, torch::kByte).gt(0).to(torch::kFloat);
}

torch::Tensor denoiserInput(const PackProbe& probe) {
    const torch::Tensor map = vesselsOf(probe).unsqueeze(0);
    const std::int64_t height = map.size(2), width = map.size(3);
    const nn::NoiseLevel level = nn::NoiseLevel::at(kTime);
    torch::Tensor noise = torch::empty({1, 1, height, width});
    Random random(kSeed);
    for (std::int64_t i = 0; i < noise.numel(); ++i) noise.data_ptr<float>()[i] = static_cast<float>(random.normal());
    torch::Tensor input = torch::zeros({VesselDenoiser::kChannels, height, width});
    input.select(0, VesselDenoiser::kNoisy).copy_((level.signal * (2 * map - 1) + level.noise * noise)[0][0]);
    const torch::Tensor coarse = torch::adaptive_avg_pool2d(map, {height / kCellPx, width / kCellPx});
    input.select(0, VesselDenoiser::kCoarse).copy_(torch::upsample_bilinear2d(coarse, {height, width}, false)[0][0]);
    input.select(0, VesselDenoiser::kInside).copy_(insideOf(probe)[0]);
    input.select(0, VesselDenoiser::kTime).fill_(kTime);
    return input;
}

class Looks {
public:
    Looks(const PackProbe& probe, const InferenceEngine& engine, const JobContext& context)
        : probe_(probe), engine_(engine), context_(context) {}

    Result<torch::Tensor> at(const torch::Tensor& input) const {
        const nn::NetworkTraits& traits = engine_.traits();
        torch::Tensor output =
            torch::zeros({traits.outputChannels, input.size(1) * traits.scale, input.size(2) * traits.scale});
        FOVEA_CHECK(engine_.run(input, output, {}, context_));
        return output;
    }

    Result<ProbeOutput> ofTree(nn::ResidualVae& network) const {
        const std::int64_t side = network.options().sidePx;
        const torch::Tensor cells = torch::adaptive_avg_pool2d(vesselsOf(probe_), {side, side});
        FOVEA_TRY(const torch::Tensor again, at(cells));
        const torch::NoGradGuard noGrad;
        Random random(kSeed);  // the prior is weights too
        const torch::Tensor drawn = network.decode(network.draw(random, 1)).sigmoid()[0];
        const std::string grid = std::to_string(side) + " x " + std::to_string(side) + " cells";
        return ProbeOutput{"vessels of the " + probe_.name + " as shares of " + grid + ", and a tree drawn from the prior",
                           torch::stack({again, drawn})};
    }

    Result<ProbeOutput> ofDenoiser() const {
        const torch::Tensor input = denoiserInput(probe_);
        FOVEA_TRY(const torch::Tensor first, at(input));  // without an earlier answer
        input.select(0, VesselDenoiser::kBefore).copy_(2 * first[0] - 1);
        FOVEA_TRY(const torch::Tensor second, at(input));
        return ProbeOutput{"vessels of the " + probe_.name + " with noise at time 0.5, their coarse map and field of view",
                           torch::stack({first, second})};
    }

private:
    const PackProbe& probe_;
    const InferenceEngine& engine_;
    const JobContext& context_;
};

}  // namespace

Result<ProbeOutput> outputOn(const PackProbe& probe, std::shared_ptr<nn::Network> network, const JobContext& context) {
    const auto tree = std::dynamic_pointer_cast<nn::ResidualVae>(network);
    const bool denoiser = std::dynamic_pointer_cast<VesselDenoiser>(network) != nullptr;
    const bool colour = std::dynamic_pointer_cast<nn::Pix2pixGenerator>(network) != nullptr;
    const bool veil = std::dynamic_pointer_cast<nn::VeilEstimator>(network) != nullptr;
    FOVEA_TRY(const Compute compute, resolveCompute(ComputeDevice::cpu, ComputePrecision::fp32));
    FOVEA_TRY(const auto engine, InferenceEngine::fromNetwork(std::move(network), compute));
    const Looks looks(probe, *engine, context);
    if (tree) return looks.ofTree(*tree);
    if (denoiser) return looks.ofDenoiser();

    torch::Tensor input = tensorView(probe.picture);
    std::string shown = probe.name;
    if (colour) {
        input = torch::cat({vesselsOf(probe), insideOf(probe)});
        shown = "vessels and field of view of the " + probe.name;
    } else if (veil) {
        const torch::Tensor inside = insideOf(probe);
        const torch::Tensor small = torch::adaptive_avg_pool2d(torch::cat({input, inside}), {kVeilSidePx, kVeilSidePx});
        input = small * small.narrow(0, 3, 1).ge(0.999);  // cells that lie inside, as the method's
        shown = probe.name + " and its field of view, reduced to 128 x 128 px";
    } else if (engine->traits().inputChannels == 1) {
        input = input.narrow(0, 1, 1);
        shown = "green channel of the " + probe.name;
    } else if (engine->traits().inputChannels != 3) {
        input = input.index_select(0, torch::arange(engine->traits().inputChannels, torch::kLong) % 3);
        shown = "red, green and blue over again of the " + probe.name;
    }
    FOVEA_TRY(torch::Tensor values, looks.at(input));
    return ProbeOutput{std::move(shown), std::move(values)};
}

}  // namespace fovea
