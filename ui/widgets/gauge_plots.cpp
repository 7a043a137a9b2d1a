#include "ui/widgets/gauge_plots.h"

#include <algorithm>
#include <cmath>

namespace fovea {

namespace {

constexpr int kLegendColumns = 3;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(GaugePlots)
};

void prepare(QCustomPlot& plot, const QPalette& palette) {
    plot.clearPlottables();
    plot.clearItems();
    dressPlot(plot, palette);
    for (QCPAxis* axis : {plot.xAxis2, plot.yAxis2}) {
        axis->setBasePen(QPen(palette.color(QPalette::Dark)));
        axis->setTickPen(QPen(palette.color(QPalette::Dark)));
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelColor(palette.color(QPalette::WindowText));
        axis->setLabelColor(palette.color(QPalette::PlaceholderText));
        axis->setTickLabelFont(plot.xAxis->tickLabelFont());
        axis->setLabelFont(plot.xAxis->labelFont());
        axis->grid()->setVisible(false);
        axis->setVisible(false);
    }
    plot.legend->setVisible(true);
    plot.legend->setFont(plot.xAxis->tickLabelFont());
    plot.legend->setTextColor(palette.color(QPalette::WindowText));
    plot.legend->setBrush(Qt::NoBrush);
    // Above the curves, in rows, so that it hides none of them.
    if (plot.plotLayout()->rowCount() == 1) {
        plot.axisRect()->insetLayout()->take(plot.legend);
        plot.plotLayout()->insertRow(0);
        plot.plotLayout()->addElement(0, 0, plot.legend);
        plot.plotLayout()->setRowStretchFactor(0, 0.001);
        plot.plotLayout()->setRowSpacing(0);
        plot.legend->setFillOrder(QCPLayoutGrid::foColumnsFirst);
        plot.legend->setWrap(kLegendColumns);
        plot.legend->setRowSpacing(0);
        QObject::connect(&plot, &QCustomPlot::beforeReplot, &plot, [&plot] { fitLegend(plot, plot.viewport().width()); });
        plot.legend->setBorderPen(Qt::NoPen);
        plot.legend->setMargins(QMargins(4, 0, 4, 0));
    }
}

QCPGraph* curve(QCustomPlot& plot, QCPAxis* keys, QCPAxis* values, int index, const QPalette& palette, const GaugePicture& picture) {
    QCPGraph* graph = plot.addGraph(keys, values);
    graph->setPen(curvePen(index, palette));
    graph->setName(legendText(picture));
    return graph;
}

// The two sides of each vessel at half its depth.
void markVessels(QCustomPlot& plot, const CrossedVessels& crossed, const ProfileCurve& curve, const QPen& pen, const ProfilePlot& what) {
    const double unit = what.micrometres.value_or(1);
    const std::vector<double>& values = curve.row(GaugeChannel::green);
    for (const VesselWidth& vessel : crossed.vessels) {
        const auto at = static_cast<std::size_t>(std::lround(vessel.centrePx / what.profile.line.stepPx));
        if (at >= values.size() || !std::isfinite(values[at])) continue;
        const double level = values[at] + vessel.depth / 2;
        auto* bar = new QCPItemLine(&plot);
        bar->start->setCoords((vessel.centrePx - vessel.widthPx / 2) * unit, level);
        bar->end->setCoords((vessel.centrePx + vessel.widthPx / 2) * unit, level);
        const QCPLineEnding end(QCPLineEnding::esBar, 7);
        bar->setHead(end);
        bar->setTail(end);
        QPen thick(pen.color(), 1.6);
        bar->setPen(thick);
    }
}

}  // namespace

QString legendText(const GaugePicture& picture) {
    return picture.processed() ? Words::tr("%1 (processed)").arg(picture.title) : picture.title;
}

void fitLegend(QCustomPlot& plot, int width) {
    QCPLegend& legend = *plot.legend;
    int widest = 1;
    for (int i = 0; i < legend.itemCount(); ++i)  // places of the grid, some of them empty
        if (const QCPAbstractLegendItem* item = legend.item(i)) widest = std::max(widest, item->minimumOuterSizeHint().width());
    const int columns = std::clamp((width - 8) / (widest + legend.columnSpacing()), 1, kLegendColumns);
    if (columns == legend.wrap()) return;
    legend.setWrap(columns);
    legend.setFillOrder(QCPLayoutGrid::foColumnsFirst, true);
}

QPen curvePen(int index, const QPalette& palette) {
    static const std::array<QColor, 7> kColours{QColor(0xe6, 0x9f, 0x00), QColor(0x56, 0xb4, 0xe9), QColor(0x00, 0x9e, 0x73),
                                                QColor(0xd5, 0x5e, 0x00), QColor(0x00, 0x72, 0xb2), QColor(0xcc, 0x79, 0xa7),
                                                QColor(0xb8, 0xa9, 0x20)};
    if (index == 0) return QPen(palette.color(QPalette::WindowText), 1.2);
    const auto n = static_cast<std::size_t>(index - 1);
    return QPen(kColours[n % kColours.size()], 1.4, n < kColours.size() ? Qt::SolidLine : Qt::DashLine);
}

