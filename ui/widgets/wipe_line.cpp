#include "ui/widgets/wipe_line.h"

#include <QLineF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace fovea {

namespace {

constexpr double kReachPx = 7;
constexpr double kHandleAwayPx = 72;
constexpr double kKnobPx = 9;

QPointF along(double angle) { return {-std::sin(angle * M_PI / 180), std::cos(angle * M_PI / 180)}; }
QPointF across(double angle) { return {std::cos(angle * M_PI / 180), std::sin(angle * M_PI / 180)}; }
double distance(QPointF a, QPointF b) { return std::hypot(a.x() - b.x(), a.y() - b.y()); }

}  // namespace

QPointF WipeLine::centre(QRectF area) const {
    return area.topLeft() + QPointF(at.x() * area.width(), at.y() * area.height());
}

QPointF WipeLine::handle(QRectF area) const {
    const QPointF middle = centre(area);
    const QPointF below = middle + along(angle) * kHandleAwayPx;
    return area.adjusted(kKnobPx, kKnobPx, -kKnobPx, -kKnobPx).contains(below) ? below
                                                                              : middle - along(angle) * kHandleAwayPx;
}

bool WipeLine::onSecondSide(QRectF area, QPointF point) const {
    return QPointF::dotProduct(point - centre(area), across(angle)) > 0;
}

QPainterPath WipeLine::secondSide(QRectF area) const {
    const double far = area.width() + area.height();
    const QPointF middle = centre(area);
    const QPointF on = along(angle) * far;
    QPainterPath half;
    half.addPolygon(QPolygonF({middle - on, middle + on, middle + on + across(angle) * far, middle - on + across(angle) * far}));
    half.closeSubpath();
    return half;
}

WipeGrip WipeLine::gripAt(QRectF area, QPointF point) const {
    if (!area.contains(point)) return WipeGrip::none;
    if (distance(point, handle(area)) <= kKnobPx + 3) return WipeGrip::handle;
    const bool near = std::abs(QPointF::dotProduct(point - centre(area), across(angle))) <= kReachPx;
    return near || distance(point, centre(area)) <= kKnobPx + 3 ? WipeGrip::line : WipeGrip::none;
}

WipeLine WipeLine::dragged(QRectF area, WipeGrip grip, QPointF from, QPointF to) const {
    WipeLine line = *this;
    if (grip == WipeGrip::handle) {
        const QPointF middle = centre(area);
        const auto direction = [&](QPointF point) { return std::atan2(point.y() - middle.y(), point.x() - middle.x()); };
        if (distance(to, middle) < 4) return line;
        return line.turned((direction(to) - direction(from)) * 180 / M_PI);
    }
    line.at += QPointF((to.x() - from.x()) / area.width(), (to.y() - from.y()) / area.height());
    line.at = {std::clamp(line.at.x(), 0.0, 1.0), std::clamp(line.at.y(), 0.0, 1.0)};
    return line;
}

WipeLine WipeLine::turned(double degrees) const {
    WipeLine line = *this;
    line.angle = std::fmod(std::fmod(angle + degrees, 360) + 360, 360);
    return line;
}

WipeLine WipeLine::moved(double share) const {
    WipeLine line = *this;
    line.at += across(angle) * share;
    line.at = {std::clamp(line.at.x(), 0.0, 1.0), std::clamp(line.at.y(), 0.0, 1.0)};
    return line;
}

void WipeLine::paint(QPainter& painter, QRectF area) const {
    const QPointF middle = centre(area);
    const QPointF on = along(angle) * (area.width() + area.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const QPen& pen : {QPen(QColor(0, 0, 0, 130), 4), QPen(QColor(255, 255, 255), 1.6)}) {
        painter.setPen(pen);
        painter.drawLine(QLineF(middle - on, middle + on));
    }
    painter.setPen(QPen(QColor(0, 0, 0, 160), 1));
    painter.setBrush(Qt::white);
    painter.drawEllipse(middle, kKnobPx, kKnobPx);
    painter.drawEllipse(handle(area), kKnobPx - 2, kKnobPx - 2);
    painter.setPen(QPen(QColor(40, 40, 40), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.save();
    painter.translate(middle);
    painter.rotate(angle);
    painter.drawPolyline(QPolygonF({{-2.2, -3}, {-5.2, 0}, {-2.2, 3}}));
    painter.drawPolyline(QPolygonF({{2.2, -3}, {5.2, 0}, {2.2, 3}}));
    painter.restore();
    painter.drawArc(QRectF(handle(area) - QPointF(3.4, 3.4), QSizeF(6.8, 6.8)), 40 * 16, 280 * 16);
    painter.restore();
}

}  // namespace fovea
