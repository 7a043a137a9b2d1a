#include "ui/widgets/training/jobs_panel.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedLayout>

#include "ui/model/labels.h"
#include "ui/model/training/training_preview_model.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/training/pair_view.h"
#include "ui/widgets/training/run_curves.h"

namespace fovea {

namespace {
constexpr int kListWidth = 150;
constexpr int kPatchesWidth = 430;

// Why there are no pictures.
QString patchWords(const TrainJob& job) {
    const bool over = job.state == TrainJobState::stopped || job.state == TrainJobState::finished || job.state == TrainJobState::failed;
    if (!job.history.scores().isEmpty()) return JobsPanel::tr("There are no pictures: this run was begun by an earlier Fovea, which kept none of this kind of training. They come with its next validation.");
    // At that very step it may still be validating.
    if (over ? job.history.step() >= job.firstValidation && job.firstValidation > 0 : job.history.step() > job.firstValidation) return JobsPanel::tr("There are no pictures: no photograph is held out for validation.");
    if (over) return JobsPanel::tr("There are no pictures: the run ended before its first validation.");
    return job.growsTrees ? JobsPanel::tr("Pictures appear here after the first tree, of photographs that are held out for validation.")
                          : JobsPanel::tr("Pictures appear here after the first validation, at step %1, of photographs that are held out for it.").arg(job.firstValidation);
}

}  // namespace

QString stateText(const TrainJob& job) {
    switch (job.state) {
        case TrainJobState::waiting: return JobsPanel::tr("Waiting for its turn");
        case TrainJobState::running:
            if (job.readingPhotographs) return JobsPanel::tr("Reading the photographs");
            return (job.growsTrees ? JobsPanel::tr("Growing trees, %1 of %2") : JobsPanel::tr("Training, step %1 of %2")).arg(job.history.step()).arg(job.steps);
        case TrainJobState::pausing: return JobsPanel::tr("Pausing; the checkpoint is being saved…");
        case TrainJobState::stopping: return JobsPanel::tr("Stopping; the checkpoint is being saved…");
        case TrainJobState::ending: return JobsPanel::tr("Ending early; its best weights are kept…");
        case TrainJobState::paused: return JobsPanel::tr("Paused");
        case TrainJobState::cutOff: return JobsPanel::tr("Cut off; it can go on");
        case TrainJobState::stopped: return JobsPanel::tr("Stopped");
        case TrainJobState::publishing: return JobsPanel::tr("Putting the model among the others…");
        case TrainJobState::finished: return job.isMethod ? JobsPanel::tr("Finished; it is a method now") : JobsPanel::tr("Finished; a part for %1").arg(job.method);
        case TrainJobState::failed: return JobsPanel::tr("Failed");
    }
    return {};
}

JobsPanel::JobsPanel(TrainQueue& queue, QWidget* parent) : QWidget(parent), queue_(queue), pages_(new QStackedLayout(this)) {
    setObjectName(QStringLiteral("jobsPanel"));
    auto* empty = new QWidget(this);
    auto* words = new QVBoxLayout(empty);
    auto* none = new QLabel(tr("No training job. Train a network on photographs of your own; its curves and pictures appear here."), empty);
    none->setWordWrap(true);
    none->setAlignment(Qt::AlignCenter);
    makeDim(*none);
    auto* train = new QPushButton(tr("Train a network…"), empty);
    train->setObjectName(QStringLiteral("jobsTrain"));
    connect(train, &QPushButton::clicked, this, &JobsPanel::trainAsked);
    words->addStretch(1);
    words->addWidget(none);
    words->addWidget(train, 0, Qt::AlignCenter);
    words->addStretch(1);
    pages_->addWidget(empty);
    pages_->addWidget(makeDetails());
    connect(list_, &QListWidget::currentRowChanged, this, [this] {
        shown_ = chosen();
        showJob(shown_);
        showPatches();
        Q_EMIT chosenChanged();
    });
    connect(&queue_, &TrainQueue::listChanged, this, &JobsPanel::fillList);
    connect(&queue_, &TrainQueue::jobChanged, this, &JobsPanel::showJob);
    connect(&queue_, &TrainQueue::patchesChanged, this, [this](int id) {
        if (id == shown_) showPatches();
    });
    fillList();
}

QWidget* JobsPanel::makeDetails() {
    auto* page = new QWidget(this);
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(8, 6, 8, 6);
    row->setSpacing(10);
    list_ = new QListWidget(page);
    list_->setObjectName(QStringLiteral("jobsList"));
    list_->setAccessibleName(tr("Training jobs"));
    list_->setFixedWidth(kListWidth);
    list_->setWordWrap(true);
    row->addWidget(list_);
    auto* middle = new QVBoxLayout;
    middle->setSpacing(4);
    auto* head = new QHBoxLayout;
    state_ = new QLabel(page);
    state_->setObjectName(QStringLiteral("jobState"));
    state_->setWordWrap(true);
    head->addWidget(state_, 1);
    makeButtons(*head);
    middle->addLayout(head);
    curves_ = new RunCurves(page);
    middle->addWidget(curves_, 1);
    figures_ = new QLabel(page);
    figures_->setObjectName(QStringLiteral("jobFigures"));
    figures_->setWordWrap(true);
    makeDim(*figures_);
    middle->addWidget(figures_);
    row->addLayout(middle, 1);
    auto* side = new QVBoxLayout;
    side->setSpacing(4);
    patches_ = new PairView(page);
    patches_->setObjectName(QStringLiteral("jobPatches"));
    patches_->setAccessibleName(tr("Validation patches: input, now, best, reference"));
    patches_->setMinimumWidth(240);
    patches_->setMaximumWidth(kPatchesWidth);
    patch_ = new QSpinBox(page);
    patch_->setObjectName(QStringLiteral("jobPatch"));
    patch_->setAccessibleName(tr("Which validation patch"));
    patch_->setPrefix(tr("Patch "));
    patch_->setToolTip(tr("The middle of a photograph held out for validation; the same for the whole run"));
    connect(patch_, &QSpinBox::valueChanged, this, &JobsPanel::showPatches);
    side->addWidget(patches_, 1);
    side->addWidget(patch_, 0, Qt::AlignLeft);
    row->addLayout(side, 1);
    return page;
}

void JobsPanel::makeButtons(QBoxLayout& row) {
    const auto add = [&](const QString& text, const char* name, const QString& tip, auto call) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(QString::fromLatin1(name));
        button->setToolTip(tip);
        connect(button, &QPushButton::clicked, this, call);
        row.addWidget(button);
        return button;
    };
    pause_ = add(tr("Pause"), "jobPause", tr("Saves a checkpoint and lets the next job go; it is asked about at the next start"),
                 [this] { queue_.pause(shown_); });
    resume_ = add(tr("Continue"), "jobResume", tr("Goes on from the last checkpoint, as if it had never stopped"),
                  [this] { queue_.resume(shown_); });
    end_ = add(tr("End early…"), "jobEnd", tr("Ends it now: the best weights so far become the model, and log and card say why"),
               [this] { askWhyToEnd(); });
    stop_ = add(tr("Stop"), "jobStop", tr("Saves a checkpoint and ends; no model is published"), [this] { queue_.stop(shown_); });
    forget_ = add(tr("Remove"), "jobForget", tr("Takes it off this list; its folder stays"), [this] { queue_.forget(shown_); });
}

