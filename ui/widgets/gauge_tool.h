// The mouse that measures: draws a line, a region or a ruler, and moves what is drawn by its ends, corners and sides.
#pragma once

#include <QObject>
#include <functional>

#include "ui/model/gauge_model.h"
#include "ui/widgets/view_tool.h"

namespace fovea {

class CompareView;

enum class GaugeToolKind { none, line, box, ellipse, ruler };

class GaugeTool : public QObject, public ViewTool {
    Q_OBJECT
public:
    // `resting`: another tool has the mouse, so nothing is moved either.
    GaugeTool(GaugeModel& model, CompareView& views, std::function<bool()> resting, QObject* parent = nullptr);

    // With `none` the mouse draws nothing, but what is drawn can still be moved.
    void setKind(GaugeToolKind kind) { kind_ = kind; }
    GaugeToolKind kind() const { return kind_; }
    // Puts back what was there before the drag that is going on; false when none is.
    bool cancelDrag();

    bool press(const ViewPoint& point) override;
    bool move(const ViewPoint& point) override;
    bool release(const ViewPoint& point) override;

private:
    enum class Part { line, region, ruler };
    static constexpr int kWhole = -1;
    struct Grip {
        Part part = Part::line;
        std::size_t index = 0;
        int point = kWhole;  // an end, a corner, or all of it
    };
    struct Drag {
        Grip grip;
        GaugeMarks before;
        GaugeMarks begun;  // with what is being drawn in it
        QPointF from;
        QPointF pressed;  // in the view
        bool drawing = false;
    };
    std::optional<Grip> gripAt(const ViewPoint& point) const;
    GaugeMarks moved(const Drag& drag, QPointF to) const;
    std::optional<Drag> drawn(const ViewPoint& point) const;
    static QString stepOf(Part part, bool drawing);
    QPointF inPicture(QPointF retina) const;

    GaugeModel& model_;
    CompareView& views_;
    GaugeToolKind kind_ = GaugeToolKind::none;
    std::function<bool()> resting_;
    std::optional<Drag> drag_;
};

// The corners of a region's box, going round.
std::array<QPointF, 4> cornersOf(const Region& region);

}  // namespace fovea
