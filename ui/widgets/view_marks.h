// What is drawn over a picture in its view: the processed-mark, notes, the crosshair, the legend of a heat map.
#pragma once

#include <QRectF>
#include <QString>
#include <QStringList>

#include "ui/model/colour_maps.h"
#include "ui/model/labels.h"

class QPainter;

namespace fovea {

// In the lower left corner of `area`, whatever the zoom: a warning shape, the words, and method, scale and version.
void paintProcessedMark(QPainter& painter, QRectF area, const QString& method, Processing processing);
// In the upper left corner of `area`, one below the other.
void paintNotes(QPainter& painter, QRectF area, const QStringList& notes);
// At `centre`, with a gap so that the point itself stays visible.
void paintCrosshair(QPainter& painter, QRectF area, QPointF centre);
// In the upper right corner of `area`.
void paintLegend(QPainter& painter, QRectF area, const QString& title, ColourMap colours);

}  // namespace fovea
