// A window with a photograph, and a mouse that drags over its views.
#pragma once

#include <QMouseEvent>

#include "tests/ui/window_fixture.h"

namespace fovea::test {

class GaugeWindowTest : public WindowTest {
protected:
    GaugeModel& gauges = work.gauges;

    ImageView& view(int index) { return *window.views().view(index); }
    void mouse(QEvent::Type type, ImageView& at, QPointF retina, Qt::MouseButton button = Qt::LeftButton) {
        const QPointF place = at.viewFromRetina(retina);
        const bool up = type == QEvent::MouseButtonRelease;
        const bool hover = type == QEvent::MouseMove && button == Qt::NoButton;
        QMouseEvent event(type, place, at.mapToGlobal(place), type == QEvent::MouseMove ? Qt::NoButton : button,
                          up || hover ? Qt::NoButton : button, Qt::NoModifier);
        QApplication::sendEvent(&at, &event);
    }
    void drag(ImageView& at, QPointF from, QPointF to) {
        mouse(QEvent::MouseButtonPress, at, from);
        mouse(QEvent::MouseMove, at, (from + to) / 2);
        mouse(QEvent::MouseMove, at, to);
        mouse(QEvent::MouseButtonRelease, at, to);
    }
    // Brightest of the pixels near a place of the retina.
    static int brightest(ImageView& at, QPointF retina) {
        const QImage picture = at.grab().toImage();
        const QPoint place = at.viewFromRetina(retina).toPoint();
        int most = 0;
        for (int y = -3; y <= 3; ++y)
            for (int x = -3; x <= 3; ++x) {
                if (!picture.rect().contains(place + QPoint(x, y))) continue;
                const QRgb pixel = picture.pixel(place + QPoint(x, y));
                most = std::max(most, std::min({qRed(pixel), qGreen(pixel), qBlue(pixel)}));
            }
        return most;
    }
};

}  // namespace fovea::test
