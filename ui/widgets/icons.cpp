#include "ui/widgets/icons.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

#include "ui/widgets/drawn_icon.h"

namespace fovea {

namespace {

using Points = std::initializer_list<QPointF>;

void line(QPainterPath& path, Points points) {
    bool first = true;
    for (const QPointF& point : points) {
        if (first)
            path.moveTo(point);
        else
            path.lineTo(point);
        first = false;
    }
}

// On a grid of 16 x 16, drawn with a stroke of 1.4.
QPainterPath pathOf(Glyph glyph) {
    QPainterPath path;
    switch (glyph) {
        case Glyph::open:
            line(path, {{1.5, 13}, {1.5, 3.5}, {6, 3.5}, {7.5, 5.5}, {13, 5.5}, {13, 7.5}});
            line(path, {{1.5, 13}, {4, 7.5}, {15, 7.5}, {12.5, 13}, {1.5, 13}});
            break;
        case Glyph::save:
            line(path, {{8, 2}, {8, 10}});
            line(path, {{4.8, 7}, {8, 10.2}, {11.2, 7}});
            line(path, {{2, 10.5}, {2, 13.5}, {14, 13.5}, {14, 10.5}});
            break;
        case Glyph::copy:
            path.addRoundedRect(QRectF(5.5, 5.5, 8.5, 8.5), 1, 1);
            line(path, {{3.5, 10.5}, {2, 10.5}, {2, 2}, {10.5, 2}, {10.5, 3.5}});
            break;
        case Glyph::fit:
            line(path, {{2, 6}, {2, 2}, {6, 2}});
            line(path, {{10, 2}, {14, 2}, {14, 6}});
            line(path, {{14, 10}, {14, 14}, {10, 14}});
            line(path, {{6, 14}, {2, 14}, {2, 10}});
            path.addEllipse(QPointF(8, 8), 3, 3);
            break;
        case Glyph::actualSize:
            line(path, {{2, 5}, {4, 3.5}, {4, 12.5}});
            line(path, {{11, 5}, {13, 3.5}, {13, 12.5}});
            path.addEllipse(QPointF(8, 6), 0.5, 0.5);
            path.addEllipse(QPointF(8, 10.5), 0.5, 0.5);
            break;
        case Glyph::zoomIn:
        case Glyph::zoomOut:
            path.addEllipse(QPointF(6.8, 6.8), 4.8, 4.8);
            line(path, {{10.4, 10.4}, {14.2, 14.2}});
            line(path, {{4.6, 6.8}, {9, 6.8}});
            if (glyph == Glyph::zoomIn) line(path, {{6.8, 4.6}, {6.8, 9}});
            break;
        case Glyph::sideBySide:
            path.addRoundedRect(QRectF(1.5, 3, 13, 10), 1, 1);
            line(path, {{8, 3}, {8, 13}});
            break;
        case Glyph::layout1: path.addRoundedRect(QRectF(2, 2.5, 12, 11), 1, 1); break;
        case Glyph::layout2:
            path.addRoundedRect(QRectF(1.5, 3.5, 5.6, 9), 1, 1);
            path.addRoundedRect(QRectF(8.9, 3.5, 5.6, 9), 1, 1);
            break;
        case Glyph::layout4:
            for (const double x : {2.0, 9.0})
                for (const double y : {2.0, 9.0}) path.addRoundedRect(QRectF(x, y, 5, 5), 1, 1);
            break;
        case Glyph::layout9:
            for (const double x : {1.5, 6.4, 11.3})
                for (const double y : {1.5, 6.4, 11.3}) path.addRect(QRectF(x, y, 3.2, 3.2));
            break;
        case Glyph::blink:
            line(path, {{2.5, 6}, {13.5, 6}, {10.5, 3}});
            line(path, {{13.5, 10}, {2.5, 10}, {5.5, 13}});
            break;
        case Glyph::channel:
            path.addEllipse(QPointF(8, 5.6), 3.9, 3.9);
            path.addEllipse(QPointF(5.4, 10.2), 3.9, 3.9);
            path.addEllipse(QPointF(10.6, 10.2), 3.9, 3.9);
            break;
        case Glyph::contrast:
            path.addEllipse(QPointF(8, 8), 6.3, 6.3);
            line(path, {{8, 1.7}, {8, 14.3}});
            line(path, {{10.3, 2.6}, {10.3, 13.4}});
            line(path, {{12.4, 4.2}, {12.4, 11.8}});
            break;
        case Glyph::wipe:
            path.addRoundedRect(QRectF(1.5, 3, 13, 10), 1, 1);
            line(path, {{9.6, 1.5}, {6.4, 14.5}});
            break;
        case Glyph::difference:
            path.addEllipse(QPointF(6, 8), 4.4, 4.4);
            path.addEllipse(QPointF(10, 8), 4.4, 4.4);
            break;
        case Glyph::loupe:
            path.addEllipse(QPointF(8, 8), 6.2, 6.2);
            line(path, {{8, 5.2}, {8, 10.8}});
            line(path, {{5.2, 8}, {10.8, 8}});
            break;
        case Glyph::saliency:
            path.addEllipse(QPointF(8, 8), 6.3, 6.3);
            path.addEllipse(QPointF(8, 8), 3.6, 3.6);
            path.addEllipse(QPointF(8, 8), 0.9, 0.9);
            break;
        case Glyph::vessels:
            path.moveTo(2, 14);
            path.cubicTo(3, 9, 7, 10, 8, 6.5);
            path.cubicTo(8.6, 4.5, 10, 2.6, 13, 2);
            path.moveTo(6.4, 9.3);
            path.cubicTo(9, 8.6, 11.5, 9, 14, 12);
            path.moveTo(8.2, 6);
            path.cubicTo(7, 4.6, 5.6, 3.4, 3.4, 3);
            break;
        case Glyph::markPoint:
            path.addEllipse(QPointF(8, 8), 3.2, 3.2);
            line(path, {{8, 1.5}, {8, 6.6}});
            line(path, {{8, 9.4}, {8, 14.5}});
            line(path, {{1.5, 8}, {6.6, 8}});
            line(path, {{9.4, 8}, {14.5, 8}});
            break;
        case Glyph::markBox: path.addRect(QRectF(2.5, 3.5, 11, 9)); break;
        case Glyph::markPolygon: line(path, {{8, 2}, {14, 6.5}, {11.5, 13.5}, {3.5, 12}, {2.5, 5.5}, {8, 2}}); break;
        case Glyph::markEllipse: path.addEllipse(QPointF(8, 8), 6.2, 4.6); break;
        case Glyph::markText:
            line(path, {{3, 5}, {3, 3}, {13, 3}, {13, 5}});
            line(path, {{8, 3}, {8, 13.5}});
            line(path, {{6, 13.5}, {10, 13.5}});
            break;
        case Glyph::previous: line(path, {{10, 4}, {6, 8}, {10, 12}}); break;
        case Glyph::next: line(path, {{6, 4}, {10, 8}, {6, 12}}); break;
        case Glyph::inspect:
            path.addRect(QRectF(1.5, 2, 5.5, 5.5));
            path.addRect(QRectF(1.5, 9.5, 5.5, 4.5));
            path.addEllipse(QPointF(10.8, 8), 3.4, 3.4);
            line(path, {{13.2, 10.4}, {15, 12.4}});
            break;
        case Glyph::pixelValue:
            line(path, {{2, 14}, {2, 11}, {8.5, 4.5}, {11.5, 7.5}, {5, 14}, {2, 14}});
            line(path, {{7.5, 3.5}, {12.5, 8.5}});
            line(path, {{10, 6}, {12.5, 3.5}});
            break;
        case Glyph::profile:
            line(path, {{2, 2}, {2, 14}, {14.5, 14}});
            line(path, {{3.5, 5}, {6, 5}, {7.5, 11}, {9.5, 11}, {11, 4}, {14, 4}});
            break;
        case Glyph::boxRegion:
            path.addRect(QRectF(3, 4, 10, 8.5));
            for (const QPointF corner : {QPointF(3, 4), QPointF(13, 4), QPointF(13, 12.5), QPointF(3, 12.5)})
                path.addRect(QRectF(corner - QPointF(1, 1), QSizeF(2, 2)));
            break;
        case Glyph::ellipseRegion:
            path.addEllipse(QPointF(8, 8), 6.2, 4.6);
            for (const QPointF end : {QPointF(1.8, 8), QPointF(14.2, 8)}) path.addRect(QRectF(end - QPointF(1, 1), QSizeF(2, 2)));
            break;
        case Glyph::ruler:
            line(path, {{1.5, 11}, {11, 1.5}, {14.5, 5}, {5, 14.5}, {1.5, 11}});
            line(path, {{4, 8.5}, {5.6, 10.1}});
            line(path, {{6.3, 6.2}, {8.6, 8.5}});
            line(path, {{8.6, 3.9}, {10.2, 5.5}});
            break;
        case Glyph::close:
            line(path, {{4, 4}, {12, 12}});
            line(path, {{12, 4}, {4, 12}});
            break;
        case Glyph::reset:
            path.arcMoveTo(QRectF(2.5, 2.5, 11, 11), 120);
            path.arcTo(QRectF(2.5, 2.5, 11, 11), 120, 300);
            line(path, {{5.6, 0.9}, {5, 3.4}, {7.6, 4.2}});
            break;
        case Glyph::fold: line(path, {{4, 6.2}, {8, 10.2}, {12, 6.2}}); break;
        case Glyph::unfold: line(path, {{6, 4}, {10, 8}, {6, 12}}); break;
        case Glyph::warning:
            line(path, {{8, 2}, {14.5, 13.5}, {1.5, 13.5}, {8, 2}});
            line(path, {{8, 6.3}, {8, 9.6}});
            path.addEllipse(QPointF(8, 11.6), 0.35, 0.35);
            break;
        case Glyph::information:
            path.addEllipse(QPointF(8, 8), 6.3, 6.3);
            line(path, {{8, 7.4}, {8, 11.4}});
            path.addEllipse(QPointF(8, 4.9), 0.35, 0.35);
            break;
    }
    return path;
}

class GlyphEngine : public DrawnIcon {
public:
    explicit GlyphEngine(Glyph glyph) : glyph_(glyph) {}
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.topLeft());
        painter->scale(rect.width() / 16.0, rect.height() / 16.0);
        painter->setPen(QPen(QApplication::palette().color(group, QPalette::ButtonText), 1.4, Qt::SolidLine,
                             Qt::RoundCap, Qt::RoundJoin));
        painter->drawPath(pathOf(glyph_));
        painter->restore();
    }
    QIconEngine* clone() const override { return new GlyphEngine(glyph_); }

private:
    Glyph glyph_;
};

}  // namespace

QIcon icon(Glyph glyph) { return QIcon(new GlyphEngine(glyph)); }

QIcon applicationIcon() {
    QIcon icon;
    for (const int side : {16, 32, 48, 64, 128, 256}) icon.addFile(QStringLiteral(":/icons/fovea-%1.png").arg(side), {side, side});
    return QIcon::fromTheme(QStringLiteral("io.github.fovea.Fovea"), icon);
}

}  // namespace fovea
