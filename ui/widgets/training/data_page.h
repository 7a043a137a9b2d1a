// The second step: folders and data sets, whose eyes they are, the split, and what is wrong with it.
#pragma once

#include <QWidget>

#include "ui/model/training/training_data.h"

class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTreeWidget;

namespace fovea {

class PatientForm;
class SourceForm;

class DataPage : public QWidget {
    Q_OBJECT
public:
    DataPage(TrainingPlan& plan, TrainingData& photographs, QWidget* parent = nullptr);

private:
    void makeSources(QFormLayout& form);
    void makeSplit(QFormLayout& form);
    void read();
    void refresh();
    void fillSplit();
    void addFolder();
    void addSources(const std::vector<Json>& sources);
    void drawOnce();
    void addSet(const QString& layout);
    void moveChosen();
    void askForFolder(const QString& title, const char* name, std::function<void(const QString&)> chosen);

    TrainingPlan& plan_;
    TrainingData& data_;
    QLineEdit* root_;
    QListWidget* sources_;
    SourceForm* source_;
    PatientForm* patients_;
    QDoubleSpinBox* share_;
    QLabel *counts_, *wrong_;
    QTreeWidget* split_;
    QPushButton *move_, *toTraining_, *toValidation_;
    quint64 draw_ = 0;
    int shownList_ = -1;
    bool drawing_ = false;  // photographs were added, and some of them are to be held out
};

}  // namespace fovea
