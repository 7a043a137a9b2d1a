#include "ui/widgets/figures_panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/model/translation.h"
#include "ui/widgets/theme.h"

namespace fovea {

FiguresPanel::FiguresPanel(MeasureModel& measures, QWidget* parent)
    : QWidget(parent),
      measures_(measures),
      model_(new FiguresModel(measures, this)),
      sorted_(new QSortFilterProxyModel(this)),
      view_(new QTableView(this)),
      metrics_(button("figureMetrics", tr("Metrics"), tr("Which figures are computed; some take seconds a picture"))),
      metricMenu_(new QMenu(metrics_)),
      sizes_(new QComboBox(this)),
      label_(button("figureLabel", tr("Vessel label…"), tr("A drawing of the vessels, for Dice, clDice, sensitivity and the area under the curve"))),
      words_(new QLabel(this)),
      worst_(button("figureWorst", tr("Worst region"), tr("Go to where the chosen result is least like its reference, by the SSIM map"))),
      copy_(button("figureCopy", tr("Copy"), tr("Copy the table, for a spreadsheet or a text"))),
      export_(button("figureExport", tr("Export CSV…"), tr("Write the table with its definitions to a new file"))),
      report_(button("figureReport", tr("Report…"), tr("Pictures, figures and how they were made, as PDF"))) {
    setObjectName(QStringLiteral("figuresPanel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 2, 10, 6);
    column->setSpacing(4);
    metrics_->setMenu(metricMenu_);
    metricMenu_->setObjectName(QStringLiteral("figureMetricMenu"));
    metricMenu_->setToolTipsVisible(true);
    metricMenu_->installEventFilter(this);
    sizes_->setObjectName(QStringLiteral("figureSizes"));
    sizes_->setAccessibleName(tr("Pictures larger than the reference"));
    sizes_->addItems({tr("Other sizes: not compared"), tr("Other sizes: reduced, area-averaged")});
    sizes_->setToolTip(tr("Nothing is resized silently. Reduced: larger pictures are compared at the reference's size, each "
                          "pixel the mean of what it covers, and the definition says so."));
    words_->setObjectName(QStringLiteral("figureWords"));
    words_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    // The row is long: in long-worded languages the choice is shortened before the window grows.
    // Whole where there is room, shortened before anything beside it gives way.
    sizes_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    sizes_->setMinimumWidth(100);
    sizes_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    makeDim(*words_);
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    for (QWidget* each : std::initializer_list<QWidget*>{metrics_, sizes_, label_}) row->addWidget(each);
    row->addWidget(words_, 1);
    for (QPushButton* each : {worst_, copy_, export_, report_}) row->addWidget(each);
    column->addLayout(row);

    sorted_->setSourceModel(model_);
    sorted_->setSortRole(FiguresModel::kSortRole);
    view_->setObjectName(QStringLiteral("figureTable"));
    view_->setAccessibleName(tr("Figures of all results"));
    view_->setModel(sorted_);
    view_->setSortingEnabled(true);
    view_->sortByColumn(-1, Qt::AscendingOrder);  // as asked for, until a heading is clicked
    view_->setSelectionBehavior(QAbstractItemView::SelectRows);
    view_->setSelectionMode(QAbstractItemView::SingleSelection);
    view_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view_->setTabKeyNavigation(false);
    view_->setAlternatingRowColors(false);
    view_->setShowGrid(false);
    view_->verticalHeader()->hide();
    view_->verticalHeader()->setDefaultSectionSize(22);
    view_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view_->horizontalHeader()->setHighlightSections(false);
    view_->setMinimumHeight(90);
    column->addWidget(view_, 1);

    connect(sizes_, &QComboBox::currentIndexChanged, this, [this](int index) { measures_.setSizeRule(static_cast<SizeRule>(index)); });
    connect(label_, &QPushButton::clicked, this, &FiguresPanel::labelAsked);
    connect(worst_, &QPushButton::clicked, this, &FiguresPanel::worstAsked);
    connect(copy_, &QPushButton::clicked, this, &FiguresPanel::copyAsked);
    connect(export_, &QPushButton::clicked, this, &FiguresPanel::exportAsked);
    connect(report_, &QPushButton::clicked, this, &FiguresPanel::reportAsked);
    connect(view_, &QTableView::activated, this, [this] { Q_EMIT lookedAt(chosenPicture()); });
    connect(&measures_, &MeasureModel::changed, this, &FiguresPanel::refresh);
    fillMetrics();
    refresh();
}

QPushButton* FiguresPanel::button(const char* name, const QString& text, const QString& tip) {
    auto* made = new QPushButton(this);
    made->setObjectName(QString::fromLatin1(name));
    made->setText(text);
    made->setToolTip(tip);
    return made;
}

void FiguresPanel::fillMetrics() {
    for (const std::string& id : MeasureModel::chosenMetricIds()) {
        const auto metric = findMetricEntry(id);
        if (!metric) continue;
        QAction* action = metricMenu_->addAction(coreText(metric->info.title));
        action->setObjectName(QStringLiteral("metric.") + QString::fromStdString(id));
        action->setCheckable(true);
        action->setToolTip(coreText(metric->info.summary) + QLatin1Char(' ') + coreText(metric->definition));
        connect(action, &QAction::toggled, this, [this, id](bool on) { measures_.setWanted(id, on); });
    }
}

// Several are chosen in a row: the menu stays while its boxes are clicked or Space is pressed on them.
bool FiguresPanel::eventFilter(QObject* object, QEvent* event) {
    const bool clicked = event->type() == QEvent::MouseButtonRelease;
    const bool pressed = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
    if (object == metricMenu_ && (clicked || pressed)) {
        QAction* action = clicked ? metricMenu_->actionAt(static_cast<QMouseEvent*>(event)->position().toPoint()) : metricMenu_->activeAction();
        if (action && action->isCheckable() && action->isEnabled()) {
            action->trigger();
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

void FiguresPanel::refresh() {
    for (QAction* action : metricMenu_->actions()) {
        const QSignalBlocker blocker(action);
        action->setChecked(measures_.wanted(action->objectName().mid(7).toStdString()));
    }
    const QSignalBlocker blocker(sizes_);
    sizes_->setCurrentIndex(static_cast<int>(measures_.sizeRule()));
    const bool some = model_->rowCount() > 0;
    for (QPushButton* each : {copy_, export_}) each->setEnabled(some);
    words_->setText(measures_.busy()         ? tr("Measuring…")
                    : !some                  ? tr("Run a method: its figures stand here.")
                    : measures_.labelName().isEmpty() ? tr("Against %1").arg(model_->table().reference)
                                                      : tr("Against %1; vessels against %2").arg(model_->table().reference, measures_.labelName()));
    words_->setToolTip(words_->text());
}

FigureTable FiguresPanel::sortedTable() const {
    FigureTable table = model_->table();
    std::vector<Score> rows;
    for (int i = 0; i < sorted_->rowCount(); ++i)
        rows.push_back(table.rows[static_cast<std::size_t>(sorted_->mapToSource(sorted_->index(i, 0)).row())]);
    table.rows = std::move(rows);
    return table;
}

int FiguresPanel::chosenPicture() const {
    const QModelIndex index = view_->currentIndex();
    return index.isValid() ? index.data(FiguresModel::kPictureIdRole).toInt() : 0;
}

}  // namespace fovea