QPalette printPalette() {
    QPalette palette;
    palette.setColor(QPalette::Window, Qt::white);
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::WindowText, QColor(0x10, 0x10, 0x10));
    palette.setColor(QPalette::PlaceholderText, QColor(0x40, 0x40, 0x40));
    palette.setColor(QPalette::Dark, QColor(0xb0, 0xb0, 0xb0));
    return palette;
}

void drawProfile(QCustomPlot& plot, const QPalette& palette, const ProfilePlot& what) {
    prepare(plot, palette);
    const double unit = what.micrometres.value_or(1);
    const SampledLine& line = what.profile.line;
    double low = what.top;
    double high = 0;
    bool maps = false;
    bool pictures = false;
    for (std::size_t k = 0; k < what.profile.curves.size(); ++k) {
        const ProfileCurve& one = what.profile.curves[k];
        const bool map = one.picture.isMap();
        QCPGraph* graph = curve(plot, plot.xAxis, map ? plot.yAxis2 : plot.yAxis, static_cast<int>(k), palette, one.picture);
        const std::vector<double>& values = one.row(what.channel);
        QVector<QCPGraphData> points;
        points.reserve(static_cast<qsizetype>(values.size()));
        for (std::size_t i = 0; i < values.size(); ++i) {
            points.append({static_cast<double>(i) * line.stepPx * unit, values[i]});
            if (map || !std::isfinite(values[i])) continue;
            low = std::min(low, values[i]);
            high = std::max(high, values[i]);
        }
        graph->data()->set(points, true);
        (map ? maps : pictures) = true;
        if (what.channel != GaugeChannel::green) continue;
        for (const CrossedVessels& crossed : what.vessels)
            if (crossed.picture.id == one.picture.id) markVessels(plot, crossed, one, graph->pen(), what);
    }
    plot.legend->setVisible(!what.profile.curves.empty());
    plot.xAxis->setLabel(what.micrometres ? Words::tr("distance along the line, µm") : Words::tr("distance along the line, px of the original"));
    plot.yAxis->setLabel(Words::tr("%1, level").arg(GaugeTables::channelTitle(what.channel)));
    plot.xAxis->setRange(0, std::max(1.0, line.lengthPx()) * unit);
    const double room = std::max(1.0, (high - low) * 0.06);
    if (pictures && high >= low) plot.yAxis->setRange(low - room, high + room);
    plot.yAxis2->setVisible(maps);
    plot.yAxis2->setRange(0, 1.02);
    plot.yAxis2->setLabel(Words::tr("map value"));
}

void drawHistogram(QCustomPlot& plot, const QPalette& palette, const HistogramPlot& what) {
    prepare(plot, palette);
    double most = 0;
    bool maps = false;
    bool pictures = false;
    for (std::size_t k = 0; k < what.counted.size(); ++k) {
        const Counted& one = what.counted[k];
        if (!one.counts) continue;
        const bool map = one.picture.isMap();
        QCPGraph* graph = curve(plot, map ? plot.xAxis2 : plot.xAxis, plot.yAxis, static_cast<int>(k), palette, one.picture);
        const std::size_t channel = std::min(static_cast<std::size_t>(what.channel), one.counts->channels.size() - 1);
        const std::vector<double> counts = one.counts->channels[channel].byLevel8();
        QVector<QCPGraphData> points;
        for (std::size_t level = 0; level < counts.size(); ++level) {
            // As shares, so that an enlargement, which has more pixels, lies over its original.
            const double share = 100 * counts[level] / static_cast<double>(one.counts->pixels);
            const double key = map ? static_cast<double>(level) / 255 : static_cast<double>(level);
            points.append({key, what.logarithmic && share == 0 ? std::nan("") : share});
            most = std::max(most, share);
        }
        graph->data()->set(points, true);
        graph->setLineStyle(QCPGraph::lsStepCenter);
        (map ? maps : pictures) = true;
    }
    plot.legend->setVisible(maps || pictures);
    plot.xAxis->setVisible(true);
    plot.xAxis->setRange(0, 255);
    plot.xAxis->setLabel(Words::tr("%1, level of 8 bits").arg(GaugeTables::channelTitle(what.channel)));
    plot.xAxis2->setVisible(maps);
    plot.xAxis2->setRange(0, 1);
    plot.xAxis2->setLabel(Words::tr("map value"));
    plot.yAxis->setLabel(Words::tr("% of pixels"));
    most = most > 0 ? most : 1;
    if (what.logarithmic) {
        plot.yAxis->setScaleType(QCPAxis::stLogarithmic);
        plot.yAxis->setTicker(QSharedPointer<QCPAxisTickerLog>::create());
        plot.yAxis->setRange(most * 1e-6, most * 1.5);
        plot.yAxis->setNumberFormat(QStringLiteral("gb"));
        plot.yAxis->setNumberPrecision(3);
    } else {
        plot.yAxis->setScaleType(QCPAxis::stLinear);
        plot.yAxis->setTicker(QSharedPointer<QCPAxisTicker>::create());
        plot.yAxis->setNumberFormat(QStringLiteral("gb"));
        plot.yAxis->setRange(0, most * 1.06);
    }
}

}  // namespace fovea
