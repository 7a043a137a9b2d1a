// Figures of the pictures against a reference: the panels, the choice of reference and label, the worst region, and the
// table on its way out of the window.
#pragma once

#include <QObject>

#include "ui/widgets/desk.h"

namespace fovea {

class FiguresPanel;
class FlashBox;

class MeasurePart : public QObject {
    Q_OBJECT
public:
    explicit MeasurePart(Desk& desk);

private:
    void makeActions();
    void makePanels();
    void refresh();
    void askForReference();
    void askForReferenceFile();
    void askForLabel();
    void findWorst();
    void showWorst(const WorstPlace& place);
    void activate(int pictureId);
    void copyTable();
    void askWhereToExport();
    void exportTo(const QString& path);

    Desk& desk_;
    FiguresPanel* figures_ = nullptr;
    FlashBox* box_;
    QAction* reference_;
    QAction* original_;
    QAction* label_;
    QAction* worst_;
    QAction* copy_;
    QAction* export_;
};

}  // namespace fovea
