// Draws what is measured over every view: the line with the place looked at in the plot, the region, the rulers with their
// lengths, and the values under the pointer.
#pragma once

#include <QPen>

#include "ui/model/gauge_tables.h"
#include "ui/widgets/view_tool.h"

namespace fovea {

class GaugePainter : public ViewPainter {
public:
    GaugePainter(const GaugeModel& model, const Session& session) : model_(model), session_(session) {}
    // Place under the pointer, in whichever view it is.
    void setPointed(std::optional<QPointF> retina) { pointed_ = retina; }
    void setValuesShown(bool shown) { valuesShown_ = shown; }
    void paintOver(QPainter& painter, const ImageView& view) override;

private:
    void paintLine(QPainter& painter, const ImageView& view, const QLineF& line) const;
    void paintRegion(QPainter& painter, const ImageView& view, const Region& region) const;
    void paintRuler(QPainter& painter, const ImageView& view, const Ruler& ruler) const;
    void paintValues(QPainter& painter, const ImageView& view) const;

    const GaugeModel& model_;
    const Session& session_;
    std::optional<QPointF> pointed_;
    bool valuesShown_ = false;
};

}  // namespace fovea
