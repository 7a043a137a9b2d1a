// Marks under mouse and keys: draws them over every view, and lets them be drawn, selected, moved and reshaped on any.
//
// While drawing is on: the mouse draws a mark of the chosen shape; Enter puts one at the crosshair or closes a polygon;
// arrows move the selected mark (Shift: ten times as far, Ctrl: its size); Backspace takes back a polygon's last point;
// Esc leaves an unfinished mark, then drawing. While it is off: marks are selected and dragged by line or badge.
#pragma once

#include <QObject>
#include <optional>

#include "ui/model/mark_model.h"
#include "ui/widgets/view_tool.h"

class QAction;
class QActionGroup;
class QKeyEvent;

namespace fovea {

class CompareView;

class MarksTool : public QObject, public ViewTool, public ViewPainter {
    Q_OBJECT
public:
    // `draw`, one of the mouse's `tools`, switches drawing on. All outlive it.
    MarksTool(MarkModel& marks, CompareView& views, const QActionGroup& tools, QAction& draw, QObject* parent = nullptr);

    void setShape(MarkShape shape);
    MarkShape shape() const { return shape_; }
    void setShown(bool shown);  // hidden marks cannot be touched
    void leave();               // what is unfinished

    bool press(const ViewPoint& at) override;
    bool move(const ViewPoint& at) override;
    bool release(const ViewPoint& at) override;
    bool doubleClick(const ViewPoint& at) override;
    void paintOver(QPainter& painter, const ImageView& view) override;

Q_SIGNALS:
    void editAsked(int number);  // its name or note

protected:
    // Keys of the views.
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    // What the mouse means to marks: nothing (another tool has it), selecting, or drawing.
    enum class Mode { off, select, draw };
    Mode mode() const;
    struct Drag {
        int number;
        std::optional<int> handle;
        QPointF from;
        RetinaMark before;
        Gesture gesture;
    };
    bool key(const QKeyEvent& event, bool act);
    bool arrow(const QKeyEvent& event, bool act);
    QPointF inPicture(QPointF retina) const;
    bool begin(const ViewPoint& at);
    void finish();
    void putAtCrosshair();

    MarkModel& marks_;
    CompareView& views_;
    const QActionGroup& tools_;
    QAction& draw_;
    MarkShape shape_ = MarkShape::box;
    bool shown_ = true;
    std::optional<RetinaMark> draft_;
    std::optional<QPointF> hover_;  // where a polygon's next point would be
    std::optional<QPointF> crosshair_;
    std::optional<Drag> drag_;
    std::optional<Gesture> nudge_;  // arrows one after another are one step
};

}  // namespace fovea
