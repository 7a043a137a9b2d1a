// The networks of synth.fundus, loaded and kept. Internal to core/infer.
#pragma once

#include <filesystem>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "core/engine/compute.h"
#include "core/nn/pix2pix.h"
#include "core/nn/residual_vae.h"
#include "core/nn/vessel_denoiser.h"
#include "core/store/model_store.h"

namespace fovea {

struct SynthesisNetworks {
    std::shared_ptr<nn::ResidualVae> tree;
    std::shared_ptr<nn::VesselDenoiser> denoiser;
    std::shared_ptr<nn::Pix2pixGenerator> colour;
    std::vector<ModelCard> cards;  // of the three, in this order
};

class SynthesisModels {
public:
    explicit SynthesisModels(ModelStore store) : store_(std::move(store)) {}
    // The models "<method>-vae", "-denoiser", "-pix2pix", in evaluation, on the device, in the precision. Thread-safe.
    // Errors: unavailable (absent, damaged, of other architectures), outOfMemory.
    Result<std::shared_ptr<const SynthesisNetworks>> get(const std::string& method, const Compute& compute);

private:
    Result<std::shared_ptr<nn::Network>> load(const std::string& id, const std::string& method, const Compute& compute,
                                              ModelCard& card) const;
    ModelStore store_;
    std::mutex mutex_;
    std::string key_;  // hashes, device and precision of what is kept
    std::shared_ptr<const SynthesisNetworks> networks_;
};

}  // namespace fovea
