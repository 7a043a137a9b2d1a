#include "core/train/earlier_model.h"

#include "core/base/files.h"
#include "core/nn/weights.h"
#include "core/store/model_card.h"

namespace fovea {
namespace {

namespace fs = std::filesystem;

Status loadFile(nn::Network& network, const fs::path& file) {
    FOVEA_TRY(const SafetensorsFile weights, SafetensorsFile::read(file));
    return nn::loadWeights(network, weights, file.string());
}

}  // namespace

Result<fs::path> findEarlierModel(const Recipe& recipe, const std::string& name) {
    std::vector<fs::path> places;
    if (name.find('/') != std::string::npos) {
        places.emplace_back(name);
    } else {
        if (!recipe.runsFolder.empty()) places.push_back(recipe.runsFolder / name / "model");
        if (const auto models = dataFolder("models")) places.push_back(*models / name);
    }
    std::string list;
    for (const auto& place : places) {
        std::error_code ignored;
        if (fs::exists(place / "card.json", ignored)) return place;
        list += (list.empty() ? "" : ", ") + place.string();
    }
    return fail(ErrorCode::unavailable, "the model '%1' that %2 builds on is not there; looked in %3", name, recipe.id,
                list);
}

Result<std::shared_ptr<nn::Network>> loadEarlierModel(const Recipe& recipe, const std::string& name) {
    FOVEA_TRY(const fs::path folder, findEarlierModel(recipe, name));
    FOVEA_TRY(const ModelCard card, readModelCard(folder / "card.json"));
    FOVEA_TRY(const auto network, nn::makeNetwork(card.architecture));
    FOVEA_CHECK(loadFile(*network, folder / card.weights.file));
    network->eval();
    for (auto& parameter : network->parameters()) parameter.requires_grad_(false);
    return network;
}

Result<std::shared_ptr<nn::Network>> makeTrainedNetwork(const Recipe& recipe, const torch::Device& device) {
    FOVEA_TRY(const auto network, nn::makeNetwork(recipe.architecture));
    if (const auto& from = recipe.training.startFrom; !from.empty()) {
        std::error_code ignored;
        fs::path file = from;
        if (!fs::is_regular_file(file, ignored)) {
            FOVEA_TRY(const fs::path folder, findEarlierModel(recipe, from));
            FOVEA_TRY(const ModelCard card, readModelCard(folder / "card.json"));
            file = folder / card.weights.file;
        }
        FOVEA_CHECK(loadFile(*network, file));
    }
    network->to(device);
    network->setComputeType(precisionOf(recipe.training.precision, device));
    return network;
}

torch::ScalarType precisionOf(const std::string& name, const torch::Device& device) {
    if (name == "fp32") return torch::kFloat;
    if (name == "bf16") return torch::kBFloat16;
    // Without the instructions bf16 is emulated and slower than fp32.
    return device.is_cuda() || __builtin_cpu_supports("avx512bf16") ? torch::kBFloat16 : torch::kFloat;
}

Result<Cascade> Cascade::make(const Recipe& recipe, const torch::Device& device) {
    Cascade cascade;
    for (const auto& name : recipe.training.cascade) {
        FOVEA_TRY(const auto network, loadEarlierModel(recipe, name));
        const auto traits = network->traits();
        if (traits.inputChannels != 3 || traits.outputChannels != 3 || traits.logits) {
            return fail(ErrorCode::configuration, "%1: '%2' in 'cascade' does not make a picture of a picture",
                        recipe.id, name);
        }
        network->to(device);
        network->setComputeType(precisionOf(recipe.training.precision, device));
        cascade.stages_.push_back(network);
        cascade.scale_ *= traits.scale;
    }
    return cascade;
}

torch::Tensor Cascade::operator()(torch::Tensor input) const {
    const torch::NoGradGuard noGrad;
    for (const auto& stage : stages_) input = stage->forward(input).clamp(0, 1);
    return input;
}

}  // namespace fovea
