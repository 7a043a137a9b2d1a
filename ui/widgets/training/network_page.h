// The fourth step: of which kind the networks are, how they learn, by which losses.
#pragma once

#include <QWidget>

#include "ui/model/training/training_preview_model.h"

class QComboBox;
class QGroupBox;
class QLabel;
class QLineEdit;

namespace fovea {

class PartForm;

class NetworkPage : public QWidget {
    Q_OBJECT
public:
    NetworkPage(TrainingPlan& plan, const TrainingPreview& preview, QWidget* parent = nullptr);

private:
    void makeLearning();
    void read();
    void readScheme();
    void refresh();

    TrainingPlan& plan_;
    const TrainingPreview& preview_;
    QComboBox* scheme_;
    PartForm* schemeForm_;
    QLabel *facts_, *fault_, *ownLosses_;
    QLineEdit* start_ = nullptr;
    QWidget* learning_;
    QGroupBox *discriminator_, *losses_;
};

}  // namespace fovea