int JobsPanel::chosen() const {
    const QListWidgetItem* item = list_->currentItem();
    return item ? item->data(Qt::UserRole).toInt() : 0;
}

void JobsPanel::choose(int jobId) {
    for (int i = 0; i < list_->count(); ++i)
        if (list_->item(i)->data(Qt::UserRole).toInt() == jobId) list_->setCurrentRow(i);
}

void JobsPanel::fillList() {
    const int before = shown_;
    {
        const QSignalBlocker blocker(list_);
        list_->clear();
        for (const auto& job : queue_.jobs()) {
            auto* item = new QListWidgetItem(list_);
            item->setData(Qt::UserRole, job->id);
            item->setToolTip(job->folder);
            item->setText(QStringLiteral("%1\n%2").arg(job->name, stateText(*job)));
        }
        choose(before);
        if (!list_->currentItem() && list_->count() > 0) list_->setCurrentRow(list_->count() - 1);
    }
    pages_->setCurrentIndex(list_->count() > 0 ? 1 : 0);
    if (chosen() != before) {
        shown_ = chosen();
        showPatches();
        Q_EMIT chosenChanged();
    }
    showJob(shown_);
}

void JobsPanel::showJob(int id) {
    const TrainJob* job = queue_.find(id);
    for (int i = 0; job && i < list_->count(); ++i)
        if (list_->item(i)->data(Qt::UserRole).toInt() == id)
            list_->item(i)->setText(QStringLiteral("%1\n%2").arg(job->name, stateText(*job)));
    if (id != shown_) return;
    refreshButtons(job);
    if (!job) return;
    if (job->patches.patches.empty()) patches_->setWords(patchWords(*job));
    const QString words = job->note.isEmpty()                     ? stateText(*job)
                          : job->state == TrainJobState::finished ? (job->isMethod ? tr("%1 It is a method now.").arg(job->note)
                                                                                   : job->note + QLatin1Char(' ') + partText(job->method))
                                                                  : tr("%1. %2").arg(stateText(*job), job->note);
    state_->setText(words);
    curves_->setHistory(job->history, job->growsTrees ? RunCurves::Learner::forest : RunCurves::Learner::network);
    const QLocale locale;
    QStringList figures;
    // A forest learns at no rate, nor from patches.
    const bool patches = !job->growsTrees;
    if (patches && !job->history.rates().isEmpty()) figures << tr("learning rate %1").arg(locale.toString(job->history.rates().last().y(), 'g', 3));
    if (patches && job->history.imagesPerSecond() > 0) figures << tr("patches a second: %1").arg(locale.toString(job->history.imagesPerSecond(), 'g', 3));
    if (job->state == TrainJobState::running && job->remainingSeconds >= 0) figures << remainingText(job->remainingSeconds);
    if (const auto gain = job->history.gain()) {
        const QString number = locale.toString(*gain, 'f', 2);
        figures << (job->history.baseline() == RunHistory::Baseline::bicubic ? tr("best %1 dB over the bicubic enlargement").arg(number)
                                                                              : tr("best %1 dB over the input").arg(number));
    }
    figures_->setText(figures.join(QStringLiteral("  ·  ")));
    figures_->setToolTip(tr("PSNR over the fixed middles of the validation photographs: RGB, peak 1, rounded to 8 bits"));
}

