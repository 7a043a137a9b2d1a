#include "ui/widgets/view_marks.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

#include "core/base/version.h"
#include "ui/widgets/theme.h"

namespace fovea {

namespace {
constexpr double kReadable = 0.8;  // type may shrink to that share of its size before anything else gives way

// Smaller type rather than cut words, down to what can still be read.
void shrinkTo(QFont& font, const QString& text, double room) {
    const double needed = QFontMetricsF(font).horizontalAdvance(text);
    if (needed > room && room > 40) font.setPointSizeF(std::max(6.5, font.pointSizeF() * room / needed * 0.98));
}
}  // namespace

QString originWords(const QString& methods, const QString& program) {
    const std::string_view number = version();
    const QString own = QStringLiteral("Fovea %1").arg(QString::fromUtf8(number.data(), static_cast<qsizetype>(number.size())));
    return QStringLiteral("%1  ·  %2").arg(methods, program.isEmpty() ? own : program);
}

QRectF paintProcessedMark(QPainter& painter, QRectF area, const QString& origin, Processing processing) {
    const QString words = processedWords(processing);
    painter.save();
    QFont bold = painter.font();
    bold.setBold(true);
    QFont plain = painter.font();
    // Smaller type, then two lines, then without the octagon, rather than cut words when the view is narrow.
    QStringList lines{words};
    const auto needed = [&] {
        double most = 0;
        for (const QString& line : lines) most = std::max(most, QFontMetricsF(bold).horizontalAdvance(line));
        return most;
    };
    double inset = 36;  // of the words, behind the octagon
    double room = area.width() - 16 - inset - 8;
    if (needed() * kReadable > room) lines = words.split(QStringLiteral(" – "));
    if (needed() * kReadable > room) {
        inset = 6;
        room = area.width() - 16 - 2 * inset;
    }
    if (needed() > room) bold.setPointSizeF(std::max(4.0, bold.pointSizeF() * room / needed() * 0.98));
    shrinkTo(plain, origin, room);
    const QFontMetricsF boldMetrics(bold);
    const QFontMetricsF metrics(plain);
    const QString second = metrics.elidedText(origin, Qt::ElideRight, room);
    const double textWidth = std::max(needed(), metrics.horizontalAdvance(second));
    const double height = boldMetrics.height() * static_cast<double>(lines.size()) + metrics.height() + 8;
    const QRectF box(area.left() + 8, area.bottom() - height - 8, textWidth + inset + 8, height);

    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(255, 255, 255, 200), 1));
    painter.setBrush(kProcessedColour);
    painter.drawRoundedRect(box, 4, 4);

    // An octagon, as on a stop sign: the mark is told by its shape too.
    const QPointF centre(box.left() + 18, box.center().y());
    QPainterPath octagon;
    for (int i = 0; i < 8; ++i) {
        const double angle = (i + 0.5) * M_PI / 4;
        const QPointF corner = centre + QPointF(std::cos(angle), std::sin(angle)) * 11;
        i ? octagon.lineTo(corner) : octagon.moveTo(corner);
    }
    octagon.closeSubpath();
    if (inset > 8) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::white);
        painter.drawPath(octagon);
        painter.setPen(kProcessedColour);
        QFont letters = bold;
        letters.setPixelSize(11);
        painter.setFont(letters);
        painter.drawText(QRectF(centre.x() - 11, centre.y() - 11, 22, 22), Qt::AlignCenter, processing == Processing::learned ? QStringLiteral("AI") : QStringLiteral("P"));
    }

    painter.setPen(Qt::white);
    painter.setFont(bold);
    double base = box.top() + 4 + boldMetrics.ascent();
    for (const QString& line : lines) {
        painter.drawText(QPointF(box.left() + inset, base), line);
        base += boldMetrics.height();
    }
    painter.setFont(plain);
    painter.drawText(QPointF(box.left() + inset, base - boldMetrics.ascent() + metrics.ascent()), second);
    painter.restore();
    return box;
}

std::vector<QRectF> paintNotes(QPainter& painter, QRectF area, const QStringList& notes) {
    std::vector<QRectF> boxes;
    if (notes.isEmpty()) return boxes;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    double top = area.top() + 8;
    const QFont own = painter.font();
    for (const QString& note : notes) {
        QFont font = own;
        shrinkTo(font, note, area.width() - 28);
        painter.setFont(font);
        const QFontMetricsF metrics(font);
        const QString text = metrics.elidedText(note, Qt::ElideRight, area.width() - 28);
        const QRectF box(area.left() + 8, top, metrics.horizontalAdvance(text) + 12, metrics.height() + 4);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0, 0, 0, 170));
        painter.drawRoundedRect(box, 3, 3);
        painter.setPen(Qt::white);
        painter.drawText(box, Qt::AlignCenter, text);
        top = box.bottom() + 3;
        boxes.push_back(box);
    }
    painter.restore();
    return boxes;
}

void paintCrosshair(QPainter& painter, QRectF area, QPointF centre) {
    constexpr double kGap = 7;
    const double x = std::floor(centre.x()) + 0.5;
    const double y = std::floor(centre.y()) + 0.5;
    const QLineF lines[] = {{area.left(), y, x - kGap, y},
                            {x + kGap, y, area.right(), y},
                            {x, area.top(), x, y - kGap},
                            {x, y + kGap, x, area.bottom()}};
    painter.save();
    // Dark below light: visible on the bright disc and on black.
    painter.setPen(QPen(QColor(0, 0, 0, 110), 3));
    for (const QLineF& part : lines) painter.drawLine(part);
    painter.setPen(QPen(QColor(255, 255, 255, 190), 1));
    for (const QLineF& part : lines) painter.drawLine(part);
    painter.restore();
}

}  // namespace fovea
