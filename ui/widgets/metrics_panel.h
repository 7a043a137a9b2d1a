// How like the reference each picture is: one bar a picture for the chosen metric, all values below, and the definition
// of what is shown.
#pragma once

#include <QWidget>

#include "ui/model/measure_model.h"

class QComboBox;
class QCustomPlot;
class QLabel;
class QPushButton;
class QToolButton;

namespace fovea {

class MetricsPanel : public QWidget {
    Q_OBJECT
public:
    explicit MetricsPanel(MeasureModel& model, QWidget* parent = nullptr);

Q_SIGNALS:
    void referenceAsked();
    void wholeTableAsked();
    void worstAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void showBars();
    void showWords();

    MeasureModel& model_;
    QPushButton* reference_;
    QToolButton* original_;
    QComboBox* metric_;
    QComboBox* channel_;
    QComboBox* region_;
    QCustomPlot* plot_;
    QLabel* table_;
    QLabel* definition_;
    QPushButton* whole_;
    QPushButton* worst_;
};

}  // namespace fovea
