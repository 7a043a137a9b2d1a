// One picture of the inspector: a region by one method in one rendition at one zoom, with its name above and, below the
// picture so that it covers nothing, the processed-mark.
#pragma once

#include <QPainterPath>
#include <QWidget>
#include <optional>

#include "ui/model/display_pyramid.h"

namespace fovea {

struct CellContent {
    SharedPyramid pyramid;  // of `shown`; none: not there yet, or `missing` says why
    QString missing;
    QString name;           // "sr.fovea ×4"
    QString rendition;      // "green · ×2"
    QString processedWords; // empty: not processed
    QRectF shown;           // retina coordinates
    QPointF middle;         // what enlarging is about
    double enlarged = 1;
    QPainterPath outline;   // of the mark, in retina coordinates
    QColor outlineColour;
};

class InspectorCell : public QWidget {
    Q_OBJECT
public:
    explicit InspectorCell(QWidget* parent = nullptr);
    void setContent(CellContent content);
    const CellContent& content() const { return content_; }
    void setCrosshair(std::optional<QPointF> retina);
    // The side of the picture's square.
    void setSide(int side);
    QRectF pictureRect() const;
    // The part of the retina that is seen.
    QRectF seen() const;

Q_SIGNALS:
    void pointed(std::optional<QPointF> retina);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    int lineHeight() const;
    QTransform toCell() const;
    CellContent content_;
    std::optional<QPointF> crosshair_;
    int side_ = 160;
};

}  // namespace fovea
