// One picture of the comparison: draws what it is given at the shared viewport, with the shared crosshair, and, when
// the picture is processed, the words that say so. It decides nothing.
#pragma once

#include <QWidget>
#include <optional>
#include <vector>

#include "ui/model/viewport.h"
#include "ui/widgets/view_content.h"
#include "ui/widgets/view_tool.h"

class QToolButton;

namespace fovea {

class ImageView : public QWidget {
    Q_OBJECT
public:
    // A view too narrow for one line says the same in two.
    static int headingHeight(int width);
    explicit ImageView(QWidget* parent = nullptr);

    void setContent(ViewContent content);
    const ViewContent& content() const { return content_; }
    // `offset`: how far on the retina this view was moved alone; it is in `viewport` already.
    void setViewport(const Viewport& viewport, QPointF offset = {});
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
    QStringList notes() const;
    void paintProgress(QPainter& painter);

    ViewContent content_;
    Viewport viewport_;
    QPointF offset_;
    std::optional<QPointF> crosshair_;
    bool active_ = false;
    int number_ = 0;
    QImage scene_;  // picture and layers, without what changes with the pointer
    bool sceneStale_ = true;
    const std::vector<ViewPainter*>* painters_ = nullptr;
    QToolButton* close_;
};

}  // namespace fovea
