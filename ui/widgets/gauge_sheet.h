// A measurement as it leaves the window in a picture file: title, the words for processed pictures, plot or table, and what
// the numbers are. Dark on white, whatever the theme is.
#pragma once

#include <QByteArray>
#include <functional>

#include "core/base/result.h"
#include "ui/model/gauge_tables.h"

class QCustomPlot;
class QPalette;

namespace fovea {

struct GaugeSheet {
    QString title;
    QString processed;  // empty: nothing processed is on it
    std::function<void(QCustomPlot&, const QPalette&)> draw;  // may be empty
    GaugeTable table;   // rows may be none
    QStringList notes;
};

QByteArray sheetAsPng(const GaugeSheet& sheet);
QByteArray sheetAsPdf(const GaugeSheet& sheet);

}  // namespace fovea
