// The options of every kind of network, declared once more as a form and its helps need them: core/nn itself reads
// architectures with torch at hand and has the last word. That the two agree, option by option and default by default, is
// tested. No torch here.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/params.h"

namespace fovea {

// A list of whole numbers, one a level or layer: widths, blocks, strides.
struct IntegersField {
    ParamText text;
    std::vector<std::int64_t> fallback;
    std::int64_t low = 1, high = 1024;  // of every number
    std::size_t most = 6;               // numbers, at least one
};

// "1 to 6 whole numbers from 1 to 1024".
Text describeRange(const IntegersField& field);
// "32, 64, 96" or "32 64 96". Errors: usage, naming the field and what is legal.
Result<std::vector<std::int64_t>> integersOf(const IntegersField& field, std::string_view text);

enum class NetworkUse { restoration, judging, forest };

struct NetworkSchema {
    std::string type;   // as in a recipe's architecture
    std::string about;  // one sentence
    NetworkUse use = NetworkUse::restoration;
    std::vector<IntegersField> lists;
    ParamSchema options;
};

// All kinds, those of core/nn and the forest.
const std::vector<NetworkSchema>& networkSchemas();
// nullptr: there is no such kind.
const NetworkSchema* networkSchema(std::string_view type);

// Whether every option is known and within its range, without building anything; options that do not go together are found
// by building. Errors: configuration, naming the option and what is legal.
Status checkArchitecture(const Json& architecture);

// The declaration, for `fovea-cli train --schema --json`.
Json toJson(const NetworkSchema& schema);

}  // namespace fovea
