// The fourth step: how the networks learn, of which kind they are, by which losses.
#pragma once

#include <QWidget>

#include "ui/model/training/training_preview_model.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace fovea {

class PartForm;

class NetworkPage : public QWidget {
    Q_OBJECT
public:
    NetworkPage(TrainingPlan& plan, const TrainingPreview& preview, QWidget* parent = nullptr);

private:
    void read();
    void readScheme();
    void writeArchitecture();
    void refresh();

    TrainingPlan& plan_;
    const TrainingPreview& preview_;
    QComboBox *scheme_, *type_;
    PartForm* schemeForm_;
    QPlainTextEdit* options_;
    QLabel *weight_, *fault_;
    QLineEdit* start_;
};

}  // namespace fovea
