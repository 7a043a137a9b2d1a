#include "ui/model/overlay_model.h"

#include <algorithm>
#include <cmath>

#include "ui/model/labels.h"
#include "ui/model/translation.h"

namespace fovea {

OverlayModel::OverlayModel(Session& session, QObject* parent) : QObject(parent), session_(session) {
    overlays_[1].kind = OverlayKind::vessels;
    overlays_[1].look = usualLook(OverlayKind::vessels);
    overlays_[1].opacity = 0.8;
    connect(&session_, &Session::resultsChanged, this, &OverlayModel::fillIn);
    connect(&session_, &Session::currentChanged, this, &OverlayModel::fillIn);
    connect(&session_, &Session::imageChanged, this, &OverlayModel::fillIn);
    connect(&session_, &Session::imagesChanged, this, &OverlayModel::fillIn);
}

QString OverlayModel::nameOf(int index) { return index == 0 ? QStringLiteral("A") : QStringLiteral("B"); }

bool OverlayModel::anyOn(bool (*what)(OverlayKind)) const {
    return std::any_of(overlays_.begin(), overlays_.end(), [&](const Overlay& o) { return o.on && what(o.kind); });
}

void OverlayModel::setOverlay(int index, Overlay overlay) {
    Overlay& now = overlays_[static_cast<std::size_t>(index)];
    if (overlay.on && (!now.on || now.kind != overlay.kind || now.source != overlay.source))
        std::erase_if(failed_, [&](const Key& key) { return key.first == overlay.kind; });
    overlay.look.high = std::max(overlay.look.high, overlay.look.low + 1e-3);
    if (now == overlay) return;
    now = overlay;
    if (isSaliency(now.kind)) lastSaliency_ = now.kind;
    fillIn();
}

void OverlayModel::setKind(int index, OverlayKind kind) {
    Overlay next = overlay(index);
    next.kind = kind;
    next.source = 0;
    next.look = usualLook(kind);
    next.fitRange = fitsRange(kind);
    if (next.look.colours == ColourMap::viridis) next.look.colours = colours_;
    // Two single colours that are the same could not be told apart.
    const Overlay& other = overlay(1 - index);
    if (isSingle(next.look.colours) && other.on && other.look.colours == next.look.colours)
        next.look.colours = next.look.colours == ColourMap::cyan ? ColourMap::amber : ColourMap::cyan;
    setOverlay(index, next);
}

void OverlayModel::setOn(int index, bool on) {
    Overlay next = overlay(index);
    next.on = on;
    setOverlay(index, next);
}

void OverlayModel::setColours(ColourMap colours) {
    colours_ = colours;
    for (int i = 0; i < kOverlays; ++i) {
        Overlay next = overlay(i);
        if (isSaliency(next.kind)) next.look.colours = colours;
        setOverlay(i, next);
    }
}

int OverlayModel::freeFor(bool (*what)(OverlayKind), int usual) const {
    for (const int index : {usual, 1 - usual})
        if (!overlay(index).on && what(overlay(index).kind)) return index;
    return overlay(usual).on && !overlay(1 - usual).on ? 1 - usual : usual;
}

void OverlayModel::setSaliencyOn(bool on) {
    if (!on)
        for (int i = 0; i < kOverlays; ++i)
            if (isSaliency(overlay(i).kind)) setOn(i, false);
    if (!on || saliencyOn()) return;
    const int index = freeFor(isSaliency, 0);
    if (!isSaliency(overlay(index).kind)) setKind(index, lastSaliency_);
    setOn(index, true);
}

void OverlayModel::setVesselsOn(bool on) {
    if (!on)
        for (int i = 0; i < kOverlays; ++i)
            if (isVessels(overlay(i).kind)) setOn(i, false);
    if (!on || vesselsOn()) return;
    const int index = freeFor(isVessels, 1);
    if (!isVessels(overlay(index).kind)) setKind(index, OverlayKind::vessels);
    setOn(index, true);
    if (overlay(index).kind != OverlayKind::graph && !latest(OverlayKind::vessels)) findVessels();
}

QString OverlayModel::vesselMethod() const {
    const auto methods = session_.registry().ofTask(Task::segment);
    return methods.empty() ? QString() : QString::fromStdString(methods.front()->info().id);
}

bool OverlayModel::findingVessels() const {
    const OpenImage* image = session_.current();
    return image && std::any_of(image->results.begin(), image->results.end(), [](const auto& entry) {
               return entry->task == Task::segment && !entry->ready();
           });
}

void OverlayModel::findVessels() {
    const OpenImage* image = session_.current();
    const auto methods = session_.registry().ofTask(Task::segment);
    if (!image || methods.empty() || findingVessels()) return;
    const MethodInfo& info = methods.front()->info();
    const Status asked = session_.run(info.id, info.schema.defaults());
    if (!asked) {
        Q_EMIT failed(tr("The vessels could not be looked for"), errorText(asked.error()));
        return;
    }
    // It was asked for as a layer; as a view it is one click away in the list of results.
    for (auto entry = image->results.rbegin(); entry != image->results.rend(); ++entry)
        if ((*entry)->task == Task::segment) {
            session_.hideResult((*entry)->id);
            break;
        }
    Q_EMIT noticed(tr("The vessels are looked for by %1 and then laid over the pictures; Esc cancels.").arg(vesselMethod()));
}

int OverlayModel::latest(OverlayKind kind) const {
    const OpenImage* image = session_.current();
    if (!image) return 0;
    for (auto entry = image->results.rbegin(); entry != image->results.rend(); ++entry) {
        const ResultEntry& result = **entry;
        if (kind == OverlayKind::graph ? result.graph != nullptr
                                       : result.map() && (kind == OverlayKind::result || result.task == Task::segment))
            return result.id;
    }
    return 0;
}

std::vector<OverlayModel::Source> OverlayModel::sources(OverlayKind kind) const {
    std::vector<Source> all;
    const OpenImage* image = session_.current();
    const bool own = isSaliency(kind) || ofEachResult(kind);
    all.push_back({0, own ? tr("Each picture's own") : tr("The latest")});
    if (!image) return all;
    if (isSaliency(kind)) all.push_back({image->id, tr("The original")});
    for (const auto& entry : image->results) {
        const bool fits = own ? entry->image() && !(ofEachResult(kind) && entry->graph)
                         : kind == OverlayKind::graph ? entry->graph != nullptr
                                                      : entry->map() && (kind == OverlayKind::result || entry->task == Task::segment);
        if (fits) all.push_back({entry->id, labelOf(*entry)});
    }
    return all;
}

QString OverlayModel::whyNot(OverlayKind kind) const {
    const OpenImage* image = session_.current();
    if (!image) return tr("Open a photograph first.");
    if (isSaliency(kind)) return {};
    if (ofEachResult(kind))
        return sources(kind).size() > 1 ? QString() : tr("Run a method first: a result is compared with the original.");
    if (latest(kind)) return {};
    if (kind == OverlayKind::graph) return tr("Run Track vessels first.");
    return kind == OverlayKind::result ? tr("Run a method that makes a map first: vessels or saliency.")
                                       : tr("No vessels have been looked for yet.");
}

std::vector<int> OverlayModel::picturesShown() const {
    std::vector<int> ids;
    const OpenImage* image = session_.current();
    if (!image) return ids;
    ids.push_back(image->id);
    for (const ResultEntry* entry : session_.shownResults())
        if (entry->image()) ids.push_back(entry->id);
    return ids;
}

std::optional<OverlayModel::Key> OverlayModel::keyOf(int index, int pictureId) const {
    const Overlay& wanted = overlay(index);
    if (!wanted.on) return {};
    int id = wanted.source;
    if (id && !session_.find(id) && !session_.result(id)) id = 0;
    if (!id) id = isSaliency(wanted.kind) || ofEachResult(wanted.kind) ? pictureId : latest(wanted.kind);
    if (!id || (ofEachResult(wanted.kind) && !session_.result(id))) return {};
    return Key{wanted.kind, id};
}

SharedPyramid OverlayModel::pyramid(int index, int pictureId) const {
    const auto key = keyOf(index, pictureId);
    const auto found = key ? coloured_.find({index, *key}) : coloured_.end();
    return found == coloured_.end() ? SharedPyramid() : found->second.pyramid;
}

std::optional<double> OverlayModel::valueAt(int index, int pictureId, QPointF retina) const {
    const OpenImage* image = session_.current();
    const auto key = keyOf(index, pictureId);
    const auto found = key ? made_.find(*key) : made_.end();
    if (!image || found == made_.end() || retina.x() < 0 || retina.y() < 0 || retina.x() >= image->width ||
        retina.y() >= image->height)
        return {};
    const Map& map = found->second.map.map;
    const int x = std::min(map.width() - 1, static_cast<int>(retina.x() * map.width() / image->width));
    const int y = std::min(map.height() - 1, static_cast<int>(retina.y() * map.height() / image->height));
    return map.at(x, y);
}

QString OverlayModel::title(int index) const {
    const Overlay& shown = overlay(index);
    const ResultEntry* entry = session_.result(shown.source);
    const OpenImage* image = session_.find(shown.source);
    const QString title = titleOf(shown.kind);
    const QString of = entry ? labelOf(*entry) : image ? tr("the original") : QString();
    return QStringLiteral("%1 · %2").arg(nameOf(index), of.isEmpty() ? title : tr("%1 of %2", "map of a picture").arg(title, of));
}

QString OverlayModel::valueText(int index, double value) const {
    const OverlayKind kind = overlay(index).kind;
    const QString number = QString::number(value, 'f', unitOf(kind).isEmpty() ? 3 : 1);
    return unitOf(kind).isEmpty() ? number : QStringLiteral("%1 %2").arg(number, unitOf(kind));
}

bool OverlayModel::making(int index) const {
    for (const int id : picturesShown())
        if (const auto key = keyOf(index, id); key && (making_.count(*key) || colouring_.count({index, *key}))) return true;
    return false;
}

}  // namespace fovea
