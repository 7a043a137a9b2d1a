// What is laid over the pictures: maps in two layers, with their panel, keys, legends and values under the pointer.
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
    bool mayCarry(const ViewContent& content) const;
    void lay(std::vector<ViewContent>& contents) const;
    void refresh();

    Desk& desk_;
    OverlayModel& overlays_;
    QAction* saliency_;
    QAction* vessels_;
};

}  // namespace fovea
