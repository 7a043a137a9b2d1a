#include "ui/widgets/training/train_dialog.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFileDialog>
#include <QFontMetrics>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <algorithm>

#include "core/jobs/forest_run.h"
#include "ui/model/translation.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/training/data_page.h"
#include "ui/widgets/training/degradation_page.h"
#include "ui/widgets/training/form_parts.h"
#include "ui/widgets/training/network_page.h"
#include "ui/widgets/training/pair_view.h"
#include "ui/widgets/training/schedule_page.h"
#include "ui/widgets/training/task_page.h"

namespace fovea {

namespace {
constexpr int kStepsWidth = 150;
constexpr int kStepsMargin = 32;
constexpr int kFormWidth = 420;
constexpr int kPairsWidth = 320;
}  // namespace

TrainDialog::TrainDialog(TrainQueue& queue, const ModelShelf& shelf, JobBridge& bridge, Settings& settings, QWidget* parent)
    : QDialog(parent),
      queue_(queue),
      settings_(settings),
      plan_(shelf),
      data_(plan_, bridge),
      preview_(plan_, data_, bridge),
      steps_(new QListWidget(this)),
      pages_(new QStackedWidget(this)),
      pairs_(new PairView(this)),
      missing_(new QLabel(this)),
      estimate_(new QLabel(this)),
      check_(new QLabel(this)),
      train_(new QPushButton(tr("Train"), this)) {
    setObjectName(QStringLiteral("trainDialog"));
    setWindowTitle(tr("Train a network"));
    resize(1080, 700);
    plan_.setRunsFolder(settings_.runsFolder());
    plan_.setDataRoot(settings_.trainingData());
    auto* column = new QVBoxLayout(this);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    makeSteps(*row);
    pages_->setMinimumWidth(kFormWidth);
    pages_->addWidget(scrolling(new TaskPage(plan_)));
    pages_->addWidget(scrolling(new DataPage(plan_, data_)));
    pages_->addWidget(scrolling(new DegradationPage(plan_)));
    pages_->addWidget(scrolling(new NetworkPage(plan_, preview_)));
    pages_->addWidget(scrolling(new SchedulePage(plan_)));
    pages_->addWidget(scrolling(makeCheck()));
    row->addWidget(pages_, 3);
    row->addWidget(makePreview(), 2);
    column->addLayout(row, 1);
    makeFoot(*column);
    connect(&plan_, &TrainingPlan::changed, this, &TrainDialog::refresh);
    connect(&data_, &TrainingData::changed, this, &TrainDialog::refresh);
    connect(&data_, &TrainingData::changed, this, &TrainDialog::showPairs);
    connect(&preview_, &TrainingPreview::changed, this, &TrainDialog::showPairs);
    connect(&preview_, &TrainingPreview::estimateChanged, this, &TrainDialog::refresh);
    connect(&queue, &TrainQueue::finished, &preview_, &TrainingPreview::lookAgain);
    connect(&plan_, &TrainingPlan::failed, this, [this](const QString& what, const QString& reason) {
        auto* box = new QMessageBox(QMessageBox::Warning, what, what, QMessageBox::Ok, this);
        box->setObjectName(QStringLiteral("trainFault"));
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setInformativeText(reason);
        box->open();
    });
    go(TrainStep::task);
    refresh();
    showPairs();
}

void TrainDialog::makeSteps(QBoxLayout& row) {
    steps_->setObjectName(QStringLiteral("trainSteps"));
    steps_->setAccessibleName(tr("Steps"));
    steps_->setSpacing(4);
    steps_->addItems({tr("Task and recipe"), tr("Photographs"), tr("Degradation"), tr("Network and losses"), tr("Schedule"), tr("Check")});
    // Those where something is missing are bold.
    QFont bold = steps_->font();
    bold.setBold(true);
    int widest = kStepsWidth;
    for (int i = 0; i < steps_->count(); ++i)
        widest = std::max(widest, QFontMetrics(bold).horizontalAdvance(steps_->item(i)->text()) + kStepsMargin);
    steps_->setFixedWidth(widest);
    connect(steps_, &QListWidget::currentRowChanged, pages_, &QStackedWidget::setCurrentIndex);
    // A click below the last step chooses none.
    connect(steps_, &QListWidget::itemSelectionChanged, this, [this] {
        if (steps_->currentItem() && steps_->selectedItems().isEmpty()) steps_->currentItem()->setSelected(true);
    });
    row.addWidget(steps_);
}

QWidget* TrainDialog::makePreview() {
    auto* side = new QWidget(this);
    side->setMinimumWidth(kPairsWidth);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    auto* words = new QLabel(tr("What the network will see: patches of your photographs, as the run would draw them"), side);
    words->setWordWrap(true);
    makeDim(*words);
    column->addWidget(words);
    pairs_->setObjectName(QStringLiteral("trainPairs"));
    pairs_->setAccessibleName(tr("Training pairs: input and reference"));
    column->addWidget(pairs_, 1);
    auto* below = new QHBoxLayout;
    another_ = addButton(*below, tr("Others"), "trainAnother", tr("Other photographs and other places"));
    below->addStretch(1);
    column->addLayout(below);
    connect(another_, &QPushButton::clicked, &preview_, &TrainingPreview::another);
    return side;
}

QWidget* TrainDialog::makeCheck() {
    auto* page = new QWidget;
    auto* form = makeForm(*page, tr("What will be done. The run's folder keeps the recipe, the split, the log and every checkpoint."));
    check_->setObjectName(QStringLiteral("trainCheck"));
    check_->setWordWrap(true);
    check_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form->addRow(check_);
    auto* row = new QHBoxLayout;
    auto* choose = addButton(*row, tr("Another folder for runs…"), "trainRunsChoose", tr("Each run gets a folder of the model's name in it"));
    row->addStretch(1);
    form->addRow(row);
    connect(choose, &QPushButton::clicked, this, [this] {
        auto* dialog = new QFileDialog(this, tr("Folder for training runs"), settings_.runsFolder());
        dialog->setObjectName(QStringLiteral("runsDialog"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) {
            settings_.setRunsFolder(folder);
            plan_.setRunsFolder(folder);
        });
        dialog->open();
    });
    return page;
}

void TrainDialog::makeFoot(QBoxLayout& column) {
    missing_->setObjectName(QStringLiteral("trainMissing"));
    missing_->setWordWrap(true);
    missing_->setTextFormat(Qt::PlainText);
    estimate_->setObjectName(QStringLiteral("trainEstimate"));
    estimate_->setWordWrap(true);
    makeDim(*estimate_);
    auto* row = new QHBoxLayout;
    auto* words = new QVBoxLayout;
    words->addWidget(missing_);
    words->addWidget(estimate_);
    row->addLayout(words, 1);
    auto* back = addButton(*row, tr("Back"), "trainBack", tr("The step before"));
    auto* next = addButton(*row, tr("Next"), "trainNext", tr("The next step"));
    train_->setObjectName(QStringLiteral("trainStart"));
    train_->setProperty("primary", true);
    train_->setAutoDefault(false);
    row->addWidget(train_);
    column.addLayout(row);
    const auto turn = [this](int by) { steps_->setCurrentRow(std::clamp(steps_->currentRow() + by, 0, kTrainSteps - 1)); };
    connect(back, &QPushButton::clicked, this, [turn] { turn(-1); });
    connect(next, &QPushButton::clicked, this, [turn] { turn(1); });
    connect(steps_, &QListWidget::currentRowChanged, this, [back, next](int step) {
        back->setEnabled(step > 0);
        next->setEnabled(step < kTrainSteps - 1);
    });
    connect(train_, &QPushButton::clicked, this, &TrainDialog::train);
}

void TrainDialog::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && steps_->count() > 0) refresh();  // the steps' greys are the theme's
}

