// Training networks: the dialog.
#pragma once

#include <QObject>

#include "ui/widgets/desk.h"

namespace fovea {

class TrainDialog;

class TrainPart : public QObject {
    Q_OBJECT
public:
    explicit TrainPart(Desk& desk);

private:
    void showTraining();

    Desk& desk_;
    TrainDialog* dialog_ = nullptr;
};

}  // namespace fovea
