// The fifth step: how long, how fast, on which device, how often looked at.
#pragma once

#include <QWidget>

#include "ui/model/training/training_plan.h"

namespace fovea {

class PartForm;

class SchedulePage : public QWidget {
    Q_OBJECT
public:
    explicit SchedulePage(TrainingPlan& plan, QWidget* parent = nullptr);

private:
    TrainingPlan& plan_;
    PartForm* form_;
};

}  // namespace fovea
