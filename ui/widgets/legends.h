// The legends on a view: what its colours mean.
#pragma once

#include <QRectF>
#include <QString>
#include <optional>
#include <vector>

#include "ui/model/colour_maps.h"

class QPainter;

namespace fovea {

// What the colours of a layer, or of the view itself, mean.
struct Legend {
    QString title;  // "A · Saliency"
    QString unit;   // "grey levels"; empty: none
    double low = 0;
    double high = 1;
    ColourMap colours = ColourMap::viridis;
    bool fades = false;  // a single colour that says the value by its opacity
    std::optional<double> threshold;  // below it (by amount, where values have a sign) nothing is shown
    bool operator==(const Legend&) const = default;
};

// Below each other in the upper right corner of `area`, smaller where there is little room; they cover neither each other
// nor `taken`. Returns where each was drawn, empty where there was no room.
std::vector<QRectF> paintLegends(QPainter& painter, QRectF area, const std::vector<Legend>& legends,
                                 const std::vector<QRectF>& taken);

}  // namespace fovea
