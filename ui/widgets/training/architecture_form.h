// The form of one network of the plan's recipe: its kind, and its options from that kind's schema. Lists of numbers are
// typed; one that is no list stays in the recipe as it was typed, so that the plan says what is wrong with it.
#pragma once

#include <QWidget>
#include <string>

#include "core/train/network_schema.h"
#include "ui/model/training/training_plan.h"

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace fovea {

class PartForm;

class ArchitectureForm : public QWidget {
    Q_OBJECT
public:
    enum class Part { architecture, discriminator };
    ArchitectureForm(TrainingPlan& plan, Part part, QWidget* parent = nullptr);
    // From the recipe again.
    void read();

private:
    void choose();
    void showSchema();
    void addList(const IntegersField& field, QVBoxLayout& column);
    Json value() const { return plan_.json().value(key_, Json::object()); }

    TrainingPlan& plan_;
    Part part_;
    std::string key_;
    QComboBox* type_;
    QLabel* about_;
    QVBoxLayout* column_;
    QWidget* lists_ = nullptr;
    PartForm* options_;
};

}  // namespace fovea
