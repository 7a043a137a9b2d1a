// The deconvolution-based denoiser of Sengupta et al. 2020 (section 2), which makes a crisp vessel map of the variational
// auto-encoder's blurred one. The paper names no network and no noise. A network that is shown a blurred tree once can only
// answer with the mean of all trees that would fit, which loses every thin vessel; ours is shown the map that it is to
// clean again and again, each time with less noise (denoising diffusion, Ho et al. 2020, of binary maps after Chen et al.
// 2022, "Analog bits"), so that it decides for one of them. A U-Net with deconvolutions.
#pragma once

#include "core/nn/blocks.h"
#include "core/nn/network.h"

namespace fovea::nn {

// The share of the clean map and of the noise at a time in [0, 1]: noisy = signal * (2 map - 1) + noise * N(0, 1). The
// cosine schedule (Nichol and Dhariwal 2021), moved towards noise as Hoogeboom et al. 2023 do for large pictures:
// tan(pi time / 2) = noise / signal is multiplied by kNoiseShift, because neighbouring pixels of a vessel tell of each other.
inline constexpr double kNoiseShift = 3;
struct NoiseLevel {
    double signal = 1, noise = 0;
    static NoiseLevel at(double time);
};

struct VesselDenoiserOptions {
    std::vector<std::int64_t> widths{24, 40, 64, 96};  // channels a level, finest first; the finest is half the map's size
    std::vector<std::int64_t> blocks{1, 1, 1, 2};      // residual blocks a level (each side; the last level once)
    static Result<VesselDenoiserOptions> parse(const Json& architecture);
};

class VesselDenoiser : public Network {
public:
    // Channels of the input.
    enum Channel : std::int64_t {
        kNoisy,    // the noisy map
        kBefore,   // the answer one step earlier, 2 p - 1 (self-conditioning, Chen et al. 2022); 0 without one
        kCoarse,   // the coarse share of vessel, enlarged to the map's size
        kInside,   // 1 in the field of view, 0 outside
        kTime,     // the time, the same everywhere
        kChannels
    };
    explicit VesselDenoiser(const VesselDenoiserOptions& options);
    // N x kChannels x H x W -> N x 1 x H x W logits of vessel.
    torch::Tensor forward(torch::Tensor input) override;
    NetworkTraits traits() const override;

private:
    VesselDenoiserOptions options_;
    Conv head_{nullptr}, tail_{nullptr};
    std::vector<torch::nn::ModuleList> encoders_, decoders_;
    std::vector<Conv> downs_;
    std::vector<Deconv> ups_;
    std::vector<torch::nn::Linear> times_;  // of the time, a level and side
};

// What the denoiser is told of a tree: N x 1 x S x S vessel map (0 to 1) -> share of vessel in cells of `cellPx`.
torch::Tensor coarseMap(const torch::Tensor& map, std::int64_t cellPx);
// Back to S x S, smooth.
torch::Tensor enlargedCoarse(const torch::Tensor& coarse, std::int64_t side);

}  // namespace fovea::nn
