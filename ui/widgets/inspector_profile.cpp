#include "ui/widgets/inspector_profile.h"

#include <QEvent>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

#include "ui/widgets/plot.h"

namespace fovea {

namespace {

// Told apart by colour-blind eyes too (Okabe and Ito), and by their strokes beyond that.
constexpr std::array<QRgb, 6> kColours{0xff56b4e9, 0xffe69f00, 0xff009e73, 0xffd55e00, 0xff0072b2, 0xfff0e442};
constexpr std::array kStrokes{Qt::SolidLine, Qt::DashLine, Qt::DotLine};

}  // namespace

InspectorProfile::InspectorProfile(const InspectorModel& model, QWidget* parent)
    : QWidget(parent), model_(model), plot_(new QCustomPlot(this)) {
    setObjectName(QStringLiteral("inspectorProfile"));
    plot_->setObjectName(QStringLiteral("inspectorPlot"));
    plot_->setMinimumSize(200, 150);
    plot_->xAxis->setLabel(tr("px of the original"));
    plot_->yAxis->setLabel(tr("green, 0–255"));
    plot_->plotLayout()->addElement(1, 0, plot_->legend);
    plot_->plotLayout()->setRowStretchFactor(1, 0.001);
    plot_->legend->setRowSpacing(0);
    plot_->legend->setMargins(QMargins(4, 0, 4, 0));
    plot_->legend->setBorderPen(Qt::NoPen);
    plot_->legend->setVisible(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(plot_);
    refresh();
}

void InspectorProfile::refresh() {
    dressPlot(*plot_, palette());
    plot_->legend->setBrush(Qt::NoBrush);
    plot_->legend->setTextColor(palette().color(QPalette::WindowText));
    plot_->legend->setFont(plot_->xAxis->labelFont());
    plot_->clearGraphs();
    std::size_t place = 0;
    for (const InspectorColumn& column : model_.columns()) {
        if (column.profile.isEmpty()) continue;
        QCPGraph* graph = plot_->addGraph();
        graph->setData(model_.distances(), column.profile, true);
        QPen pen(palette().color(QPalette::WindowText), 1.8);
        if (column.processed) {
            pen = QPen(QColor::fromRgb(kColours[place % kColours.size()]), 1.4,
                       kStrokes[place / kColours.size() % kStrokes.size()]);
            ++place;
        }
        graph->setPen(pen);
        graph->setName(column.processed ? tr("%1 (processed)").arg(column.name) : column.name);
    }
    // Room for the curves whatever the number of names below them.
    plot_->setFixedHeight(190 + plot_->graphCount() * (fontMetrics().height() + 2));
    plot_->rescaleAxes();
    if (plot_->graphCount()) {
        QCPRange range = plot_->yAxis->range();
        const double room = std::max(2.0, range.size() * 0.06);
        plot_->yAxis->setRange(range.lower - room, range.upper + room);
    }
    const QLineF line = model_.profileLine();
    const bool across = line.dy() == 0;
    plot_->setToolTip(tr("Green level along the longer axis of the box around the mark, %1 at %2 px, bilinear between "
                         "pixels; results are processed pictures")
                          .arg(across ? tr("from left to right") : tr("from top to bottom"))
                          .arg(across ? line.y1() : line.x1(), 0, 'f', 1));
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

void InspectorProfile::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) refresh();
    QWidget::changeEvent(event);
}

}  // namespace fovea
