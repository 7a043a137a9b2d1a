// Undo and redo with their names, and the history of steps as a panel.
#pragma once

#include "ui/widgets/desk.h"

class QAction;

namespace fovea {

class EditPart : public QObject {
    Q_OBJECT
public:
    explicit EditPart(Desk& desk);

private:
    void refresh();

    Desk& desk_;
    QAction* undo_;
    QAction* redo_;
};

}  // namespace fovea
