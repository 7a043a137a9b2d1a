// Sections of what is compared and measured with: the pair, its difference, matched luminance; lines, regions and rulers.
#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "ui/model/difference_model.h"
#include "ui/model/gauge_model.h"
#include "ui/model/luminance_model.h"
#include "ui/model/model_sections.h"

namespace fovea {

namespace {

QString words(const char* text) { return QCoreApplication::translate("fovea::SessionSection", text); }

constexpr std::array<const char*, 3> kKinds{"absolute", "signed", "ssim"};                      // of DifferenceKind
constexpr std::array<const char*, kGaugeChannels> kChannels{"red", "green", "blue", "luminance"};  // of GaugeChannel
constexpr std::size_t kMaxRulers = 10000;
constexpr const char* kOrigin = "gauges";

template <std::size_t n>
Result<std::size_t> placeIn(const std::array<const char*, n>& names, const std::string& name, const char* origin) {
    const auto place = std::find(names.begin(), names.end(), name);
    if (place == names.end()) return fail(ErrorCode::configuration, "%1: there is no %2", origin, name);
    return static_cast<std::size_t>(place - names.begin());
}

Json lineJson(const QLineF& line) { return {line.x1(), line.y1(), line.x2(), line.y2()}; }

Result<std::array<double, 4>> fourNumbers(const Json& json, const std::string& key) {
    FOVEA_TRY(const auto numbers, jsonValue<std::vector<double>>(json, key, kOrigin));
    if (numbers.size() != 4) return fail(ErrorCode::configuration, "%1: '%2' is not four numbers", kOrigin, key);
    return std::array<double, 4>{numbers[0], numbers[1], numbers[2], numbers[3]};
}

Result<QLineF> lineFrom(const Json& json) {
    FOVEA_TRY(const auto at, fourNumbers(json, "line"));
    return QLineF(at[0], at[1], at[2], at[3]);
}

Json marksJson(const GaugeMarks& marks) {
    Json json = Json::object();
    if (marks.line) json["line"] = lineJson(*marks.line);
    if (const auto& region = marks.region)
        json["region"] = {{"shape", region->shape == RegionShape::ellipse ? "ellipse" : "box"},
                          {"box", {region->left, region->top, region->right, region->bottom}}};
    for (const Ruler& ruler : marks.rulers) {
        Json one{{"line", lineJson(ruler.line)}};
        if (!ruler.measuredOn.isEmpty()) one.update({{"measuredOn", ruler.measuredOn.toStdString()}, {"learned", ruler.learned}});
        if (ruler.madeUp) one["madeUp"] = true;
        json["rulers"].push_back(std::move(one));
    }
    return json;
}

Result<GaugeMarks> marksFrom(const Json& json) {
    GaugeMarks marks;
    if (!json.is_object()) return fail(ErrorCode::configuration, "%1: a photograph's are no object", kOrigin);
    if (json.contains("line")) {
        FOVEA_TRY(marks.line, lineFrom(json));
    }
    if (json.contains("region")) {
        const Json& region = json["region"];
        FOVEA_TRY(const auto box, fourNumbers(region, "box"));
        FOVEA_TRY(const std::string shape, jsonValue<std::string>(region, "shape", kOrigin));
        marks.region = Region{shape == "ellipse" ? RegionShape::ellipse : RegionShape::box, box[0], box[1], box[2], box[3]};
    }
    if (!json.contains("rulers")) return marks;
    if (!json["rulers"].is_array() || json["rulers"].size() > kMaxRulers)
        return fail(ErrorCode::configuration, "%1: 'rulers' is not a list", kOrigin);
    for (const Json& one : json["rulers"]) {
        Ruler ruler;
        FOVEA_TRY(ruler.line, lineFrom(one));
        FOVEA_TRY(const std::string measuredOn, jsonValueOr<std::string>(one, "measuredOn", "", kOrigin));
        FOVEA_TRY(ruler.learned, jsonValueOr<bool>(one, "learned", false, kOrigin));
        FOVEA_TRY(ruler.madeUp, jsonValueOr<bool>(one, "madeUp", false, kOrigin));
        ruler.learned |= ruler.madeUp;  // as it was drawn (earlier_work.h)
        ruler.measuredOn = QString::fromStdString(measuredOn);
        marks.rulers.push_back(std::move(ruler));
    }
    return marks;
}

}  // namespace

SessionSection sectionOf(PairModel& pair, DifferenceModel& difference, LuminanceModel& luminance) {
    const auto save = [&pair, &difference, &luminance] {
        return Json{{"pair", {pair.chosen().first, pair.chosen().second}},
                    {"difference", difference.on()},
                    {"kind", kKinds[static_cast<std::size_t>(difference.kind())]},
                    {"grid", difference.grid() == GridChoice::finer ? "finer" : "original"},
                    {"range", difference.askedRange()},
                    {"matchLuminance", luminance.on()}};
    };
    const auto load = [&pair, &difference, &luminance](const Json& json, const PictureIds& ids) -> Status {
        const char* origin = "comparison";
        FOVEA_TRY(const auto chosen, jsonValueOr<std::vector<int>>(json, "pair", {0, 0}, origin));
        FOVEA_TRY(const bool on, jsonValueOr<bool>(json, "difference", false, origin));
        FOVEA_TRY(const std::string kind, jsonValueOr<std::string>(json, "kind", kKinds[0], origin));
        FOVEA_TRY(const std::string grid, jsonValueOr<std::string>(json, "grid", "finer", origin));
        FOVEA_TRY(const double range, jsonValueOr<double>(json, "range", 0, origin));
        FOVEA_TRY(const bool matched, jsonValueOr<bool>(json, "matchLuminance", false, origin));
        FOVEA_TRY(const std::size_t place, placeIn(kKinds, kind, origin));
        if (chosen.size() != 2) return fail(ErrorCode::configuration, "comparison: 'pair' is not two pictures");
        const auto here = [&](int id) { return id > 0 ? ids(id) : 0; };
        pair.choose({here(chosen[0]), here(chosen[1])});
        difference.setKind(static_cast<DifferenceKind>(place));
        difference.setGrid(grid == "original" ? GridChoice::original : GridChoice::finer);
        difference.setAskedRange(std::clamp(range, 0.0, 255.0));
        difference.setOn(on);
        luminance.setOn(matched);
        return {};
    };
    const auto wordsOf = [](const std::string& key) {
        if (key == "pair") return words(QT_TRANSLATE_NOOP("fovea::SessionSection", "Pictures that are compared"));
        if (key == "difference") return words(QT_TRANSLATE_NOOP("fovea::SessionSection", "Difference on or off"));
        if (key == "kind") return words(QT_TRANSLATE_NOOP("fovea::SessionSection", "Kind of difference"));
        if (key == "grid") return words(QT_TRANSLATE_NOOP("fovea::SessionSection", "Size at which pictures are compared"));
        if (key == "range") return words(QT_TRANSLATE_NOOP("fovea::SessionSection", "Range of the difference"));
        return words(QT_TRANSLATE_NOOP("fovea::SessionSection", "Matched luminance"));
    };
    return {"comparison", save, load, wordsOf};
}

SessionSection sectionOf(GaugeModel& gauges, Session& session) {
    const auto save = [&gauges, &session] {
        Json photographs = Json::object();
        for (const auto& [id, marks] : gauges.allMarks())
            if (session.find(id) && !marks.empty()) photographs[std::to_string(id)] = marksJson(marks);
        return Json{{"channel", kChannels[static_cast<std::size_t>(gauges.channel())]}, {"photographs", std::move(photographs)}};
    };
    const auto load = [&gauges](const Json& json, const PictureIds& ids) -> Status {
        FOVEA_TRY(const std::string channel, jsonValueOr<std::string>(json, "channel", "green", kOrigin));
        FOVEA_TRY(const std::size_t place, placeIn(kChannels, channel, kOrigin));
        std::map<int, GaugeMarks> all;
        if (json.is_object() && json.contains("photographs") && json["photographs"].is_object())
            for (const auto& [id, own] : json["photographs"].items()) {
                FOVEA_TRY(all[ids(QString::fromStdString(id).toInt())], marksFrom(own));
            }
        gauges.setChannel(static_cast<GaugeChannel>(place));
        gauges.setAllMarks(std::move(all));
        return {};
    };
    return {kOrigin, save, load, {}};
}

}  // namespace fovea
