// The green line profile of the inspected region by every picture, in one plot.
#pragma once

#include <QWidget>

#include "ui/model/inspector_model.h"

class QCustomPlot;

namespace fovea {

class InspectorProfile : public QWidget {
    Q_OBJECT
public:
    explicit InspectorProfile(const InspectorModel& model, QWidget* parent = nullptr);
    void refresh();

protected:
    void changeEvent(QEvent* event) override;

private:
    const InspectorModel& model_;
    QCustomPlot* plot_;
};

}  // namespace fovea
