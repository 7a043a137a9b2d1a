#include "ui/widgets/panel_title.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "ui/widgets/icons.h"

namespace fovea {

PanelTitle::PanelTitle(QDockWidget* panel) : QWidget(panel) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 6, 6, 2);
    auto* label = new QLabel(panel->windowTitle(), this);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    auto* close = new QToolButton(this);
    close->setObjectName(panel->objectName() + QStringLiteral("Close"));
    close->setIcon(icon(Glyph::close));
    close->setIconSize({12, 12});
    close->setProperty("flat", true);
    close->setToolTip(tr("Put this panel away; the menu Window brings it back"));
    close->setAccessibleName(tr("Close the panel %1").arg(panel->windowTitle()));
    close->setFocusPolicy(Qt::TabFocus);
    row->addWidget(label, 1);
    row->addWidget(close);
    connect(close, &QToolButton::clicked, panel, &QDockWidget::close);
}

}  // namespace fovea
