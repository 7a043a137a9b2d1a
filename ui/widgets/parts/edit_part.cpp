#include "ui/widgets/parts/edit_part.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>
#include <QUndoView>

#include "ui/widgets/action_list.h"

namespace fovea {

EditPart::EditPart(Desk& desk) : QObject(&desk.window), desk_(desk) {
    ActionBook& book = desk_.actions;
    QUndoStack& edits = desk_.work.edits;
    undo_ = book.add(MenuId::edit, "undo", tr("&Undo"), QKeySequence::Undo);
    redo_ = book.add(MenuId::edit, "redo", tr("&Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    undo_->setProperty(kLastingText, undo_->text());
    redo_->setProperty(kLastingText, redo_->text());
    connect(undo_, &QAction::triggered, &edits, &QUndoStack::undo);
    connect(redo_, &QAction::triggered, &edits, &QUndoStack::redo);
    book.separator(MenuId::edit);
    auto* history = new QUndoView(&edits, &desk_.window);
    history->setObjectName(QStringLiteral("history"));
    history->setAccessibleName(tr("History of steps"));
    history->setEmptyLabel(tr("As it was at the beginning"));
    history->setToolTip(tr("Choose a step to go back or forward to it"));
    // Asked for when it is wanted: not a tab that takes room from the others.
    desk_.panels.add(PanelPlace::bottom, tr("History"), "historyDock", history);
    connect(&edits, &QUndoStack::indexChanged, this, &EditPart::refresh);
    refresh();
}

void EditPart::refresh() {
    const QUndoStack& edits = desk_.work.edits;
    undo_->setEnabled(edits.canUndo());
    redo_->setEnabled(edits.canRedo());
    undo_->setText(edits.canUndo() ? tr("&Undo: %1").arg(edits.undoText()) : tr("&Undo"));
    redo_->setText(edits.canRedo() ? tr("&Redo: %1").arg(edits.redoText()) : tr("&Redo"));
    undo_->setToolTip(edits.canUndo() ? tr("Take back: %1").arg(edits.undoText()) : tr("Nothing was changed yet"));
    redo_->setToolTip(edits.canRedo() ? tr("Do again: %1").arg(edits.redoText()) : tr("Nothing was taken back"));
}

}  // namespace fovea
