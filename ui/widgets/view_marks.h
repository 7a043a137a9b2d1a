// What is drawn over a picture in its view: the mark of one that was processed or made up, notes, the crosshair. Legends are in legends.h.
#pragma once

#include <QRectF>
#include <QString>
#include <QStringList>

#include <vector>

#include "ui/model/labels.h"

class QFontMetricsF;
class QPainter;

namespace fovea {

// What a picture was made by.
struct MarkOrigin {
    QString methods;  // "sr.fovea ×4"
    QString program;  // "Fovea 0.1.0"; empty: this one
};

// In the lower left corner of `area`, whatever the zoom: a warning shape, the words, and where it comes from. Returns the
// room it takes.
QRectF paintProcessedMark(QPainter& painter, QRectF area, const MarkOrigin& origin, Processing processing);
// In the upper left corner of `area`, one below the other. Returns the room of each.
// A note in lines of that width: broken where its parts meet (" · "), and only within a long part between its words.
QStringList brokenLines(const QString& note, const QFontMetricsF& metrics, double room);
std::vector<QRectF> paintNotes(QPainter& painter, QRectF area, const QStringList& notes);
// At `centre`, with a gap so that the point itself stays visible.
void paintCrosshair(QPainter& painter, QRectF area, QPointF centre);

}  // namespace fovea
