// The original and up to eight other views side by side, with one zoom, one centre, one rotation and one crosshair for
// all. A view may be moved alone; its offset is kept with its picture until it is taken back.
#pragma once

#include <QWidget>
#include <map>
#include <vector>

#include "ui/model/view_layout.h"
#include "ui/widgets/image_view.h"

class QMouseEvent;
class QWheelEvent;

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
    // Shared by all; that of one view differs from it by the view's offset.
    const Viewport& viewport() const { return viewport_; }
    Viewport viewportOf(int index) const { return viewport_.movedBy(offsetOf(index)); }

    // The view that saving, copying and closing mean.
    int active() const { return active_; }
    void setActive(int index);
    // The next (1) or the one before (-1), round and round; alone when one is seen alone.
    void activateNext(int by);
    // One view alone, or all (empty).
    std::optional<int> solo() const { return solo_; }
    void setSolo(std::optional<int> index);
    void toggleSolo(int index);
    // Two pictures by turns in the same place, by their ids.
    void blink(int firstPicture, int secondPicture);
    // Two pictures in one view with a line between them, by their ids; none: not. Ends when anything else is asked to be
    // seen.
    void setWipe(std::optional<std::pair<int, int>> pictures);
    bool wiping() const { return wipe_.has_value(); }
    const std::optional<std::pair<int, int>>& wiped() const { return wipe_; }
    const WipeLine& wipeLine() const { return line_; }
    void setWipeLine(const WipeLine& line);
    // A magnified disc at the crosshair of every view.
    void setLoupe(bool on);
    double loupe() const { return loupeOn_ ? loupeFactor_ : 0; }
    void setLoupeFactor(double factor);
    // A bar over the views, which make room for it; owned by others, null for none.
    void setTopBar(QWidget* bar);

    ViewLayout layout() const { return layout_; }
    void setLayout(ViewLayout layout);

    // Zoom is view pixels per pixel of the original, rotation in degrees clockwise, distances in view pixels.
    void fit();
    void showActualSize();
    void zoomBy(double factor);
    void zoomTo(double zoom);
    void panBy(QPointF delta);
    void lookAt(QPointF retina);
    void rotateTo(double degrees);
    void rotateBy(double degrees) { rotateTo(viewport_.rotation() + degrees); }
    // One view alone: how far on the retina it looks beside the others.
    QPointF offsetOf(int index) const;
    void setOffset(int index, QPointF retina);
    void panAlone(int index, QPointF delta);
    bool anyOffset() const;
    void resetOffsets();
    // Drawn over every view; owned by the caller, for the life of this widget.
    void addPainter(ViewPainter& painter);
    // Asked about the mouse before panning and zooming are; the last added first. Owned by the caller.
    void addTool(ViewTool& tool);
    // Crosshair and words once more, after what is under a pointer that stands still has changed.
    void pointAgain();
    // Draws every view again, after what a painter shows has changed.
    void repaintViews();
    // Everything as it is on the screen, marks included.
    QImage picture();
    // The views that are seen, for paper (ImageView::picture), and the room they take here.
    QImage picture(double ratio, const QPalette& colours);
    QRect seenRect() const;

Q_SIGNALS:
    void activeChanged(int index);
    void layoutChanged();
    void wipeChanged();
    void soloChanged();
    void viewportChanged();
    void pointed(int view, std::optional<QPointF> retina);
    void closeAsked(int resultId);
    // What can be done at a place, by a click with the right button that does not move the picture, or by the menu key.
    void menuAsked(int view, QPointF retina, QPoint global);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void arrange();
    void spread();
    void endWipe();
    void point(int view, std::optional<QPointF> retina);
    bool offer(int index, const QMouseEvent& event, bool (ViewTool::*what)(const ViewPoint&));
    int indexOf(const QObject* view) const;
    int indexOfPicture(int pictureId) const;
    // The view whose picture is seen at a place of a view's widget: in a wipe it may be the second's.
    int seenAt(int index, QPointF position) const;
    bool onPress(int index, const QMouseEvent& event);
    bool onMove(int index, const QMouseEvent& event);
    bool onRelease(int index, const QMouseEvent& event);
    bool onWheel(int index, const QWheelEvent& event);

    std::vector<ImageView*> views_;
    std::vector<ViewContent> contents_;
    Viewport viewport_;
    int active_ = 0;
    std::optional<int> solo_;
    int lastResult_ = 1;  // what blinking goes back to
    ViewLayout layout_ = ViewLayout::automatic;
    std::map<int, QPointF> offsets_;  // by picture
    // Where the pointer is; for views that come while it stands still.
    std::optional<std::pair<int, QPointF>> pointed_;
    std::optional<QPointF> dragFrom_;
    std::optional<QPointF> rightPress_;  // as long as it may become a click
    bool dragAlone_ = false;
    int alone_ = 0;  // the view that is dragged alone
    std::optional<std::pair<int, int>> wipe_;  // picture ids
    WipeLine line_;
    WipeGrip grip_ = WipeGrip::none;
    bool loupeOn_ = false;
    double loupeFactor_ = 4;
    QWidget* topBar_ = nullptr;
    std::vector<ViewPainter*> painters_;
    std::vector<ViewTool*> tools_;
};

}  // namespace fovea
