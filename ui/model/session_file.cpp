#include "ui/model/session_file.h"

#include "core/base/version.h"
#include "ui/model/workspace.h"

namespace fovea {

namespace {

constexpr std::size_t kMaxPhotographs = 20000;
constexpr std::uint64_t kMaxFileBytes = 64u << 20;

Json photographJson(const PhotographContent& photograph, const std::filesystem::path& folder) {
    Json results = Json::array();
    for (const ResultContent& result : photograph.results) {
        Json json{{"id", result.id}, {"pipeline", result.pipeline.toJson()}, {"shown", result.shown}};
        if (Json options = toJson(result.options); !options.empty()) json["options"] = std::move(options);
        results.push_back(std::move(json));
    }
    Json json{{"id", photograph.id}};
    const std::filesystem::path path = photograph.path.toStdString();
    if (!folder.empty()) json["path"] = path.lexically_relative(folder).generic_string();
    json["absolutePath"] = path.string();
    if (!photograph.sha256.empty()) json["sha256"] = photograph.sha256;
    if (const auto& spacing = photograph.typedSpacing) json["typedSpacingMm"] = {spacing->rowMm, spacing->columnMm};
    json["results"] = std::move(results);
    return json;
}

// Each id once, and none that a photograph or result could not have.
Result<int> newId(const Json& json, std::set<int>& ids, const std::string& origin) {
    FOVEA_TRY(const int id, jsonValue<int>(json, "id", origin));
    if (id < 1 || id > 1'000'000'000 || !ids.insert(id).second)
        return fail(ErrorCode::configuration, "%1: 'id' is not a number that is new", origin);
    return id;
}

Result<PhotographContent> photographFrom(const Json& json, std::set<int>& ids, const MethodRegistry& registry,
                                         const std::filesystem::path& folder, const std::string& origin,
                                         std::vector<Text>& problems) {
    PhotographContent photograph;
    FOVEA_TRY(photograph.id, newId(json, ids, origin));
    FOVEA_TRY(const std::string absolute, jsonValue<std::string>(json, "absolutePath", origin));
    FOVEA_TRY(const std::string relative, jsonValueOr<std::string>(json, "path", "", origin));
    FOVEA_TRY(photograph.sha256, jsonValueOr<std::string>(json, "sha256", "", origin));
    if (absolute.empty() || absolute.front() != '/' || absolute.find('\0') != std::string::npos)
        return fail(ErrorCode::configuration, "%1: 'absolutePath' is not one", origin);
    std::filesystem::path path = absolute;
    std::error_code ignored;
    // A folder that was moved with its session still has its photographs.
    if (const std::filesystem::path near = (folder / relative).lexically_normal();
        !relative.empty() && !folder.empty() && std::filesystem::exists(near, ignored))
        path = near;
    photograph.path = QString::fromStdString(path.string());
    photograph.name = QString::fromStdString(path.filename().string());
    FOVEA_TRY(const auto spacing, jsonValueOr<std::vector<double>>(json, "typedSpacingMm", {}, origin));
    if (spacing.size() == 2 && spacing[0] > 0 && spacing[1] > 0) photograph.typedSpacing = PixelSpacing{spacing[0], spacing[1], "typed"};
    if (!json.contains("results")) return photograph;
    if (!json["results"].is_array()) return fail(ErrorCode::configuration, "%1: 'results' is not a list", origin);
    for (const Json& entry : json["results"]) {
        const std::string place = origin + " (" + path.filename().string() + ")";
        ResultContent result;
        FOVEA_TRY(result.id, newId(entry, ids, place));
        FOVEA_TRY(result.shown, jsonValueOr<bool>(entry, "shown", true, place));
        FOVEA_TRY(result.options, runOptionsFrom(entry.contains("options") ? entry["options"] : Json::object(), place));
        Result<Pipeline> pipeline =
            parsePipeline(entry.contains("pipeline") ? entry["pipeline"] : Json(), registry, place, PipelineEnd::graph);
        if (!pipeline) {
            problems.push_back(pipeline.error().text);
            continue;
        }
        result.pipeline = std::move(*pipeline);
        photograph.results.push_back(std::move(result));
    }
    return photograph;
}

}  // namespace

SessionDocument documentOf(const Workspace& work) {
    SessionDocument document;
    document.photographs = work.session.content();
    if (const OpenImage* image = work.session.current()) document.current = image->id;
    document.sections = work.sections.save();
    return document;
}

Json sessionJson(const SessionDocument& document, const std::filesystem::path& folder) {
    Json photographs = Json::array();
    for (const PhotographContent& photograph : document.photographs)
        if (!photograph.path.isEmpty()) photographs.push_back(photographJson(photograph, folder));
    Json json{{"format", kSessionFormat},
              {"program", {{"name", "Fovea"}, {"version", std::string(version())}}},
              {"photographs", std::move(photographs)},
              {"current", document.current},
              {"sections", document.sections}};
    if (!document.savedAs.isEmpty()) json["savedAs"] = document.savedAs.toStdString();
    if (document.askedToEnd) json["askedToEnd"] = true;
    return json;
}

Result<SessionDocument> parseSession(const Json& json, const MethodRegistry& registry, const std::filesystem::path& folder,
                                     const std::string& origin) {
    const auto format = jsonValue<std::string>(json, "format", origin);
    if (!format) return fail(ErrorCode::badData, "%1: is not a session of Fovea", origin);
    if (*format != kSessionFormat)
        return fail(ErrorCode::badData, "%1: has the format '%2'; this build reads %3", origin, *format,
                    kSessionFormat);
    if (!json.contains("photographs") || !json["photographs"].is_array() || json["photographs"].size() > kMaxPhotographs)
        return fail(ErrorCode::configuration, "%1: 'photographs' is not a list", origin);
    SessionDocument document;
    std::set<int> ids;
    for (const Json& entry : json["photographs"]) {
        FOVEA_TRY(PhotographContent photograph, photographFrom(entry, ids, registry, folder, origin, document.problems));
        if (std::error_code error; !std::filesystem::exists(photograph.path.toStdString(), error)) document.absent.insert(photograph.id);
        document.photographs.push_back(std::move(photograph));
    }
    FOVEA_TRY(document.current, jsonValueOr<int>(json, "current", 0, origin));
    if (json.contains("sections") && json["sections"].is_object()) document.sections = json["sections"];
    FOVEA_TRY(const std::string savedAs, jsonValueOr<std::string>(json, "savedAs", "", origin));
    document.savedAs = QString::fromStdString(savedAs);
    FOVEA_TRY(document.askedToEnd, jsonValueOr<bool>(json, "askedToEnd", false, origin));
    return document;
}

bool isSessionFile(const std::filesystem::path& path) {
    const auto bytes = readFile(path, kMaxFileBytes);
    if (!bytes || bytes->empty() || bytes->front() != std::byte{'{'}) return false;
    const auto json = parseJson({reinterpret_cast<const char*>(bytes->data()), bytes->size()}, path.string());
    const auto format = json ? jsonValue<std::string>(*json, "format", path.string()) : Result<std::string>(propagate(json));
    return format && format->starts_with("fovea-session/");
}

}  // namespace fovea
