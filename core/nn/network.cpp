#include "core/nn/network.h"

#include "core/nn/autoencoder.h"
#include "core/nn/cycle_generator.h"
#include "core/nn/discriminators.h"
#include "core/nn/dncnn.h"
#include "core/nn/edsr.h"
#include "core/nn/pix2pix.h"
#include "core/nn/residual_unet.h"
#include "core/nn/residual_vae.h"
#include "core/nn/size_limit.h"
#include "core/nn/sr_resnet.h"
#include "core/nn/srcnn.h"
#include "core/nn/srgan_generator.h"
#include "core/nn/unet.h"
#include "core/nn/veil_estimator.h"
#include "core/nn/vessel_denoiser.h"

namespace fovea::nn {
namespace {
thread_local const std::function<bool()>* currentInterrupt = nullptr;
}

InterruptScope::InterruptScope(std::function<bool()> stopped) : stopped_(std::move(stopped)), outer_(currentInterrupt) {
    currentInterrupt = &stopped_;
}

InterruptScope::~InterruptScope() { currentInterrupt = outer_; }

void checkInterrupt() {
    if (currentInterrupt && (*currentInterrupt)()) throw Interrupted{};
}

NetworkContext Network::context(torch::Tensor) { return {}; }

torch::Tensor Network::forwardWithin(const NetworkContext&, torch::Tensor input) { return forward(std::move(input)); }

namespace {

using Factory = Result<std::shared_ptr<Network>> (*)(const Json&);

template <typename NetworkType, typename Options>
Result<std::shared_ptr<Network>> make(const Json& architecture) {
    FOVEA_TRY(const Options options, Options::parse(architecture));
    return std::make_shared<NetworkType>(options);
}

struct NetworkEntry {
    std::string_view type;
    Factory make;
};

// A new network is one line here.
constexpr NetworkEntry kNetworks[] = {
    {"residual-unet", make<ResidualUnet, ResidualUnetOptions>},
    {"sr-resnet", make<SrResnet, SrResnetOptions>},
    {"srcnn", make<Srcnn, SrcnnOptions>},
    {"srgan-generator", make<SrganGenerator, SrganGeneratorOptions>},
    {"srgan-discriminator", make<SrganDiscriminator, SrganDiscriminatorOptions>},
    {"patch-discriminator", make<PatchDiscriminator, PatchDiscriminatorOptions>},
    {"cycle-generator", make<CycleGenerator, CycleGeneratorOptions>},
    {"autoencoder", make<Autoencoder, AutoencoderOptions>},
    {"dncnn", make<Dncnn, DncnnOptions>},
    {"edsr", make<Edsr, EdsrOptions>},
    {"unet", make<Unet, UnetOptions>},
    {"residual-vae", make<ResidualVae, ResidualVaeOptions>},
    {"vessel-denoiser", make<VesselDenoiser, VesselDenoiserOptions>},
    {"pix2pix-generator", make<Pix2pixGenerator, Pix2pixGeneratorOptions>},
    {"veil-estimator", make<VeilEstimator, VeilEstimatorOptions>},
};

}  // namespace

Result<std::shared_ptr<Network>> makeNetwork(const Json& architecture) {
    FOVEA_TRY(const std::string type, jsonValue<std::string>(architecture, "type", "architecture"));
    std::string known;
    for (const auto& entry : kNetworks) {
        if (entry.type == type) {
            const SizeLimit limit;
            try {
                return entry.make(architecture);
            } catch (const TooManyParameters&) {
                return fail(ErrorCode::configuration, "architecture: a %1 of this size has more than %2 million parameters", type,
                            kMostParameters / 1'000'000);
            }
        }
        known += (known.empty() ? "" : ", ") + std::string(entry.type);
    }
    return fail(ErrorCode::configuration, "architecture: there is no network type '%1'; there are: %2", type, known);
}

std::vector<std::string> networkTypes() {
    std::vector<std::string> types;
    for (const auto& entry : kNetworks) types.emplace_back(entry.type);
    return types;
}

std::int64_t parameterCount(const Network& network) {
    std::int64_t count = 0;
    for (const auto& parameter : network.parameters()) count += parameter.numel();
    return count;
}

}  // namespace fovea::nn
