// The values along the line, one curve a picture, and the widths of the vessels it crosses.
#pragma once

#include "ui/widgets/gauge_panel.h"

class QCustomPlot;

namespace fovea {

class ProfilePanel : public GaugePanel {
    Q_OBJECT
public:
    ProfilePanel(GaugeModel& model, const Session& session, QWidget* parent = nullptr);
    GaugeTable copied() const override;
    std::vector<GaugeTable> exported() const override;
    GaugeSheet sheet() const override;

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void refresh();
    void showCross();
    void draw(QCustomPlot& plot, const QPalette& palette) const;
    std::optional<double> micrometres() const;

    QCustomPlot* plot_;
    QTableWidget* vessels_;
};

}  // namespace fovea
