#include "ui/widgets/parts/view_part.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QMainWindow>
#include <QMenu>

#include "ui/model/labels.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

namespace fovea {

ViewPart::ViewPart(Desk& desk) : QObject(&desk.window), desk_(desk) {
    makeZoom();
    makeCompare();
    makeThemes();
    connect(&desk_.composer, &ViewComposer::composed, this, &ViewPart::refresh);
    connect(&desk_.views, &CompareView::activeChanged, this, &ViewPart::refresh);
    connect(&desk_.views, &CompareView::soloChanged, this, &ViewPart::refresh);
    connect(&desk_.views, &CompareView::viewportChanged, this, [this] {
        const double zoom = desk_.views.viewport().zoom() * desk_.window.devicePixelRatioF() * 100;
        desk_.status.showZoom(desk_.views.count() ? zoom : 0);
    });
    connect(&desk_.views, &CompareView::pointed, this, [this](int view, std::optional<QPointF> retina) {
        desk_.status.showPointer(retina ? desk_.composer.textAt(view, *retina) : QString());
    });
    connect(&desk_.views, &CompareView::closeAsked, &desk_.work.session, &Session::closeResult);
    refresh();
}

void ViewPart::makeZoom() {
    ActionBook& book = desk_.actions;
    CompareView& views = desk_.views;
    QAction* fit = book.add(MenuId::view, "fit", tr("&Fit"), QKeySequence(Qt::Key_F));
    fit->setIcon(icon(Glyph::fit));
    connect(fit, &QAction::triggered, &views, &CompareView::fit);
    QAction* actual = book.add(MenuId::view, "actualSize", tr("&Actual size (1:1)"), QKeySequence(Qt::Key_Z));
    actual->setIcon(icon(Glyph::actualSize));
    connect(actual, &QAction::triggered, &views, &CompareView::showActualSize);
    QAction* in = book.addForViews(MenuId::view, "zoomIn", tr("Zoom &in"),
                                   {QKeySequence(Qt::Key_Plus), QKeySequence(Qt::Key_Equal)});
    in->setIcon(icon(Glyph::zoomIn));
    connect(in, &QAction::triggered, &views, [&views] { views.zoomBy(1.25); });
    QAction* out = book.addForViews(MenuId::view, "zoomOut", tr("Zoom &out"), {QKeySequence(Qt::Key_Minus)});
    out->setIcon(icon(Glyph::zoomOut));
    connect(out, &QAction::triggered, &views, [&views] { views.zoomBy(0.8); });
    zoom_ = {fit, actual, out, in};
    for (QAction* action : zoom_) book.addTool(ToolSpot::zoom, action, Qt::ToolButtonIconOnly);
}

void ViewPart::makeCompare() {
    ActionBook& book = desk_.actions;
    CompareView& views = desk_.views;
    sideBySide_ = book.add(MenuId::compare, "sideBySide", tr("&Side by side"), QKeySequence(Qt::Key_A));
    sideBySide_->setIcon(icon(Glyph::sideBySide));
    connect(sideBySide_, &QAction::triggered, &views, [&views] { views.setSolo({}); });
    blink_ = book.addForViews(MenuId::compare, "blink", tr("&Blink result and original"), {QKeySequence(Qt::Key_Space)});
    blink_->setIcon(icon(Glyph::blink));
    connect(blink_, &QAction::triggered, &views, &CompareView::blink);
    book.addTool(ToolSpot::layout, sideBySide_, Qt::ToolButtonTextBesideIcon, tr("Side by side"));
    book.addTool(ToolSpot::compare, blink_, Qt::ToolButtonTextBesideIcon, tr("Blink"));
    book.separator(MenuId::compare);
    QMenu* alone = book.subMenu(MenuId::compare, tr("One view &alone"));
    for (int i = 0; i < CompareView::kMaxViews; ++i) {
        QAction* action = book.addTo(*alone, "", i ? tr("View &%1 alone").arg(i) : tr("The &original alone"),
                                     QKeySequence(static_cast<Qt::Key>(Qt::Key_0 + i)));
        action->setObjectName(QStringLiteral("solo%1").arg(i));
        connect(action, &QAction::triggered, &views, [&views, i] { views.toggleSolo(i); });
        solo_ << action;
    }
    book.separator(MenuId::compare);
    results_ = book.subMenu(MenuId::compare, tr("&Results of this photograph"));
    connect(results_, &QMenu::aboutToShow, this, &ViewPart::listResults);
    closeResult_ =
        book.add(MenuId::compare, "closeResult", tr("&Close result"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W));
    connect(closeResult_, &QAction::triggered, this,
            [this] { desk_.work.session.closeResult(desk_.composer.activeResult()); });
}

void ViewPart::makeThemes() {
    desk_.actions.separator(MenuId::view);
    QActionGroup* themes = desk_.actions.choices(
        MenuId::view, tr("&Theme"),
        {{tr("&Dark"), "dark"}, {tr("&Light"), "light"}, {tr("Like the &system"), "system"}});
    for (QAction* action : themes->actions())
        action->setChecked(action->data().toString() == desk_.work.settings.theme());
    connect(themes, &QActionGroup::triggered, this, [this](QAction* action) {
        desk_.work.settings.setTheme(action->data().toString());
        applyTheme(*static_cast<QApplication*>(QApplication::instance()), desk_.work.settings.theme());
    });
}

void ViewPart::refresh() {
    const OpenImage* image = desk_.work.session.current();
    const ResultEntry* entry = desk_.work.session.result(desk_.composer.activeResult());
    for (QAction* action : zoom_) action->setEnabled(image && image->state == LoadState::ready);
    const int views = desk_.views.count();
    for (int i = 0; i < solo_.size(); ++i) solo_[i]->setEnabled(i < views && views > 1);
    sideBySide_->setEnabled(views > 1 && desk_.views.solo().has_value());
    blink_->setEnabled(views > 1);
    closeResult_->setEnabled(entry);
    results_->setEnabled(image && !image->results.empty());
    if (!image) desk_.status.showZoom(0);
    const bool done = entry && entry->ready() && !entry->restored->steps.empty();
    desk_.status.showDevice(done ? QString::fromStdString(entry->restored->steps.back().device + " · " +
                                                          entry->restored->steps.back().precision)
                                 : QString());
}

void ViewPart::listResults() {
    results_->clear();
    const OpenImage* image = desk_.work.session.current();
    if (!image) return;
    for (const auto& entry : image->results) {
        QAction* action = results_->addAction(labelOf(*entry));
        action->setCheckable(true);
        action->setChecked(entry->shown);
        connect(action, &QAction::toggled, this, [this, id = entry->id](bool shown) {
            if (shown)
                desk_.work.session.showResult(id);
            else
                desk_.work.session.hideResult(id);
        });
    }
}

}  // namespace fovea
