// How often each level occurs in the field of view or in the region, one curve a picture.
#pragma once

#include "ui/widgets/gauge_panel.h"

class QCheckBox;
class QCustomPlot;

namespace fovea {

class HistogramPanel : public GaugePanel {
    Q_OBJECT
public:
    HistogramPanel(GaugeModel& model, const Session& session, QWidget* parent = nullptr);
    GaugeTable copied() const override;
    std::vector<GaugeTable> exported() const override { return {copied()}; }
    GaugeSheet sheet() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void draw(QCustomPlot& plot, const QPalette& palette) const;

    QCustomPlot* plot_;
    QComboBox* over_;
    QCheckBox* logarithmic_;
};

}  // namespace fovea
