#include "ui/widgets/picture_painter.h"

#include <QPainter>

namespace fovea {

void paintPicture(QPainter& painter, const ViewContent& content, const Viewport& viewport, QSizeF area, double ratio) {
    if (content.retinaSize.isEmpty()) return;
    const QRectF visible = viewport.visibleRetina(area).intersected(QRectF({0, 0}, content.retinaSize));
    painter.save();
    painter.setTransform(viewport.toView(area), true);
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
