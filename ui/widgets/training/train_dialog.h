// The training dialog: steps at the left, the step's form in the middle, real training pairs at the right; below what is
// missing, what the run costs, and Train. It edits a copy of a recipe.
#pragma once

#include <QDialog>

#include "ui/model/settings.h"
#include "ui/model/training/training_preview_model.h"

class QBoxLayout;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace fovea {

class PairView;

class TrainDialog : public QDialog {
    Q_OBJECT
public:
    TrainDialog(TrainQueue& queue, const ModelShelf& shelf, JobBridge& bridge, Settings& settings, QWidget* parent = nullptr);
    TrainingPlan& plan() { return plan_; }
    TrainingData& data() { return data_; }
    TrainingPreview& preview() { return preview_; }
    void go(TrainStep step);

Q_SIGNALS:
    void queued(int jobId);

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeSteps(QBoxLayout& row);
    QWidget* makePreview();
    QWidget* makeCheck();
    void makeFoot(QBoxLayout& column);
    void refresh();
    void showPairs();
    void train();

    TrainQueue& queue_;
    Settings& settings_;
    TrainingPlan plan_;
    TrainingData data_;
    TrainingPreview preview_;
    QListWidget* steps_;
    QStackedWidget* pages_;
    PairView* pairs_;
    QLabel *missing_, *estimate_, *check_;
    QPushButton *train_, *another_ = nullptr;
};

}  // namespace fovea
