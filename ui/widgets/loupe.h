// A magnified disc of a picture around one place of the retina.
#pragma once

#include <QRectF>
#include <array>

#include "ui/model/viewport.h"
#include "ui/widgets/view_content.h"

class QPainter;

namespace fovea {

// As many times the view's own zoom.
inline constexpr std::array kLoupeFactors{2.0, 3.0, 4.0, 6.0, 8.0, 12.0, 16.0};

// In `area`, in which `viewport` looks; the disc is cut at its border. `ratio`: device pixels per logical pixel.
void paintLoupe(QPainter& painter, QRectF area, const ViewContent& content, const Viewport& viewport, QPointF retina,
                double factor, double ratio);
// Of a view of this size.
double loupeRadius(QSizeF area);

}  // namespace fovea
