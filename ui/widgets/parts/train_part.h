// Training: the dialog, the jobs below the pictures, the models; what an earlier sitting left, and the question before the
// window closes over a running job.
#pragma once

#include <QObject>
#include <QPointer>

#include "ui/widgets/desk.h"

namespace fovea {

class JobsPanel;
class ModelsDialog;
class TrainDialog;

class TrainPart : public QObject {
    Q_OBJECT
public:
    explicit TrainPart(Desk& desk);

private:
    void makeActions();
    void showTraining();
    void showModels();
    void refresh();
    bool mayClose();
    void offerUnfinished();

    Desk& desk_;
    JobsPanel* jobs_;
    QPointer<TrainDialog> dialog_;
    QPointer<ModelsDialog> models_;
    QAction *pause_ = nullptr, *resume_ = nullptr, *stop_ = nullptr;
    bool closing_ = false;
};

}  // namespace fovea
