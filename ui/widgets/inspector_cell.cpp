#include "ui/widgets/inspector_cell.h"

#include <QMouseEvent>
#include <QPainter>
#include <QTransform>
#include <algorithm>

#include "ui/widgets/theme.h"
#include "ui/widgets/view_marks.h"

namespace fovea {

InspectorCell::InspectorCell(QWidget* parent) : QWidget(parent) {
    setMouseTracking(true);
    setCursor(Qt::CrossCursor);
    setSide(side_);
}

int InspectorCell::lineHeight() const { return fontMetrics().height() + 4; }

void InspectorCell::setSide(int side) {
    side_ = side;
    setFixedSize(side_, side_ + 2 * lineHeight());
}

void InspectorCell::setContent(CellContent content) {
    content_ = std::move(content);
    QStringList words{content_.name, content_.rendition, content_.processedWords};
    words.removeAll(QString());
    setAccessibleName(words.join(QStringLiteral(", ")));
    update();
}

void InspectorCell::setCrosshair(std::optional<QPointF> retina) {
    if (retina == crosshair_) return;
    crosshair_ = retina;
    update();
}

QRectF InspectorCell::pictureRect() const { return QRectF(0, lineHeight(), side_, side_); }

QRectF InspectorCell::seen() const {
    QRectF part({0, 0}, content_.shown.size() / content_.enlarged);
    part.moveCenter(content_.middle);
    part.moveLeft(std::clamp(part.left(), content_.shown.left(), std::max(content_.shown.left(), content_.shown.right() - part.width())));
    part.moveTop(std::clamp(part.top(), content_.shown.top(), std::max(content_.shown.top(), content_.shown.bottom() - part.height())));
    return part;
}

// The whole of what is seen, in the middle of the square.
QTransform InspectorCell::toCell() const {
    const QRectF part = seen();
    const QRectF area = pictureRect();
    const double zoom = std::min(area.width() / std::max(1.0, part.width()), area.height() / std::max(1.0, part.height()));
    QTransform transform;
    transform.translate(area.center().x(), area.center().y());
    transform.scale(zoom, zoom);
    transform.translate(-part.center().x(), -part.center().y());
    return transform;
}

void InspectorCell::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QRectF area = pictureRect();
    const QFontMetricsF metrics(font());
    const QRectF heading(2, 0, width() - 4, lineHeight());
    painter.setPen(palette().color(QPalette::WindowText));
    const double room = heading.width() - metrics.horizontalAdvance(content_.rendition) - 10;
    painter.drawText(heading, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(content_.name, Qt::ElideMiddle, std::max(30.0, room)));
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(heading, Qt::AlignRight | Qt::AlignVCenter, content_.rendition);
    painter.fillRect(area, palette().color(QPalette::Mid));
    if (content_.pyramid && !content_.shown.isEmpty()) {
        const DisplayPyramid& pyramid = *content_.pyramid;
        const QRectF part = seen();
        const QTransform transform = toCell();
        const double sx = pyramid.width() / content_.shown.width();
        const double sy = pyramid.height() / content_.shown.height();
        const QPointF from = part.topLeft() - content_.shown.topLeft();
        painter.save();
        painter.setClipRect(area);
        pyramid.draw(painter, transform.mapRect(part),
                     QRectF(from.x() * sx, from.y() * sy, part.width() * sx, part.height() * sy), devicePixelRatioF());
        painter.setRenderHint(QPainter::Antialiasing);
        const QPainterPath outline = transform.map(content_.outline);
        painter.setPen(QPen(QColor(0, 0, 0, 120), 2.6));
        painter.drawPath(outline);
        painter.setPen(QPen(content_.outlineColour, 1.2));
        painter.drawPath(outline);
        painter.setRenderHint(QPainter::Antialiasing, false);
        if (crosshair_ && part.contains(*crosshair_)) paintCrosshair(painter, area, transform.map(*crosshair_));
        painter.restore();
    } else {
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(area.adjusted(8, 8, -8, -8), Qt::AlignCenter | Qt::TextWordWrap, content_.missing);
    }
    if (content_.processedWords.isEmpty()) return;
    const QRectF strip(0, area.bottom(), width(), lineHeight());
    painter.fillRect(strip, kProcessedColour);
    QFont small = font();
    small.setBold(true);
    const double wide = QFontMetricsF(small).horizontalAdvance(content_.processedWords);
    // A little less than would fit: type does not shrink evenly.
    if (wide > strip.width() - 6) small.setPointSizeF(std::max(4.5, small.pointSizeF() * 0.93 * (strip.width() - 6) / wide));
    painter.setFont(small);
    painter.setPen(Qt::white);
    painter.drawText(strip, Qt::AlignCenter, content_.processedWords);
}

void InspectorCell::mouseMoveEvent(QMouseEvent* event) {
    const bool inside = pictureRect().contains(event->position());
    Q_EMIT pointed(inside ? std::optional(toCell().inverted().map(event->position())) : std::nullopt);
}

void InspectorCell::leaveEvent(QEvent*) { Q_EMIT pointed({}); }

}  // namespace fovea