void TrainDialog::go(TrainStep step) { steps_->setCurrentRow(static_cast<int>(step)); }

void TrainDialog::refresh() {
    const std::vector<Missing> missing = plan_.missing();
    for (int i = 0; i < steps_->count(); ++i) {
        const bool open = std::ranges::any_of(missing, [i](const Missing& m) { return static_cast<int>(m.step) == i; });
        QFont font = steps_->font();
        font.setBold(open);
        steps_->item(i)->setFont(font);
        steps_->item(i)->setToolTip(open ? tr("Something is missing here") : tr("Nothing is missing here"));
        steps_->item(i)->setIcon({});
        steps_->item(i)->setForeground(open ? palette().brush(QPalette::Text) : palette().brush(QPalette::PlaceholderText));
    }
    QString words;
    if (!missing.empty()) {
        words = missing.front().text;
        if (missing.size() > 1) words = tr("%1 (and %n more)", nullptr, static_cast<int>(missing.size()) - 1).arg(words);
    }
    missing_->setText(words);
    missing_->setVisible(!words.isEmpty());
    train_->setEnabled(missing.empty());
    train_->setToolTip(missing.empty() ? tr("Puts the run into the queue; the window stays free for other work") : words);
    estimate_->setText(preview_.estimateText());
    QStringList lines;
    for (const Missing& m : missing) lines << tr("Missing: %1").arg(m.text);
    if (const auto& recipe = plan_.recipe(); recipe) {
        const QString part = preview_.partText();
        lines << tr("Model: %1").arg(QString::fromStdString(recipe->id)) << (part.isEmpty() ? tr("Works like: %1").arg(QString::fromStdString(recipe->method)) : part)
              << tr("Run's folder: %1").arg(plan_.runFolder())
              << tr("%n photographs to train with", nullptr, data_.count(false)) << tr("%n photographs to validate with", nullptr, data_.count(true));
        if (trainsForest(*recipe))
            lines << tr("%n trees", nullptr, static_cast<int>(treesOf(*recipe)));
        else
            lines << tr("%n steps", nullptr, recipe->training.steps)
                  << tr("Patches of %1 px, %2 a step").arg(recipe->training.patchPx).arg(recipe->training.batch);
        lines << tr("Licence: %1").arg(recipe->licence.empty() ? tr("not stated") : QString::fromStdString(recipe->licence));
        if (data_.count(true) == 0 && trainsForest(*recipe))
            lines << tr("No photograph is held out: no score will tell how good it is.");
        else if (data_.count(true) == 0)
            lines << tr("No photograph is held out: no score will tell which weights are best, and the last ones are taken.");
    }
    check_->setText(lines.join(QStringLiteral("\n\n")));
}

