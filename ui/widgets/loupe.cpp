#include "ui/widgets/loupe.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>

#include "ui/widgets/picture_painter.h"

namespace fovea {

double loupeRadius(QSizeF area) { return std::clamp(std::min(area.width(), area.height()) * 0.28, 40.0, 110.0); }

void paintLoupe(QPainter& painter, QRectF area, const ViewContent& content, const Viewport& viewport, QPointF retina,
                double factor, double ratio) {
    const double radius = loupeRadius(area.size());
    const QPointF centre = viewport.viewFromRetina(retina, area.size()) + area.topLeft();
    const QRectF disc(centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
    if (!disc.intersects(area)) return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath path;
    path.addEllipse(disc);
    painter.save();
    painter.setClipPath(path, Qt::IntersectClip);
    painter.fillPath(path, QColor(0x40, 0x40, 0x40));
    painter.translate(disc.topLeft());
    paintPicture(painter, content, viewport.magnified(retina, factor), disc.size(), ratio);
    painter.restore();
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0, 0, 0, 150), 4));
    painter.drawEllipse(disc);
    painter.setPen(QPen(Qt::white, 1.6));
    painter.drawEllipse(disc);
    // The place itself: four short strokes around a free middle.
    for (const QPen& pen : {QPen(QColor(0, 0, 0, 120), 3), QPen(QColor(255, 255, 255, 200), 1)}) {
        painter.setPen(pen);
        for (const QPointF direction : {QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)})
            painter.drawLine(centre + direction * 8, centre + direction * 14);
    }
    const QString text = QStringLiteral("×%1").arg(factor);
    const QFontMetricsF metrics(painter.font());
    const QSizeF size(metrics.horizontalAdvance(text) + 10, metrics.height() + 2);
    const QRectF label(QPointF(centre.x() - size.width() / 2, disc.bottom() - size.height() - 5), size);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 170));
    painter.drawRoundedRect(label, 3, 3);
    painter.setPen(Qt::white);
    painter.drawText(label, Qt::AlignCenter, text);
    painter.restore();
}

}  // namespace fovea
