#include "ui/widgets/parts/inspector_part.h"

#include <QAction>
#include <QMainWindow>

#include "ui/widgets/inspector_window.h"

namespace fovea {

InspectorPart::InspectorPart(Desk& desk)
    : QObject(&desk.window),
      desk_(desk),
      model_(new InspectorModel(desk.work.session, desk.work.marks, desk.work.measures, this)) {
    if (QAction* inspect = desk_.actions.find("inspect")) connect(inspect, &QAction::triggered, this, &InspectorPart::open);
}

void InspectorPart::open() {
    Workspace& work = desk_.work;
    if (!window_) {
        window_ = new InspectorWindow(*model_, work.marks, work.session, work.edits, &desk_.window);
        connect(window_, &InspectorWindow::copied, this, [this] {
            desk_.messages.showNotice(tr("Copied the inspected region with its names, marks and figures."));
        });
    }
    if (!work.marks.selected()) work.marks.step(MarkStep::nextOpen) || work.marks.step(MarkStep::next);
    window_->show();
    window_->raise();
    window_->activateWindow();
}

}  // namespace fovea
