#include "ui/widgets/plot.h"

namespace fovea {

void dressPlot(QCustomPlot& plot, const QPalette& palette) {
    plot.setBackground(QBrush(palette.color(QPalette::Window)));
    QFont small = plot.font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    for (QCPAxis* axis : {plot.xAxis, plot.yAxis}) {
        axis->setBasePen(QPen(palette.color(QPalette::Dark)));
        axis->setTickPen(QPen(palette.color(QPalette::Dark)));
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelColor(palette.color(QPalette::WindowText));
        axis->setLabelColor(palette.color(QPalette::PlaceholderText));
        axis->setTickLabelFont(small);
        axis->setLabelFont(small);
        axis->grid()->setPen(QPen(palette.color(QPalette::Dark), 1, Qt::DotLine));
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
}

}  // namespace fovea
