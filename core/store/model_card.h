// What is known about one trained model: models/<id>/card.json, format "fovea-model/1". The card says how to build the
// network and which bytes its weights must be; the rest (recipe, data, figures, domain) is for people and records.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/json.h"
#include "core/base/result.h"

namespace fovea {

inline constexpr const char* kModelFormat = "fovea-model/1";

struct WeightsFile {
    // A plain name within the model's folder: .safetensors, or .pt for the architecture "torchscript".
    std::string file = "model.safetensors";
    std::string sha256;                      // 64 lower-case hexadecimal digits
    std::uint64_t bytes = 0;
};

struct DiameterRange {
    double lowPx = 0;
    double highPx = 0;
};

struct ModelCard {
    std::string id;      // "sr.fovea-x2": also the folder's name
    int version = 1;
    std::string method;  // the method it serves: "sr.fovea"
    std::string title;
    std::string task;    // "super-resolve", "denoise", "deblur", "enhance", "segment", "synthesize", ...
    Json architecture;   // {"type": "residual-unet", ...options}: what nn::makeNetwork takes; or {"type": "torchscript"}
    int scale = 1;
    int inputChannels = 3;
    int outputChannels = 3;
    int receptiveMargin = 0;  // input px; negative: not local, works on whole images only
    int sizeMultiple = 1;
    // The field of view's diameter the network was trained at; pictures are resized to it when the card has one.
    std::optional<DiameterRange> workingDiameterPx;
    WeightsFile weights;
    Json recipe = Json::object();
    Json data = Json::array();
    Json figures = Json::array();
    Json domain = Json::object();
    std::string licence;
    Json trainedBy = Json::object();
};

// Every field is checked; unknown keys and other format versions are refused. `origin` names the source.
// Errors: badData.
Result<ModelCard> parseModelCard(const Json& json, const std::string& origin);
// Errors: those of readJsonFile and parseModelCard.
Result<ModelCard> readModelCard(const std::filesystem::path& path);
Json toJson(const ModelCard& card);

// The network is a TorchScript module: a program of its own, run only where it was declared trusted (trusted_modules.h).
bool isTorchscript(const ModelCard& card);
bool isForest(const ModelCard& card);

// What imported models' ids begin with. Such a model is a method of its own, under its own id.
inline constexpr std::string_view kImportedPrefix = "user.";
// True when the method runs this model: the card's method, or for an imported model only the method of its own id.
bool serves(const ModelCard& card, std::string_view methodId);

}  // namespace fovea
