#include "core/store/model_card.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace fovea {
namespace {

constexpr std::array<std::string_view, 20> kKeys = {
    "format", "id", "version", "method", "title", "task", "architecture", "scale", "inputChannels", "outputChannels",
    "receptiveMargin", "sizeMultiple", "workingDiameterPx", "weights", "recipe", "data", "figures", "domain", "licence",
    "trainedBy"};
constexpr std::array<std::string_view, 8> kTasks = {"super-resolve", "denoise",  "deblur", "enhance",
                                                    "segment",       "saliency", "track",  "synthesize"};
constexpr const char* kTorchscript = "torchscript";
constexpr std::size_t kMaxText = 4096;

// Reads fields one by one and keeps the first fault, so that the card reads as a list.
class CardReader {
public:
    CardReader(const Json& json, std::string origin) : json_(json), origin_(std::move(origin)) {}

    std::string text(const Json& object, std::string_view key) {
        const Json* value = need(object, key);
        if (!value) return {};
        if (!value->is_string()) return fault(key, phrase("must be a text")), std::string();
        std::string result = value->get<std::string>();
        if (result.size() > kMaxText || result.empty()) fault(key, phrase("must have 1 to 4096 bytes"));
        return result;
    }

    std::int64_t integer(const Json& object, std::string_view key, std::int64_t low, std::int64_t high) {
        const Json* value = need(object, key);
        if (!value) return low;
        const bool fits = value->is_number_integer() &&
                          !(value->is_number_unsigned() && value->get<std::uint64_t>() > std::uint64_t(INT64_MAX));
        const std::int64_t number = fits ? value->get<std::int64_t>() : low;
        if (!fits || number < low || number > high) {
            fault(key, phrase("must be a whole number from %1 to %2", low, high));
        }
        return number;
    }

    Json tree(std::string_view key, Json::value_t type) {
        const Json* value = need(json_, key);
        if (!value) return {};
        if (value->type() != type)
            fault(key, type == Json::value_t::array ? phrase("must be a list") : phrase("must be an object"));
        return *value;
    }

    const Json* need(const Json& object, std::string_view key) {
        const auto found = object.find(std::string(key));
        if (found != object.end()) return &*found;
        fault(key, phrase("is missing"));
        return nullptr;
    }

    void fault(std::string_view key, const Text& what) {
        if (fault_.empty()) fault_ = phrase("%1: '%2' %3", origin_, key, what);
    }
    const Text& fault() const { return fault_; }

private:
    const Json& json_;
    std::string origin_;
    Text fault_;
};

bool isName(std::string_view text) {
    const auto legal = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_';
    };
    return !text.empty() && text.size() <= 64 && text.front() != '.' && text.find("..") == std::string_view::npos &&
           std::all_of(text.begin(), text.end(), legal);
}

bool isSha256(std::string_view text) {
    const auto legal = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    return text.size() == 64 && std::all_of(text.begin(), text.end(), legal);
}

bool saysTorchscript(const Json& architecture) {
    return architecture.is_object() && architecture.contains("type") && architecture["type"] == kTorchscript;
}

WeightsFile readWeights(CardReader& reader, const Json& json, std::string_view extension) {
    WeightsFile weights;
    weights.file = reader.text(json, "file");
    weights.sha256 = reader.text(json, "sha256");
    weights.bytes = static_cast<std::uint64_t>(reader.integer(json, "bytes", 1, std::int64_t{4} << 30));
    // A plain name cannot leave the model's folder.
    if (!isName(weights.file))
        reader.fault("weights.file", phrase("must be a plain file name in the model's own folder"));
    if (!weights.file.ends_with(extension)) {
        reader.fault("weights.file",
                     extension == ".pt"
                         ? phrase("must be a .pt file, as its architecture is a TorchScript module")
                         : phrase("must be a .safetensors file: pickles (.pt, .pth) can run code and are not read"));
    }
    if (!isSha256(weights.sha256)) reader.fault("weights.sha256", phrase("must have 64 lower-case hexadecimal digits"));
    return weights;
}

std::optional<DiameterRange> readDiameter(CardReader& reader, const Json& json) {
    const auto found = json.find("workingDiameterPx");
    if (found == json.end()) return std::nullopt;
    if (found->is_array() && found->size() == 2 && (*found)[0].is_number() && (*found)[1].is_number()) {
        const DiameterRange range{(*found)[0].get<double>(), (*found)[1].get<double>()};
        if (std::isfinite(range.highPx) && range.lowPx >= 16 && range.lowPx <= range.highPx && range.highPx <= 65535) {
            return range;
        }
    }
    reader.fault("workingDiameterPx", phrase("must be [low, high] with 16 <= low <= high <= 65535"));
    return std::nullopt;
}

}  // namespace

