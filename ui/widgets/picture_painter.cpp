#include "ui/widgets/picture_painter.h"

#include <QPainter>
#include <cmath>

namespace fovea {

namespace {

// Where the picture is not turned, it begins on a whole physical pixel: at 1:1 it is then drawn pixel by pixel instead of
// blurred by a part of one. Moves it by half a pixel of the screen at most, all views of one size by the same.
QTransform onWholePixels(const QTransform& toView, double ratio) {
    if (toView.type() > QTransform::TxScale) return toView;
    const auto whole = [&](double place) { return std::round(place * ratio) / ratio; };
    return {toView.m11(), 0, 0, toView.m22(), whole(toView.dx()), whole(toView.dy())};
}

}  // namespace

void paintPicture(QPainter& painter, const ViewContent& content, const Viewport& viewport, QSizeF area, double ratio) {
    if (content.retinaSize.isEmpty()) return;
    const QRectF visible = viewport.visibleRetina(area).intersected(QRectF({0, 0}, content.retinaSize));
    painter.save();
    painter.setTransform(onWholePixels(viewport.toView(area), ratio), true);
    const auto draw = [&](const DisplayPyramid& pyramid) {
        const double sx = pyramid.width() / content.retinaSize.width();
        const double sy = pyramid.height() / content.retinaSize.height();
        pyramid.draw(painter, visible,
                     QRectF(visible.x() * sx, visible.y() * sy, visible.width() * sx, visible.height() * sy), ratio);
    };
    if (content.pyramid) draw(*content.pyramid);
    for (const Layer& layer : content.layers) {
        if (!layer.pyramid) continue;
        painter.setOpacity(layer.opacity);
        draw(*layer.pyramid);
    }
    painter.restore();
}

}  // namespace fovea
