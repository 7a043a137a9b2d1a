// The losses of a recipe: a list of terms with their weights, and the options of the chosen one from its schema.
#pragma once

#include <QWidget>

#include "ui/model/training/training_plan.h"

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace fovea {

class PartForm;

class LossEditor : public QWidget {
    Q_OBJECT
public:
    explicit LossEditor(TrainingPlan& plan, QWidget* parent = nullptr);

private:
    Json terms() const;
    void put(Json terms);
    void read();
    void showTerm();
    void change(const std::string& key, Json value);

    TrainingPlan& plan_;
    QListWidget* list_;
    QComboBox* type_;
    QDoubleSpinBox* weight_;
    QLineEdit* file_;
    PartForm* options_;
    QPushButton* remove_;
};

}  // namespace fovea
