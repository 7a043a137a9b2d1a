#include "ui/widgets/parts/overlay_part.h"

#include <QAction>
#include <QMainWindow>
#include <cmath>

#include "ui/widgets/icons.h"
#include "ui/widgets/overlay_panel.h"

namespace fovea {

OverlayPart::OverlayPart(Desk& desk) : QObject(&desk.window), desk_(desk), overlays_(desk.work.overlays) {
    makeActions();
    auto* panel = new OverlayPanel(overlays_, &desk_.window);
    desk_.panels.add(PanelPlace::side, tr("Overlays"), "overlayDock", panel);
    connect(panel, &OverlayPanel::coloursChosen, this,
            [this](const QString& name) { desk_.work.settings.setColourMap(name); });
    connect(&overlays_, &OverlayModel::changed, &desk_.composer, &ViewComposer::refresh);
    connect(&overlays_, &OverlayModel::failed, &desk_.messages, &MessageBar::showError);
    connect(&desk_.composer, &ViewComposer::composed, this, &OverlayPart::refresh);
    desk_.composer.add(ViewComposer::Stage::layers, [this](std::vector<ViewContent>& contents) { lay(contents); });
    desk_.composer.addNote([this](const ViewContent& content, QPointF retina) {
        const ResultEntry* entry = desk_.work.session.result(content.resultId);
        const int scale = entry ? entry->scale : 1;
        const auto value = overlays_.saliencyAt(content.pictureId, static_cast<int>(std::floor(retina.x() * scale)),
                                                static_cast<int>(std::floor(retina.y() * scale)));
        return value ? tr("saliency %1").arg(*value, 0, 'f', 2) : QString();
    });
    refresh();
}

void OverlayPart::makeActions() {
    ActionBook& book = desk_.actions;
    book.separator(MenuId::view);
    saliency_ = book.add(MenuId::view, "saliency", tr("&Saliency heat map"), QKeySequence(Qt::Key_S));
    saliency_->setCheckable(true);
    saliency_->setIcon(icon(Glyph::saliency));
    connect(saliency_, &QAction::toggled, &overlays_, [this](bool shown) {
        if (shown != overlays_.saliencyOn()) overlays_.setSaliencyOn(shown);
    });
    vessels_ = book.add(MenuId::view, "vessels", tr("&Vessels"), QKeySequence(Qt::Key_V));
    vessels_->setCheckable(true);
    vessels_->setIcon(icon(Glyph::vessels));
    connect(vessels_, &QAction::triggered, &overlays_, [this](bool shown) { overlays_.setVesselsOn(shown); });
    book.addTool(ToolSpot::overlays, saliency_, Qt::ToolButtonTextBesideIcon, tr("Saliency"));
    book.addTool(ToolSpot::overlays, vessels_, Qt::ToolButtonTextBesideIcon, tr("Vessels"));
}

void OverlayPart::lay(std::vector<ViewContent>& contents) const {
    for (ViewContent& content : contents) {
        const ResultEntry* entry = desk_.work.session.result(content.resultId);
        // Not over a map, nor over what is not there yet.
        if (content.kind == ViewKind::derived || (entry && !entry->image())) continue;
        if (SharedPyramid heat = overlays_.saliency(content.pictureId)) {
            content.layers.push_back({std::move(heat), overlays_.opacity()});
            content.legends.push_back({.title = overlays_.legendTitle(), .unit = {}, .colours = overlays_.colours(), .threshold = {}});
        }
        if (SharedPyramid vessels = overlays_.vessels())
            content.layers.push_back({std::move(vessels), overlays_.vesselOpacity()});
    }
}

void OverlayPart::refresh() {
    const OpenImage* image = desk_.work.session.current();
    saliency_->setEnabled(image && image->state == LoadState::ready);
    vessels_->setEnabled(overlays_.vesselsThere());
    saliency_->setChecked(overlays_.saliencyOn());
    vessels_->setChecked(overlays_.vesselsOn() && overlays_.vesselsThere());
}

}  // namespace fovea
