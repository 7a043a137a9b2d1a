#include "ui/widgets/legends.h"

#include <QColor>
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace fovea {

namespace {

constexpr double kMargin = 8;
constexpr double kBarHeight = 9;
constexpr double kMostShare = 0.2;  // of the view's height, before they take their low form
enum class LegendForm { full, compact };

QString number(double value) { return QString::number(std::abs(value) < 1e-9 ? 0.0 : value, 'g', 3); }

void paintBox(QPainter& painter, QRectF box) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(255, 255, 255, 60), 1));
    painter.setBrush(QColor(0, 0, 0, 190));
    painter.drawRoundedRect(box, 4, 4);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::white);
}

QSizeF sizeOf(const Legend& legend, LegendForm form, const QFontMetricsF& metrics, double room) {
    const double ends = metrics.horizontalAdvance(number(legend.low)) + metrics.horizontalAdvance(number(legend.high));
    const double title = metrics.horizontalAdvance(legend.title);
    if (form == LegendForm::compact) return {std::min(ends + title + 92, room), metrics.height() + 6};
    const double units = ends + metrics.horizontalAdvance(legend.unit) + 16;
    return {std::clamp(std::max(title, units) + 20, std::min(130.0, room), room), metrics.height() * 2 + 26};
}

void paintBar(QPainter& painter, QRectF bar, const Legend& legend) {
    for (int x = 0; x < static_cast<int>(bar.width()); ++x) {
        const double part = x / std::max(1.0, bar.width() - 1);
        const double value = legend.low + part * (legend.high - legend.low);
        const bool hidden = legend.threshold && std::abs(value) < *legend.threshold;
        QColor colour = hidden ? QColor(70, 70, 70) : QColor::fromRgb(colourOf(legend.colours, part));
        if (legend.fades && !hidden) colour.setAlphaF(part);
        painter.fillRect(QRectF(bar.left() + x, hidden ? bar.center().y() - 1 : bar.top(), 1, hidden ? 2 : bar.height()), colour);
    }
}

void paintOne(QPainter& painter, QRectF box, const Legend& legend, LegendForm form) {
    const QFontMetricsF metrics(painter.font());
    const QString low = number(legend.low);
    const QString high = number(legend.high);
    paintBox(painter, box);
    if (form == LegendForm::full) {
        const QRectF inner = box.adjusted(10, 5, -10, -5);
        painter.drawText(inner, Qt::AlignTop | Qt::AlignHCenter, metrics.elidedText(legend.title, Qt::ElideRight, inner.width()));
        paintBar(painter, {inner.left(), inner.top() + metrics.height() + 4, inner.width(), kBarHeight}, legend);
        painter.drawText(inner, Qt::AlignBottom | Qt::AlignLeft, low);
        painter.drawText(inner, Qt::AlignBottom | Qt::AlignHCenter, legend.unit);
        painter.drawText(inner, Qt::AlignBottom | Qt::AlignRight, high);
        return;
    }
    const QRectF inner = box.adjusted(6, 3, -6, -3);
    constexpr double kBarWidth = 48;
    const double right = metrics.horizontalAdvance(high);
    const double left = metrics.horizontalAdvance(low);
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignRight, high);
    const QRectF bar(inner.right() - right - 5 - kBarWidth, inner.center().y() - 4, kBarWidth, 8);
    paintBar(painter, bar, legend);
    painter.drawText(QRectF(bar.left() - 5 - left, inner.top(), left + 1, inner.height()), Qt::AlignVCenter, low);
    const double room = bar.left() - 5 - left - 8 - inner.left();
    if (room > 12)
        painter.drawText(QRectF(inner.left(), inner.top(), room + 1, inner.height()), Qt::AlignVCenter,
                         metrics.elidedText(legend.title, Qt::ElideRight, room));
}

// Where they go; empty for one that has no room.
std::vector<QRectF> placed(const std::vector<Legend>& legends, LegendForm form, const QFontMetricsF& metrics, QRectF area,
                           const std::vector<QRectF>& taken) {
    std::vector<QRectF> places;
    double top = area.top() + kMargin;
    for (const Legend& legend : legends) {
        const QSizeF size = sizeOf(legend, form, metrics, area.width() - 2 * kMargin);
        QRectF box(QPointF(area.right() - kMargin - size.width(), top), size);
        for (const QRectF& other : taken)
            if (box.intersects(other) && other.center().y() < area.center().y()) box.moveTop(other.bottom() + 4);
        const bool room = box.bottom() <= area.bottom() - 4 && box.left() >= area.left() &&
                          std::none_of(taken.begin(), taken.end(), [&](const QRectF& other) { return box.intersects(other); });
        places.push_back(room ? box : QRectF());
        if (room) top = box.bottom() + 4;
    }
    return places;
}

}  // namespace

std::vector<QRectF> paintLegends(QPainter& painter, QRectF area, const std::vector<Legend>& legends,
                                 const std::vector<QRectF>& taken) {
    painter.save();
    const QFontMetricsF metrics(painter.font());
    LegendForm form = LegendForm::full;
    std::vector<QRectF> places = placed(legends, form, metrics, area, taken);
    double height = 0;
    for (const QRectF& place : places) height += place.height();
    if (height > area.height() * kMostShare ||
        std::any_of(places.begin(), places.end(), [](const QRectF& place) { return place.isEmpty(); })) {
        form = LegendForm::compact;
        // Smaller type rather than half a title.
        QFont font = painter.font();
        const auto cut = [&](const Legend& legend) { return sizeOf(legend, form, metrics, 1e6).width() > area.width() - 2 * kMargin; };
        if (font.pointSizeF() > 0 && std::any_of(legends.begin(), legends.end(), cut)) {
            font.setPointSizeF(font.pointSizeF() * 0.8);
            painter.setFont(font);
        }
        places = placed(legends, form, QFontMetricsF(font), area, taken);
    }
    for (std::size_t i = 0; i < legends.size(); ++i)
        if (!places[i].isEmpty()) paintOne(painter, places[i], legends[i], form);
    painter.restore();
    return places;
}

}  // namespace fovea
