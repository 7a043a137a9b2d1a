// The statistics of the region, and the rulers, as tables.
#pragma once

#include "ui/widgets/gauge_panel.h"

namespace fovea {

class RegionPanel : public GaugePanel {
    Q_OBJECT
public:
    RegionPanel(GaugeModel& model, const Session& session, QWidget* parent = nullptr);
    GaugeTable copied() const override;
    std::vector<GaugeTable> exported() const override { return {copied()}; }
    GaugeSheet sheet() const override;

private:
    void refresh();
    QTableWidget* table_;
};

class RulerPanel : public GaugePanel {
    Q_OBJECT
public:
    RulerPanel(GaugeModel& model, const Session& session, QWidget* parent = nullptr);
    GaugeTable copied() const override { return tables().rulers(model_.marks().rulers); }
    std::vector<GaugeTable> exported() const override { return {copied()}; }
    GaugeSheet sheet() const override;

private:
    void refresh();
    QTableWidget* table_;
};

}  // namespace fovea
