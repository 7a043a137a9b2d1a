#include "ui/widgets/parts/view_part.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QMainWindow>
#include <QMenu>

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

namespace fovea {

namespace {
constexpr double kStepPx = 60;
}

ViewPart::ViewPart(Desk& desk) : QObject(&desk.window), desk_(desk) {
    makeZoom();
    makeMoves();
    makeTurns();
    makeLayouts();
    makeThemes();
    connect(&desk_.composer, &ViewComposer::composed, this, &ViewPart::refresh);
    connect(&desk_.views, &CompareView::activeChanged, this, &ViewPart::refresh);
    connect(&desk_.views, &CompareView::soloChanged, this, &ViewPart::refresh);
    connect(&desk_.views, &CompareView::layoutChanged, this, &ViewPart::refresh);
    connect(&desk_.views, &CompareView::viewportChanged, this, [this] {
        const double zoom = desk_.views.viewport().zoom() * desk_.window.devicePixelRatioF() * 100;
        desk_.status.showZoom(desk_.views.count() ? zoom : 0);
        upright_->setEnabled(desk_.views.viewport().rotation() != 0);
        together_->setEnabled(desk_.views.anyOffset());
    });
    connect(&desk_.views, &CompareView::pointed, this, [this](int view, std::optional<QPointF> retina) {
        desk_.status.showPointer(retina ? desk_.composer.textAt(view, *retina) : QString());
    });
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
    // In and out are the wheel and the keys + and -; the tool bar has room for the jumps.
    for (QAction* action : {fit, actual}) book.addTool(ToolSpot::zoom, action, Qt::ToolButtonIconOnly);
}

void ViewPart::makeMoves() {
    ActionBook& book = desk_.actions;
    CompareView& views = desk_.views;
    QMenu* moves = book.subMenu(MenuId::view, tr("&Move"));
    struct Move {
        const char* name;
        const char* aloneName;
        QString text;
        QString aloneText;
        Qt::Key key;
        QPointF delta;  // of the picture
    };
    const Move kMoves[] = {
        {"panLeft", "aloneLeft", tr("Look &left"), tr("This view alone: left"), Qt::Key_Left, {kStepPx, 0}},
        {"panRight", "aloneRight", tr("Look &right"), tr("This view alone: right"), Qt::Key_Right, {-kStepPx, 0}},
        {"panUp", "aloneUp", tr("Look &up"), tr("This view alone: up"), Qt::Key_Up, {0, kStepPx}},
        {"panDown", "aloneDown", tr("Look &down"), tr("This view alone: down"), Qt::Key_Down, {0, -kStepPx}}};
    for (const Move& move : kMoves) {
        QAction* all = book.addForViews(MenuId::view, move.name, move.text, {QKeySequence(move.key)});
        connect(all, &QAction::triggered, &views, [&views, delta = move.delta] { views.panBy(delta); });
        zoom_ << all;
        desk_.actions.menu(MenuId::view)->removeAction(all);
        moves->addAction(all);
    }
    moves->addSeparator();
    for (const Move& move : kMoves) {
        QAction* alone = book.addForViews(MenuId::view, move.aloneName, move.aloneText,
                                          {QKeySequence(Qt::SHIFT | move.key)},
                                          tr("Also by dragging with Shift held. How far is said on the view."));
        connect(alone, &QAction::triggered, &views,
                [&views, delta = move.delta / kStepPx] { views.panAlone(views.active(), delta); });
        zoom_ << alone;
        desk_.actions.menu(MenuId::view)->removeAction(alone);
        moves->addAction(alone);
    }
    together_ = book.addTo(*moves, "resetOffsets", tr("All views &together again"), QKeySequence(Qt::SHIFT | Qt::Key_A),
                           tr("Takes back what single views were moved"));
    connect(together_, &QAction::triggered, &views, &CompareView::resetOffsets);
}

void ViewPart::makeTurns() {
    ActionBook& book = desk_.actions;
    CompareView& views = desk_.views;
    QMenu* turns = book.subMenu(MenuId::view, tr("T&urn"));
    const auto turn = [&](const char* name, const QString& text, const QKeySequence& keys, double degrees) {
        QAction* action = book.addTo(*turns, name, text, keys, tr("Display only. The wheel with Alt held turns freely."));
        connect(action, &QAction::triggered, &views, [&views, degrees] { views.rotateBy(degrees); });
        zoom_ << action;
    };
    turn("turnRight", tr("A quarter to the &right"), QKeySequence(Qt::Key_Period), 90);
    turn("turnLeft", tr("A quarter to the &left"), QKeySequence(Qt::Key_Comma), -90);
    turn("turnRightFine", tr("One degree r&ight"), QKeySequence(Qt::ALT | Qt::Key_Period), 1);
    turn("turnLeftFine", tr("One degree l&eft"), QKeySequence(Qt::ALT | Qt::Key_Comma), -1);
    upright_ = book.addTo(*turns, "upright", tr("&Upright again"), QKeySequence(Qt::SHIFT | Qt::Key_F));
    connect(upright_, &QAction::triggered, &views, [&views] { views.rotateTo(0); });
}

void ViewPart::makeLayouts() {
    ActionBook& book = desk_.actions;
    CompareView& views = desk_.views;
    QMenu* menu = book.subMenu(MenuId::view, tr("&Layout"));
    auto* group = new QActionGroup(this);
    struct Choice {
        const char* name;
        QString text;
        Glyph glyph;
        ViewLayout layout;
        Qt::Key key;
    };
    const Choice kChoices[] = {
        {"layoutAutomatic", tr("&All views"), Glyph::sideBySide, ViewLayout::automatic, Qt::Key_0},
        {"layout1", tr("&One view"), Glyph::layout1, ViewLayout::one, Qt::Key_1},
        {"layout2", tr("&Two views"), Glyph::layout2, ViewLayout::two, Qt::Key_2},
        {"layout4", tr("&Four views"), Glyph::layout4, ViewLayout::four, Qt::Key_4},
        {"layout9", tr("&Nine views"), Glyph::layout9, ViewLayout::nine, Qt::Key_9}};
    for (const Choice& choice : kChoices) {
        QAction* action = book.addTo(*menu, choice.name, choice.text, QKeySequence(Qt::ALT | choice.key),
                                     choice.layout == ViewLayout::automatic
                                         ? tr("All views, each as large as can be")
                                         : tr("The original keeps its place; Page Up and Page Down show the other views"));
        action->setCheckable(true);
        action->setIcon(icon(choice.glyph));
        action->setChecked(choice.layout == ViewLayout::automatic);
        group->addAction(action);
        connect(action, &QAction::triggered, &views, [&views, layout = choice.layout] { views.setLayout(layout); });
        layouts_ << action;
        if (choice.layout != ViewLayout::automatic) book.addTool(ToolSpot::layout, action, Qt::ToolButtonIconOnly);
    }
    connect(&views, &CompareView::layoutChanged, this,
            [this] { layouts_[static_cast<int>(desk_.views.layout())]->setChecked(true); });
    const auto step = [&](const char* name, const QString& text, Qt::Key key, int by) {
        QAction* action = book.addTo(*menu, name, text, QKeySequence(key));
        connect(action, &QAction::triggered, &views, [&views, by] { views.activateNext(by); });
        zoom_ << action;
    };
    menu->addSeparator();
    step("nextView", tr("Ne&xt view"), Qt::Key_PageDown, 1);
    step("previousView", tr("&Previous view"), Qt::Key_PageUp, -1);
}

void ViewPart::makeThemes() {
    desk_.actions.separator(MenuId::view);
    QActionGroup* themes = desk_.actions.choices(
        MenuId::view, tr("&Theme"),
        {{tr("&Dark"), "dark"}, {tr("&Light"), "light"}, {tr("Like the &system"), "system"}});
    for (QAction* action : themes->actions())
        action->setChecked(action->data().toString() == desk_.work.settings.theme());
    connect(desk_.actions.menu(MenuId::view), &QMenu::aboutToShow, themes, [this, themes] {
        for (QAction* action : themes->actions()) action->setChecked(action->data().toString() == desk_.work.settings.theme());
    });
    connect(themes, &QActionGroup::triggered, this, [this](QAction* action) {
        desk_.work.settings.setTheme(action->data().toString());
        applyTheme(*static_cast<QApplication*>(QApplication::instance()), desk_.work.settings.theme());
    });
}

void ViewPart::refresh() {
    const OpenImage* image = desk_.work.session.current();
    const ResultEntry* entry = desk_.work.session.result(desk_.composer.activeResult());
    for (QAction* action : zoom_) action->setEnabled(image && image->state == LoadState::ready);
    if (!image) desk_.status.showZoom(0);
    const bool done = entry && entry->ready() && !entry->restored->steps.empty();
    desk_.status.showDevice(done ? QString::fromStdString(entry->restored->steps.back().device + " · " +
                                                          entry->restored->steps.back().precision)
                                 : QString());
}

}  // namespace fovea
