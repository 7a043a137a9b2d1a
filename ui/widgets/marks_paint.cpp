#include "ui/widgets/marks_paint.h"

#include <QPainter>
#include <QTransform>
#include <cmath>

#include "ui/widgets/image_view.h"
#include "ui/widgets/drawn_icon.h"

namespace fovea {

namespace {

constexpr double kReach = 7;       // view pixels
constexpr double kPointArm = 7;    // of the cross of a point
constexpr double kBadgeHeight = 17;

// A view moves, enlarges and turns: three points say how.
QTransform viewTransform(const ImageView& view) {
    const QPointF origin = view.viewFromRetina({0, 0});
    const QPointF x = view.viewFromRetina({1, 0}) - origin;
    const QPointF y = view.viewFromRetina({0, 1}) - origin;
    return {x.x(), x.y(), y.x(), y.y(), origin.x(), origin.y()};
}

QPolygonF cornersOf(const RetinaMark& mark) {
    if (mark.points.size() != 2) return mark.points;
    const QRectF box = QRectF(mark.points[0], mark.points[1]).normalized();
    return {box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()};
}

QPainterPath outlineOf(const RetinaMark& mark, const ImageView& view) {
    QPainterPath path;
    const QPointF at = mark.points.isEmpty() ? QPointF() : view.viewFromRetina(mark.points.first());
    switch (mark.shape) {
        case MarkShape::point:
            path.moveTo(at - QPointF(kPointArm, 0));
            path.lineTo(at - QPointF(2.5, 0));
            path.moveTo(at + QPointF(2.5, 0));
            path.lineTo(at + QPointF(kPointArm, 0));
            path.moveTo(at - QPointF(0, kPointArm));
            path.lineTo(at - QPointF(0, 2.5));
            path.moveTo(at + QPointF(0, 2.5));
            path.lineTo(at + QPointF(0, kPointArm));
            return path;
        case MarkShape::text:
            path.moveTo(at);
            path.lineTo(at + QPointF(10, -10));
            return path;
        case MarkShape::ellipse:
        case MarkShape::box:
        case MarkShape::polygon: break;
    }
    return viewTransform(view).map(pathOf(mark));
}

QString badgeText(const RetinaMark& mark) {
    const QString number = mark.number ? QString::number(mark.number) : QString();
    return mark.label.isEmpty() ? number : number + QStringLiteral("  ") + mark.label;
}

// Above the outline's upper left, or beside a text's place.
QRectF badgeRect(const RetinaMark& mark, const ImageView& view, const QRectF& outline) {
    QFont bold = view.font();
    bold.setBold(true);
    const double words = QFontMetricsF(bold).horizontalAdvance(badgeText(mark));
    const double width = std::max(kBadgeHeight, words + 10);
    const QPointF corner = mark.shape == MarkShape::text || mark.shape == MarkShape::point
                               ? outline.topRight() + QPointF(1, -kBadgeHeight + 6)
                               : outline.topLeft() - QPointF(0, kBadgeHeight + 3);
    return {corner, QSizeF(width + (mark.verdict == Verdict::artefact ? 8 : 0), kBadgeHeight)};
}

QPainterPath badgePath(Verdict verdict, const QRectF& rect) {
    QPainterPath path;
    const double half = rect.height() / 2;
    switch (verdict) {
        case Verdict::none:
        case Verdict::real: path.addRoundedRect(rect, half, half); break;
        case Verdict::artefact:  // a diamond, stretched to hold the words
            path.addPolygon(QPolygonF{{rect.left() - half / 2, rect.center().y()},
                                      {rect.left() + half / 2, rect.top()},
                                      {rect.right() - half / 2, rect.top()},
                                      {rect.right() + half / 2, rect.center().y()},
                                      {rect.right() - half / 2, rect.bottom()},
                                      {rect.left() + half / 2, rect.bottom()}});
            path.closeSubpath();
            break;
        case Verdict::imageAgain: path.addRect(rect); break;
    }
    return path;
}

void paintBadge(QPainter& painter, Verdict verdict, const QRectF& rect, const QString& text) {
    const QColor colour = colourOf(verdict);
    const bool open = verdict == Verdict::none;
    painter.setPen(QPen(open ? colour : QColor(0, 0, 0, 170), 1.2));
    painter.setBrush(open ? QColor(0, 0, 0, 170) : colour);
    painter.drawPath(badgePath(verdict, rect));
    painter.setPen(open ? colour : QColor(Qt::black));
    painter.drawText(rect, Qt::AlignCenter, text);
}

// Real is a whole line, what is doubted a broken one.
Qt::PenStyle lineOf(Verdict verdict) {
    return verdict == Verdict::artefact ? Qt::DashLine : verdict == Verdict::imageAgain ? Qt::DotLine : Qt::SolidLine;
}

class VerdictEngine : public DrawnIcon {
public:
    explicit VerdictEngine(Verdict verdict) : verdict_(verdict) {}
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const double side = std::min(rect.width(), rect.height()) * 0.7;
        QRectF square({0, 0}, QSizeF(side, side));
        square.moveCenter(QRectF(rect).center());
        const bool diamond = verdict_ == Verdict::artefact;
        const bool open = verdict_ == Verdict::none;
        painter->setPen(QPen(QColor(open ? 0x90 : 0x40, open ? 0x90 : 0x40, open ? 0x90 : 0x40), 1.2));
        painter->setBrush(open ? QBrush(Qt::NoBrush) : QBrush(colourOf(verdict_)));
        if (diamond)
            painter->drawPolygon(QPolygonF{{square.center().x(), square.top() - 1},
                                           {square.right() + 1, square.center().y()},
                                           {square.center().x(), square.bottom() + 1},
                                           {square.left() - 1, square.center().y()}});
        else
            painter->drawPath(badgePath(verdict_, square));
        painter->restore();
    }
    QIconEngine* clone() const override { return new VerdictEngine(verdict_); }

private:
    Verdict verdict_;
};

}  // namespace

