#include "ui/model/viewport.h"

#include <algorithm>

namespace fovea {

namespace {
double fittingZoom(QSizeF image, QSizeF view) {
    if (image.isEmpty() || view.isEmpty()) return 1;
    return std::min(view.width() / image.width(), view.height() / image.height());
}
}  // namespace

void Viewport::setImageSize(QSizeF size) {
    if (size == imageSize_) return;
    imageSize_ = size;
    fit();
}

void Viewport::setViewSize(QSizeF size) {
    viewSize_ = size;
    if (fitted_) fit();
}

void Viewport::fit() {
    fitted_ = true;
    zoom_ = std::min(fittingZoom(imageSize_, viewSize_), kMaxZoom);
    centre_ = {imageSize_.width() / 2, imageSize_.height() / 2};
}

// Half the fitting size is small enough to see the whole picture with room around it.
double Viewport::minZoom() const { return std::min(1.0, fittingZoom(imageSize_, viewSize_) / 2); }

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
    centre_ = fixed - offset / zoom_;
    keepInSight();
}

void Viewport::panBy(QPointF delta) {
    fitted_ = false;
    centre_ -= delta / zoom_;
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

QPointF Viewport::viewFromRetina(QPointF retina, QSizeF view) const {
    return (retina - centre_) * zoom_ + QPointF(view.width() / 2, view.height() / 2);
}

QPointF Viewport::retinaFromView(QPointF point, QSizeF view) const {
    return (point - QPointF(view.width() / 2, view.height() / 2)) / zoom_ + centre_;
}

QRectF Viewport::visibleRetina(QSizeF view) const {
    return {retinaFromView({0, 0}, view), QSizeF(view.width() / zoom_, view.height() / zoom_)};
}

}  // namespace fovea
