// Trains a network by a recipe in the background and shows how it goes. Closing the dialog leaves the run going.
#pragma once

#include <QDialog>

#include "ui/model/train_model.h"

class QCheckBox;
class QCustomPlot;
class QGridLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace fovea {

class TrainDialog : public QDialog {
    Q_OBJECT
public:
    explicit TrainDialog(JobBridge& bridge, QWidget* parent = nullptr);
    TrainModel& model() { return model_; }

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Pick { file, folder };
    QLineEdit* addPath(QGridLayout& grid, int row, const QString& text, const char* name, Pick pick);
    void makePlots(QVBoxLayout& column);
    void refresh();
    void showCurves();
    RunStart startKind() const;

    TrainModel model_;
    QLineEdit* recipe_;
    QLineEdit* data_;
    QLineEdit* folder_;
    QCheckBox* resume_;
    QLabel* missing_;
    QPushButton* train_;
    QPushButton* stop_;
    QProgressBar* progress_;
    QLabel* state_;
    QCustomPlot* loss_;
    QCustomPlot* score_;
};

}  // namespace fovea
