#include "ui/widgets/parts/run_part.h"

#include <QAction>
#include <QActionGroup>
#include <QFileDialog>
#include <QMainWindow>
#include <QMenu>

#include "ui/model/labels.h"

namespace fovea {

RunPart::RunPart(Desk& desk) : QObject(&desk.window), desk_(desk) {
    Session& session = desk_.work.session;
    makeActions();
    desk_.panels.add(PanelPlace::run, tr("Run"), "runDock", &desk_.runPanel);
    connect(&session, &Session::resultProgress, this, &RunPart::showJob);
    connect(&session, &Session::synthesisProgress, this, &RunPart::showSynthesis);
    connect(&session, &Session::runEnded, this, [this](int resultId) {
        // Of all methods of a task none is meant more than the others.
        const ResultEntry* entry = desk_.work.session.result(resultId);
        for (int i = 0; entry && !entry->oneOfAll && i < desk_.views.count(); ++i)
            if (desk_.views.view(i)->content().resultId == resultId) desk_.views.setActive(i);
    });
    connect(&session, &Session::failed, &desk_.messages, &MessageBar::showError);
    connect(&session, &Session::noticed, &desk_.messages, &MessageBar::showNotice);
    connect(&desk_.runPanel, &RunPanel::refused, &desk_.messages, [this](const QString& reason) {
        desk_.messages.showError(tr("This cannot be run now"), reason);
    });
    connect(&desk_.runPanel, &RunPanel::folderWanted, this, &RunPart::askForFolder);
    connect(&desk_.runPanel, &RunPanel::started, this, [this] {
        desk_.views.setSolo({});
        desk_.views.setFocus();
    });
    connect(&desk_.status, &StatusLine::cancelAsked, &session, &Session::cancelRun);
    connect(&desk_.composer, &ViewComposer::composed, this, &RunPart::refresh);
    refresh();
}

void RunPart::makeActions() {
    ActionBook& book = desk_.actions;
    RunOptions& options = desk_.work.session.options;
    for (const Task task : kWindowTasks) {
        QAction* action = book.add(MenuId::run, "", taskTitle(task) + QStringLiteral("…"), {},
                                   tr("Choose this task in the Run panel"));
        connect(action, &QAction::triggered, this, [this, task] {
            desk_.runPanel.setTask(task);
            desk_.panels.bring("runDock");
        });
    }
    book.separator(MenuId::run);
    run_ = book.add(MenuId::run, "run", tr("&Run"), QKeySequence(Qt::CTRL | Qt::Key_R));
    connect(run_, &QAction::triggered, &desk_.runPanel, &RunPanel::run);
    runAll_ = book.add(MenuId::run, "runAll", tr("Run &all methods of this task"),
                       QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R),
                       tr("Every method of the chosen task with its default parameters, to compare them"));
    connect(runAll_, &QAction::triggered, &desk_.runPanel, &RunPanel::runAll);
    connect(book.add(MenuId::run, "cancel", tr("&Cancel"), QKeySequence(Qt::Key_Escape)), &QAction::triggered, this,
            &RunPart::escape);
    cancelAll_ = book.add(MenuId::run, "cancelAll", tr("Cancel a&ll runs"), QKeySequence(Qt::SHIFT | Qt::Key_Escape),
                          tr("Stop what runs and forget what waits; results that are there stay"));
    connect(cancelAll_, &QAction::triggered, &desk_.work.session, &Session::cancelAllRuns);
    book.separator(MenuId::run);
    const QActionGroup* devices =
        book.choices(MenuId::run, tr("&Device"), {{tr("&Automatic"), static_cast<int>(DeviceChoice::automatic)},
                                                  {tr("&CPU"), static_cast<int>(DeviceChoice::cpu)},
                                                  {tr("C&UDA"), static_cast<int>(DeviceChoice::cuda)}});
    const auto check = [devices, &options] {
        for (QAction* action : devices->actions()) action->setChecked(action->data().toInt() == static_cast<int>(options.device));
    };
    connect(book.menu(MenuId::run), &QMenu::aboutToShow, devices, check);
    check();
    connect(devices, &QActionGroup::triggered, this,
            [&options](QAction* action) { options.device = static_cast<DeviceChoice>(action->data().toInt()); });
    const QActionGroup* precisions =
        book.choices(MenuId::run, tr("&Precision"), {{tr("&Automatic"), static_cast<int>(PrecisionChoice::automatic)},
                                                     {tr("&fp32"), static_cast<int>(PrecisionChoice::fp32)},
                                                     {tr("&bf16"), static_cast<int>(PrecisionChoice::bf16)}});
    connect(precisions, &QActionGroup::triggered, this,
            [&options](QAction* action) { options.precision = static_cast<PrecisionChoice>(action->data().toInt()); });
}

void RunPart::refresh() {
    const OpenImage* image = desk_.work.session.current();
    run_->setEnabled(image && image->state == LoadState::ready);
    runAll_->setEnabled(run_->isEnabled());
    cancelAll_->setEnabled(desk_.work.session.running());
    if (!desk_.work.session.running()) desk_.status.hideJob();
}

QString RunPart::jobTitle(const QString& name) const {
    const int waiting = static_cast<int>(desk_.work.session.waitingResults().size());
    return waiting ? tr("%1 (%n more waiting)", nullptr, waiting).arg(name) : name;
}

// It has no view that could say what it is at: the status line says that too.
void RunPart::showSynthesis() {
    const Synthesis& made = *desk_.work.session.synthesis();
    const QString name = made.stage.isEmpty() ? made.name : QStringLiteral("%1 – %2").arg(made.name, made.stage);
    desk_.status.showJob(jobTitle(name), made.fraction, made.stage, made.remainingSeconds);
}

void RunPart::showJob(int resultId) {
    const ResultEntry* entry = desk_.work.session.result(resultId);
    if (!entry) return;
    desk_.status.showJob(jobTitle(labelOf(*entry)), entry->fraction, entry->stage, entry->remainingSeconds);
    for (int i = 0; i < desk_.views.count(); ++i) {
        ViewContent content = desk_.views.view(i)->content();
        if (content.resultId != resultId) continue;
        content.fraction = entry->fraction;
        const QString remaining = remainingText(entry->remainingSeconds);
        content.stage = remaining.isEmpty() ? entry->stage : QStringLiteral("%1 – %2").arg(entry->stage, remaining);
        desk_.views.view(i)->setContent(std::move(content));
    }
}

// Esc leaves a mouse tool, then stops what runs; with nothing running it brings all views back.
void RunPart::escape() {
    if (QAction* tool = desk_.actions.mouseTools()->checkedAction())
        tool->setChecked(false);
    else if (desk_.work.session.running())
        desk_.work.session.cancelRun();
    else
        desk_.views.setSolo({});
}

// Where made-up photographs go.
void RunPart::askForFolder() {
    auto* dialog =
        new QFileDialog(&desk_.window, tr("Folder for made-up photographs"), desk_.work.settings.lastFolder());
    dialog->setObjectName(QStringLiteral("folderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, &desk_.runPanel, &RunPanel::synthesize);
    dialog->open();
}

}  // namespace fovea
