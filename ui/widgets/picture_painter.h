// Draws a picture with its layers as a viewport sees them: for views, loupes and wipes alike.
#pragma once

#include <QSizeF>

#include "ui/model/viewport.h"
#include "ui/widgets/view_content.h"

class QPainter;

namespace fovea {

// Into an area of this size whose upper left corner is the painter's origin. `ratio`: device pixels per logical pixel.
void paintPicture(QPainter& painter, const ViewContent& content, const Viewport& viewport, QSizeF area, double ratio);

}  // namespace fovea
