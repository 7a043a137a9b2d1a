#include "core/train/recipe_file.h"

#include <charconv>

namespace fovea {
namespace {

namespace fs = std::filesystem;
constexpr int kMostBases = 8;

Result<Json> readWithBase(const fs::path& path, int depth) {
    FOVEA_TRY(Json json, readJsonFile(path));
    if (!json.is_object() || !json.contains("base")) return json;
    if (depth == kMostBases) return fail(ErrorCode::configuration, "%1: 'base' goes round in a circle", path.string());
    FOVEA_TRY(const auto name, jsonValue<std::string>(json, "base", path.string()));
    if (name.empty() || fs::path(name).is_absolute()) {
        return fail(ErrorCode::configuration, "%1: 'base' must be a recipe's name, relative to this one's folder",
                    path.string());
    }
    FOVEA_TRY(Json whole, readWithBase(path.parent_path() / name, depth + 1));
    json.erase("base");
    whole.merge_patch(json);
    return whole;
}

Status change(Json& json, const std::string& text) {
    const auto equals = text.find('=');
    if (equals == std::string::npos || equals == 0) {
        return fail(ErrorCode::configuration, "'%1' is not of the form key=value", text);
    }
    Json* at = &json;
    const std::string path = text.substr(0, equals) + ".";
    for (std::size_t start = 0, dot = path.find('.'); dot != std::string::npos; start = dot + 1, dot = path.find('.', start)) {
        const std::string key = path.substr(start, dot - start);
        std::size_t index = 0;
        const auto [end, error] = std::from_chars(key.data(), key.data() + key.size(), index);
        const bool number = error == std::errc() && end == key.data() + key.size();
        if (at->is_array() && number && index < at->size()) {
            at = &(*at)[index];
        } else if ((at->is_object() || at->is_null()) && !key.empty()) {
            at = &(*at)[key];
        } else {
            return fail(ErrorCode::configuration, "'%1': there is no '%2' to change", text, key);
        }
    }
    const std::string value = text.substr(equals + 1);
    const auto parsed = parseJson(value, text);
    *at = parsed ? *parsed : Json(value);
    return {};
}

bool isModelId(const std::string& name) { return !name.empty() && name.find('/') == std::string::npos; }

}  // namespace

Result<Json> readRecipeJson(const fs::path& path, const std::vector<std::string>& changes) {
    FOVEA_TRY(Json json, readWithBase(path, 0));
    for (const auto& text : changes) {
        if (auto changed = change(json, text); !changed) return propagate<void>(changed, path.string());
    }
    return json;
}

Result<Recipe> readRecipe(const fs::path& path, const std::vector<std::string>& changes) {
    FOVEA_TRY(const Json json, readRecipeJson(path, changes));
    return parseRecipe(json, path.string());
}

std::vector<std::string> modelsNeeded(const Recipe& recipe) {
    std::vector<std::string> ids;
    if (isModelId(recipe.training.startFrom)) ids.push_back(recipe.training.startFrom);
    for (const auto& name : recipe.training.cascade) {
        if (isModelId(name)) ids.push_back(name);
    }
    return ids;
}

}  // namespace fovea
