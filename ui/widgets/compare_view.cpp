#include "ui/widgets/compare_view.h"

#include <QEvent>
#include <QMouseEvent>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace fovea {

namespace {

constexpr int kGap = 2;

// As many columns as let a picture of this shape be largest.
int columnsFor(int count, QSizeF area, QSizeF picture) {
    int best = 1;
    double bestZoom = 0;
    for (int columns = 1; columns <= count; ++columns) {
        const int rows = (count + columns - 1) / columns;
        const double zoom =
            std::min(area.width() / columns / std::max(1.0, picture.width()),
                     (area.height() / rows - ImageView::kHeadingHeight) / std::max(1.0, picture.height()));
        // Side by side unless below each other is clearly larger: eyes compare better along a row.
        if (zoom > bestZoom * 0.85) {
            bestZoom = std::max(zoom, bestZoom);
            best = columns;
        }
    }
    return best;
}

}  // namespace

CompareView::CompareView(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("compareView"));
    setAccessibleName(tr("Pictures side by side"));
    setFocusPolicy(Qt::StrongFocus);
    for (int i = 0; i < kMaxViews; ++i) {
        auto* view = new ImageView(this);
        view->setObjectName(QStringLiteral("view%1").arg(i));
        view->setNumber(i);
        view->installEventFilter(this);
        view->setCursor(Qt::CrossCursor);
        view->setPainters(&painters_);
        view->hide();
        connect(view, &ImageView::closeAsked, this, [this, view] { Q_EMIT closeAsked(view->content().resultId); });
        views_.push_back(view);
    }
}

void CompareView::setContents(std::vector<ViewContent> contents) {
    const bool otherCount = contents.size() != contents_.size();
    contents_ = std::move(contents);
    const QSizeF size = contents_.empty() ? QSizeF() : contents_.front().retinaSize;
    const bool otherSize = size != viewport_.imageSize();
    viewport_.setImageSize(size);
    for (int i = 0; i < kMaxViews; ++i)
        if (i < count()) view(i)->setContent(contents_[static_cast<std::size_t>(i)]);
    if (solo_ && *solo_ >= count()) solo_.reset();
    if (active_ >= count()) setActive(std::max(0, count() - 1));
    if (otherCount || otherSize) {
        arrange();
        Q_EMIT soloChanged();
    }
}

void CompareView::setActive(int index) {
    active_ = index;
    if (index > 0) lastResult_ = index;
    for (int i = 0; i < kMaxViews; ++i) view(i)->setActive(i == index && count() > 1);
    Q_EMIT activeChanged(index);
}

void CompareView::setSolo(std::optional<int> index) {
    if (index && (*index < 0 || *index >= count())) return;
    solo_ = index;
    if (index) setActive(*index);
    arrange();
    Q_EMIT soloChanged();
}

void CompareView::toggleSolo(int index) { setSolo(solo_ == index ? std::nullopt : std::optional(index)); }

void CompareView::blink() {
    if (count() < 2) return;
    const int result = std::clamp(lastResult_, 1, count() - 1);
    const bool originalNext = solo_ ? *solo_ != 0 : active_ > 0;
    setSolo(originalNext ? 0 : result);
}

void CompareView::arrange() {
    const int shown = solo_ ? 1 : count();
    QSizeF smallest;
    const int columns = shown ? columnsFor(shown, size(), viewport_.imageSize()) : 1;
    const int rows = shown ? (shown + columns - 1) / columns : 1;
    int place = 0;
    for (int i = 0; i < kMaxViews; ++i) {
        const bool visible = i < count() && (!solo_ || *solo_ == i);
        if (visible) {
            const int column = place % columns;
            const int row = place / columns;
            ++place;
            const auto edge = [](int total, int parts, int index) { return (total + kGap) * index / parts; };
            const int left = edge(width(), columns, column);
            const int top = edge(height(), rows, row);
            view(i)->setGeometry(left, top, edge(width(), columns, column + 1) - left - kGap,
                                 edge(height(), rows, row + 1) - top - kGap);
            const QSizeF size = view(i)->pictureRect().size();
            smallest = smallest.isEmpty() ? size : smallest.boundedTo(size);
        }
        view(i)->setVisible(visible);
    }
    viewport_.setViewSize(smallest);
    spread();
}

