// What is laid over the pictures: saliency and vessels, with their panel, keys, legend and value under the pointer.
#pragma once

#include <QObject>

#include "ui/widgets/desk.h"

namespace fovea {

class OverlayPart : public QObject {
    Q_OBJECT
public:
    explicit OverlayPart(Desk& desk);

private:
    void makeActions();
    void lay(std::vector<ViewContent>& contents) const;
    void refresh();

    Desk& desk_;
    OverlayModel& overlays_;
    QAction* saliency_;
    QAction* vessels_;
};

}  // namespace fovea
