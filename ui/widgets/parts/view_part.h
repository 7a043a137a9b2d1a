// Where the views look and which of them are seen: zoom, one view alone, side by side, blinking, the results shown.
#pragma once

#include <QObject>

#include "ui/widgets/desk.h"

namespace fovea {

class ViewPart : public QObject {
    Q_OBJECT
public:
    explicit ViewPart(Desk& desk);

private:
    void makeZoom();
    void makeMoves();
    void makeTurns();
    void makeLayouts();
    void makeCompare();
    void makeThemes();
    void refresh();
    void listResults();

    Desk& desk_;
    QList<QAction*> zoom_;   // with the moves and turns: need a picture
    QList<QAction*> layouts_;
    QAction* upright_;
    QAction* together_;
    QList<QAction*> solo_;  // the original, then the others
    QAction* sideBySide_;
    QAction* blink_;
    QAction* closeResult_;
    QMenu* results_;  // filled when it is opened
};

}  // namespace fovea
