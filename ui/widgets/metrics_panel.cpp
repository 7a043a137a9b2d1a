#include "ui/widgets/metrics_panel.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "core/metrics/metric_table.h"
#include "ui/model/translation.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plot.h"
#include "ui/widgets/theme.h"

namespace fovea {

namespace {

QString shortTitleOf(const std::string& id) {
    const Result<MetricEntry> entry = findMetricEntry(id);
    return entry ? shortTitle(*entry) : QString::fromStdString(id);
}

// Results of one task are told apart by what follows its name: "denoise.nlm" and "denoise.fovea" are "nlm" and "fovea"
// in a narrow column.
QString taskOf(const std::vector<Score>& scores) {
    QString task;
    for (const Score& score : scores) {
        if (!score.processed) continue;
        const QString own = score.picture.section('.', 0, 0) + QLatin1Char('.');
        if (!score.picture.startsWith(own) || (!task.isEmpty() && own != task)) return {};
        task = own;
    }
    return task;
}

constexpr double kNameRoom = 96;  // of the panel's 216 px, beside bars and numbers

QString shortName(const Score& score, const QString& task, const QFontMetricsF& metrics) {
    const QString name = score.processed && !task.isEmpty() ? score.picture.mid(task.size()) : score.picture;
    return metrics.elidedText(name, Qt::ElideMiddle, kNameRoom);
}

// As rich text, which is broken into lines.
QString plainTip(const QString& words) {
    return words.isEmpty() ? words : QStringLiteral("<qt>%1</qt>").arg(words.toHtmlEscaped().replace('\n', QStringLiteral("<br/>")));
}

// The panel is narrow: these stand in its small table, all of them in the panel of figures below the pictures.
constexpr int kButtonsWidth = 208;  // of the panel at its narrowest
constexpr std::array kTableIds{"psnr", "ssim", "rmse"};

bool comparesWithReference(const std::string& id) {
    const Result<MetricEntry> entry = findMetricEntry(id);
    return entry && (entry->needs.reference || entry->needs.referenceVessels);
}

// Why the chosen metric or one of the table has no value; what is wrong with others that are measured stands in their table.
QString problemOf(const Score& score, const std::string& id) {
    if (const auto found = score.problems.find(id); found != score.problems.end()) return found->second;
    for (const char* other : kTableIds)
        if (const auto found = score.problems.find(other); found != score.problems.end()) return found->second;
    return {};
}

}  // namespace

MetricsPanel::MetricsPanel(MeasureModel& model, QWidget* parent)
    : QWidget(parent),
      model_(model),
      reference_(new QPushButton(this)),
      original_(new QToolButton(this)),
      metric_(new QComboBox(this)),
      channel_(new QComboBox(this)),
      region_(new QComboBox(this)),
      plot_(new QCustomPlot(this)),
      table_(new QLabel(this)),
      definition_(new QLabel(this)),
      whole_(new QPushButton(tr("Whole table"), this)),
      worst_(new QPushButton(tr("Worst region"), this)) {
    setObjectName(QStringLiteral("metricsPanel"));
    reference_->setObjectName(QStringLiteral("chooseReference"));
    reference_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    original_->setObjectName(QStringLiteral("referenceIsOriginal"));
    original_->setIcon(icon(Glyph::reset));
    original_->setProperty("flat", true);
    original_->setToolTip(tr("Measure against the original again"));
    original_->setAccessibleName(original_->toolTip());
    metric_->setObjectName(QStringLiteral("metricChoice"));
    metric_->setAccessibleName(tr("Metric shown as bars"));
    channel_->setObjectName(QStringLiteral("channelChoice"));
    channel_->setAccessibleName(tr("Channel"));
    channel_->setToolTip(tr("Channel the figures are taken on"));
    channel_->addItems({tr("Y"), tr("RGB"), tr("Green")});
    region_->setObjectName(QStringLiteral("regionChoice"));
    region_->setAccessibleName(tr("Region"));
    region_->setToolTip(tr("A black border makes figures look better: measure inside the retina to leave it out"));
    region_->addItems({tr("Whole"), tr("Retina")});
    for (QComboBox* box : {metric_, channel_, region_}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(3);
        box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }
    plot_->setObjectName(QStringLiteral("metricBars"));
    table_->setObjectName(QStringLiteral("metricValues"));
    table_->setTextFormat(Qt::RichText);
    table_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    definition_->setObjectName(QStringLiteral("metricDefinition"));
    definition_->setWordWrap(true);
    makeDim(*definition_);
    table_->setWordWrap(true);
    table_->setMinimumWidth(1);
    plot_->setMinimumWidth(1);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(10, 4, 10, 8);
    grid->setSpacing(6);
    auto* referenceRow = new QHBoxLayout;
    auto* against = new QLabel(tr("Against"), this);
    makeDim(*against);
    referenceRow->addWidget(against);
    referenceRow->addWidget(reference_, 1);
    referenceRow->addWidget(original_);
    grid->addLayout(referenceRow, 0, 0, 1, 3);
    grid->addWidget(metric_, 1, 0);
    grid->addWidget(channel_, 1, 1);
    grid->addWidget(region_, 1, 2);
    grid->addWidget(plot_, 2, 0, 1, 3);
    grid->addWidget(table_, 3, 0, 1, 3);
    grid->addWidget(definition_, 4, 0, 1, 3);
    // Side by side where the language is short enough for a narrow panel.
    const bool narrow = whole_->sizeHint().width() + worst_->sizeHint().width() > kButtonsWidth;
    auto* buttons = new QBoxLayout(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    buttons->setSpacing(6);
    whole_->setObjectName(QStringLiteral("wholeTable"));
    whole_->setToolTip(tr("All figures of all results below the pictures, to sort, copy and export"));
    worst_->setObjectName(QStringLiteral("worstRegion"));
    worst_->setToolTip(tr("Go to where the active result is least like its reference, by the SSIM map"));
    buttons->addWidget(whole_);
    buttons->addWidget(worst_);
    grid->addLayout(buttons, 5, 0, 1, 3);
    grid->setRowStretch(6, 1);
    grid->setColumnStretch(0, 6);
    grid->setColumnStretch(1, 5);
    grid->setColumnStretch(2, 7);

    connect(reference_, &QPushButton::clicked, this, &MetricsPanel::referenceAsked);
    connect(whole_, &QPushButton::clicked, this, &MetricsPanel::wholeTableAsked);
    connect(worst_, &QPushButton::clicked, this, &MetricsPanel::worstAsked);
    connect(original_, &QToolButton::clicked, this, [this] { model_.setReference({}); });
    connect(metric_, &QComboBox::currentIndexChanged, this, [this] {
        model_.setChosen(metric_->currentData().toString().toStdString());
        showBars();
        showWords();
    });
    connect(channel_, &QComboBox::currentIndexChanged, this,
            [this](int index) { model_.setChannel(static_cast<Channel>(index)); });
    connect(region_, &QComboBox::currentIndexChanged, this,
            [this](int index) { model_.setRegion(static_cast<MetricRegion>(index)); });
    connect(&model_, &MeasureModel::changed, this, &MetricsPanel::refresh);
    refresh();
}

void MetricsPanel::refresh() {
    const QString name = model_.referenceName();
    reference_->setText(name.isEmpty() ? tr("the original…") : fontMetrics().elidedText(name, Qt::ElideMiddle, 92));
    reference_->setToolTip(tr("Choose a reference file, for example the same photograph without noise"));
    original_->setVisible(!name.isEmpty());
    // The metrics there are values of; the choice stays where it can.
    std::vector<std::string> ids = MeasureModel::metricIds();
    ids.insert(ids.end(), MeasureModel::chosenMetricIds().begin(), MeasureModel::chosenMetricIds().end());
    for (const Score& score : model_.scores())
        for (const auto& [id, value] : score.values)
            if (std::find(ids.begin(), ids.end(), id) == ids.end()) ids.push_back(id);
    const QSignalBlocker blocker(metric_);
    const QVariant before = metric_->currentData();
    metric_->clear();
    for (const std::string& id : ids) metric_->addItem(shortTitleOf(id), QString::fromStdString(id));
    metric_->setCurrentIndex(std::max(0, metric_->findData(before)));
    showBars();
    showWords();
}

void MetricsPanel::showBars() {
    plot_->clearPlottables();
    plot_->clearItems();
    dressPlot(*plot_, palette());
    const std::string id = metric_->currentData().toString().toStdString();
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    auto* bars = new QCPBars(plot_->yAxis, plot_->xAxis);
    bars->setWidth(0.55);
    bars->setPen(Qt::NoPen);
    bars->setBrush(palette().color(QPalette::Highlight));
    const QString task = taskOf(model_.scores());
    QString tip;
    int count = 0;
    double low = 0;
    double high = 0;
    for (auto score = model_.scores().rbegin(); score != model_.scores().rend(); ++score) {
        const auto value = score->values.find(id);
        if (value == score->values.end()) continue;
        const double shown = std::isfinite(value->second.value) ? value->second.value : 0;
        ticker->addTick(count, shortName(*score, task, QFontMetricsF(plot_->yAxis->tickLabelFont())));
        bars->addData(count, shown);
        auto* text = new QCPItemText(plot_);
        text->position->setCoords(shown, count);
        text->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        text->setPadding(QMargins(4, 0, 0, 0));
        text->setColor(palette().color(QPalette::WindowText));
        text->setText(numberText(value->second));
        tip = coreText(value->second.definition);
        high = std::max(high, shown);
        low = std::min(low, shown);
        ++count;
    }
    plot_->setToolTip(plainTip(tip));
    plot_->setVisible(count > 0);
    plot_->setFixedHeight(26 * std::max(count, 1) + 14);
    plot_->yAxis->setTicker(ticker);
    plot_->yAxis->setTickLength(0);
    plot_->yAxis->grid()->setVisible(false);
    plot_->yAxis->setRange(-0.6, count - 0.4);
    // Bars begin at zero, so that their lengths can be compared; room at the end for the number.
    plot_->xAxis->setRange(low, high > 0 ? high * 1.6 : 1);
    plot_->xAxis->setVisible(false);
    plot_->axisRect()->setMinimumMargins(QMargins(2, 4, 2, 4));
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

void MetricsPanel::showWords() {
    const std::string id = metric_->currentData().toString().toStdString();
    const QString lacking = model_.lacking(id);
    QString rows = lacking.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(lacking.toHtmlEscaped());
    QString definition;
    for (const Score& score : model_.scores()) {
        const QString problem = problemOf(score, id);
        if (!problem.isEmpty() && score.processed)
            rows += QStringLiteral("<p><b>%1</b> %2</p>").arg(score.picture.toHtmlEscaped(), problem.toHtmlEscaped());
        if (const auto value = score.values.find(id); value != score.values.end())
            definition = coreText(value->second.definition);
    }
    const QString task = taskOf(model_.scores());
    std::map<std::string, QString> definitions;
    bool any = false;
    QString table = QStringLiteral("<table cellspacing=0 cellpadding=1 width='100%'><tr><td></td>");
    for (const char* other : kTableIds) table += QStringLiteral("<td align=right><small>%1</small></td>").arg(shortTitleOf(other));
    table += QStringLiteral("</tr>");
    for (const Score& score : model_.scores()) {
        // The original alone has no figures against itself.
        if (std::none_of(kTableIds.begin(), kTableIds.end(), [&](const char* other) { return score.values.count(other) > 0; })) continue;
        any = true;
        table += QStringLiteral("<tr><td><small>%1</small></td>").arg(shortName(score, task, fontMetrics()).toHtmlEscaped());
        for (const char* other : kTableIds) {
            const auto value = score.values.find(other);
            table += QStringLiteral("<td align=right style='white-space:nowrap'><small>%1</small></td>")
                         .arg(value == score.values.end() ? QString() : numberText(value->second));
            if (value != score.values.end()) definitions[other] = coreText(value->second.definition);
        }
        table += QStringLiteral("</tr>");
    }
    if (any) rows += table + QStringLiteral("</table>");
    if (model_.busy() && !any && rows.isEmpty())
        rows = tr("Measuring…");
    else if (!any && rows.isEmpty())
        rows = tr("Run a method, and its figures against the original or a reference stand here.");
    table_->setText(rows);
    // Every number says what it is when the pointer rests on it.
    QStringList words;
    for (const char* other : kTableIds)
        if (definitions.count(other)) words << tr("%1: %2", "metric, definition").arg(shortTitleOf(other), definitions[other]);
    if (!words.isEmpty()) words << tr("Measured on processed images.");
    table_->setToolTip(plainTip(words.join(QLatin1Char('\n'))));
    table_->setForegroundRole(!any ? QPalette::PlaceholderText : QPalette::WindowText);
    // The original is no truth: a method that does nothing would be the best.
    if (any && comparesWithReference(id) && model_.referenceName().isEmpty())
        definition = tr("Against the original: how far a result departs from it, not how good it is.") + QLatin1Char('\n') + definition;
    definition_->setText(definition);
    definition_->setVisible(!definition.isEmpty());
    worst_->setEnabled(any);
}

void MetricsPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) showBars();
    QWidget::changeEvent(event);
}

}  // namespace fovea
