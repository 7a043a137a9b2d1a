#include "ui/widgets/parts/session_part.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QMainWindow>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QUndoStack>

#include "ui/model/translation.h"
#include "ui/widgets/action_list.h"
#include "ui/widgets/view_sections.h"

namespace fovea {

SessionPart::SessionPart(Desk& desk) : QObject(&desk.window), desk_(desk) {
    makeActions();
    new ViewSections(desk);
    Workspace& work = desk_.work;
    connect(&work.keeper, &SessionKeeper::failed, &desk_.messages, &MessageBar::showError);
    // A session that cannot be read does not keep the pictures away that came with it.
    const auto openBeside = [this] {
        if (!beside_.isEmpty()) desk_.work.session.open(std::exchange(beside_, {}));
    };
    connect(&work.keeper, &SessionKeeper::failed, this, openBeside);
    connect(&work.keeper, &SessionKeeper::opened, this, openBeside);
    connect(&work.keeper, &SessionKeeper::stateChanged, this, &SessionPart::refresh);
    connect(&work.edits, &QUndoStack::indexChanged, this, &SessionPart::refresh);
    connect(&work.keeper, &SessionKeeper::saved, this, [this](const QString& path, int leftOut) {
        desk_.work.recent.add(path);
        QString text = tr("Saved the session %1.").arg(QDir::toNativeSeparators(path));
        if (leftOut) text = tr("Saved the session %1. %n pasted pictures are in no file and not part of it.", nullptr, leftOut).arg(QDir::toNativeSeparators(path));
        desk_.messages.showNotice(text);
        if (afterSaving_) std::exchange(afterSaving_, nullptr)();
    });
    connect(&work.keeper, &SessionKeeper::opened, this, [this](const QString& path, const QStringList& problems) {
        desk_.work.recent.add(path);
        if (!problems.isEmpty()) desk_.messages.showError(tr("Parts of the session were left out"), problems.join('\n'));
        desk_.views.setFocus();
    });
    connect(&work.missing, &MissingFiles::changed, this, [this] {
        refresh();
        tellMissing();
    });
    connect(&work.missing, &MissingFiles::located, this, &SessionPart::tellLocated);
    // Photographs that were looked at.
    connect(&work.session, &Session::imageChanged, this, [this](int id) {
        const OpenImage* image = desk_.work.session.current();
        if (image && image->id == id && image->state == LoadState::ready) desk_.work.recent.add(image->path);
        refresh();
    });
    connect(&work.session, &Session::imagesChanged, this, &SessionPart::refresh);
    desk_.mayClose.push_back([this] { return mayClose(); });
    refresh();
}

void SessionPart::makeActions() {
    ActionBook& book = desk_.actions;
    QMenu& file = *book.menu(MenuId::file);
    const auto behind = [&](const char* name) -> QAction* {
        const QList<QAction*> all = file.actions();
        const qsizetype place = all.indexOf(book.find(name));
        return place >= 0 && place + 1 < all.size() ? all[place + 1] : nullptr;
    };
    QAction* open = book.add(MenuId::file, "openSession", tr("Open s&ession…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
                             tr("Photographs, results, marks and settings as they were saved"));
    connect(open, &QAction::triggered, this, &SessionPart::askWhatToOpen);
    recent_ = book.subMenu(MenuId::file, tr("&Recent"));
    recent_->setObjectName(QStringLiteral("recentMenu"));
    connect(recent_, &QMenu::aboutToShow, this, &SessionPart::listRecent);
    locate_ = book.add(MenuId::file, "locate", tr("&Find missing photographs…"), {},
                       tr("Choose a folder; photographs are known again by name and content"));
    connect(locate_, &QAction::triggered, this, &SessionPart::askForFolder);
    save_ = book.add(MenuId::file, "saveSession", tr("Save sessi&on"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
                     tr("Which photographs, what was made from them and how, marks and settings; no pixels"));
    connect(save_, &QAction::triggered, this, &SessionPart::save);
    saveAs_ = book.add(MenuId::file, "saveSessionAs", tr("Save session &as…"), {},
                       tr("The session in another file; the one it was opened from stays as it is"));
    connect(saveAs_, &QAction::triggered, this, &SessionPart::askWhereToSave);
    // Opening beside opening, saving beside saving.
    if (QAction* place = behind("samples")) {
        for (QAction* action : {open, recent_->menuAction(), locate_}) file.insertAction(place, action);
    }
    if (QAction* place = behind("save")) {
        for (QAction* action : {save_, saveAs_}) file.insertAction(place, action);
    }
}

void SessionPart::refresh() {
    const bool any = !desk_.work.session.images().empty();
    save_->setEnabled(any);
    saveAs_->setEnabled(any);
    desk_.window.setWindowModified(desk_.work.keeper.wouldLose());
    const auto missing = desk_.work.missing.list();
    locate_->setEnabled(!missing.empty() && !desk_.work.missing.searching());
    if (missing.empty()) told_ = false;
}

void SessionPart::listRecent() {
    recent_->clear();
    const QStringList paths = desk_.work.recent.paths();
    for (const QString& path : paths) {
        // A path with & in it is not a key.
        QAction* action = recent_->addAction(QFileInfo(path).fileName().replace('&', QStringLiteral("&&")));
        action->setToolTip(QDir::toNativeSeparators(path));
        action->setProperty(kPassingAction, true);
        connect(action, &QAction::triggered, this, [this, path] {
            if (isSessionFile(path.toStdString()))
                openSession(path);
            else
                desk_.work.session.open({path});
        });
    }
    if (paths.isEmpty()) {
        const QString text = desk_.work.settings.keepRecent() ? tr("Nothing was opened yet") : tr("No files are remembered (Preferences)");
        QAction* none = recent_->addAction(text);
        none->setEnabled(false);
        none->setProperty(kPassingAction, true);
        return;
    }
    recent_->addSeparator();
    QAction* clear = recent_->addAction(tr("&Clear this list"));
    clear->setObjectName(QStringLiteral("clearRecent"));
    connect(clear, &QAction::triggered, &desk_.work.recent, &RecentFiles::clear);
}

void SessionPart::openSession(const QString& path, const QStringList& pictures) {
    const auto open = [this, path, pictures] {
        beside_ = pictures;
        desk_.work.keeper.open(path);
    };
    if (!asks(open)) open();
}

void SessionPart::askWhatToOpen() {
    auto* dialog = new QFileDialog(&desk_.window, tr("Open a session"), desk_.work.settings.lastFolder(),
                                   tr("Sessions (*.fovea);;All files (*)"));
    dialog->setObjectName(QStringLiteral("openSessionDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) { openSession(path); });
    dialog->open();
}

void SessionPart::save() {
    if (desk_.work.keeper.path().isEmpty())
        askWhereToSave();
    else
        desk_.work.keeper.save(desk_.work.keeper.path());
}

void SessionPart::askWhereToSave() {
    const QString before = desk_.work.keeper.path();
    auto* dialog = new QFileDialog(&desk_.window, tr("Save the session"),
                                   before.isEmpty() ? desk_.work.settings.lastFolder() : QFileInfo(before).absolutePath(),
                                   tr("Sessions (*.fovea)"));
    dialog->setObjectName(QStringLiteral("saveSessionDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(QStringLiteral("fovea"));
    if (!before.isEmpty()) dialog->selectFile(QFileInfo(before).fileName());
    connect(dialog, &QFileDialog::fileSelected, &desk_.work.keeper, &SessionKeeper::save);
    connect(dialog, &QFileDialog::rejected, this, [this] { afterSaving_ = nullptr; });
    dialog->open();
}

bool SessionPart::asks(std::function<void()> next) {
    if (!desk_.work.settings.askBeforeClosing() || !desk_.work.keeper.wouldLose()) return false;
    if (question_) question_->close();  // the later wish counts
    const QString name = QFileInfo(desk_.work.keeper.path()).fileName();
    question_ = new QMessageBox(QMessageBox::Question, tr("Save the session?"),
                                name.isEmpty() ? tr("Results or marks of this session are in no file yet.")
                                               : tr("%1 has changes that are not saved.").arg(name),
                                QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, &desk_.window);
    question_->setObjectName(QStringLiteral("unsavedQuestion"));
    question_->setInformativeText(tr("A session keeps which photographs were open, what was made from them and how, and the marks."));
    question_->setAttribute(Qt::WA_DeleteOnClose);
    question_->setDefaultButton(QMessageBox::Save);
    connect(question_, &QMessageBox::finished, this, [this, next](int button) {
        if (button == QMessageBox::Discard) {
            next();
        } else if (button == QMessageBox::Save) {
            afterSaving_ = next;
            save();
        }
    });
    question_->open();
    return true;
}

// The close is refused, the question asked, and the window closed once it is answered.
bool SessionPart::mayClose() {
    if (closing_) return true;
    return !asks([this] {
        closing_ = true;
        desk_.window.close();
        closing_ = false;
    });
}

void SessionPart::tellMissing() {
    const auto missing = desk_.work.missing.list();
    if (missing.empty() || told_) return;
    told_ = true;
    QStringList names;
    for (const OpenImage* image : missing) names << image->name;
    QList<MessageChoice> choices{{QStringLiteral("locateMissing"), tr("Find…"), [this] { askForFolder(); }}};
    if (!desk_.work.missing.changedFiles().isEmpty())
        choices << MessageChoice{QStringLiteral("acceptChanged"), tr("Use the changed files"), [this] { desk_.work.missing.acceptChanged(); }};
    desk_.messages.offer(tr("%n photographs of this session are missing or have changed: %1", nullptr, static_cast<int>(missing.size()))
                             .arg(names.join(QStringLiteral(", "))),
                         choices);
}

void SessionPart::askForFolder() {
    // Most were renamed where they are, or went nearby.
    const auto missing = desk_.work.missing.list();
    const QString before = missing.empty() ? QString() : QFileInfo(missing.front()->path).path();
    auto* dialog = new QFileDialog(&desk_.window, tr("Where are the photographs?"),
                                   !before.isEmpty() && QFileInfo(before).isDir() ? before : desk_.work.settings.lastFolder());
    dialog->setObjectName(QStringLiteral("locateDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, &desk_.work.missing, &MissingFiles::locate);
    dialog->open();
}

void SessionPart::tellLocated(int found, int missing, const QStringList& refused) {
    if (found) desk_.work.edits.resetClean();
    refresh();
    if (!refused.isEmpty()) {
        QStringList names;
        for (const QString& path : refused) names << QDir::toNativeSeparators(path);
        desk_.messages.offer(tr("Not taken: these files have the right names, but their content is not that of the session. %1")
                                 .arg(names.join(QStringLiteral(", "))),
                             {{QStringLiteral("acceptChanged"), tr("Use them all the same"), [this] { desk_.work.missing.acceptChanged(); }}});
    } else if (missing) {
        desk_.messages.offer(tr("%n photographs were not found there.", nullptr, missing),
                             {{QStringLiteral("locateMissing"), tr("Look elsewhere…"), [this] { askForFolder(); }}});
    } else {
        desk_.messages.showNotice(tr("%n photographs were found again.", nullptr, found));
    }
}

void SessionPart::offerRestore() {
    const std::vector<LeftSession> left = desk_.work.autosave.leftovers();
    if (left.empty()) return;
    const LeftSession latest = left.front();
    const QString when = QLocale().toString(latest.when, QLocale::ShortFormat);
    const QString photographs = tr("%n photographs", nullptr, latest.photographs);
    const QString what = latest.name.isEmpty() ? photographs : tr("%1 (%2)").arg(latest.name, photographs);
    const QString why = latest.askedToEnd ? tr("Fovea was ended by the system before everything was saved. The session of %1 was kept: %2.")
                                          : tr("Fovea ended unexpectedly. The session of %1 was kept: %2.");
    desk_.messages.offer(why.arg(when, what),
                         {{QStringLiteral("restoreSession"), tr("Restore"), [this, latest] { restore(latest); }},
                          {QStringLiteral("discardSession"), tr("Discard"), [this, latest] {
                               desk_.work.autosave.discard(latest);
                               offerRestore();
                           }}});
}

void SessionPart::restore(const LeftSession& left) {
    const Status status = desk_.work.autosave.restore(left);
    if (!status) desk_.messages.showError(tr("The session could not be restored"), errorText(status.error()));
    offerRestore();
}

}  // namespace fovea
