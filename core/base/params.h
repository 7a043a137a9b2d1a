// Parameters, declared once: command-line flags, JSON, the generated form, the docs table, records and property tests
// are all read from a ParamSchema. No second place holds a default.
//
//   ParamSchema schema;
//   schema.real({.key = "sigma", .label = "Blur radius", .help = "...", .unit = "px"}, 2.0, {0.1, 20}, {0.5, 5});
//   FOVEA_TRY(ParamSet parameters, schema.parse(json));
//   double sigma = parameters.real("sigma");
#pragma once

#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/base/json.h"
#include "core/base/result.h"

namespace fovea {

using ParamValue = std::variant<bool, std::int64_t, double, std::string>;

struct Range {
    double low = 0;
    double high = 0;
};

struct ParamText {
    std::string key;    // lower-case, as on the command line: --set key=value
    std::string label;  // on the form
    std::string help;   // one sentence
    std::string unit;   // "px", "dB", "" for none
};

enum class ParamKind { flag, integer, real, choice };

struct ParamField {
    ParamText text;
    ParamKind kind = ParamKind::real;
    ParamValue fallback;               // the default
    Range hard;                        // refused outside (integer, real)
    Range slider;                      // what the form's slider spans
    std::vector<std::string> choices;  // legal strings (choice)
    std::vector<std::int64_t> allowed; // if not empty, the only legal integers
};

// Values of one schema's fields: complete and legal by construction.
class ParamSet {
public:
    bool flag(const std::string& key) const;
    std::int64_t integer(const std::string& key) const;
    double real(const std::string& key) const;
    const std::string& choice(const std::string& key) const;
    const std::map<std::string, ParamValue>& values() const { return values_; }
    Json toJson() const;
    bool operator==(const ParamSet&) const = default;

private:
    friend class ParamSchema;
    std::map<std::string, ParamValue> values_;
};

class ParamSchema {
public:
    ParamSchema& flag(ParamText text, bool fallback);
    ParamSchema& integer(ParamText text, std::int64_t fallback, Range hard, std::optional<Range> slider = {});
    // An integer that must be one of a few (a scale of 2, 4, 8 or 16).
    ParamSchema& integerOf(ParamText text, std::int64_t fallback, std::vector<std::int64_t> allowed);
    ParamSchema& real(ParamText text, double fallback, Range hard, std::optional<Range> slider = {});
    ParamSchema& choice(ParamText text, std::string fallback, std::vector<std::string> choices);

    const std::vector<ParamField>& fields() const { return fields_; }
    const ParamField* find(std::string_view key) const;

    ParamSet defaults() const;
    // Absent keys take their default. Errors: usage, naming the key, what was given and what is legal.
    Result<ParamSet> parse(const Json& object) const;
    // One field from text, as on the command line. Errors: usage.
    Result<ParamSet> with(ParamSet set, std::string_view key, std::string_view text) const;
    Result<ParamSet> with(ParamSet set, std::string_view key, const ParamValue& value) const;
    // The declaration itself, for `fovea-cli methods --json`.
    Json toJson() const;

private:
    Result<ParamValue> checked(const ParamField& field, const Json& value) const;
    std::vector<ParamField> fields_;
};

// "sigma 0.1 to 20 px": what is legal for a field, in words.
Text describeRange(const ParamField& field);

}  // namespace fovea
