#include "ui/model/overlay_model.h"

#include "ui/model/labels.h"

namespace fovea {

OverlayModel::OverlayModel(Session& session, QObject* parent) : QObject(parent), session_(session) {
    connect(&session_, &Session::resultsChanged, this, &OverlayModel::fillIn);
    connect(&session_, &Session::currentChanged, this, &OverlayModel::fillIn);
    connect(&session_, &Session::imageChanged, this, &OverlayModel::fillIn);
    connect(&session_, &Session::imagesChanged, this, &OverlayModel::fillIn);
}

const ResultEntry* OverlayModel::vesselResult() const {
    const OpenImage* image = session_.current();
    if (!image) return nullptr;
    for (auto entry = image->results.rbegin(); entry != image->results.rend(); ++entry)
        if ((*entry)->task == Task::segment && (*entry)->map()) return entry->get();
    return nullptr;
}

SharedPyramid OverlayModel::saliency(int pictureId) const {
    if (!saliencyOn_) return {};
    const auto heat = heats_.find({pictureId, component_});
    return heat == heats_.end() ? SharedPyramid() : heat->second.pyramid;
}

SharedPyramid OverlayModel::vessels() const {
    const ResultEntry* entry = vesselsOn_ ? vesselResult() : nullptr;
    const auto tint = entry ? tints_.find(entry->id) : tints_.end();
    return tint == tints_.end() ? SharedPyramid() : tint->second;
}

std::optional<double> OverlayModel::saliencyAt(int pictureId, int x, int y) const {
    const auto heat = heats_.find({pictureId, component_});
    if (!saliencyOn_ || heat == heats_.end()) return {};
    const Map& map = heat->second.map;
    if (x < 0 || y < 0 || x >= map.width() || y >= map.height()) return {};
    return map.at(x, y);
}

QString OverlayModel::legendTitle() const {
    switch (component_) {
        case SaliencyComponent::all: return tr("Saliency");
        case SaliencyComponent::curvature: return tr("Saliency: curvature");
        case SaliencyComponent::entropy: return tr("Saliency: entropy");
    }
    return {};
}

void OverlayModel::setSaliencyOn(bool on) {
    saliencyOn_ = on;
    fillIn();
}

void OverlayModel::setVesselsOn(bool on) {
    vesselsOn_ = on;
    fillIn();
}

void OverlayModel::setComponent(SaliencyComponent component) {
    component_ = component;
    fillIn();
}

void OverlayModel::setColours(ColourMap colours) {
    if (colours_ == colours) return;
    colours_ = colours;
    for (const auto& [key, heat] : heats_) recolour(key);
    Q_EMIT changed();
}

void OverlayModel::setOpacity(double opacity) {
    opacity_ = opacity;
    Q_EMIT changed();
}

void OverlayModel::setVesselOpacity(double opacity) {
    vesselOpacity_ = opacity;
    Q_EMIT changed();
}

void OverlayModel::forgetGone() {
    const auto gone = [&](int id) { return !session_.find(id) && !session_.result(id); };
    std::erase_if(heats_, [&](const auto& heat) { return gone(heat.first.first); });
    std::erase_if(tints_, [&](const auto& tint) { return gone(tint.first); });
}

// Asks for what is switched on, shown and not there yet.
void OverlayModel::fillIn() {
    forgetGone();
    const OpenImage* image = session_.current();
    if (image && saliencyOn_) {
        // Not before the field of view is known: the map is scaled to what lies inside it.
        if (!image->image.empty() && image->image.fieldOfView()) ask(image->id, image->image);
        for (const ResultEntry* entry : session_.shownResults())
            if (const Image* picture = entry->image()) ask(entry->id, *picture);
    }
    const ResultEntry* entry = vesselResult();
    if (entry && vesselsOn_ && !tints_.count(entry->id) && tintsAsked_.insert(entry->id).second) {
        session_.bridge().start<SharedPyramid>(
            Lane::io, "Colour the vessels",
            [map = *entry->map()](const JobContext&) -> Result<SharedPyramid> {
                return tintPyramid(map, QColor::fromRgb(kVesselRgb));
            },
            [this, id = entry->id](Result<SharedPyramid> answer) {
                tintsAsked_.erase(id);
                if (answer) tints_[id] = *answer;
                Q_EMIT changed();
            });
    }
    Q_EMIT changed();
}

void OverlayModel::ask(int pictureId, const Image& image) {
    const Key key{pictureId, component_};
    if (heats_.count(key) || !asked_.insert(key).second) return;
    session_.bridge().start<Heat>(
        Lane::compute, "Saliency",
        [image, component = component_, colours = colours_](const JobContext& context) -> Result<Heat> {
            FOVEA_TRY(Map map, saliencyMap(image, component, context));
            SharedPyramid pyramid = heatPyramid(map, colours, image.fieldOfView() ? &*image.fieldOfView() : nullptr);
            return Heat{std::move(map), std::move(pyramid)};
        },
        [this, key, colours = colours_](Result<Heat> answer) {
            asked_.erase(key);
            if (answer) {
                heats_[key] = *answer;
                if (colours != colours_) recolour(key);
            } else if (answer.error().code != ErrorCode::cancelled) {
                Q_EMIT failed(tr("The saliency map could not be made"), QString::fromStdString(answer.error().message));
            }
            Q_EMIT changed();
        });
}

void OverlayModel::recolour(Key key) {
    const OpenImage* image = session_.find(key.first);
    const ResultEntry* entry = session_.result(key.first);
    std::optional<FieldOfView> fieldOfView;
    if (image && !image->image.empty()) fieldOfView = image->image.fieldOfView();
    if (entry && entry->image()) fieldOfView = entry->image()->fieldOfView();
    session_.bridge().start<SharedPyramid>(
        Lane::io, "Colour the saliency map",
        [map = heats_[key].map, colours = colours_, fieldOfView](const JobContext&) -> Result<SharedPyramid> {
            return heatPyramid(map, colours, fieldOfView ? &*fieldOfView : nullptr);
        },
        [this, key, colours = colours_](Result<SharedPyramid> answer) {
            const auto heat = heats_.find(key);
            if (!answer || heat == heats_.end() || colours != colours_) return;
            heat->second.pyramid = *answer;
            Q_EMIT changed();
        });
}

}  // namespace fovea
