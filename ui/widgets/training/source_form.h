// The keys of one data source of a recipe that are not names of photographs: labels, twins, size, side, weight.
#pragma once

#include <QWidget>

#include "ui/model/training/training_plan.h"

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;

namespace fovea {

class SourceForm : public QWidget {
    Q_OBJECT
public:
    SourceForm(TrainingPlan& plan, QWidget* parent = nullptr);
    // -1: none.
    void edit(int source);

private:
    void write(const std::string& key, Json value);

    TrainingPlan& plan_;
    int source_ = -1;
    QLineEdit *include_, *diameters_, *labels_, *pattern_, *inputs_;
    QComboBox* domain_;
    QDoubleSpinBox* weight_;
};

}  // namespace fovea
