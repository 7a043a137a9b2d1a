// The original and up to eight other views side by side, with one zoom, one centre and one crosshair for all.
#pragma once

#include <QWidget>
#include <vector>

#include "ui/widgets/image_view.h"

class QMouseEvent;

namespace fovea {

class CompareView : public QWidget {
    Q_OBJECT
public:
    static constexpr int kMaxViews = 9;
    explicit CompareView(QWidget* parent = nullptr);

    // The first is the original. Zoom and centre stay when the original's size does.
    void setContents(std::vector<ViewContent> contents);
    int count() const { return static_cast<int>(contents_.size()); }
    ImageView* view(int index) const { return views_[static_cast<std::size_t>(index)]; }
    const Viewport& viewport() const { return viewport_; }

    // The view that saving, copying and closing mean.
    int active() const { return active_; }
    void setActive(int index);
    // One view alone, or all (empty).
    std::optional<int> solo() const { return solo_; }
    void setSolo(std::optional<int> index);
    void toggleSolo(int index);
    // The active result and the original by turns in the same place.
    void blink();

    void fit();
    void showActualSize();
    void zoomBy(double factor);
    void panBy(QPointF delta);
    void lookAt(QPointF retina);
    // Drawn over every view; owned by the caller, for the life of this widget.
    void addPainter(ViewPainter& painter);
    // Asked about the mouse before panning and zooming are; the last added first. Owned by the caller.
    void addTool(ViewTool& tool);
    // Draws every view again, after what a painter shows has changed.
    void repaintViews();
    // Everything as it is on the screen, marks included.
    QImage picture();

Q_SIGNALS:
    void activeChanged(int index);
    void soloChanged();
    void viewportChanged();
    void pointed(int view, std::optional<QPointF> retina);
    void closeAsked(int resultId);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void spread();
    void point(int view, std::optional<QPointF> retina);
    bool offer(int index, const QMouseEvent& event, bool (ViewTool::*what)(const ViewPoint&));
    int indexOf(const QObject* view) const;

    std::vector<ImageView*> views_;
    std::vector<ViewContent> contents_;
    Viewport viewport_;
    int active_ = 0;
    std::optional<int> solo_;
    int lastResult_ = 1;  // what blinking goes back to
    std::optional<QPointF> dragFrom_;
    std::vector<ViewPainter*> painters_;
    std::vector<ViewTool*> tools_;
};

}  // namespace fovea
