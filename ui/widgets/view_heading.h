// The line above a picture: number, name, file, size and zoom; on two lines where it is narrow.
#pragma once

#include <QRectF>

#include "ui/model/viewport.h"
#include "ui/widgets/view_content.h"

class QPainter;
class QPalette;

namespace fovea {

struct Heading {
    int number = 0;
    QString name;
    QString file;    // of the original
    QString detail;  // size and zoom: these never give way
};

// `ratio`: device pixels per logical pixel; the zoom is that of the picture's own pixels, which differs between an
// original and its enlargement.
Heading headingOf(const ViewContent& content, const Viewport& viewport, double ratio, int number);
// Two lines when `room` is higher than 30.
void paintHeading(QPainter& painter, QRectF room, const Heading& heading, const QPalette& palette);

}  // namespace fovea
