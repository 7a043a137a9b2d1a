// The degradation laboratory: how the input is made from the clean photograph, seen at once in the pairs beside it, and how
// patches are varied.
#pragma once

#include <QWidget>

#include "ui/model/training/training_plan.h"

namespace fovea {

class PartForm;

class DegradationPage : public QWidget {
    Q_OBJECT
public:
    explicit DegradationPage(TrainingPlan& plan, QWidget* parent = nullptr);

private:
    void showWhatMatters();

    TrainingPlan& plan_;
    PartForm* degradation_;
    PartForm* augment_;
};

}  // namespace fovea
