// Whose the photographs of one source are: by a rule on their names, a table, or the DICOM files themselves.
#pragma once

#include <QWidget>

#include "ui/model/training/training_data.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace fovea {

class PatientForm : public QWidget {
    Q_OBJECT
public:
    PatientForm(TrainingPlan& plan, TrainingData& photographs, QWidget* parent = nullptr);
    // The source to be edited, by its number in the recipe; negative: none.
    void edit(int source);

private:
    void makeTable();
    void choose();
    void chooseTable();
    void takeTable(const QString& file);
    void showTable(const Json& source);
    void writeColumns();

    TrainingPlan& plan_;
    TrainingData& data_;
    QComboBox* rule_;
    QWidget* table_;
    QLineEdit* path_ = nullptr;
    QComboBox *fileColumn_ = nullptr, *patientColumn_ = nullptr;
    QLabel* fault_ = nullptr;
    int source_ = -1;
};

}  // namespace fovea
