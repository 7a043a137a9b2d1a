#include "ui/widgets/parts/train_part.h"

#include <QAction>
#include <QMainWindow>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

#include "ui/widgets/training/jobs_panel.h"
#include "ui/widgets/training/models_dialog.h"
#include "ui/widgets/training/train_dialog.h"

namespace fovea {

TrainPart::TrainPart(Desk& desk) : QObject(&desk.window), desk_(desk), jobs_(new JobsPanel(desk.work.training, &desk.window)) {
    TrainQueue& queue = desk_.work.training;
    desk_.panels.add(PanelPlace::bottom, tr("Jobs"), "jobsDock", jobs_);
    makeActions();
    connect(jobs_, &JobsPanel::trainAsked, this, &TrainPart::showTraining);
    connect(jobs_, &JobsPanel::chosenChanged, this, &TrainPart::refresh);
    connect(&queue, &TrainQueue::listChanged, this, &TrainPart::refresh);
    connect(&queue, &TrainQueue::failed, &desk_.messages, &MessageBar::showError);
    connect(&queue, &TrainQueue::finished, this, [this](int id, const QString& model) {
        const TrainJob* job = desk_.work.training.find(id);
        desk_.messages.showNotice(!job || job->isMethod ? tr("%1 is trained and can be chosen as a method now.").arg(model)
                                                        : tr("%1 is trained.").arg(model) + QLatin1Char(' ') + partText(job->method));
    });
    desk_.mayClose.push_back([this] { return mayClose(); });
    if (!queue.unfinished().isEmpty()) QTimer::singleShot(0, this, &TrainPart::offerUnfinished);
    refresh();
}

void TrainPart::makeActions() {
    ActionBook& book = desk_.actions;
    const auto on = [this](QAction* action, auto call) { connect(action, &QAction::triggered, this, call); };
    on(book.add(MenuId::train, "train", tr("&Train a network…"), QKeySequence(Qt::CTRL | Qt::Key_T),
                tr("Learns from photographs of your own, step by step")),
       [this] { showTraining(); });
    on(book.add(MenuId::train, "showJobs", tr("&Jobs"), QKeySequence(Qt::CTRL | Qt::Key_J),
                tr("Curves and pictures of the training jobs, below the views")),
       [this] { desk_.panels.bring("jobsDock"); });
    book.separator(MenuId::train);
    pause_ = book.add(MenuId::train, "pauseJob", tr("&Pause the chosen job"), {}, tr("Saves a checkpoint; it goes on from there"));
    resume_ = book.add(MenuId::train, "resumeJob", tr("&Continue the chosen job"), {}, tr("From its last checkpoint"));
    stop_ = book.add(MenuId::train, "stopJob", tr("&Stop the chosen job"), {}, tr("Saves a checkpoint and ends; no model is published"));
    on(pause_, [this] { desk_.work.training.pause(jobs_->chosen()); });
    on(resume_, [this] { desk_.work.training.resume(jobs_->chosen()); });
    on(stop_, [this] { desk_.work.training.stop(jobs_->chosen()); });
    book.separator(MenuId::train);
    on(book.add(MenuId::train, "models", tr("&Models…"), {}, tr("Cards of all models; import, check, compare, remove")), [this] { showModels(); });
}

void TrainPart::refresh() {
    const TrainJob* job = desk_.work.training.find(jobs_->chosen());
    const bool running = job && (job->state == TrainJobState::running || job->state == TrainJobState::waiting);
    pause_->setEnabled(running);
    stop_->setEnabled(running || (job && (job->state == TrainJobState::paused || job->state == TrainJobState::cutOff)));
    resume_->setEnabled(job && canContinue(job->state));
}

void TrainPart::showTraining() {
    if (!dialog_) {
        dialog_ = new TrainDialog(desk_.work.training, desk_.work.shelf, desk_.work.bridge, desk_.work.settings, &desk_.window);
        connect(dialog_, &TrainDialog::queued, this, [this](int job) {
            desk_.panels.bring("jobsDock");
            jobs_->choose(job);
        });
    }
    dialog_->show();
    dialog_->raise();
    dialog_->activateWindow();
}

void TrainPart::showModels() {
    if (!models_) {
        models_ = new ModelsDialog(desk_.work.shelf, &desk_.window);
        models_->setAttribute(Qt::WA_DeleteOnClose);
    }
    models_->show();
    models_->raise();
    models_->activateWindow();
}

bool TrainPart::mayClose() {
    TrainQueue& queue = desk_.work.training;
    if (closing_ || !queue.busy()) return true;
    auto* box = new QMessageBox(QMessageBox::Question, tr("A network is being trained"), tr("A network is being trained. Close all the same?"),
                                QMessageBox::NoButton, &desk_.window);
    box->setObjectName(QStringLiteral("closeQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("Its checkpoint is saved, and it is offered at the next start to go on from there."));
    auto* close = box->addButton(tr("Save and close"), QMessageBox::AcceptRole);
    close->setObjectName(QStringLiteral("closeYes"));
    auto* stay = box->addButton(tr("Keep training"), QMessageBox::RejectRole);
    stay->setObjectName(QStringLiteral("closeNo"));
    box->setDefaultButton(stay);
    connect(close, &QPushButton::clicked, this, [this] {
        closing_ = true;
        desk_.work.training.pauseForClosing();
        desk_.window.close();
    });
    box->open();
    return false;
}

void TrainPart::offerUnfinished() {
    TrainQueue& queue = desk_.work.training;
    const QStringList names = queue.unfinished();
    if (names.isEmpty()) return;
    desk_.panels.bring("jobsDock");
    auto* box = new QMessageBox(QMessageBox::Question, tr("Unfinished training"),
                                tr("%n training jobs are not finished: %1.", nullptr, static_cast<int>(names.size())).arg(names.join(QStringLiteral(", "))),
                                QMessageBox::NoButton, &desk_.window);
    box->setObjectName(QStringLiteral("resumeQuestion"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("They can go on from their last checkpoints, now or later from the panel Jobs.", nullptr, static_cast<int>(names.size())));
    auto* now = box->addButton(tr("Continue now"), QMessageBox::AcceptRole);
    now->setObjectName(QStringLiteral("resumeYes"));
    auto* later = box->addButton(tr("Later"), QMessageBox::RejectRole);
    later->setObjectName(QStringLiteral("resumeLater"));
    connect(now, &QPushButton::clicked, this, [this] {
        TrainQueue& jobs = desk_.work.training;
        std::vector<int> ids;
        for (const auto& job : jobs.jobs())
            if (job->state == TrainJobState::cutOff || job->state == TrainJobState::paused) ids.push_back(job->id);
        for (const int id : ids) jobs.resume(id);
    });
    box->open();
}

}  // namespace fovea
