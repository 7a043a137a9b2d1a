// The curves of one run: training loss and learning rate on logarithmic axes, smoothed as wished, and the validation score
// with the score without the network.
#pragma once

#include <QWidget>

#include "ui/model/training/run_history.h"

class QCustomPlot;
class QSlider;

namespace fovea {

class RunCurves : public QWidget {
    Q_OBJECT
public:
    explicit RunCurves(QWidget* parent = nullptr);
    enum class Learner { network, forest };
    void setHistory(const RunHistory& history, Learner learner = Learner::network);

protected:
    void changeEvent(QEvent* event) override;

private:
    void dress();
    void redraw();

    RunHistory history_;
    QCustomPlot* loss_;   // graphs: as logged, smoothed, rate
    QCustomPlot* score_;  // graphs: score, baseline, best
    QWidget* smoothingRow_;
    QSlider* smoothing_;
};

// Significant digits with which the few ticks of an axis of this range differ in writing.
int digitsApart(double low, double high);

}  // namespace fovea
