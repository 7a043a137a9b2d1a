#include "ui/model/display_pyramid.h"

#include <QColor>
#include <QPainter>
#include <QTransform>
#include <algorithm>
#include <array>
#include <cmath>

namespace fovea {

namespace {

inline unsigned toByte(float value) { return static_cast<unsigned>(std::clamp(value, 0.0f, 1.0f) * 255.0f + 0.5f); }

// Mean of 2 x 2 pixels; the last row and column of an odd size are repeated.
QImage halved(const QImage& image) {
    const int width = (image.width() + 1) / 2;
    const int height = (image.height() + 1) / 2;
    QImage half(width, height, image.format());
    for (int y = 0; y < height; ++y) {
        const auto* upper = reinterpret_cast<const QRgb*>(image.constScanLine(2 * y));
        const auto* lower = reinterpret_cast<const QRgb*>(image.constScanLine(std::min(2 * y + 1, image.height() - 1)));
        auto* out = reinterpret_cast<QRgb*>(half.scanLine(y));
        for (int x = 0; x < width; ++x) {
            const int left = 2 * x;
            const int right = std::min(left + 1, image.width() - 1);
            const QRgb pixels[4] = {upper[left], upper[right], lower[left], lower[right]};
            // Two channels at a time in one 32-bit word, with room for the carry.
            unsigned even = 0x00020002u;
            unsigned odd = 0x00020002u;
            for (const QRgb pixel : pixels) {
                even += pixel & 0x00ff00ffu;
                odd += (pixel >> 8) & 0x00ff00ffu;
            }
            out[x] = ((even >> 2) & 0x00ff00ffu) | (((odd >> 2) & 0x00ff00ffu) << 8);
        }
    }
    return half;
}

QImage strongestHalf(const QImage& image) {
    QImage half((image.width() + 1) / 2, (image.height() + 1) / 2, image.format());
    for (int y = 0; y < half.height(); ++y) {
        const auto* upper = reinterpret_cast<const QRgb*>(image.constScanLine(2 * y));
        const auto* lower = reinterpret_cast<const QRgb*>(image.constScanLine(std::min(2 * y + 1, image.height() - 1)));
        auto* out = reinterpret_cast<QRgb*>(half.scanLine(y));
        for (int x = 0; x < half.width(); ++x) {
            const int right = std::min(2 * x + 1, image.width() - 1);
            const auto weaker = [](QRgb a, QRgb b) { return qAlpha(a) < qAlpha(b); };
            out[x] = std::max({upper[2 * x], upper[right], lower[2 * x], lower[right]}, weaker);
        }
    }
    return half;
}

}  // namespace

DisplayPyramid::DisplayPyramid(QImage finest, Halving halving) {
    levels_.push_back(std::move(finest));
    while (std::max(levels_.back().width(), levels_.back().height()) > 128)
        levels_.push_back(halving == Halving::mean ? halved(levels_.back()) : strongestHalf(levels_.back()));
}

DisplayPyramid::DisplayPyramid(const DisplayPyramid& other, const DisplayTone& tone)
    : levels_(other.levels_), tone_(tone.plain() ? nullptr : std::make_shared<const ToneTable>(tone)) {}

int DisplayPyramid::levelFor(double scale) const {
    if (!(scale > 0)) return levels() - 1;
    const int wanted = static_cast<int>(std::floor(-std::log2(scale) + 1e-9));
    return std::clamp(wanted, 0, levels() - 1);
}

void DisplayPyramid::draw(QPainter& painter, QRectF target, QRectF source, double devicePixelRatio) const {
    if (target.isEmpty() || source.isEmpty()) return;
    if (tone_) {
        drawToned(painter, target, source, devicePixelRatio);
        return;
    }
    const QTransform& transform = painter.worldTransform();
    const double painterScale = std::hypot(transform.m11(), transform.m12());
    const double scale = target.width() * painterScale * devicePixelRatio / source.width();
    const int index = levelFor(scale);
    const QImage& image = level(index);
    // A pixel of a level covers 2^index pixels of the finest, also where an odd size was rounded up.
    const double size = std::ldexp(1.0, index);
    const QRectF part(source.topLeft() / size, source.size() / size);
    // Only the neighbourhood of what is drawn is handed on: Qt's coordinates end near 32767.
    const QRect near = part.toAlignedRect().adjusted(-2, -2, 2, 2).intersected(image.rect());
    if (near.isEmpty()) return;
    const QImage window(image.constScanLine(near.top()) + static_cast<qsizetype>(near.left()) * 4, near.width(),
                        near.height(), image.bytesPerLine(), image.format());
    painter.setRenderHint(QPainter::SmoothPixmapTransform, scale < 4);
    painter.drawImage(target, window, part.translated(-near.topLeft()));
}

// Beside the painter first, then through the table: only what the screen shows is looked up, whatever the picture holds.
void DisplayPyramid::drawToned(QPainter& painter, QRectF target, QRectF source, double devicePixelRatio) const {
    const QTransform& transform = painter.worldTransform();
    QRectF covered = transform.mapRect(target) & QRectF(painter.viewport());
    if (painter.hasClipping()) covered &= transform.mapRect(painter.clipBoundingRect());
    const QRect box = QRectF(covered.topLeft() * devicePixelRatio, covered.size() * devicePixelRatio).toAlignedRect();
    if (box.isEmpty()) return;
    const QPointF corner = QPointF(box.topLeft()) / devicePixelRatio;
    QImage part(box.size(), QImage::Format_ARGB32_Premultiplied);
    part.fill(Qt::transparent);
    part.setDevicePixelRatio(devicePixelRatio);
    {
        QPainter beside(&part);
        beside.setWorldTransform(transform * QTransform::fromTranslate(-corner.x(), -corner.y()));
        DisplayPyramid(*this, DisplayTone{}).draw(beside, target, source, devicePixelRatio);
    }
    tone_->apply({reinterpret_cast<QRgb*>(part.bits()), static_cast<std::size_t>(part.width()) * static_cast<std::size_t>(part.height())});
    painter.save();
    painter.setWorldTransform({});
    painter.drawImage(corner, part);
    painter.restore();
}

SharedPyramid pyramidOf(const Image& image) { return std::make_shared<const DisplayPyramid>(toQImage(image)); }

SharedPyramid pyramidOf(const Map& map) {
    QImage image(map.width(), map.height(), QImage::Format_RGB32);
    for (int y = 0; y < map.height(); ++y) {
        auto* out = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < map.width(); ++x) out[x] = 0xff000000u | toByte(map.at(x, y)) * 0x010101u;
    }
    return std::make_shared<const DisplayPyramid>(std::move(image));
}

SharedPyramid scalePyramid(const Map& map, double low, double high, ColourMap colours) {
    std::array<QRgb, 256> table;
    for (int i = 0; i < 256; ++i) table[static_cast<std::size_t>(i)] = colourOf(colours, i / 255.0) | 0xff000000u;
    QImage image(map.width(), map.height(), QImage::Format_RGB32);
    for (int y = 0; y < map.height(); ++y) {
        auto* out = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < map.width(); ++x)
            out[x] = table[toByte(static_cast<float>((map.at(x, y) - low) / (high - low)))];
    }
    return std::make_shared<const DisplayPyramid>(std::move(image));
}

QImage toQImage(const Image& image) {
    QImage out(image.width(), image.height(), QImage::Format_RGB32);
    const float* in = image.data();
    for (int y = 0; y < image.height(); ++y) {
        auto* row = reinterpret_cast<QRgb*>(out.scanLine(y));
        for (int x = 0; x < image.width(); ++x, in += 3)
            row[x] = 0xff000000u | toByte(in[0]) << 16 | toByte(in[1]) << 8 | toByte(in[2]);
    }
    return out;
}

}  // namespace fovea
