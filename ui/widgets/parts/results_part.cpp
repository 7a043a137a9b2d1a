#include "ui/widgets/parts/results_part.h"

#include <QAction>
#include <QMainWindow>

#include "ui/widgets/results_panel.h"

namespace fovea {

ResultsPart::ResultsPart(Desk& desk) : QObject(&desk.window) {
    auto* panel = new ResultsPanel(desk.work.session, &desk.window);
    desk.panels.add(PanelPlace::side, tr("Results"), "resultsDock", panel);
    connect(panel, &ResultsPanel::lookedAt, this, [&desk](int resultId) {
        for (int i = 0; i < desk.views.count(); ++i)
            if (desk.views.view(i)->content().resultId == resultId) desk.views.setActive(i);
    });
}

}  // namespace fovea