QColor colourOf(Verdict verdict) {
    switch (verdict) {
        case Verdict::none: return {0xff, 0xff, 0xff};
        case Verdict::real: return {0x35, 0xd0, 0x9f};
        case Verdict::artefact: return {0xff, 0xb0, 0x00};
        case Verdict::imageAgain: return {0x6c, 0xb8, 0xf5};
    }
    return {};
}

QIcon iconOf(Verdict verdict) { return QIcon(new VerdictEngine(verdict)); }

Glyph glyphOf(MarkShape shape) {
    switch (shape) {
        case MarkShape::point: return Glyph::markPoint;
        case MarkShape::box: return Glyph::markBox;
        case MarkShape::polygon: return Glyph::markPolygon;
        case MarkShape::ellipse: return Glyph::markEllipse;
        case MarkShape::text: return Glyph::markText;
    }
    return Glyph::markPoint;
}

QPainterPath pathOf(const RetinaMark& mark) {
    QPainterPath path;
    if (mark.points.size() < 2) return path;
    if (mark.shape == MarkShape::ellipse) {
        path.addEllipse(mark.box());
    } else {
        path.addPolygon(cornersOf(mark));
        path.closeSubpath();
    }
    return path;
}

void paintMark(QPainter& painter, const ImageView& view, const RetinaMark& mark, MarkLook look) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = colourOf(mark.verdict);
    const QPainterPath outline = outlineOf(mark, view);
    const double width = look == MarkLook::selected ? 2.4 : 1.6;
    painter.setBrush(Qt::NoBrush);
    // Dark below light: visible on the bright disc and on black.
    painter.setPen(QPen(QColor(0, 0, 0, 150), width + 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(outline);
    painter.setPen(QPen(colour, width, lineOf(mark.verdict), Qt::FlatCap, Qt::RoundJoin));
    painter.drawPath(outline);
    if (look != MarkLook::unfinished) {
        QFont bold = view.font();
        bold.setBold(true);
        painter.setFont(bold);
        paintBadge(painter, mark.verdict, badgeRect(mark, view, outline.boundingRect()), badgeText(mark));
    }
    if (look != MarkLook::plain && mark.points.size() > 1) {
        painter.setPen(QPen(QColor(0, 0, 0, 200), 1));
        painter.setBrush(colour);
        for (const QPointF& corner : cornersOf(mark)) {
            const QPointF at = view.viewFromRetina(corner);
            painter.drawRect(QRectF(at - QPointF(3.5, 3.5), QSizeF(7, 7)));
        }
    }
    painter.restore();
}

std::optional<MarkHit> hitMark(const Marks& marks, std::optional<int> selected, const ImageView& view,
                               QPointF position) {
    // The selected mark's handles come first: they may lie on another mark.
    for (const RetinaMark& mark : marks) {
        if (mark.number != selected || mark.points.size() < 2) continue;
        const QPolygonF corners = cornersOf(mark);
        for (qsizetype i = 0; i < corners.size(); ++i) {
            const QPointF away = view.viewFromRetina(corners[i]) - position;
            if (std::hypot(away.x(), away.y()) <= kReach) return MarkHit{mark.number, static_cast<int>(i)};
        }
    }
    QPainterPathStroker stroker;
    stroker.setWidth(2 * kReach);
    for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark) {
        const QPainterPath outline = outlineOf(*mark, view);
        const QRectF bounds = outline.boundingRect();
        if (badgeRect(*mark, view, bounds).contains(position)) return MarkHit{mark->number, {}};
        if (!bounds.adjusted(-kReach, -kReach, kReach, kReach).contains(position)) continue;
        if (mark->shape == MarkShape::point || stroker.createStroke(outline).contains(position))
            return MarkHit{mark->number, {}};
    }
    return {};
}

QPolygonF withHandleAt(const RetinaMark& mark, int handle, QPointF retina) {
    if (mark.points.size() != 2) {
        QPolygonF points = mark.points;
        if (handle >= 0 && handle < points.size()) points[handle] = retina;
        return points;
    }
    const QPolygonF corners = cornersOf(mark);
    // The opposite corner stays.
    return {corners[(handle + 2) % 4], retina};
}

}  // namespace fovea
