#include "core/infer/synthesis_steps.h"

#include <cmath>
#include <opencv2/imgproc.hpp>

#include "core/base/seed.h"
#include "core/nn/fundus_frame.h"

namespace fovea {
namespace {

using nn::VesselDenoiser;

// What a seed is used for: each use has its own stream.
constexpr std::uint64_t kLatentUse = 1, kNoiseUse = 2, kStyleUse = 3;

std::vector<float> normalsOf(Random& random, std::int64_t count) {
    std::vector<float> values(static_cast<std::size_t>(count));
    for (float& value : values) value = static_cast<float>(random.normal());
    return values;
}

torch::Tensor noiseMap(Random& random, std::int64_t side) {
    auto values = normalsOf(random, side * side);
    return torch::from_blob(values.data(), {1, 1, side, side}, torch::kFloat).clone();
}

// The tree in another eye: mirrored or not, turned, scaled and warped. Hardly enlarged: vessels would be wider than real ones.
torch::Tensor laidOut(const torch::Tensor& coarse, Random& random, double variety) {
    constexpr double kTurnDegrees = 20, kSmallest = 0.95, kLargest = 1.03, kWarp = 0.035;
    constexpr std::int64_t kBicubic = 2, kBorder = 1, kWarpPoints = 5;  // of grid_sampler
    const auto side = coarse.size(2);
    const auto line = (torch::arange(side, torch::kFloat) + 0.5f) * (2.0f / static_cast<float>(side)) - 1.0f;
    auto place = torch::stack({line.unsqueeze(0).expand({side, side}), line.unsqueeze(1).expand({side, side})}, 2);
    auto bends = normalsOf(random, 2 * kWarpPoints * kWarpPoints);
    const auto warp = torch::from_blob(bends.data(), {1, 2, kWarpPoints, kWarpPoints}, torch::kFloat) * (kWarp * variety);
    place = place + torch::grid_sampler(warp, place.unsqueeze(0).contiguous(), kBicubic, kBorder, true)[0].permute({1, 2, 0});
    const double angle = variety * random.uniform(-kTurnDegrees, kTurnDegrees) * M_PI / 180;
    const double shrink = 1 / random.uniform(kSmallest, kLargest), mirror = random.below(2) == 0 ? 1 : -1;
    const auto cosine = static_cast<float>(shrink * std::cos(angle)), sine = static_cast<float>(shrink * std::sin(angle));
    const auto sign = static_cast<float>(mirror);
    const auto turn = torch::tensor({{sign * cosine, sine}, {-sign * sine, cosine}});
    constexpr std::int64_t kBilinear = 0, kZeros = 0;
    return torch::grid_sampler(coarse, place.matmul(turn).unsqueeze(0).contiguous(), kBilinear, kZeros, false);
}

torch::Device deviceOf(const nn::Network& network) { return network.parameters().front().device(); }

}  // namespace

torch::Tensor drawCoarseTree(nn::ResidualVae& tree, std::uint64_t seed, double variety) {
    const torch::NoGradGuard noGrad;
    Random random(mixSeed(seed, kLatentUse));
    const auto decoded = tree.decode(tree.draw(random, variety)).sigmoid().to(torch::kCPU);
    return laidOut(decoded, random, variety);
}

Result<torch::Tensor> denoisedTree(VesselDenoiser& denoiser, const torch::Tensor& coarse, std::uint64_t seed,
                                   const TreeOptions& options, const JobContext& context) {
    const torch::NoGradGuard noGrad;
    const auto side = options.sidePx;
    Random random(mixSeed(seed, kNoiseUse));
    const auto mask = nn::frameMask(side).unsqueeze(0);
    auto input = torch::zeros({1, VesselDenoiser::kChannels, side, side});
    input.narrow(1, VesselDenoiser::kCoarse, 1).copy_(nn::enlargedCoarse(coarse, side));
    input.narrow(1, VesselDenoiser::kInside, 1).copy_(mask);
    auto noisy = noiseMap(random, side);
    torch::Tensor probability;
    for (int step = 0; step < options.steps; ++step) {
        FOVEA_CHECK(context.check());
        const double time = 1 - static_cast<double>(step) / options.steps;
        const auto now = nn::NoiseLevel::at(time), next = nn::NoiseLevel::at(1 - static_cast<double>(step + 1) / options.steps);
        input.narrow(1, VesselDenoiser::kNoisy, 1).copy_(noisy);
        input.select(1, VesselDenoiser::kTime).fill_(time);
        probability = denoiser.forward(input.to(deviceOf(denoiser))).sigmoid().to(torch::kCPU) * mask;
        context.progress(static_cast<double>(step + 1) / options.steps, "vessels");
        if (step + 1 == options.steps) break;
        const auto answer = 2 * probability - 1;
        input.narrow(1, VesselDenoiser::kBefore, 1).copy_(answer);
        const auto noise = (noisy - now.signal * answer) / now.noise;
        // Song et al. 2021, equation 16 with eta 1: so much of the next level's noise is drawn anew.
        const double ratio = now.signal / next.signal;
        const double fresh = next.noise / now.noise * std::sqrt(std::max(0.0, 1 - ratio * ratio));
        noisy = next.signal * answer + std::sqrt(std::max(0.0, next.noise * next.noise - fresh * fresh)) * noise +
                fresh * noiseMap(random, side);
    }
    return probability;
}

torch::Tensor labelOf(const torch::Tensor& probability, int leastPx) {
    const auto map = probability.contiguous();
    const cv::Mat values(static_cast<int>(map.size(0)), static_cast<int>(map.size(1)), CV_32FC1, map.data_ptr<float>());
    const cv::Mat vessels = values >= 0.5f;
    cv::Mat labels, boxes, centres;
    const int parts = cv::connectedComponentsWithStats(vessels, labels, boxes, centres, 8, CV_32S);
    std::vector<float> keep(static_cast<std::size_t>(parts), 0.0f);
    for (int part = 1; part < parts; ++part) keep[static_cast<std::size_t>(part)] = boxes.at<int>(part, cv::CC_STAT_AREA) >= leastPx;
    auto label = torch::empty_like(map);
    float* out = label.data_ptr<float>();
    for (int y = 0; y < labels.rows; ++y) {
        for (int x = 0; x < labels.cols; ++x) *out++ = keep[static_cast<std::size_t>(labels.at<int>(y, x))];
    }
    return label;
}

torch::Tensor colouredFundus(nn::Pix2pixGenerator& colour, const torch::Tensor& label, std::uint64_t seed, double variety) {
    const torch::NoGradGuard noGrad;
    Random random(mixSeed(seed, kStyleUse));
    const auto normals = normalsOf(random, nn::Pix2pixGenerator::kStyle);
    const auto mask = nn::frameMask(label.size(0));
    const auto input = torch::cat({label.unsqueeze(0), mask}).unsqueeze(0).to(deviceOf(colour));
    const auto made = colour.coloured(input, colour.drawStyle(normals, variety))[0].to(torch::kCPU);
    return made.clamp(0, 1) * mask;
}

}  // namespace fovea
