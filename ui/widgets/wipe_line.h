// The line between two pictures that share a view: where it is, how it is turned, how it is taken hold of.
#pragma once

#include <QPainterPath>
#include <QPointF>
#include <QRectF>

class QPainter;

namespace fovea {

enum class WipeGrip { none, line, handle };

struct WipeLine {
    QPointF at{0.5, 0.5};  // a point of it, as shares of the area's width and height
    double angle = 0;      // degrees by which it is turned clockwise from upright; upright, the second picture is at its right

    bool operator==(const WipeLine&) const = default;
    QPointF centre(QRectF area) const;
    // By which it is turned.
    QPointF handle(QRectF area) const;
    QPainterPath secondSide(QRectF area) const;
    bool onSecondSide(QRectF area, QPointF point) const;
    WipeGrip gripAt(QRectF area, QPointF point) const;
    // Led by the pointer from `from` to `to`. The line stays inside the area.
    WipeLine dragged(QRectF area, WipeGrip grip, QPointF from, QPointF to) const;
    WipeLine turned(double degrees) const;
    WipeLine moved(double share) const;  // across itself, as a share of the area
    void paint(QPainter& painter, QRectF area) const;
};

}  // namespace fovea
