#include "ui/widgets/training/run_curves.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>
#include <algorithm>
#include <cmath>

#include "ui/widgets/plot.h"
#include "ui/widgets/theme.h"

namespace fovea {

namespace {

constexpr int kSmoothest = 99;
constexpr int kTicks = 3, kStepTicks = 2;  // the panel is low and narrow
constexpr double kNoSteps = 100;
constexpr int kFewestDigits = 2, kMostDigits = 6;

void setPoints(QCPGraph& graph, const QVector<QPointF>& points) {
    QVector<double> steps, values;
    for (const QPointF& point : points) {
        steps << point.x();
        values << point.y();
    }
    graph.setData(steps, values, true);
}

void makeLogarithmic(QCPAxis& axis) {
    axis.setScaleType(QCPAxis::stLogarithmic);
    axis.setTicker(QSharedPointer<QCPAxisTickerLog>::create());
    axis.setNumberFormat(QStringLiteral("gb"));
    axis.setNumberPrecision(kFewestDigits);
    axis.ticker()->setTickCount(kTicks);
}

}  // namespace

int digitsApart(double low, double high) {
    const double step = (high - low) / (2 * kTicks);  // ticks are rarely as close
    if (!(step > 0) || !(high > 0)) return kFewestDigits;
    return std::clamp(static_cast<int>(std::ceil(std::log10(high / step))) + 1, kFewestDigits, kMostDigits);
}

RunCurves::RunCurves(QWidget* parent)
    : QWidget(parent), loss_(new QCustomPlot(this)), score_(new QCustomPlot(this)), smoothing_(new QSlider(Qt::Horizontal, this)) {
    setObjectName(QStringLiteral("runCurves"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* plots = new QHBoxLayout;
    for (QCustomPlot* plot : {loss_, score_}) {
        plot->setMinimumSize(150, 56);
        plot->xAxis->ticker()->setTickCount(kStepTicks);
        for (int i = 0; i < 3; ++i) plot->addGraph();
        plots->addWidget(plot, 1);
    }
    loss_->setObjectName(QStringLiteral("lossCurve"));
    loss_->setAccessibleName(tr("Training loss and learning rate over the steps"));
    makeLogarithmic(*loss_->yAxis);
    makeLogarithmic(*loss_->yAxis2);
    loss_->graph(2)->setValueAxis(loss_->yAxis2);
    // Its figure stands below the curves; an axis of its own would take a third of the room.
    loss_->yAxis2->setVisible(false);
    loss_->yAxis->setLabel(tr("Training loss"));
    loss_->setToolTip(tr("Training loss over the steps: thin as logged, bold smoothed. Dashed: the learning rate, on a logarithmic scale of its own"));
    score_->yAxis->ticker()->setTickCount(kTicks);
    score_->setObjectName(QStringLiteral("scoreCurve"));
    score_->setAccessibleName(tr("Validation score over the steps"));
    column->addLayout(plots, 1);
    smoothingRow_ = new QWidget(this);
    auto* row = new QHBoxLayout(smoothingRow_);
    row->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(tr("Smoothing"), this);
    makeDim(*label);
    label->setBuddy(smoothing_);
    smoothing_->setObjectName(QStringLiteral("curveSmoothing"));
    smoothing_->setAccessibleName(tr("Smoothing of the training loss"));
    smoothing_->setToolTip(tr("Shows the training loss as a running mean over more steps; the thin line is as logged"));
    smoothing_->setRange(0, kSmoothest);
    smoothing_->setValue(60);
    smoothing_->setMaximumWidth(140);
    row->addWidget(label);
    row->addWidget(smoothing_);
    row->addStretch(1);
    column->addWidget(smoothingRow_);
    connect(smoothing_, &QSlider::valueChanged, this, &RunCurves::redraw);
    dress();
}

void RunCurves::setHistory(const RunHistory& history, Learner learner) {
    history_ = history;
    // Trees have no training loss; what is logged in its place is the validation's score once more.
    loss_->setVisible(learner == Learner::network);
    smoothingRow_->setVisible(learner == Learner::network);
    redraw();
}

void RunCurves::dress() {
    const QColor accent = palette().color(QPalette::Highlight), dim = palette().color(QPalette::PlaceholderText);
    for (QCustomPlot* plot : {loss_, score_}) dressPlot(*plot, palette());
    QColor faint = accent;
    faint.setAlphaF(0.35f);
    loss_->graph(0)->setPen(QPen(faint, 1));
    loss_->graph(1)->setPen(QPen(accent, 1.8));
    loss_->graph(2)->setPen(QPen(dim, 1, Qt::DashLine));
    score_->graph(0)->setPen(QPen(accent, 1.6));
    score_->graph(0)->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, 4));
    score_->graph(1)->setPen(QPen(dim, 1, Qt::DashLine));
    score_->graph(2)->setLineStyle(QCPGraph::lsNone);
    score_->graph(2)->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(accent, 1.6), Qt::NoBrush, 10));
}

void RunCurves::redraw() {
    setPoints(*loss_->graph(0), history_.losses());
    setPoints(*loss_->graph(1), smoothed(history_.losses(), smoothing_->value() / 100.0));
    setPoints(*loss_->graph(2), history_.rates());
    setPoints(*score_->graph(0), history_.scores());
    QVector<QPointF> level, best;
    if (history_.baseline() != RunHistory::Baseline::none && !history_.scores().isEmpty())
        level = {{0, history_.baselineScore()}, {history_.scores().last().x(), history_.baselineScore()}};
    if (history_.best()) best = {*history_.best()};
    setPoints(*score_->graph(1), level);
    setPoints(*score_->graph(2), best);
    score_->yAxis->setLabel(history_.scoreName().isEmpty() ? tr("Validation") : history_.scoreName());
    score_->setToolTip(history_.baseline() == RunHistory::Baseline::bicubic ? tr("Dashed: the input enlarged bicubically; ring: the best")
                       : history_.baseline() == RunHistory::Baseline::input ? tr("Dashed: the input as it is; ring: the best")
                                                                            : tr("Ring: the best"));
    for (QCustomPlot* plot : {loss_, score_}) {
        // Nothing yet: not the range of the job that was shown before.
        if (plot->graph(0)->data()->isEmpty()) {
            plot->xAxis->setRange(0, kNoSteps);
            plot->yAxis->setRange(plot == loss_ ? 0.001 : 0, 1);
        } else {
            plot->rescaleAxes();
        }
        if (plot == loss_) plot->yAxis->setNumberPrecision(digitsApart(plot->yAxis->range().lower, plot->yAxis->range().upper));
        plot->replot(QCustomPlot::rpQueuedReplot);
    }
}

void RunCurves::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) {
        dress();
        redraw();
    }
    QWidget::changeEvent(event);
}

}  // namespace fovea
