#include "ui/widgets/gauge_painter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <cmath>

#include "ui/widgets/gauge_tool.h"
#include "ui/widgets/image_view.h"
#include "ui/widgets/view_marks.h"

namespace fovea {

namespace {

constexpr QColor kDark{0, 0, 0, 170};
constexpr QColor kLabelBack{0, 0, 0, 190};
constexpr int kEllipseParts = 72;
constexpr double kNoteWidth = 220;  // of a line: a source may have a long name, and the picture is below it

// White with a dark edge, so that it is seen on every picture.
void stroke(QPainter& painter, const QPainterPath& path) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(kDark, 3.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.setPen(QPen(Qt::white, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
}

void grip(QPainter& painter, QPointF at, const QColor& fill) {
    painter.setPen(QPen(Qt::white, 1.2));
    painter.setBrush(fill);
    painter.drawEllipse(at, 4, 4);
}

// Words on a dark ground whose upper left corner is `at`, kept inside `area`.
void label(QPainter& painter, QPointF at, const QRectF& area, const QString& text, const QString& note) {
    QFont small = painter.font();
    small.setPointSizeF(small.pointSizeF() * 0.88);
    const QFontMetricsF metrics(painter.font());
    const QFontMetricsF smallMetrics(small);
    const QStringList lines = note.isEmpty() ? QStringList() : brokenLines(note, smallMetrics, std::min(kNoteWidth, area.width() - 16));
    double width = metrics.horizontalAdvance(text);
    for (const QString& line : lines) width = std::max(width, smallMetrics.horizontalAdvance(line));
    QRectF box(at, QSizeF(width + 12, metrics.height() + smallMetrics.lineSpacing() * static_cast<double>(lines.size()) + 4));
    if (box.right() > area.right() - 2) box.moveRight(area.right() - 2);
    if (box.bottom() > area.bottom() - 2) box.moveBottom(area.bottom() - 2);
    if (box.left() < area.left() + 2) box.moveLeft(area.left() + 2);
    if (box.top() < area.top() + 2) box.moveTop(area.top() + 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(kLabelBack);
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(Qt::white);
    painter.drawText(QPointF(box.left() + 6, box.top() + 2 + metrics.ascent()), text);
    const QFont before = painter.font();
    painter.setFont(small);
    double base = box.top() + 2 + metrics.height() + smallMetrics.ascent();
    for (const QString& line : lines) {
        painter.drawText(QPointF(box.left() + 6, base), line);
        base += smallMetrics.lineSpacing();
    }
    painter.setFont(before);
}

}  // namespace

void GaugePainter::paintOver(QPainter& painter, const ImageView& view) {
    painter.setRenderHint(QPainter::Antialiasing);
    const GaugeMarks& marks = model_.marks();
    if (marks.region) paintRegion(painter, view, *marks.region);
    if (marks.line) paintLine(painter, view, *marks.line);
    for (const Ruler& ruler : marks.rulers) paintRuler(painter, view, ruler);
    if (valuesShown_ && pointed_) paintValues(painter, view);
}

// Filled where the distances of the plot begin.
void GaugePainter::paintLine(QPainter& painter, const ImageView& view, const QLineF& line) const {
    const QPointF a = view.viewFromRetina(line.p1());
    const QPointF b = view.viewFromRetina(line.p2());
    QPainterPath path(a);
    path.lineTo(b);
    stroke(painter, path);
    grip(painter, a, Qt::white);
    grip(painter, b, kDark);
    const auto distance = model_.lookedAt();
    if (!distance || line.length() == 0) return;
    painter.setPen(QPen(kDark, 1.5));
    painter.setBrush(view.palette().color(QPalette::Highlight));
    painter.drawEllipse(view.viewFromRetina(line.pointAt(*distance / line.length())), 5, 5);
}

void GaugePainter::paintRegion(QPainter& painter, const ImageView& view, const Region& region) const {
    const auto corners = cornersOf(region);
    QPainterPath path(view.viewFromRetina(corners[3]));
    for (const QPointF& corner : corners) path.lineTo(view.viewFromRetina(corner));
    if (region.shape == RegionShape::ellipse) {
        // The box is only hinted at.
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(QColor(255, 255, 255, 110), 1, Qt::DotLine));
        painter.drawPath(path);
        const QRectF box = boxOf(region);
        path.clear();
        for (int i = 0; i <= kEllipseParts; ++i) {
            const double angle = 2 * M_PI * i / kEllipseParts;
            const QPointF at = view.viewFromRetina(box.center() + QPointF(std::cos(angle) * box.width(), std::sin(angle) * box.height()) / 2);
            i ? path.lineTo(at) : path.moveTo(at);
        }
    }
    stroke(painter, path);
    for (const QPointF& corner : corners) grip(painter, view.viewFromRetina(corner), kDark);
}

void GaugePainter::paintRuler(QPainter& painter, const ImageView& view, const Ruler& ruler) const {
    const QPointF a = view.viewFromRetina(ruler.line.p1());
    const QPointF b = view.viewFromRetina(ruler.line.p2());
    const QLineF seen(a, b);
    QPainterPath path(a);
    path.lineTo(b);
    if (seen.length() > 0) {
        const QPointF across = QPointF(-seen.dy(), seen.dx()) / seen.length() * 6;
        for (const QPointF& end : {a, b}) {
            path.moveTo(end - across);
            path.lineTo(end + across);
        }
    }
    stroke(painter, path);
    const GaugeTables tables(termsOf(session_));
    label(painter, seen.center() + QPointF(8, 8), view.pictureRect(), tables.lengthText(ruler.line), tables.lengthNote(ruler));
}

void GaugePainter::paintValues(QPainter& painter, const ImageView& view) const {
    if (view.content().kind == ViewKind::derived) return;
    const GaugePicture* picture = model_.picture(view.content().pictureId);
    const QString text = picture ? GaugeTables(termsOf(session_)).valueText(*picture, *pointed_) : QString();
    // Of the corners the one that notes, legends and the processed-mark leave free; below the heading of its picture,
    // wherever the line of a wipe is.
    const QRectF room = view.signsRect().adjusted(6, 6, -6, -6);
    painter.setClipRect(view.signsRect());
    if (!text.isEmpty()) label(painter, room.bottomRight(), room, text, {});
}

}  // namespace fovea
