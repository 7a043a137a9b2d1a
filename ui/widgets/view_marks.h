// What is drawn over a picture in its view: the processed-mark, notes, the crosshair. Legends are in legends.h.
#pragma once

#include <QRectF>
#include <QString>
#include <QStringList>

#include <vector>

#include "ui/model/labels.h"

class QFontMetricsF;
class QPainter;

namespace fovea {

// In the lower left corner of `area`, whatever the zoom: a warning shape, the words, and method, scale and version. Returns
// the room it takes.
QRectF paintProcessedMark(QPainter& painter, QRectF area, const QString& method, Processing processing);
// In the upper left corner of `area`, one below the other. Returns the room of each.
// A note in lines of that width: broken where its parts meet (" · "), and only within a long part between its words.
QStringList brokenLines(const QString& note, const QFontMetricsF& metrics, double room);
std::vector<QRectF> paintNotes(QPainter& painter, QRectF area, const QStringList& notes);
// At `centre`, with a gap so that the point itself stays visible.
void paintCrosshair(QPainter& painter, QRectF area, QPointF centre);

}  // namespace fovea
