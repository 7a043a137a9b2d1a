#include "ui/widgets/histogram_panel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>

#include "ui/widgets/gauge_plots.h"

namespace fovea {

HistogramPanel::HistogramPanel(GaugeModel& model, const Session& session, QWidget* parent)
    : GaugePanel(model, session, QStringLiteral("histogram"), tr("Open a photograph, and its histogram stands here."), parent),
      plot_(new QCustomPlot(this)),
      over_(new QComboBox(this)),
      logarithmic_(new QCheckBox(tr("Log axis"), this)) {
    plot_->setObjectName(QStringLiteral("histogramPlot"));
    plot_->setMinimumSize(200, 80);
    over_->setObjectName(QStringLiteral("histogramOver"));
    over_->setAccessibleName(tr("Pixels counted"));
    over_->setToolTip(tr("All of the retina in the picture, or the region drawn with the tools Box region (B) and Ellipse region (E)"));
    over_->addItems({tr("Field of view"), tr("Region")});
    logarithmic_->setObjectName(QStringLiteral("histogramLog"));
    logarithmic_->setToolTip(tr("Shows rare levels too"));
    controls().addWidget(channelBox());
    controls().addWidget(over_);
    controls().addWidget(logarithmic_);
    setContent(plot_);
    connect(over_, &QComboBox::activated, this, [this](int index) {
        if (index == 0) model_.setHistogramOver(RegionShape::fieldOfView);
        else if (model_.marks().region) model_.setHistogramOver(model_.marks().region->shape);
        refresh();
    });
    connect(logarithmic_, &QCheckBox::toggled, this, &HistogramPanel::refresh);
    connect(&model_, &GaugeModel::countsChanged, this, &HistogramPanel::refresh);
    connect(&model_, &GaugeModel::marksChanged, this, &HistogramPanel::refresh);
    refresh();
}

void HistogramPanel::draw(QCustomPlot& plot, const QPalette& palette) const {
    drawHistogram(plot, palette, {model_.counted(model_.histogramRegion()), model_.channel(), logarithmic_->isChecked()});
}

void HistogramPanel::refresh() {
    if (!isVisible() && !model_.original()) {
        setFilled(false);
        return;
    }
    over_->setEnabled(model_.marks().region.has_value());
    over_->setCurrentIndex(model_.histogramOver() == RegionShape::fieldOfView ? 0 : 1);
    setFilled(model_.original() != nullptr);
    draw(*plot_, palette());
    plot_->replot(QCustomPlot::rpQueuedReplot);
    QString problem;
    for (const Counted& one : model_.counted(model_.histogramRegion()))
        if (!one.problem.isEmpty()) problem = one.problem;
    say(model_.busy() ? tr("Counting…") : !problem.isEmpty() ? problem : tables().regionText(model_.histogramRegion()));
}

GaugeTable HistogramPanel::copied() const {
    return tables().histogram(model_.counted(model_.histogramRegion()), model_.histogramRegion());
}

GaugeSheet HistogramPanel::sheet() const {
    std::vector<GaugePicture> pictures;
    for (const Counted& one : model_.counted(model_.histogramRegion())) pictures.push_back(one.picture);
    return {tr("Histogram – %1").arg(termsOf(session_).photograph), GaugeTables::processedText(pictures),
            [this](QCustomPlot& plot, const QPalette& palette) { draw(plot, palette); }, {}, copied().notes};
}

void HistogramPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) refresh();
    GaugePanel::changeEvent(event);
}

}  // namespace fovea
