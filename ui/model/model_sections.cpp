#include "ui/model/model_sections.h"

#include <QCoreApplication>
#include <algorithm>
#include <tuple>

#include "ui/model/display_model.h"
#include "ui/model/mark_model.h"
#include "ui/model/measure_model.h"
#include "ui/model/overlay_model.h"

namespace fovea {

namespace {

QString words(const char* text) { return QCoreApplication::translate("fovea::SessionSection", text); }

constexpr std::array<const char*, 3> kChannels{"luma", "rgb", "green"};

constexpr std::array<const char*, kOverlays> kOverlayNames{"A.", "B."};
// In the order of OverlayKind.
constexpr std::array<const char*, kOverlayKinds.size()> kOverlayIds{
    "saliency",    "curvature",          "entropy",    "vessels",           "skeleton", "graph",
    "consistency", "consistency-signed", "difference", "difference-signed", "result"};
constexpr std::array<const char*, 5> kShownChannels{"colour", "red", "green", "blue", "luminance"};

}  // namespace

SessionSection sectionOf(DisplayModel& display) {
    const auto save = [&display] {
        const GridStep& step = display.gridStep();
        return Json{{"channel", kShownChannels[static_cast<std::size_t>(display.tone().channel)]},
                    {"window", {display.tone().low, display.tone().high}},
                    {"gamma", display.tone().gamma},
                    {"clahe", display.clahe()},
                    {"claheClip", display.claheOptions().clip},
                    {"grid", display.gridOn()},
                    {"gridStep", {{"value", step.value}, {"unit", step.unit == GridUnit::pixels ? "px" : "mm"}}}};
    };
    const auto load = [&display](const Json& json, const PictureIds&) -> Status {
        const std::string origin = "display";
        FOVEA_TRY(const std::string channel, jsonValueOr<std::string>(json, "channel", kShownChannels[0], origin));
        FOVEA_TRY(const auto window, jsonValueOr<std::vector<double>>(json, "window", {0, 255}, origin));
        FOVEA_TRY(const double gamma, jsonValueOr<double>(json, "gamma", 1, origin));
        FOVEA_TRY(const bool clahe, jsonValueOr<bool>(json, "clahe", false, origin));
        FOVEA_TRY(const double clip, jsonValueOr<double>(json, "claheClip", DisplayClahe{}.clip, origin));
        FOVEA_TRY(const bool grid, jsonValueOr<bool>(json, "grid", false, origin));
        const Json step = json.is_object() && json.contains("gridStep") ? json["gridStep"] : Json::object();
        FOVEA_TRY(const double value, jsonValueOr<double>(step, "value", GridStep{}.value, origin));
        FOVEA_TRY(const std::string unit, jsonValueOr<std::string>(step, "unit", "px", origin));
        const auto place = std::find(kShownChannels.begin(), kShownChannels.end(), channel);
        if (place == kShownChannels.end() || window.size() != 2)
            return fail(ErrorCode::configuration, "display: no such channel, or no window");
        display.setChannel(static_cast<DisplayChannel>(place - kShownChannels.begin()));
        display.setWindow(std::clamp(window[0], 0.0, 254.0), std::clamp(window[1], 1.0, 255.0));
        display.setGamma(gamma);
        display.setClahe(clahe);
        display.setClaheClip(std::clamp(clip, 1.0, 40.0));
        display.setGrid(grid);
        for (const GridStep& each : kGridSteps)
            if (each == GridStep{value, unit == "mm" ? GridUnit::millimetres : GridUnit::pixels}) display.setGridStep(each);
        return {};
    };
    const auto wordsOf = [](const std::string& key) {
        if (key == "channel") return words(QT_TRANSLATE_NOOP("fovea::SessionSection", "Channel shown"));
        if (key == "window") return words(QT_TRANSLATE_NOOP("fovea::SessionSection", "Window and level"));
        if (key == "gamma") return words(QT_TRANSLATE_NOOP("fovea::SessionSection", "Gamma"));
        if (key == "clahe") return words(QT_TRANSLATE_NOOP("fovea::SessionSection", "CLAHE (display only)"));
        if (key == "claheClip") return words(QT_TRANSLATE_NOOP("fovea::SessionSection", "Contrast limit of CLAHE"));
        return words(QT_TRANSLATE_NOOP("fovea::SessionSection", "Grid"));
    };
    return {"display", save, load, wordsOf};
}

// One flat object for both, "A.opacity", so that each setting is a step of its own.
SessionSection sectionOf(OverlayModel& overlays) {
    const auto save = [&overlays] {
        Json json = Json::object();
        for (int i = 0; i < kOverlays; ++i) {
            const Overlay& overlay = overlays.overlay(i);
            const std::string prefix = kOverlayNames[static_cast<std::size_t>(i)];
            json[prefix + "on"] = overlay.on;
            json[prefix + "kind"] = kOverlayIds[static_cast<std::size_t>(overlay.kind)];
            json[prefix + "source"] = overlay.source;
            json[prefix + "opacity"] = overlay.opacity;
            json[prefix + "colours"] = nameOf(overlay.look.colours).toStdString();
            json[prefix + "range"] = {overlay.look.low, overlay.look.high};
            json[prefix + "threshold"] = overlay.look.threshold;
        }
        return json;
    };
    const auto load = [&overlays](const Json& json, const PictureIds& ids) -> Status {
        const std::string origin = "overlays";
        for (int i = 0; i < kOverlays; ++i) {
            const std::string prefix = kOverlayNames[static_cast<std::size_t>(i)];
            Overlay overlay;
            FOVEA_TRY(overlay.on, jsonValueOr<bool>(json, prefix + "on", false, origin));
            FOVEA_TRY(const auto kind, jsonValueOr<std::string>(json, prefix + "kind", kOverlayIds[i == 0 ? 0 : 3], origin));
            FOVEA_TRY(const int source, jsonValueOr<int>(json, prefix + "source", 0, origin));
            FOVEA_TRY(const double opacity, jsonValueOr<double>(json, prefix + "opacity", overlay.opacity, origin));
            const auto place = std::find(kOverlayIds.begin(), kOverlayIds.end(), kind);
            if (place == kOverlayIds.end()) return fail(ErrorCode::configuration, "overlays: there is no map %1", kind);
            overlay.kind = static_cast<OverlayKind>(place - kOverlayIds.begin());
            overlay.source = source > 0 ? ids(source) : 0;
            overlay.opacity = std::clamp(opacity, 0.0, 1.0);
            overlay.look = usualLook(overlay.kind);
            FOVEA_TRY(const auto colours,
                      jsonValueOr<std::string>(json, prefix + "colours", nameOf(overlay.look.colours).toStdString(), origin));
            for (const ColourMap each : {ColourMap::viridis, ColourMap::cividis, ColourMap::magma, ColourMap::blueTan, ColourMap::cyan, ColourMap::amber})
                if (nameOf(each).toStdString() == colours) overlay.look.colours = each;
            FOVEA_TRY(const auto range,
                      jsonValueOr<std::vector<double>>(json, prefix + "range", {overlay.look.low, overlay.look.high}, origin));
            if (range.size() == 2) std::tie(overlay.look.low, overlay.look.high) = std::tie(range[0], range[1]);
            FOVEA_TRY(overlay.look.threshold, jsonValueOr<double>(json, prefix + "threshold", overlay.look.threshold, origin));
            overlays.setOverlay(i, overlay);
        }
        return {};
    };
    const auto wordsOf = [](const std::string& key) {
        const QString layer = OverlayModel::nameOf(key.starts_with(kOverlayNames[0]) ? 0 : 1);
        const std::string what = key.substr(std::min<std::size_t>(2, key.size()));
        if (what == "on") return words(QT_TRANSLATE_NOOP("fovea::SessionSection", "Overlay %1 on or off")).arg(layer);
        if (what == "opacity") return words(QT_TRANSLATE_NOOP("fovea::SessionSection", "Overlay %1: opacity")).arg(layer);
        if (what == "colours") return words(QT_TRANSLATE_NOOP("fovea::SessionSection", "Overlay %1: colours")).arg(layer);
        if (what == "range") return words(QT_TRANSLATE_NOOP("fovea::SessionSection", "Overlay %1: range")).arg(layer);
        if (what == "threshold") return words(QT_TRANSLATE_NOOP("fovea::SessionSection", "Overlay %1: threshold")).arg(layer);
        return words(QT_TRANSLATE_NOOP("fovea::SessionSection", "Overlay %1: map")).arg(layer);
    };
    return {"overlays", save, load, wordsOf};
}

SessionSection sectionOf(MeasureModel& measures) {
    const auto save = [&measures] {
        const auto byId = [](const MeasureModel::Paths& paths) {
            Json json = Json::object();
            for (const auto& [id, path] : paths) json[std::to_string(id)] = path.toStdString();
            return json;
        };
        Json metrics = Json::array();
        for (const std::string& id : MeasureModel::chosenMetricIds())
            if (measures.wanted(id)) metrics.push_back(id);
        return Json{{"channel", kChannels[static_cast<std::size_t>(measures.channel())]},
                    {"region", measures.region() == MetricRegion::whole ? "whole" : "retina"},
                    {"metrics", std::move(metrics)},
                    {"references", byId(measures.referencePaths())},
                    {"labels", byId(measures.labelPaths())}};
    };
    const auto load = [&measures](const Json& json, const PictureIds& ids) -> Status {
        const std::string origin = "measures";
        FOVEA_TRY(const std::string channel, jsonValueOr<std::string>(json, "channel", kChannels[0], origin));
        FOVEA_TRY(const std::string region, jsonValueOr<std::string>(json, "region", "whole", origin));
        FOVEA_TRY(const auto metrics, jsonValueOr<std::vector<std::string>>(json, "metrics", {}, origin));
        const auto place = std::find(kChannels.begin(), kChannels.end(), channel);
        if (place == kChannels.end())
            return fail(ErrorCode::configuration, "measures: there is no channel %1", channel);
        const auto byId = [&](const char* key) {
            MeasureModel::Paths paths;
            if (json.is_object() && json.contains(key) && json[key].is_object())
                for (const auto& [id, path] : json[key].items())
                    if (path.is_string()) paths[ids(QString::fromStdString(id).toInt())] = QString::fromStdString(path.get<std::string>());
            return paths;
        };
        measures.setChannel(static_cast<Channel>(place - kChannels.begin()));
        measures.setRegion(region == "retina" ? MetricRegion::fieldOfView : MetricRegion::whole);
        for (const std::string& id : MeasureModel::chosenMetricIds())
            measures.setWanted(id, std::find(metrics.begin(), metrics.end(), id) != metrics.end());
        measures.setPaths(byId("references"), byId("labels"));
        return {};
    };
    const auto wordsOf = [](const std::string& key) {
        if (key == "channel") return words(QT_TRANSLATE_NOOP("fovea::SessionSection", "Channel that is measured"));
        if (key == "region") return words(QT_TRANSLATE_NOOP("fovea::SessionSection", "Region that is measured"));
        if (key == "metrics") return words(QT_TRANSLATE_NOOP("fovea::SessionSection", "Figures that are measured"));
        if (key == "labels") return words(QT_TRANSLATE_NOOP("fovea::SessionSection", "Vessel label that is measured against"));
        return words(QT_TRANSLATE_NOOP("fovea::SessionSection", "Reference that is measured against"));
    };
    return {"measures", save, load, wordsOf};
}

SessionSection sectionOf(MarkModel& marks, Session& session) {
    const auto save = [&marks, &session] {
        Json all = Json::object();
        for (const auto& image : session.images())
            if (Json own = marks.save(image->path); !own.empty()) all[std::to_string(image->id)] = std::move(own);
        return all;
    };
    const auto load = [&marks, &session](const Json& json, const PictureIds& ids) -> Status {
        std::map<int, Json> byImage;
        if (json.is_object())
            for (const auto& [id, own] : json.items()) byImage[ids(QString::fromStdString(id).toInt())] = own;
        for (const auto& image : session.images()) {
            const auto own = byImage.find(image->id);
            FOVEA_CHECK(marks.load(image->path, own == byImage.end() ? Json::array() : own->second,
                                   "marks of " + image->name.toStdString()));
        }
        return {};
    };
    return {"marks", save, load, {}};
}

}  // namespace fovea
