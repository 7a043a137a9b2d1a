// Where the views look and how many of them are seen: zoom, moves, rotation, layouts; the theme.
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
    void makeThemes();
    void refresh();

    Desk& desk_;
    QList<QAction*> zoom_;   // with the moves and turns: need a picture
    QList<QAction*> layouts_;
    QAction* upright_;
    QAction* together_;
};

}  // namespace fovea