void TrainDialog::showPairs() {
    const bool unpaired = plan_.recipe() && plan_.recipe()->training.scheme == "two-way";
    const bool vessels = plan_.recipe() && learnsVessels(*plan_.recipe());
    const QStringList headings = unpaired  ? QStringList{tr("Blurred"), tr("Clear, another eye")}
                                 : vessels ? QStringList{tr("Input"), tr("Vessel label")}
                                           : QStringList{tr("Input"), tr("Reference")};
    const Json sources = plan_.json().value("data", Json::array());
    std::vector<std::vector<QImage>> rows;
    for (const PairPicture& pair : preview_.pairs()) rows.push_back({pair.input, pair.reference});
    pairs_->setWords(!rows.empty() ? QString() : preview_.busy() ? tr("Making training pairs…") : plan_.recipeFile().isEmpty() ? tr("Choose a recipe: its training pairs appear here.")
                     : sources.empty()      ? tr("Add photographs: their training pairs appear here.")
                     : data_.photographs().empty() && !plan_.faultsOf(TrainStep::data).isEmpty() ? plan_.faultsOf(TrainStep::data).first()
                                            : preview_.fault());
    another_->setEnabled(!rows.empty() || preview_.busy());
    pairs_->setRows(headings, std::move(rows));
}

void TrainDialog::train() {
    if (!plan_.missing().empty()) return;
    settings_.setTrainingData(plan_.dataRoot());
    const Result<int> job = queue_.add(plan_.order());
    if (!job) {
        Q_EMIT plan_.failed(tr("The run was not begun"), errorText(job.error()));
        return;
    }
    plan_.renew();  // the next one is another
    Q_EMIT queued(*job);
    accept();
}

}  // namespace fovea
