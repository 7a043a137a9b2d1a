// JSON with failures as Result: the boundary at which nlohmann's exceptions stop.
#pragma once

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <limits>
#include <nlohmann/json.hpp>
#include <type_traits>
#include <utility>
#include <vector>

#include "core/base/result.h"

namespace fovea {

using Json = nlohmann::ordered_json;

// `origin` names the source in the error. Errors: badData.
Result<Json> parseJson(std::string_view text, std::string_view origin);
// Reads a whole file of at most `maxBytes`. Errors: noInput, badData, inputOutput.
Result<Json> readJsonFile(const std::filesystem::path& path, std::size_t maxBytes = 16u << 20);

namespace detail {

template <typename T>
struct IsVector : std::false_type {};
template <typename T>
struct IsVector<std::vector<T>> : std::true_type {};

// nlohmann's own conversions cut a number off in silence and take true for 1: a number must fit, and a whole number must
// be whole.
template <typename T>
bool fits(const Json& value) {
    if constexpr (IsVector<T>::value) {
        return value.is_array() && std::ranges::all_of(value, fits<typename T::value_type>);
    } else if constexpr (std::is_floating_point_v<T>) {
        return value.is_number() && std::abs(value.template get<double>()) <= static_cast<double>(std::numeric_limits<T>::max());
    } else if constexpr (std::is_integral_v<T> && !std::is_same_v<T, bool>) {
        if (value.is_number_unsigned()) return std::in_range<T>(value.template get<std::uint64_t>());
        if (value.is_number_integer()) return std::in_range<T>(value.template get<std::int64_t>());
        if (!value.is_number_float()) return false;
        const double real = value.template get<double>();
        return real == std::floor(real) && real >= static_cast<double>(std::numeric_limits<T>::min()) &&
               real < std::ldexp(1.0, std::numeric_limits<T>::digits);
    } else {
        return true;
    }
}

}  // namespace detail

// json[key] as T, or an error (configuration) naming `origin` and the key. A number that T cannot hold exactly (7.5 or
// 1e12 for an int) is refused; 1e3 is a whole number.
template <typename T>
Result<T> jsonValue(const Json& json, std::string_view key, std::string_view origin) {
    const auto fault = [&](const Text& what) {
        return fail(ErrorCode::configuration, "%1: '%2' %3", origin, key, what);
    };
    if (!json.is_object() || !json.contains(key)) return fault(phrase("is missing"));
    if (const Json& value = json.at(std::string(key)); !detail::fits<T>(value)) {
        return fault(value.is_number() ? phrase("is a number that does not fit: %1", value.dump())
                                       : phrase("has the wrong type"));
    }
    try {
        return json.at(std::string(key)).get<T>();
    } catch (const nlohmann::json::exception&) {
        return fault(phrase("has the wrong type"));
    }
}
// The same, with a value for an absent key.
template <typename T>
Result<T> jsonValueOr(const Json& json, std::string_view key, T fallback, std::string_view origin) {
    if (!json.is_object() || !json.contains(key)) return fallback;
    return jsonValue<T>(json, key, origin);
}

}  // namespace fovea
