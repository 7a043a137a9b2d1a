// The mouse's half of CompareView: tools are asked first, then the pictures are moved, zoomed and turned.
#include <QMouseEvent>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "ui/widgets/compare_view.h"
#include "ui/widgets/loupe.h"

namespace fovea {

namespace {
constexpr double kDegreesPerNotch = 1;
constexpr double kLineDegreesPerNotch = 5;

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
    return true;
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
