// Marks on the photographs: the drawing tool, the list, the walk through them, export and import.
#pragma once

#include <QObject>

#include "ui/model/mark_file.h"
#include "ui/widgets/desk.h"

namespace fovea {

class MarksPanel;
class MarksTool;

class MarksPart : public QObject {
    Q_OBJECT
public:
    explicit MarksPart(Desk& desk);

private:
    void makeDrawing(QMenu& menu);
    void makeWalk(QMenu& menu);
    void makeFiles(QMenu& menu);
    void connectAll();
    void refresh();
    void edit(int number);
    void showSelected();
    void askWhereToExport(MarkScope scope);
    void askWhatToImport();

    Desk& desk_;
    MarkModel& marks_;
    MarkFiles* files_;
    MarksTool* tool_;
    MarksPanel* panel_;
    QAction* draw_;
    QList<QAction*> needMark_;   // a selected one
    QList<QAction*> needMarks_;  // of any open photograph
    QAction* export_;
    QAction* import_;
    QAction* previous_;
    QAction* next_;
    QAction* inspect_;
    bool visitWaits_ = false;    // for its photograph to be read
};

}  // namespace fovea
