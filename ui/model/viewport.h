// Where the views look: one zoom, one centre and one rotation for all of them, in retina coordinates.
//
// Retina coordinates are pixels of the original, continuous, with pixel (i, j) covering [i, i+1) x [j, j+1). A result
// enlarged by s covers the same area, so its pixel coordinate is s times the retina coordinate: views of different
// sizes stay together without registration. View coordinates are logical pixels of the widget.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QTransform>

namespace fovea {

class Viewport {
public:
    static constexpr double kMaxZoom = 64;

    // Size of the original; another one is shown upright and whole.
    void setImageSize(QSizeF size);
    // Size of one view (the smallest one when they differ).
    void setViewSize(QSizeF size);
    QSizeF imageSize() const { return imageSize_; }

    // View pixels per pixel of the original.
    double zoom() const { return zoom_; }
    QPointF centre() const { return centre_; }
    // Degrees by which the picture is turned clockwise, from 0 to below 360.
    double rotation() const { return rotation_; }
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
    // About the centre of the view.
    void rotateTo(double degrees);

    // The same look at a place that lies `offset` (retina) further: that of a view that was moved alone. May leave the
    // picture.
    Viewport movedBy(QPointF offset) const;
    // The same look with one place in the middle and as many times as large, without limit: that of a loupe.
    Viewport magnified(QPointF retina, double factor) const;
    // A distance in view pixels as one on the retina.
    QPointF retinaDistance(QPointF delta) const;
    QTransform toView(QSizeF view) const;
    QPointF viewFromRetina(QPointF retina, QSizeF view) const;
    QPointF retinaFromView(QPointF point, QSizeF view) const;
    // Upright bounds of the part of the retina a view of this size shows (may reach beyond the picture).
    QRectF visibleRetina(QSizeF view) const;
    bool operator==(const Viewport&) const = default;

private:
    double fittingZoom() const;
    double minZoom() const;
    QPointF turned(QPointF retinaDelta) const;
    void keepInSight();
    QSizeF imageSize_;
    QSizeF viewSize_;
    QPointF centre_;
    double zoom_ = 1;
    double rotation_ = 0;
    double cosine_ = 1;  // exact at quarter turns
    double sine_ = 0;
    bool fitted_ = true;
};

}  // namespace fovea
