// The first step of the training dialog: which recipe to begin with, and what the model is called.
#pragma once

#include <QWidget>

#include "ui/model/training/training_plan.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace fovea {

class TaskPage : public QWidget {
    Q_OBJECT
public:
    TaskPage(TrainingPlan& plan, QWidget* parent = nullptr);

private:
    void read();
    void fillRecipes();
    void chooseFile();
    void saveAs();
    void allowSaving();

    TrainingPlan& plan_;
    QComboBox* recipes_;
    QLabel* summary_;
    QPushButton* save_;
    QLineEdit *name_, *title_, *licence_;
};

}  // namespace fovea
