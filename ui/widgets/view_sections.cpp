#include "ui/widgets/view_sections.h"

#include <QMainWindow>
#include <algorithm>
#include <array>

#include "ui/widgets/loupe.h"

namespace fovea {

namespace {

constexpr const char* kOrigin = "place";

Result<QPointF> pointFrom(const Json& json, const char* key) {
    FOVEA_TRY(const auto numbers, jsonValue<std::vector<double>>(json, key, kOrigin));
    if (numbers.size() != 2) return fail(ErrorCode::configuration, "%1: '%2' is no point", kOrigin, key);
    return QPointF(numbers[0], numbers[1]);
}

}  // namespace

ViewSections::ViewSections(Desk& desk) : QObject(&desk.window), desk_(desk) {
    SessionSections& sections = desk_.work.sections;
    // Of the window that this one takes the place of.
    const auto before = [&sections](const char* name) {
        const SessionSection* section = sections.find(name);
        return section ? section->save() : Json();
    };
    const Json layout = before("layout"), place = before(kOrigin);
    keepLayout(layout);
    sections.add({kOrigin, [this] { return savedPlace(); },
                             [this](const Json& json, const PictureIds& ids) { return takePlace(json, ids); }, {}});
    static_cast<void>(takePlace(place, {}));
    connect(&desk_.composer, &ViewComposer::composed, this, [this] {
        lookAgain();
        wipeAgain();
    });
}

void ViewSections::keepLayout(const Json& before) {
    static constexpr std::array<const char*, 5> kLayouts{"automatic", "1", "2", "4", "9"};
    CompareView& views = desk_.views;
    EditRecorder& recorder = desk_.work.recorder;
    desk_.work.sections.add({"layout", [&views] { return Json{{"layout", kLayouts[static_cast<std::size_t>(views.layout())]}}; },
                             [&views](const Json& json, const PictureIds&) -> Status {
                                 FOVEA_TRY(const std::string name, jsonValueOr<std::string>(json, "layout", kLayouts[0], "layout"));
                                 for (std::size_t i = 0; i < kLayouts.size(); ++i)
                                     if (name == kLayouts[i]) views.setLayout(static_cast<ViewLayout>(i));
                                 return {};
                             },
                             [](const std::string&) { return tr("Layout of the views"); }});
    static_cast<void>(desk_.work.sections.find("layout")->load(before, {}));
    recorder.lookAt("layout");
    connect(&views, &CompareView::layoutChanged, &recorder, [&recorder] { recorder.lookAt("layout"); });
}

Json ViewSections::savedPlace() const {
    const CompareView& views = desk_.views;
    const Viewport& port = views.viewport();
    Json json = Json::object();
    if (port.imageSize().isEmpty()) return json;
    if (port.rotation() != 0) json["rotation"] = port.rotation();
    if (!port.fitted()) {
        json["zoom"] = port.zoom();
        json["rotation"] = port.rotation();
        json["centre"] = {port.centre().x(), port.centre().y()};
    }
    for (int i = 0; i < views.count(); ++i)
        if (const QPointF offset = views.offsetOf(i); !offset.isNull())
            json["movedAlone"][std::to_string(views.view(i)->content().pictureId)] = {offset.x(), offset.y()};
    if (views.loupe() > 0) json["loupe"] = views.loupe();
    if (const int looked = desk_.work.pair.looked(); desk_.work.session.result(looked)) json["lookedAt"] = looked;
    if (const auto& wiped = views.wiped())
        json["wipe"] = {{"pictures", {wiped->first, wiped->second}},
                        {"at", {views.wipeLine().at.x(), views.wipeLine().at.y()}},
                        {"degrees", views.wipeLine().angle}};
    return json;
}

Status ViewSections::takePlace(const Json& json, const PictureIds& ids) {
    look_.reset();
    offsets_.clear();
    wipe_.reset();
    desk_.views.setLoupe(false);
    if (!json.is_object()) return {};
    Look look;
    FOVEA_TRY(look.rotation, jsonValueOr<double>(json, "rotation", 0, kOrigin));
    if (json.contains("zoom")) {
        FOVEA_TRY(look.zoom, jsonValue<double>(json, "zoom", kOrigin));
        FOVEA_TRY(look.centre, pointFrom(json, "centre"));
        if (!(*look.zoom > 0)) return fail(ErrorCode::configuration, "place: is none");
    }
    std::map<int, QPointF> offsets;
    if (json.contains("movedAlone") && json["movedAlone"].is_object())
        for (const auto& [id, offset] : json["movedAlone"].items()) {
            const int number = QString::fromStdString(id).toInt();
            // A difference has a place of its own, which no file shifts.
            FOVEA_TRY(offsets[number > 0 ? ids(number) : number], pointFrom(json["movedAlone"], id.c_str()));
        }
    FOVEA_TRY(const double loupe, jsonValueOr<double>(json, "loupe", 0, kOrigin));
    if (loupe > 0) {
        desk_.views.setLoupeFactor(std::clamp(loupe, kLoupeFactors.front(), kLoupeFactors.back()));
        desk_.views.setLoupe(true);
    }
    FOVEA_TRY(const int looked, jsonValueOr<int>(json, "lookedAt", 0, kOrigin));
    if (json.contains("wipe")) {
        const Json& wipe = json["wipe"];
        Wipe wanted;
        FOVEA_TRY(const QPointF pictures, pointFrom(wipe, "pictures"));
        FOVEA_TRY(const QPointF at, pointFrom(wipe, "at"));
        FOVEA_TRY(wanted.line.angle, jsonValueOr<double>(wipe, "degrees", 0, kOrigin));
        wanted.line.at = {std::clamp(at.x(), 0.0, 1.0), std::clamp(at.y(), 0.0, 1.0)};
        wanted.first = ids(static_cast<int>(std::clamp(pictures.x(), 0.0, 1e9)));
        wanted.second = ids(static_cast<int>(std::clamp(pictures.y(), 0.0, 1e9)));
        wipe_ = wanted;
    }
    if (look.zoom || look.rotation != 0) look_ = look;
    offsets_ = std::move(offsets);
    if (looked > 0) desk_.work.pair.lookAt(ids(looked));
    return {};
}

void ViewSections::lookAgain() {
    CompareView& views = desk_.views;
    const OpenImage* image = desk_.work.session.current();
    if (!image || image->image.empty()) return;
    if (const auto look = std::exchange(look_, std::nullopt)) {
        views.rotateTo(look->rotation);
        if (look->zoom) {
            views.zoomTo(*look->zoom);
            views.lookAt(look->centre);
        }
    }
    for (int i = 0; i < views.count() && !offsets_.empty(); ++i)
        if (const auto offset = offsets_.extract(views.view(i)->content().pictureId)) views.setOffset(i, offset.mapped());
}

// Both pictures have to be there: a result is made again first.
void ViewSections::wipeAgain() {
    if (!wipe_) return;
    const std::vector<int> there = desk_.work.pair.pictures();
    const auto has = [&](int id) { return std::find(there.begin(), there.end(), id) != there.end(); };
    if (!has(wipe_->first) || !has(wipe_->second)) return;
    const Wipe wipe = *wipe_;
    wipe_.reset();
    desk_.views.setWipeLine(wipe.line);
    desk_.views.setWipe(std::pair(wipe.first, wipe.second));
}

}  // namespace fovea
