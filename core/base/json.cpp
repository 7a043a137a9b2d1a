#include "core/base/json.h"

#include "core/base/files.h"

namespace fovea {

Result<Json> parseJson(std::string_view text, std::string_view origin) {
    // A hostile file must not exhaust the stack: real recipes and cards nest a few levels.
    constexpr int kMaxDepth = 64;
    int depth = 0, deepest = 0;
    bool quoted = false, escaped = false;
    for (const char c : text) {
        if (quoted) {
            if (escaped) escaped = false;
            else if (c == '\\') escaped = true;
            else if (c == '"') quoted = false;
        } else if (c == '"') {
            quoted = true;
        } else if (c == '{' || c == '[') {
            deepest = std::max(deepest, ++depth);
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    if (deepest > kMaxDepth) return fail(ErrorCode::badData, "%1: JSON nested too deeply", origin);
    try {
        return Json::parse(text);
    } catch (const nlohmann::json::exception& error) {
        return fail(ErrorCode::badData, "%1: is not valid JSON: %2", origin, error.what());
    }
}

Result<Json> readJsonFile(const std::filesystem::path& path, std::size_t maxBytes) {
    FOVEA_TRY(const Bytes bytes, readFile(path, maxBytes));
    return parseJson({reinterpret_cast<const char*>(bytes.data()), bytes.size()}, path.string());
}

}  // namespace fovea
