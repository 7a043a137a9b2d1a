// What a model is shown before and after packing: the input that its network is made for. Internal to core/infer.
#pragma once

#include <string>

#include "core/engine/inference_engine.h"
#include "core/infer/pack_model.h"

namespace fovea {

struct ProbeOutput {
    std::string shown;     // what the network was shown, for the card
    torch::Tensor values;  // what it made of it, in fp32 on the processor, in any shape
};

// Takes the network over, as InferenceEngine::fromNetwork does. By the network:
//   residual-vae      the vessels' share in its grid of cells -> what it decodes, and a tree drawn from its prior
//   vessel-denoiser   the vessels with noise at time 0.5, its own answer one look earlier, their coarse map, field of view
//                     -> probabilities of vessel
//   pix2pix-generator vessels and field of view -> the picture in the mean style
//   veil-estimator    the picture and its field of view, reduced to 128 px -> gains and offsets
//   others            the picture; of other channels than three its green alone, or red, green and blue over again
// Errors: those of InferenceEngine::run.
Result<ProbeOutput> outputOn(const PackProbe& probe, std::shared_ptr<nn::Network> network, const JobContext& context);

}  // namespace fovea
