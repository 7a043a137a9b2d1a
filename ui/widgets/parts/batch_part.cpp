#include "ui/widgets/parts/batch_part.h"

#include <QAction>
#include <QDir>
#include <QMainWindow>

#include "ui/model/method_choice.h"
#include "ui/widgets/batch_dialog.h"
#include "ui/widgets/film_strip.h"

namespace fovea {

BatchPart::BatchPart(Desk& desk)
    : QObject(&desk.window), desk_(desk), model_(desk.work.session.registry(), desk.work.bridge, this) {
    model_.setObjectName(QStringLiteral("batchModel"));
    desk_.actions.separator(MenuId::run);
    QAction* batch = desk_.actions.add(MenuId::run, "batch", tr("&Batch…"), QKeySequence(Qt::CTRL | Qt::Key_B),
                                       tr("The same steps on many photographs, into a folder; can be stopped and gone on with"));
    connect(batch, &QAction::triggered, this, &BatchPart::open);
    connect(&model_, &BatchModel::finished, this, [this] {
        const int failed = model_.count(BatchState::failed);
        const int done = model_.count(BatchState::done) + model_.count(BatchState::doneBefore);
        if (dialog_ && dialog_->isVisible()) return;
        if (failed)
            desk_.messages.showError(tr("%n photographs of the batch failed", nullptr, failed), tr("Run › Batch says why."));
        else
            desk_.messages.showNotice(tr("The batch has ended; %n photographs are done.", nullptr, done));
    });
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
