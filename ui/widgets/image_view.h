// One picture of the comparison: draws what it is given at the shared viewport, with the shared crosshair, and, when
// the picture is processed, the words that say so. A second picture may share the view, divided by a line. It decides
// nothing.
#pragma once

#include <QWidget>
#include <optional>
#include <vector>

#include "ui/model/viewport.h"
#include "ui/widgets/view_content.h"
#include "ui/widgets/view_tool.h"
#include "ui/widgets/wipe_line.h"

class QToolButton;

namespace fovea {

// The other picture of a wipe.
struct SecondPicture {
    int number = 0;
    ViewContent content;
    Viewport viewport;
    QPointF offset;
};

class ImageView : public QWidget {
    Q_OBJECT
public:
    // A view too narrow for one line says the same in two.
    static int headingHeight(int width);
    explicit ImageView(QWidget* parent = nullptr);

    void setContent(ViewContent content);
    // In a wipe, painters are called for each of the two pictures in turn; content, viewport and places are then that one's.
    const ViewContent& content() const { return paintsSecond_ ? second_->content : content_; }
    // `offset`: how far on the retina this view was moved alone; it is in `viewport` already.
    void setViewport(const Viewport& viewport, QPointF offset = {});
    void setCrosshair(std::optional<QPointF> retina);
    void setActive(bool active);
    // Number to press for this view alone, shown in its heading.
    void setNumber(int number);
    void setSecond(std::optional<SecondPicture> second, const WipeLine& line);
    // Whether a point of this widget shows the second picture.
    bool showsSecond(QPointF position) const;
    // Times the view's zoom; 0: none. At the crosshair, or in the middle.
    void setLoupe(double factor);
    // The part of the widget below the heading, in which the picture is drawn.
    QRectF pictureRect() const;
    // Where signs about the picture that is painted may stand: in a wipe its half.
    QRectF signsRect() const;
    // Where a point of this widget lies on the retina (of the picture that is seen there), and back.
    QPointF retinaAt(QPointF position) const;
    QPointF viewFromRetina(QPointF retina) const;
    const Viewport& viewport() const { return paintsSecond_ ? second_->viewport : viewport_; }
    // Heading, picture and everything that is said on it, without pointer, for paper: in these colours, with `ratio` pixels
    // a pixel of the widget.
    QImage picture(double ratio, const QPalette& colours);
    // Draw over the picture, in this order, in a wipe over each side its own; owned by others.
    void setPainters(const std::vector<ViewPainter*>* over) { painters_ = over; }

Q_SIGNALS:
    void closeAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    // Picture and layers, without what changes with the pointer.
    struct Scene {
        QImage image;
        bool stale = true;
    };
    // Where it is painted.
    struct Ground {
        QPalette colours;
        double ratio = 1;
        bool paper = false;
    };
    void render(Scene& scene, const ViewContent& content, const Viewport& viewport, const Ground& ground) const;
    void paint(QPainter& painter, const Scene& own, const Scene& second, const Ground& ground);
    void paintOthers(QPainter& painter, QRectF area);
    void paintPointer(QPainter& painter, QRectF area);
    void paintSigns(QPainter& painter, QRectF area, const ViewContent& content, const Viewport& viewport, QPointF offset);
    void paintHeadings(QPainter& painter, const Ground& ground);
    void paintProgress(QPainter& painter, const QPalette& colours);

    ViewContent content_;
    Viewport viewport_;
    QPointF offset_;
    std::optional<QPointF> crosshair_;
    bool active_ = false;
    int number_ = 0;
    Scene scene_;
    std::optional<SecondPicture> second_;
    bool paintsSecond_ = false;  // only while painters are called
    Scene secondScene_;
    WipeLine line_;
    double loupe_ = 0;
    const std::vector<ViewPainter*>* painters_ = nullptr;
    QToolButton* close_;
};

}  // namespace fovea
