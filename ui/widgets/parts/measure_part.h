// Figures of the pictures against a reference: the panel, and the choice of the reference.
#pragma once

#include <QObject>

#include "ui/widgets/desk.h"

namespace fovea {

class MeasurePart : public QObject {
    Q_OBJECT
public:
    explicit MeasurePart(Desk& desk);

private:
    void refresh();
    void askForReference();
    void askForReferenceFile();

    Desk& desk_;
    QAction* reference_;
    QAction* original_;
};

}  // namespace fovea
