// The training jobs at the bottom of the window: a list, and for the chosen one its curves, its fixed validation patches and
// what can be done with it.
#pragma once

#include <QWidget>

#include "ui/model/training/train_queue.h"

class QBoxLayout;
class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;
class QStackedLayout;

namespace fovea {

class PairView;
class RunCurves;

class JobsPanel : public QWidget {
    Q_OBJECT
public:
    explicit JobsPanel(TrainQueue& queue, QWidget* parent = nullptr);
    int chosen() const;
    void choose(int jobId);
    QSize sizeHint() const override { return {800, 250}; }

Q_SIGNALS:
    void trainAsked();
    void chosenChanged();

private:
    QWidget* makeDetails();
    void makeButtons(QBoxLayout& row);
    void fillList();
    void showJob(int id);
    void showPatches();
    void refreshButtons(const TrainJob* job);
    void askWhyToEnd();

    TrainQueue& queue_;
    QStackedLayout* pages_;
    QListWidget* list_;
    QLabel* state_;
    QLabel* figures_;
    RunCurves* curves_;
    PairView* patches_;
    QSpinBox* patch_;
    QPushButton *pause_, *resume_, *end_, *stop_, *forget_;
    int shown_ = 0;
};

// "Training, step 120 of 3000", in words and without figures of the moment.
QString stateText(const TrainJob& job);

}  // namespace fovea
