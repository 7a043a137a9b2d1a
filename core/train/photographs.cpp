#include "core/train/photographs.h"

#include <map>
#include <set>

#include "core/store/safetensors.h"

namespace fovea {

Result<Json> describeSplit(const Photographs& photographs) {
    Json split{{"training", Json::array()}, {"validation", Json::array()}};
    std::map<std::string, bool> side;
    for (const auto& photograph : photographs) {
        const auto [it, fresh] = side.emplace(photograph.group, photograph.validation);
        if (!fresh && it->second != photograph.validation) {
            return fail(ErrorCode::configuration, "%1: is both in training and in validation", photograph.group);
        }
        split[photograph.validation ? "validation" : "training"].push_back(photograph.name);
    }
    if (split["training"].empty()) return fail(ErrorCode::configuration, "there is no photograph to train on");
    return split;
}

Status savePacked(const Photographs& photographs, const std::filesystem::path& path) {
    std::vector<TensorView> views;
    Json index = Json::array();
    const auto add = [&](const std::string& name, const std::vector<std::uint8_t>& plane, std::vector<std::int64_t> shape) {
        views.push_back({name, TensorType::u8, std::move(shape), std::as_bytes(std::span(plane))});
    };
    for (std::size_t i = 0; i < photographs.size(); ++i) {
        const auto& p = photographs[i];
        const std::string number = std::to_string(i);
        add("pixels." + number, p.pixels, {3, p.height, p.width});
        add("mask." + number, p.mask, {p.height, p.width});
        if (!p.input.empty()) add("input." + number, p.input, {3, p.height, p.width});
        if (!p.label.empty()) add("label." + number, p.label, {p.height, p.width});
        index.push_back({{"name", p.name}, {"group", p.group}, {"weight", p.weight}, {"centreX", p.centreX},
                         {"centreY", p.centreY}, {"radiusPx", p.radiusPx}, {"validation", p.validation}, {"domain", p.domain}});
    }
    return writeNewFile(path, encodeSafetensors(views, {{"format", "fovea-packed/1"}, {"index", index.dump()}}));
}

Result<Photographs> loadPacked(const std::filesystem::path& path) {
    FOVEA_TRY(const SafetensorsFile file, SafetensorsFile::read(path));
    const std::string origin = path.string();
    const auto format = file.metadata().find("format");
    const auto index = file.metadata().find("index");
    if (format == file.metadata().end() || format->second != "fovea-packed/1" || index == file.metadata().end()) {
        return fail(ErrorCode::badData, "%1: is not a packed set of Fovea", origin);
    }
    FOVEA_TRY(const Json list, parseJson(index->second, origin));
    // The plane's bytes; empty when there is none. Its shape must be `leading` x the photograph's size.
    const auto plane = [&](const std::string& name, Photograph& p, bool colour) -> Result<std::vector<std::uint8_t>> {
        const TensorView* view = file.find(name);
        if (!view) return std::vector<std::uint8_t>();
        const bool shaped = view->type == TensorType::u8 && view->shape.size() == (colour ? 3 : 2) &&
                            (!colour || view->shape[0] == 3);
        if (shaped && colour) {
            p.height = static_cast<int>(view->shape[1]);
            p.width = static_cast<int>(view->shape[2]);
        }
        if (!shaped || view->shape.back() != p.width || view->shape[view->shape.size() - 2] != p.height) {
            return fail(ErrorCode::badData, "%1: '%2' is not an 8-bit picture of the right size", origin, name);
        }
        const auto* first = reinterpret_cast<const std::uint8_t*>(view->bytes.data());
        return std::vector<std::uint8_t>(first, first + view->bytes.size());
    };
    Photographs photographs;
    for (std::size_t i = 0; i < list.size(); ++i) {
        Photograph p;
        const std::string number = std::to_string(i);
        FOVEA_TRY(p.name, jsonValue<std::string>(list[i], "name", origin));
        FOVEA_TRY(p.group, jsonValue<std::string>(list[i], "group", origin));
        FOVEA_TRY(p.weight, jsonValue<double>(list[i], "weight", origin));
        FOVEA_TRY(p.centreX, jsonValue<double>(list[i], "centreX", origin));
        FOVEA_TRY(p.centreY, jsonValue<double>(list[i], "centreY", origin));
        FOVEA_TRY(p.radiusPx, jsonValue<double>(list[i], "radiusPx", origin));
        FOVEA_TRY(p.validation, jsonValue<bool>(list[i], "validation", origin));
        FOVEA_TRY(p.domain, jsonValueOr<std::string>(list[i], "domain", "", origin));  // sets packed before there were domains
        FOVEA_TRY(p.pixels, plane("pixels." + number, p, true));
        FOVEA_TRY(p.input, plane("input." + number, p, true));
        FOVEA_TRY(p.mask, plane("mask." + number, p, false));
        FOVEA_TRY(p.label, plane("label." + number, p, false));
        if (p.pixels.empty() || p.mask.empty())
            return fail(ErrorCode::badData, "%1: entry %2 is incomplete", origin, number);
        photographs.push_back(std::move(p));
    }
    return photographs;
}

}  // namespace fovea
