// The marks of the photograph in a list, edited in place; selecting one shows it in all views. Above it how far the walk
// through all open photographs has come.
#pragma once

#include <QWidget>
#include <utility>

#include "ui/model/mark_list.h"

class QAction;
class QLabel;
class QTableView;
class QToolButton;

namespace fovea {

class MarksPanel : public QWidget {
    Q_OBJECT
public:
    struct Actions {
        QAction* previous;
        QAction* next;
        QAction* inspect;
        QAction* exportMarks;
        QAction* import;
    };
    // `session` for where the marks are; the actions get buttons here.
    MarksPanel(MarkModel& marks, const Session& session, const Actions& actions, QWidget* parent = nullptr);
    // Opens the editor of the selected mark's name or note.
    void edit(MarkList::Column column);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void fitColumns();
    void followSelection();
    void visit(int row);
    QToolButton* button(QAction* action);

    MarkModel& marks_;
    const Session& session_;
    MarkList* list_;
    QLabel* progress_;
    QTableView* table_;
    QLabel* empty_;
    std::pair<int, int> fitted_{0, 0};  // widths of name and verdict
    bool following_ = false;  // the list is told, not asked
};

}  // namespace fovea
