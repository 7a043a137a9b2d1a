// What is known about one trained model: models/<id>/card.json, format "fovea-model/1". The card says how to build the
// network and which bytes its weights must be; the rest (recipe, data, figures, domain) is for people and records.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

#include "core/base/json.h"
#include "core/base/result.h"

namespace fovea {

inline constexpr const char* kModelFormat = "fovea-model/1";

struct WeightsFile {
    std::string file = "model.safetensors";  // a plain name within the model's folder
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
    std::string task;    // "super-resolve", "denoise", "deblur", "enhance" or "segment"
    Json architecture;   // {"type": "residual-unet", ...options}: what nn::makeNetwork takes
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

}  // namespace fovea
