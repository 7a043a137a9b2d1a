// One loaded network, ready to restore pictures of any size: device, precision, tiles, and the answer to too little memory
// (smaller tiles, said aloud). No OpenCV, no Image.
//
//   FOVEA_TRY(Compute compute, resolveCompute(ComputeDevice::automatic, ComputePrecision::automatic));
//   FOVEA_TRY(auto engine, InferenceEngine::load(model, compute));
//   FOVEA_TRY(EngineReport report, engine->run(input, output, {}, context));
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "core/base/job_context.h"
#include "core/engine/compute.h"
#include "core/nn/network.h"
#include "core/store/model_store.h"

namespace fovea {

struct TilePlan;

// flips: the mean over the picture and its three mirror images; a little better, four times the time.
enum class Ensemble { none, flips };

struct EngineOptions {
    int tilePx = 0;   // 0: fixed by the network's scale and margin and by the device, never by a clock
    int threads = 0;  // 0: as many as the machine has
    Ensemble ensemble = Ensemble::none;
    // height x width of the input, 0 where the result is not wanted: tiles without anything else are skipped. May be empty.
    std::span<const std::uint8_t> mask;
};

struct EngineReport {
    // What to ask for to get the same bits again. 0: in one piece by default.
    int tilePx = 0;
    int tilesRun = 0;
    int tilesSkipped = 0;
    int threads = 1;
    std::vector<Text> notices;  // of this run; those of resolving the device are in compute()
};

// Thread-safe once made. Contextual networks (instance normalisation) take their statistics once a run from the whole
// picture, reduced to 512 px where it is larger, and use them in every tile.
class InferenceEngine {
public:
    // Reads the weights, compares their hash with the card's and the network's traits with the card's fields. A TorchScript
    // module has no other traits than the card's; that it is trusted was asked by ModelStore.
    // Errors: badData, noInput, inputOutput, outOfMemory, configuration.
    static Result<std::shared_ptr<const InferenceEngine>> load(const StoredModel& model, const Compute& compute);
    // Takes the network over: sets it to evaluation, moves it to the device. Errors: outOfMemory, internal.
    static Result<std::shared_ptr<const InferenceEngine>> fromNetwork(std::shared_ptr<nn::Network> network,
                                                                      const Compute& compute);

    const nn::NetworkTraits& traits() const { return traits_; }
    const Compute& compute() const { return compute_; }
    // The side of the tiles when none is asked for; 0: this network must see the whole picture at once.
    int defaultTilePx() const;

    // input: [inputChannels, H, W], output: [outputChannels, scale H, scale W], both fp32 on the CPU with any strides
    // (interleaved pixels are permuted views). Output pixels of skipped tiles are left as they are. Values are not clamped.
    // Errors: cancelled (well within 0.3 s; output is then partly written), outOfMemory, badData (the network gave values
    // that are not finite), internal, usage (other shapes).
    Result<EngineReport> run(const torch::Tensor& input, torch::Tensor output, const EngineOptions& options,
                             const JobContext& context) const;

private:
    InferenceEngine(std::shared_ptr<nn::Network> network, const Compute& compute);
    // One way in which a run sees the picture: turned over these dimensions, normalised by these statistics.
    struct View {
        std::vector<std::int64_t> flipped;
        nn::NetworkContext context;
    };
    std::vector<View> viewsOf(const torch::Tensor& input, Ensemble ensemble) const;
    torch::Tensor forward(const torch::Tensor& tile, const View& view) const;
    Status runPlan(const TilePlan& plan, const std::vector<View>& views, const torch::Tensor& input, torch::Tensor& output,
                   const JobContext& context) const;

    std::shared_ptr<nn::Network> network_;
    nn::NetworkTraits traits_;
    Compute compute_;
};

}  // namespace fovea
