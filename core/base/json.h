// JSON with failures as Result: the boundary at which nlohmann's exceptions stop.
#pragma once

#include <filesystem>
#include <nlohmann/json.hpp>

#include "core/base/result.h"

namespace fovea {

using Json = nlohmann::ordered_json;

// `origin` names the source in the error. Errors: badData.
Result<Json> parseJson(std::string_view text, std::string_view origin);
// Reads a whole file of at most `maxBytes`. Errors: noInput, badData, inputOutput.
Result<Json> readJsonFile(const std::filesystem::path& path, std::size_t maxBytes = 16u << 20);

// json[key] as T, or an error (configuration) naming `origin` and the key.
template <typename T>
Result<T> jsonValue(const Json& json, std::string_view key, std::string_view origin) {
    const auto fault = [&](std::string_view what) {
        return fail(ErrorCode::configuration, std::string(origin) + ": '" + std::string(key) + "' " + std::string(what));
    };
    if (!json.is_object() || !json.contains(key)) return fault("is missing");
    try {
        return json.at(std::string(key)).get<T>();
    } catch (const nlohmann::json::exception&) {
        return fault("has the wrong type");
    }
}
// The same, with a value for an absent key.
template <typename T>
Result<T> jsonValueOr(const Json& json, std::string_view key, T fallback, std::string_view origin) {
    if (!json.is_object() || !json.contains(key)) return fallback;
    return jsonValue<T>(json, key, origin);
}

}  // namespace fovea
