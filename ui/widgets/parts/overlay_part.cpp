#include "ui/widgets/parts/overlay_part.h"

#include <QAction>
#include <QMainWindow>

#include "core/jobs/restore.h"
#include "ui/model/labels.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/overlay_panel.h"

namespace fovea {

namespace {
// The result whose map is laid over the pictures: the chosen one, or for vessels the latest. None: what is computed from
// each picture itself.
const ResultEntry* sourceOf(const Overlay& overlay, const Session& session) {
    if (const ResultEntry* chosen = session.result(overlay.source)) return chosen;
    const OpenImage* image = session.current();
    if (!image || !isVessels(overlay.kind)) return nullptr;
    for (auto entry = image->results.rbegin(); entry != image->results.rend(); ++entry)
        if ((*entry)->ready() && (overlay.kind == OverlayKind::graph ? (*entry)->graph != nullptr : (*entry)->task == Task::segment)) return entry->get();
    return nullptr;
}
}  // namespace

OverlayPart::OverlayPart(Desk& desk) : QObject(&desk.window), desk_(desk), overlays_(desk.work.overlays) {
    makeActions();
    auto* panel = new OverlayPanel(overlays_, &desk_.window);
    desk_.panels.add(PanelPlace::side, tr("Overlays"), "overlayDock", panel);
    connect(panel, &OverlayPanel::coloursChosen, this,
            [this](const QString& name) { desk_.work.settings.setColourMap(name); });
    connect(&overlays_, &OverlayModel::changed, &desk_.composer, &ViewComposer::refresh);
    connect(&overlays_, &OverlayModel::failed, &desk_.messages, &MessageBar::showError);
    connect(&overlays_, &OverlayModel::noticed, &desk_.messages, &MessageBar::showNotice);
    connect(&desk_.composer, &ViewComposer::composed, this, &OverlayPart::refresh);
    desk_.composer.add(ViewComposer::Stage::layers, [this](std::vector<ViewContent>& contents) { lay(contents); });
    desk_.composer.addNote([this](const ViewContent& content, QPointF retina) {
        QStringList values;
        if (mayCarry(content))
            for (int index = 0; index < kOverlays; ++index)
                if (const auto value = overlays_.valueAt(index, content.pictureId, retina))
                    values << QStringLiteral("%1 %2").arg(overlays_.title(index), overlays_.valueText(index, *value));
        return values.join(QStringLiteral("  ·  "));
    });
    refresh();
}

// Not over a map, nor over what is not there yet.
bool OverlayPart::mayCarry(const ViewContent& content) const {
    const ResultEntry* entry = desk_.work.session.result(content.resultId);
    return content.kind != ViewKind::derived && content.pyramid && (!entry || entry->image());
}

void OverlayPart::makeActions() {
    ActionBook& book = desk_.actions;
    book.separator(MenuId::view);
    saliency_ = book.add(MenuId::view, "saliency", tr("&Saliency heat map"), QKeySequence(Qt::Key_S),
                         tr("Lay over every picture where it has structure: isophote curvature and local entropy"));
    saliency_->setCheckable(true);
    saliency_->setIcon(icon(Glyph::saliency));
    connect(saliency_, &QAction::triggered, &overlays_, [this](bool shown) { overlays_.setSaliencyOn(shown); });
    vessels_ = book.add(MenuId::view, "vessels", tr("&Vessels"), QKeySequence(Qt::Key_V),
                        tr("Lay the vessels over every picture; they are looked for when that was not done yet"));
    vessels_->setCheckable(true);
    vessels_->setIcon(icon(Glyph::vessels));
    connect(vessels_, &QAction::triggered, &overlays_, [this](bool shown) { overlays_.setVesselsOn(shown); });
    book.addTool(ToolSpot::overlays, saliency_, Qt::ToolButtonTextBesideIcon, tr("Saliency"));
    book.addTool(ToolSpot::overlays, vessels_, Qt::ToolButtonTextBesideIcon, tr("Vessels"));
}

void OverlayPart::lay(std::vector<ViewContent>& contents) const {
    for (ViewContent& content : contents) {
        if (!mayCarry(content)) continue;
        for (int index = 0; index < kOverlays; ++index) {
            SharedPyramid pyramid = overlays_.pyramid(index, content.pictureId);
            if (!pyramid) {
                if (overlays_.making(index)) content.notes << tr("%1 is being made…").arg(overlays_.title(index));
                continue;
            }
            const Overlay& overlay = overlays_.overlay(index);
            // The original with a network's map over it is no longer only the original, on the screen and in copies of it.
            const ResultEntry* source = sourceOf(overlay, desk_.work.session);
            if (source && usesTraining(source->pipeline))
                content.notes << tr("%1: AI overlay by %2 – not for diagnosis").arg(OverlayModel::nameOf(index), labelOf(*source));
            else
                content.notes << tr("%1: computed overlay – display only").arg(OverlayModel::nameOf(index));
            content.layers.push_back({std::move(pyramid), overlay.opacity});
            Legend legend{.title = overlays_.title(index),
                          .unit = unitOf(overlay.kind),
                          .low = overlay.look.low,
                          .high = overlay.look.high,
                          .colours = overlay.look.colours,
                          .fades = isSingle(overlay.look.colours) && !isLine(overlay.kind),
                          .threshold = {}};
            if (overlay.look.threshold > 0) legend.threshold = overlay.look.threshold;
            content.legends.push_back(std::move(legend));
        }
    }
}

void OverlayPart::refresh() {
    const OpenImage* image = desk_.work.session.current();
    const bool ready = image && image->state == LoadState::ready;
    saliency_->setEnabled(ready);
    vessels_->setEnabled(ready && (!overlays_.vesselMethod().isEmpty() || overlays_.vesselsOn()));
    saliency_->setChecked(overlays_.saliencyOn());
    vessels_->setChecked(overlays_.vesselsOn());
}

}  // namespace fovea
