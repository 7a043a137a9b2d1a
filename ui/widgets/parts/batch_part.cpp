#include "ui/widgets/parts/batch_part.h"

#include <QAction>
#include <QDir>
#include <QMainWindow>
#include <QMessageBox>
#include <QPushButton>

#include "ui/model/method_choice.h"
#include "ui/widgets/batch_dialog.h"
#include "ui/widgets/film_strip.h"

namespace fovea {

namespace {

BatchModel& batchOf(Workspace& work) {
    const QString name = QStringLiteral("batchModel");
    auto* model = work.session.findChild<BatchModel*>(name);
    if (!model) {
        model = new BatchModel(work.session.registry(), work.bridge, &work.session);
        model->setObjectName(name);
    }
    return *model;
}

}  // namespace

BatchPart::BatchPart(Desk& desk)
    : QObject(&desk.window), desk_(desk), model_(batchOf(desk.work)) {
    desk_.actions.separator(MenuId::run);
    QAction* batch = desk_.actions.add(MenuId::run, "batch", tr("&Batch…"), QKeySequence(Qt::CTRL | Qt::Key_B),
                                       tr("The same steps on many photographs, into a folder; can be stopped and gone on with"));
    connect(batch, &QAction::triggered, this, &BatchPart::open);
    connect(&model_, &BatchModel::finished, this, &BatchPart::ended);
    desk_.mayClose.push_back([this] { return mayClose(); });
}

void BatchPart::ended() {
    if (question_) question_->close();  // there is nothing left to ask
    if (closing_) {
        closing_ = false;
        desk_.window.close();
        return;
    }
    if (dialog_ && dialog_->isVisible()) return;
    const int failed = model_.count(BatchState::failed);
    const int done = model_.count(BatchState::done) + model_.count(BatchState::doneBefore);
    if (failed)
        desk_.messages.showError(tr("%n photographs of the batch failed", nullptr, failed), tr("Run › Batch says why."));
    else
        desk_.messages.showNotice(tr("The batch has ended; %n photographs are done.", nullptr, done));
}

// The window closes once the file that is being made was given up, so that nothing half-made stays.
bool BatchPart::mayClose() {
    if (!model_.running()) return true;
    if (closing_ || question_) return false;
    const int left = model_.count(BatchState::waiting) + model_.count(BatchState::running);
    question_ = new QMessageBox(QMessageBox::Question, tr("A batch is running"),
                                tr("%n photographs of the batch are not done yet. Close all the same?", nullptr, left),
                                QMessageBox::NoButton, &desk_.window);
    question_->setObjectName(QStringLiteral("batchCloseQuestion"));
    question_->setAttribute(Qt::WA_DeleteOnClose);
    question_->setInformativeText(tr("What is done stays, with its records; started again with the same folder, the batch goes on behind it."));
    auto* stop = question_->addButton(tr("Stop and close"), QMessageBox::AcceptRole);
    stop->setObjectName(QStringLiteral("batchCloseYes"));
    auto* stay = question_->addButton(tr("Keep going"), QMessageBox::RejectRole);
    stay->setObjectName(QStringLiteral("batchCloseNo"));
    question_->setDefaultButton(stay);
    connect(stop, &QPushButton::clicked, this, [this] {
        closing_ = true;
        desk_.messages.showNotice(tr("Stopping the batch…"));
        model_.cancel();
        if (!model_.running()) ended();
    });
    question_->open();
    return false;
}

// What was done to the active result is what is most likely wanted for all.
Pipeline BatchPart::firstPipeline() const {
    const ResultEntry* entry = desk_.work.session.result(desk_.composer.activeResult());
    if (entry && !entry->graph) return entry->pipeline;
    const MethodRegistry& registry = desk_.work.session.registry();
    const auto methods = registry.ofTask(desk_.runPanel.task());
    if (methods.empty()) return {};
    const MethodInfo& info = methods.front()->info();
    return {{{info.id, info.version, info.schema.defaults()}}};
}

QStringList BatchPart::selectedPaths() const {
    QStringList paths;
    if (const auto* strip = desk_.window.findChild<FilmStrip*>(QStringLiteral("filmStrip")))
        for (const int id : strip->selectedImages())
            if (const OpenImage* image = desk_.work.session.find(id)) paths << image->path;
    return paths;
}

void BatchPart::open() {
    if (!dialog_) {
        dialog_ = new BatchDialog(model_, desk_.work.session, firstPipeline(), &desk_.window);
        dialog_->setFolders(QDir(desk_.work.settings.lastFolder()).filePath(QStringLiteral("results")));
        connect(dialog_, &BatchDialog::folderUsed, this, [this](const QString& folder) { desk_.work.settings.setLastFolder(QFileInfo(folder).absolutePath()); });
    }
    dialog_->setSelected(selectedPaths());
    dialog_->show();
    dialog_->raise();
    dialog_->activateWindow();
}

}  // namespace fovea
