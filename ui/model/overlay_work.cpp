// The making half of OverlayModel: asking for maps, colouring them, forgetting them.
#include <algorithm>

#include "ui/model/overlay_model.h"

#include "ui/model/translation.h"

namespace fovea {

namespace {
constexpr std::size_t kKeepBytes = std::size_t{768} << 20;  // of maps that are not shown now
std::size_t bytesOf(const OverlayMap& map) {
    return static_cast<std::size_t>(map.map.width()) * static_cast<std::size_t>(map.map.height()) * sizeof(float);
}
}  // namespace

std::optional<OverlayInput> OverlayModel::inputFor(const Key& key) const {
    const OpenImage* open = session_.current();
    if (!open || open->image.empty()) return {};
    OverlayInput input{.kind = key.first, .picture = {}, .original = open->image, .map = {}, .graph = {}};
    const ResultEntry* entry = session_.result(key.second);
    if (isSaliency(key.first) || ofEachResult(key.first)) {
        if (entry && entry->image()) input.picture = *entry->image();
        // Not before the field of view is known: the map is scaled to what lies inside it.
        if (!entry && key.second == open->id && open->image.fieldOfView()) input.picture = open->image;
        if (input.picture.empty()) return {};
        return input;
    }
    if (!entry) return {};
    input.graph = entry->graph;
    if (entry->map()) input.map = *entry->map();
    if (key.first == OverlayKind::graph ? !input.graph : !entry->map()) return {};
    return input;
}

// Asks for what is switched on, shown and not there yet; stops what nobody wants any more.
void OverlayModel::fillIn() {
    std::set<Place> places;
    std::set<Key> keys;
    for (int index = 0; index < kOverlays; ++index)
        for (const int id : picturesShown())
            if (const auto key = keyOf(index, id)) {
                places.insert({index, *key});
                keys.insert(*key);
            }
    for (auto& [key, job] : making_)
        if (!keys.count(key)) job.cancel();
    forgetGone(keys);
    std::erase_if(coloured_, [&](const auto& layer) { return !places.count(layer.first); });
    for (const Key& key : keys)
        if (!made_.count(key) && !making_.count(key) && !failed_.count(key)) make(key);
    fitRanges();
    for (const Place& place : places) {
        const auto made = made_.find(place.second);
        if (made == made_.end()) continue;
        made->second.used = ++clock_;
        const auto layer = coloured_.find(place);
        if (layer == coloured_.end() || layer->second.look != overlay(place.first).look) colour(place);
    }
    Q_EMIT changed();
}

// Once, when every map that a layer shows now is there: one range for all of them, so that they can be compared.
void OverlayModel::fitRanges() {
    for (int index = 0; index < kOverlays; ++index) {
        Overlay& shown = overlays_[static_cast<std::size_t>(index)];
        if (!shown.on || !shown.fitRange) continue;
        double reach = -1;
        bool waits = false;
        for (const int id : picturesShown())
            if (const auto key = keyOf(index, id)) {
                const auto made = made_.find(*key);
                if (made != made_.end()) reach = std::max(reach, made->second.map.reach);
                waits |= making_.count(*key) > 0;
            }
        if (waits || reach < 0) continue;
        shown.look = fitted(shown.look, shown.kind, reach);
        shown.fitRange = false;
    }
}

void OverlayModel::make(const Key& key) {
    const auto input = inputFor(key);
    if (!input) return;
    JobHandle job = session_.bridge().start<OverlayMap>(
        Lane::compute, titleOf(key.first).toStdString(),
        [input = *input](const JobContext& context) { return makeOverlay(input, context); },
        [this, key](Result<OverlayMap> answer) {
            making_.erase(key);
            if (answer) {
                made_[key] = {*answer, ++clock_};
            } else if (answer.error().code != ErrorCode::cancelled) {
                failed_.insert(key);
                Q_EMIT failed(tr("%1 could not be laid over the pictures").arg(titleOf(key.first)),
                              errorText(answer.error()));
            }
            fillIn();
        });
    making_.emplace(key, std::move(job));
}

// One at a time for each layer: while a slider moves, the look it has reached is drawn next, not every one on the way.
void OverlayModel::colour(const Place& place) {
    if (!colouring_.insert(place).second) return;
    const OverlayLook look = overlay(place.first).look;
    session_.bridge().start<SharedPyramid>(
        Lane::io, "Colour a map",
        [map = made_[place.second].map, kind = place.second.first, look](const JobContext&) -> Result<SharedPyramid> {
            return coloured(map, kind, look);
        },
        [this, place, look](Result<SharedPyramid> answer) {
            colouring_.erase(place);
            if (answer) coloured_[place] = {look, *answer};
            fillIn();
        });
}

void OverlayModel::forgetGone(const std::set<Key>& wanted) {
    const auto gone = [&](const Key& key) { return !session_.find(key.second) && !session_.result(key.second); };
    std::erase_if(made_, [&](const auto& made) { return gone(made.first); });
    std::erase_if(failed_, gone);
    std::size_t bytes = 0;
    for (const auto& [key, made] : made_) bytes += wanted.count(key) ? 0 : bytesOf(made.map);
    while (bytes > kKeepBytes) {
        auto oldest = made_.end();
        for (auto made = made_.begin(); made != made_.end(); ++made)
            if (!wanted.count(made->first) && (oldest == made_.end() || made->second.used < oldest->second.used)) oldest = made;
        if (oldest == made_.end()) return;
        bytes -= bytesOf(oldest->second.map);
        made_.erase(oldest);
    }
}

}  // namespace fovea