void CompareView::spread() {
    for (int i = 0; i < count(); ++i) view(i)->setViewport(viewport_);
    Q_EMIT viewportChanged();
}

void CompareView::point(int index, std::optional<QPointF> retina) {
    for (int i = 0; i < count(); ++i) view(i)->setCrosshair(retina);
    Q_EMIT pointed(index, retina);
}

void CompareView::addPainter(ViewPainter& painter) { painters_.push_back(&painter); }

void CompareView::addTool(ViewTool& tool) { tools_.insert(tools_.begin(), &tool); }

void CompareView::repaintViews() {
    for (int i = 0; i < count(); ++i) view(i)->update();
}

bool CompareView::offer(int index, const QMouseEvent& event, bool (ViewTool::*what)(const ViewPoint&)) {
    const ViewPoint point{index,          event.position(), view(index)->retinaAt(event.position()),
                          event.button(), event.buttons(),  event.modifiers()};
    return std::any_of(tools_.begin(), tools_.end(), [&](ViewTool* tool) { return (tool->*what)(point); });
}

void CompareView::fit() {
    viewport_.fit();
    spread();
}

void CompareView::showActualSize() {
    viewport_.zoomTo(1 / devicePixelRatioF());
    spread();
}

void CompareView::zoomBy(double factor) {
    viewport_.zoomTo(viewport_.zoom() * factor);
    spread();
}

void CompareView::panBy(QPointF delta) {
    viewport_.panBy(delta);
    spread();
}

void CompareView::lookAt(QPointF retina) {
    viewport_.lookAt(retina);
    spread();
}

QImage CompareView::picture() {
    const std::optional<QPointF> none;
    for (int i = 0; i < count(); ++i) view(i)->setCrosshair(none);
    return grab().toImage();
}

int CompareView::indexOf(const QObject* object) const {
    const auto place = std::find(views_.begin(), views_.end(), object);
    return static_cast<int>(place - views_.begin());
}

bool CompareView::eventFilter(QObject* object, QEvent* event) {
    const int index = indexOf(object);
    if (index >= count()) return QWidget::eventFilter(object, event);
    ImageView* shown = view(index);
    switch (event->type()) {
        case QEvent::MouseButtonPress: {
            auto* mouse = static_cast<QMouseEvent*>(event);
            setFocus(Qt::MouseFocusReason);
            if (index != active_) setActive(index);
            if (offer(index, *mouse, &ViewTool::press)) return true;
            dragFrom_ = mouse->position();
            shown->setCursor(Qt::ClosedHandCursor);
            return true;
        }
        case QEvent::MouseMove: {
            auto* mouse = static_cast<QMouseEvent*>(event);
            const bool taken = !dragFrom_ && offer(index, *mouse, &ViewTool::move);
            if (!taken && dragFrom_ && mouse->buttons() != Qt::NoButton) {
                panBy(mouse->position() - *dragFrom_);
                dragFrom_ = mouse->position();
            }
            point(index, shown->pictureRect().contains(mouse->position())
                             ? std::optional(shown->retinaAt(mouse->position()))
                             : std::nullopt);
            return true;
        }
        case QEvent::MouseButtonRelease:
            if (!dragFrom_ && offer(index, *static_cast<QMouseEvent*>(event), &ViewTool::release)) return true;
            dragFrom_.reset();
            shown->setCursor(Qt::CrossCursor);
            return true;
        case QEvent::MouseButtonDblClick:
            if (!offer(index, *static_cast<QMouseEvent*>(event), &ViewTool::doubleClick)) toggleSolo(index);
            return true;
        case QEvent::Leave: point(index, {}); return false;
        case QEvent::Wheel: {
            auto* wheel = static_cast<QWheelEvent*>(event);
            const QRectF area = shown->pictureRect();
            const double steps =
                wheel->pixelDelta().isNull() ? wheel->angleDelta().y() / 120.0 : wheel->pixelDelta().y() / 60.0;
            viewport_.zoomAt(wheel->position() - area.topLeft(), area.size(), std::pow(1.25, steps));
            spread();
            return true;
        }
        default: return QWidget::eventFilter(object, event);
    }
}

void CompareView::resizeEvent(QResizeEvent*) { arrange(); }

}  // namespace fovea
