#include "ui/model/tracking_seeds.h"

#include <algorithm>
#include <cmath>

#include "ui/model/method_choice.h"

namespace fovea {

namespace {

// A tenth of a pixel is more than a hand can choose, and short enough to be read and typed.
double seedCoordinate(double retina, int scale, int side) {
    const double pixel = std::round((retina * scale - 0.5) * 10) / 10;
    return std::clamp(pixel, 0.0, static_cast<double>(side * scale - 1));
}

}  // namespace

TrackingSeeds::TrackingSeeds(Session& session, QObject* parent) : QObject(parent), session_(session) {
    connect(&session_, &Session::currentChanged, this, &TrackingSeeds::changed);
    connect(&session_, &Session::imagesChanged, this, [this] {
        std::erase_if(places_, [this](const auto& each) { return !session_.find(each.first); });
    });
}

QList<QPointF> TrackingSeeds::places() const {
    const OpenImage* image = session_.current();
    const auto found = image ? places_.find(image->id) : places_.end();
    return found == places_.end() ? QList<QPointF>() : found->second;
}

bool TrackingSeeds::add(QPointF retina) {
    const OpenImage* image = session_.current();
    if (!image || !contains(*image, retina) || places_[image->id].contains(retina)) return false;
    places_[image->id] << retina;
    Q_EMIT changed();
    return true;
}

void TrackingSeeds::forget() {
    const OpenImage* image = session_.current();
    if (image && places_.erase(image->id) > 0) Q_EMIT changed();
}

bool contains(const OpenImage& image, QPointF retina) {
    return retina.x() >= 0 && retina.y() >= 0 && retina.x() < image.width && retina.y() < image.height;
}

Result<Pipeline> trackingIn(const OpenImage& image, const ResultEntry* shown, PipelineStep tracking, const QList<QPointF>& places,
                            const MethodRegistry& registry) {
    Pipeline pipeline = shown ? shown->pipeline : Pipeline{};
    if (!pipeline.steps.empty()) {
        const MethodInfo* last = methodInfo(registry, pipeline.steps.back().methodId);
        if (last && (makesMap(last->task) || last->kind() == MethodKind::graph)) pipeline.steps.pop_back();
    }
    FOVEA_TRY(const int scale, scaleOf(pipeline, registry));
    for (const QPointF& place : places)
        tracking.seeds.push_back({seedCoordinate(place.x(), scale, image.width), seedCoordinate(place.y(), scale, image.height)});
    pipeline.steps.push_back(std::move(tracking));
    return pipeline;
}

}  // namespace fovea
