#include "ui/model/viewport.h"

#include <algorithm>
#include <cmath>

namespace fovea {

// So that the turned picture lies in the view with all its corners.
double Viewport::fittingZoom() const {
    if (imageSize_.isEmpty() || viewSize_.isEmpty()) return 1;
    const double c = std::abs(cosine_);
    const double s = std::abs(sine_);
    return std::min(viewSize_.width() / (imageSize_.width() * c + imageSize_.height() * s),
                    viewSize_.height() / (imageSize_.width() * s + imageSize_.height() * c));
}

void Viewport::setImageSize(QSizeF size) {
    if (size == imageSize_) return;
    imageSize_ = size;
    rotateTo(0);
    fit();
}

void Viewport::setViewSize(QSizeF size) {
    viewSize_ = size;
    if (fitted_) fit();
}

void Viewport::fit() {
    fitted_ = true;
    zoom_ = std::min(fittingZoom(), kMaxZoom);
    centre_ = {imageSize_.width() / 2, imageSize_.height() / 2};
}

// Half the fitting size is small enough to see the whole picture with room around it; a small picture must still come down
// to one pixel on one of the densest screens.
double Viewport::minZoom() const { return std::min(0.25, fittingZoom() / 2); }

void Viewport::zoomTo(double zoom) {
    fitted_ = false;
    zoom_ = std::clamp(zoom, minZoom(), kMaxZoom);
    keepInSight();
}

void Viewport::zoomAt(QPointF anchor, QSizeF view, double factor) {
    const QPointF fixed = retinaFromView(anchor, view);
    fitted_ = false;
    zoom_ = std::clamp(zoom_ * factor, minZoom(), kMaxZoom);
    const QPointF offset = anchor - QPointF(view.width() / 2, view.height() / 2);
    centre_ = fixed - retinaDistance(offset);
    keepInSight();
}

void Viewport::panBy(QPointF delta) {
    fitted_ = false;
    centre_ -= retinaDistance(delta);
    keepInSight();
}

void Viewport::lookAt(QPointF retina) {
    fitted_ = false;
    centre_ = retina;
    keepInSight();
}

// The centre never leaves the picture, so that no one gets lost in the surround.
void Viewport::keepInSight() {
    centre_.setX(std::clamp(centre_.x(), 0.0, std::max(0.0, imageSize_.width())));
    centre_.setY(std::clamp(centre_.y(), 0.0, std::max(0.0, imageSize_.height())));
}

void Viewport::rotateTo(double degrees) {
    rotation_ = std::fmod(std::fmod(degrees, 360) + 360, 360);
    const double quarters = rotation_ / 90;
    if (quarters == std::floor(quarters)) {
        constexpr double kSines[] = {0, 1, 0, -1, 0};
        const auto index = static_cast<std::size_t>(quarters);
        sine_ = kSines[index];
        cosine_ = kSines[index + 1];
    } else {
        sine_ = std::sin(rotation_ * M_PI / 180);
        cosine_ = std::cos(rotation_ * M_PI / 180);
    }
    if (fitted_) fit();
}

Viewport Viewport::movedBy(QPointF offset) const {
    Viewport moved = *this;
    moved.centre_ += offset;
    return moved;
}

Viewport Viewport::magnified(QPointF retina, double factor) const {
    Viewport closer = *this;
    closer.centre_ = retina;
    closer.zoom_ *= factor;
    return closer;
}

QPointF Viewport::turned(QPointF delta) const {
    return {delta.x() * cosine_ - delta.y() * sine_, delta.x() * sine_ + delta.y() * cosine_};
}

QPointF Viewport::retinaDistance(QPointF delta) const {
    return QPointF(delta.x() * cosine_ + delta.y() * sine_, delta.y() * cosine_ - delta.x() * sine_) / zoom_;
}

QPointF Viewport::viewFromRetina(QPointF retina, QSizeF view) const {
    return turned(retina - centre_) * zoom_ + QPointF(view.width() / 2, view.height() / 2);
}

QPointF Viewport::retinaFromView(QPointF point, QSizeF view) const {
    return retinaDistance(point - QPointF(view.width() / 2, view.height() / 2)) + centre_;
}

QTransform Viewport::toView(QSizeF view) const {
    const QPointF origin = viewFromRetina({0, 0}, view);
    return {cosine_ * zoom_, sine_ * zoom_, -sine_ * zoom_, cosine_ * zoom_, origin.x(), origin.y()};
}

QRectF Viewport::visibleRetina(QSizeF view) const {
    const QPointF middle = retinaFromView({view.width() / 2, view.height() / 2}, view);
    const double c = std::abs(cosine_) / zoom_;
    const double s = std::abs(sine_) / zoom_;
    const QSizeF size(view.width() * c + view.height() * s, view.width() * s + view.height() * c);
    return {middle - QPointF(size.width() / 2, size.height() / 2), size};
}

}  // namespace fovea
