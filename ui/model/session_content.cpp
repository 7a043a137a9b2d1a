#include "ui/model/session_content.h"

#include <algorithm>

namespace fovea {

namespace {

bool sameResult(const ResultContent& a, const ResultContent& b) {
    return a.id == b.id && a.shown == b.shown && toJson(a.options) == toJson(b.options) &&
           a.pipeline.toJson() == b.pipeline.toJson();
}

std::optional<std::size_t> placeOf(const SessionContent& content, int id) {
    const auto place = std::find_if(content.begin(), content.end(), [&](const auto& each) { return each.id == id; });
    if (place == content.end()) return {};
    return static_cast<std::size_t>(place - content.begin());
}

}  // namespace

bool sameContent(const PhotographContent& a, const PhotographContent& b) {
    return a.id == b.id && a.path == b.path && a.name == b.name && a.bytes == b.bytes &&
           std::equal(a.results.begin(), a.results.end(), b.results.begin(), b.results.end(), sameResult);
}

std::vector<PhotographChange> changesBetween(const SessionContent& before, const SessionContent& after) {
    std::vector<PhotographChange> changes;
    for (std::size_t i = 0; i < before.size(); ++i) {
        const std::optional<std::size_t> now = placeOf(after, before[i].id);
        if (!now)
            changes.push_back({before[i].id, before[i], {}, i, 0});
        else if (!sameContent(before[i], after[*now]))
            changes.push_back({before[i].id, before[i], after[*now], i, *now});
    }
    for (std::size_t i = 0; i < after.size(); ++i)
        if (!placeOf(before, after[i].id)) changes.push_back({after[i].id, {}, after[i], 0, i});
    return changes;
}

Json toJson(const RunOptions& options) {
    Json json = Json::object();
    if (options.device != DeviceChoice::automatic) json["device"] = options.device == DeviceChoice::cpu ? "cpu" : "cuda";
    if (options.precision != PrecisionChoice::automatic)
        json["precision"] = options.precision == PrecisionChoice::fp32 ? "fp32" : "bf16";
    if (options.threads > 0) json["threads"] = options.threads;
    if (options.tilePx > 0) json["tilePx"] = options.tilePx;
    return json;
}

Result<RunOptions> runOptionsFrom(const Json& json, const std::string& origin) {
    RunOptions options;
    FOVEA_TRY(const std::string device, jsonValueOr<std::string>(json, "device", "auto", origin));
    FOVEA_TRY(const std::string precision, jsonValueOr<std::string>(json, "precision", "auto", origin));
    FOVEA_TRY(options.threads, jsonValueOr<int>(json, "threads", 0, origin));
    FOVEA_TRY(options.tilePx, jsonValueOr<int>(json, "tilePx", 0, origin));
    if (device == "cpu")
        options.device = DeviceChoice::cpu;
    else if (device == "cuda")
        options.device = DeviceChoice::cuda;
    else if (device != "auto")
        return fail(ErrorCode::configuration, "%1: 'device' is auto, cpu or cuda", origin);
    if (precision == "fp32")
        options.precision = PrecisionChoice::fp32;
    else if (precision == "bf16")
        options.precision = PrecisionChoice::bf16;
    else if (precision != "auto")
        return fail(ErrorCode::configuration, "%1: 'precision' is auto, fp32 or bf16", origin);
    if (options.threads < 0 || options.threads > 1024 || options.tilePx < 0 || options.tilePx > 65536)
        return fail(ErrorCode::configuration, "%1: 'threads' or 'tilePx' is out of range", origin);
    return options;
}

}  // namespace fovea
