// One picture of the comparison: draws what it is given at the shared viewport, with the shared crosshair, and, when
// the picture is processed, the words that say so. It decides nothing.
#pragma once

#include <QWidget>
#include <optional>
#include <vector>

#include "ui/model/colour_maps.h"
#include "ui/model/display_pyramid.h"
#include "ui/model/viewport.h"
#include "ui/widgets/view_tool.h"

class QToolButton;

namespace fovea {

// Something drawn over a picture, covering the same retina.
struct Layer {
    SharedPyramid pyramid;
    double opacity = 1;
    bool operator==(const Layer&) const = default;
};

enum class ViewKind {
    original,
    result,
    derived  // made from other views, like a difference; not in the session
};

struct ViewContent {
    ViewKind kind = ViewKind::original;
    int pictureId = 0;  // the image's or the result's
    int resultId = 0;   // 0: the original, or a derived view
    QString title;     // "11_dr.jpg", "sr.fovea ×4"
    QString detail;    // size
    bool processed = false;
    SharedPyramid pyramid;  // none while it is being made
    QSizeF retinaSize;      // of the original
    std::vector<Layer> layers;
    QString legendTitle;  // empty: no legend
    ColourMap legendColours = ColourMap::viridis;
    // While it is being made:
    std::optional<double> fraction;
    QString stage;
};

class ImageView : public QWidget {
    Q_OBJECT
public:
    static constexpr int kHeadingHeight = 26;
    explicit ImageView(QWidget* parent = nullptr);

    void setContent(ViewContent content);
    const ViewContent& content() const { return content_; }
    void setViewport(const Viewport& viewport);
    void setCrosshair(std::optional<QPointF> retina);
    void setActive(bool active);
    // Number to press for this view alone, shown in its heading.
    void setNumber(int number);
    // The part of the widget below the heading, in which the picture is drawn.
    QRectF pictureRect() const;
    // Where a point of this widget lies on the retina, and back.
    QPointF retinaAt(QPointF position) const;
    QPointF viewFromRetina(QPointF retina) const;
    const Viewport& viewport() const { return viewport_; }
    // Draw over the picture, in this order; owned by others.
    void setPainters(const std::vector<ViewPainter*>* over) { painters_ = over; }

Q_SIGNALS:
    void closeAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void renderScene();
    void paintHeading(QPainter& painter);
    void paintProgress(QPainter& painter);

    ViewContent content_;
    Viewport viewport_;
    std::optional<QPointF> crosshair_;
    bool active_ = false;
    int number_ = 0;
    QImage scene_;  // picture and layers, without what changes with the pointer
    bool sceneStale_ = true;
    const std::vector<ViewPainter*>* painters_ = nullptr;
    QToolButton* close_;
};

}  // namespace fovea
