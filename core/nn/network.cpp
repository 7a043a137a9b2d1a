#include "core/nn/network.h"

#include "core/nn/residual_unet.h"
#include "core/nn/sr_resnet.h"

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

Result<std::shared_ptr<Network>> makeNetwork(const Json& architecture) {
    FOVEA_TRY(const std::string type, jsonValue<std::string>(architecture, "type", "architecture"));
    if (type == "residual-unet") {
        FOVEA_TRY(const ResidualUnetOptions options, ResidualUnetOptions::parse(architecture));
        return std::make_shared<ResidualUnet>(options);
    }
    if (type == "sr-resnet") {
        FOVEA_TRY(const SrResnetOptions options, SrResnetOptions::parse(architecture));
        return std::make_shared<SrResnet>(options);
    }
    return fail(ErrorCode::configuration,
                "architecture: there is no network type '" + type + "'; there are: residual-unet, sr-resnet");
}

std::int64_t parameterCount(const Network& network) {
    std::int64_t count = 0;
    for (const auto& parameter : network.parameters()) count += parameter.numel();
    return count;
}

}  // namespace fovea::nn
