#include "core/store/trusted_modules.h"

#include <algorithm>

#include "core/base/files.h"
#include "core/base/json.h"

namespace fovea {
namespace {

namespace fs = std::filesystem;
constexpr const char* kFormat = "fovea-trust/1";

fs::path listOf(const fs::path& modelsFolder) { return modelsFolder / "trusted-modules.json"; }

// The list's hashes; empty when there is no list.
Result<Json> readList(const fs::path& modelsFolder) {
    const fs::path path = listOf(modelsFolder);
    std::error_code error;
    if (!fs::exists(path, error)) return Json::array();
    FOVEA_TRY(const Json json, readJsonFile(path, std::size_t{1} << 20));
    const bool sound = json.is_object() && json.contains("format") && json["format"] == kFormat &&
                       json.contains("sha256") && json["sha256"].is_array();
    if (!sound) return fail(ErrorCode::badData, "%1: is no list of trusted modules (%2)", path.string(), kFormat);
    return json["sha256"];
}

}  // namespace

Result<bool> isTrustedModule(const fs::path& modelsFolder, const std::string& sha256) {
    FOVEA_TRY(const Json list, readList(modelsFolder));
    return std::find(list.begin(), list.end(), Json(sha256)) != list.end();
}

Status trustModule(const fs::path& modelsFolder, const std::string& sha256) {
    FOVEA_TRY(Json list, readList(modelsFolder));
    if (std::find(list.begin(), list.end(), Json(sha256)) != list.end()) return {};
    list.push_back(sha256);
    return replaceFile(listOf(modelsFolder), Json({{"format", kFormat}, {"sha256", list}}).dump(2) + "\n");
}

}  // namespace fovea
