#include "ui/widgets/marks_tool.h"

#include <QAction>
#include <QActionGroup>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/widgets/compare_view.h"
#include "ui/widgets/marks_paint.h"

namespace fovea {

namespace {

constexpr double kLeastPx = 4;       // a smaller drag is a click
constexpr double kClosingPx = 9;     // a click this near to a polygon's first point closes it
constexpr double kPartOfView = 0.18; // side of a mark put by the keyboard

double distance(QPointF a, QPointF b) { return std::hypot(a.x() - b.x(), a.y() - b.y()); }

bool isArrow(int key) { return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down; }

QPointF towards(int key) {
    switch (key) {
        case Qt::Key_Left: return {-1, 0};
        case Qt::Key_Right: return {1, 0};
        case Qt::Key_Up: return {0, -1};
        default: return {0, 1};
    }
}

}  // namespace

MarksTool::MarksTool(MarkModel& marks, CompareView& views, const QActionGroup& tools, QAction& draw, QObject* parent)
    : QObject(parent), marks_(marks), views_(views), tools_(tools), draw_(draw) {
    connect(&draw_, &QAction::toggled, this, &MarksTool::leave);
    views_.addPainter(*this);
    views_.addTool(*this);
    views_.installEventFilter(this);
    connect(&views_, &CompareView::pointed, this, [this](int, std::optional<QPointF> retina) { crosshair_ = retina; });
    connect(&marks_, &MarkModel::changed, &views_, &CompareView::repaintViews);
    connect(&marks_, &MarkModel::selectionChanged, this, [this] {
        nudge_.reset();
        views_.repaintViews();
    });
}

MarksTool::Mode MarksTool::mode() const {
    if (draw_.isChecked()) return Mode::draw;
    return tools_.checkedAction() ? Mode::off : Mode::select;
}

void MarksTool::setShape(MarkShape shape) {
    if (shape == shape_) return;
    shape_ = shape;
    leave();
}

void MarksTool::setShown(bool shown) {
    shown_ = shown;
    leave();
}

void MarksTool::leave() {
    draft_.reset();
    hover_.reset();
    drag_.reset();
    nudge_.reset();
    views_.repaintViews();
}

QPointF MarksTool::inPicture(QPointF retina) const {
    const QSizeF size = views_.count() ? views_.view(0)->content().retinaSize : QSizeF();
    return {std::clamp(retina.x(), 0.0, size.width()), std::clamp(retina.y(), 0.0, size.height())};
}

bool MarksTool::press(const ViewPoint& at) {
    if (mode() == Mode::off || !shown_ || at.button != Qt::LeftButton) return false;
    // Other keys held are other meanings of the mouse; Shift makes sides equal while drawing.
    if (at.modifiers & ~(mode() == Mode::draw ? Qt::ShiftModifier : Qt::NoModifier)) return false;
    nudge_.reset();
    if (draft_) return begin(at);
    const auto hit = hitMark(marks_.marks(), marks_.selected(), *views_.view(at.view), at.position);
    // While drawing only the selected mark is in the way of the next one.
    if (hit && (mode() == Mode::select || hit->number == marks_.selected())) {
        marks_.select(hit->number);
        drag_ = Drag{hit->number, hit->handle, at.retina, *marks_.find(hit->number), marks_.newGesture()};
        return true;
    }
    return mode() == Mode::draw && begin(at);
}

bool MarksTool::begin(const ViewPoint& at) {
    const QPointF place = inPicture(at.retina);
    if (draft_ && draft_->shape == MarkShape::polygon) {
        const ImageView& view = *views_.view(at.view);
        const bool closes = draft_->points.size() >= 3 &&
                            distance(view.viewFromRetina(draft_->points.first()), at.position) < kClosingPx;
        if (closes)
            finish();
        else if (distance(view.viewFromRetina(draft_->points.last()), at.position) >= 1)
            draft_->points << place;
        views_.repaintViews();
        return true;
    }
    draft_ = RetinaMark{.shape = shape_, .points = {place}};
    if (shape_ == MarkShape::point || shape_ == MarkShape::text) {
        finish();
    } else {
        marks_.select({});
        if (shape_ != MarkShape::polygon) draft_->points << place;
        hover_ = place;
    }
    views_.repaintViews();
    return true;
}

bool MarksTool::move(const ViewPoint& at) {
    if (draft_ && draft_->shape == MarkShape::polygon) {
        hover_ = inPicture(at.retina);
        views_.repaintViews();
        return true;
    }
    if (draft_ && at.buttons & Qt::LeftButton) {
        QPointF place = inPicture(at.retina);
        if (at.modifiers & Qt::ShiftModifier) {
            const QPointF away = place - draft_->points[0];
            const double side = std::max(std::abs(away.x()), std::abs(away.y()));
            place = inPicture(draft_->points[0] + QPointF(std::copysign(side, away.x()), std::copysign(side, away.y())));
        }
        draft_->points[1] = place;
        views_.repaintViews();
        return true;
    }
    if (!drag_ || !(at.buttons & Qt::LeftButton)) return false;
    if (drag_->handle) {
        marks_.setPoints(drag_->number, withHandleAt(drag_->before, *drag_->handle, inPicture(at.retina)),
                         MarkEdit::reshape, drag_->gesture);
        return true;
    }
    // The mark stays in the picture as a whole.
    const QRectF box = drag_->before.box();
    const QPointF wanted = box.topLeft() + at.retina - drag_->from;
    const QPointF most = inPicture({1e9, 1e9}) - QPointF(box.width(), box.height());
    const QPointF corner(std::clamp(wanted.x(), 0.0, std::max(0.0, most.x())),
                         std::clamp(wanted.y(), 0.0, std::max(0.0, most.y())));
    marks_.setPoints(drag_->number, drag_->before.points.translated(corner - box.topLeft()), MarkEdit::move,
                     drag_->gesture);
    return true;
}

bool MarksTool::release(const ViewPoint& at) {
    if (drag_) {
        drag_.reset();
        return true;
    }
    if (!draft_) return false;
    if (draft_->shape == MarkShape::polygon) return true;
    const ImageView& view = *views_.view(at.view);
    const bool click =
        distance(view.viewFromRetina(draft_->points[0]), view.viewFromRetina(draft_->points[1])) < kLeastPx;
    if (click)
        leave();
    else
        finish();
    return true;
}

bool MarksTool::doubleClick(const ViewPoint& at) {
    if (mode() == Mode::off || !shown_ || at.button != Qt::LeftButton) return false;
    if (draft_ && draft_->shape == MarkShape::polygon) {
        finish();
        return true;
    }
    if (const auto hit = hitMark(marks_.marks(), marks_.selected(), *views_.view(at.view), at.position)) {
        marks_.select(hit->number);
        Q_EMIT editAsked(hit->number);
        return true;
    }
    return mode() == Mode::draw && press(at);
}

void MarksTool::finish() {
    if (!draft_) return;
    RetinaMark mark = *draft_;
    leave();
    if (mark.shape == MarkShape::polygon && mark.points.size() < 3) return;
    if (const int number = marks_.add(std::move(mark)); number && shape_ == MarkShape::text) Q_EMIT editAsked(number);
}

void MarksTool::putAtCrosshair() {
    const ImageView& view = *views_.view(views_.active());
    const QRectF area = view.pictureRect();
    // The crosshair is where the pointer is; away from the pictures their middle stands for it.
    const QPointF centre = inPicture(crosshair_.value_or(view.retinaAt(area.center())));
    const double half = kPartOfView / 2 * std::min(area.width(), area.height()) *
                        distance(view.retinaAt(area.center()), view.retinaAt(area.center() + QPointF(1, 0)));
    RetinaMark mark{.shape = shape_, .points = {centre}};
    if (shape_ == MarkShape::box || shape_ == MarkShape::ellipse)
        mark.points = {inPicture(centre - QPointF(half, half)), inPicture(centre + QPointF(half, half))};
    if (shape_ == MarkShape::polygon) {
        mark.points.clear();
        for (int i = 0; i < 6; ++i)
            mark.points << inPicture(centre + half * QPointF(std::cos(i * M_PI / 3), std::sin(i * M_PI / 3)));
    }
    draft_ = std::move(mark);
    finish();
}

bool MarksTool::arrow(const QKeyEvent& event, bool act) {
    const RetinaMark* mark = marks_.selectedMark();
    if (!mark) return false;
    if (!act) return true;
    const ImageView& view = *views_.view(views_.active());
    // A pixel of the screen or of the original, whichever is more; to the side the key says, however the view is turned.
    const QPointF centre = view.viewFromRetina(mark->centre());
    const double pixel = distance(view.viewFromRetina({0, 0}), view.viewFromRetina({1, 0}));
    const double step = std::max(1.0, pixel) * (event.modifiers() & Qt::ShiftModifier ? 10 : 1);
    const QPointF by = view.retinaAt(centre + towards(event.key()) * step) - view.retinaAt(centre);
    QPolygonF points = mark->points;
    MarkEdit what = MarkEdit::move;
    if (event.modifiers() & Qt::ControlModifier && points.size() > 1) {
        what = MarkEdit::reshape;
        const QRectF box = mark->box();
        const double sx = std::max(1.0, box.width() + by.x()) / std::max(1.0, box.width());
        const double sy = std::max(1.0, box.height() + by.y()) / std::max(1.0, box.height());
        for (QPointF& point : points)
            point = inPicture(box.topLeft() + QPointF((point.x() - box.left()) * sx, (point.y() - box.top()) * sy));
    } else {
        const QRectF box = mark->box();
        const QPointF corner = box.topLeft() + by;
        if (inPicture(corner) != corner || inPicture(box.bottomRight() + by) != box.bottomRight() + by) return true;
        points.translate(by);
    }
    if (!nudge_) nudge_ = marks_.newGesture();
    marks_.setPoints(mark->number, points, what, *nudge_);
    return true;
}

bool MarksTool::key(const QKeyEvent& event, bool act) {
    if (mode() != Mode::draw || !shown_ || !views_.count()) return false;
    const bool polygon = draft_ && draft_->shape == MarkShape::polygon;
    if (isArrow(event.key())) return arrow(event, act);
    switch (event.key()) {
        case Qt::Key_Escape:
            if (act && draft_)
                leave();
            else if (act)
                draw_.setChecked(false);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (act && polygon)
                finish();
            else if (act && !draft_)
                putAtCrosshair();
            return true;
        case Qt::Key_Backspace:
            if (!polygon) return false;
            if (act) draft_->points.size() > 1 ? draft_->points.removeLast() : leave();
            if (act) views_.repaintViews();
            return true;
        default: return false;
    }
}

// Shortcuts of the window come first unless the widget with the focus claims the key.
bool MarksTool::eventFilter(QObject* object, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && key(*static_cast<QKeyEvent*>(event), false)) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress && key(*static_cast<QKeyEvent*>(event), true)) return true;
    return QObject::eventFilter(object, event);
}

void MarksTool::paintOver(QPainter& painter, const ImageView& view) {
    if (!shown_) return;
    for (const RetinaMark& mark : marks_.marks())
        if (mark.number != marks_.selected()) paintMark(painter, view, mark, MarkLook::plain);
    if (const RetinaMark* mark = marks_.selectedMark()) paintMark(painter, view, *mark, MarkLook::selected);
    if (draft_) {
        RetinaMark mark = *draft_;
        if (mark.shape == MarkShape::polygon && hover_) mark.points << *hover_;
        paintMark(painter, view, mark, MarkLook::unfinished);
    }
}

}  // namespace fovea