Result<ModelCard> parseModelCard(const Json& json, const std::string& origin) {
    if (!json.is_object()) return fail(ErrorCode::badData, "%1: a model card must be a JSON object", origin);
    const auto format = json.find("format");
    if (format == json.end() || !format->is_string() || format->get<std::string>() != kModelFormat) {
        return fail(ErrorCode::badData, "%1: its format is not '%2', the only one this version reads", origin,
                    kModelFormat);
    }
    CardReader reader(json, origin);
    for (const auto& [key, value] : json.items()) {
        if (std::find(kKeys.begin(), kKeys.end(), key) == kKeys.end())
            reader.fault(key, phrase("is no key of a model card"));
    }
    ModelCard card;
    card.id = reader.text(json, "id");
    card.version = static_cast<int>(reader.integer(json, "version", 1, 1'000'000));
    card.method = reader.text(json, "method");
    card.title = reader.text(json, "title");
    card.task = reader.text(json, "task");
    card.architecture = reader.tree("architecture", Json::value_t::object);
    card.scale = static_cast<int>(reader.integer(json, "scale", 1, 16));
    card.inputChannels = static_cast<int>(reader.integer(json, "inputChannels", 1, 64));
    card.outputChannels = static_cast<int>(reader.integer(json, "outputChannels", 1, 64));
    card.receptiveMargin = static_cast<int>(reader.integer(json, "receptiveMargin", -1, 4096));
    card.sizeMultiple = static_cast<int>(reader.integer(json, "sizeMultiple", 1, 256));
    card.workingDiameterPx = readDiameter(reader, json);
    card.weights = readWeights(reader, reader.tree("weights", Json::value_t::object),
                               saysTorchscript(card.architecture) ? ".pt" : ".safetensors");
    card.recipe = reader.tree("recipe", Json::value_t::object);
    card.data = reader.tree("data", Json::value_t::array);
    card.figures = reader.tree("figures", Json::value_t::array);
    card.domain = reader.tree("domain", Json::value_t::object);
    card.licence = reader.text(json, "licence");
    card.trainedBy = reader.tree("trainedBy", Json::value_t::object);

    if (!isName(card.id)) reader.fault("id", phrase("must have 1 to 64 of a-z, 0-9, '.', '-' and '_'"));
    if (!isName(card.method)) reader.fault("method", phrase("must have 1 to 64 of a-z, 0-9, '.', '-' and '_'"));
    if (std::find(kTasks.begin(), kTasks.end(), card.task) == kTasks.end()) {
        reader.fault("task",
                     phrase("must be super-resolve, denoise, deblur, enhance, segment, saliency, track or synthesize"));
    }
    if (card.architecture.is_object() &&
        !(card.architecture.contains("type") && card.architecture["type"].is_string())) {
        reader.fault("architecture", phrase("needs a 'type'"));
    }
    if (!reader.fault().empty()) return fail(ErrorCode::badData, reader.fault());
    return card;
}

Result<ModelCard> readModelCard(const std::filesystem::path& path) {
    FOVEA_TRY(const Json json, readJsonFile(path, std::size_t{4} << 20));
    return parseModelCard(json, path.string());
}

Json toJson(const ModelCard& card) {
    Json json = {{"format", kModelFormat},
                 {"id", card.id},
                 {"version", card.version},
                 {"method", card.method},
                 {"title", card.title},
                 {"task", card.task},
                 {"architecture", card.architecture},
                 {"scale", card.scale},
                 {"inputChannels", card.inputChannels},
                 {"outputChannels", card.outputChannels},
                 {"receptiveMargin", card.receptiveMargin},
                 {"sizeMultiple", card.sizeMultiple}};
    if (card.workingDiameterPx) {
        json["workingDiameterPx"] = Json::array({card.workingDiameterPx->lowPx, card.workingDiameterPx->highPx});
    }
    json["weights"] = {{"file", card.weights.file}, {"sha256", card.weights.sha256}, {"bytes", card.weights.bytes}};
    json["recipe"] = card.recipe;
    json["data"] = card.data;
    json["figures"] = card.figures;
    json["domain"] = card.domain;
    json["licence"] = card.licence;
    json["trainedBy"] = card.trainedBy;
    return json;
}

bool isTorchscript(const ModelCard& card) { return saysTorchscript(card.architecture); }

bool isForest(const ModelCard& card) {
    const auto type = card.architecture.find("type");
    return type != card.architecture.end() && *type == "forest";
}

bool serves(const ModelCard& card, std::string_view methodId) {
    return card.id.starts_with(kImportedPrefix) ? card.id == methodId : card.method == methodId;
}

}  // namespace fovea
