#include "ui/widgets/panel_title.h"

#include <QAction>
#include <QDockWidget>
#include <QHBoxLayout>
#include <QMainWindow>
#include <QMenu>
#include <QToolButton>

#include "ui/widgets/icons.h"

namespace fovea {

PanelTitle::PanelTitle(QDockWidget* panel) : QWidget(panel) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(7, 6, 6, 2);
    auto* name = new QToolButton(this);
    name->setObjectName(panel->objectName() + QStringLiteral("Title"));
    name->setText(panel->windowTitle());
    name->setProperty("flat", true);
    name->setFocusPolicy(Qt::TabFocus);
    QFont bold = name->font();
    bold.setBold(true);
    name->setFont(bold);
    auto* others = new QMenu(name);
    // The tabs above may have no room for every name.
    connect(others, &QMenu::aboutToShow, panel, [others, panel] {
        others->clear();
        auto* window = qobject_cast<QMainWindow*>(panel->parentWidget());
        if (!window) return;
        for (QDockWidget* other : window->tabifiedDockWidgets(panel))
            QObject::connect(others->addAction(other->toggleViewAction()->text()), &QAction::triggered, other, [other] {
                other->show();
                other->raise();
            });
    });
    name->setMenu(others);
    name->setPopupMode(QToolButton::InstantPopup);
    name->setToolTip(tr("Other panels that have this place"));
    name->setAccessibleName(tr("%1: choose another panel").arg(panel->windowTitle()));
    auto* close = new QToolButton(this);
    close->setObjectName(panel->objectName() + QStringLiteral("Close"));
    close->setIcon(icon(Glyph::close));
    close->setIconSize({12, 12});
    close->setProperty("flat", true);
    close->setToolTip(tr("Put this panel away; the menu Window brings it back"));
    close->setAccessibleName(tr("Close the panel %1").arg(panel->windowTitle()));
    close->setFocusPolicy(Qt::TabFocus);
    row->addWidget(name);
    row->addStretch(1);
    row->addWidget(close);
    connect(close, &QToolButton::clicked, panel, &QDockWidget::close);
}

}  // namespace fovea
