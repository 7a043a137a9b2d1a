// What a part of the window may add to the views without knowing how they are laid out: something to draw over every
// picture, and something to do with the mouse. All places are retina coordinates, so they hold at every scale.
#pragma once

#include <QPointF>
#include <Qt>

class QPainter;

namespace fovea {

class ImageView;

class ViewPainter {
public:
    virtual ~ViewPainter() = default;
    // Clipped to the view's picture; the processed-mark is painted afterwards, so nothing covers it.
    // `view.viewFromRetina(p)` says where a place is.
    virtual void paintOver(QPainter& painter, const ImageView& view) = 0;
};

// One event of the mouse in a view.
struct ViewPoint {
    int view = 0;       // index in CompareView
    QPointF position;   // in the view, logical pixels
    QPointF retina;
    Qt::MouseButton button = Qt::NoButton;
    Qt::MouseButtons buttons;
    Qt::KeyboardModifiers modifiers;
};

// Asked before the views do what they do by themselves, the tool added last first; true ends the asking. A tool that is
// not switched on says false.
class ViewTool {
public:
    virtual ~ViewTool() = default;
    virtual bool press(const ViewPoint&) { return false; }
    virtual bool move(const ViewPoint&) { return false; }
    virtual bool release(const ViewPoint&) { return false; }
    virtual bool doubleClick(const ViewPoint&) { return false; }
};

}  // namespace fovea
