#include "ui/widgets/overlay_panel.h"

#include <QFrame>
#include <QVBoxLayout>

#include "ui/widgets/overlay_editor.h"

namespace fovea {

OverlayPanel::OverlayPanel(OverlayModel& model, QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("overlayPanel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 4, 10, 8);
    column->setSpacing(8);
    for (int index = 0; index < kOverlays; ++index) {
        auto* editor = new OverlayEditor(model, index, this);
        connect(editor, &OverlayEditor::coloursChosen, this, &OverlayPanel::coloursChosen);
        column->addWidget(editor);
    }
    column->addStretch(1);
}

}  // namespace fovea
