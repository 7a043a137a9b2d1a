#include "core/infer/synthesis_models.h"

#include "core/nn/weights.h"

namespace fovea {
namespace {

constexpr std::uint64_t kMaxWeightBytes = 4ull << 30;

tl::unexpected<Error> unusable(const std::string& method, const Error& error) {
    const ErrorCode code = error.code == ErrorCode::outOfMemory ? error.code : ErrorCode::unavailable;
    return fail(code, "%1 cannot run: %2", method, error.text);
}

template <typename Kind>
Result<std::shared_ptr<Kind>> as(const std::shared_ptr<nn::Network>& network, const ModelCard& card, const char* type) {
    auto kind = std::dynamic_pointer_cast<Kind>(network);
    if (!kind) return fail(ErrorCode::unavailable, "the model %1 is no %2", card.id, type);
    return kind;
}

}  // namespace

Result<std::shared_ptr<nn::Network>> SynthesisModels::load(const std::string& id, const std::string& method,
                                                           const Compute& compute, ModelCard& card) const {
    FOVEA_TRY(const StoredModel model, store_.find(id));
    if (model.card.method != method) {
        return fail(ErrorCode::unavailable, "the model %1 serves '%2', not this method", id, model.card.method);
    }
    const std::string origin = model.weightsPath().string();
    FOVEA_TRY(const SafetensorsFile file, SafetensorsFile::read(model.weightsPath(), kMaxWeightBytes));
    if (file.sha256() != model.card.weights.sha256) {
        return fail(ErrorCode::badData,
                    "%1: its SHA-256 is not the one in the model's card (the file was changed or damaged)", origin);
    }
    auto made = nn::makeNetwork(model.card.architecture);
    if (!made) return propagate(made, (model.folder / "card.json").string());
    const auto network = std::move(*made);
    FOVEA_CHECK(nn::loadWeights(*network, file, origin));
    network->eval();
    network->to(compute.device == ComputeDevice::cuda ? torch::kCUDA : torch::kCPU);
    network->setComputeType(compute.precision == ComputePrecision::bf16 ? torch::kBFloat16 : torch::kFloat);
    for (auto& parameter : network->parameters()) parameter.requires_grad_(false);
    card = model.card;
    return network;
}

Result<std::shared_ptr<const SynthesisNetworks>> SynthesisModels::get(const std::string& method, const Compute& compute) {
    const std::lock_guard lock(mutex_);
    std::string key = compute.deviceName() + " " + compute.precisionName();
    for (const char* part : {"-vae", "-denoiser", "-pix2pix"}) {
        auto model = store_.find(method + part);
        if (!model) return unusable(method, model.error());
        key += " " + model->card.weights.sha256;
    }
    if (networks_ && key == key_) return networks_;
    auto networks = std::make_shared<SynthesisNetworks>();
    networks->cards.resize(3);
    const auto all = [&]() -> Status {
        FOVEA_TRY(const auto tree, load(method + "-vae", method, compute, networks->cards[0]));
        FOVEA_TRY(networks->tree, as<nn::ResidualVae>(tree, networks->cards[0], "residual-vae"));
        FOVEA_TRY(const auto denoiser, load(method + "-denoiser", method, compute, networks->cards[1]));
        FOVEA_TRY(networks->denoiser, as<nn::VesselDenoiser>(denoiser, networks->cards[1], "vessel-denoiser"));
        FOVEA_TRY(const auto colour, load(method + "-pix2pix", method, compute, networks->cards[2]));
        FOVEA_TRY(networks->colour, as<nn::Pix2pixGenerator>(colour, networks->cards[2], "pix2pix-generator"));
        return {};
    }();
    if (!all) return unusable(method, all.error());
    networks_ = networks;
    key_ = key;
    return networks_;
}

}  // namespace fovea
