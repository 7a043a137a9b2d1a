// Where the views look: one zoom and one centre for all of them, in retina coordinates.
//
// Retina coordinates are pixels of the original, continuous, with pixel (i, j) covering [i, i+1) x [j, j+1). A result
// enlarged by s covers the same area, so its pixel coordinate is s times the retina coordinate: views of different
// sizes stay together without registration. View coordinates are logical pixels of the widget.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace fovea {

class Viewport {
public:
    static constexpr double kMaxZoom = 64;

    // Size of the original; fits it again when nothing else was asked for.
    void setImageSize(QSizeF size);
    // Size of one view (the smallest one when they differ).
    void setViewSize(QSizeF size);
    QSizeF imageSize() const { return imageSize_; }

    // View pixels per pixel of the original.
    double zoom() const { return zoom_; }
    QPointF centre() const { return centre_; }
    // True while the whole picture is kept in view when sizes change.
    bool fitted() const { return fitted_; }

    void fit();
    // The centre stays; the zoom is cut to what is legal.
    void zoomTo(double zoom);
    // The retina point under `anchor` (in a view of size `view`) stays under it.
    void zoomAt(QPointF anchor, QSizeF view, double factor);
    // Moves the picture by a distance in view pixels.
    void panBy(QPointF delta);
    void lookAt(QPointF retina);

    QPointF viewFromRetina(QPointF retina, QSizeF view) const;
    QPointF retinaFromView(QPointF point, QSizeF view) const;
    // The part of the retina a view of this size shows (may reach beyond the picture).
    QRectF visibleRetina(QSizeF view) const;

private:
    double minZoom() const;
    void keepInSight();
    QSizeF imageSize_;
    QSizeF viewSize_;
    QPointF centre_;
    double zoom_ = 1;
    bool fitted_ = true;
};

}  // namespace fovea
