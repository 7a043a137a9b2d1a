// Following the vessels from places that the user chooses in a view, and the menu of a place.
#pragma once

#include <QObject>

#include "ui/widgets/desk.h"

namespace fovea {

class TrackPart : public QObject, public ViewPainter {
    Q_OBJECT
public:
    explicit TrackPart(Desk& desk);
    // The chosen places, as long as no run started from them.
    void paintOver(QPainter& painter, const ImageView& view) override;

private:
    struct Place {
        int view = 0;
        QPointF retina;
    };
    void makeActions();
    // Under the pointer; away from the pictures the middle of the active view stands for it.
    Place here() const;
    void showMenu(const Place& place, QPoint global);
    void addSeed(const Place& place);
    // In the picture of a view; false when it cannot be run.
    bool track(int view, const QList<QPointF>& places);
    PipelineStep step() const;
    void refresh();

    Desk& desk_;
    TrackingSeeds& seeds_;
    std::optional<Place> pointed_;
    QAction* trackHere_;
    QAction* addSeed_;
    QAction* trackSeeds_;
    QAction* forget_;
};

}  // namespace fovea
