#include "app/cli/pipeline_argument.h"

#include <array>
#include <iostream>

#include "core/base/files.h"

namespace fovea::cli {
namespace {

Result<Json> jsonFromStandardInput() {
    constexpr std::size_t kMaxBytes = 16u << 20;
    std::string text;
    std::array<char, 4096> part;
    while (text.size() <= kMaxBytes && std::cin.read(part.data(), part.size()).gcount() > 0)
        text.append(part.data(), static_cast<std::size_t>(std::cin.gcount()));
    if (text.size() > kMaxBytes) return fail(ErrorCode::badData, "standard input: too long for a pipeline");
    return parseJson(text, "standard input");
}

}  // namespace

Result<Json> readPipelineArgument(const std::string& file) { return file == "-" ? jsonFromStandardInput() : readJsonFile(file); }

}  // namespace fovea::cli
