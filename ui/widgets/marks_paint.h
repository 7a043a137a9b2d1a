// How marks look on a view, and what of them lies under the pointer. A verdict is told by colour, by the line and by the
// shape of the badge with the number. Everything is mapped point by point, so it holds for every zoom and rotation.
#pragma once

#include <QIcon>
#include <QPainterPath>
#include <optional>

#include "ui/model/marks.h"
#include "ui/widgets/icons.h"

class QPainter;

namespace fovea {

class ImageView;

// Safe for colour-blind eyes on the red of a retina, and none of them the colour that means "processed".
QColor colourOf(Verdict verdict);
// The badge of the verdict, as in lists and menus.
QIcon iconOf(Verdict verdict);
Glyph glyphOf(MarkShape shape);

// The line around a mark in retina coordinates; empty for a point or text.
QPainterPath pathOf(const RetinaMark& mark);

enum class MarkLook { plain, selected, unfinished };
void paintMark(QPainter& painter, const ImageView& view, const RetinaMark& mark, MarkLook look);

struct MarkHit {
    int number = 0;
    std::optional<int> handle;  // a corner clockwise from the top left, or a polygon's point; none: the mark itself
};
// The mark whose line, badge or, when it is selected, handle is at `position` (view pixels); of several the last drawn.
std::optional<MarkHit> hitMark(const Marks& marks, std::optional<int> selected, const ImageView& view,
                               QPointF position);
// A mark's points with one handle at another place of the retina.
QPolygonF withHandleAt(const RetinaMark& mark, int handle, QPointF retina);

}  // namespace fovea
