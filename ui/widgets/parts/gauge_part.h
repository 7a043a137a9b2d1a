// Measuring with the mouse: values under the pointer, line profile, regions, rulers, histogram, and the spacing they need
// for micrometres.
#pragma once

#include <QObject>

#include "ui/widgets/desk.h"
#include "ui/widgets/gauge_painter.h"
#include "ui/widgets/gauge_tool.h"

class QDockWidget;

namespace fovea {

class GaugePart : public QObject {
    Q_OBJECT
public:
    explicit GaugePart(Desk& desk);

private:
    void makeTools();
    void makePanels();
    void makeSpacing();
    void addTool(GaugeToolKind kind, QAction* action);
    void chooseTool();
    void refresh();
    void askForSpacing();

    Desk& desk_;
    GaugeModel& gauges_;
    GaugeTool tool_;
    GaugePainter painter_;
    std::map<QAction*, GaugeToolKind> tools_;
    QAction* values_ = nullptr;
    QAction* clear_ = nullptr;
    QAction* spacing_ = nullptr;
    QAction* forget_ = nullptr;
    QList<QAction*> panels_;
};

}  // namespace fovea
