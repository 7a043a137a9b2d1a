#include "ui/widgets/gauge_tool.h"

#include <algorithm>
#include <cmath>

#include "ui/widgets/compare_view.h"

namespace fovea {

namespace {

constexpr double kPointReach = 9;  // view pixels
constexpr double kSideReach = 5;
constexpr double kSmallestDrag = 4;

double apart(QPointF a, QPointF b) { return std::hypot(a.x() - b.x(), a.y() - b.y()); }

double apart(QPointF point, const QLineF& line) {
    const double square = line.dx() * line.dx() + line.dy() * line.dy();
    if (square == 0) return apart(point, line.p1());
    const double along = std::clamp(((point.x() - line.x1()) * line.dx() + (point.y() - line.y1()) * line.dy()) / square, 0.0, 1.0);
    return apart(point, line.pointAt(along));
}

}  // namespace

std::array<QPointF, 4> cornersOf(const Region& region) {
    const QRectF box = boxOf(region);
    return {box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()};
}

GaugeTool::GaugeTool(GaugeModel& model, CompareView& views, std::function<bool()> resting, QObject* parent)
    : QObject(parent), model_(model), views_(views), resting_(std::move(resting)) {}

QPointF GaugeTool::inPicture(QPointF retina) const {
    const Image* original = model_.original();
    if (!original) return retina;
    return {std::clamp(retina.x(), 0.0, static_cast<double>(original->width())),
            std::clamp(retina.y(), 0.0, static_cast<double>(original->height()))};
}

// Ends and corners before sides, what was drawn last before what was drawn first.
std::optional<GaugeTool::Grip> GaugeTool::gripAt(const ViewPoint& point) const {
    const GaugeMarks& marks = model_.marks();
    // On the retina, so that it holds in a view that is turned, moved by itself or wiped.
    const double zoom = views_.viewport().zoom();
    const auto near = [&](QPointF retina) { return apart(retina, point.retina) * zoom <= kPointReach; };
    const auto beside = [&](QPointF a, QPointF b) { return apart(point.retina, QLineF(a, b)) * zoom <= kSideReach; };
    for (std::size_t i = marks.rulers.size(); i-- > 0;)
        for (int end = 0; end < 2; ++end)
            if (near(end ? marks.rulers[i].line.p2() : marks.rulers[i].line.p1())) return Grip{Part::ruler, i, end};
    if (marks.line)
        for (int end = 0; end < 2; ++end)
            if (near(end ? marks.line->p2() : marks.line->p1())) return Grip{Part::line, 0, end};
    if (marks.region) {
        const auto corners = cornersOf(*marks.region);
        for (std::size_t i = 0; i < 4; ++i)
            if (near(corners[i])) return Grip{Part::region, 0, static_cast<int>(i)};
    }
    for (std::size_t i = marks.rulers.size(); i-- > 0;)
        if (beside(marks.rulers[i].line.p1(), marks.rulers[i].line.p2())) return Grip{Part::ruler, i, kWhole};
    if (marks.line && beside(marks.line->p1(), marks.line->p2())) return Grip{Part::line, 0, kWhole};
    if (marks.region) {
        const auto corners = cornersOf(*marks.region);
        const bool drawing = kind_ == GaugeToolKind::box || kind_ == GaugeToolKind::ellipse;
        if (drawing && marks.region->contains(point.retina.x(), point.retina.y())) return Grip{Part::region, 0, kWhole};
        for (std::size_t i = 0; i < 4; ++i)
            if (beside(corners[i], corners[(i + 1) % 4])) return Grip{Part::region, 0, kWhole};
    }
    return {};
}

std::optional<GaugeTool::Drag> GaugeTool::drawn(const ViewPoint& point) const {
    if (kind_ == GaugeToolKind::none || !model_.original()) return {};
    const QPointF at = inPicture(point.retina);
    Drag drag{{}, model_.marks(), model_.marks(), at, point.position, true};
    switch (kind_) {
        case GaugeToolKind::line:
            drag.begun.line = QLineF(at, at);
            drag.grip = {Part::line, 0, 1};
            break;
        case GaugeToolKind::ruler: {
            const ViewContent& content = views_.view(point.view)->content();
            const GaugePicture* picture = model_.picture(content.pictureId);
            const bool derived = content.kind == ViewKind::derived;
            drag.begun.rulers.push_back({QLineF(at, at), derived ? content.title : picture ? picture->measuredOn : QString(), content.learned, content.madeUp});
            drag.grip = {Part::ruler, drag.begun.rulers.size() - 1, 1};
            break;
        }
        default:
            drag.begun.region = regionOf(kind_ == GaugeToolKind::box ? RegionShape::box : RegionShape::ellipse, QRectF(at, at));
            drag.grip = {Part::region, 0, 2};
    }
    return drag;
}

GaugeMarks GaugeTool::moved(const Drag& drag, QPointF to) const {
    GaugeMarks marks = drag.begun;
    const QPointF by = to - drag.from;
    const auto moveLine = [&](QLineF& line) {
        if (drag.grip.point == 0) line.setP1(to);
        else if (drag.grip.point == 1) line.setP2(to);
        else line.translate(by);
    };
    switch (drag.grip.part) {
        case Part::line: moveLine(*marks.line); break;
        case Part::ruler: moveLine(marks.rulers[drag.grip.index].line); break;
        case Part::region: {
            const RegionShape shape = marks.region->shape;
            if (drag.grip.point == kWhole) marks.region = regionOf(shape, boxOf(*marks.region).translated(by));
            else marks.region = regionOf(shape, QRectF(cornersOf(*drag.begun.region)[static_cast<std::size_t>((drag.grip.point + 2) % 4)], to));
        }
    }
    return marks;
}

QString GaugeTool::stepOf(Part part, bool drawing) {
    switch (part) {
        case Part::line: return drawing ? tr("Draw the profile line") : tr("Move the profile line");
        case Part::ruler: return drawing ? tr("Draw a ruler") : tr("Move a ruler");
        case Part::region: return drawing ? tr("Draw the region") : tr("Move the region");
    }
    return {};
}

bool GaugeTool::press(const ViewPoint& point) {
    if (point.button != Qt::LeftButton || resting_() || drag_) return false;
    if (point.position.y() < views_.view(point.view)->pictureRect().top()) return false;
    if (const auto grip = gripAt(point)) drag_ = Drag{*grip, model_.marks(), model_.marks(), inPicture(point.retina), point.position, false};
    else drag_ = drawn(point);
    return drag_.has_value();
}

bool GaugeTool::move(const ViewPoint& point) {
    ImageView& view = *views_.view(point.view);
    if (!drag_) {
        if (!resting_() && point.buttons == Qt::NoButton) view.setCursor(gripAt(point) ? Qt::SizeAllCursor : Qt::CrossCursor);
        return false;
    }
    if (apart(point.position, drag_->pressed) >= kSmallestDrag || model_.marks() != drag_->before)
        model_.preview(moved(*drag_, inPicture(point.retina)));
    return true;
}

bool GaugeTool::release(const ViewPoint& point) {
    if (!drag_ || point.button != Qt::LeftButton) return drag_.has_value();
    const Drag drag = *drag_;
    drag_.reset();
    // A click without a way draws nothing.
    if (drag.drawing && apart(point.position, drag.pressed) < kSmallestDrag) model_.preview(drag.before);
    else model_.keep(drag.before, [part = drag.grip.part, drawing = drag.drawing] { return stepOf(part, drawing); });
    return true;
}

bool GaugeTool::cancelDrag() {
    if (!drag_) return false;
    model_.preview(drag_->before);
    drag_.reset();
    return true;
}

}  // namespace fovea
