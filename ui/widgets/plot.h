// QCustomPlot's header says `signals` and `slots`, which Fovea switches off everywhere else.
#pragma once

#include <QObject>

#define signals Q_SIGNALS
#define slots Q_SLOTS
#define emit
#define foreach Q_FOREACH
#include <qcustomplot.h>
#undef signals
#undef slots
#undef emit
#undef foreach

namespace fovea {

// Axes, grid and background in the palette's greys.
void dressPlot(QCustomPlot& plot, const QPalette& palette);

}  // namespace fovea
