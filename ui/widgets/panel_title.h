// The heading of a panel: its name, with a list of the panels that share its place, and a button that puts it away.
// Dragging it still moves the panel.
#pragma once

#include <QWidget>

class QDockWidget;

namespace fovea {

class PanelTitle : public QWidget {
    Q_OBJECT
public:
    explicit PanelTitle(QDockWidget* panel);
};

}  // namespace fovea