void JobsPanel::refreshButtons(const TrainJob* job) {
    const TrainJobState state = job ? job->state : TrainJobState::finished;
    const bool running = job && state == TrainJobState::running;
    const QWidget* focus = window()->focusWidget();
    pause_->setVisible(job && !canContinue(state) && state != TrainJobState::finished);
    pause_->setEnabled(running || (job && state == TrainJobState::waiting));
    resume_->setVisible(job && canContinue(state));
    end_->setVisible(job && isBusy(state));
    end_->setEnabled(running && job->history.step() > 0);
    stop_->setVisible(job && state != TrainJobState::finished && state != TrainJobState::stopped && state != TrainJobState::failed);
    stop_->setEnabled(running || (job && (state == TrainJobState::ending || !isBusy(state))));
    forget_->setVisible(job && !isBusy(state));
    // A button that goes would hand the keyboard on to its neighbour, which may be Stop.
    if (focus && (focus->isHidden() || !focus->isEnabled()) && isAncestorOf(focus)) list_->setFocus();
}

void JobsPanel::showPatches() {
    const TrainJob* job = queue_.find(shown_);
    const int count = job ? static_cast<int>(job->patches.patches.size()) : 0;
    {
        const QSignalBlocker blocker(patch_);
        patch_->setRange(1, std::max(1, count));
        patch_->setSuffix(tr(" of %1").arg(count));
    }
    patch_->setVisible(count > 1);
    if (count == 0) {
        patches_->setRows({}, {});
        patches_->setWords(job ? patchWords(*job) : QString());
        return;
    }
    const FixedPatch& patch = job->patches.patches[static_cast<std::size_t>(patch_->value() - 1)];
    QStringList headings{tr("Input"), (job->growsTrees ? tr("Now, tree %1") : tr("Now, step %1")).arg(job->patches.step),
                         (job->growsTrees ? tr("Best, tree %1") : tr("Best, step %1")).arg(job->patches.bestStep)};
    std::vector<QImage> row{toQImage(patch.input), toQImage(patch.now), toQImage(patch.best)};
    if (!patch.reference.empty()) {
        headings << tr("Reference");
        row.push_back(toQImage(patch.reference));
    }
    patches_->setWords({});
    patches_->setRows(headings, {std::move(row)});
}

void JobsPanel::askWhyToEnd() {
    auto* dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("endDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("End the training early"));
    dialog->setLabelText(tr("Why? It is written into the run's log and the model's card."));
    dialog->setOkButtonText(tr("End now"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, id = shown_](const QString& why) { queue_.endEarly(id, why); });
    dialog->open();
}

}  // namespace fovea
