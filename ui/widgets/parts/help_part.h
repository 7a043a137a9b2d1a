// Help with pictures, the sheet of keys, the search for an action, the tour, and what Fovea is.
#pragma once

#include <QObject>
#include <QPointer>

#include "ui/widgets/desk.h"
#include "ui/widgets/tour.h"

namespace fovea {

class HelpPart : public QObject {
    Q_OBJECT
public:
    explicit HelpPart(Desk& desk);
    // To those who have not seen it yet.
    void offerTour();

private:
    void makeActions();
    void showHelp();
    void showAbout();
    void startTour();
    std::vector<TourStep> tourSteps();
    void enlargeForTour();

    Desk& desk_;
    QPointer<Tour> tour_;
};

}  // namespace fovea
