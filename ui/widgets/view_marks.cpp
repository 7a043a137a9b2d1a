#include "ui/widgets/view_marks.h"

#include <QCoreApplication>
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
constexpr double kLeastPoints = 6.5;

// Smaller type rather than cut words, down to what can still be read.
void shrinkTo(QFont& font, const QString& text, double room) {
    if (room <= 40) return;
    // Step by step: hinted letters do not become narrower in proportion.
    while (font.pointSizeF() > kLeastPoints && QFontMetricsF(font).horizontalAdvance(text) > room)
        font.setPointSizeF(std::max(kLeastPoints, font.pointSizeF() - 0.25));
}

// As full lines as can be, broken at `gap`.
QStringList filled(const QString& text, const QString& gap, const QFontMetricsF& metrics, double room) {
    QStringList lines;
    for (const QString& part : text.split(gap)) {
        const QString longer = lines.isEmpty() ? part : lines.last() + gap + part;
        if (!lines.isEmpty() && metrics.horizontalAdvance(longer) <= room)
            lines.last() = longer;
        else
            lines << part;
    }
    return lines;
}

// Somewhat smaller type, else more lines: where parts meet, and only within a long part between its words.
QStringList linesOf(const QString& note, QFont& font, double room) {
    QFont smaller = font;
    smaller.setPointSizeF(std::max(kLeastPoints, font.pointSizeF() * kReadable));
    if (font.pointSizeF() > 0 && QFontMetricsF(smaller).horizontalAdvance(note) <= room) {
        shrinkTo(font, note, room);
        return {note};
    }
    const QStringList lines = brokenLines(note, QFontMetricsF(font), room);
    if (lines.size() <= 2 || font.pointSizeF() <= 0) return lines;
    font = smaller;
    return brokenLines(note, QFontMetricsF(font), room);
}
}  // namespace

QStringList brokenLines(const QString& note, const QFontMetricsF& metrics, double room) {
    QStringList lines;
    for (const QString& line : filled(note, QStringLiteral(" · "), metrics, room))
        for (const QString& words : filled(line, QStringLiteral(" "), metrics, room))
            lines << metrics.elidedText(words, Qt::ElideRight, room);
    return lines;
}

QRectF paintProcessedMark(QPainter& painter, QRectF area, const MarkOrigin& origin, Processing processing) {
    const QString words = processedWords(processing);
    const std::string_view number = version();
    const QString& method = origin.methods;
    const QString own = QStringLiteral("Fovea ") + QString::fromUtf8(number.data(), static_cast<qsizetype>(number.size()));
    const QString program = QStringLiteral("  ·  ") + (origin.program.isEmpty() ? own : origin.program);
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
    // Advances do not scale with the size to a fraction of a pixel: what is too wide shrinks until it fits.
    while (needed() > room && bold.pointSizeF() > 4) bold.setPointSizeF(std::max(4.0, bold.pointSizeF() * std::min(0.98, room / needed())));
    shrinkTo(plain, method + program, room);
    const QFontMetricsF boldMetrics(bold);
    const QFontMetricsF metrics(plain);
    // A long name gives way in its middle; which program it was is always said.
    const QString second = metrics.elidedText(method, Qt::ElideMiddle, room - metrics.horizontalAdvance(program)) + program;
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
    const QString sign = isMadeUp(processing)    ? QCoreApplication::translate("ViewMarks", "S", "a letter in the octagon: synthetic, of no patient")
                         : isLearned(processing) ? QCoreApplication::translate("ViewMarks", "AI", "two letters in the octagon of the mark")
                                                 : QCoreApplication::translate("ViewMarks", "P", "a letter in the octagon: processed");
    if (inset > 8) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::white);
        painter.drawPath(octagon);
        painter.setPen(kProcessedColour);
        QFont letters = bold;
        letters.setPixelSize(11);
        painter.setFont(letters);
        painter.drawText(QRectF(centre.x() - 11, centre.y() - 11, 22, 22), Qt::AlignCenter, sign);
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
        const QStringList lines = linesOf(note, font, area.width() - 28);
        painter.setFont(font);
        const QFontMetricsF metrics(font);
        double width = 0;
        for (const QString& line : lines) width = std::max(width, metrics.horizontalAdvance(line));
        const QRectF box(area.left() + 8, top, width + 12,
                         metrics.height() + metrics.lineSpacing() * static_cast<double>(lines.size() - 1) + 4);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0, 0, 0, 170));
        painter.drawRoundedRect(box, 3, 3);
        painter.setPen(Qt::white);
        painter.drawText(box.adjusted(6, 2, -5, -2), Qt::AlignLeft | Qt::AlignTop | Qt::TextDontClip, lines.join(QLatin1Char('\n')));
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
