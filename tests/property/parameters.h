// Legal and illegal parameter sets, read off a schema: what a method declares is what is tried.
#pragma once

#include <limits>
#include <vector>

#include "core/base/params.h"
#include "core/base/seed.h"

namespace fovea::test {

// Both ends, the default, and for choices each.
inline std::vector<Json> cornersOf(const ParamField& field) {
    switch (field.kind) {
        case ParamKind::flag: return {true, false};
        case ParamKind::choice: return {field.choices.begin(), field.choices.end()};
        case ParamKind::integer:
            if (!field.allowed.empty()) return {field.allowed.begin(), field.allowed.end()};
            return {static_cast<std::int64_t>(field.hard.low), static_cast<std::int64_t>(field.hard.high)};
        case ParamKind::real: return {field.hard.low, field.hard.high};
    }
    return {};
}

inline Json randomValue(const ParamField& field, Random& random) {
    const auto corners = cornersOf(field);
    if (field.kind == ParamKind::real) return random.uniform(field.hard.low, field.hard.high);
    if (field.kind == ParamKind::integer && field.allowed.empty()) {
        const auto low = static_cast<std::int64_t>(field.hard.low), high = static_cast<std::int64_t>(field.hard.high);
        return low + static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(high - low + 1)));
    }
    return corners[random.below(corners.size())];
}

// The defaults, each corner of each field with the others at their default, and `count` random sets.
inline std::vector<Json> legalSets(const ParamSchema& schema, int count, std::uint64_t seed) {
    const Json defaults = schema.defaults().toJson();
    std::vector<Json> sets = {Json::object(), defaults};
    Random random(seed);
    for (const auto& field : schema.fields()) {
        for (const auto& value : cornersOf(field)) {
            sets.push_back(defaults);
            sets.back()[field.text.key] = value;
        }
    }
    for (int i = 0; i < count; ++i) {
        sets.push_back(Json::object());
        for (const auto& field : schema.fields()) sets.back()[field.text.key] = randomValue(field, random);
    }
    return sets;
}

// For each field values just outside, of another type, and not a number; and an unknown key.
inline std::vector<Json> illegalSets(const ParamSchema& schema) {
    std::vector<Json> sets = {{{"no-such-key", 1}}, Json::array({1}), Json("text")};
    for (const auto& field : schema.fields()) {
        std::vector<Json> values = {nullptr, Json::array(), Json::object(), "no such value"};
        if (field.kind == ParamKind::flag || field.kind == ParamKind::choice) values.insert(values.end(), {1, 0.5});
        if (field.kind == ParamKind::choice) values.insert(values.end(), {"", true});
        if (field.kind == ParamKind::real || field.kind == ParamKind::integer) {
            const double span = field.hard.high - field.hard.low + 1;
            values.insert(values.end(), {true, field.hard.low - 1e-3 * span - 1, field.hard.high + 1e-3 * span + 1, 1e300, -1e300});
            values.push_back(std::numeric_limits<double>::infinity());
            values.push_back(std::numeric_limits<double>::quiet_NaN());
        }
        if (field.kind == ParamKind::integer) values.push_back(field.hard.low + 0.5);
        for (std::size_t i = 1; i < field.allowed.size(); ++i) {
            if (field.allowed[i] > field.allowed[i - 1] + 1) values.push_back(field.allowed[i] - 1);
        }
        for (const auto& value : values) sets.push_back({{field.text.key, value}});
    }
    return sets;
}

}  // namespace fovea::test
