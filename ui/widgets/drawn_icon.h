// An icon engine that draws its picture at any size; what derives from it only paints.
#pragma once

#include <QIconEngine>
#include <QPainter>

namespace fovea {

class DrawnIcon : public QIconEngine {
public:
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
};

}  // namespace fovea
