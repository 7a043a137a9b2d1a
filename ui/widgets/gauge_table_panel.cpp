#include "ui/widgets/gauge_table_panel.h"

#include <QTableWidget>

namespace fovea {

RegionPanel::RegionPanel(GaugeModel& model, const Session& session, QWidget* parent)
    : GaugePanel(model, session, QStringLiteral("region"),
                 tr("Choose the tool Box region (B) or Ellipse region (E) and drag over a picture."), parent),
      table_(gaugeTable(QStringLiteral("regionTable"), tr("Statistics of the region"), this)) {
    setContent(table_);
    table_->setToolTip(tr("Of the pixels whose centres lie in the region and in the field of view, in each picture's own pixels. Levels as "
                          "in the file (0 to 255, or to 65535 with 16 bits), not rounded; standard deviation with n − 1; "
                          "Y = 0.299 R + 0.587 G + 0.114 B. Rows that say so are measured on processed images."));
    connect(&model_, &GaugeModel::countsChanged, this, &RegionPanel::refresh);
    connect(&model_, &GaugeModel::marksChanged, this, &RegionPanel::refresh);
    refresh();
}

void RegionPanel::refresh() {
    const auto& region = model_.marks().region;
    setFilled(region.has_value());
    if (!region) {
        say({});
        return;
    }
    const std::vector<Counted> counted = model_.counted(*region);
    QString problem;
    for (const Counted& one : counted)
        if (!one.problem.isEmpty()) problem = one.problem;
    // The last numbers stay until the new ones are there, so that the table does not flicker while dragging.
    if (!counted.empty()) fillTable(*table_, tables().region(counted, *region));
    say(problem.isEmpty() ? tables().regionText(*region) : problem);
}

GaugeTable RegionPanel::copied() const {
    return model_.marks().region ? tables().region(model_.counted(*model_.marks().region), *model_.marks().region) : GaugeTable();
}

GaugeSheet RegionPanel::sheet() const {
    std::vector<GaugePicture> pictures;
    if (model_.marks().region)
        for (const Counted& one : model_.counted(*model_.marks().region)) pictures.push_back(one.picture);
    const GaugeTable table = copied();
    return {tr("Region – %1").arg(termsOf(session_).photograph), GaugeTables::processedText(pictures), {}, table, table.notes};
}

RulerPanel::RulerPanel(GaugeModel& model, const Session& session, QWidget* parent)
    : GaugePanel(model, session, QStringLiteral("ruler"), tr("Choose the tool Ruler (R) and drag over a picture."), parent),
      table_(gaugeTable(QStringLiteral("rulerTable"), tr("Rulers"), this)) {
    setContent(table_);
    table_->setToolTip(tr("Straight lengths from end to end in pixels of the original; in micrometres only where the spacing is known, with "
                          "its source. What was drawn on a processed image says so."));
    connect(&model_, &GaugeModel::marksChanged, this, &RulerPanel::refresh);
    refresh();
}

void RulerPanel::refresh() {
    const auto& rulers = model_.marks().rulers;
    setFilled(!rulers.empty());
    fillTable(*table_, copied());
    const auto spacing = model_.spacing();
    say(spacing ? tr("Spacing %1 µm a pixel, source: %2").arg(spacing->columnMm * 1000, 0, 'g', 5).arg(QString::fromStdString(spacing->source))
                : tr("The spacing is unknown, so lengths are in pixels"));
}

GaugeSheet RulerPanel::sheet() const {
    const GaugeTable table = copied();
    return {tr("Rulers – %1").arg(termsOf(session_).photograph), GaugeTables::processedText(model_.marks().rulers), {}, table, table.notes};
}

}  // namespace fovea
