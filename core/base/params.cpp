#include "core/base/params.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <sstream>

namespace fovea {
namespace {

std::string number(double value) {
    std::ostringstream text;
    text.imbue(std::locale::classic());
    text << value;
    return text.str();
}

Json valueToJson(const ParamValue& value) {
    return std::visit([](const auto& v) { return Json(v); }, value);
}

template <typename T>
bool parseNumber(std::string_view text, T& value) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size();
}

}  // namespace

Text describeRange(const ParamField& field) {
    std::string list;
    for (const auto& choice : field.choices) list += (list.empty() ? "" : ", ") + choice;
    for (const auto value : field.allowed) list += (list.empty() ? "" : ", ") + std::to_string(value);
    const std::string low = number(field.hard.low), high = number(field.hard.high);
    const std::string unit = field.text.unit.empty() ? std::string() : " " + field.text.unit;
    switch (field.kind) {
        case ParamKind::flag: return phrase("true or false");
        case ParamKind::choice: return phrase("one of %1", list);
        case ParamKind::integer:
            if (!list.empty()) return phrase("one of %1", list);
            return phrase("a whole number from %1 to %2%3", low, high, unit);
        case ParamKind::real: break;
    }
    return phrase("a number from %1 to %2%3", low, high, unit);
}

bool ParamSet::flag(const std::string& key) const { return std::get<bool>(values_.at(key)); }
std::int64_t ParamSet::integer(const std::string& key) const { return std::get<std::int64_t>(values_.at(key)); }
double ParamSet::real(const std::string& key) const { return std::get<double>(values_.at(key)); }
const std::string& ParamSet::choice(const std::string& key) const { return std::get<std::string>(values_.at(key)); }

Json ParamSet::toJson() const {
    Json json = Json::object();
    for (const auto& [key, value] : values_) json[key] = valueToJson(value);
    return json;
}

ParamSchema& ParamSchema::flag(ParamText text, bool fallback) {
    fields_.push_back({.text = std::move(text), .kind = ParamKind::flag, .fallback = fallback});
    return *this;
}

ParamSchema& ParamSchema::integer(ParamText text, std::int64_t fallback, Range hard, std::optional<Range> slider) {
    FOVEA_ASSERT(fallback >= hard.low && fallback <= hard.high);
    fields_.push_back({.text = std::move(text),
                       .kind = ParamKind::integer,
                       .fallback = fallback,
                       .hard = hard,
                       .slider = slider.value_or(hard)});
    return *this;
}

ParamSchema& ParamSchema::integerOf(ParamText text, std::int64_t fallback, std::vector<std::int64_t> allowed) {
    FOVEA_ASSERT(std::ranges::find(allowed, fallback) != allowed.end());
    const auto [low, high] = std::ranges::minmax(allowed);
    const Range range{static_cast<double>(low), static_cast<double>(high)};
    fields_.push_back({.text = std::move(text),
                       .kind = ParamKind::integer,
                       .fallback = fallback,
                       .hard = range,
                       .slider = range,
                       .allowed = std::move(allowed)});
    return *this;
}

ParamSchema& ParamSchema::real(ParamText text, double fallback, Range hard, std::optional<Range> slider) {
    FOVEA_ASSERT(fallback >= hard.low && fallback <= hard.high);
    fields_.push_back({.text = std::move(text),
                       .kind = ParamKind::real,
                       .fallback = fallback,
                       .hard = hard,
                       .slider = slider.value_or(hard)});
    return *this;
}

ParamSchema& ParamSchema::choice(ParamText text, std::string fallback, std::vector<std::string> choices) {
    FOVEA_ASSERT(std::ranges::find(choices, fallback) != choices.end());
    fields_.push_back({.text = std::move(text),
                       .kind = ParamKind::choice,
                       .fallback = std::move(fallback),
                       .choices = std::move(choices)});
    return *this;
}

const ParamField* ParamSchema::find(std::string_view key) const {
    const auto it = std::ranges::find_if(fields_, [&](const ParamField& field) { return field.text.key == key; });
    return it == fields_.end() ? nullptr : &*it;
}

