#include "ui/widgets/parts/track_part.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QPainter>

#include "ui/model/method_choice.h"
#include "ui/model/translation.h"
#include "ui/widgets/icons.h"

namespace fovea {

namespace {
constexpr double kDot = 2.5;  // view pixels
constexpr double kRing = 6;
}  // namespace

TrackPart::TrackPart(Desk& desk) : QObject(&desk.window), desk_(desk), seeds_(desk.work.seeds) {
    makeActions();
    desk_.views.addPainter(*this);
    connect(&desk_.views, &CompareView::pointed, this, [this](int view, std::optional<QPointF> retina) {
        pointed_ = retina ? std::optional(Place{view, *retina}) : std::nullopt;
    });
    connect(&desk_.views, &CompareView::menuAsked, this,
            [this](int view, QPointF retina, QPoint global) { showMenu({view, retina}, global); });
    connect(&seeds_, &TrackingSeeds::changed, &desk_.views, &CompareView::repaintViews);
    connect(&seeds_, &TrackingSeeds::changed, this, &TrackPart::refresh);
    connect(&desk_.composer, &ViewComposer::composed, this, &TrackPart::refresh);
    refresh();
}

void TrackPart::makeActions() {
    ActionBook& book = desk_.actions;
    book.separator(MenuId::run);
    QMenu& menu = *book.subMenu(MenuId::run, tr("Track from &seeds"));
    trackHere_ = book.addTo(menu, "trackHere", tr("&Track the vessel from here"), QKeySequence(Qt::Key_K),
                            tr("Follows the vessel at the crosshair, and what hangs together with it, in that picture; with the parameters "
                               "of the Run panel when it shows this task"));
    connect(trackHere_, &QAction::triggered, this, [this] {
        const Place place = here();
        track(place.view, {place.retina});
    });
    addSeed_ = book.addTo(menu, "addSeed", tr("Set a &seed here"), QKeySequence(Qt::SHIFT | Qt::Key_K),
                          tr("Marks the vessel at the crosshair as one from which to track; several are tracked together"));
    connect(addSeed_, &QAction::triggered, this, [this] { addSeed(here()); });
    trackSeeds_ = book.addTo(menu, "trackSeeds", tr("Track from the s&eeds that are set"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K),
                             tr("Follows the vessels at all seeds, and what hangs together with them, in the active picture"));
    connect(trackSeeds_, &QAction::triggered, this, [this] {
        if (track(desk_.views.active(), seeds_.places())) seeds_.forget();
    });
    forget_ = book.addTo(menu, "forgetSeeds", tr("&Forget the seeds"), {}, tr("Takes the seeds away that no run started from"));
    connect(forget_, &QAction::triggered, &seeds_, &TrackingSeeds::forget);
    trackHere_->setIcon(icon(Glyph::vessels));
}

TrackPart::Place TrackPart::here() const {
    if (pointed_ && pointed_->view < desk_.views.count()) return *pointed_;
    const ImageView& view = *desk_.views.view(desk_.views.active());
    return {desk_.views.active(), view.retinaAt(view.pictureRect().center())};
}

// The pointer is in the menu when something is chosen there: what is done at a place has to know it from here.
void TrackPart::showMenu(const Place& place, QPoint global) {
    const OpenImage* image = desk_.work.session.current();
    if (!image || place.view >= desk_.views.count()) return;
    auto* menu = new QMenu(&desk_.window);
    menu->setObjectName(QStringLiteral("placeMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const auto atPlace = [&](const QAction* like, auto call) {
        QAction* action = menu->addAction(like->icon(), like->text() + '\t' + like->shortcut().toString(QKeySequence::NativeText), this, call);
        action->setObjectName(QStringLiteral("place.") + like->objectName());
        action->setToolTip(like->toolTip());
        action->setEnabled(like->isEnabled() && contains(*image, place.retina));
    };
    atPlace(trackHere_, [this, place] { track(place.view, {place.retina}); });
    atPlace(addSeed_, [this, place] { addSeed(place); });
    menu->addActions({trackSeeds_, forget_});
    menu->addSeparator();
    for (const char* name : {"save", "copyPicture", "copyCommandLine", "closeResult"})
        if (QAction* action = desk_.actions.find(name)) menu->addAction(action);
    menu->popup(global);
}

void TrackPart::addSeed(const Place& place) {
    const OpenImage* image = desk_.work.session.current();
    if (image && !contains(*image, place.retina))
        desk_.messages.showNotice(tr("This place is not in the photograph: no seed was set."));
    else
        seeds_.add(place.retina);
}

PipelineStep TrackPart::step() const {
    const std::vector<const MethodInfo*> methods = methodsOf(desk_.work.session.registry(), Task::track);
    const RunChoice choice = desk_.runPanel.choice();
    for (const MethodInfo* info : methods)
        if (choice.task == Task::track && info->id == choice.method) return {info->id, info->version, choice.parameters};
    return {methods.front()->id, methods.front()->version, methods.front()->schema.defaults()};
}

bool TrackPart::track(int view, const QList<QPointF>& places) {
    Session& session = desk_.work.session;
    const OpenImage* image = session.current();
    if (!image || view >= desk_.views.count()) return false;
    if (!std::all_of(places.begin(), places.end(), [&](QPointF place) { return contains(*image, place); })) {
        desk_.messages.showNotice(tr("This place is not in the photograph: nothing was tracked."));
        return false;
    }
    const ResultEntry* shown = session.result(desk_.views.view(view)->content().resultId);
    const Result<Pipeline> pipeline = trackingIn(*image, shown, step(), places, session.registry());
    const Status asked = pipeline ? session.run(*pipeline) : Status(propagate(pipeline));
    if (!asked) {
        desk_.messages.showError(tr("This cannot be tracked now"), errorText(asked.error()));
        return false;
    }
    desk_.views.setSolo({});
    desk_.views.setFocus();
    return true;
}

void TrackPart::refresh() {
    const OpenImage* image = desk_.work.session.current();
    const bool ready = image && image->state == LoadState::ready && !methodsOf(desk_.work.session.registry(), Task::track).empty();
    const bool any = !seeds_.places().isEmpty();
    trackHere_->setEnabled(ready);
    addSeed_->setEnabled(ready);
    trackSeeds_->setEnabled(ready && any);
    forget_->setEnabled(any);
}

void TrackPart::paintOver(QPainter& painter, const ImageView& view) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const QPointF& place : seeds_.places()) {
        const QPointF at = view.viewFromRetina(place);
        // White as in the drawing of a graph, between two dark lines: seen on every picture.
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(Qt::black, 4));
        painter.drawEllipse(at, kRing, kRing);
        painter.setPen(QPen(Qt::white, 2));
        painter.drawEllipse(at, kRing, kRing);
        painter.setPen(QPen(Qt::black, 1));
        painter.setBrush(Qt::white);
        painter.drawEllipse(at, kDot, kDot);
    }
    painter.restore();
}

}  // namespace fovea
