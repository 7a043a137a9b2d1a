// Writes a model with the given network's weights and a card that fits, as training would publish it.
#pragma once

#include <filesystem>
#include <fstream>
#include <string>

#include "core/base/hash.h"
#include "core/nn/weights.h"
#include "core/store/model_store.h"

namespace fovea::test {

inline ModelCard writeModel(const std::filesystem::path& models, const std::string& id, const std::string& method,
                            const nn::Network& network, const Json& architecture,
                            std::optional<DiameterRange> workingDiameterPx = {}) {
    const Bytes weights = nn::encodeWeights(network);
    const nn::NetworkTraits traits = network.traits();
    ModelCard card;
    card.id = id;
    card.method = method;
    card.title = "A tiny network with random weights";
    card.task = "denoise";
    card.architecture = architecture;
    card.scale = traits.scale;
    card.inputChannels = traits.inputChannels;
    card.outputChannels = traits.outputChannels;
    card.receptiveMargin = traits.receptiveMargin;
    card.sizeMultiple = traits.sizeMultiple;
    card.workingDiameterPx = workingDiameterPx;
    card.weights = {"model.safetensors", sha256Hex(weights), weights.size()};
    card.licence = "GPL-3.0-or-later";
    std::filesystem::create_directories(models / id);
    FOVEA_ASSERT(replaceFile(models / id / "model.safetensors", weights));
    FOVEA_ASSERT(replaceFile(models / id / "card.json", toJson(card).dump(2)));
    return card;
}

// Changes one byte of the weights, keeping their size.
inline void damageWeights(const std::filesystem::path& folder) {
    std::fstream file(folder / "model.safetensors", std::ios::in | std::ios::out | std::ios::binary);
    file.seekg(-2, std::ios::end);
    const int byte = file.get();
    file.seekp(-2, std::ios::end);
    file.put(static_cast<char>(byte ^ 0x41));
}

}  // namespace fovea::test
