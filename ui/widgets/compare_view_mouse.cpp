// The mouse's half of CompareView: tools are asked first, then the pictures are moved, zoomed and turned.
#include <QContextMenuEvent>
#include <QLineF>
#include <QMouseEvent>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/widgets/compare_view.h"
#include "ui/widgets/loupe.h"

namespace fovea {

namespace {
constexpr double kDegreesPerNotch = 1;
constexpr double kLineDegreesPerNotch = 5;
constexpr double kClickReach = 4;  // view pixels; what moves further is a drag

// Qt hands a wheel turned with Alt on as a horizontal one.
double notchesOf(const QWheelEvent& event) {
    const QPoint pixels = event.pixelDelta();
    const QPoint angle = event.angleDelta();
    if (!pixels.isNull()) return (pixels.y() ? pixels.y() : pixels.x()) / 60.0;
    return (angle.y() ? angle.y() : angle.x()) / 120.0;
}
}  // namespace

bool CompareView::offer(int index, const QMouseEvent& event, bool (ViewTool::*what)(const ViewPoint&)) {
    const ViewPoint point{seenAt(index, event.position()), event.position(), view(index)->retinaAt(event.position()),
                          event.button(), event.buttons(), event.modifiers()};
    return std::any_of(tools_.begin(), tools_.end(), [&](ViewTool* tool) { return (tool->*what)(point); });
}

int CompareView::indexOf(const QObject* object) const {
    const auto place = std::find(views_.begin(), views_.end(), object);
    return static_cast<int>(place - views_.begin());
}

int CompareView::seenAt(int index, QPointF position) const {
    const int second = wipe_ && view(index)->showsSecond(position) ? indexOfPicture(wipe_->second) : -1;
    return second < 0 ? index : second;
}

bool CompareView::eventFilter(QObject* object, QEvent* event) {
    const int index = indexOf(object);
    if (index >= count()) return QWidget::eventFilter(object, event);
    switch (event->type()) {
        case QEvent::MouseButtonPress: return onPress(index, *static_cast<QMouseEvent*>(event));
        case QEvent::MouseMove: return onMove(index, *static_cast<QMouseEvent*>(event));
        case QEvent::MouseButtonRelease: return onRelease(index, *static_cast<QMouseEvent*>(event));
        case QEvent::MouseButtonDblClick:
            if (!offer(index, *static_cast<QMouseEvent*>(event), &ViewTool::doubleClick)) toggleSolo(index);
            return true;
        case QEvent::ContextMenu: return true;  // comes with the press; the menu with the release, if nothing was dragged
        case QEvent::Leave: point(index, {}); return false;
        case QEvent::Wheel: return onWheel(index, *static_cast<QWheelEvent*>(event));
        default: return QWidget::eventFilter(object, event);
    }
}

bool CompareView::onPress(int index, const QMouseEvent& event) {
    setFocus(Qt::MouseFocusReason);
    const int seen = seenAt(index, event.position());
    if (seen != active_) setActive(seen);
    if (wipe_) grip_ = line_.gripAt(view(index)->pictureRect(), event.position());
    if (grip_ != WipeGrip::none) {
        dragFrom_ = event.position();
        return true;
    }
    if (offer(index, event, &ViewTool::press)) return true;
    dragFrom_ = event.position();
    rightPress_ = event.button() == Qt::RightButton ? dragFrom_ : std::nullopt;
    dragAlone_ = event.modifiers() & Qt::ShiftModifier;
    alone_ = seen;
    view(index)->setCursor(Qt::ClosedHandCursor);
    return true;
}

bool CompareView::onMove(int index, const QMouseEvent& event) {
    const QRectF area = view(index)->pictureRect();
    if (grip_ != WipeGrip::none && dragFrom_) {
        setWipeLine(line_.dragged(area, grip_, *dragFrom_, event.position()));
        dragFrom_ = event.position();
        return true;
    }
    if (wipe_ && !dragFrom_)
        view(index)->setCursor(line_.gripAt(area, event.position()) == WipeGrip::none ? Qt::CrossCursor
                                                                                      : Qt::PointingHandCursor);
    // Until it is a drag the place that was clicked stays where it is.
    if (rightPress_ && QLineF(*rightPress_, event.position()).length() < kClickReach) return true;
    rightPress_.reset();
    const bool taken = !dragFrom_ && offer(index, event, &ViewTool::move);
    if (!taken && dragFrom_ && event.buttons() != Qt::NoButton) {
        const QPointF delta = event.position() - *dragFrom_;
        if (dragAlone_)
            panAlone(alone_, delta);
        else
            panBy(delta);
        dragFrom_ = event.position();
    }
    point(seenAt(index, event.position()), area.contains(event.position())
                                               ? std::optional(view(index)->retinaAt(event.position()))
                                               : std::nullopt);
    return true;
}

bool CompareView::onRelease(int index, const QMouseEvent& event) {
    if (!dragFrom_ && offer(index, event, &ViewTool::release)) return true;
    dragFrom_.reset();
    grip_ = WipeGrip::none;
    view(index)->setCursor(Qt::CrossCursor);
    if (const auto clicked = std::exchange(rightPress_, {}); clicked && view(index)->pictureRect().contains(*clicked))
        Q_EMIT menuAsked(seenAt(index, *clicked), view(index)->retinaAt(*clicked), view(index)->mapToGlobal(*clicked).toPoint());
    return true;
}

void CompareView::contextMenuEvent(QContextMenuEvent* event) {
    if (event->reason() != QContextMenuEvent::Keyboard || active_ >= count()) return;
    // At the crosshair, in the view under the pointer; away from the pictures in the middle of the active one.
    const int at = pointed_ && pointed_->first < count() ? pointed_->first : active_;
    const ImageView& seen = *view(view(at)->isVisibleTo(this) ? at : wipe_ ? indexOfPicture(wipe_->first) : active_);
    const QPointF retina = pointed_ ? pointed_->second : seen.retinaAt(seen.pictureRect().center());
    Q_EMIT menuAsked(at, retina, seen.mapToGlobal(seen.viewFromRetina(retina)).toPoint());
}

bool CompareView::onWheel(int index, const QWheelEvent& event) {
    const double notches = notchesOf(event);
    if (event.modifiers() & Qt::AltModifier) {
        rotateBy(notches * kDegreesPerNotch);
        return true;
    }
    if (wipe_ && event.modifiers() & Qt::ShiftModifier) {
        setWipeLine(line_.turned(notches * kLineDegreesPerNotch));
        return true;
    }
    if (loupeOn_ && event.modifiers() & Qt::ControlModifier) {
        const auto place = std::lower_bound(kLoupeFactors.begin(), kLoupeFactors.end(), loupeFactor_);
        const auto at = std::clamp<std::ptrdiff_t>(place - kLoupeFactors.begin() + (notches > 0 ? 1 : -1), 0,
                                                   static_cast<std::ptrdiff_t>(kLoupeFactors.size()) - 1);
        setLoupeFactor(kLoupeFactors[static_cast<std::size_t>(at)]);
        return true;
    }
    const QRectF area = view(index)->pictureRect();
    viewport_.zoomAt(event.position() - area.topLeft(), area.size(), std::pow(1.25, notches));
    spread();
    return true;
}

}  // namespace fovea