ParamSet ParamSchema::defaults() const {
    ParamSet set;
    for (const auto& field : fields_) set.values_[field.text.key] = field.fallback;
    return set;
}

Result<ParamValue> ParamSchema::checked(const ParamField& field, const Json& value) const {
    const auto refused = [&] {
        return fail(ErrorCode::usage, "parameter '%1' is %2; legal is %3", field.text.key,
                    value.dump(-1, ' ', false, Json::error_handler_t::replace), describeRange(field));
    };
    switch (field.kind) {
        case ParamKind::flag:
            if (!value.is_boolean()) return refused();
            return ParamValue(value.get<bool>());
        case ParamKind::choice:
            if (!value.is_string() || std::ranges::find(field.choices, value.get<std::string>()) == field.choices.end()) {
                return refused();
            }
            return ParamValue(value.get<std::string>());
        case ParamKind::integer: {
            if (!value.is_number()) return refused();
            const double real = value.get<double>();
            if (real != std::floor(real) || !(real >= field.hard.low && real <= field.hard.high)) return refused();
            const auto integer = static_cast<std::int64_t>(real);
            if (!field.allowed.empty() && std::ranges::find(field.allowed, integer) == field.allowed.end()) return refused();
            return ParamValue(integer);
        }
        case ParamKind::real: {
            if (!value.is_number()) return refused();
            const double real = value.get<double>();
            if (!(real >= field.hard.low && real <= field.hard.high)) return refused();
            return ParamValue(real);
        }
    }
    return refused();
}

Result<ParamSet> ParamSchema::parse(const Json& object) const {
    if (!object.is_object() && !object.is_null()) return fail(ErrorCode::usage, "parameters must be a JSON object");
    ParamSet set = defaults();
    for (const auto& [key, value] : object.items()) {
        const ParamField* field = find(key);
        if (!field) {
            std::string known;
            for (const auto& f : fields_) known += (known.empty() ? "" : ", ") + f.text.key;
            return fail(ErrorCode::usage, "there is no parameter '%1'; there are: %2", key,
                        known.empty() ? phrase("none") : Text(known));
        }
        FOVEA_TRY(set.values_[key], checked(*field, value));
    }
    return set;
}

Result<ParamSet> ParamSchema::with(ParamSet set, std::string_view key, std::string_view text) const {
    Json value = std::string(text);
    if (const ParamField* field = find(key)) {
        double real = 0;
        std::int64_t integer = 0;
        if (field->kind == ParamKind::flag && (text == "true" || text == "1")) value = true;
        else if (field->kind == ParamKind::flag && (text == "false" || text == "0")) value = false;
        else if (field->kind == ParamKind::integer && parseNumber(text, integer)) value = integer;
        else if (field->kind == ParamKind::real && parseNumber(text, real)) value = real;
    }
    Json object = set.toJson();
    object[std::string(key)] = value;
    return parse(object);
}

Result<ParamSet> ParamSchema::with(ParamSet set, std::string_view key, const ParamValue& value) const {
    Json object = set.toJson();
    object[std::string(key)] = valueToJson(value);
    return parse(object);
}

Json ParamSchema::toJson() const {
    Json list = Json::array();
    for (const auto& field : fields_) {
        static constexpr const char* kKinds[] = {"flag", "integer", "real", "choice"};
        Json json{{"key", field.text.key},
                  {"label", field.text.label},
                  {"help", field.text.help},
                  {"unit", field.text.unit},
                  {"kind", kKinds[static_cast<int>(field.kind)]},
                  {"default", valueToJson(field.fallback)}};
        if (field.kind == ParamKind::choice) {
            json["choices"] = field.choices;
        } else if (!field.allowed.empty()) {
            json["choices"] = field.allowed;
        } else if (field.kind != ParamKind::flag) {
            json["range"] = {field.hard.low, field.hard.high};
            json["slider"] = {field.slider.low, field.slider.high};
        }
        list.push_back(std::move(json));
    }
    return list;
}

}  // namespace fovea
